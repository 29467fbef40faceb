"""Invented résumés laid out in many ways, as lines with the truth beside them: what is a heading, a header, a dot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from dotwise.model import Line, SectionKind
from dotwise.training import people
from dotwise.training.sheets import Sheet, style
from dotwise.training.wording import Example


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


def layout(random: Random, wordings: Sequence[Example], statements: Sequence[str]) -> Layout:
    """One document; its heading wordings are drawn from ``wordings``."""
    look = style(random)
    sheet = Sheet(random, look)
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


def _heading(sheet: Sheet, wording: str) -> int:
    look = sheet.look
    text = {"upper": wording.upper(), "lower": wording.lower(), "title": wording.title()}.get(
        look.heading_case, wording
    )
    line = Line("", size=look.heading_size, bold=look.heading_bold, colour=look.heading_colour, style=look.styles[0])
    return sheet.put(text + (":" if look.colon else ""), line, look.heading_gap)


def _top(sheet: Sheet) -> None:
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
        Line(
            "", size=max(look.size, look.heading_size) + bigger, bold=random.random() < 0.6, colour=look.heading_colour
        ),
        random.choice((0.0, 0.6, 1.4)) if sidebar else 0.0,
    )
    if random.random() < 0.4:
        sheet.put(
            people.title(random), Line("", size=look.size + random.choice((0, 1, 2)), bold=random.random() < 0.3), 0.1
        )
    if not sidebar:
        _addresses(sheet, parts)


def _addresses(sheet: Sheet, parts: Sequence[str]) -> None:
    random, look = sheet.random, sheet.look
    if random.random() < 0.5:
        sheet.put(random.choice((" | ", " · ", ", ")).join(parts), Line("", size=look.size), 0.1)
        return
    for part in parts:
        sheet.put(part, Line("", size=look.size), 0.05)


def _work(sheet: Sheet, roles: list[TrueRole], bullets: list[str], statements: Sequence[str]) -> None:
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

    def read(year: int, month: int) -> str:
        return str(year) if shape == "year" else f"{year}-{month:02d}"

    printed = point(start, first) + dash + (point(end, last) if end else now)
    return printed, read(start, first), read(end, last) if end else "present"


def _header(sheet: Sheet, role: TrueRole, printed: str) -> None:
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


def _item(sheet: Sheet, text: str) -> str:
    if sheet.look.lower_items:
        text = text[:1].lower() + text[1:]
    sheet.put(text, Line("", glyph=sheet.look.glyph, indent=sheet.look.indent), sheet.look.item_gap)
    return text


def _content(sheet: Sheet, kind: SectionKind, bullets: list[str], statements: Sequence[str]) -> None:
    random = sheet.random
    plain = Line("")
    if kind is SectionKind.SUMMARY:
        sheet.put(" ".join(random.sample(list(statements), random.randint(1, 3))), plain, 0.2)
        return
    if kind in (SectionKind.PROJECTS, SectionKind.VOLUNTEER):
        for _ in range(random.randint(1, 3)):
            if random.random() < 0.5:
                sheet.put(
                    " ".join(random.choice(statements).split()[:4]).rstrip(",."),
                    Line("", bold=random.random() < 0.6),
                    0.2,
                )
            bullets.extend(_item(sheet, random.choice(statements)) for _ in range(random.randint(1, 2)))
        return
    makers = {
        SectionKind.EDUCATION: lambda: people.schooling(random),
        SectionKind.SKILLS: lambda: random.choice(people.SKILLS),
        SectionKind.LANGUAGES: lambda: (
            f"{random.choice(people.SPOKEN)} ({random.choice(('native', 'fluent', 'B2', 'basic'))})"
        ),
        SectionKind.INTERESTS: lambda: random.choice(people.PASTIMES),
        SectionKind.REFERENCES: lambda: random.choice(
            ("Available on request", f"{people.name(random)}, {people.title(random)}, {people.organisation(random)}")
        ),
        SectionKind.CERTIFICATIONS: lambda: f"{random.choice(people.SKILLS)} certificate, {random.randint(2005, 2023)}",
        SectionKind.AWARDS: lambda: (
            f"{random.choice(people.TITLES)} of the Year, {people.organisation(random)}, {random.randint(2005, 2023)}"
        ),
        SectionKind.PUBLICATIONS: lambda: (
            f"{random.choice(people.LAST)} et al., Journal of {random.choice(people.PLACES).split(',')[0]} Studies, {random.randint(2005, 2023)}"
        ),
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
            sheet.put(
                text.lower() if sheet.look.lower_items else text, Line("", bold=bold), max(0.05, sheet.look.item_gap)
            )
