"""Word layouts read as a person reads them."""

import io
import json
import zipfile

import pytest
from tests.documents.word import bullet, document, pack, paragraph, run
from tests.documents.word_layouts import GOLDENS, LAYOUTS, printed

from dotwise.errors import UnreadableError
from dotwise.model import Place, Source
from dotwise.parsers import parse
from dotwise.parsers.docx import parse_docx


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
def test_reads_like_its_golden(layout):
    assert printed(layout()) == (GOLDENS / f"{layout.__name__}.txt").read_text(encoding="utf-8")


def test_strict_open_xml_reads_like_the_usual_kind():
    blocks = (paragraph("Ada Oyelaran"), bullet("Kept the lighthouse lit."))
    assert parse_docx(document(*blocks, strict=True)) == parse_docx(document(*blocks))


def test_look_is_worked_out_from_styles_and_runs():
    data = document(
        paragraph("Work", style="Heading1"),
        paragraph(run("Ferry mate", "<w:b/>"), run(", Tor")),
        paragraph(run("Saaremaa Lines", '<w:i/><w:color w:val="808080"/>')),
    )
    heading, role, employer = parse_docx(data).lines
    assert (heading.size, heading.bold, heading.colour, heading.style) == (13.0, True, "#1F4E5F", "heading 1")
    assert (role.size, role.bold, role.font) == (10.5, True, "Calibri")
    assert (employer.bold, employer.italic, employer.colour) == (False, True, "#808080")


def test_gap_counts_empty_paragraphs_and_spacing():
    data = document(paragraph("One"), paragraph(), paragraph("Two"), paragraph("Three"))
    one, two, three = parse_docx(data).lines
    assert one.gap is None
    assert two.gap == pytest.approx(1.24, abs=0.01)
    assert three.gap == pytest.approx(0.24, abs=0.01)


def test_places_count_every_paragraph_also_empty_ones():
    data = document(paragraph("One"), paragraph(), paragraph("Three"))
    assert [line.place for line in parse_docx(data).lines] == [Place(paragraph=1), Place(paragraph=3)]


def test_a_break_by_hand_does_not_end_the_paragraph():
    lines = parse_docx(document(paragraph("Weaver\nHarris Mills"))).lines
    assert [(line.text, line.paragraph_end) for line in lines] == [("Weaver", False), ("Harris Mills", True)]


def test_a_blank_document_is_refused_with_a_way_out():
    with pytest.raises(UnreadableError) as refusal:
        parse(Source("blank.docx", document(paragraph())))
    assert refusal.value.code == "empty_document"


def test_a_document_of_pictures_asks_for_text():
    with zipfile.ZipFile(io.BytesIO(document(paragraph()))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    with pytest.raises(UnreadableError) as refusal:
        parse(Source("photo.docx", pack({**files, "word/media/image1.png": b"picture"})))
    assert refusal.value.code == "no_text_layer"


def test_every_gold_bullet_of_a_word_file_is_read_whole(shared):
    for folder in sorted((shared / "data" / "gold").glob("d*")):
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        for path in folder.glob("*.docx"):
            texts = {line.text for line in parse(Source(path.name, path.read_bytes())).lines}
            wanted = [text for role in gold["roles"] for text in role["bullets"]]
            assert [text for text in wanted if " ".join(text.split()) not in texts] == [], path.name


@pytest.mark.parametrize("level", ["nan", "inf", "-99", "many"])
def test_a_list_level_that_is_no_level_is_the_first_one(level):
    (line,) = parse_docx(document(bullet("Kept the lighthouse lit.", level=level))).lines
    assert (line.text, line.glyph) == ("Kept the lighthouse lit.", "•")
