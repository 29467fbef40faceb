"""
Let a line go that says nothing of its own.

    Team player                            ->  (nothing)
    References available upon request      ->  (nothing)
"""

from __future__ import annotations

import re

from dotwise.rewrite.values import Draft, Material

NAME = "cut"


def cut(reason: str, fit: float = 0.0) -> Draft:
    """An empty text with the reason why the line may go; ``fit`` 0..1 says how much better the page is without it."""
    return Draft(("",), (NAME,), (reason,), fit=fit)


def promises_references(material: Material) -> bool:
    """Whether a line says that there are references to be had, and nothing else."""
    found = next((finding for finding in material.findings if finding.name == _REFERENCES), None)
    if found is None:
        return False
    text = material.dot.text
    beside = f"{text[: found.start]} {text[found.end :]}"
    return len(re.findall(r"\w+", beside)) <= _BESIDE and not any(sign.isdigit() for sign in beside)


def goes_without_saying() -> Draft:
    """For a line that promises references: everyone has them and everyone would send them."""
    return cut("it goes without saying, and whoever wants references will ask for them", fit=1.0)


def adds_nothing(material: Material) -> bool:
    """Whether a line only says that there were other tasks: "Any other duties as assigned"."""
    return _ANY_OTHER.fullmatch(material.dot.text) is not None


def every_post_has_them() -> Draft:
    """For a line of other tasks: every post has them, and it names none."""
    return cut("every post has other tasks, and this line names none of them", fit=1.0)


_ANY_OTHER = re.compile(
    r"(?:(?:do|does|did|doing|perform\w*|carry|carries|carried|carrying|out|undertak\w+|undertook|and|any|all|various|also|such|or) )*"
    r"(?:other|ad[- ]hoc) (?:(?:\w+|ad[- ]hoc) ){0,2}(?:tasks?|dut(?:y|ies)|jobs?|responsibilit(?:y|ies)|assignments?)"
    r"(?: (?:that|which|as|when|and|or|may|might|be|are|is|was|were|required|assigned|requested|needed|necessary|directed|instructed|given|"
    r"to me|by (?:(?:the|my) )?(?:\w+ ){0,2}?\w+|from time to time))*[ .]*",
    re.IGNORECASE,
)
_REFERENCES = "references-on-request"
_BESIDE = 2
"""Words beside the promise that add nothing: "My", "Professional"."""
