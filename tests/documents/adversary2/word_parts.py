"""Word documents from raw XML, as Microsoft's own templates hold them: what python-docx cannot write."""

from __future__ import annotations

import base64
import io
import zipfile
from html import escape

_NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
_PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def r(text: str, look: str = "") -> str:
    """A run; ``look`` is XML inside ``w:rPr`` or the letters b, i, c (small capitals)."""
    marks = {"b": "<w:b/>", "i": "<w:i/>", "c": "<w:smallCaps/>", "bi": "<w:b/><w:i/>"}
    inner = marks.get(look, look)
    parts = []
    for piece in text.split("\t"):
        lines = [f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in piece.split("\n")]
        parts.append("<w:br/>".join(lines))
    return f"<w:r>{f'<w:rPr>{inner}</w:rPr>' if inner else ''}{'<w:tab/>'.join(parts)}</w:r>"


def p(*runs: str, style: str = "", num: tuple[int, int] | None = None, more: str = "") -> str:
    """A paragraph of runs (plain words become a run); ``num`` is list number and level."""
    content = "".join(run if run.startswith("<") else r(run) for run in runs)
    inner = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner += f'<w:numPr><w:ilvl w:val="{num[1]}"/><w:numId w:val="{num[0]}"/></w:numPr>' if num else ""
    return f"<w:p><w:pPr>{inner}{more}</w:pPr>{content}</w:p>"


RIGHT_TAB = '<w:tabs><w:tab w:val="right" w:pos="9300"/></w:tabs>'


def sdt(inner: str, tag: str = "", block: bool = False) -> str:
    """A content control around runs or paragraphs."""
    kind = "<w:docPartObj/>" if block else "<w:text/>"
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{tag}"/><w:tag w:val="{tag}"/>'
        f'<w:id w:val="{abs(sum(map(ord, tag))) + 100}"/>{kind}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'
    )


