"""Mark one Word document: find each dot, set the remarks, propose the rewrites."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dotwise.errors import UnreadableError
from dotwise.language.ooxml import WORD, Element, paragraphs, w
from dotwise.model import Dot, DotKind, Format, Report, Status
from dotwise.render.mark.archive import (
    comments_part,
    empty_comments,
    main_part,
    open_archive,
    read_word,
    with_comments,
    write_word,
)
from dotwise.render.mark.changes import Numbers, can_change, delete_paragraph, rewrite_span
from dotwise.render.mark.comments import Remark, add_comments
from dotwise.render.mark.letters import Span, find, letters_of, text_of
from dotwise.render.mark.remarks import DotRemark, Suggested, remarks_on, skills_remark, title_remark
from dotwise.render.words_in_print import locate, within

_KEPT = tuple(w(name) for name in ("drawing", "pict", "object", "footnoteReference", "endnoteReference", "sectPr"))
"""What a paragraph may hold that must not go with its words."""
_LEAST_WORDS = 3
"""A dot that runs over several paragraphs is recognised by its beginning, at least so many words of it."""


def mark_docx(data: bytes, report: Report) -> bytes:
    """The Word file with comments and tracked changes of the author "dotwise"; same file and report, same bytes.

    Raises:
        UnreadableError: it is no ordinary Word document, it is damaged, or the report says that it could not be read.
    """
    if report.status is Status.FAILED or report.source.format is not Format.DOCX:
        raise UnreadableError(
            "unsupported_type",
            "Only a Word document (.docx) that could be read can be marked. Save the text as .docx and try that one.",
            report.source.format,
        )
    archive = open_archive(data)
    main = main_part(archive)
    root, dialect = read_word(archive.part(main) or b"")
    known = comments_part(archive, main)
    comments = read_word(archive.part(known) or b"")[0] if known else empty_comments()
    _mark(root, comments, report)
    written = with_comments(archive, main, write_word(comments, dialect), dialect)
    return archive.replaced({main: write_word(root, dialect), **written})


def _mark(root: Element, comments: Element, report: Report) -> None:
    numbered = dict(paragraphs(root))
    found = tuple(_found(report.dots, numbered))
    changeable = {
        dot.id for dot, span in found if dot.rewrites and _whole(dot, span) and can_change(span, dot.rewrites[0])
    }
    remarks = [
        *_title_remarks(report, numbered),
        *_line_remarks(report, found, changeable),
        *_skill_remarks(report, found),
    ]
    add_comments(comments, remarks)
    numbers = Numbers(
        max((int(id) for id in root.xpath("//@w:id", namespaces={"w": WORD}) if id.isdecimal()), default=0)
    )
    for dot, span in sorted(found, key=lambda pair: -pair[1].start):
        if dot.id in changeable and dot.kind is not DotKind.SKILL:
            _propose(dot, span, numbers)


def _propose(dot: Dot, span: Span, numbers: Numbers) -> None:
    best = dot.rewrites[0]
    if best.text:
        rewrite_span(span, best, numbers)
    elif _fills_paragraph(span):
        delete_paragraph(span, numbers)


def _found(dots: Iterable[Dot], numbered: dict[int, Element]) -> Iterator[tuple[Dot, Span]]:
    """Every dot with its place; one that a reader of the body would not find is left out."""
    reached: dict[Element, int] = {}
    for dot in dots:
        span = _span(dot.text, dot.place.paragraph, numbered, reached)
        if span is not None:
            reached[span.paragraph] = span.end
            yield dot, span


def _span(text: str, number: int | None, numbered: dict[int, Element], reached: dict[Element, int]) -> Span | None:
    """The place of ``text``: in its own paragraph, else in any; whole, else by its beginning."""
    own = [numbered[number]] if number in numbered else []
    others = [paragraph for paragraph in numbered.values() if paragraph not in own]
    words = text.split()
    heads = [" ".join(words[:count]) for count in range(len(words) - 1, _LEAST_WORDS - 1, -1)]
    for wanted, places in ((text, own), (text, others), *((head, own) for head in heads)):
        for paragraph in places:
            if span := find(paragraph, wanted, reached.get(paragraph, 0)):
                return span
    return None


def _whole(dot: Dot, span: Span) -> bool:
    text = text_of(letters_of(span.paragraph)[span.start : span.end])
    return locate(text, dot.text) != (0, 0)


def _fills_paragraph(span: Span) -> bool:
    """Whether nothing but the words stands in the paragraph, and the paragraph may go."""
    if next(span.paragraph.iter(*_KEPT), None) is not None:
        return False
    text = text_of(letters_of(span.paragraph))
    rest = text[: span.start] + text[span.end :]
    alone = span.paragraph.getprevious() is None and span.paragraph.getnext() is None
    ends_cell = span.paragraph.getnext() is None and span.paragraph.getparent().tag == w("tc")
    return not any(sign.isalnum() for sign in rest) and not alone and not ends_cell


def _line_remarks(report: Report, found: Iterable[tuple[Dot, Span]], changeable: set[str]) -> Iterator[Remark]:
    gems = {gem.dot: gem for gem in report.gems}
    for dot, span in found:
        suggested = Suggested.CHANGE if dot.id in changeable else Suggested.COMMENT
        for remark in remarks_on(dot, gems.get(dot.id), suggested):
            yield Remark(_words(dot, span, remark), remark.text)


def _words(dot: Dot, span: Span, remark: DotRemark) -> Span:
    """The place of the very words that a remark is about; the whole line where they cannot be told apart."""
    text = text_of(letters_of(span.paragraph)[span.start : span.end])
    start, end = within(text, dot.text, remark.start, remark.end)
    return Span(span.paragraph, span.start + start, span.start + end) if end else span


def _title_remarks(report: Report, numbered: dict[int, Element]) -> Iterator[Remark]:
    roles = {role.id: role for role in report.roles}
    for view in report.titles:
        role = roles.get(view.role)
        if role is None or role.title is None:
            continue
        paragraph = numbered.get(role.place.paragraph or 0)
        span = find(paragraph, role.title) if paragraph is not None else None
        if span is not None:
            yield Remark(span, title_remark(view))


def _skill_remarks(report: Report, found: Iterable[tuple[Dot, Span]]) -> Iterator[Remark]:
    """One remark a list of skills, at its first skill: what other lines show and what nothing shows."""
    told: list[str | None] = []
    for dot, span in found:
        if dot.kind is DotKind.SKILL and dot.section not in told:
            told.append(dot.section)
            if text := skills_remark(report, dot.section):
                yield Remark(span, text)
