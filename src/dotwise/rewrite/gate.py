"""
Law 3: a rewrite may cut, reorder, re-inflect and ask; it never asserts what the document does not hold.

Each check compares the asserted words of a draft (its gaps left out) with the words of the line and of the lines whose
words were borrowed. A draft that fails one check is not shown. What got lost on the way is not forbidden but listed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from dotwise.language.caring import cared_about
from dotwise.model import BlankKind
from dotwise.rewrite.aims import aims
from dotwise.rewrite.change import restated
from dotwise.rewrite.deed_words import deed_noun_verbs, light_verbs
from dotwise.rewrite.values import Draft, Material

_WORD = re.compile(r"[A-Za-zÀ-ÿ][\w'’&/+#.-]*\w|[A-Za-zÀ-ÿ]|\d[\d.,:/]*\w*%?")
_NUMBER = re.compile(r"[£$€]?\d(?:[\d.,]*\d)?")
_AMOUNT = re.compile(
    r"(?P<sign>[£$€])? ?(?P<number>\d(?:[\d.,]*\d)?)(?: ?(?P<scale>%|(?:k|m|mn|bn|thousand|million|billion|per ?cent)\b))?",
    re.IGNORECASE,
)
"""A number with what makes it another one: its currency, its scale, its per cent."""
_CONNECTORS = frozenset(
    "a an the and or but so that which who whom by with of to in on at for from as into it its they them their i my me "
    "we our us he him his she her you your this these those is are was were be been has have had do does did while "
    "after when where then because not no".split()
)
_HEDGES = frozenset("about around nearly almost roughly approximately over up some under most mainly partly".split())
_HEDGED = re.compile(
    rf"\b({'|'.join(sorted(_HEDGES))}|(?:more|less|fewer|higher|lower) than|at (?:least|most))(?: to)? "
    r"([£$€]?\d[\d.,]*|(?:an? |one |two |three )?(?:half|third|quarter|fifth|sixth|tenth|dozen|hundred|thousand|million)s?\b|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)\b)",
    re.IGNORECASE,
)
_NEGATIONS = frozenset("no not never none nobody nothing without cannot neither nor".split())
_NOT = re.compile(r"n['’]t$", re.IGNORECASE)
_SCOPE = frozenset(
    "lead manage own found head direct supervise chief sole only alone first award certify expert senior oversee "
    "establish pioneer master win".split()
)
_SHARED = re.compile(
    r"\b(?:we|our team|helped|helping|assisted|assisting|supported|participated|contributed|involved in|part of (?:the|a)|"
    r"team of|together with|jointly)\b",
    re.IGNORECASE,
)
_LENT = frozenset({"use", "take"})
_AIMS = frozenset(("look",))
"""The word before the question where somebody wants to go."""
_STOOD_IN = frozenset("do job stand".split())
"""Plain words for holding somebody else's post."""


def faults(draft: Draft, material: Material, lines: Sequence[Material]) -> tuple[str, ...]:
    """What is wrong with ``draft``, in words; empty when it may be shown."""
    said = draft.words
    if said == material.text and not draft.donors:  # the line as printed holds nothing new and loses nothing
        return tuple(_loaded_questions(draft, [said, material.title or "", *(lines[n].dot.text for n in draft.hints)]))
    sources = [material, *(lines[number] for number in draft.donors)]
    texts = [source.dot.text for source in sources] + [material.title or ""]
    texts += [again for source in sources if (again := restated(source.dot.text))]
    hinted = [lines[number].dot.text for number in draft.hints]
    found = [
        *_new_numbers(said, texts),
        *_other_amounts(said, texts),
        *_new_words(said, draft, texts),
        *_new_scope(said, texts),
        *_changed_sense(said, draft, material, texts),
        *_taken_credit(said, draft, material),
        *_loaded_questions(draft, [*texts, *hinted]),
    ]
    if draft.pieces != ("",) and not said and not draft.gaps:
        found.append("nothing is left")
    return tuple(found)


