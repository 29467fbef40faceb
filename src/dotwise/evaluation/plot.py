"""The calibration plot as SVG: for each label, what was said against what was; larger dots stand for more lines."""

from __future__ import annotations

from collections.abc import Sequence

_SIDE, _LEFT, _TOP = 220, 46, 34
_STEP = _SIDE + 62
_WIDTH, _HEIGHT = _LEFT + 3 * _STEP - 40, _SIDE + 92
_INK, _PALE, _DOT = "#1d2730", "#9aa7b1", "#0b6e6e"


def calibration_svg(curves: Sequence[tuple[str, Sequence[tuple[float, float, int]]]]) -> str:
    """A panel a label; each point holds the mean probability of a bin, the true share and the number of lines."""
    panels = "\n".join(_panel(number, label, bins) for number, (label, bins) in enumerate(curves))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" '
        f'height="{_HEIGHT}" role="img" aria-label="Calibration: what the judge said against what was so" '
        f'font-family="system-ui, sans-serif" font-size="12" fill="{_INK}">\n'
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>\n{panels}\n</svg>\n'
    )


def _panel(number: int, label: str, bins: Sequence[tuple[float, float, int]]) -> str:
    left, bottom = _LEFT + number * _STEP, _TOP + _SIDE
    most = max((count for _, _, count in bins), default=1)
    points = [(left + said * _SIDE, bottom - was * _SIDE, count) for said, was, count in bins]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y, _ in points)
    dots = "\n".join(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{2.5 + 5 * (count / most) ** 0.5:.1f}" fill="{_DOT}" fill-opacity="0.85">'
        f"<title>{count} lines</title></circle>"
        for x, y, count in points
    )
    ticks = "\n".join(_ticks(left, bottom, share) for share in (0.0, 0.25, 0.5, 0.75, 1.0))
    return (
        f'<text x="{left}" y="{_TOP - 14}" font-weight="600">{label}</text>\n'
        f'<rect x="{left}" y="{_TOP}" width="{_SIDE}" height="{_SIDE}" fill="none" stroke="{_PALE}"/>\n{ticks}\n'
        f'<line x1="{left}" y1="{bottom}" x2="{left + _SIDE}" y2="{_TOP}" stroke="{_PALE}" stroke-dasharray="4 4"/>\n'
        f'<polyline points="{path}" fill="none" stroke="{_DOT}" stroke-width="1.5"/>\n{dots}\n'
        f'<text x="{left + _SIDE / 2:.0f}" y="{bottom + 40}" text-anchor="middle">said (probability)</text>\n'
        f'<text x="{left - 34}" y="{bottom - _SIDE / 2:.0f}" text-anchor="middle" '
        f'transform="rotate(-90 {left - 34} {bottom - _SIDE / 2:.0f})">was so (share)</text>'
    )


def _ticks(left: float, bottom: float, share: float) -> str:
    x, y = left + share * _SIDE, bottom - share * _SIDE
    return (
        f'<text x="{x:.0f}" y="{bottom + 18}" text-anchor="middle" font-size="10">{share:g}</text>'
        f'<text x="{left - 6}" y="{y + 3:.0f}" text-anchor="end" font-size="10">{share:g}</text>'
    )
