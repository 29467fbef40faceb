"""The image is built by the Makefile's own steps, runs as nobody in particular, and may be read-only."""

from __future__ import annotations

import re

import yaml

from tests.service.conftest import ROOT

_DOCKERFILE = (ROOT / "Dockerfile").read_text()
_MAKEFILE = (ROOT / "Makefile").read_text()


def _versions(lock: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", (ROOT / lock).read_text(), re.MULTILINE))


def test_torch_is_that_of_the_makefile_and_comes_first() -> None:
    made = re.search(r"^TORCH\s*:=\s*(\S+)", _MAKEFILE, re.MULTILINE)
    built = re.search(r"^ARG TORCH=(\S+)", _DOCKERFILE, re.MULTILINE)

    assert made is not None
    assert built is not None
    assert made.group(1) == built.group(1)
    assert _DOCKERFILE.index("torch==") < _DOCKERFILE.index("--requirement")


def test_everything_else_is_locked_with_hashes_at_the_tested_versions() -> None:
    tested, shipped = _versions("requirements.lock"), _versions("requirements.image.lock")

    assert "--no-deps --require-hashes --requirement requirements.image.lock" in _DOCKERFILE
    assert "--no-deps --require-hashes --requirement requirements.lock" in _MAKEFILE
    assert {"fastapi", "dbos", "psycopg", "onnxruntime"} <= set(shipped)
    assert not {"pytest", "ruff", "playwright", "weasyprint"} & set(shipped)
    assert shipped == {name: tested[name] for name in shipped}


def test_it_runs_without_rights_and_says_how_it_is() -> None:
    assert "USER 10001" in _DOCKERFILE
    assert "HEALTHCHECK" in _DOCKERFILE
    assert 2 == len(re.findall(r"^FROM ", _DOCKERFILE, re.MULTILINE))
    assert _DOCKERFILE.index("USER 10001") < _DOCKERFILE.index('CMD ["dotwise"')


def test_what_is_copied_is_there_and_not_ignored() -> None:
    kept = set(re.findall(r"^!(\S+)", (ROOT / ".dockerignore").read_text(), re.MULTILINE))
    for line in re.findall(r"^COPY (?!--from)(.+) \S+$", _DOCKERFILE, re.MULTILINE):
        for name in line.split():
            assert (ROOT / name).exists(), name
            assert name in kept


def test_compose_takes_every_right_away() -> None:
    services = yaml.safe_load((ROOT / "compose.yaml").read_text())["services"]

    service = services["dotwise"]
    assert service["read_only"] is True
    assert ["ALL"] == service["cap_drop"]
    assert ["no-new-privileges:true"] == service["security_opt"]
    assert service["ports"][0].startswith("127.0.0.1:")
    assert service["environment"]["DOTWISE_DATABASE_URL"].startswith("postgresql://")
    assert services["database"]["image"].startswith("postgres:")
