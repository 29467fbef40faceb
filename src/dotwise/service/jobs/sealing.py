"""
What jobs write into the database, encrypted: JSON, packed, AES-256-GCM with a nonce of its own for every value.

Several keys may be in force, the newest first: it seals, all open, so that a key can be changed without losing jobs.
"""

from __future__ import annotations

import base64
import json
import os
import zlib
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from dbos import _serialization
from dbos._serialization import Serializer

from dotwise.errors import ConfigurationError

_NONCE = 12
_KEY = 32


class LostError(Exception):
    """An error of a workflow as it is remembered: its kind, never its message."""


class SealedJson(Serializer):  # type: ignore[misc]
    """How DBOS stores inputs, outputs and steps of our workflows."""

    def __init__(self, keys: str) -> None:
        self._ciphers = [AESGCM(_key(word.strip())) for word in keys.split(",")]
        _forbid_pickle()

    def name(self) -> str:
        """What stands beside every value in the database."""
        return "dotwise_sealed_json"

    def serialize(self, data: Any) -> str:
        """Seal a value; an exception becomes its kind."""
        if isinstance(data, BaseException):
            data = {"error": type(data).__name__}
        nonce = os.urandom(_NONCE)
        packed = zlib.compress(json.dumps(data, separators=(",", ":")).encode(), 1)
        return base64.b64encode(nonce + self._ciphers[0].encrypt(nonce, packed, None)).decode()

    def deserialize(self, serialized_data: str) -> Any:
        """Open a value.

        Raises:
            LostError: no key opens it.
        """
        raw = base64.b64decode(serialized_data)
        for cipher in self._ciphers:
            try:
                value = json.loads(zlib.decompress(cipher.decrypt(raw[:_NONCE], raw[_NONCE:], None)))
            except InvalidTag:
                continue
            return LostError(value["error"]) if isinstance(value, dict) and set(value) == {"error"} else value
        raise LostError("no key opens this value")


def _key(word: str) -> bytes:
    try:
        key = base64.urlsafe_b64decode(word)
    except ValueError:
        key = b""
    if len(key) != _KEY:
        raise ConfigurationError("DOTWISE_STORE_KEY is not a key. `dotwise keys store` makes one.")
    return key


def _forbid_pickle() -> None:
    """Values that claim to be pickled would be loaded by DBOS whatever its serializer is; here they are refused."""

    def refuse(*_: object) -> Any:
        raise LostError("pickled values are not loaded")

    _serialization.DefaultSerializer.deserialize = refuse
    _serialization.DefaultSerializer.serialize = refuse
