"""Invented résumés laid out in many ways, as lines with the truth beside them: what is a heading, a header, a dot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from dotwise.model import Line, Place, SectionKind
from dotwise.training import people
from dotwise.training.wording import Example

CHARACTER = 5.1
"""Width of a letter in points at ten points."""


@dataclass(frozen=True, slots=True)
class TrueRole:
    """A position as the maker of the layout knows it."""

    title: str
    organisation: str
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Layout:
    """Lines and what they are: the kind of each heading by line number, the roles, the list items."""

    lines: tuple[Line, ...]
    headings: tuple[tuple[int, SectionKind], ...]
    roles: tuple[TrueRole, ...]
    bullets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Style:
    """How one document is printed."""

    paged: bool
    """Lines with boxes, wrapped (a PDF), or one line a paragraph (Word)."""
    looks: bool
    """Whether size and weight are known (not in plain text)."""
    size: float
    heading_size: float
    heading_bold: bool
    heading_case: str
    heading_colour: str | None
    heading_gap: float
    role_gap: float
    item_gap: float
    title_size: float
    title_bold: bool
    organisation_italic: bool
    order: str
    dates: str
    glyph: str | None
    hanging: float
    indent: float
    width: float
    quiet: str | None
    """Colour of dates and places."""
    colon: bool
    lower_items: bool
    styles: tuple[str | None, str | None, str | None]
    """Paragraph styles of headings, of role headers and of the rest."""


def style(random: Random) -> Style:
    """A style drawn at random; headings always differ from the text in something."""
    size = random.choice((9.0, 10.0, 10.5, 11.0, 12.0))
    looks = random.random() > 0.15
    bigger = random.choice((0.0, 0.0, 1.0, 2.0, 3.0, 5.0))
    bold = random.random() < 0.7
    case = random.choice(("as is", "as is", "title", "upper", "upper", "lower"))
    if not looks or (not bold and not bigger and case != "upper"):
        case = "upper" if random.random() < 0.6 else case
    return Style(
        paged=random.random() < 0.6,
        looks=looks,
        size=size,
        heading_size=size + bigger,
        heading_bold=bold,
        heading_case=case,
        heading_colour=random.choice((None, None, "#1f5c7a", "#803020")),
        heading_gap=random.choice((0.05, 0.2, 0.4, 0.6, 0.9, 1.4)),
        role_gap=random.choice((0.05, 0.3, 0.6, 1.0, 1.6)),
        item_gap=random.choice((0.05, 0.05, 0.15, 0.3, 0.5)),
        title_size=size + random.choice((0.0, 0.0, 0.0, 1.0, 2.0)),
        title_bold=random.random() < 0.6,
        organisation_italic=random.random() < 0.3,
        order=random.choice(("title", "title", "organisation", "organisation", "one", "one reversed", "dates first")),
        dates=random.choice(("tab", "tab", "below", "behind")),
        glyph=random.choice(("•", "•", "•", "-", "–", "▪", "")),
        hanging=random.choice((0.0, 12.0, 18.0)),
        indent=random.choice((0.0, 0.0, 12.0)),
        width=random.choice((330.0, 420.0, 480.0)),
        quiet=random.choice((None, None, "#666666", "#8a8a8a")),
        colon=random.random() < 0.12,
        lower_items=random.random() < 0.08,
        styles=random.choice(_STYLES),
    )


_STYLES: tuple[tuple[str | None, str | None, str | None], ...] = (
    (None, None, None),
    (None, None, None),
    ("heading 1", "Normal", "Normal"),
    ("Heading 1", "Heading 2", "Normal"),
    ("Heading 2", "Heading 3", "Body Text"),
    ("Normal", "Normal", "Normal"),
    ("Section", "Normal", "Normal"),
)


class _Sheet:
    """The lines of one document while it is laid out."""

    def __init__(self, random: Random, look: Style) -> None:
        self.random, self.look, self.lines = random, look, []
        self.block = 0
        self.top = 40.0
        self.colour: str | None = None

    def put(self, text: str, line: Line, gap: float) -> int:
        """Print a paragraph, wrapped where the style is paged; the number of its first line."""
        first = len(self.lines)
        look = self.look
        size = line.size or look.size
        if self.random.random() < 0.05:  # a column or page ends anywhere
            self.block += 1
            gap = self.random.choice((0.0, gap))
        room = look.width - line.indent - (look.hanging if line.glyph is not None else 0.0)
        rows = _wrapped(text, int(room / (CHARACTER * size / 10))) if look.paged else [text]
        for number, row in enumerate(rows):
            indent = line.indent + (look.hanging if number and line.glyph is not None else 0.0)
            space = gap if number == 0 else 0.05
            self.top += size * 1.2 * (1 + space)
            right = 50 + indent + len(row.split("\t")[0]) * CHARACTER * size / 10
            box = (50 + indent, self.top, look.width + 50 if "\t" in row else right, self.top + size)
            place = Place(1, box) if look.paged else Place(paragraph=len(self.lines) + 1)
            self.lines.append(
                replace(
                    line,
                    text=row,
                    place=place,
                    block=self.block,
                    indent=indent,
                    size=size if look.looks else None,
                    bold=line.bold and look.looks,
                    italic=line.italic and look.looks,
                    colour=(line.colour or self.colour) if look.looks else None,
                    gap=round(space + self.random.uniform(-0.02, 0.02), 2),
                    glyph=line.glyph if number == 0 else None,
                    style=None if look.paged else line.style or look.styles[2],
                    paragraph_end=not look.paged,
                )
            )
        return first


def _wrapped(text: str, limit: int) -> list[str]:
    if "\t" in text:
        return [text]
    rows, row = [], ""
    for word in text.split():
        if row and len(row) + 1 + len(word) > limit:
            rows.append(row)
            row = word
        else:
            row = f"{row} {word}" if row else word
    return [*rows, row]


def layout(random: Random, wordings: Sequence[Example], statements: Sequence[str]) -> Layout:
    """One document; its heading wordings are drawn from ``wordings``."""
    look = style(random)
    sheet = _Sheet(random, look)
    headings: list[tuple[int, SectionKind]] = []
    roles: list[TrueRole] = []
    bullets: list[str] = []
    _top(sheet)
    kinds = _plan(random)
    by_kind = {kind: [w.text for w in wordings if w.label == kind.value] for kind in kinds}
    side = random.choice((None, None, "#dddddd", "#404040"))
    for number, kind in enumerate(kinds):
        sheet.colour = side if number < 2 else None
        if random.random() < 0.1:
            sheet.block += 1
        headings.append((_heading(sheet, random.choice(by_kind[kind] or [kind.value])), kind))
        if kind is SectionKind.EXPERIENCE:
            _work(sheet, roles, bullets, statements)
        else:
            _content(sheet, kind, bullets, statements)
    return Layout(tuple(sheet.lines), tuple(headings), tuple(roles), tuple(bullets))


def _plan(random: Random) -> list[SectionKind]:
    kinds = [SectionKind.EXPERIENCE]
    chances = {
        SectionKind.SUMMARY: 0.75,
        SectionKind.EDUCATION: 0.9,
        SectionKind.SKILLS: 0.8,
        SectionKind.PROJECTS: 0.3,
        SectionKind.CERTIFICATIONS: 0.35,
        SectionKind.AWARDS: 0.25,
        SectionKind.PUBLICATIONS: 0.2,
        SectionKind.VOLUNTEER: 0.3,
        SectionKind.LANGUAGES: 0.4,
        SectionKind.INTERESTS: 0.35,
        SectionKind.REFERENCES: 0.25,
        SectionKind.OTHER: 0.2,
    }
    kinds += [kind for kind, chance in chances.items() if random.random() < chance]
    if random.random() < 0.15:
        kinds.append(SectionKind.EXPERIENCE)
    random.shuffle(kinds)
    return sorted(kinds, key=lambda kind: kind is not SectionKind.SUMMARY) if random.random() < 0.7 else kinds


def _heading(sheet: _Sheet, wording: str) -> int:
    look = sheet.look
    text = {"upper": wording.upper(), "lower": wording.lower(), "title": wording.title()}.get(look.heading_case, wording)
    line = Line("", size=look.heading_size, bold=look.heading_bold, colour=look.heading_colour, style=look.styles[0])
    return sheet.put(text + (":" if look.colon else ""), line, look.heading_gap)


def _top(sheet: _Sheet) -> None:
    """Name, headline and addresses; in a sidebar layout the addresses stand before the name."""
    random, look = sheet.random, sheet.look
    name = people.name(random)
    mail = name.split()[0].lower() + "@example.org"
    parts = [people.place(random), f"07700 900{random.randint(100, 999)}", mail]
    sidebar = random.random() < 0.25
    if sidebar:
        _addresses(sheet, parts)
        sheet.block += 1
    bigger = random.choice((0, 4, 8, 14))
    sheet.put(
        name.upper() if random.random() < 0.3 else name,
        Line("", size=max(look.size, look.heading_size) + bigger, bold=random.random() < 0.6, colour=look.heading_colour),
        random.choice((0.0, 0.6, 1.4)) if sidebar else 0.0,
    )
    if random.random() < 0.4:
        sheet.put(people.title(random), Line("", size=look.size + random.choice((0, 1, 2)), bold=random.random() < 0.3), 0.1)
    if not sidebar:
        _addresses(sheet, parts)


def _addresses(sheet: _Sheet, parts: Sequence[str]) -> None:
    random, look = sheet.random, sheet.look
    if random.random() < 0.5:
        sheet.put(random.choice((" | ", " · ", ", ")).join(parts), Line("", size=look.size), 0.1)
        return
    for part in parts:
        sheet.put(part, Line("", size=look.size), 0.05)


def _work(sheet: _Sheet, roles: list[TrueRole], bullets: list[str], statements: Sequence[str]) -> None:
    random = sheet.random
    year = random.randint(2012, 2022)
    for number in range(random.randint(1, 4)):
        start = year - random.randint(1, 5)
        printed, first, last = _dates(random, start, None if number == 0 and random.random() < 0.6 else year)
        role = TrueRole(people.title(random), people.organisation(random), first, last)
        roles.append(role)
        _header(sheet, role, printed)
        if random.random() < 0.15:
            sheet.put(random.choice(people.NOTES), Line("", italic=random.random() < 0.5), 0.05)
        if random.random() < 0.15:
            label = random.choice(people.LABELS) + random.choice((":", ":", ""))
            sheet.put(label, Line("", bold=random.random() < 0.5, italic=random.random() < 0.3), 0.1)
        for _ in range(random.randint(1, 6)):
            bullets.append(_item(sheet, random.choice(statements)))
        year = start


def _dates(random: Random, start: int, end: int | None) -> tuple[str, str, str]:
    """A stretch of time as printed, with its two ends as they should be read."""
    first, last = random.randint(1, 12), random.randint(1, 12)
    dash = random.choice((" – ", " - ", "–", "-", " to "))
    names = "Jan Feb March April May June July Aug Sept Oct Nov Dec".split()
    shape = random.choice(("year", "month", "figures", "iso"))
    now = random.choice(("present", "Present", "now", "current", "date"))

    def point(year: int, month: int) -> str:
        return {
            "year": f"{year}",
            "month": f"{names[month - 1]} {year}",
            "figures": f"{month:02d}/{year}",
            "iso": f"{year}-{month:02d}",
        }[shape]

    dash = f" {dash.strip()} " if shape == "iso" else dash
    read = (lambda year, month: str(year)) if shape == "year" else (lambda year, month: f"{year}-{month:02d}")
    printed = point(start, first) + dash + (point(end, last) if end else now)
    return printed, read(start, first), read(end, last) if end else "present"


def _header(sheet: _Sheet, role: TrueRole, printed: str) -> None:
    random, look = sheet.random, sheet.look
    place = random.choice(("", "", f", {people.place(random)}"))
    title = Line("", bold=look.title_bold, size=look.title_size, style=look.styles[1])
    grey = look.quiet
    organisation = Line("", bold=not look.title_bold and random.random() < 0.5, italic=look.organisation_italic)
    employer = role.organisation + place
    if look.order == "one":
        rows = [(f"{role.title}, {employer}", title)]
    elif look.order == "one reversed":
        rows = [(f"{employer} – {role.title}", title)]
    elif look.order == "organisation":
        rows = [(employer, organisation), (role.title, title)]
    else:
        rows = [(role.title, title), (employer, organisation)]
    if look.order == "dates first":
        rows.insert(0, (printed, Line("", colour=grey)))
    elif look.dates == "tab":
        rows[0] = (f"{rows[0][0]}\t{printed}", rows[0][1])
    elif look.dates == "below":
        rows.append((printed, Line("", colour=grey)))
    else:
        rows[-1] = (f"{rows[-1][0]} ({printed})", rows[-1][1])
    if place and random.random() < 0.3:
        rows.append((place.removeprefix(", "), Line("", colour=grey)))
    gap = look.role_gap
    for number, (text, line) in enumerate(rows):
        sheet.put(text, line, gap if number == 0 else 0.08)


def _item(sheet: _Sheet, text: str) -> str:
    if sheet.look.lower_items:
        text = text[:1].lower() + text[1:]
    sheet.put(text, Line("", glyph=sheet.look.glyph, indent=sheet.look.indent), sheet.look.item_gap)
    return text


def _content(sheet: _Sheet, kind: SectionKind, bullets: list[str], statements: Sequence[str]) -> None:
    random = sheet.random
    plain = Line("")
    if kind is SectionKind.SUMMARY:
        sheet.put(" ".join(random.sample(list(statements), random.randint(1, 3))), plain, 0.2)
        return
    if kind in (SectionKind.PROJECTS, SectionKind.VOLUNTEER):
        for _ in range(random.randint(1, 3)):
            if random.random() < 0.5:
                sheet.put(" ".join(random.choice(statements).split()[:4]).rstrip(",."), Line("", bold=random.random() < 0.6), 0.2)
            bullets.extend(_item(sheet, random.choice(statements)) for _ in range(random.randint(1, 2)))
        return
    makers = {
        SectionKind.EDUCATION: lambda: people.schooling(random),
        SectionKind.SKILLS: lambda: random.choice(people.SKILLS),
        SectionKind.LANGUAGES: lambda: f"{random.choice(people.SPOKEN)} ({random.choice(('native', 'fluent', 'B2', 'basic'))})",
        SectionKind.INTERESTS: lambda: random.choice(people.PASTIMES),
        SectionKind.REFERENCES: lambda: random.choice(
            ("Available on request", f"{people.name(random)}, {people.title(random)}, {people.organisation(random)}")
        ),
        SectionKind.CERTIFICATIONS: lambda: f"{random.choice(people.SKILLS)} certificate, {random.randint(2005, 2023)}",
        SectionKind.AWARDS: lambda: f"{random.choice(people.TITLES)} of the Year, {people.organisation(random)}, {random.randint(2005, 2023)}",
        SectionKind.PUBLICATIONS: lambda: f"{random.choice(people.LAST)} et al., Journal of {random.choice(people.PLACES).split(',')[0]} Studies, {random.randint(2005, 2023)}",
        SectionKind.OTHER: lambda: random.choice((*people.FORMALITIES, "Own car", "Notice period: one month")),
    }
    listed = random.random() < 0.4
    joined = kind in (SectionKind.SKILLS, SectionKind.LANGUAGES, SectionKind.INTERESTS) and random.random() < 0.4
    if joined:
        sheet.put(", ".join(makers[kind]() for _ in range(4)), plain, 0.15)
        return
    for _ in range(random.randint(1, 5)):
        text = makers[kind]()
        if listed:
            bullets.append(_item(sheet, text))
        else:
            bold = kind is SectionKind.EDUCATION and random.random() < 0.3
            sheet.put(text.lower() if sheet.look.lower_items else text, Line("", bold=bold), max(0.05, sheet.look.item_gap))
