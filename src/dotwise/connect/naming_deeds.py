"""Names by the deed: "sheets that others use", "the one who noticed"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dotwise.connect.naming_things import lowered
from dotwise.knowledge.standing import worths
from dotwise.knowledge.ways import is_own_deed, ways, ways_told
from dotwise.language.anatomy import Actor
from dotwise.language.nouns import plural_of
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed, Token
from dotwise.model import Career

_LONGEST = 5
_LONGEST_QUOTE = 7
_USED = {word: word for word in ("use", "follow", "copy", "adopt", "print")} | {"work": "work by", "hang": "hang up"}
_LIGHT = frozenset("have get make take spend do give be let see use go come need want help assist".split())
_MAKING = frozenset(
    "write draft draw make create build put set keep start design prepare label print script paint".split()
)
_NOT_ALONE = frozenset({Actor.HELPED, Actor.SHARED})
_PLAINEST = frozenset({"find"})
"""True of whoever noticed, traced or caught it too."""
_MAIN = frozenset({"ROOT", "conj"})
_TOOLS = "leaves-tools"


def used_by_others(sense: Sense, group: Sequence[int]) -> str | None:
    """The thing that all lines leave behind, where each says that others use it: "sheets that others use"."""
    named: str | None = None
    for row in group:
        parsed = sense.parsed[row]
        made = [token for token in parsed.tokens if _is_tool(token) and _is_made(parsed, token)]
        used = next(((thing, verb) for thing in made for verb in parsed.tokens if _is_used(parsed, verb, thing)), None)
        if used is None:
            return None
        named = named or f"{_plural(used[0])} that others {_USED[used[1].lemma]}"
    return named


def _is_tool(token: Token) -> bool:
    return token.pos == "NOUN" and any(way.name == _TOOLS and token.lemma in way.things for way in ways())


def _is_made(parsed: Parsed, tool: Token) -> bool:
    """Whether the thing hangs on a verb of making or using, or is told apart by a clause ("the list he painted")."""
    verb = parsed.tokens[tool.head]
    told_apart = any(child.dep == "relcl" for child in parsed.children(tool.index))
    return told_apart or verb.lemma in _MAKING or verb.lemma in _USED


def _is_used(parsed: Parsed, verb: Token, made: Token) -> bool:
    """Whether a verb tells that somebody other than the writer uses the thing that was made."""
    if verb.pos != "VERB" or verb.lemma not in _USED:
        return False
    kids = parsed.children(verb.index)
    if verb.lemma == "work" and all(kid.lower != "by" for kid in kids):
        return False
    subject = next((kid for kid in kids if kid.dep in ("nsubj", "nsubjpass")), None)
    object_ = next((kid for kid in kids if kid.dep == "dobj"), None)
    about = made.index < verb.index or (object_ is not None and object_.index == made.index)
    return about and subject is not None and subject.lower not in ("i", "we", "he", "she")


def _plural(token: Token) -> str:
    return token.lower if token.tag == "NNS" else plural_of(token.lemma)


def doer(sense: Sense, group: Sequence[int]) -> str | None:
    """The person by the deed that every line tells: "the one who noticed"; where they tell it in other words, by the plainest."""
    told = [
        {
            way: token
            for way, token in ways_told(sense.parsed[row]).items()
            if token.pos == "VERB" or token.dep == "dobj"
        }
        for row in group
    ]
    counts = Counter(way for found in told for way in found)
    for way, count in sorted(counts.items(), key=lambda item: (-item[1], item[0].name)):
        if count < max(2, len(group)):
            continue
        verbs = {
            found[way].lemma
            for row, found in zip(group, told, strict=True)
            if found[way].pos == "VERB" and sense.anatomies[row].actor not in _NOT_ALONE
        }
        told_by = _PLAINEST & verbs or verbs
        named = next((after for verb, after in way.named if verb in told_by), None)
        if named:
            return f"the one who {named}"
    return None


def deeds_quoted(career: Career, sense: Sense, group: Sequence[int]) -> tuple[str, ...]:
    """Deeds of the lines that can be quoted so, verb to object as printed, the strongest line first; then their openings."""
    worth = worths(career, sense)
    ranked = sorted(group, key=lambda row: (-worth[row], row))
    deeds = tuple(deed for row in ranked if (deed := _deed(sense.parsed[row])))
    return (*deeds, *(_beginning(sense.parsed[row]) for row in ranked))


def _beginning(parsed: Parsed) -> str:
    """The first words of a line up to a noun, seven at most."""
    ends = [token.end for token in parsed.tokens if token.pos in ("NOUN", "PROPN") and token.text.isalpha()]
    fitting = [end for end in ends if len(parsed.text[:end].split()) <= _LONGEST_QUOTE]
    return parsed.text[: fitting[-1]] + " …" if fitting else " ".join(parsed.text.split()[:_LONGEST]) + " …"


def _deed(parsed: Parsed) -> str | None:
    """The first deed of a line with its object and where it went, if that is short enough to be quoted whole."""
    for verb in parsed.tokens:
        finite = verb.pos == "VERB" and verb.tag != "VBG" and (verb.dep in _MAIN or verb.index == 0)
        if not finite or verb.lemma in _LIGHT or not is_own_deed(parsed, verb):
            continue
        thing = next((t for t in parsed.children(verb.index) if t.dep == "dobj" and t.pos in ("NOUN", "PROPN")), None)
        if thing is None or thing.index < verb.index:
            continue
        end = _after(parsed, thing)
        text = parsed.text[verb.start : end.end]
        whole = end.index + 1 == len(parsed.tokens) or parsed.tokens[end.index + 1].pos not in ("ADP", "PART", "NOUN")
        if whole and 2 < len(text.split()) <= _LONGEST_QUOTE and not any(char in ",;:.()" for char in text):
            return lowered(text, verb)
    return None


def _after(parsed: Parsed, thing: Token) -> Token:
    """The end of the phrase with a preposition that stands right behind an object, or the object itself."""
    if thing.index + 1 == len(parsed.tokens) or parsed.tokens[thing.index + 1].dep != "prep":
        return thing
    return next((token for token in parsed.children(thing.index + 1) if token.dep == "pobj"), thing)
