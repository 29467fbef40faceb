"""Words, tabs, tables and boxes as people put them into Word, on top of python-docx."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from html import escape

from docx import Document
from docx.document import Document as Doc
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)


def blank(font: str = "Calibri", size: float = 11) -> Doc:
    """An empty document with one body font and narrow margins."""
    document = Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = font, Pt(size)
    style.paragraph_format.space_after = Pt(2)
    for section in document.sections:
        section.left_margin = section.right_margin = Cm(2)
        section.top_margin = section.bottom_margin = Cm(1.8)
    document.core_properties.created = document.core_properties.modified = datetime(2024, 5, 2, tzinfo=UTC)
    return document


def saved(document: Doc) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def line(where: object, text: str, look: str = "", size: float = 0, colour: str = "") -> Paragraph:
    """A paragraph in one look: letters of ``look`` are b, i, u for bold, italic, underlined."""
    paragraph: Paragraph = where.add_paragraph()  # type: ignore[attr-defined]
    return more(paragraph, text, look, size, colour)


def more(paragraph: Paragraph, text: str, look: str = "", size: float = 0, colour: str = "") -> Paragraph:
    """Another run at the end of a paragraph; a tab or a newline in it becomes Word's own."""
    run = paragraph.add_run(text)
    run.bold, run.italic, run.underline = "b" in look or None, "i" in look or None, "u" in look or None
    if size:
        run.font.size = Pt(size)
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour)
    return paragraph


def stops(paragraph: Paragraph, *centimetres: float, right: float = 0) -> Paragraph:
    for stop in centimetres:
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(stop))
    if right:
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(right), WD_TAB_ALIGNMENT.RIGHT)
    return paragraph


def hang(paragraph: Paragraph, left: float, first: float) -> Paragraph:
    paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Cm(left), Cm(first)
    return paragraph


def no_borders(table: object, *widths: float) -> None:
    """Give the columns of a layout table their widths in centimetres."""
    table.autofit = False  # type: ignore[attr-defined]
    for column, width in zip(table.columns, widths, strict=True):  # type: ignore[attr-defined]
        column.width = Cm(width)
    for row in table.rows:  # type: ignore[attr-defined]
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)


def control(text: str, tag: str, bold: bool = False) -> object:
    """A plain-text content control inside a line."""
    look = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return parse_xml(
        f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="{tag}"/><w:tag w:val="{tag}"/><w:text/></w:sdtPr>'
        f'<w:sdtContent><w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:sdtContent></w:sdt>'
    )


def wrap_in_control(paragraphs: list[Paragraph], tag: str) -> None:
    """Put whole paragraphs inside one block content control, where they stand."""
    first = paragraphs[0]._p
    block = parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr><w:tag w:val="{tag}"/></w:sdtPr><w:sdtContent/></w:sdt>')
    first.addprevious(block)
    inside = block.find(qn("w:sdtContent"))
    for paragraph in paragraphs:
        inside.append(paragraph._p)


def side_box(paragraph: Paragraph, lines: list[tuple[str, str]], width: float, height: float) -> None:
    """A floating text box at the left, stored twice as Word does: for new readers and, in VML, for old ones.

    ``lines`` are (text, look); ``width`` and ``height`` are in centimetres.
    """
    body = "".join(
        "<w:p><w:r><w:rPr>"
        + ("<w:b/>" if "b" in look else "")
        + ('<w:u w:val="single"/>' if "u" in look else "")
        + f'<w:sz w:val="19"/></w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
        for text, look in lines
    )
    emu = (round(width * 360000), round(height * 360000))
    paragraph._p.append(
        parse_xml(
            f'<w:r {SPACES}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
            '<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="2" '
            'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            '<wp:positionH relativeFrom="page"><wp:posOffset>430000</wp:posOffset></wp:positionH>'
            '<wp:positionV relativeFrom="page"><wp:posOffset>700000</wp:posOffset></wp:positionV>'
            f'<wp:extent cx="{emu[0]}" cy="{emu[1]}"/><wp:wrapSquare wrapText="right"/>'
            '<wp:docPr id="7" name="Text Box 7"/><wp:cNvGraphicFramePr/><a:graphic>'
            '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
            '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
            f'<a:ext cx="{emu[0]}" cy="{emu[1]}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
            '<a:solidFill><a:srgbClr val="E7EEE9"/></a:solidFill></wps:spPr>'
            f"<wps:txbx><w:txbxContent>{body}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData>"
            "</a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
            f'<v:shape type="#_x0000_t202" style="position:absolute;width:{width}cm;height:{height}cm">'
            f"<v:textbox><w:txbxContent>{body}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
            "</mc:AlternateContent></w:r>"
        )
    )
