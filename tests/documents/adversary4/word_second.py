"""Word looks: academic, military to civilian, US federal, text box and content control; one for LibreOffice; a letter."""

from __future__ import annotations

from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

from .person import Block, Section
from .word_kit import WordLook, joined


class Academic(WordLook):
    """Years at the left, everything else behind a hanging tab."""

    font, size = "Liberation Serif", 11

    def head(self) -> None:
        for text, size in ((self.who.name, 16), (self.who.location, 0)):
            paragraph = self.para(text, size=size, bold=bool(size), after=0)
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph = self.para(joined("  ·  ", self.who.phone, self.who.email, *self.who.link_list))
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER

    def heading(self, text: str) -> None:
        self.rule(self.para(text, bold=True, before=10))

    def post(self, block: Block) -> None:
        title, organisation, place, dates = block.parts
        paragraph = self.para(after=2)
        paragraph.paragraph_format.left_indent = Cm(3)
        paragraph.paragraph_format.first_line_indent = Cm(-3)
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(3))
        self.run(paragraph, dates + "\t")
        self.run(paragraph, title, bold=True)
        self.run(
            paragraph, joined(", ", "", organisation, place) and "".join(f", {p}" for p in (organisation, place) if p)
        )


class Military(WordLook):
    """Employer and years in bold on one line, rank and years in italics below; title and years alike for a civil job."""

    font = "Liberation Sans"

    def head(self) -> None:
        for text, size in ((self.who.name, 18), (self.who.headline, 11)):
            self.para(text, bold=True, size=size, after=0).alignment = WD_ALIGN_PARAGRAPH.CENTER
        contact = self.para(joined(" | ", self.who.location, self.who.phone, self.who.email))
        contact.alignment = WD_ALIGN_PARAGRAPH.CENTER

    def heading(self, text: str) -> None:
        self.rule(self.para(text, bold=True, before=8))

    def employer(self, block: Block) -> None:
        organisation, place, years = block.parts
        paragraph = self.para(f"{organisation}, {place}", bold=True, after=0, before=4)
        self.right(paragraph, years, bold=True)

    def post(self, block: Block) -> None:
        title, organisation, place, dates = block.parts
        if organisation:
            self.employer(
                Block("^", [organisation, place, dates]) if place else Block("^", [organisation, title, dates])
            )
            if place:
                self.para(title, italic=True, after=2)
            return
        self.para(f"{title} ({dates})", italic=True, after=2, before=2)

    def entry(self, block: Block) -> None:
        title, organisation, place, dates = block.parts
        self.right(self.para(joined(", ", title, organisation, place), after=1), dates)


class Federal(WordLook):
    """Title, employer, full address and dates each on a line; small lines of grade, hours and salary."""

    font, size = "Liberation Serif", 11

    def head(self) -> None:
        self.para(self.who.name, bold=True, size=14, after=0)
        for text in (self.who.location, "Mobile: " + self.who.phone, "Email: " + self.who.email):
            self.para(text, after=0)
        self.para("Citizenship: United States    Veterans' preference: No", after=6)

    def heading(self, text: str) -> None:
        self.para(text, bold=True, before=8)

    def post(self, block: Block) -> None:
        title, organisation, place, dates = block.parts
        self.para(title, bold=True, after=0, before=4)
        self.para(organisation, after=0)
        if place:
            self.para(place, after=0)
        self.para(dates, after=0)


