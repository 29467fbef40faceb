"""What a line is about, for asking: its deed, its object, its nouns, what lies near it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dotwise.knowledge.atlas import Near
from dotwise.language.tokens import Parsed
from dotwise.model import Facet
from dotwise.rewrite.aptness import Apt
from dotwise.rewrite.grammar import Thing
from dotwise.rewrite.plain import Likely
from dotwise.rewrite.values import Gap, Material

_MAIN = 14
_JOINTS = re.compile(r",| and | & |/")
_TURNS = frozenset("by while including among which who that where when until to so because although ; : .".split())


@dataclass(frozen=True, slots=True)
class Topic:
    """What a line is about, for asking: its deed, the thing it was done to, all its nouns, its facets."""

    deed: str | None
    thing: Thing | None
    nouns: frozenset[str]
    facets: tuple[Facet, ...]
    text: str = ""
    title: str = ""
    current: bool = False
    lead: str = ""
    """Lemma of its first noun."""
    listed: bool = False
    """Whether the line names several tasks without a verb."""
    near: tuple[Near, ...] = ()
    """Lines of the atlas near it, best first."""
    apt: tuple[Apt, ...] = ()
    """Questions of the atlas that are likely apt for it, the likeliest first."""
    plain: tuple[Likely, ...] = ()
    """Plain questions that are likely apt for it, the likeliest first."""
    vocabulary: frozenset[str] = frozenset()
    """Lemmas of its own words, of its post's title and of the other lines under that post."""
    several: bool = False
    """Whether the thing is many or stands beside another: "it" would not say which."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its facet and how well it fits (higher is better)."""

    gap: Gap
    facet: Facet
    fit: float
    unsure: bool = False
    """Whether it may fit, but is nothing to ask beside another question."""


def topic_of(material: Material, deed: str | None, thing: Thing | None) -> Topic:
    """Topic of a line; facets come from the line's own events first, then from the stories near it."""
    own = [event.facet for event in material.anatomy.events]
    near = [match.exemplar.facet for match in material.matches[:3]]
    facets = tuple(dict.fromkeys([*own, *near]))
    text, listed, current = material.dot.text, names_several(material), is_current(material)
    deed = None if listed else deed
    title, nouns = material.trade or "", _nouns(material.parsed)
    lead = next((token.lemma.lower() for token in material.parsed.tokens if token.tag in ("NN", "NNS", "NNP")), "")
    return Topic(
        deed, thing, nouns, facets, text, title, current, lead, listed,
        material.near, material.apt, material.plain, material.vocabulary, _is_several(thing, material.parsed),
    )  # fmt: skip


def names_several(material: Material) -> bool:
    """Whether a line names several tasks without a verb."""
    return material.opening is None and len(_JOINTS.findall(material.dot.text)) > 1 and not _tells_deed(material)


def _is_several(thing: Thing | None, parsed: Parsed) -> bool:
    """Whether a noun phrase is plural, or joined to another by "and" or a comma."""
    if thing is None or thing.plural:
        return thing is not None
    joined = (token for token in parsed.tokens if token.dep == "conj" and token.tag.startswith("NN"))
    return any(parsed.tokens[token.head].lemma == thing.head for token in joined)


def is_current(material: Material) -> bool:
    """Whether a line speaks of a post still held, and not of what was done once."""
    return material.current and not any(token.tag == "VBD" for token in material.parsed.tokens)


def _tells_deed(material: Material) -> bool:
    first = material.parsed.tokens[0] if material.parsed.tokens else None
    finite = any(token.tag in ("VBD", "VBZ", "VBP", "MD") for token in material.parsed.tokens)
    return finite or (first is not None and first.tag in ("VB", "VBG", "PRP"))


def _nouns(parsed: Parsed) -> frozenset[str]:
    """Nouns of the main clause: what stands behind "by", "while" or "to ..." is another matter."""
    ends = (token.index for token in parsed.tokens if token.index and token.lower in _TURNS)
    main = parsed.tokens[: min(next(ends, _MAIN), _MAIN)]
    common = [t for t in main if t.tag in ("NN", "NNS") or (t.tag == "NNP" and (not t.index or t.text.isupper()))]
    return frozenset(token.lemma for token in common) | frozenset(token.lower for token in common)
