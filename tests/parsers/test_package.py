"""The gate before every ZIP."""

import hashlib
import io
import time
import zipfile

import pytest
from tests.documents.word import document, pack, paragraph

from dotwise.errors import UnreadableError
from dotwise.parsers import package
from dotwise.parsers.package import open_package


def refused(data):
    with pytest.raises(UnreadableError) as refusal:
        open_package(data)
    return refusal.value.code


def test_a_legal_document_passes():
    opened = open_package(document(paragraph("Text")))
    assert opened.has("word/document.xml")
    assert opened.relations("")[0].target == "word/document.xml"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_doctype_is_forbidden_in_every_part_and_encoding(encoding):
    part = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE x [<!ENTITY e "e">]><x>&e;</x>'.encode(encoding)
    assert refused(pack({"docProps/core.xml": part})) == "forbidden_xml"


def test_tags_that_an_encoding_hides_are_not_overlooked():
    part = b'<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE x+AD4APA-x/+AD4-'
    assert refused(pack({"docProps/core.xml": part})) in {"corrupt", "forbidden_xml"}


def test_more_elements_than_any_document_needs_are_refused():
    part = b"<x>" + b"<y/>" * package.MAX_ELEMENTS + b"</x>"
    assert refused(pack({"word/document.xml": part})) == "decompression_limit"


def test_a_part_of_opened_brackets_is_refused_in_no_time():
    begin = time.process_time()
    assert refused(pack({"word/document.xml": b"<x>" + b"<" * 300_000 + b" " * 1_200_000})) == "decompression_limit"
    assert time.process_time() - begin < 2


def test_what_unpacks_to_two_hundred_times_its_size_is_refused():
    assert refused(pack({"word/media.bin": b"0" * (3 * 1024 * 1024)})) == "decompression_limit"


def test_too_many_entries_are_refused():
    assert refused(pack({f"{number}.bin": b"" for number in range(package.MAX_ENTRIES + 1)})) == "decompression_limit"


def test_deep_xml_is_refused():
    depth = package.MAX_DEPTH + 1
    opened = open_package(pack({"word/document.xml": "<x>" * depth + "</x>" * depth}))
    with pytest.raises(UnreadableError) as refusal:
        opened.xml("word/document.xml")
    assert refusal.value.code == "corrupt"


def test_long_text_is_refused_as_text():
    text = "".join(hashlib.sha256(bytes([number % 256, number // 256])).hexdigest() for number in range(32_000))
    opened = open_package(pack({"word/document.xml": f"<x>{text}</x>"}))
    with pytest.raises(UnreadableError) as refusal:
        opened.xml("word/document.xml")
    assert refusal.value.code == "text_limit"


def test_two_parts_of_one_name_are_refused():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
        archive.writestr("WORD/document.xml", "<y/>")
    assert refused(packed.getvalue()) == "corrupt"


def test_a_part_that_lies_about_its_size_is_refused():
    data = pack({"word/document.xml": b"<x>" + bytes(range(32, 60)) * 4000 + b"</x>"})
    true_size = len(b"<x>" + bytes(range(32, 60)) * 4000 + b"</x>")
    lie = data.replace(true_size.to_bytes(4, "little"), (16).to_bytes(4, "little"))
    assert refused(lie) in {"decompression_limit", "corrupt"}


def test_a_password_is_said_to_be_one():
    data = bytearray(pack({"word/document.xml": "<x/>"}))
    data[data.find(b"PK\x01\x02") + 8] |= 1
    assert refused(bytes(data)) == "encrypted"


def test_a_file_cut_in_half_is_damaged():
    data = document(paragraph("Text"))
    assert refused(data[: len(data) // 2]) == "corrupt"
