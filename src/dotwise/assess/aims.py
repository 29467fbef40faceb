"""How documents word where a person comes from and where they aim."""

from __future__ import annotations

import re

ORIGIN = re.compile(
    r"\b(?:grew up|was born|as a (?:child|girl|boy|teenager)|when (?:I|she|he|they) (?:was|were) (?:\w+ )?(?:years old|\w+teen|ten"
    r"|twelve|eleven|nine|eight|seven|six|five|a child|young|little)|(?:my|his|her|their) (?:own )?(?:mother|father|parents?|grand\w+"
    r"|brother|sister|family|village|daughter|son|wife|husband|uncle|aunt)\b|(?:\w+ )?years? (?:of )?watching|ever since|that is why"
    r"|the reason (?:I|why)|I (?:care|started|became|believe) [^.;]{0,200}?because|(?:am|was|were|been|have|had|came|grew|lived|know|knew)\b[^.;]{0,60} myself\b)",
    re.IGNORECASE,
)
_PLACE = r"(?:in|near|outside|at|on) (?:the )?[A-Z][^\W\d_]+"
BARE_ORIGIN = re.compile(
    rf"\b(?:[Gg]rew up|[Bb]orn(?: and (?:raised|bred|brought up))?) {_PLACE}(?!.*\b(?:because|where|when|while|watch\w*|remember\w*|taught|among)\b)"
)
"""A place of birth by its name and nothing of what it meant: a fact of a life, and no answer to what drives somebody."""
_STANDS_READY = r"(?<!get )(?<!got )(?<!ting )(?<!made )(?<!make )(?<!king )(?<!kept )(?<!keep )(?<!eping )ready"
"""Who gets an inspection ready aims nowhere."""
AIM = re.compile(
    r"(?:^\W*to (?:act|work|serve|practi[sc]e|teach|nurse|join)\b|\b(?:looking (?:for|to)|seeking|(?:would|I'd)(?: now| very much| also)? like (?:to|an?)\b|want(?:s|ed)? (?:to|my|a|an)|hopes? to|aims? to|next (?:I|she|he|they)\b"
    rf"|appl(?:y|ying) for|application for|interested in(?! (?:talking|hearing|discussing|chatting|meeting|connecting))|(?:now )?moving (?:in)?to|re:|take(?:s)? on (?:\w+ ){{0,5}}clients|{_STANDS_READY} (?:to|for)"
    r"|my next|open to|wish(?:es)? to"
    r"|(?:long[- ]term|next|career|my|his|her) (?:goal|aim|ambition) (?:is|remains)|for (?:the|your) (?:position|post|role|job|vacancy) (?:of|as)"
    r"|vacancy (?:for|of) (?:an?|the)))\s*(.*)",
    re.IGNORECASE,
)
WANTED = re.compile(
    r"(?:(?:what|the work) )?(?:i(?:['’]m| am) )?(?:looking for|seeking|(?:work |position |post )?wanted)\b",
    re.IGNORECASE,
)
"""A heading whose lines say what somebody wants, though none of them says that they want it."""
