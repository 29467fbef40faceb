"""Word comments: the text in the comments part, the anchor around the very words in the body."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from dotwise.language.ooxml import BOX_CONTENT, PARAGRAPH, SPACE, Element, w
from dotwise.render.mark.letters import Span, isolate

AUTHOR = "dotwise"
_INITIALS = "dw"


@dataclass(frozen=True, slots=True)
class Remark:
    """What to say about which words, a paragraph a line."""

    span: Span
    text: str


def add_comments(comments: Element, remarks: Sequence[Remark]) -> None:
    """Write every remark into the comments part and anchor it; the letters of the body stay as they are."""
    ids = (known.get(w("id"), "") for known in comments.findall(w("comment")))
    number = max((int(id) for id in ids if id.isdecimal()), default=-1) + 1
    for remark in remarks:
        if _anchor(remark.span, number):
            comments.append(_comment(number, remark.text))
            number += 1


def _comment(number: int, text: str) -> Element:
    comment = etree.Element(w("comment"), {w("id"): str(number), w("author"): AUTHOR, w("initials"): _INITIALS})
    for line in text.split("\n"):
        run = etree.SubElement(etree.SubElement(comment, PARAGRAPH), w("r"))
        words = etree.SubElement(run, w("t"), {SPACE: "preserve"})
        words.text = line
    return comment


def _anchor(span: Span, number: int) -> bool:
    """Put the marks around the words. Word allows no comments inside text boxes: there the box itself is marked."""
    box = next(span.paragraph.iterancestors(BOX_CONTENT), None)
    runs = isolate(span) if box is None else _run_around(box)
    if not runs:
        return False
    runs[0].addprevious(etree.Element(w("commentRangeStart"), {w("id"): str(number)}))
    end = etree.Element(w("commentRangeEnd"), {w("id"): str(number)})
    runs[-1].addnext(end)
    reference = etree.Element(w("r"))
    etree.SubElement(reference, w("commentReference"), {w("id"): str(number)})
    end.addnext(reference)
    return True


def _run_around(box: Element) -> tuple[Element, ...]:
    outermost = [element for element in box.iterancestors() if element.tag == w("r")]
    return tuple(outermost[-1:])
