"""Which way something in a line moves its verdict."""

from __future__ import annotations

from enum import Enum


class Towards(Enum):
    """The two ways in which something in a line may move its verdict."""

    COMMODITY = "commodity"
    ASSET = "asset"
