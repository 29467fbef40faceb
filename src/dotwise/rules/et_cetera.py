"""
Flag lists that trail off.

What it flags
    "Etc.", "and so on", "and more", "and the like".

Why it is a commodity
    18% of résumés in 24 professions print "etc". It says that the writer stopped and nothing was lost.

Instead
    Stop after the last thing that matters.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.rules._rule import Context, Hit, Rule, Tokens, Where


def _is_a_name(context: Context, hit: Hit) -> bool:
    """Whether the letters are a maker's name in front of what it makes: "ETC Eos"."""
    text = context.dot.text
    return text[hit.start : hit.end] == "ETC" and text[hit.end :].lstrip(" ")[:1].isalpha()


RULE = Rule(
    code="U104",
    name="et-cetera",
    message="'{}' takes the place of the next thing; name it, or stop before it.",
    match=Tokens(
        (
            "etc",
            "etc.",
            "etcetera",
            "and so on|forth",
            "and more|others .?",
            "and the like",
            "and other duties|tasks|things|items|related|such",
            "among others|other",
        )
    ),
    flags=("Phones, filing, post etc.", "Cleaning, cooking and so on"),
    keeps=(
        "Programmed the ring on an ETC Gio until the lamps followed the singer",
        "Kept the phones up through the storm and so saved the harvest fair",
        "Met one of the others at the summit and carried him down",
    ),
    where=Where.PLAIN,
    spares=_is_a_name,
    doc=__doc__,
)
