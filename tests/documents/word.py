"""
Write Word documents by hand, element by element, so that a test knows every byte of what it reads.

``document(...)`` packs block elements into a file with Word's usual styles, bullets and numbers; the same call gives
the same bytes.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KINDS = {"header": "header", "footer": "footer", "footnotes": "footnotes", "styles": "styles", "numbering": "numbering",
          "settings": "settings"}  # fmt: skip

STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="21"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="60"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>
<w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr>
<w:rPr><w:b/><w:color w:val="1F4E5F"/><w:sz w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/>
<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Ghost"><w:name w:val="Ghost"/><w:basedOn w:val="Normal"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="GhostChild"><w:name w:val="Ghost Child"/><w:basedOn w:val="Ghost"/></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
"""
NUMBERING = """
<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/>
<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/>
<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/></w:rPr></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>
<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
"""


def run(text: str, looks: str = "") -> str:
    """A run; ``looks`` is the inside of its ``w:rPr``, such as ``<w:b/>``. Tabs and line ends become Word's."""
    inner = escape(text).replace("\t", "</w:t><w:tab/><w:t>").replace("\n", "</w:t><w:br/><w:t>")
    body = f"<w:t>{inner}</w:t>".replace("<w:t>", '<w:t xml:space="preserve">')
    return f"<w:r><w:rPr>{looks}</w:rPr>{body}</w:r>" if looks else f"<w:r>{body}</w:r>"


def paragraph(*runs: str, style: str = "", setting: str = "") -> str:
    """A paragraph of runs (plain text is made one); ``setting`` goes into its ``w:pPr``."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties = f"<w:pPr>{named}{setting}</w:pPr>" if named or setting else ""
    return f"<w:p>{properties}{''.join(part if part.startswith('<') else run(part) for part in runs)}</w:p>"


def heading(text: str) -> str:
    """A section heading."""
    return paragraph(text, style="Heading1")


def bullet(text: str, level: int = 0) -> str:
    """An item of an automatic bullet list."""
    return paragraph(text, setting=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>')


def cell(*blocks: str, setting: str = "") -> str:
    """A table cell."""
    return f"<w:tc><w:tcPr>{setting}</w:tcPr>{''.join(blocks) or paragraph()}</w:tc>"


def row(*cells: str, setting: str = "") -> str:
    """A table row."""
    return f"<w:tr><w:trPr>{setting}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str) -> str:
    """A table without borders."""
    return f"<w:tbl><w:tblPr/>{''.join(rows)}</w:tbl>"


def text_box(*blocks: str, left: int = 36, top: int = 36, width: int = 150, fill: str = "") -> str:
    """A run with a text box, stored twice as Word does: a drawing and, for old readers, VML. Measures in points."""
    content = f"<w:txbxContent>{''.join(blocks)}</w:txbxContent>"
    painted = f'<a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>' if fill else "<a:noFill/>"
    drawing = (
        '<w:drawing><wp:anchor behindDoc="0"><wp:positionH relativeFrom="page"><wp:posOffset>'
        f'{left * 12700}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>{top * 12700}'
        f'</wp:posOffset></wp:positionV><wp:extent cx="{width * 12700}" cy="2540000"/><a:graphic><a:graphicData>'
        f"<wps:wsp><wps:spPr>{painted}</wps:spPr><wps:txbx>{content}</wps:txbx></wps:wsp>"
        "</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )
    old = f'<w:pict><v:shape style="position:absolute;width:{width}pt"><v:textbox>{content}</v:textbox></v:shape></w:pict>'
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def document(*blocks: str, parts: Mapping[str, str] | None = None, section: str = "", strict: bool = False) -> bytes:
    """A .docx.

    Args:
        blocks: paragraphs and tables of the body.
        parts: further parts, such as ``header1`` or ``footnotes``, with the elements inside their root; a header or
            footer has the relation id of its name.
        section: inside of the ``w:sectPr``.
        strict: write the namespaces of Strict Open XML.
    """
    parts = {"styles": STYLES, "numbering": NUMBERING, **(parts or {})}
    body = f"<w:document {_NAMESPACES}><w:body>{''.join(blocks)}<w:sectPr>{section}</w:sectPr></w:body></w:document>"
    files = {
        "[Content_Types].xml": _content_types(parts),
        "_rels/.rels": _relations([("rId1", "officeDocument", "word/document.xml")]),
        "word/_rels/document.xml.rels": _relations([(name, _kind(name), f"{name}.xml") for name in parts]),
        "word/document.xml": body,
        **{
            f"word/{name}.xml": f"<w:{_root(name)} {_NAMESPACES}>{inner}</w:{_root(name)}>"
            for name, inner in parts.items()
        },
    }
    return pack({name: _as_strict(text) if strict else text for name, text in files.items()})


def pack(files: Mapping[str, str | bytes]) -> bytes:
    """A ZIP with these files and fixed dates."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            if isinstance(content, str):
                content = (_DECLARATION if name.endswith((".xml", ".rels")) else "") + content
            archive.writestr(entry, content)
    return packed.getvalue()


def _kind(name: str) -> str:
    return _KINDS[name.rstrip("0123456789")]


def _root(name: str) -> str:
    return {"header": "hdr", "footer": "ftr"}.get(_kind(name), _kind(name))


def _relations(relations: list[tuple[str, str, str]]) -> str:
    rows = "".join(
        f'<Relationship Id="{i}" Type="{_OFFICE}/{kind}" Target="{target}"/>' for i, kind, target in relations
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


def _content_types(parts: Mapping[str, str]) -> str:
    rows = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{_WORD}.{_kind(name)}+xml"/>' for name in parts)
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>{rows}</Types>'
    )


def _as_strict(text: str) -> str:
    return text.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ).replace(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    )
