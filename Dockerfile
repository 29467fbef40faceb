# The service in an image: `docker build -t dotwise .`, then see compose.yaml.
# The steps are those of the Makefile: torch by its own line, everything else locked with hashes.
ARG PYTHON=python:3.11-slim-bookworm

FROM ${PYTHON} AS build
ARG TORCH=2.13.0
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /build
RUN python -m venv /opt/dotwise
RUN /opt/dotwise/bin/pip install --quiet torch==${TORCH}+cpu 2>/dev/null \
    || /opt/dotwise/bin/pip install --quiet --index-url https://download.pytorch.org/whl/cpu torch==${TORCH}
COPY requirements.image.lock ./
RUN /opt/dotwise/bin/pip install --quiet --no-deps --require-hashes --requirement requirements.image.lock
COPY pyproject.toml README.md LICENSE CHANGELOG.md ./
COPY src ./src
COPY models ./models
COPY data ./data
RUN /opt/dotwise/bin/pip install --quiet --no-deps .

FROM ${PYTHON}
LABEL org.opencontainers.image.title="dotwise" org.opencontainers.image.licenses="Apache-2.0"
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin dotwise \
    && install --directory --owner dotwise --mode 0700 /var/lib/dotwise
COPY --from=build /opt/dotwise /opt/dotwise
# Nothing is written but jobs, which are encrypted, and /tmp, which may be a tmpfs; the rest may be read-only.
ENV PATH=/opt/dotwise/bin:$PATH HOME=/tmp PYTHONDONTWRITEBYTECODE=1 HF_HUB_OFFLINE=1 \
    DOTWISE_STORE_FILE=/var/lib/dotwise/jobs.sqlite
USER 10001
WORKDIR /tmp
VOLUME /var/lib/dotwise
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/health/live', timeout=5)"]
# On a public address the server wants keys: mount a key file and name it in DOTWISE_KEYS_FILE (dotwise keys add).
CMD ["dotwise", "serve", "--host", "0.0.0.0", "--port", "8000"]
