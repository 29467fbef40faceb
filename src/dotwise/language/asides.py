"""
Sentences beside the work: time off, the family at home, what is arranged about the application, what a form prints.

They may stay where they stand. But they are no evidence: nobody is told that the viola is their strongest line, asked
whom the notice period has helped, or given a draft that opens with a cricket club.
"""

from __future__ import annotations

import re
from functools import lru_cache

_KIN = r"(?:wife|husband|partner|spouse|children|kids|family|sons?|daughters?)"
_FEW = r"(?:\d|an?|one|two|three|four|five|six|several|no)"
_NOTICE = r"(?:weeks?|months?)(?:['’]s?)? (?:of )?notice"
_PERSON = r"(?:I|he|she|they)"
_CLAUSE = r"(?:^|[,;:(–—]|\b(?:and|so|but)\b)\W{0,8}"
"""Where a clause begins: what is arranged is said there, and the same words within a clause tell of the work."""
_TIME_OFF = (
    r"^\W*(?:away from|outside(?: of)?|beyond) (?:(?:the )?(?:office|work)|(?:my|his|her|their) work)\b(?! I (?:run|chair))",
    rf"^\W*(?:out of|outside(?: of)?|beyond) (?:the |my |his |her |their )?(?:office|work|hours),? {_PERSON}\b(?! (?:run|chair))",
    rf"^\W*outside (?:of )?(?:the |my |his |her |their )?\w+,? {_PERSON} (?:keep|grow|sing|play|paint|swim|knit|garden|bake|cycle|sail|hike|climb|run marathon)s?\b",
    rf"^\W*when not (?:\w+ing|in|at|on|under|behind)\b[^,.;]{{0,30}},? {_PERSON}\b(?! (?:run|chair)s?\b)",
    r"^\W*(?:in|with) (?:(?:what|the) )?(?:little )?(?:my |his |her |their |our )?(?:free|spare|leisure) (?:time|hours)\b",
    r"^\W*when (?:I|he|she|they)(?:['’]m| am|['’]s| is|['’]re| are) not (?:working|at work|at (?:his|her|my) desk)\b",
    rf"(?:\bmy|^\W*(?:his|her|their)) {_KIN} (?:is|are|was|works?|teaches|lives?|would|ha(?:s|ve|d) (?:an? )?(?:\w+ )?(?:job|post|position)|and {_PERSON} (?:live|have|are|would))\b",
    rf"\b(?:we|{_PERSON}) (?:have|has) {_FEW} (?:\w+ )?(?:kids|children|sons|daughters|boys and|girls and)\b(?! (?:in|on|under) my\b| on the\b)",
    rf"\blives? (?:in|near|with|outside)\b.* with (?:my|his|her|their) (?:\w+ )?(?:{_KIN}|mother|father|parents)\b",
    r"\bis married(?: with| and has| to)\b",
    rf"\b{_PERSON}(?:['’]m| am|['’]s| is) (?:an? |the )?(?:proud )?(?:father|mother|dad|mum|mom|parent|grand(?:father|mother)) of\b",
)
_ARRANGED = (
    r"^\W*(?:and |so )?(?:I|she|he) (?:can|could|would|will|am able to|am free to|would be able to) (?:also )?start\b",
    rf"{_CLAUSE}{_PERSON} (?:can|could|would|will|must|have to|has to|need to|am|is|are) (?:[\w-]+ ){{0,5}}?{_NOTICE}\b",
    rf"{_CLAUSE}(?:my notice(?: period)?|(?:current )?notice period)(?: is\b| of\b| {_FEW}\b|\W*$|:)|^\W*(?:{_FEW} )?(?:calendar )?{_NOTICE}\W*$",
    rf"{_CLAUSE}(?:{_PERSON} |am |is |are |now )*available (?:to start|immediately|for (?:an )?interview|(?:at|after|on|with) [\w ]{{0,20}}{_NOTICE})\b",
    r"\b(?:be|am) (?:very |more than |only too )?(?:happy|glad|pleased|delighted|willing) to (?:talk|speak|meet|come|discuss|answer"
    r"|provide|supply|send|give|show|tell|attend|hear)\b",
    r"^\W*(?:many )?thank(?:s| you)(?: (?:very|so) much)?(?: in advance)?(?: for (?:your|the|reading|taking|considering)\b|\W*$)",
    r"^\W*(?:next |earliest )?availability(?::| (?:from|is)\b)",
    r"^\W*(?:my|his|her|their) (?:spoken |written )?English is (?:still )?(?:not|far from|only)\b",
    r"\bhope to hear\b|\bhear from you\b",
    rf"\b(?:we|{_PERSON})(?:['’]m| am| is| are)? (?:very much |really |also |now |greatly )?look(?:s|ing)? forward to\b",
    r"(?:^|[,;:])\W*(?:and )?look(?:ing)? forward to\b",
    r"^\W*(?:I|my (?:CV|résumé|resume|references?)) (?:enclose|attach|have (?:enclosed|attached)|(?:is|are) (?:enclosed|attached))\b",
    r"\breferences? (?:are |can be |is |will be |may be )?(?:available|furnished|supplied|provided|given)\b|^\W*references?\W*$",
    r"\bsorry (?:it['’]?s|it is|that it|for the|if)\b|^\W*you (?:can|may) (?:cut|shorten|change|use|edit)\b",
    r"^\W*(?:here is|here are|this is) my (?:\w+ )?(?:piece|bio|text|cv|resume|résumé|application|letter)\b",
    r"\b(?:vacancy|post|position|job|role|ad|advert\w*),? (?:which|that) I saw (?:on|in|at)\b|\b(?:saw|read) your (?:ad|advert\w*|notice|post)\b",
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