class Boxed(WordLook):
    """A text box as sidebar, the name in a content control; "Title at Employer (place)", dates below in italics."""

    def build(self) -> None:
        names = {"Contact", "Languages", "Software"}
        body = self.document.element.body
        body.insert(0, self._control(self.who.name))
        self.document.sections[0].right_margin = Cm(7.5)
        anchor = self.document.add_paragraph()
        self.place = self.document
        start = len(body)
        for section in self.who.section(*names):
            self.section(section)
        last = -1 if body[-1].tag.endswith("sectPr") else len(body)
        inside = list(body)[start - 1 : last]
        anchor._p.append(self._box(inside))
        self.para(self.who.headline, size=13, colour=self.colour)
        for section in self.who.others(*names):
            self.section(section)

    def _control(self, text: str) -> Any:
        return parse_xml(
            f"<w:sdt {nsdecls('w')}><w:sdtPr><w:alias w:val='Your name'/></w:sdtPr><w:sdtContent><w:p><w:pPr>"
            f"<w:pStyle w:val='Title'/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        )

    def _box(self, inside: list[Any]) -> Any:
        run = parse_xml(
            f"<w:r {nsdecls('w')} xmlns:v='urn:schemas-microsoft-com:vml' "
            "xmlns:w10='urn:schemas-microsoft-com:office:word'><w:pict><v:shape type='#_x0000_t202' "
            "style='position:absolute;margin-left:355pt;margin-top:0;width:150pt;height:330pt;mso-wrap-style:square'>"
            "<v:textbox><w:txbxContent/></v:textbox><w10:wrap type='square' side='left'/></v:shape></w:pict></w:r>"
        )
        content = next(node for node in run.iter() if node.tag.endswith("txbxContent"))
        for node in inside:
            content.append(node)
        return run

    def post(self, block: Block) -> None:
        title, organisation, place, dates = block.parts
        paragraph = self.para(f"{title} at {organisation}" if organisation else title, bold=True, after=0, before=6)
        if place:
            self.run(paragraph, f" ({place})")
        if dates:
            self.para(dates, italic=True, after=2)

    def entry(self, block: Block) -> None:
        self.para(joined(", ", *block.parts))


class Indian(WordLook):
    """For LibreOffice: employer – title left, months right; table of qualifications; labels with colons."""

    font, size = "Liberation Sans", 10

    def head(self) -> None:
        self.para(self.who.name, bold=True, size=16, after=0)
        self.para(f"Mobile: {self.who.phone}   Email: {self.who.email}", after=0)
        self.rule(self.para("Address: " + self.who.location))

    def section(self, section: Section) -> None:
        self.heading(section.heading)
        rows = [block.parts for block in section.blocks if block.mark == "|"]
        if rows:
            rows = [row[-4:] for row in rows]
            table = self.document.add_table(rows=len(rows), cols=4, style="Table Grid")
            for row, cells in zip(rows, table.rows, strict=True):
                for text, cell in zip(row, cells.cells, strict=True):
                    cell.text = text
        for block in section.blocks:
            if block.mark != "|":
                self.block(block, section)

    def heading(self, text: str) -> None:
        paragraph = self.para(text + ":", bold=True, size=11, before=8)
        paragraph.runs[0].underline = True

    def post(self, block: Block) -> None:
        title, organisation, place, dates = block.parts
        paragraph = self.para(f"{organisation}, {place} – {title}", bold=True, after=0, before=6)
        self.right(paragraph, dates, bold=True)


class Letter(WordLook):
    """Sender at the right, receiver at the left, date, subject in bold, paragraphs, three bullets."""

    font, size = "Liberation Serif", 11.5

    def build(self) -> None:
        for text in (self.who.name, self.who.location, self.who.phone, self.who.email):
            self.para(text, after=0).alignment = WD_ALIGN_PARAGRAPH.RIGHT
        blocks = self.who.sections[0].blocks
        for block in blocks:
            if block.mark in {">date", ">to"}:
                self.para(block.text, after=0, before=8 if block.mark == ">date" else 0)
            elif block.mark == ">subject":
                self.para(block.text, bold=True, before=10, after=8)
            elif block.mark == "-":
                self.bullet(block)
            else:
                self.para(block.text, after=8).paragraph_format.line_spacing = Pt(15)


LOOKS: dict[str, Any] = {
    "f06": Academic, "f07": Military, "f08": Federal, "f09": Boxed, "f10": Indian, "f23": Letter,
}  # fmt: skip