def losses(draft: Draft, material: Material) -> tuple[str, ...]:
    """Numbers, names, tools and what the person cares about, where the draft no longer holds them; listed in ``because``."""
    said = draft.words
    numbers = Counter(_numbers(material.dot.text))
    numbers.subtract(_numbers(said))
    lost = [number for number, count in numbers.items() if count > 0]
    names = [name for name in _names(material.dot.text) if not _holds(said, name)]
    cause = cared_about(material.parsed)
    if cause and not _holds(said, cause):
        names = [name for name in names if name not in cause] + [cause]
    return tuple(dict.fromkeys([*lost, *names]))


def _new_numbers(said: str, texts: Sequence[str]) -> Iterable[str]:
    mine = Counter(_numbers(said))
    held = Counter(number for text in texts for number in _numbers(text)) if mine else mine
    for number, count in mine.items():
        if count > held[number]:
            yield f"the number {number} is not in the document"
        elif not any(_neighbours(number, said) & _neighbours(number, text) for text in texts if number in text):
            yield f"the number {number} counts something else here"


def _other_amounts(said: str, texts: Sequence[str]) -> Iterable[str]:
    """A number keeps its currency, its scale and its per cent: "€5m" is neither "$5m" nor "€5"."""
    held = {amount for text in texts for amount in _amounts(text)}
    for amount in _amounts(said):
        if amount not in held and any(amount[1] == number for _, number, _ in held):
            yield f"the number {amount[1]} has another unit here"


@lru_cache(maxsize=512)
def _amounts(text: str) -> tuple[tuple[str, str, str], ...]:
    found = (match.group("sign", "number", "scale") for match in _AMOUNT.finditer(text))
    return tuple((sign or "", number, (scale or "").lower()) for sign, number, scale in found)


def _neighbours(number: str, text: str) -> frozenset[str]:
    """Lemmas of the words beside a number, on either side."""
    words = _WORD.findall(text)
    near: set[str] = {""}
    for at, word in enumerate(words):
        if number in word:
            near.discard("")
            near.update(*(_lemmas(other) for other in words[max(at - 2, 0) : at + 3] if other != word))
    return frozenset(near) or frozenset({""})


def _new_words(said: str, draft: Draft, texts: Sequence[str]) -> Iterable[str]:
    allowed = _LENT.union(*(_held(text) for text in texts))
    allowed |= light_verbs() if "drop-duty-opener" in draft.moves else frozenset()
    allowed |= _AIMS if draft.introduces or aims(texts[0]) else frozenset()
    allowed |= _STOOD_IN if "larger-context" in draft.moves else frozenset()
    for word in _unprinted(said, texts):
        if word.lower() in _CONNECTORS or _lemmas(word) & allowed:
            continue
        if not any(_holds(text.lower(), word.lower()) for text in texts):
            yield f"the word “{word}” is not in the document"


def _new_scope(said: str, texts: Sequence[str]) -> Iterable[str]:
    held = frozenset().union(*(_held(text) for text in texts))
    for word in _unprinted(said, texts):
        claimed = _lemmas(word) & _SCOPE if word.lower() != "found" else frozenset()  # the past of find
        if claimed and not claimed & held:
            yield f"“{word}” claims more than the document does"


def _changed_sense(words: str, draft: Draft, material: Material, texts: Sequence[str]) -> Iterable[str]:
    """Negations and hedges: none new, and none lost where the words they belong to are kept."""
    mine, said = _counted(material.dot.text), _counted(words)
    for word in sorted(_NEGATIONS & (mine.keys() | said.keys())):
        if said[word] > sum(_counted(text)[word] for text in texts):
            yield f"“{word}” turns the sense round"
        other = "none" if word == "no" else ""
        if not draft.donors and words and mine[word] > said[word] + said[other]:
            yield f"“{word}” was lost"
    for match in _HEDGED.finditer(material.dot.text):
        number = match.group(2).rstrip(".,")
        stands = rf"\b{number}\b" if number[-1].isalpha() else re.escape(number)
        kept = re.search(stands, words, re.IGNORECASE)
        if kept and not re.search(rf"\b{match.group(1)}(?: to)? {re.escape(number)}", words, re.IGNORECASE):
            yield f"“{match.group(1)} {number}” lost its hedge"


