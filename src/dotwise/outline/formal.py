"""What a page prints of itself and nobody claims: the person's own name, the head of a mail, the number of a page."""

from __future__ import annotations

import re

from dotwise.outline.contact import cleaned_name

_MAIL = re.compile(
    r"(?:from|to|cc|bcc|date|sent|subject|reply-to|attachments?|von|an|betreff|gesendet|de|à|objet|para|asunto|fecha)\s*:\s",
    re.IGNORECASE,
)
_ONLY_MAIL = re.compile(r"(?:cc|bcc|reply-to|(?:to|from|sent)(?=\s*:.*(?:@|\b20\d\d\b)))\s*:\s", re.IGNORECASE)
"""Of a list item only what no line of work begins with."""
_PAGE = re.compile(
    r"(?:page|seite|página|pagina|pág|strona|sida|side|blatt|p|pg)\.?\s*\d+(?:\s*(?:of|/|von|de|di|z|av|\|)\s*\d+)?"
    r"|[-–—]?\s*\d{1,2}\s*(?:[-–—]|(?:/|of|\|)\s*\d{1,2})|\(?continued(?: (?:on|from) (?:next|previous|the next|page).{0,12})?\)?\.?",
    re.IGNORECASE,
)
_REACH = re.compile(
    r"(?:you (?:can|may) |please |feel free to |just |(?:I|he|she|they) (?:can|may) be )?(?:reach(?:ed)?|write|call|ring|phone|e-?mail|contact(?:ed)?|text|message)\b.*(?:\w@\w|\d{3}[\d ()-]{4,})",
    re.IGNORECASE,
)
"""A sentence that says how to reach the person."""
_PAPER = re.compile(
    r"(?:curriculum vit(?:ae|æ)|c\.?v\.?|r[ée]sum[ée]|lebenslauf|hoja de vida|cover letter|bio(?:graphy|data)?)(?:\s+(?:of|for|von|de))?",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s+[-–—|·•/]\s+|\t|\s*\|\s*|:\s+|,\s+(?=page|continued|cv|r[ée]sum[ée])", re.IGNORECASE)
_LONGEST = 120
"""Characters of the longest of these lines."""


_END = re.compile(
    r"\W*(?:the )?end(?: of (?:the |my )?(?:profile|c\.?v\.?|r[ée]sum[ée]|document|application|form|page|export))\W*",
    re.IGNORECASE,
)


def is_end(text: str) -> bool:
    """Whether a line says that the paper is over, and heads nothing: "--- end of profile ---"."""
    return _END.fullmatch(text) is not None


def is_formal(text: str, name: str | None, *, item: bool) -> bool:
    """Whether ``text`` is nothing but name, mail head, page label or the paper's own title; ``item`` marks a list item or skill."""
    text = text.strip()
    if len(text) > _LONGEST:
        return False
    if (_ONLY_MAIL if item else _MAIL).match(text) or _PAGE.fullmatch(text) or (not item and _REACH.match(text)):
        return True
    if is_end(text):
        return True
    parts = [part for part in _PARTS.split(text) if part]
    told = not item or any(_PAGE.fullmatch(part) or _is_own_name(part, name) for part in parts)
    return told and bool(parts) and all(_is_label(part, name) for part in parts)


def _is_label(part: str, name: str | None) -> bool:
    bare = _PAPER.sub("", part).strip(" –—-:,")
    return not bare or bool(_PAGE.fullmatch(bare)) or bare.lower() == "name" or _is_own_name(bare, name)


def _is_own_name(text: str, name: str | None) -> bool:
    """Whether ``text`` is the person's name, perhaps with titles and credentials and without its middle initials."""
    if name is None or any(word.islower() and len(word) > 3 for word in text.partition(",")[2].split()):
        return False
    found = cleaned_name(text)
    return found is not None and sorted(_words(found)) == sorted(_words(name))


def _words(name: str) -> list[str]:
    return [word for word in re.findall(r"[^\W\d_]+", name.casefold()) if len(word) > 1]
