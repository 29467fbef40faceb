"""
Flag teams that cross functions.

What it flags
    "Cross-functional team", "cross-departmental".

Why it is a commodity
    Every firm has departments; which ones, and what they could not settle, is missing.

Instead
    Name the two departments and what you got them to agree on.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.rules._rule import Context, Hit, Phrases, Rule, Where

_PARTIES = ("with", "between", "across", "of", "from")
"""Words behind which those who work together are named."""


def _names_two(context: Context, hit: Hit) -> bool:
    """Whether two or more are named behind the words: "cross-functionally with sales and product"."""
    parsed = context.parsed
    named = [
        token.index
        for token in parsed.tokens
        if token.start >= hit.end and token.dep == "pobj" and parsed.tokens[token.head].lower in _PARTIES
    ]
    return any(child.dep == "conj" for place in named for child in parsed.children(place))


RULE = Rule(
    code="P102",
    name="cross-functional",
    message="'{}' names nobody; which two, and what did you get them to agree on?",
    match=Phrases(
        (
            "cross functional",
            "cross functionally",
            "cross departmental",
            "cross team",
            "interdepartmental",
            "inter departmental",
            "interdisciplinary",
            "multidisciplinary",
            "multi disciplinary",
            "matrix environment",
            "matrixed",
            "all levels of",
            "at all levels",
        )
    ),
    flags=("Worked with cross-functional teams", "Collaboration at all levels of the company"),
    keeps=(
        "Got sales and the stores to count on the same day, and the write-offs ended",
        "Collaborated cross-functionally with product, sales and customer success",
        "Crossed the strait with the functional part in a rowing boat; the light burnt by eight",
    ),
    where=Where.WORN,
    spares=_names_two,
    doc=__doc__,
)
