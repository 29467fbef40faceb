"""Accept or reject every tracked change of a Word document, written apart from the code that makes them."""

from __future__ import annotations

import zipfile
from io import BytesIO

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMMENT_MARKS = (f"{W}commentRangeStart", f"{W}commentRangeEnd")


def body_of(data: bytes) -> etree._Element:
    """The main part of a DOCX."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def without_comments(root: etree._Element) -> etree._Element:
    for element in list(root.iter(*_COMMENT_MARKS)):
        element.getparent().remove(element)
    for reference in list(root.iter(f"{W}commentReference")):
        run = reference.getparent()
        run.getparent().remove(run)
    return root


def rejected(root: etree._Element, author: str = "dotwise") -> etree._Element:
    """The document as if no change of ``author`` had been made."""
    for insertion in _by(root, "ins", author):
        insertion.getparent().remove(insertion)
    for deletion in _by(root, "del", author):
        if deletion.getparent().tag == f"{W}rPr":
            deletion.getparent().remove(deletion)
            continue
        for text in deletion.iter(f"{W}delText"):
            text.tag = f"{W}t"
        _unwrap(deletion)
    return root


def accepted(root: etree._Element, author: str = "dotwise") -> etree._Element:
    """The document with every change of ``author`` made."""
    for deletion in _by(root, "del", author):
        if deletion.getparent().tag == f"{W}rPr":
            paragraph = next(deletion.iterancestors(f"{W}p"))
            paragraph.getparent().remove(paragraph)
        elif deletion.getroottree().getroot() is root:
            deletion.getparent().remove(deletion)
    for insertion in _by(root, "ins", author):
        _unwrap(insertion)
    return root


def text_of(paragraph: etree._Element) -> str:
    """The words of a paragraph, without those of text boxes in it, single spaces between."""
    words = [
        (text.text or "") if text.tag == f"{W}t" else " "
        for text in paragraph.iter(f"{W}t", f"{W}tab", f"{W}br")
        if next(text.iterancestors(f"{W}p")) is paragraph
    ]
    return " ".join("".join(words).split())


def looks(root: etree._Element) -> list[object]:
    """The whole document in order, letter by letter with its look: equal for equal text, formatting and structure.

    How letters are shared out among runs does not count, nor an ``w:rPr`` or ``w:pPr`` that says nothing.
    """
    seen: list[object] = []
    for element in root.iter(etree.Element):
        if element.tag == f"{W}r" or _belongs_to_a_run_look(element) or _says_nothing(element):
            continue
        run = next(element.iterancestors(f"{W}r"), None)
        look = _plain(run.find(f"{W}rPr")) if run is not None else b""
        if element.tag == f"{W}t":
            seen += [(letter, look) for letter in element.text or ""]
        else:
            seen.append((element.tag, tuple(sorted(element.attrib.items())), (element.text or "").strip(), look))
    return seen


def _belongs_to_a_run_look(element: etree._Element) -> bool:
    for above in [element, *element.iterancestors()]:
        if above.tag == f"{W}rPr":
            return above.getparent().tag == f"{W}r"
    return False


def _says_nothing(element: etree._Element) -> bool:
    return element.tag in (f"{W}rPr", f"{W}pPr") and all(_says_nothing(child) for child in element)


def _plain(look: etree._Element | None) -> bytes:
    """Canonical XML of a run's properties."""
    return b"" if look is None or len(look) == 0 else etree.tostring(look, method="c14n", with_tail=False)


def _by(root: etree._Element, name: str, author: str) -> list[etree._Element]:
    return [element for element in root.iter(f"{W}{name}") if element.get(f"{W}author") == author]


def _unwrap(element: etree._Element) -> None:
    for child in list(element):
        element.addprevious(child)
    element.getparent().remove(element)
