"""
Word layouts that go wrong easily, each a few lines long, with a golden reading beside it in ``word/``.

A golden line is ``block | sign | level | text``; ``f`` after the block marks furniture; hidden text follows at the end
with its reason. ``python -m tests.documents.word_layouts`` writes the goldens anew: read the difference before you
keep it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.documents.word import bullet, cell, document, heading, paragraph, row, run, table, text_box

GOLDENS = Path(__file__).resolve().parent / "word"
_WHITE = '<w:color w:val="FFFFFF"/>'


def sidebar_table() -> bytes:
    """One row, two cells: the sidebar is read to its end before the main column."""
    side = cell(paragraph("Ottilie Brandvold"), heading("Skills"), paragraph("Boilers"), paragraph("Steam traps"))
    main = cell(heading("Work"), paragraph("Stoker, Vinje Laundry, 2018 – now"), bullet("Kept both boilers alive."))
    return document(table(row(side, main)), paragraph())


def table_over_rows() -> bytes:
    """A layout table of two rows whose columns go on from row to row: read by column."""
    side = [
        "Contact me at the harbour office on any weekday before eight",
        "I speak Faroese and enough Danish to argue about the prices",
    ]
    main = [
        "Pilot of the outer sound, forty years without a stranding",
        "Taught the new pilots to read the swell of it by its sound alone",
    ]
    rows = [
        row(cell(paragraph(one), paragraph("more of it")), cell(paragraph(two), paragraph("and more")))
        for one, two in zip(side, main, strict=True)
    ]
    return document(paragraph("Jákup Dam"), table(*rows))


def table_per_role() -> bytes:
    """A row per role, dates at the left: read row by row."""
    rows = [
        row(
            cell(paragraph("2020 – now")), cell(paragraph("Beekeeper, Tull Abbey"), bullet("Moved 60 hives by night."))
        ),
        row(cell(paragraph("2016 – 2020")), cell(paragraph("Gardener, Tull Abbey"), bullet("Let the nettles stand."))),
    ]
    return document(heading("Experience"), table(*rows), heading("Education"), paragraph("None that counts"))


def sign_in_its_own_cell() -> bytes:
    """The bullet sign stands in a narrow cell beside its text."""
    rows = [row(cell(paragraph("•")), cell(paragraph(text))) for text in ("Planted hedges.", "Laid them.")]
    return document(paragraph("Hedger, Long Combe"), table(*rows))


def nested_table() -> bytes:
    """A table inside a cell."""
    inner = table(row(cell(paragraph("Inner left")), cell(paragraph("Inner right"))))
    return document(table(row(cell(paragraph("Outer before"), inner, paragraph("Outer after")))))


def text_boxes() -> bytes:
    """A sidebar in a text box that Word stored twice."""
    box = text_box(paragraph("Skills"), paragraph("Grafting"), paragraph("Pruning"), paragraph("Cider"))
    return document(
        paragraph("Perpetua Nwosu", box),
        heading("Experience"),
        paragraph("Orchardist, Hay Lane"),
        bullet("Saved the perry pears."),
    )


def sidebar_amid_a_role() -> bytes:
    """A sidebar anchored beside the third bullet must not tear the role apart."""
    box = text_box(paragraph("Languages"), paragraph("Welsh"), paragraph("Breton"), paragraph("Cornish"))
    return document(
        paragraph("Gwenllian Pryce"),
        heading("Experience"),
        paragraph("Slate splitter, Cwm Du, 2009 – now"),
        bullet("Split two hundred slates an hour without waste."),
        bullet("Showed the visitors how, every Sunday.", ),
        paragraph(box, "Foreman of the dressing shed since the autumn of 2015."),
        bullet("Kept the shed open through the winter of the strike."),
    )  # fmt: skip


def old_text_box() -> bytes:
    """A text box of the older kind only."""
    shape = '<w:r><w:pict><v:shape style="width:200pt"><v:textbox><w:txbxContent>'
    end = "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    return document(paragraph(shape + paragraph("Boxed words") + end), paragraph("Body words"))


def content_controls() -> bytes:
    """Controls around words, paragraphs and rows are as if they were not there."""

    def control(inner: str) -> str:
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>"

    return document(
        control(paragraph("Ama Serwaa Boateng")),
        paragraph(run("Midwife, "), control(run("Tamale North")), run(", 2012 – now")),
        table(control(row(cell(paragraph("Row in a control"))))),
    )


def tracked_changes() -> bytes:
    """The accepted state: insertions are read, deletions and the old place of moved words are not."""
    return document(
        paragraph(
            run("Cut waste "),
            '<w:del w:id="1" w:author="x"><w:r><w:delText>a little</w:delText></w:r></w:del>',
            f'<w:ins w:id="2" w:author="x">{run("by half")}</w:ins>',
            run("."),
        ),
        paragraph(f'<w:moveFrom w:id="3" w:author="x">{run("old place")}</w:moveFrom>', run("Stayed.")),
        paragraph(f'<w:moveTo w:id="4" w:author="x">{run("new place")}</w:moveTo>'),
        paragraph("One line", setting='<w:rPr><w:del w:id="5" w:author="x"/></w:rPr>'),
        paragraph(" made of two."),
        table(
            row(cell(paragraph("Kept row"))),
            row(cell(paragraph("Removed row")), setting='<w:del w:id="6" w:author="x"/>'),
        ),
    )


def hidden_text() -> bytes:
    """Nine ways to hide words; all are reported, none is read."""
    dark = '<w:shd w:val="clear" w:fill="FFFFFF"/>'
    return document(
        paragraph(run("Seen. "), run("vanished", "<w:vanish/>")),
        paragraph("by style", style="GhostChild"),
        paragraph(run("white", _WHITE)),
        paragraph(run("nearly white", '<w:color w:val="F4F4F4"/>')),
        paragraph(run("white on white shading", f"{_WHITE}{dark}")),
        paragraph(run("tiny", '<w:sz w:val="3"/>')),
        paragraph(run("squeezed", '<w:w w:val="5"/>')),
        paragraph("flat", setting='<w:spacing w:line="20" w:lineRule="exact"/>'),
        table(row(cell(paragraph("flat row")), setting='<w:trHeight w:val="10" w:hRule="exact"/>')),
        table(row(cell(paragraph("hidden row")), setting="<w:hidden/>")),
        paragraph("Also seen.", text_box(paragraph("off the page"), left=3000)),
    )


def white_on_dark() -> bytes:
    """White words on a dark ground are for reading."""
    ground = '<w:shd w:val="clear" w:color="auto" w:fill="203040"/>'
    return document(
        paragraph(run("Shaded paragraph", _WHITE), setting=ground),
        table(row(cell(paragraph(run("Shaded cell", _WHITE)), setting=ground))),
        paragraph(run("Marked run", f'{_WHITE}<w:highlight w:val="black"/>')),
        paragraph("Body", text_box(paragraph(run("Filled box", _WHITE)), fill="203040")),
    )


def headers_and_footers() -> bytes:
    """The first page has its own header; page numbers and repeats are furniture."""
    number = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
    number += '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    return document(
        heading("Experience"),
        paragraph("Cooper, Brora"),
        parts={
            "header1": paragraph("Isobel Rae Mackay") + paragraph("isobel@mackay.example"),
            "header2": paragraph("Isobel Rae Mackay"),
            "footer1": paragraph(run("Page "), number),
        },
        section='<w:headerReference w:type="default" r:id="header2"/><w:headerReference w:type="first" r:id="header1"/>'
        '<w:footerReference w:type="default" r:id="footer1"/><w:titlePg/>',
    )


def footnotes() -> bytes:
    """Notes come after the body."""
    note = f'<w:footnote w:id="1">{paragraph("Counted by the harbour office.")}</w:footnote>'
    return document(paragraph("Landed 900 tonnes in one season."), parts={"footnotes": note})


def lists() -> bytes:
    """Bullets of two levels, a numbered list, a list style, and a heading that is numbered."""
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
    return document(
        paragraph("1.1 Work", style="Heading1", setting=numbered),
        bullet("First"),
        bullet("Below the first", level=1),
        paragraph("By style", style="ListBullet"),
        paragraph("Counted", setting=numbered),
        paragraph("Counted on", setting=numbered),
    )


def typed_signs() -> bytes:
    """Signs typed by hand: dash, star, arrow, letter o, tab; and texts that only look like lists."""
    return document(
        paragraph("-\tDash and tab"),
        paragraph("  * Star after blanks"),
        paragraph("➢ Arrow"),
        paragraph("o\tCircle of another font"),
        paragraph("-Tight dash"),
        paragraph("2) Counted"),
        paragraph("– Present"),
        paragraph("+44 1632 960 777"),
        paragraph("Well-known, 10-12 people"),
    )


def breaks_and_tabs() -> bytes:
    """A break by hand starts a new line of the same paragraph; in a list item it is a space."""
    return document(
        paragraph("Weaver\nHarris Mills\t2012 – 2019"),
        paragraph("• One\n• Two"),
        bullet("Dyed the yarn\nin the old vats"),
        paragraph("Left\t\t\tright"),
    )


def symbols() -> bytes:
    """Characters of symbol fonts."""
    wingdings = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
    return document(
        paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', run(" Ticked off")),
        paragraph(run("§", wingdings), run(" Small square")),
        paragraph('<w:r><w:sym w:font="Wingdings" w:char="F028"/></w:r>', run(" 01632 960 121")),
        paragraph(run("co"), "<w:r><w:noBreakHyphen/></w:r>", run("op"), "<w:r><w:softHyphen/></w:r>", run("erative")),
    )


def fields_and_links() -> bytes:
    """Results of fields are read, codes are not; the address behind a word is kept for the contact."""
    link = '<w:r><w:instrText> HYPERLINK "https://www.linkedin.com/in/tui-ngata" </w:instrText></w:r>'
    return document(
        paragraph(
            "Tui Ngata", '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', link, '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
            run(" LinkedIn"), '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        ),
        paragraph(f'<w:fldSimple w:instr=" DATE ">{run("May 2021")}</w:fldSimple>'),
    )  # fmt: skip


def columns() -> bytes:
    """Newspaper columns: a column break opens a block."""
    return document(
        paragraph("Left column"),
        paragraph('<w:r><w:br w:type="column"/></w:r>', run("Right column")),
        section='<w:cols w:num="2"/>',
    )


def spaced_and_foreign() -> bytes:
    """Letter-spaced capitals, ligatures, invisible characters, a name from right to left."""
    return document(
        paragraph("E X P E R I E N C E"),
        paragraph("W O R K   H I S T O R Y"),
        paragraph("of\ufb01ce\u00a0of\u200b the \u202bnorth\u202c"),
        paragraph("\u05d9\u05e2\u05dc \u05d0\u05d3\u05dc\u05e8"),
    )


LAYOUTS: tuple[Callable[[], bytes], ...] = (
    sidebar_table, table_over_rows, table_per_role, sign_in_its_own_cell, nested_table, text_boxes, sidebar_amid_a_role,
    old_text_box, content_controls, tracked_changes, hidden_text, white_on_dark, headers_and_footers, footnotes, lists,
    typed_signs, breaks_and_tabs, symbols, fields_and_links, columns, spaced_and_foreign,
)  # fmt: skip


def printed(data: bytes) -> str:
    """The golden form of what dotwise reads in a Word file."""
    from dotwise.model import Source
    from dotwise.parsers import parse

    reading = parse(Source("layout.docx", data))
    rows = [
        f"{line.block}{'f' if line.furniture else ''} | {'' if line.glyph is None else line.glyph or '(none)'} | {line.level} | "
        + line.text.replace("\t", "⇥")
        + (f" | {line.hint}" if line.hint else "")
        for line in reading.lines
    ]
    rows += [f"{problem.code}: {problem.message}" for problem in reading.problems]
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    GOLDENS.mkdir(exist_ok=True)
    for layout in LAYOUTS:
        (GOLDENS / f"{layout.__name__}.txt").write_text(printed(layout()), encoding="utf-8")
