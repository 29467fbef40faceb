"""
Flag the letter opening that everybody writes.

What it flags
    "I am writing to apply", "I would like to express my interest", "please find attached".

Why it is a commodity
    The reader knows: it says so in the subject line. The first sentence is the one that is read.

Instead
    Open with the thing you did that is most like their problem.

Sources
    Brooklyn Public Library, Into the Details: The Resume Summary, 2020,
    https://www.brooklynpubliclibrary.org/blog/2020/12/17/details-resume-summary
"""

from __future__ import annotations

from dotwise.model import DocumentKind, DotKind
from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="B107",
    name="letter-opener",
    message="'{}' repeats the subject line; open with the deed most like their problem.",
    match=Tokens(
        (
            "am|'m writing to|in|with apply|express|regard|response|reference",
            "i|we writing|wish|want|like to apply|express",
            "would|should like to? apply|express",
            "express|expressing my ADJ? interest",
            "please find|see|accept attached|enclosed|my",
            "attached|enclosed is|are|please|you",
            "to whom it may concern",
            "i was excited|thrilled|delighted|pleased to see|read|learn|find|discover",
        )
    ),
    flags=("I am writing to apply for the post of porter", "Please find attached my résumé"),
    keeps=(
        "Your night queue is four hours; ours was, until we moved triage to the door",
        "Applied the brake by hand on the incline, and nobody was hurt",
    ),
    kinds=(DotKind.SENTENCE,),
    where=Where.PLAIN,
    documents=(DocumentKind.COVER_LETTER,),
    doc=__doc__,
)
