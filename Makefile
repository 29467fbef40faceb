# Two commands on a fresh machine, each doing all of its set-up:
#   make demo   analyses the documents in data/samples and prints where the reports lie
#   make test   lint, types, layers and all tests
PYTHON ?= python3
TORCH  := 2.13.0
BIN    := .venv/bin

.PHONY: demo test test-slow bench docs setup system lock clean

demo: .venv/.ready
	$(BIN)/dotwise analyze data/samples/* --format html -o out/
	$(BIN)/dotwise analyze data/samples/*
	@echo "The reports lie in $(CURDIR)/out — open any of them in a browser."

test: .venv/.ready system
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2

# The long ones: crashes by the hundred, files that run into every limit.
test-slow: .venv/.ready system
	DOTWISE_SLOW=1 $(BIN)/pytest -m slow

bench: .venv/.ready
	$(BIN)/python -m dotwise.evaluation.bench docs/speed.md

docs: .venv/.ready
	$(BIN)/dotwise docs docs

setup: .venv/.ready

# torch first, by its own line: its CPU build is another file in other places, so it stays out of the hashed lock.
.venv/.ready: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "dotwise needs Python 3.11 or later."; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null \
	  && apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv >/dev/null; } \
	  || { echo "Python cannot make an environment here. On Debian: apt-get install python3-venv"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv || { rm -rf .venv; exit 1; }
	$(BIN)/python -c 'import torch' 2>/dev/null \
	  || $(BIN)/pip install --quiet torch==$(TORCH)+cpu 2>/dev/null \
	  || $(BIN)/pip install --quiet --index-url https://download.pytorch.org/whl/cpu torch==$(TORCH) 2>/dev/null \
	  || $(BIN)/pip install --quiet torch==$(TORCH)
	$(BIN)/pip install --quiet --no-deps --require-hashes --requirement requirements.lock
	$(BIN)/pip install --quiet --no-deps --editable .
	@touch $@

# What the tests of pages, Word files and printed layouts want from Debian; without root it says what is missing.
DEBIAN := chromium libreoffice-writer-nogui poppler-utils libatomic1 libpango-1.0-0 libpangoft2-1.0-0 fonts-liberation fonts-dejavu-core

system:
	@if command -v chromium >/dev/null && command -v soffice >/dev/null && command -v pdftoppm >/dev/null \
	  && $(BIN)/python -c 'import weasyprint' >/dev/null 2>&1 && $(BIN)/playwright --version >/dev/null 2>&1; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(DEBIAN); } \
	    >/dev/null 2>&1 || echo "These could not be installed, so tests that want them are skipped or fail: $(DEBIAN)"; \
	else \
	  echo "Missing for some tests: apt-get install $(DEBIAN)"; \
	fi

lock:
	$(BIN)/uv pip compile pyproject.toml --group dev --extra ocr --extra postgres --generate-hashes \
	  --python-version 3.11 --no-annotate --quiet --output-file requirements.lock
	head -2 requirements.image.lock > requirements.image.lock.head
	$(BIN)/uv pip compile pyproject.toml --extra postgres --generate-hashes --constraint requirements.lock \
	  --python-version 3.11 --no-annotate --no-header --quiet --output-file requirements.image.lock.body
	cat requirements.image.lock.head requirements.image.lock.body > requirements.image.lock
	rm requirements.image.lock.head requirements.image.lock.body

clean:
	rm -rf .venv out dist build
