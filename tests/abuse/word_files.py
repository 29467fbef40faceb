"""Hostile and odd Word files, zipped by hand so that each holds exactly one trouble."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping

from tests.abuse.pdf_files import HIDDEN, LINES

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = (
    f'<?xml version="1.0"?><Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.document.main+xml"/></Types>'
)
MAIN = "word/document.xml"
XML = '<?xml version="1.0" encoding="UTF-8"?>'


def relations(*targets: tuple[str, str], external: bool = False) -> str:
    mode = ' TargetMode="External"' if external else ""
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"{mode}/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{XML}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def paragraph(text: str, look: str = "", shape: str = "") -> str:
    return f'<w:p><w:pPr>{shape}</w:pPr><w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def body(inner: str, head: str = "") -> str:
    return f"{XML}{head}<w:document {_W} {_R}><w:body>{inner}</w:body></w:document>"


SEEN_BODY = "".join(paragraph(line) for line in LINES)


def word(main: str | bytes | None = None, others: Mapping[str, str | bytes] | None = None) -> bytes:
    """A Word file with that main part."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": relations(("officeDocument", MAIN)),
        MAIN: body(SEEN_BODY) if main is None else main,
        **(others or {}),
    }
    return zipped(parts)


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def with_secret(look: str = "", shape: str = "") -> bytes:
    return word(body(SEEN_BODY + paragraph(HIDDEN, look, shape)))


def hidden_files() -> dict[str, bytes]:
    """A seen résumé with words that no reader sees, hidden in every way that is known."""
    style = (
        f'{XML}<w:styles {_W}><w:style w:type="paragraph" w:styleId="Ghost"><w:name w:val="Ghost"/>'
        '<w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heir"><w:name w:val="Heir"/>'
        '<w:basedOn w:val="Ghost"/></w:style></w:styles>'
    )
    styled = {"word/styles.xml": style, "word/_rels/document.xml.rels": relations(("styles", "styles.xml"))}
    row = f"<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>{paragraph(HIDDEN)}</w:tc></w:tr></w:tbl>"
    return {
        "marked as hidden": with_secret("<w:vanish/>"),
        "hidden by style": word(body(SEEN_BODY + paragraph(HIDDEN, shape='<w:pStyle w:val="Ghost"/>')), styled),
        "hidden by style of a style": word(
            body(SEEN_BODY + paragraph(HIDDEN, shape='<w:pStyle w:val="Heir"/>')), styled
        ),
        "white": with_secret('<w:color w:val="FFFFFF"/>'),
        "nearly white": with_secret('<w:color w:val="FDFEFD"/>'),
        "colour of its shading": with_secret('<w:color w:val="203040"/><w:shd w:val="clear" w:fill="203040"/>'),
        "tiny": with_secret('<w:sz w:val="2"/>'),
        "narrow": with_secret('<w:w w:val="1"/>'),
        "line without height": with_secret(shape='<w:spacing w:line="10" w:lineRule="exact"/>'),
        "row marked as hidden": word(body(SEEN_BODY + row)),
        "deleted in a tracked change": word(
            body(
                f'{SEEN_BODY}<w:p><w:del w:id="1" w:author="x"><w:r><w:delText>{HIDDEN}</w:delText></w:r></w:del></w:p>'
            )
        ),
        "in a comment": word(
            None,
            {
                "word/comments.xml": f'{XML}<w:comments {_W}><w:comment w:id="0">{paragraph(HIDDEN)}</w:comment></w:comments>',
                "word/_rels/document.xml.rels": relations(("comments", "comments.xml")),
            },
        ),
    }


UNREPORTED = frozenset({"deleted in a tracked change", "in a comment"})
"""Left out by what they are: Word shows no reader a deletion or a comment as text, so there is nothing to report."""


