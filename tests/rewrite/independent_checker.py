"""
A second opinion on faithfulness, written apart from the gate and sharing no code with it.

Works on plain strings: what a rewrite asserts (its blanks taken out) against every text of its document. Looks at
numbers (also as words), durations and units, capitalised names, abbreviations and tools, job titles, and the words that
claim a rank or a lone deed.
"""

from __future__ import annotations

import re

_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
_NUMBER_WORDS = {word: str(value) for value, word in enumerate(_WORDS)} | {
    "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "hundred": "100", "thousand": "1000", "dozen": "12",
    "half": "0.5", "twice": "2x", "double": "2x", "doubled": "2x", "halved": "0.5",
}  # fmt: skip
_UNITS = r"second|minute|hour|day|night|week|month|quarter|term|season|year|shift"
_TITLES = frozenset(
    "manager director supervisor head chief officer president founder coordinator executive leader lead foreman "
    "principal partner owner chair".split()
)
_RANKS = frozenset(
    "led founded managed directed headed owned pioneered spearheaded established won awarded certified sole solely "
    "single-handedly alone first only expert senior best top".split()
)


def unfaithful(asserted: str, texts: tuple[str, ...]) -> tuple[str, ...]:
    """What stands in ``asserted`` and in none of ``texts``; empty for a faithful text."""
    held = "\n".join(texts)
    return (
        *_missing("number", _numbers(asserted), _numbers(held)),
        *_missing("duration", _durations(asserted), _durations(held)),
        *_missing("name", _capitals(asserted), _tokens(held)),
        *_missing("title", _tokens(asserted) & _TITLES, _tokens(held)),
        *_missing("rank", _tokens(asserted) & _RANKS, _tokens(held) | _stems(held)),
    )


def _missing(what: str, said: set[str], held: set[str]) -> list[str]:
    return [f"{what} “{item}”" for item in sorted(said - held)]


def _numbers(text: str) -> set[str]:
    digits = {match.replace(",", "").rstrip(".") for match in re.findall(r"\d[\d,.]*", text)}
    return digits | {_NUMBER_WORDS[word] for word in re.findall(r"[a-z]+", text.lower()) if word in _NUMBER_WORDS}


def _durations(text: str) -> set[str]:
    found = re.findall(rf"(\w+)[ -](?:\w+ )?({_UNITS})s?\b", text.lower())
    return {f"{number} {unit}" for number, unit in found if number.isdigit() or number in _NUMBER_WORDS}


def _tokens(text: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[A-Za-zÀ-ÿ][\w&+#'’-]*", text)} | {
        part.lower() for word in re.findall(r"[A-Za-zÀ-ÿ][\w'’-]*", text) for part in re.split(r"[-'’]", word)
    }


def _stems(text: str) -> set[str]:
    """Forms that a re-inflected verb of the text may take."""
    stems = set()
    for word in re.findall(r"[a-z]+", text.lower()):
        for ending in ("ing", "ement", "s", "e", ""):
            if word.endswith(ending) and len(word) - len(ending) > 2:
                stem = word[: len(word) - len(ending)] if ending else word
                stems |= {stem + "ed", stem + "d", stem}
    irregular = {"lead": "led", "leading": "led", "win": "won", "winning": "won"}
    return stems | {irregular[word] for word in re.findall(r"[a-z]+", text.lower()) if word in irregular}


def _capitals(text: str) -> set[str]:
    """Capitalised words that do not open a sentence, a line or a quotation."""
    found = set()
    for match in re.finditer(r"[A-Za-zÀ-ÿ][\w&+#’'-]*", text):
        before = text[: match.start()].rstrip(" ")
        opens = not before or before[-1] in ".!?:;\n•[]“("
        if match.group()[0].isupper() and not opens and match.group() != "I":
            found.add(match.group().lower().removesuffix("'s").removesuffix("’s"))
    return found
