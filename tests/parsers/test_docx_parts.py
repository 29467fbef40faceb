"""What Word prints beside plain paragraphs: diagrams, WordArt, files inside the file, drop caps, unfilled fields."""

from __future__ import annotations

import io
import zipfile

from tests.documents.word import bullet, document, heading, pack, paragraph, run

from dotwise.parsers.docx import parse_docx

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_DGM = 'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"'


def with_part(data: bytes, kind: str, target: str, content: str | bytes) -> bytes:
    """The document with one more part, whose relation id is its kind."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    tie = f'<Relationship Id="{kind}" Type="{_OFFICE}/{kind}" Target="{target}"/></Relationships>'
    relations = files["word/_rels/document.xml.rels"].replace(b"</Relationships>", tie.encode())
    return pack({**files, "word/_rels/document.xml.rels": relations, f"word/{target}": content})


def texts(data: bytes) -> list[str]:
    return [line.text for line in parse_docx(data).lines]


def point(key: str, text: str = "", kind: str = "node") -> str:
    inner = f"<dgm:t><a:p><a:r><a:t>{text}</a:t></a:r></a:p></dgm:t>" if text else ""
    return f'<dgm:pt modelId="{key}" type="{kind}">{inner}</dgm:pt>'


def tie(above: str, below: str, order: int) -> str:
    return f'<dgm:cxn modelId="{above}{below}" srcId="{above}" destId="{below}" srcOrd="{order}" destOrd="0"/>'


def test_smart_art_is_read_where_it_is_anchored_and_in_its_own_order() -> None:
    diagram = (
        f"<dgm:dataModel {_DGM} {_A}><dgm:ptLst>{point('0', kind='doc')}{point('2', 'Second step')}"
        f"{point('1', 'First step')}{point('9', kind='parTrans')}</dgm:ptLst>"
        f"<dgm:cxnLst>{tie('0', '1', 0)}{tie('0', '2', 1)}</dgm:cxnLst></dgm:dataModel>"
    )
    anchor = (
        f'<w:r><w:drawing><a:graphic><a:graphicData><dgm:relIds {_DGM} r:dm="diagramData"/></a:graphicData></a:graphic>'
        "</w:drawing></w:r>"
    )
    data = document(heading("Method"), paragraph(anchor), paragraph("After the drawing"))
    assert ["Method", "First step", "Second step", "After the drawing"] == texts(
        with_part(data, "diagramData", "diagrams/data1.xml", diagram)
    )


def test_word_art_is_read_and_a_watermark_is_not() -> None:
    art = '<w:r><w:pict><v:shape id="{}"><v:textpath string="{}"/></v:shape></w:pict></w:r>'
    data = document(
        paragraph(art.format("WordArt 1", "Ottilie Brandt")),
        paragraph(art.format("PowerPlusWaterMarkObject3", "DRAFT")),
        paragraph("Organ builder"),
    )
    assert ["Ottilie Brandt", "Organ builder"] == texts(data)


def test_a_web_page_inside_the_document_is_read_where_it_stands() -> None:
    page = "<html><body><p>Tuned the organ of St Knud.</p><script>x()</script></body></html>"
    chunk = '<w:altChunk r:id="aFChunk"/>'
    data = with_part(document(paragraph("Before"), chunk, paragraph("After")), "aFChunk", "chunk.html", page)
    assert ["Before", "Tuned the organ of St Knud.", "After"] == texts(data)
    assert parse_docx(data).problems == ()


def test_a_document_inside_the_document_is_read_once_however_deep_it_goes() -> None:
    chunk = '<w:altChunk r:id="aFChunk"/>'
    innermost = document(paragraph("Innermost"))
    inner = with_part(document(paragraph("Inner"), chunk), "aFChunk", "chunk.docx", innermost)
    assert ["Outer", "Inner"] == texts(with_part(document(paragraph("Outer"), chunk), "aFChunk", "chunk.docx", inner))


def test_another_kind_of_file_inside_the_document_is_told_as_not_read() -> None:
    chunk = '<w:altChunk r:id="aFChunk"/>'
    data = with_part(document(paragraph("Before"), chunk), "aFChunk", "chunk.rtf", "{\\rtf1 Text}")
    assert ["not_read"] == [problem.code for problem in parse_docx(data).problems]


def test_a_drop_cap_is_the_first_letter_of_its_paragraph() -> None:
    data = document(
        paragraph(run("O", '<w:sz w:val="90"/>'), setting='<w:framePr w:dropCap="drop" w:lines="3"/>'),
        paragraph("rgans are built of wood, tin and patience."),
    )
    assert ["Organs are built of wood, tin and patience."] == texts(data)


def test_a_style_separator_joins_a_heading_to_the_text_behind_it() -> None:
    separator = "<w:rPr><w:vanish/><w:specVanish/></w:rPr>"
    data = document(paragraph("Tools. ", setting=separator), paragraph("Planes, chisels, a tuning knife."))
    assert ["Tools. Planes, chisels, a tuning knife."] == texts(data)


def control(text: str, *, looks: str = "", mark: str = "<w:showingPlcHdr/>") -> str:
    """A content control around one paragraph."""
    inner = paragraph(run(text, looks))
    return f"<w:sdt><w:sdtPr>{mark}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"


def test_what_a_template_asks_for_is_left_out_and_told() -> None:
    reading = parse_docx(
        document(
            paragraph("Ottilie Brandt"),
            control("[Job Title]"),
            control("Click or tap here to enter text.", looks='<w:rStyle w:val="PlaceholderText"/>'),
        )
    )
    assert ["Ottilie Brandt"] == [line.text for line in reading.lines]
    assert ["unfilled_field", "unfilled_field"] == [problem.code for problem in reading.problems]
    assert "“[Job Title]”" in reading.problems[0].message


def test_words_of_a_person_stay_though_their_field_is_marked_as_unfilled() -> None:
    data = document(control("Built the choir organ of Ribe."), control("[sic] as printed", mark=""))
    assert ["Built the choir organ of Ribe.", "[sic] as printed"] == texts(data)


def test_type_that_reads_from_right_to_left_has_a_size_of_its_own() -> None:
    name = run("ليلى", '<w:rtl/><w:bCs/><w:sz w:val="20"/><w:szCs w:val="44"/>')
    line = parse_docx(document(paragraph(name))).lines[0]
    assert (22.0, True) == (line.size, line.bold)


def test_a_footer_that_counts_pages_is_furniture_unless_it_holds_an_address() -> None:
    count = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    section = '<w:footerReference w:type="default" r:id="footer1"/>'
    for text, furniture in (("Curriculum vitae, ", True), ("ottilie@brandt.example, ", False)):
        parts = {"footer1": paragraph(run(text), count)}
        line = parse_docx(document(bullet("Built organs."), parts=parts, section=section)).lines[-1]
        assert (f"{text}1", furniture) == (line.text, line.furniture)


def test_texts_of_shapes_in_a_group_are_read_each_once() -> None:
    shape = "<wps:wsp><wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx></wps:wsp>"
    group = (
        '<w:r><mc:AlternateContent xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">'
        '<mc:Choice Requires="wpg"><w:drawing><wp:anchor><a:graphic><a:graphicData><wpg:wgp><wpg:grpSp>'
        f"{shape.format(paragraph('Skills'))}{shape.format(paragraph('Voicing reeds'))}"
        "</wpg:grpSp></wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:group><v:shape><v:textbox><w:txbxContent>{paragraph('Skills')}</w:txbxContent>"
        "</v:textbox></v:shape></v:group></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert ["Ottilie Brandt", "Skills", "Voicing reeds"] == texts(
        document(paragraph("Ottilie Brandt"), paragraph(group))
    )


def test_phonetic_guides_are_not_read() -> None:
    ruby = "<w:r><w:ruby><w:rt><w:r><w:t>とうきょう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase></w:ruby></w:r>"
    assert ["東京, Japan"] == texts(document(paragraph(ruby, run(", Japan"))))


def test_two_blanks_where_the_look_changes_part_a_line_and_one_blank_does_not() -> None:
    data = document(
        paragraph(run("Beekeeper", "<w:b/>"), run("  Tallow Works")),
        paragraph(run("Very", "<w:b/>"), run(" good honey")),
    )
    assert ["Beekeeper\tTallow Works", "Very good honey"] == texts(data)