def forbidden_files() -> dict[str, bytes]:
    """Document types and entities, in any part and encoding."""
    entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    laughs = "<!DOCTYPE x [<!ENTITY a 'ha'>" + "".join(
        f"<!ENTITY {name} '{f'&{before};' * 10}'>" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    remote = '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'
    return {
        "entity of a file": word(body(SEEN_BODY + paragraph("&e;"), entity)),
        "entity without end": word(body(SEEN_BODY + paragraph("&i;"), laughs + "]>")),
        "type from the network": word(body(SEEN_BODY, remote)),
        "entity in another part": word(None, {"word/settings.xml": f"{XML}{entity}<w:settings {_W}>&e;</w:settings>"}),
        "entity in UTF-16": word(body(SEEN_BODY, entity).replace("UTF-8", "UTF-16").encode("utf-16")),
    }


def bomb_files() -> dict[str, bytes]:
    """Small files that want much."""
    big = paragraph("a" * 99) * 900_000
    return {
        "main part of 200 MB": word(body(big)),
        "a picture that unpacks to 100 MB": word(None, {"word/media/a.bin": bytes(100 * 1024**2)}),
        "three thousand parts": word(None, {f"word/a{number}.xml": "<a/>" for number in range(3000)}),
        "elements ten thousand deep": word(body("<w:p>" * 10_000 + "</w:p>" * 10_000)),
        "columns without end": word(
            body(
                SEEN_BODY
                + '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="100000000"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>'
            )
        ),
        "a hundred thousand paragraphs": word(body(paragraph("x") * 100_000)),
        "tables in tables": word(body("<w:tbl><w:tr><w:tc>" * 60 + paragraph("in") + "</w:tc></w:tr></w:tbl>" * 60)),
        "lies about its size": _lying(),
    }


def _lying() -> bytes:
    """The directory says that the main part has ten bytes."""
    data = bytearray(word(body(paragraph("a" * 99) * 20_000)))
    entry = data.rindex(b"PK\x01\x02", 0, data.rindex(MAIN.encode()))
    data[entry + 24 : entry + 28] = struct.pack("<I", 10)
    return bytes(data)


def odd_archives() -> dict[str, bytes]:
    """ZIP tricks."""
    whole = word()
    encrypted = bytearray(whole)
    at = 0
    while (at := encrypted.find(b"PK\x01\x02", at)) >= 0:
        encrypted[at + 8] |= 1
        at += 4
    doubled = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(doubled, "w") as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name), old.read(name))
        new.writestr(zipfile.ZipInfo(MAIN.upper()), body(paragraph(HIDDEN)))
    return {
        "half": whole[: len(whole) // 2],
        "no main part": zipped({"[Content_Types].xml": _TYPES, "_rels/.rels": relations(("officeDocument", MAIN))}),
        "two main parts": doubled.getvalue(),
        "encrypted": bytes(encrypted),
        "a workbook": zipped({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>"}),
        "broken XML": word(body(SEEN_BODY)[:-40]),
    }


def harmless_files() -> dict[str, bytes]:
    """Odd, and yet a person's résumé: it is read, and nothing is fetched."""
    templates = relations(
        ("attachedTemplate", "http://127.0.0.1:9/t.dotm"), ("image", "file:///etc/passwd"), external=True
    )
    return {
        "path that leads out": word(None, {"../../../../tmp/dotwise-was-here": "x", "/etc/dotwise": "x"}),
        "template from the network": word(None, {"word/_rels/document.xml.rels": templates}),
        "relation to nothing": word(None, {"word/_rels/document.xml.rels": relations(("styles", "NULL"))}),
        "relation to itself": word(None, {"word/_rels/document.xml.rels": relations(("header", "document.xml"))}),
        "styles in a circle": word(
            None,
            {
                "word/styles.xml": f'{XML}<w:styles {_W}><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/>'
                '</w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>',
                "word/_rels/document.xml.rels": relations(("styles", "styles.xml")),
            },
        ),
        "macros": word(None, {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0 Sub AutoOpen"}),
        "no content types in relations": word(None, {"_rels/.rels": relations()}),
    }