def table(rows: list[list[str]], widths: list[int], spans: dict[int, int] | None = None) -> str:
    """A table without borders; ``spans`` says how many grid columns the only cell of a row takes."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    body = ""
    for index, row in enumerate(rows):
        cells = ""
        for number, cell in enumerate(row):
            span = f'<w:gridSpan w:val="{spans[index]}"/>' if spans and index in spans else ""
            width = sum(widths) if span else widths[number]
            cell = cell if cell.rstrip().endswith("</w:p>") else cell + "<w:p/>"
            cells += f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}</w:tcPr>{cell}</w:tc>'
        body += f"<w:tr>{cells}</w:tr>"
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"
    )


def box(inner: str, x: int, y: int, width: int, height: int, number: int = 1) -> str:
    """A run with an anchored text box, stored twice as Word does: as a drawing and for old readers."""
    shape = (
        '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
    )
    drawing = _anchor(shape, "wordprocessingShape", x, y, width, height, number)
    old = (
        f'<w:pict><v:shape id="_x{number}" style="position:absolute;width:{width // 12700}pt;height:{height // 12700}pt">'
        f"<v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict>"
    )
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def group(inners: list[str], x: int, y: int, width: int, height: int, number: int = 1) -> str:
    """A run with a group of shapes, one under another, each with its text."""
    part = height // len(inners)
    shapes = "".join(
        f'<wps:wsp><wps:cNvPr id="{number + n + 40}" name="Shape {n}"/><wps:cNvSpPr/><wps:spPr><a:xfrm>'
        f'<a:off x="0" y="{n * part}"/><a:ext cx="{width}" cy="{part}"/></a:xfrm>'
        '<a:prstGeom prst="roundRect"><a:avLst/></a:prstGeom></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
        for n, inner in enumerate(inners)
    )
    whole = (
        f'<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/>'
        f'<a:chOff x="0" y="0"/><a:chExt cx="{width}" cy="{height}"/></a:xfrm></wpg:grpSpPr>{shapes}</wpg:wgp>'
    )
    return f"<w:r>{_anchor(whole, 'wordprocessingGroup', x, y, width, height, number)}</w:r>"


def _anchor(inner: str, kind: str, x: int, y: int, width: int, height: int, number: int) -> str:
    return (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="251659264" '
        'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{x}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{y}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:wrapSquare wrapText="bothSides"/>'
        f'<wp:docPr id="{number}" name="Text Box {number}"/><a:graphic>'
        f'<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/{kind}">{inner}</a:graphicData>'
        "</a:graphic></wp:anchor></w:drawing>"
    )


def icon(number: int) -> str:
    """A run with a small picture in the line, as an icon for phone or mail."""
    return (
        f'<w:r><w:drawing><wp:inline><wp:extent cx="120000" cy="120000"/><wp:docPr id="{number}" name="Graphic {number}" '
        'descr="Icon"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="i.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        '<a:blip r:embed="rIdPic"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="120000" cy="120000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def symbol(char: str, font: str = "Wingdings") -> str:
    """A symbol-font sign (``w:sym``), e.g. a telephone of Wingdings."""
    return f'<w:r><w:sym w:font="{font}" w:char="{char}"/></w:r>'


def style(name: str, shown: str, look: str = "", para: str = "", based: str = "Normal") -> str:
    """A paragraph style with its identifier and the name that Word shows."""
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{name}"><w:name w:val="{shown}"/>'
        f'<w:basedOn w:val="{based}"/><w:pPr>{para}</w:pPr><w:rPr>{look}</w:rPr></w:style>'
    )


def _numbering(glyphs: list[list[tuple[str, str]]]) -> str:
    abstract = ""
    for n, levels in enumerate(glyphs):
        inner = "".join(
            f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{glyph}"/>'
            f'<w:pPr><w:ind w:left="{360 * (i + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
            for i, (kind, glyph) in enumerate(levels)
        )
        abstract += (
            f'<w:abstractNum w:abstractNumId="{n}"><w:multiLevelType w:val="hybridMultilevel"/>{inner}</w:abstractNum>'
        )
    nums = "".join(f'<w:num w:numId="{n + 1}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(len(glyphs)))
    return f"<w:numbering {_NS}>{abstract}{nums}</w:numbering>"


def document(
    body: str,
    styles: str = "",
    glyphs: list[list[tuple[str, str]]] | None = None,
    sect: str = "",
    header: str = "",
    footer: str = "",
    footnotes: list[str] | None = None,
    comments: str = "",
    font: str = "Liberation Sans",
) -> bytes:
    """A whole .docx with ``body``; ``glyphs`` are the lists as levels of (number format, sign)."""
    base = (
        f'<w:styles {_NS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>'
        '<w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        f"{styles}</w:styles>"
    )
    notes = "".join(
        f'<w:footnote w:id="{n}"><w:p><w:r><w:footnoteRef/></w:r>{r(" " + text)}</w:p></w:footnote>'
        for n, text in enumerate(footnotes or [], start=2)
    )
    parts = {
        "styles": base,
        "numbering": _numbering(glyphs or [[("bullet", "•")]]),
        "header1": f"<w:hdr {_NS}>{header}</w:hdr>" if header else "",
        "footer1": f"<w:ftr {_NS}>{footer}</w:ftr>" if footer else "",
        "footnotes": f"<w:footnotes {_NS}>{notes}</w:footnotes>" if notes else "",
        "comments": f"<w:comments {_NS}>{comments}</w:comments>" if comments else "",
    }
    parts = {name: xml for name, xml in parts.items() if xml}
    if header:
        sect = '<w:headerReference w:type="default" r:id="rIdheader1"/>' + sect
    if footer:
        sect = '<w:footerReference w:type="default" r:id="rIdfooter1"/>' + sect
    page = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1100" w:right="1200" w:bottom="1100" w:left="1200" w:header="500" w:footer="500"/>'
    whole = f"<w:document {_NS}><w:body>{body}<w:sectPr>{sect if 'pgSz' in sect else sect + page}</w:sectPr></w:body></w:document>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:

        def put(name: str, text: str | bytes) -> None:
            data = (
                text if isinstance(text, bytes) else f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}'
            )
            pack.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data)

        kinds = "".join(
            f'<Override PartName="/word/{name}.xml" ContentType="{_TYPES}{name.rstrip("1")}+xml"/>' for name in parts
        )
        put(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_TYPES}document.main+xml"/>{kinds}</Types>',
        )
        rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        put(
            "_rels/.rels",
            f'{rels}<Relationship Id="rId1" Type="{_REL}officeDocument" Target="word/document.xml"/></Relationships>',
        )
        inner = "".join(
            f'<Relationship Id="rId{name}" Type="{_REL}{name.rstrip("1")}" Target="{name}.xml"/>' for name in parts
        )
        put(
            "word/_rels/document.xml.rels",
            f'{rels}{inner}<Relationship Id="rIdPic" Type="{_REL}image" Target="media/i.png"/></Relationships>',
        )
        put("word/document.xml", whole)
        put("word/media/i.png", _PNG)
        for name, xml in parts.items():
            put(f"word/{name}.xml", xml)
    return out.getvalue()
