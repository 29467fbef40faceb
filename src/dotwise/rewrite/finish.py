"""From the draft to the rewrite that a person reads, and from there, with their answers, to the finished line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from dotwise.model import Blank, Rewrite
from dotwise.rewrite.answers import answer_in, asks_part, is_whole_part, joined, without
from dotwise.rewrite.capitals import large_first, small_first
from dotwise.rewrite.grammar import inflect, upper_first, verb_lemma
from dotwise.rewrite.opening import PARTICLES
from dotwise.rewrite.seams import met
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

    An answer may be a number, a phrase or a clause; how it is joined to the line follows from how it begins. Words that
    are no answer ("no", "I don't know", "?") leave the blank out as well.
    """
    return answered(rewrite, {blank.id: answers.get(blank.id, "") for blank in rewrite.blanks}).text


def answered(rewrite: Rewrite, answers: Mapping[str, str]) -> Rewrite:
    """The rewrite with the answers in place; a blank whose id is not among ``answers`` still asks.

    It is empty where the whole line was a question and got no answer.
    """
    text, open_blanks = rewrite.text, []
    for blank in rewrite.blanks:
        shown = f"[{blank.question}]"
        at = text.find(shown)
        if at < 0 or blank.id not in answers:
            open_blanks.append(blank)
            continue
        text = _put(text[:at].rstrip(" "), answer_in(answers[blank.id]), text[at + len(shown) :], blank)
    text = text.strip(" ,;:\n")
    text = large_first(text) if text[:1] != rewrite.text[:1] else text
    if not any(sign.isalnum() for sign in text):
        text = ""
    return replace(rewrite, text=text, blanks=tuple(open_blanks), because=_WITH_ANSWER, complete=not open_blanks)


_WITH_ANSWER = "Finished with your answer."


def _put(before: str, answer: str, after: str, blank: Blank) -> str:
    """The line with one answer, which may be empty, where its blank stood."""
    if asks_part(blank) and not answer and (found := _BY_DOING.search(before)):
        return f"{_helped(before[: found.end('deed')])}{met(before[found.end('deed') :], after)}"
    if _waits_for_part(before, after, blank) and not is_whole_part(answer):
        return f"{_helped(before)}{_behind_object(after, answer)}"
    return joined(before, answer, after, blank) if answer else without(before, after)


def _behind_object(after: str, part: str) -> str:
    """What follows the verb with the person's part behind the object: between the two it would read as another deed."""
    found = _OBJECT_END.search(after)
    end = found.start() if found else len(after)
    return f"{after[:end]} ({small_first(part)}){after[end:]}" if part else after


_OBJECT_END = re.compile(r" \[|[;:.](?=\s|$)|,? (?:which|so that|who|by \w+ing)\b|, (?:and|so) ")
_GOES_ON = re.compile(r" (?:which|that|who|so|and|but|where|when|after|because|until)\b")
"""Words of a clause behind the whole deed: a blank before them does not part a verb from its object."""
_BY_DOING = re.compile(r"\bby (?P<deed>[a-z]+ing)\b(?!.*\bby [a-z]+ing\b)")
"""The way to a result, told as a deed before the question for the part: "by moving payroll to ADP"."""


def _waits_for_part(before: str, after: str, blank: Blank) -> bool:
    """Whether a blank stands between a verb and its object, so that the verb waits for the person's part."""
    inside = after[:1] == " " and (after[1:2].isalnum() or after[1:2] in "£$€“'\"(") and not _GOES_ON.match(after)
    return asks_part(blank) and bool(before) and inside


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
    said = f"{_help_like(verb.lower(), lemma)} to {lemma}{particle}"
    return f"{head} {said}" if head else upper_first(said)


def _help_like(verb: str, lemma: str) -> str:
    """The form of "help" that goes where ``verb`` stood."""
    if verb.endswith("ing"):
        return "helping"
    if verb == lemma:
        return "help"
    return "helps" if verb == inflect(lemma, "VBZ") else "helped"
