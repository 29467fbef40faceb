"""Settings of the service, from environment variables ``DOTWISE_…``."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from dotwise.errors import ConfigurationError
from dotwise.settings import MAX_BYTES, processors

_ORIGIN = re.compile(r"https?://[^\s/*@?#]+")


class ServiceSettings(BaseSettings):
    """Every setting with its default; `dotwise serve --check` prints what is in force."""

    model_config = SettingsConfigDict(env_prefix="DOTWISE_", extra="ignore")

    workers: int = Field(default_factory=processors, ge=1, description="Worker processes.")
    keys_file: Path | None = Field(default=None, description="File of API keys; none: this machine only.")
    rate_per_minute: int = Field(default=60, ge=1, description="Requests a minute and key on the long run.")
    rate_burst: int = Field(default=20, ge=1, description="Requests of a key in a row.")
    rate_concurrent: int = Field(default=2, ge=1, description="Uploads of a tenant that are worked on at once.")
    max_file_bytes: int = Field(default=MAX_BYTES, ge=1, description="Largest file that is read.")
    max_body_bytes: int = Field(default=MAX_BYTES + 2 * 1024 * 1024, ge=1, description="Largest request body.")
    max_held_bytes: int = Field(default=256 * 1024 * 1024, ge=1, description="Most bytes of all bodies in memory.")
    body_seconds: float = Field(default=30.0, gt=0, description="Longest time for a request body to arrive.")
    answer_seconds: float = Field(default=60.0, gt=0, description="Longest time for one analysis.")
    waiting: int = Field(default=0, ge=0, description="Requests that may wait for a worker; 0 means four a worker.")
    cors_origins: str = Field(default="", description="Origins whose pages may call the API, commas; empty: none.")
    slow: int = Field(default=0, ge=0, description="Slow files read at once, scans too; 0 means one a worker.")
    wait_seconds: float = Field(default=2.0, gt=0, description="Longest wait for a worker before 429.")

    store_key: SecretStr | None = Field(default=None, description="Key that encrypts jobs at rest; none: no jobs.")
    database_url: SecretStr | None = Field(default=None, description="PostgreSQL for jobs; none: SQLite.")
    store_file: Path = Field(default=Path("dotwise-jobs.sqlite"), description="Where SQLite keeps jobs.")
    server_name: str = Field(default="local", description="Servers that share a database need a name each.")
    max_job_bytes: int = Field(default=64 * 1024 * 1024, ge=1, description="Largest body of a job.")
    job_files: int = Field(default=200, ge=1, description="Most files of one job.")
    job_hours: float = Field(default=24.0, gt=0, description="Hours until a job and its results are deleted.")
    fetched_minutes: float = Field(default=10.0, ge=0, description="Minutes that results stay once they were fetched.")
    webhook_secrets: SecretStr | None = Field(default=None, description="Master secrets, the newest first, commas.")
    webhook_private: bool = Field(default=False, description="Deliver to private addresses and plain http too.")
    webhook_hosts: str = Field(default="", description="Names of hosts with private addresses to deliver to, commas.")
    webhook_ca: Path | None = Field(default=None, description="Certificates (PEM) trusted beside the usual ones.")
    webhook_attempts: int = Field(default=8, ge=1, description="Attempts to deliver a webhook.")
    webhook_seconds: float = Field(default=5.0, gt=0, description="Wait before the second attempt; then doubled.")

    @field_validator("cors_origins")
    @classmethod
    def _are_origins(cls, listed: str) -> str:
        """Refuse what no browser would send, so that a mistake shows at the start and not as silence on a page."""
        if not all(_ORIGIN.fullmatch(origin) for origin in _listed(listed)):
            raise ValueError("takes origins with commas between, such as https://jobs.example, without a path")
        return listed

    @property
    def origins(self) -> tuple[str, ...]:
        """Origins whose pages may call the API."""
        return _listed(self.cors_origins.lower())

    @property
    def waiting_room(self) -> int:
        """Requests that may wait at the same time."""
        return self.waiting or 4 * self.workers

    @property
    def slow_room(self) -> int:
        """Files that take long and may be read at the same time."""
        return self.slow or self.workers

    @property
    def private_hosts(self) -> frozenset[str]:
        """Hosts with private addresses that webhooks may be delivered to."""
        return frozenset(_listed(self.webhook_hosts.lower()))

    @property
    def masters(self) -> tuple[str, ...]:
        """The master secrets of webhooks, the newest first."""
        listed = self.webhook_secrets.get_secret_value() if self.webhook_secrets else ""
        return _listed(listed)


def _listed(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(",") if word.strip())


@cache
def service_settings() -> ServiceSettings:
    """The settings in force, read once.

    Raises:
        ConfigurationError: a variable holds what it cannot; its value is not repeated, for it may be a secret.
    """
    try:
        return ServiceSettings()
    except ValidationError as error:
        wrong = "; ".join(f"DOTWISE_{str(item['loc'][0]).upper()}: {item['msg']}" for item in error.errors())
        raise ConfigurationError(f"These settings cannot be used: {wrong}.") from error
