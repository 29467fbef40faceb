"""What addresses, numbers and their labels look like, and what is left of a line of contact without them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dotwise.outline.phones import phones

EMAIL = re.compile(r"(?<![\w.+%'-])[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+")
LINK = re.compile(
    r"(?<![@\w.])(?:https?://[^\s|,;<>()\"]+|(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|me|co|edu|gov|info|app|ai|in|uk|de|fr|es|it|pl|nl|"
    r"eu|ca|au|nz|ie|ch|at|se|no|dk|za|sg|xyz|design|page|site|tech|example)\b(?:/[^\s|,;<>()]*)?"
    r"|(?:[a-z0-9-]+\.)+(?!js|py|md|rs|sh|cc|ps)[a-z]{2}/[^\s|,;<>()]+)",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"\b(?:e-?mail|mail|phone|tel(?:ephone|efon|éfono)?|mobile|cell|mob|handy|addresse?|location|adress?e?|website|web|linkedin|"
    r"github|portfolio|home|contact|fax|based in|lives in|place|city|whatsapp|skype|[tmepw](?=\s*:|\.\s?[\d+(\t])|[al](?=\s*:))\s*"
    r"(?:no\.?|number|address|addresses)?\s*[:.]\s*",
    re.IGNORECASE,
)
MAIL_HEAD = re.compile(r"^(?:to|cc|bcc|date|sent|subject|reply-to|an|betreff|à|objet|para|asunto)\s*:", re.IGNORECASE)
"""Lines of a pasted mail that speak of others than the sender."""
SEPARATOR = re.compile(
    r"\s*(?:\t|\||•|·|∙|⋅|●|◦|▪|♦|[⌀-⏿■-➿⬀-⯿\U0001f300-\U0001faff]|§|;| //? | (?:-{2,3}|[-–—~]) (?!\d{4,6}\b)|(?<=\s)\*+(?=\s|$)|\s{2,})\s*"
)
POST_NOMINAL = re.compile(
    r"(?:,?\s+(?!(?:Mc|Mac|De|Di|La|Le|Du|Van|Von|Fitz)[A-Z])(?:(?=(?:[^A-Z\s]*[A-Z]){2})[A-Za-z.]{2,7}|Jr\.?|Sr\.?)(?=,|\s|$))+$"
)


_ADDRESSED = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.\w|https?://|www\.|\+?\(?\d[\d\s()./-]{7,20}\d")
_BEHIND = re.compile(r" \([^()]{1,30}\)$")
"""What LinkedIn prints behind an address: "(Portfolio)"."""

LONGEST = 220
"""Characters of a paragraph that prints contact and nothing else."""


BEGINNING = 400
"""Characters in which a name or a place would stand; no more is looked at, so that hostile text costs no more."""


@dataclass(frozen=True, slots=True)
class Zones:
    """Where contact may stand.

    ``head`` are paragraphs before the first heading or under one for contact; ``closed`` speak of others or of work.
    """

    head: frozenset[int]
    closed: frozenset[int]


def stripped(text: str) -> str:
    """What is left of a line's beginning when addresses, numbers and their labels are gone."""
    text = text[:BEGINNING]
    text = LINK.sub("\t", EMAIL.sub("\t", text))
    for number in phones(text):
        text = text.replace(number, "\t")
    return LABEL.sub(" ", text)


def prints_address(text: str) -> bool:
    """Whether a line prints a mail address or a number, or is the address of a page: "obi.example.com (Portfolio)"."""
    return bool(_ADDRESSED.search(text)) or LINK.fullmatch(_BEHIND.sub("", text)) is not None
