"""Looks of well-known LaTeX classes by Typst, a poster-like page and LinkedIn's own print by ReportLab."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any

import typst
from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from .person import Block, Person

FONTS = "/usr/share/fonts/truetype/liberation/LiberationSans-"


def q(text: str) -> str:
    """A text as a Typst expression."""
    return "#" + json.dumps(text, ensure_ascii=False)


class TypeLook:
    """Pairs of left and right on a line; looks differ in what stands where."""

    page = '#set page(paper: "us-letter", margin: 1.6cm)\n#set text(font: "Liberation Serif", size: 10.5pt)\n'

    def __init__(self, who: Person) -> None:
        self.who = who

    def __call__(self) -> tuple[bytes, str, str]:
        rows = [self.page, self.head()]
        for section in self.who.sections:
            rows.append(self.heading(section.heading))
            rows += [self.block(block) for block in section.blocks]
        return typst.compile("\n\n".join(rows).encode(), format="pdf"), "pdf", "Typst"

    def block(self, block: Block) -> str:
        if block.mark == "=":
            return self.post(*block.parts)
        if block.mark == "^":
            return self.pair(f"*{q(block.text)}*", q(block.parts[1]))
        if block.mark == "+":
            return self.entry(*[*block.parts, "", ""][:4])
        if block.mark == "-":
            return f"#block(spacing: 0.55em, pad(left: 1em)[#grid(columns: (0.9em, 1fr), [•], [{q(block.text)}])])"
        if block.mark == "@":
            return self.label(*block.text.split(": ", 1))
        return q(block.text)

    def pair(self, left: str, right: str) -> str:
        return f"#block(spacing: 0.65em)[#grid(columns: (1fr, auto), [{left}], [{right}])]"

    def label(self, label: str, value: str) -> str:
        return f"*{q(label)}*: {q(value)}"

    def entry(self, title: str, organisation: str, place: str, dates: str) -> str:
        return self.post(title, organisation, place, dates)

    def head(self) -> str:
        raise NotImplementedError

    def heading(self, text: str) -> str:
        raise NotImplementedError

    def post(self, title: str, organisation: str, place: str, dates: str) -> str:
        raise NotImplementedError


class OnePage(TypeLook):
    def head(self) -> str:
        who = self.who
        line = " | ".join(q(part) for part in [who.phone, who.email, *who.link_list])
        return f'#align(center)[#text(size: 22pt, weight: "bold")[{q(who.name)}] \\ #text(size: 9pt)[{line}]]'

    def heading(self, text: str) -> str:
        return f"#block(above: 1em, below: 0.4em)[#smallcaps(text(size: 12.5pt)[{q(text)}])]\n#line(length: 100%, stroke: 0.4pt)"

    def post(self, title: str, organisation: str, place: str, dates: str) -> str:
        return self.pair(f"*{q(title)}*", q(dates)) + "\n" + self.pair(f"_{q(organisation)}_", f"_{q(place)}_")

    def entry(self, title: str, organisation: str, place: str, dates: str) -> str:
        if place:
            return self.pair(f"*{q(organisation)}*", q(place)) + "\n" + self.pair(f"_{q(title)}_", f"_{q(dates)}_")
        return self.pair(f"*{q(title)}* | _{q(organisation)}_", q(dates))


class Banking(TypeLook):
    """Dates in a column at the left; title, employer and place in one line behind."""

    page = '#set page(paper: "a4", margin: 2cm)\n#set text(font: "Liberation Sans", size: 10pt)\n'

    def head(self) -> str:
        who = self.who
        right = " \\ ".join(q(part) for part in [who.location, who.phone, who.email, *who.link_list])
        left = f'#text(size: 24pt)[{q(who.name)}] \\ #text(style: "italic", fill: gray)[{q(who.headline)}]'
        return f"#grid(columns: (1fr, auto), [{left}], align(right, text(size: 8.5pt)[{right}]))"

    def heading(self, text: str) -> str:
        bar = '#align(right, rect(width: 2.6cm, height: 3pt, fill: rgb("#3873b3")))'
        return f'#grid(columns: (3cm, 1fr), gutter: 8pt, [{bar}], text(size: 13pt, fill: rgb("#3873b3"))[{q(text)}])'

    def row(self, left: str, right: str) -> str:
        return f"#block(spacing: 0.7em)[#grid(columns: (3cm, 1fr), gutter: 8pt, align(right)[{left}], [{right}])]"

    def post(self, title: str, organisation: str, place: str, dates: str) -> str:
        behind = f", {q(place)}" if place else ""
        return self.row(q(dates), f"*{q(title)}*, _{q(organisation)}_{behind}.")

    def label(self, label: str, value: str) -> str:
        return self.row(q(label), q(value))

    def block(self, block: Block) -> str:
        return self.row("", "• " + q(block.text)) if block.mark == "-" else super().block(block)


class Awesome(TypeLook):
    page = '#set page(paper: "a4", margin: 1.7cm)\n#set text(font: "Liberation Sans", size: 9.5pt)\n'

    def head(self) -> str:
        who = self.who
        line = "   |   ".join(q(part) for part in [who.phone, who.email, *who.link_list])
        return (
            f'#align(center)[#text(size: 26pt)[{q(who.name)}] \\ #text(size: 8pt, fill: rgb("#dc3522"))[#upper({q(who.headline)[1:]})]'
            f' \\ #text(size: 8pt, style: "italic")[{q(who.location)}] \\ #text(size: 8pt)[{line}]]'
        )

    def heading(self, text: str) -> str:
        return f'#block(above: 1em, below: 0.6em)[#grid(columns: (auto, 1fr), gutter: 6pt, text(size: 14pt, weight: "bold")[{q(text)}], align(bottom, line(length: 100%, stroke: 0.6pt)))]'

    def post(self, title: str, organisation: str, place: str, dates: str) -> str:
        second = self.pair(f"#text(size: 8.5pt, fill: gray)[{q(title)}]", f"_{q(dates)}_")
        return (
            (self.pair(f"*{q(organisation)}*", f'#text(fill: rgb("#dc3522"))[_{q(place)}_]') if organisation else "")
            + "\n"
            + second
        )

    def label(self, label: str, value: str) -> str:
        return f"#block(spacing: 0.6em)[#grid(columns: (2.5cm, 1fr), gutter: 8pt, align(right)[*{q(label)}*], [{q(value)}])]"


class Drawn:
    """Two columns drawn line by line, with wrapping of our own."""

    def __init__(self, who: Person, size: tuple[float, float]) -> None:
        self.who, self.memory = who, BytesIO()
        for weight in ("Regular", "Bold", "Italic"):
            registerFont(TTFont(weight, f"{FONTS}{weight}.ttf"))
        self.canvas = Canvas(self.memory, pagesize=size, invariant=1)
        self.width, self.height = size
        self.x, self.y, self.span = 40.0, size[1] - 50, 200.0

    def text(self, text: str, size: float = 10, font: str = "Regular", colour: str = "#222222", gap: float = 4,
             indent: float = 0, space: float = 0) -> None:  # fmt: skip
        self.canvas.setFillColor(HexColor(colour))
        line = ""
        for word in [*text.split(" "), None]:
            longer = f"{line} {word}".strip() if word is not None else ""
            if word is None or stringWidth(longer, font, size) > self.span - indent:
                self.canvas.setFont(font, size)
                self.canvas.drawString(self.x + indent, self.y, line, charSpace=space)
                self.y -= size * 1.3
                longer = word or ""
            line = longer
        self.y -= gap

    def bytes(self) -> bytes:
        self.canvas.save()
        return self.memory.getvalue()


def poster(who: Person) -> tuple[bytes, str, str]:
    page = Drawn(who, (595, 842))
    page.canvas.setFillColor(HexColor("#f3d9c9"))
    page.canvas.rect(0, 722, 595, 120, fill=1, stroke=0)
    page.x, page.y, page.span = 60, 790, 480
    page.text(who.name, 27, "Bold", space=2)
    page.text(who.headline, 12, space=1)
    side = {"CONTACT", "EDUCATION", "SKILLS", "LANGUAGES"}
    for sections, x, span in ((who.section(*side), 40.0, 150.0), (who.others(*side), 225.0, 330.0)):
        page.x, page.y, page.span = x, 685, span
        for section in sections:
            page.text(section.heading, 12, "Bold", "#8a4b2d", space=2.2, gap=5)
            for block in section.blocks:
                _poster_block(page, block)
            page.y -= 9
    return page.bytes(), "pdf", "ReportLab"


def _poster_block(page: Drawn, block: Block) -> None:
    who = page.who
    if block.mark == "!contact":
        for part in [who.phone, who.email, who.location, *who.link_list]:
            page.text(part, 9, gap=2)
    elif block.mark == "-":
        page.canvas.setFont("Regular", 9.5)
        page.canvas.drawString(page.x, page.y, "•")
        page.text(block.text, 9.5, indent=10, gap=1)
    elif block.mark in "=+":
        title, organisation, place, dates = [*block.parts, ""][:4]
        if block.mark == "=":
            page.text(f"{organisation} | {title}", 10.5, "Bold", gap=0)
            page.text(f"{place} | {dates}", 9, "Italic", gap=2)
        else:
            for part in (organisation, title, dates):
                page.text(part, 9.5, "Bold" if part == organisation else "Regular", gap=1)
    else:
        page.text(block.text, 9.5, gap=2)


def linkedin(who: Person) -> tuple[bytes, str, str]:
    page = Drawn(who, (612, 792))
    page.canvas.setFillColor(HexColor("#293e49"))
    page.canvas.rect(0, 0, 200, 792, fill=1, stroke=0)
    side = {"Contact", "Top Skills", "Languages", "Certifications"}
    page.x, page.y, page.span = 20, 750, 165
    for section in who.section(*side):
        page.text(section.heading, 13, "Regular", "#ffffff", gap=4)
        for block in section.blocks:
            link, _, rest = who.link_list[0].rpartition("okoro")
            contact = [who.email, link, "okoro" + rest + " (LinkedIn)"]
            parts = contact if block.mark == "!contact" else [block.text]
            for part in parts:
                page.text(part, 10, "Regular", "#e1e8ec", gap=2)
        page.y -= 12
    page.x, page.y, page.span = 222, 742, 365
    page.text(who.name, 26, gap=2)
    page.text(who.headline, 12, gap=2)
    page.text(who.location, 12, colour="#666666", gap=14)
    for section in who.others(*side):
        page.text(section.heading, 15.75, gap=6)
        for block in section.blocks:
            _linkedin_block(page, block)
        page.y -= 8
    page.canvas.setFont("Regular", 9)
    page.canvas.drawCentredString(400, 22, "Page 1 of 1")
    return page.bytes(), "pdf", "ReportLab"


def _linkedin_block(page: Drawn, block: Block) -> None:
    if block.mark == "^":
        page.text(block.text, 12, gap=0)
        page.text(block.parts[2], 10.5, gap=3)
    elif block.mark == "=":
        title, organisation, place, dates = block.parts
        if organisation:
            page.text(organisation, 12, gap=0)
        page.text(title, 11.5, "Bold", gap=0)
        page.text(dates, 10.5, gap=0)
        if place:
            page.text(place, 10.5, colour="#777777", gap=2)
    elif block.mark == "+":
        page.text(block.text, 12, gap=0)
        page.text(f"{block.parts[1]} · {block.parts[3]}", 10.5, gap=4)
    else:
        page.text(("• " if block.mark == "-" else "") + block.text, 10.5, gap=3)


def _look(kind: type[TypeLook]) -> Any:
    return lambda who: kind(who)()


LOOKS: dict[str, Any] = {
    "f14": _look(OnePage), "f15": _look(Banking), "f16": _look(Awesome), "f17": poster, "f18": linkedin,
}  # fmt: skip
