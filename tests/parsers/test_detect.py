"""The bytes decide what a file is; what cannot be read is told with the way out."""

import pytest
from tests.documents.word import document, pack, paragraph

from dotwise.errors import UnreadableError
from dotwise.model import Format
from dotwise.parsers.detect import detect


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (b"%PDF-1.7\n", Format.PDF),
        (b"\n\n%PDF-1.4", Format.PDF),
        (b"\x89PNG\r\n\x1a\n0000", Format.IMAGE),
        (b"\xff\xd8\xff\xe0", Format.IMAGE),
        (b"<!DOCTYPE html><p>Hello", Format.HTML),
        (b'\xef\xbb\xbf{"basics": {"name": "Ada"}}', Format.JSON_RESUME),
        (b"# Ada\n\n## Work\n", Format.MARKDOWN),
        (b"**Baker** at [Tilde](https://tilde.example)\n", Format.MARKDOWN),
        (b"Ada Oyelaran\n------------\nBaker\n", Format.TEXT),
        ("Zoë, Ärztin".encode("cp1252"), Format.TEXT),
        ("Ada Oyelaran, Bäckerin".encode("utf-16-le"), Format.TEXT),
        (b"a <b and c> d", Format.TEXT),
        (b"PK Sharma\nAccountant, Pune\n", Format.TEXT),
        (b"MZ Khan\nNurse, Lahore\n", Format.TEXT),
        (document(paragraph("Text")), Format.DOCX),
        (pack({"Basic_Export/Positions.csv": "Company Name,Title\n"}), Format.LINKEDIN_EXPORT),
    ],
)
def test_format(data, form):
    assert detect(data) is form


@pytest.mark.parametrize(
    ("data", "code", "way_out"),
    [
        (b"", "empty_file", "send it again"),
        (b" \r\n\x00", "empty_file", "send it again"),
        (b"PK\x03\x04 cut off", "corrupt", "send the new copy"),
        (b"{\\rtf1 text}", "unsupported_type", ".docx or PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "unsupported_type", "save it as .docx"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "encrypted",
            "without the password",
        ),
        (pack({"mimetype": "application/vnd.oasis.opendocument.text"}), "unsupported_type", "from LibreOffice"),
        (pack({"Index/Document.iwa": b""}), "unsupported_type", "Export To"),
        (pack({"xl/workbook.xml": "<x/>"}), "unsupported_type", "Copy the text into Word"),
        (pack({"ppt/presentation.xml": "<x/>"}), "unsupported_type", "as PDF"),
        (pack({"photo.bin": b"0"}), "unsupported_type", "Take the résumé out"),
        (pack({"[Content_Types].xml": "<x/>"}), "corrupt", "send the new copy"),
        (b"From: a@b.example\nSubject: cv\nMIME-Version: 1.0\n\nsee below", "unsupported_type", "attached document"),
        (b"MZ\x90\x00\x03" + bytes(60), "unsupported_type", ".docx or PDF"),
        (bytes(range(256)) * 8, "unsupported_type", ".docx or PDF"),
        (document(paragraph("Text")) + b"%PDF-1.7\n" + b"%%EOF\n", "unsupported_type", "the one that is meant"),
    ],
)
def test_refusal(data, code, way_out):
    with pytest.raises(UnreadableError) as refusal:
        detect(data)
    assert refusal.value.code == code
    assert way_out in refusal.value.message


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Clerk, Harbour Office\n# kept the books\n# wrote the log\n# rang the crews\n", Format.TEXT),
        ("# Anna Weiss\n\n## Work\n\n- kept the books\n", Format.MARKDOWN),
        ("# Anna Weiss\nclerk\n# Work\nkept the books\n", Format.MARKDOWN),
    ],
)
def test_crosses_before_line_upon_line_are_list_signs_and_no_headings(text: str, kind: Format) -> None:
    assert detect(text.encode()) is kind
