"""
Frozen dataclasses to plain JSON values and back, by their type annotations.

Used for the report's JSON and for what crosses a process boundary: no pickle is ever loaded.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar

_PLACES = 4
_LEAVES = frozenset((str, int, float, bool, type(None)))
"""Most values of a report, which are told apart first."""
_AS_THEY_ARE: Mapping[str, str] = types.MappingProxyType({})
_T = TypeVar("_T")

Names: typing.TypeAlias = Mapping[type[Any], Mapping[str, str]]
"""For a dataclass, the JSON names of fields that are called otherwise in Python."""


def plain(value: Any, names: Names = types.MappingProxyType({})) -> Any:
    """A dataclass, tuple or enum as JSON values."""
    kind = type(value)
    if kind in _LEAVES:
        return value
    if isinstance(value, tuple | list):
        return [item if type(item) in _LEAVES else plain(item, names) for item in value]
    if isinstance(value, Enum):
        return value.value
    if not is_dataclass(kind):
        return value
    renamed = names.get(kind, _AS_THEY_ARE)
    found = {}
    for name in _field_names(kind):
        item = getattr(value, name)
        found[renamed.get(name, name)] = item if type(item) in _LEAVES else plain(item, names)
    return found


def rounded(value: Any) -> Any:
    """JSON values with floats of four places."""
    if isinstance(value, str) or value is None:
        return value
    if isinstance(value, float):
        return round(value, _PLACES)
    if isinstance(value, list):
        return [item if type(item) is str else rounded(item) for item in value]
    if isinstance(value, dict):
        return {key: item if type(item) is str else rounded(item) for key, item in value.items()}
    return value


def built(kind: type[_T], raw: Any, names: Names = types.MappingProxyType({})) -> _T:
    """The value of the dataclass ``kind`` that ``plain`` wrote; keys that it does not know are left out.

    Raises:
        ValueError, TypeError, KeyError: ``raw`` does not fit.
    """
    if not isinstance(raw, dict):
        raise ValueError(f"{kind.__name__} is written as an object")
    renamed = names.get(kind, {})
    values = {}
    for name, build in _builders(kind):  # type: ignore[arg-type]
        key = renamed.get(name, name)
        if key in raw:
            values[name] = build(raw[key], names)
    return kind(**values)


@cache
def _field_names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _builders(kind: type[Any]) -> tuple[tuple[str, Callable[[Any, Names], Any]], ...]:
    hints = typing.get_type_hints(kind)
    return tuple((name, _builder(hints[name])) for name in _field_names(kind))  # type: ignore[arg-type]


def _builder(annotation: Any) -> Callable[[Any, Names], Any]:
    """A function from a JSON value to a value of ``annotation``: dataclass, enum, tuple, optional or plain."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (typing.Union, types.UnionType):
        inner = _builder(next(argument for argument in arguments if argument is not type(None)))
        return lambda raw, names: None if raw is None else inner(raw, names)
    if origin is tuple:
        return _tuple_builder(arguments)
    if isinstance(annotation, type) and is_dataclass(annotation):
        return lambda raw, names: built(annotation, raw, names)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return lambda raw, names: annotation(raw)
    if annotation is float:
        return lambda raw, names: float(raw)
    return lambda raw, names: raw


def _tuple_builder(arguments: tuple[Any, ...]) -> Callable[[Any, Names], Any]:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        item = _builder(arguments[0])
        return lambda raw, names: tuple(item(value, names) for value in raw)
    items = [_builder(argument) for argument in arguments]
    return lambda raw, names: tuple(build(value, names) for build, value in zip(items, raw, strict=True))
