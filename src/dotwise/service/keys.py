"""
API keys: made once, shown once, kept only as SHA-256 digests in a file that ``DOTWISE_KEYS_FILE`` names.

Without keys the service answers everybody, and therefore listens on this machine only.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from base64 import urlsafe_b64encode
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from secrets import token_bytes, token_urlsafe

from dotwise.errors import ConfigurationError

_PREFIX = "dw_"


class Scope(StrEnum):
    """What a key may do."""

    ANALYSES = "analyses"
    """Send documents and lines, and read the answer."""
    JOBS = "jobs"
    """Make, read and delete jobs."""
    METRICS = "metrics"
    """Read the figures of operation."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key as it is kept. ``tenant`` decides whose jobs it sees; ``expires`` is an ISO time, in UTC where it names no zone."""

    name: str
    tenant: str
    digest: str
    scopes: tuple[str, ...]
    expires: str | None = None

    def holds(self, now: datetime) -> bool:
        """Whether it has not expired."""
        return self.expires is None or _moment(self.expires) > now


LOCAL = Key("local", "local", "", tuple(Scope))
"""The one user of a server without keys."""


def load_keys(path: Path | None) -> tuple[Key, ...]:
    """The keys of a file; none where no file is named.

    Raises:
        ConfigurationError: there is no such file, so that a server never stands open by mistake; or it holds no keys.
    """
    if path is None:
        return ()
    if not path.exists():
        raise ConfigurationError(f"There is no key file {path}. Make a first key: dotwise keys add NAME --file {path}")
    try:
        keys = tuple(Key(**{**raw, "scopes": tuple(raw["scopes"])}) for raw in json.loads(path.read_text("utf-8")))
        for key in keys:
            key.holds(datetime.now(UTC))  # a time that cannot be read is told now, not at every request
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise ConfigurationError(f"The key file {path} cannot be read. Restore it, or make new keys.") from error
    return keys


def _moment(written: str) -> datetime:
    """A time as ISO 8601 writes it; who writes one by hand seldom names a zone.

    Raises:
        ValueError: it is no time.
    """
    moment = datetime.fromisoformat(written)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def save_keys(path: Path, keys: tuple[Key, ...]) -> None:
    """Write the file at once and for its owner only."""
    temporary = path.with_name(f".{path.name}.part")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump([asdict(key) for key in keys], file, indent=1)
    temporary.replace(path)


def new_key(name: str, tenant: str, scopes: tuple[Scope, ...], days: int | None) -> tuple[str, Key]:
    """A fresh secret, to be shown once, and what is kept of it."""
    secret = _PREFIX + token_urlsafe(32)
    expires = None if days is None else (datetime.now(UTC) + timedelta(days=days)).isoformat(timespec="seconds")
    return secret, Key(name, tenant, digest_of(secret), tuple(scope.value for scope in scopes), expires)


def new_store_key() -> str:
    """A fresh key of 256 bits for ``DOTWISE_STORE_KEY``."""
    return urlsafe_b64encode(token_bytes(32)).decode()


def digest_of(secret: str) -> str:
    """Hex SHA-256 of a secret."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def key_of(secret: str, keys: tuple[Key, ...], now: datetime) -> Key | None:
    """The key of a secret, compared in constant time with every key there is."""
    digest = digest_of(secret).encode()
    found = None
    for key in keys:
        if hmac.compare_digest(digest, key.digest.encode()):
            found = key
    return found if found is not None and found.holds(now) else None
