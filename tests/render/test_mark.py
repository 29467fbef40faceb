"""The Word file back: nothing lost when all is rejected, the rewrites when all is accepted."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.shared import Pt
from lxml import etree

from dotwise.errors import UnreadableError
from dotwise.language.ooxml import paragraphs, parse_part
from dotwise.model import (
    Blank,
    BlankKind,
    Dot,
    DotKind,
    Finding,
    Label,
    Place,
    Report,
    Rewrite,
    Severity,
    Verdict,
)
from dotwise.render.mark import mark_docx
from dotwise.render.mark.changes import can_change
from dotwise.render.mark.letters import Span, find, letters_of
from tests.documents.word_layouts import LAYOUTS

from .revisions import W, accepted, body_of, looks, rejected, text_of, without_comments
from .sample import failed_report_sample, sample_report


def _word(*texts: str) -> bytes:
    document = docx.Document()
    for text in texts:
        document.add_paragraph(text, style="List Bullet")
    return _saved(document)


def _saved(document: object) -> bytes:
    page = BytesIO()
    document.save(page)  # type: ignore[attr-defined]
    return page.getvalue()


def _report(*dots: Dot) -> Report:
    return replace(sample_report(), dots=dots, roles=(), titles=(), gems=(), claims=())


def _dot(text: str, number: int | None, better: str | None = None, *blanks: str, id: str = "d1") -> Dot:
    asked = tuple(Blank(f"b{place}", BlankKind.THING, question) for place, question in enumerate(blanks, 1))
    rewrites = () if better is None else (Rewrite(better, ("drop-duty-opener",), asked, "Because.", not blanks),)
    verdict = Verdict(Label.COMMODITY, 0.9)
    return Dot(id, text, DotKind.BULLET, "s1", None, Place(paragraph=number), verdict=verdict, rewrites=rewrites)


def _texts(data: bytes) -> list[str]:
    return [text_of(paragraph) for paragraph in accepted(without_comments(body_of(data))).iter(f"{W}p")]


def _comments(data: bytes) -> list[str]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/comments.xml"))
    return ["\n".join(text_of(p) for p in comment.iter(f"{W}p")) for comment in root]


def test_accepting_all_changes_gives_the_rewrite():
    data = _word("Before", "Responsible for the rota of 40 drivers", "After")
    dot = _dot("Responsible for the rota of 40 drivers", 2, "Wrote the rota of 40 drivers [how often?]", "how often?")

    marked = mark_docx(data, _report(dot))

    assert ["Before", "Wrote the rota of 40 drivers [how often?]", "After"] == _texts(marked)


def test_rejecting_all_changes_gives_the_document_back():
    data = _word("Before", "Responsible for the rota of 40 drivers", "After")
    dot = _dot("Responsible for the rota of 40 drivers", 2, "Wrote the rota of 40 drivers [how often?]", "how often?")

    marked = mark_docx(data, _report(dot))

    assert looks(body_of(data)) == looks(rejected(without_comments(body_of(marked))))


def test_words_that_stay_keep_their_runs_and_blanks_are_highlighted():
    document = docx.Document()
    paragraph = document.add_paragraph()
    paragraph.add_run("Responsible for ")
    bold = paragraph.add_run("the rota")
    bold.bold, bold.font.size = True, Pt(9)
    paragraph.add_run(" of 40 drivers")
    dot = _dot("Responsible for the rota of 40 drivers", 1, "Wrote the rota of 40 drivers [how often?]", "how often?")

    body = accepted(without_comments(body_of(mark_docx(_saved(document), _report(dot)))))

    runs = {"".join(run.itertext()): run for run in body.iter(f"{W}r")}
    assert runs["the rota"].find(f"{W}rPr/{W}b") is not None
    assert "yellow" == runs["[how often?]"].find(f"{W}rPr/{W}highlight").get(f"{W}val")


def test_a_change_that_asks_nothing_says_that_it_is_a_suggestion():
    marked = mark_docx(
        _word("Responsible for the night shift"),
        _report(_dot("Responsible for the night shift", 1, "Led the night shift")),
    )
    assert "The change in the line is a suggestion" in _comments(marked)[0]


def test_a_line_that_should_go_is_a_tracked_deletion_of_its_paragraph():
    data = _word("Before", "Various tasks as needed", "After")

    marked = mark_docx(data, _report(_dot("Various tasks as needed", 2, "")))

    assert ["Before", "After"] == _texts(marked)
    assert looks(body_of(data)) == looks(rejected(without_comments(body_of(marked))))


def test_a_comment_is_anchored_on_the_very_words():
    text = "Was responsible for the rota"
    finding = Finding("D101", "responsible-for", 4, 15, "responsible", "Names the post.", Severity.WARNING)
    dot = replace(_dot(text, 1), findings=(finding,))

    marked = mark_docx(_word(text), _report(dot))

    body = body_of(marked)
    inside, words = False, ""
    for element in body.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}t"):
        inside = (inside or element.tag.endswith("Start")) and not element.tag.endswith("End")
        words += element.text if inside and element.tag == f"{W}t" else ""
    assert "responsible" == words
    assert ["Anyone with the title could print it. Names the post."] == _comments(marked)


def test_two_sentences_of_one_paragraph_are_changed_each_for_itself():
    data = _word("Hard worker with drive. Also ran the rota of the depot.")
    first = _dot("Hard worker with drive.", 1, "Ran [what?] with drive.", "what?", id="d1")
    second = _dot(
        "Also ran the rota of the depot.", 1, "Ran the rota of the depot for [how long?].", "how long?", id="d2"
    )

    marked = mark_docx(data, _report(first, second))

    assert ["Ran [what?] with drive. Ran the rota of the depot for [how long?]."] == _texts(marked)


def test_existing_comments_and_all_other_parts_stay():
    document = docx.Document()
    paragraph = document.add_paragraph("Responsible for the rota")
    document.add_comment(paragraph.runs, text="Mine", author="A friend")
    data = _saved(document)

    marked = mark_docx(data, _report(_dot("Responsible for the rota", 1, "Wrote the rota")))

    assert "Mine" == _comments(marked)[0]
    with zipfile.ZipFile(BytesIO(data)) as before, zipfile.ZipFile(BytesIO(marked)) as after:
        changed = {
            name for name in after.namelist() if name not in before.namelist() or before.read(name) != after.read(name)
        }
    assert {"word/document.xml", "word/comments.xml"} == changed


_NAMES = {
    "w": W[1:-1],
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}


def _with_a_comment() -> bytes:
    document = docx.Document()
    document.add_comment(document.add_paragraph("Responsible for the rota of 40 drivers").runs, text="Mine", author="A")
    return _saved(document)


def test_a_part_may_be_named_from_the_root_of_the_package():
    data = _part_changed(_with_a_comment(), "word/_rels/document.xml.rels", b'"comments.xml"', b'"/word/comments.xml"')

    marked = mark_docx(data, _report(_dot("Responsible for the rota of 40 drivers", 1)))

    assert "Mine" == _comments(marked)[0]
    assert 2 == len(_comments(marked))


def test_ids_that_are_no_numbers_are_passed_over():
    data = _part_changed(_with_a_comment(), "word/comments.xml", b'w:id="0"', 'w:id="²"'.encode())
    data = _part_changed(data, "word/document.xml", b'w:id="0"', 'w:id="²"'.encode())

    marked = mark_docx(data, _report(_dot("Responsible for the rota of 40 drivers", 1, "Wrote the rota of 40 drivers")))

    assert "Mine" == _comments(marked)[0]
    assert "Wrote the rota of 40 drivers" in _texts(marked)


def test_a_file_with_a_damaged_picture_is_refused_in_words():
    page = BytesIO(_word("Responsible for the rota of 40 drivers"))
    with zipfile.ZipFile(page, "a") as archive:
        archive.writestr("word/media/image1.png", b"A picture of the rota. " * 40, zipfile.ZIP_DEFLATED)
        packed_at = archive.getinfo("word/media/image1.png").header_offset + 30 + len("word/media/image1.png")
    data = bytearray(page.getvalue())
    data[packed_at] = 0xFF

    with pytest.raises(UnreadableError, match="damaged"):
        mark_docx(bytes(data), _report(_dot("Responsible for the rota of 40 drivers", 1)))


def _part_changed(data: bytes, name: str, old: bytes, new: bytes) -> bytes:
    page = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as archive, zipfile.ZipFile(page, "w") as written:
        for part in archive.namelist():
            content = archive.read(part)
            assert part != name or old in content
            written.writestr(part, content.replace(old, new) if part == name else content)
    return page.getvalue()


def _paragraph(*parts: str) -> bytes:
    """A Word file of one paragraph: plain words, and what else is given as XML."""
    document = docx.Document()
    paragraph = document.add_paragraph()._p
    spaces = " ".join(f'xmlns:{name}="{space}"' for name, space in _NAMES.items())
    for part in parts:
        xml = part if part.startswith("<") else f'<w:r><w:t xml:space="preserve">{part}</w:t></w:r>'
        paragraph.extend(etree.fromstring(f"<all {spaces}>{xml}</all>"))
    return _saved(document)


_LINK = '<w:hyperlink r:id="rId1"><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>night guide</w:t></w:r></w:hyperlink>'
_DATE = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3 May 2024</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
_MAIL = _DATE.replace(" DATE ", ' HYPERLINK "https://example.org" ').replace("3 May 2024", "night guide")
_DRAWN = "<w:r><w:t>Was in charge</w:t><w:drawing><wp:inline/></w:drawing><w:t> of the rota</w:t></w:r>"
_TAGGED = "<w:smartTag><w:r><w:t>Larkfield ward</w:t></w:r></w:smartTag>"


@pytest.mark.parametrize(
    ("parts", "text", "better", "kept"),
    [
        (("Responsible for the ", _LINK), "Responsible for the night guide", "Wrote the night guide", "hyperlink"),
        (("Wrote the ", _LINK), "Wrote the night guide", "Wrote the night guide [for whom?]", "hyperlink"),
        ((_LINK, " was done"), "night guide was done", "[who?] wrote the night guide", "hyperlink"),
        (("Responsible for the ", _MAIL), "Responsible for the night guide", "Wrote the night guide", "fldChar"),
        (("Since ", _DATE, " in charge"), "Since 3 May 2024 in charge", "Head since 3 May 2024 [of what?]", "fldChar"),
        ((_DRAWN,), "Was in charge of the rota", "Ran the rota [for whom?]", "drawing"),
        (("Served on ", _TAGGED), "Served on Larkfield ward", "Ran Larkfield ward", "smartTag"),
    ],
)
def test_links_fields_and_drawings_stay_where_the_words_around_them_change(
    parts: tuple[str, ...], text: str, better: str, kept: str
):
    data = _paragraph(*parts)
    marked = mark_docx(data, _report(_dot(text, 1, better, "?")))
    told = accepted(without_comments(body_of(marked)))

    assert [better] == [text_of(paragraph) for paragraph in told.iter(f"{W}p")]
    assert looks(body_of(data)) == looks(rejected(without_comments(body_of(marked))))
    assert len(list(body_of(data).iter(f"{W}{kept}"))) == len(list(told.iter(f"{W}{kept}")))
    links = ["".join(link.itertext()) for link in told.iter(f"{W}hyperlink")]
    assert set(links) <= {"night guide"}


def test_a_line_whose_field_would_have_to_change_gets_the_rewrite_as_a_comment():
    data = _paragraph("Since ", _DATE, " in charge of the rota")
    marked = mark_docx(data, _report(_dot("Since 3 May 2024 in charge of the rota", 1, "Ran the rota since May 2024")))

    assert ["Since 3 May 2024 in charge of the rota"] == _texts(marked)
    assert "It could read: Ran the rota since May 2024" in _comments(marked)[0]


_STRICT = (
    (W[1:-1], "http://purl.oclc.org/ooxml/wordprocessingml/main"),
    (_NAMES["r"], "http://purl.oclc.org/ooxml/officeDocument/relationships"),
)


def test_strict_open_xml_is_marked_and_stays_strict():
    strict = _renamed(_word("Responsible for the rota of 40 drivers"), _STRICT)
    dot = _dot("Responsible for the rota of 40 drivers", 1, "Wrote the rota of 40 drivers [how often?]", "how often?")

    marked = mark_docx(strict, _report(dot))
    usual = _renamed(marked, tuple((new, old) for old, new in _STRICT))

    assert W[1:-1].encode() not in zipfile.ZipFile(BytesIO(marked)).read("word/document.xml")
    assert b"purl.oclc.org/ooxml/officeDocument/relationships/comments" in zipfile.ZipFile(BytesIO(marked)).read(
        "word/_rels/document.xml.rels"
    )
    assert ["Wrote the rota of 40 drivers [how often?]"] == _texts(usual)
    assert ["Anyone with the title could print it.\nThe highlighted brackets are questions for you."] == _comments(
        usual
    )


def _renamed(data: bytes, names: tuple[tuple[str, str], ...]) -> bytes:
    page = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as before, zipfile.ZipFile(page, "w") as after:
        for name in before.namelist():
            part = before.read(name)
            for old, new in names:
                part = part.replace(old.encode(), new.encode())
            after.writestr(name, part)
    return page.getvalue()


def test_the_same_file_and_report_give_the_same_bytes():
    data = _word("Responsible for the rota")
    report = _report(_dot("Responsible for the rota", 1, "Wrote the rota"))

    assert mark_docx(data, report) == mark_docx(data, report)


def test_what_is_no_readable_word_file_is_refused_in_words():
    with pytest.raises(UnreadableError, match=r"Only a Word document"):
        mark_docx(b"", failed_report_sample())
    with pytest.raises(UnreadableError, match="damaged"):
        mark_docx(b"no zip", sample_report())


def _documents(shared: Path) -> list[Path]:
    return sorted((shared / "data").rglob("*.docx"))


@pytest.mark.slow
def test_every_document_comes_back_when_all_is_rejected(shared: Path):
    """Each paragraph of four words or more gets a rewrite of its own words in another order, with a blank."""
    for path in _documents(shared):
        data = path.read_bytes()
        dots = _scrambled(data)

        marked = mark_docx(data, _report(*dots))

        assert dots, path
        assert looks(body_of(data)) == looks(rejected(without_comments(body_of(marked)))), path
        wanted = [" ".join(dot.rewrites[0].text.split()) for dot in dots if _can_change(data, dot)]
        texts = _texts(marked)
        assert [] == [text for text in wanted if not any(text in printed for printed in texts)], path
        assert len(wanted) == len(dots), path


@pytest.mark.parametrize("make", LAYOUTS, ids=lambda make: make.__name__)
def test_our_own_layouts_come_back_when_all_is_rejected(make: Callable[[], bytes]):
    """Text boxes, content controls, others' tracked changes, nested tables: ours alone are taken back."""
    data = make()
    marked = mark_docx(data, _report(*_scrambled(data)))

    assert looks(body_of(data)) == looks(rejected(without_comments(body_of(marked))))


