"""From the draft to the rewrite that a person reads, and from there, with their answers, to the finished line."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dotwise.model import Blank, BlankKind, Rewrite
from dotwise.rewrite.grammar import inflect, lower_first, upper_first, verb_lemma
from dotwise.rewrite.opening import PARTICLES
from dotwise.rewrite.values import Draft

_CLOSING = ".,;:)\n"
_SPACES, _BEFORE_SIGN = re.compile(r"[ \t]+"), re.compile(r" +([,;])")


def finished(draft: Draft, lost: tuple[str, ...], stop: str) -> Rewrite:
    """The rewrite of ``draft``: blanks numbered and printed as ``[question]``, ``stop`` at the end."""
    text = ""
    blanks: list[Blank] = []
    for piece in draft.pieces:
        if isinstance(piece, str):
            glued = not text or piece[:1] in _CLOSING or piece[:1].isspace() or text[-1:].isspace()
            text += piece if glued else f" {piece}"
            continue
        alone = not text.strip() and len(draft.pieces) == 1
        question = upper_first(piece.question) if alone or text.rstrip().endswith(".") else piece.question
        blanks.append(Blank(f"b{len(blanks) + 1}", piece.kind, question))
        text += f"[{question}]" if not text or text[-1:].isspace() else f" [{question}]"
    text = _BEFORE_SIGN.sub(r"\1", _SPACES.sub(" ", text)).strip()
    only_asks = len(draft.pieces) == 1 and bool(blanks)
    if text and stop and not text.endswith(".") and not only_asks:
        text += stop
    return Rewrite(text, draft.moves, tuple(blanks), _because(draft, lost), not blanks)


def _because(draft: Draft, lost: tuple[str, ...]) -> str:
    notes = [note for note in draft.notes if note]
    said = upper_first(f"{', '.join(notes[:-1])} and {notes[-1]}" if len(notes) > 1 else "".join(notes))
    left = f"Left out: {', '.join(f'“{word}”' for word in lost)}." if lost else ""
    return " ".join(part for part in (f"{said}." if said else "", left) if part)


def fill(rewrite: Rewrite, answers: Mapping[str, str]) -> str:
    """The text with the answers in place, by blank id; a blank without an answer is left out.

    An answer may be a number, a phrase or a clause; how it is joined to the line follows from how it begins.
    """
    text = rewrite.text
    for blank in rewrite.blanks:
        shown = f"[{blank.question}]"
        at = text.find(shown)
        if at < 0:
            continue
        before, after = text[:at].rstrip(), text[at + len(shown) :]
        answer = _clean(answers.get(blank.id, ""))
        if _asks_part(before, after, blank) and answer.lower() not in _ALL_OF_IT:
            text = f"{before} ({lower_first(answer)}){after}" if answer else f"{_helped(before)}{after}"
            continue
        text = _joined(before, answer, after, blank) if answer else before + after
    text = re.sub(r"\s+([.,;:])", r"\1", re.sub(r"[ \t]{2,}", " ", text)).strip(" ;:")
    return upper_first(re.sub(r"([.,;:])(?:\s*[.;:])+", r"\1", text))


_JOINS = re.compile(
    r"^(?:by|with|for|to|from|in|on|at|so|which|because|after|before|until|since|when|and|against|of|within|over|under|"
    r"without|instead|as|than|who|while|where)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|did|fell|rose|went|stayed|dropped|grew|came|became|got|took|use|uses|used|now|"
    r"stopped|asked|asks|passed|left|moved|needs?|needed|do|does|work|works|worked|said|says|kept|keeps)\b",
    re.IGNORECASE,
)
_PART = re.compile(r"(?:your|his|her|their) part\b")
_ALL_OF_IT = frozenset("i|me|myself|all of it|alone|i alone|all|everything|mine".split("|"))
_SCOPES = ("how many?", "which ones?", "how many, and which ones?")


def _clean(answer: str) -> str:
    return " ".join(answer.split()).strip(" .;,[]")


def _asks_part(before: str, after: str, blank: Blank) -> bool:
    """Whether a blank stands between a verb and its object, so that the verb waits for the person's part."""
    inside = after[:1] == " " and (after[1:2].isalnum() or after[1:2] in "£$€“'\"(")
    return blank.kind is BlankKind.WHO and _PART.match(blank.question) is not None and bool(before) and inside


def _helped(before: str) -> str:
    """The deed before an unanswered part, taken back to what the line said: "Redesigned" to "Helped to redesign"."""
    head, _, verb = before.rpartition(" ")
    particle = ""
    if verb in PARTICLES:
        particle = f" {verb}"
        head, _, verb = head.rpartition(" ")
    lemma = verb_lemma(verb)
    if lemma is None:
        return before
    lower = verb.lower()
    form = (
        "helping"
        if lower.endswith("ing")
        else "help"
        if lower == lemma
        else "helps"
        if _third(lower, lemma)
        else "helped"
    )
    said = f"{form} to {lemma}{particle}"
    return f"{head} {said}" if head else upper_first(said)


def _third(word: str, lemma: str) -> bool:
    return word == inflect(lemma, "VBZ")


def _joined(before: str, answer: str, after: str, blank: Blank) -> str:
    """One answer between what stands before and after it."""
    if not before:
        return _opening_answer(answer, after, blank)
    if blank.question in _SCOPES or before.endswith((":", "(")):
        return f"{before} {answer}{after}"
    if before.endswith((".", ";", "\n")):
        return f"{before} {upper_first(answer) if before.endswith('.') else answer}{after}"
    if blank.kind is BlankKind.WHO and _PART.match(blank.question):
        if answer.lower() in _ALL_OF_IT:
            return f"{before}{after}"
        return f"{before} ({lower_first(answer)}){after}"
    if _JOINS.match(answer):
        return f"{before} {lower_first(answer)}{after}"
    first = answer.split()[0].lower()
    if first.endswith("ing") and len(answer.split()) > 1:
        return f"{before}, {lower_first(answer)}{after}"
    if after.startswith(" ") and after.strip()[:1].islower():
        return f"{before} {answer}{after}"
    if _CLAUSE.search(answer) and len(answer.split()) > 2:
        return f"{before}; {lower_first(answer)}{after}"
    return f"{before} ({answer}){after}"


def _opening_answer(answer: str, after: str, blank: Blank) -> str:
    """An answer that opens the line: a person who did it ("I" goes without saying), or the whole text."""
    if blank.kind is BlankKind.WHO and after.strip():
        alone = answer.lower() in ("i", "me", "myself", "i alone", "alone")
        company = re.match(r"(?:i |we )?(?:and|with) (.+)", answer, re.IGNORECASE)
        if alone:
            return after.lstrip()
        if company:
            return f"With {company.group(1)},{after}"
    return f"{upper_first(answer)}{after}"
