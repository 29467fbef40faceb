"""
The career as a drawing: roles over time, their dots on them, throughlines across, hidden gems marked.

Time runs to the right, the newest role stands on top, so a career climbs. The drawing needs no script and no colour:
labels differ by shape (empty, half, full), throughlines by dash and number. Strong dots are links to their lines.
Today is the year of this release or the last date printed, whichever is later, because the same document must always give
the same drawing; a post that is held then ends in an arrow. Of every map there is a narrow drawing too, for a telephone.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from itertools import pairwise

from dotwise.model import Dot, DotKind, Label, Report, Role
from dotwise.render.words import role_text, short, span_text
from dotwise.settings import RELEASE_YEAR

_MARGIN = 16
_TOP = 14
_AXIS = 34
_RADIUS = 5.5
_GEM = 10.5
"""Half the width of the diamond around a hidden gem."""
_STEP = 21.0
_DASHES = ("none", "7 4", "2 4", "10 3 2 3")
_MOST_STRANDS = len(_DASHES)
_SHORTEST = 6
"""Months that a post held today is drawn with at least."""
_YEARS_APART = 58.0
"""Least distance of two year marks."""
_TODAY = "today"
_TODAY_APART = 95.0
"""Least distance of a year mark from the mark of today, whose year is told."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What a map is drawn on: its width, the height of a role, how much of its names fits."""

    name: str
    width: int
    row: int
    title: int
    where: int

    @property
    def right(self) -> int:
        """Where the drawing ends and today lies."""
        return self.width - _MARGIN


_WIDE = _Sheet("wide", 880, 62, 46, 40)
_NARROW = _Sheet("narrow", 352, 80, 40, 44)


@dataclass(frozen=True, slots=True)
class _Bar:
    """A role as drawn: left and right end and the height of its line."""

    role: Role
    left: float
    right: float
    y: float


def career_map(report: Report) -> str:
    """Two ``<svg>`` elements, for a wide and for a narrow screen, or an empty string where there are no roles to draw."""
    roles = [role for role in report.roles if any(dot.role == role.id for dot in report.dots) or role.start]
    if not roles:
        return ""
    return "".join(_drawing(report, roles, sheet) for sheet in (_WIDE, _NARROW))


def _drawing(report: Report, roles: list[Role], sheet: _Sheet) -> str:
    bars, years = _bars(roles, sheet)
    spots = _spots(report, bars, sheet)
    height = _TOP + sheet.row * len(bars) + _AXIS
    title, story = f"map-title-{sheet.name}", f"map-story-{sheet.name}"
    parts = [
        f'<svg class="map {sheet.name}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {sheet.width} {height}" '
        f'width="{sheet.width}" height="{height}" role="group" aria-labelledby="{title} {story}" font-size="13" '
        'fill="currentColor">',
        f'<title id="{title}">Career map</title>',
        f'<desc id="{story}">{escape(_story(report, bars))}</desc>',
        *_axis(years, height),
        *(_bar(bar) for bar in bars),
        *_strands(report, spots),
        *(_wide_name(bar, report) if sheet is _WIDE else _narrow_name(bar, report) for bar in bars),
        *_dots(report, spots),
        "</svg>",
    ]
    return "".join(parts)