def _scrambled(data: bytes) -> tuple[Dot, ...]:
    """Each paragraph's own words, the last first."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        root = parse_part(archive.read("word/document.xml"))
    dots = []
    for number, paragraph in paragraphs(root):
        words = "".join(letter.sign for letter in letters_of(paragraph)).split()
        if len(words) >= 4:
            better = " ".join([words[-1], *words[:-1], "[how many?]"])
            dots.append(_dot(" ".join(words), number, better, "how many?", id=f"d{number}"))
    return tuple(dots)


def _can_change(data: bytes, dot: Dot) -> bool:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        root = parse_part(archive.read("word/document.xml"))
    span = find(dict(paragraphs(root))[dot.place.paragraph or 0], dot.text)
    return isinstance(span, Span) and can_change(span, dot.rewrites[0])


@pytest.mark.office
def test_libreoffice_opens_the_marked_file_and_keeps_what_was_marked(tmp_path: Path):
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("no LibreOffice here: apt-get install libreoffice-writer")
    marked = tmp_path / "marked.docx"
    text = "Responsible for the rota of 40 drivers"
    marked.write_bytes(
        mark_docx(_word(text), _report(_dot(text, 1, "Wrote the rota of 40 drivers [how often?]", "how often?")))
    )
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    again = tmp_path / "again"
    subprocess.run(
        [office, profile, "--headless", "--convert-to", "docx", "--outdir", str(again), str(marked)],
        check=True,
        capture_output=True,
        timeout=120,
    )

    saved = (again / "marked.docx").read_bytes()
    assert ["Anyone with the title could print it.\nThe highlighted brackets are questions for you."] == _comments(
        saved
    )
    assert ["Wrote the rota of 40 drivers [how often?]"] == _texts(saved)
