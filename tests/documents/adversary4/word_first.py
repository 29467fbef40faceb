"""Word looks: an office template, a sidebar by table, typed by hand, the Google Docs template, Europass."""

from __future__ import annotations

from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, RGBColor

from .person import Block
from .word_kit import WordLook, joined


class Dotted(WordLook):
    """Title • employer • dates in one heading line."""

    def head(self) -> None:
        self.para(self.who.name, style="Title")
        self.para(self.who.headline, caps="all", size=11, after=0)
        self.para(joined(" • ", self.who.location, self.who.phone, self.who.email, *self.who.link_list))

    def post(self, block: Block) -> None:
        title, organisation, place, dates = block.parts
        paragraph = self.para(style="Heading 2")
        self.run(paragraph, title, bold=True)
        self.run(paragraph, "".join(f" • {part}" for part in (organisation, place, dates) if part))


class Sidebar(WordLook):
    """A layout table: dark cell left; dates above title above employer and place."""

    margin = 1.2

    def build(self) -> None:
        table = self.document.add_table(rows=1, cols=2)
        table.autofit = False
        left, right = table.rows[0].cells
        left.width, right.width = Cm(5.5), Cm(13)
        names = {"Contact", "Key Skills", "Languages", "Interests"}
        for cell, sections in ((left, self.who.section(*names)), (right, self.who.others(*names))):
            self.place = cell
            if cell is right:
                self.para(self.who.name, size=24, bold=True, after=0)
                self.para(self.who.headline, size=12, colour=self.colour)
            for section in sections:
                self.section(section)

    def heading(self, text: str) -> None:
        self.rule(self.para(text, size=13, bold=True, colour=self.colour, before=8))

    def post(self, block: Block) -> None:
        title, organisation, place, dates = block.parts
        self.para(dates, size=9, colour=RGBColor(0x60, 0x60, 0x60), after=0, before=4)
        self.para(title, bold=True, after=0)
        self.para(joined(", ", organisation, place), italic=True, after=2)


class Typed(WordLook):
    """What a person types who knows no styles: labels with tabs, hyphens for bullets, bold headings."""

    font, size = "Liberation Serif", 12

    def head(self) -> None:
        title = self.para("CURRICULUM VITAE", bold=True)
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        self.para("NAME:\t\t" + self.who.name, bold=True, after=0)
        self.para("ADDRESS:\t" + self.who.location, after=0)
        self.para("PHONE:\t\t" + self.who.phone, after=0)
        self.para("EMAIL:\t\t" + self.who.email)

    def heading(self, text: str) -> None:
        run = self.para(text, bold=True, before=8).runs[0]
        run.underline = True

    def post(self, block: Block) -> None:
        title, organisation, _, dates = block.parts
        self.para("Organisation:\t" + organisation, bold=True, after=0, before=6)
        self.para("Position Held:\t" + title, bold=True, after=0)
        self.para("Period:\t\t" + dates, after=0)
        self.para("Duties and achievements:", italic=True, after=0)

    def entry(self, block: Block) -> None:
        self.para(joined(", ", *block.parts), after=0)

    def bullet(self, block: Block) -> None:
        self.para("-  " + block.text, after=0)

    def label(self, block: Block) -> None:
        self.para(block.text.replace(": ", ":\t"), after=0)


class DocsTemplate(WordLook):
    """Employer in bold, place, dash, title in italics; capital months below in grey."""

    font = "Liberation Serif"
    grey = RGBColor(0x66, 0x66, 0x66)

    def head(self) -> None:
        self.para(self.who.name, style="Title", after=0)
        for part in (self.who.location, self.who.phone, self.who.email):
            self.para(part, size=9, colour=self.grey, after=0)

    def post(self, block: Block) -> None:
        title, organisation, place, dates = block.parts
        paragraph = self.para(style="Heading 2")
        self.run(paragraph, organisation or title, bold=True)
        self.run(paragraph, f", {place}" if place else "")
        self.run(paragraph, f" — {title if organisation else ''}", italic=True)
        if dates:
            self.para(dates, style="Heading 3")

    def entry(self, block: Block) -> None:
        title, second, place, dates = [*block.parts, "", ""][:4]
        if not place and not dates:
            paragraph = self.para(style="Heading 2")
            self.run(paragraph, title, bold=True)
            self.run(paragraph, f" — {second}", italic=True)
        else:
            super().entry(block)


class Europass(WordLook):
    """Brackets around the dates, title in bold, employer below, city on a line of its own."""

    def head(self) -> None:
        self.para(self.who.name, size=22, bold=True)
        labels = {"Phone number": "phone", "Email address": "email", "LinkedIn": "links", "Home": "location"}
        paragraph = self.para()
        for number, (label, key) in enumerate(labels.items()):
            self.run(paragraph, ("  |  " if number else "") + label + ": ", bold=True)
            self.run(paragraph, self.who.facts[key])

    def heading(self, text: str) -> None:
        self.rule(self.para(text, size=12, bold=True, colour=self.colour, before=8))

    def post(self, block: Block) -> None:
        title, organisation, place, dates = block.parts
        self.para(f"[ {dates} ]", size=9, after=0, before=6)
        self.para(title, bold=True, size=11.5, after=0)
        self.para(organisation, bold=True, italic=True, after=0)
        paragraph = self.para("City: ", bold=True, after=2)
        self.run(paragraph, place + " | ")
        self.run(paragraph, "Country: ", bold=True)
        self.run(paragraph, "Poland")

    def label(self, block: Block) -> None:
        label, _, value = block.text.partition(": ")
        self.para(label + ":", bold=True, after=0)
        self.para(value)


LOOKS: dict[str, Any] = {"f01": Dotted, "f02": Sidebar, "f03": Typed, "f04": DocsTemplate, "f05": Europass}
