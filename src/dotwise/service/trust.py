"""Which certificates the receivers of webhooks may have."""

from __future__ import annotations

import ssl
from pathlib import Path

import httpx

from dotwise.errors import ConfigurationError

_NAME = "DOTWISE_WEBHOOK_CA"


def trusted(more: Path | None) -> ssl.SSLContext:
    """The usual authorities, and those in ``more`` (PEM).

    Raises:
        ConfigurationError: ``more`` is missing, may not be read, or holds no certificate.
    """
    context = httpx.create_ssl_context(trust_env=False)
    if more is None:
        return context
    try:
        context.load_verify_locations(cadata=more.read_text("ascii"))
    except FileNotFoundError as error:
        raise ConfigurationError(f"There is no file {more} for {_NAME}.") from error
    except ssl.SSLError as error:
        raise _none_in(more) from error
    except OSError as error:
        raise ConfigurationError(f"The file {more} of {_NAME} cannot be read: {error.strerror}.") from error
    except ValueError as error:  # other signs than PEM has, or nothing at all
        raise _none_in(more) from error
    return context


def _none_in(more: Path) -> ConfigurationError:
    return ConfigurationError(
        f"The file {more} of {_NAME} holds no certificates. It must be PEM, beginning with BEGIN CERTIFICATE."
    )
