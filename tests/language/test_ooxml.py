"""The numbering of paragraphs that the parser and the renderer share."""

from tests.documents.word import cell, document, paragraph, row, table, text_box

from dotwise.language.ooxml import boxes, paragraphs, parse_part, w


def body(*blocks):
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(document(*blocks))) as archive:
        return parse_part(archive.read("word/document.xml"))


def text(element):
    own = (part for part in element.iter(w("t")) if next(part.iterancestors(w("p"))) is element)
    return "".join(part.text or "" for part in own)


def test_cells_and_boxes_are_counted_where_they_stand_and_once():
    root = body(
        paragraph("One", text_box(paragraph("Boxed"))),
        table(row(cell(paragraph("Left")), cell(paragraph("Right")))),
        paragraph(),
        paragraph("Last"),
    )
    found = [(number, text(element)) for number, element in paragraphs(root)]
    assert found == [(1, "One"), (2, "Boxed"), (3, "Left"), (4, "Right"), (5, ""), (6, "Last")]


def test_counting_goes_on_from_another_story():
    assert [number for number, _ in paragraphs(body(paragraph("x")), first=7)] == [7]


def test_a_paragraph_knows_its_own_boxes():
    _, anchor = next(paragraphs(body(paragraph("One", text_box(paragraph("Boxed"))))))
    assert ["".join(box.itertext()) for box in boxes(anchor)] == ["Boxed"]


def test_entities_are_not_resolved():
    root = parse_part(b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>')
    assert "root" not in "".join(root.itertext())
