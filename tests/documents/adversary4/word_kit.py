"""The parts that the Word looks share: one method for each mark of a person, overridden by a look."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from .person import Block, Person, Section


class WordLook:
    """A plain look with Word's own styles."""

    font, size, colour, margin, tab = "Liberation Sans", 10.5, RGBColor(0x1F, 0x4E, 0x79), 2.0, 17.0

    def __init__(self, who: Person) -> None:
        self.who = who
        self.document = Document()
        normal = self.document.styles["Normal"]
        normal.font.name, normal.font.size = self.font, Pt(self.size)
        normal.paragraph_format.space_after = Pt(3)
        for page in self.document.sections:
            page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(self.margin)
        self.place: Any = self.document

    def content(self) -> bytes:
        self.build()
        memory = BytesIO()
        self.document.save(memory)
        return memory.getvalue()

    def build(self) -> None:
        self.head()
        for section in self.who.sections:
            self.section(section)

    def head(self) -> None:
        self.para(self.who.name, size=20, bold=True)
        self.contact()

    def contact(self) -> None:
        who = self.who
        self.para(" | ".join(part for part in [who.location, who.phone, who.email, *who.link_list] if part))

    def section(self, section: Section) -> None:
        self.heading(section.heading)
        for block in section.blocks:
            self.block(block, section)

    def block(self, block: Block, section: Section) -> None:
        names = {"=": "post", "^": "employer", "+": "entry", "-": "bullet", "*": "line", "@": "label", ">": "text",
                 "$": "small", "~": "sub", "!": "gap", "!contact": "side_contact"}  # fmt: skip
        getattr(self, names[block.mark])(block)

    def para(self, text: str = "", *, bold: bool = False, italic: bool = False, size: float = 0, style: str = "",
             colour: Any = None, caps: str = "", after: float = -1, before: float = -1) -> Any:  # fmt: skip
        paragraph = self.place.add_paragraph(style=style or None)
        if text:
            self.run(paragraph, text, bold=bold, italic=italic, size=size, colour=colour, caps=caps)
        if after >= 0:
            paragraph.paragraph_format.space_after = Pt(after)
        if before >= 0:
            paragraph.paragraph_format.space_before = Pt(before)
        return paragraph

    def run(self, paragraph: Any, text: str, *, bold: bool = False, italic: bool = False, size: float = 0,
            colour: Any = None, caps: str = "") -> Any:  # fmt: skip
        run = paragraph.add_run(text)
        run.bold, run.italic = bold or None, italic or None
        if size:
            run.font.size = Pt(size)
        if colour is not None:
            run.font.color.rgb = colour
        if caps == "small":
            run.font.small_caps = True
        if caps == "all":
            run.font.all_caps = True
        return run

    def right(self, paragraph: Any, text: str, **look: Any) -> None:
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(self.tab), WD_TAB_ALIGNMENT.RIGHT)
        self.run(paragraph, "\t" + text, **look)

    def heading(self, text: str) -> None:
        self.para(text, style="Heading 1")

    def post(self, block: Block) -> None:
        raise NotImplementedError

    def employer(self, block: Block) -> None:
        raise NotImplementedError

    def entry(self, block: Block) -> None:
        """Any other entry: looks like a post unless the look says otherwise."""
        parts = [*block.parts, "", "", ""][:4]
        self.post(Block("+", parts, parts[1]))

    def bullet(self, block: Block) -> None:
        self.para(block.text, style="List Bullet", after=1)

    def line(self, block: Block) -> None:
        self.para(block.text, after=1)

    def label(self, block: Block) -> None:
        label, _, value = block.text.partition(": ")
        paragraph = self.para(label + ": ", bold=True, after=1)
        self.run(paragraph, value)

    def text(self, block: Block) -> None:
        self.para(block.text)

    def small(self, block: Block) -> None:
        self.para(block.text, size=9, after=0)

    def sub(self, block: Block) -> None:
        self.para(block.text, bold=True, after=1)

    def gap(self, block: Block) -> None:
        self.entry(block)

    def side_contact(self, block: Block) -> None:
        for part in [self.who.location, self.who.phone, self.who.email, *self.who.link_list]:
            if part:
                self.para(part, after=1)

    def rule(self, paragraph: Any) -> None:
        """A line under a paragraph, as headings of templates have."""
        properties = paragraph._p.get_or_add_pPr()
        borders = OxmlElement("w:pBdr")
        bottom = OxmlElement("w:bottom")
        for key, value in {"val": "single", "sz": "6", "space": "1", "color": "808080"}.items():
            bottom.set(qn(f"w:{key}"), value)
        borders.append(bottom)
        properties.append(borders)


def joined(sign: str, *parts: str) -> str:
    return sign.join(part for part in parts if part)