def _taken_credit(said: str, draft: Draft, material: Material) -> Iterable[str]:
    """A shared or assisted deed stays shared, unless a gap asks for the part."""
    asks = any(gap.kind is BlankKind.WHO for gap in draft.gaps)
    if draft.donors or not said or asks:
        return
    if _is_shared(material.dot.text) and not _is_shared(said):
        yield "a shared deed became a sole one"


def _loaded_questions(draft: Draft, texts: Sequence[str]) -> Iterable[str]:
    """A question holds no number and no name that the document does not hold: nothing of a story slips in."""
    held = " ".join(texts)
    for gap in draft.gaps:
        for number in _NUMBER.findall(gap.question):
            if number not in held:
                yield f"the question holds the number {number}"
        for name in _names(gap.question):
            if name not in held:
                yield f"the question holds the name {name}"


_STRESSED = frozenset("LOT LOTS VERY MANY EVERY MOST NEVER ALWAYS ONLY REALLY".split())
"""Words in capitals for stress; they name nothing."""


@lru_cache(maxsize=512)
def _names(text: str) -> tuple[str, ...]:
    """Capitalised words inside a sentence, abbreviations and words with figures: names of people, places, tools."""
    found = []
    for match in re.finditer(r"(?<!\w)[A-Za-zÀ-ÿ][\w&+#/’'-]*", text):
        word = match.group()
        if word.islower() or word in ("I", "I'm", "I've") or word in _STRESSED or not any(c.isupper() for c in word):
            continue
        before = text[: match.start()].rstrip()
        opens = not before or before[-1] in '.!?:;•–-(“"\n'
        if not opens or sum(c.isupper() for c in word) > 1:
            found.append(word.removesuffix("'s").removesuffix("’s"))
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=512)
def _held(text: str) -> frozenset[str]:
    """Lemmas of a text's words, with the verbs that its nouns of doing stand for."""
    told = [{word.lower()} if _is_abbreviation(word, text) else _lemmas(word) for word in _words(text)]
    lemmas = frozenset[str]().union(*told)
    return lemmas | frozenset(verb for word in lemmas for verb in deed_noun_verbs(word))


def _is_abbreviation(word: str, text: str) -> bool:
    """Whether capitals make another word of it: "LED" lights are led by nobody."""
    return len(word) > 1 and word.isupper() and not text.isupper()


@lru_cache(maxsize=512)
def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in _WORD.findall(text) if not word[0].isdigit())


def _unprinted(said: str, texts: Sequence[str]) -> list[str]:
    """The words of ``said`` that stand in no text as they are: only these can be new."""
    printed = frozenset().union(*(_words(text) for text in texts))
    return [word for word in _words(said) if word not in printed]


@lru_cache(maxsize=512)
def _numbers(text: str) -> tuple[str, ...]:
    return tuple(_NUMBER.findall(text))


@lru_cache(maxsize=512)
def _is_shared(text: str) -> bool:
    return _SHARED.search(text) is not None


def _holds(text: str, words: str) -> bool:
    """Whether ``words`` stand in ``text`` as whole words. A pattern of its own for each would turn over the cache of ``re``."""
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        if not (_is_letter(text[at - 1 : at]) or _is_letter(text[end : end + 1])):
            return True
        at = text.find(words, at + 1)
    return False


def _is_letter(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


@lru_cache(maxsize=512)
def _counted(text: str) -> Counter[str]:
    return Counter("not" if _NOT.search(word) else word.lower() for word in _WORD.findall(text))


@lru_cache(maxsize=20_000)
def _lemmas(word: str) -> frozenset[str]:
    import lemminflect

    lower = word.lower().removesuffix("'s").removesuffix("’s")
    found = {lemma for lemmas in lemminflect.getAllLemmas(lower).values() for lemma in lemmas}
    if not found:
        found = {lemma for lemmas in lemminflect.getAllLemmasOOV(lower, "VERB").values() for lemma in lemmas}
    return frozenset(found | {lower})