def _bars(roles: list[Role], sheet: _Sheet) -> tuple[list[_Bar], list[tuple[float, str]]]:
    """The roles from newest to oldest, and the marks of time; without dates every role gets an equal stretch."""
    spans = [_months(role) for role in roles]
    known = [month for span in spans if span for month in span if month is not None]
    if not known or any(span is None for span in spans):
        return _in_order(roles, sheet), []
    today = max(12 * RELEASE_YEAR, *known)
    ends = [
        (span[0], max(today, span[0] + _SHORTEST) if span[1] is None else max(span[1], span[0] + 1))
        for span in spans
        if span
    ]
    first, last = min(start for start, _ in ends), max(end for _, end in ends)
    scale = (sheet.width - 2 * _MARGIN) / max(last - first, 1)
    order = sorted(range(len(roles)), key=lambda n: (-ends[n][1], -ends[n][0], n))
    bars = [
        _Bar(
            roles[n],
            _MARGIN + (ends[n][0] - first) * scale,
            _MARGIN + (ends[n][1] - first) * scale,
            _TOP + row * sheet.row + sheet.row - 26,
        )
        for row, n in enumerate(order)
    ]
    marks = [(_MARGIN + (12 * year - first) * scale, year) for year in range(-(-first // 12), last // 12 + 1)]
    apart = max(1, round(_YEARS_APART / max(12 * scale, 1) + 0.5))
    years = [(x, str(year)) for x, year in marks if year % apart == 0]
    if all(end is not None for _, end in (span for span in spans if span)):
        return bars, years
    now = _MARGIN + (today - first) * scale
    return bars, [*((x, year) for x, year in years if x <= now - _TODAY_APART), (now, f"{_TODAY} ({today // 12})")]


def _in_order(roles: list[Role], sheet: _Sheet) -> list[_Bar]:
    length = (sheet.width - 2 * _MARGIN) / len(roles)
    return [
        _Bar(
            role,
            sheet.right - (row + 1) * length,
            sheet.right - row * length,
            _TOP + row * sheet.row + sheet.row - 26,
        )
        for row, role in enumerate(roles)
    ]


def _months(role: Role) -> tuple[int, int | None] | None:
    """Start and end in months since year 0; the end is None for the present; None without a start."""
    start = _month(role.start)
    if start is None:
        return None
    if role.end == "present":
        return start, None
    end = _month(role.end)
    if end is not None and role.end is not None and "-" not in role.end:
        end += 12
    return start, end if end is not None else start + 12


def _month(date: str | None) -> int | None:
    year, _, month = (date or "").partition("-")
    if not year.isdigit():
        return None
    return int(year) * 12 + (int(month) - 1 if month.isdigit() else 0)


def _spots(report: Report, bars: list[_Bar], sheet: _Sheet) -> dict[str, tuple[float, float]]:
    """Where each dot stands: spread over its role, or close together from the left where the time was short."""
    spots = {}
    for bar in bars:
        dots = [dot for dot in report.dots if dot.role == bar.role.id and dot.kind is not DotKind.SKILL]
        if not dots:
            continue
        step = min(max((bar.right - bar.left - 2 * _STEP) / len(dots), _STEP), 3 * _STEP)
        first = max(min(bar.left + _STEP, sheet.right - step * (len(dots) - 1)), _MARGIN + _RADIUS)
        step = min(step, (sheet.right - first) / max(len(dots) - 1, 1))
        for number, dot in enumerate(dots):
            spots[dot.id] = (round(first + number * step, 1), bar.y)
    return spots


def _axis(years: list[tuple[float, str]], height: int) -> list[str]:
    foot = height - _AXIS + 4
    return [
        f'<g class="axis" aria-hidden="true"><line x1="{x:.1f}" y1="{_TOP}" x2="{x:.1f}" y2="{foot}" '
        f'stroke="currentColor" stroke-opacity="0.12"/><text x="{x:.1f}" y="{foot + 17}" text-anchor="{_anchor(year)}" '
        f'font-size="12">{year}</text></g>'
        for x, year in years
    ]


def _anchor(mark: str) -> str:
    """Today lies at the edge of the sheet; a year may stand astride its line."""
    return "end" if mark.startswith(_TODAY) else "middle"


def _bar(bar: _Bar) -> str:
    x, y = bar.right, bar.y
    arrow = (
        f'<path class="going-on" d="M{x - 8:.1f} {y - 6}L{x:.1f} {y}L{x - 8:.1f} {y + 6}" fill="none" stroke="currentColor" '
        'stroke-opacity="0.5" stroke-width="3" stroke-linecap="round"/>'
    )
    return (
        f'<line x1="{bar.left:.1f}" y1="{bar.y}" x2="{bar.right:.1f}" y2="{bar.y}" stroke="currentColor" '
        'stroke-opacity="0.3" stroke-width="3" stroke-linecap="round"/>'
    ) + (arrow if bar.role.end == "present" else "")


def _wide_name(bar: _Bar, report: Report) -> str:
    """Title and organisation above the line of a role, from its left end or, late in time, up to its right end."""
    late = bar.left > _WIDE.width * 0.55
    x, anchor = (bar.right, "end") if late else (bar.left, "start")
    name, where = _names(bar, report, _WIDE)
    return (
        f'<g class="role"><text x="{x:.1f}" y="{bar.y - 19}" text-anchor="{anchor}"><tspan font-weight="600">{name}'
        f'</tspan><tspan class="where" dx="8">{where}</tspan></text></g>'
    )


def _narrow_name(bar: _Bar, report: Report) -> str:
    """Title above organisation from the left edge, where there is room for both."""
    name, where = _names(bar, report, _NARROW)
    return (
        f'<g class="role"><text x="{_MARGIN}" y="{bar.y - (34 if where else 19)}"><tspan font-weight="600">{name}</tspan>'
        f'<tspan class="where" x="{_MARGIN}" dy="15">{where}</tspan></text></g>'
    )


def _names(bar: _Bar, report: Report, sheet: _Sheet) -> tuple[str, str]:
    """Title and organisation as far as they fit; a title that the evidence outgrows bears an arrow."""
    lifted = " ↑" if any(view.role == bar.role.id for view in report.titles) else ""
    name = escape(short(bar.role.title or bar.role.organisation or "Role", sheet.title))
    return f"{name}{lifted}", escape(short(bar.role.organisation or "", sheet.where)) if bar.role.title else ""


def _strands(report: Report, spots: dict[str, tuple[float, float]]) -> list[str]:
    drawn: list[str] = []
    begun: list[tuple[float, float]] = []
    for number, line in enumerate(report.throughlines[:_MOST_STRANDS]):
        points = sorted(spots[id] for id in line.dots if id in spots)
        if len(points) < 2:
            continue
        path = f"M{points[0][0]} {points[0][1]}"
        for (x, y), (to_x, to_y) in pairwise(points):
            bow = (to_x - x) / 2 if y != to_y else 0
            lift = 0 if y != to_y else 14
            path += f"C{x + bow:.1f} {y + lift:.1f} {to_x - bow:.1f} {to_y + lift:.1f} {to_x} {to_y}"
        x, y = points[0]
        beside = x + 12 * begun.count(points[0])
        begun.append(points[0])
        drawn.append(
            f'<g class="strand strand-{number + 1}" aria-hidden="true"><path d="{path}" fill="none" stroke="currentColor" '
            f'stroke-width="2" stroke-dasharray="{_DASHES[number]}"/>'
            f'<text x="{beside}" y="{y + 25}" text-anchor="middle" font-size="12" font-weight="700">{number + 1}</text></g>'
        )
    return drawn


def _dots(report: Report, spots: dict[str, tuple[float, float]]) -> list[str]:
    gems = {gem.dot for gem in report.gems}
    return [_dot(dot, *spots[dot.id], gem=dot.id in gems) for dot in report.dots if dot.id in spots]


def _dot(dot: Dot, x: float, y: float, *, gem: bool) -> str:
    label = dot.verdict.label if dot.verdict else Label.COMMODITY
    words = escape(f"{label.value}{', a hidden gem' if gem else ''}: {short(dot.text)}")
    ring = (
        f'<circle class="back" cx="{x}" cy="{y}" r="{_RADIUS}" fill="Canvas" stroke="currentColor" stroke-width="1.6"/>'
    )
    full = {
        Label.COMMODITY: "",
        Label.MIXED: f'<path d="M{x} {y - _RADIUS}A{_RADIUS} {_RADIUS} 0 0 0 {x} {y + _RADIUS}Z"/>',
        Label.ASSET: f'<circle cx="{x}" cy="{y}" r="{_RADIUS}"/>',
    }[label]
    jewel = (
        f'<path class="gem" d="M{x} {y - _GEM}l{_GEM} {_GEM}l-{_GEM} {_GEM}l-{_GEM} -{_GEM}Z" fill="none" stroke="currentColor" '
        'stroke-width="1.6"/>'
        if gem
        else ""
    )
    drawing = f'<g class="{label.value}"><title>{words}</title>{ring}{full}{jewel}</g>'
    if label is Label.COMMODITY:
        return drawing
    return f'<a href="#line-{escape(dot.id)}" aria-label="{words}">{drawing}</a>'


def _story(report: Report, bars: list[_Bar]) -> str:
    """The drawing in words, oldest role first."""
    told = []
    for bar in reversed(bars):
        dots = [dot for dot in report.dots if dot.role == bar.role.id]
        strong = sum(dot.verdict is not None and dot.verdict.label is Label.ASSET for dot in dots)
        told.append(f"{role_text(bar.role)}, {span_text(bar.role) or 'no dates'}: {len(dots)} lines, {strong} strong.")
    told += [f"Line {number}: {line.name}." for number, line in enumerate(report.throughlines[:_MOST_STRANDS], 1)]
    return " ".join(told)
