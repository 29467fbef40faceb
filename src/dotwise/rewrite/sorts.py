"""Which sort of text a dot is, since a list of tools asks for other moves than a deed does."""

from __future__ import annotations

import re
from enum import StrEnum

from dotwise.model import DotKind
from dotwise.rewrite.questions import names_trait
from dotwise.rewrite.values import Material


class Sort(StrEnum):
    """What a line that is no asset mostly is."""

    DEED = "deed"
    """A task or deed, whatever its form: most bullets."""
    TRAIT = "trait"
    """A quality that is only claimed."""
    TOOLS = "tools"
    """Tools or bare skills."""
    CREDENTIAL = "credential"
    """A certificate, licence, membership."""
    PORTRAIT = "portrait"
    """A sentence about the whole person: summary, bio, letter."""


_CREDENTIAL = re.compile(
    r"\b(?:certifi\w+|certs?|licen[cs]\w+|diploma|registered|registration|member of|membership|chartered|qualified|"
    r"accredit\w+|NVQ|SVQ|BSc|MSc|BA|MBA|PhD|degree|clearance|first aid|HACCP|DBS|CSCS|PMP|PRINCE2|CPR|"
    r"Level \d|medal|award(?:ed)? for|HGV|CDL)\b"
)
_TOOLS = re.compile(
    r"^(?:proficien\w+|knowledge of|working knowledge|familiar|skilled in|software|systems?:|tools?:|"
    r"(?:advanced |basic |good |strong )?(?:use of|user of)|computer skills|IT skills|technologies|"
    r"(?:MS|Microsoft) )",
    re.IGNORECASE,
)
_WHOLE_PERSON = re.compile(
    r"\b(?:passionate|motivated|dynamic|enthusiastic|dedicated|hard[- ]?working|results?[- ](?:driven|oriented)|"
    r"proven track record|detail[- ]oriented|team player|self[- ]starter|years?['’]?(?: of)? (?:\w+ ){0,3}experience|"
    r"years in|excellent candidate|skills and experience|able to|ability to|seeking|looking for|eager|reliable|"
    r"punctual|committed to|known for|thinker|excellent|strong (?:\w+ )?skills|believes? (?:in|that)|"
    r"results-focused|seasoned|versatile|professional with|use my skills|enjoys? (?:a )?challenge|extensive)\b",
    re.IGNORECASE,
)


def sort_of(material: Material) -> Sort:
    """The sort of ``material``: by what kind of dot it is, then by its words."""
    text, kind = material.dot.text, material.dot.kind
    if kind is DotKind.HEADLINE:
        return Sort.PORTRAIT
    if kind is DotKind.SENTENCE:
        named = _WHOLE_PERSON.search(text) is not None and material.outcome is None
        return Sort.PORTRAIT if named or (material.verb is None and not material.outcome) else Sort.DEED
    if _CREDENTIAL.search(text) and not _opens_with_deed(material):
        return Sort.CREDENTIAL
    if _TOOLS.match(text) or (kind is DotKind.SKILL and _names_things(material)):
        return Sort.TOOLS
    claims = _WHOLE_PERSON.search(text) is not None and not _opens_with_deed(material)
    if claims or (kind is DotKind.SKILL and names_trait(text)):
        return Sort.TRAIT
    return Sort.DEED


def _opens_with_deed(material: Material) -> bool:
    first = material.parsed.tokens[0] if material.parsed.tokens else None
    return material.opening is not None or (first is not None and first.tag in ("VBD", "VBP", "VBG"))


def _names_things(material: Material) -> bool:
    """Whether most words of a listed skill are names: products and systems."""
    words = [token for token in material.parsed.tokens if token.pos in ("NOUN", "PROPN", "VERB", "ADJ")]
    names = [w for w in words if w.text[:1].isupper() and (w.index > 0 or not w.text[1:].islower() or w.tag == "NNP")]
    return bool(words) and len(names) * 2 > len(words)
