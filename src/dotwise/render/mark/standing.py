"""What the letters of a Word paragraph stand in: plain runs, links, or fields and the like that are not ours to change."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from enum import Enum

from dotwise.language.ooxml import Element, w
from dotwise.render.mark.letters import Letter

_PRINTS = frozenset(
    w(name) for name in ("t", "tab", "br", "cr", "noBreakHyphen", "softHyphen", "lastRenderedPageBreak")
)
_TRANSPARENT = frozenset(w(name) for name in ("smartTag", "customXml", "dir", "bdo", "sdtContent"))
"""What may stand around runs without meaning anything for their words."""
_CHOSEN = frozenset(w(name) for name in ("comboBox", "dropDownList", "date", "picture", "dataBinding", "showingPlcHdr"))
"""Content controls whose words are picked, bound to data or only a hint; typing into them would not last."""


class Standing(Enum):
    """What may happen to a letter."""

    FREE = "free"
    LINK = "link"
    """Its words stay as long as the rewrite has them; new words go beside the link."""
    FIXED = "fixed"
    """The result of a field, another person's pending change: the words are worked out or decided elsewhere."""


def standings(paragraph: Element) -> dict[Element, Standing]:
    """The standing of every run of a paragraph."""
    found: dict[Element, Standing] = {}
    fields: list[str] = []
    for run in paragraph.iter(w("r")):
        if next(run.iterancestors(w("p")), None) is not paragraph:
            continue
        for child in run:
            if child.tag == w("fldChar"):
                kind = child.get(w("fldCharType"))
                if kind == "begin":
                    fields.append("")
                elif kind == "end" and fields:
                    fields.pop()
            elif child.tag == w("instrText") and fields:
                fields[-1] += child.text or ""
        found[run] = _worst([_around(run, paragraph), *(_of_field(words) for words in fields)])
    return found


def free_runs(letters: Sequence[Letter]) -> None:
    """Give everything in the letters' runs that prints no letter, such as a drawing, a run of its own.

    The document says the same as before; but now a run can go without taking along what is not a word.
    """
    for run in dict.fromkeys(letter.run for letter in letters):
        part = run
        kinds = [_is_foreign(child) for child in run if child.tag != w("rPr")]
        if not any(kinds):
            continue
        for child in [child for child in run if child.tag != w("rPr")][1:]:
            previous = part[-1]
            if _is_foreign(child) or _is_foreign(previous):
                following = deepcopy(run.find(w("rPr")))
                part = _after(part, following)
            part.append(child)


def field_edges(run: Element) -> tuple[Element, Element]:
    """First and last run of the field around ``run``; the run itself where there is none."""
    siblings = [sibling for sibling in run.getparent() if sibling.tag == w("r")]
    at = siblings.index(run)
    first = _edge(siblings[:at][::-1], "begin", "end")
    last = _edge(siblings[at + 1 :], "end", "begin")
    return (first, last) if first is not None and last is not None else (run, run)


def _edge(runs: Sequence[Element], wanted: str, nested: str) -> Element | None:
    depth = 0
    for run in runs:
        for mark in run.findall(w("fldChar")):
            kind = mark.get(w("fldCharType"))
            if kind == nested:
                depth += 1
            elif kind == wanted and depth == 0:
                return run
            elif kind == wanted:
                depth -= 1
    return None


def _around(run: Element, paragraph: Element) -> Standing:
    found = []
    for element in run.iterancestors():
        if element is paragraph:
            break
        found.append(_of_container(element))
    return _worst(found)


def _of_container(element: Element) -> Standing:
    if element.tag == w("hyperlink"):
        return Standing.LINK
    if element.tag == w("sdt"):
        properties = element.find(w("sdtPr"))
        picked = properties is not None and any(child.tag in _CHOSEN for child in properties)
        lock = properties.find(w("lock")) if properties is not None else None
        locked = lock is not None and str(lock.get(w("val"), "")).lower() in ("contentlocked", "sdtcontentlocked")
        return Standing.FIXED if picked or locked else Standing.FREE
    return Standing.FREE if element.tag in _TRANSPARENT else Standing.FIXED


def _of_field(instruction: str) -> Standing:
    return Standing.LINK if instruction.split()[:1] == ["HYPERLINK"] else Standing.FIXED


def _worst(found: Sequence[Standing]) -> Standing:
    return max(found, key=list(Standing).index, default=Standing.FREE)


def _is_foreign(child: Element) -> bool:
    return child.tag != w("rPr") and child.tag not in _PRINTS


def _after(run: Element, look: Element | None) -> Element:
    made = run.makeelement(w("r"), dict(run.attrib), run.nsmap)
    if look is not None:
        made.append(look)
    run.addnext(made)
    return made
