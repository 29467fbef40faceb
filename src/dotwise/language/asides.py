"""
Sentences beside the work: time off, the family at home, what is arranged about the application, what a form prints.

They may stay where they stand. But they are no evidence: nobody is told that the viola is their strongest line, asked
whom the notice period has helped, or given a draft that opens with a cricket club.
"""

from __future__ import annotations

import re
from functools import lru_cache

_KIN = r"(?:wife|husband|partner|spouse|children|kids|family|sons?|daughters?)"
_NUMBER = r"(?:\d+|an?|one|two|three|four|five|six|several|no)"
_TIME_OFF = (
    r"^\W*(?:away from|outside(?: of)?|out of|beyond) (?:(?:the )?(?:office|work|hours)|(?:my|his|her|their) work)\b(?! I (?:run|chair))",
    r"^\W*(?:in|with) (?:(?:what|the) )?(?:little )?(?:my |his |her |their |our )?(?:free|spare|leisure) (?:time|hours)\b",
    r"^\W*when (?:I|he|she|they)(?:['’]m| am|['’]s| is|['’]re| are) not (?:working|at work|at (?:his|her|my) desk)\b",
    rf"\b(?:my|his|her|their) {_KIN} (?:is|are|was|works?|teaches|lives?|would|and (?:I|he|she|they) (?:live|have|are|would))\b",
    rf"\b(?:I|we|he|she|they) (?:have|has) {_NUMBER} (?:\w+ )?(?:kids|children|sons|daughters|boys and|girls and)\b",
    rf"\blives? (?:in|near|with|outside)\b.* with (?:my|his|her|their) (?:\w+ )?(?:{_KIN}|mother|father|parents)\b",
    r"\bis married(?: with| and has| to)\b",
)
_ARRANGED = (
    r"^\W*(?:and |so )?(?:I|she|he) (?:can|could|would|will|am able to|am free to|would be able to) (?:also )?start\b",
    r"\b(?:weeks?|months?)['’]? (?:of )?notice\b|\bnotice period\b|\bavailable (?:to start|immediately|for (?:an )?interview)\b",
    r"\b(?:be|am) (?:very |more than |only too )?(?:happy|glad|pleased|delighted|willing) to (?:talk|speak|meet|come|discuss|answer"
    r"|provide|supply|send|give|show|tell|attend|hear)\b",
    r"\bhope to hear\b|\bhear from you\b|\blook(?:ing)? forward to\b",
    r"^\W*(?:I|my (?:CV|résumé|resume|references?)) (?:enclose|attach|have (?:enclosed|attached)|(?:is|are) (?:enclosed|attached))\b",
    r"\breferences? (?:are |can be |is |will be |may be )?(?:available|furnished|supplied|provided|given)\b|^\W*references?\W*$",
    r"\bsorry (?:it['’]?s|it is|that it|for the|if)\b|^\W*you (?:can|may) (?:cut|shorten|change|use|edit)\b",
    r"^\W*(?:here is|here are|this is) my (?:\w+ )?(?:piece|bio|text|cv|resume|résumé|application|letter)\b",
    r"\bwhich I saw (?:on|in|at)\b|\b(?:saw|read) your (?:ad|advert\w*|notice|post)\b",
    r"^[^.;]{0,60}\b(?:things|points|facts)\b[^.;]{0,40}:\W*$",
)
_OF_A_FORM = (
    r"^\W*(?:please )?(?:fill in (?:every|all|this|the)|complete (?:all|every|this)|do not write|do not staple|type or print|tick"
    r"|delete as|continue on|use (?:block|black|capital)|write [\"“'](?:none|n/?a))\b",
    r"\bplease (?:type|print|tick|complete|fill|write|attach)\b|\bif (?:it does )?not appl(?:y|icable)\b",
)
_ASIDE = re.compile("|".join(f"(?:{each})" for each in (*_TIME_OFF, *_ARRANGED, *_OF_A_FORM)), re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[\"“(]?[A-Z0-9])|\n+")


@lru_cache(maxsize=4096)
def is_aside(text: str) -> bool:
    """Whether every sentence of ``text`` stands beside the work: leisure, home, an arrangement, words of a form."""
    sentences = [sentence for sentence in _SENTENCE.split(text) if sentence.strip()]
    return bool(sentences) and all(_ASIDE.search(sentence) for sentence in sentences)
