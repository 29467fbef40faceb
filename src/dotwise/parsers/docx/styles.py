"""What a run or paragraph looks like, after Word's inheritance: defaults, paragraph style, character style, itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

from dotwise.language.ooxml import Element, is_on, number, value, w
from dotwise.parsers.docx.colours import Theme, highlight, named_colour, shading


@dataclass(frozen=True, slots=True)
class Look:
    """How characters look; None where nothing is said."""

    size: float | None = None
    """Points."""
    bold: bool | None = None
    italic: bool | None = None
    font: str | None = None
    colour: str | None = None
    background: str | None = None
    vanish: bool | None = None
    width: float | None = None
    """Per cent of the ordinary width of a character."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How a paragraph is set; None where nothing is said. Measures in points."""

    left: float | None = None
    first: float | None = None
    """Offset of the first line from ``left``; negative when it hangs."""
    before: float | None = None
    after: float | None = None
    numbering: str | None = None
    level: int | None = None
    outline: int | None = None
    background: str | None = None
    exact_height: float | None = None


@dataclass(frozen=True, slots=True)
class Style:
    """A named style after inheritance."""

    name: str | None
    look: Look
    shape: Shape
    painted: bool = False
    """A table style that paints cells."""


@dataclass(frozen=True, slots=True)
class Styles:
    """All styles of a document."""

    named: Mapping[str, Style]
    default: Style
    theme: Theme

    def style(self, identity: str | None) -> Style:
        """The style with that id; the default paragraph style where there is none."""
        return self.named.get(identity or "", self.default)

    def character(self, identity: str | None) -> Look:
        """Look of a character style by id; says nothing where there is none."""
        return self.named[identity].look if identity is not None and identity in self.named else Look()


_STYLE, _ID, _TYPE, _DEFAULT = w("style"), w("styleId"), w("type"), w("default")
_SILENT = Style(None, Look(), Shape())


def over(base: Look, top: Look) -> Look:
    """``top`` laid over ``base``."""
    if top == Look():
        return base
    return Look(*(_first(getattr(top, name), getattr(base, name)) for name in _LOOK))


def shape_over(base: Shape, top: Shape) -> Shape:
    """``top`` laid over ``base``."""
    return Shape(*(_first(getattr(top, name), getattr(base, name)) for name in _SHAPE))


_LOOK = tuple(field.name for field in fields(Look))
_SHAPE = tuple(field.name for field in fields(Shape))


def _first(one: Any, other: Any) -> Any:
    return other if one is None else one


def read_look(properties: Element | None, theme: Theme) -> Look:
    """The look that a ``w:rPr`` asks for by itself."""
    if properties is None:
        return Look()
    # Arabic and Hebrew have a size and a weight of their own.
    other = "Cs" if is_on(properties, "rtl") or is_on(properties, "cs") else ""
    half_points = number(value(properties, f"sz{other}") or value(properties, "sz"))
    fonts = properties.find(w("rFonts"))
    font = None
    if fonts is not None:
        named = fonts.get(w("asciiTheme")) or ""
        font = theme.major if named.startswith("major") else theme.minor if named else None
        font = font or fonts.get(w("ascii")) or fonts.get(w("hAnsi"))
    return Look(
        size=None if half_points is None else half_points / 2,
        bold=_first(is_on(properties, f"b{other}"), is_on(properties, "b")),
        italic=_first(is_on(properties, f"i{other}"), is_on(properties, "i")),
        font=font,
        colour=named_colour(properties.find(w("color")), theme),
        background=highlight(properties) or shading(properties, theme),
        vanish=is_on(properties, "vanish"),
        width=number(value(properties, "w")),
    )


def read_shape(properties: Element | None, theme: Theme) -> Shape:
    """The setting that a ``w:pPr`` asks for by itself."""
    if properties is None:
        return Shape()
    hanging = _points(value(properties, "ind", "hanging"))
    list_properties = properties.find(w("numPr"))
    level = number(value(list_properties, "ilvl"))
    outline = number(value(properties, "outlineLvl"))
    exact = value(properties, "spacing", "lineRule") == "exact"
    return Shape(
        left=_points(value(properties, "ind", "left") or value(properties, "ind", "start")),
        first=-hanging if hanging is not None else _points(value(properties, "ind", "firstLine")),
        before=_points(value(properties, "spacing", "before")),
        after=_points(value(properties, "spacing", "after")),
        numbering=value(list_properties, "numId"),
        level=None if level is None else int(level),
        outline=None if outline is None else int(outline),
        background=shading(properties, theme),
        exact_height=_points(value(properties, "spacing", "line")) if exact else None,
    )


def _points(twentieths: str | None) -> float | None:
    measure = number(twentieths)
    return None if measure is None else measure / 20


def read_styles(root: Element | None, theme: Theme) -> Styles:
    """All styles of the styles part, with their inheritance."""
    defaults = Style(None, Look(), Shape())
    if root is None:
        return Styles({}, defaults, theme)
    defaults = Style(
        None,
        read_look(root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}"), theme),
        read_shape(root.find(f"{w('docDefaults')}/{w('pPrDefault')}/{w('pPr')}"), theme),
    )
    elements = {element.get(_ID) or "": element for element in root.iterfind(_STYLE)}
    named = _Inherited(elements, defaults, theme)
    default = next(
        (
            identity
            for identity, element in elements.items()
            if element.get(_DEFAULT) in {"1", "true"} and element.get(_TYPE) == "paragraph"
        ),
        None,
    )
    return Styles(named, defaults if default is None else named[default], theme)


class _Inherited(Mapping[str, Style]):
    """Styles by id, each worked out when it is first asked for: a document uses few of the hundreds it holds."""

    def __init__(self, elements: Mapping[str, Element], defaults: Style, theme: Theme) -> None:
        self._elements = elements
        self._defaults = defaults
        self._theme = theme
        self._worked_out: dict[str, Style] = {}

    def __getitem__(self, identity: str) -> Style:
        if identity not in self._worked_out:
            if identity not in self._elements:
                raise KeyError(identity)
            _inherit(identity, self._elements, self._defaults, self._theme, self._worked_out)
        return self._worked_out[identity]

    def __iter__(self) -> Iterator[str]:
        return iter(self._elements)

    def __len__(self) -> int:
        return len(self._elements)


def _inherit(
    identity: str, elements: Mapping[str, Element], defaults: Style, theme: Theme, named: dict[str, Style]
) -> Style:
    """Work out a style and all that it is based on, into ``named``; a circle of styles ends where it closes."""
    chain: list[str] = []
    current: str | None = identity
    while current is not None and current in elements and current not in named and current not in chain:
        chain.append(current)
        current = value(elements[current], "basedOn")
    for name in reversed(chain):
        element = elements[name]
        root = defaults if element.get(w("type")) == "paragraph" else _SILENT
        base = named.get(value(element, "basedOn") or "", root)
        named[name] = Style(
            value(element, "name"),
            over(base.look, read_look(element.find(w("rPr")), theme)),
            shape_over(base.shape, read_shape(element.find(w("pPr")), theme)),
            base.painted or next(element.iter(w("shd")), None) is not None,
        )
    return named[identity]
