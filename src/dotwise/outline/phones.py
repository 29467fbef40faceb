"""Telephone numbers as they are printed; country codes are known by the library ``phonenumbers``."""

from __future__ import annotations

import re

from dotwise.outline.dates import spans

_PHONE = re.compile(
    r"(?<![\w/.@])(?:\(\+\d{1,3}\)\s?|\+|00)?\(?\d[\d ()./–\u00a0-]{5,18}\d(?!\w)(?:\s*(?:x|ext\.?)\s*\d{1,5})?"
)
_CALL = re.compile(
    r"(?:tel|phone|telephone|mobile|mob|cell|handy|fon|fax|m|t|p|c|contact|call|gsm|sms|whatsapp|viber|signal|number|no)\w*$",
    re.IGNORECASE,
)
_OTHER_NUMBER = re.compile(
    r"\b(?:box|isbn|issn|doi|orcid|iban|vat|siret|siren|reg(?:istration|istered)?|passport|ni|id|nif|dni|cpf|pesel|pin|licen[cs]e|"
    r"policy|account|charity|membership|badge|case|cep|ref(?:erence)?)\.?\s*(?:no\.?|nr\.?|number|#)?\s*:?\s*$",
    re.IGNORECASE,
)
"""What stands in front of a number that nobody can call."""


_POSTCODE, _TOWN = re.compile(r"\d{4,5}-\d{3}"), re.compile(r",? [A-ZÀ-Þ]")
"""A Portuguese or Brazilian postal code, with the town that follows it: "4700-100 Braga"."""


def phones(text: str) -> tuple[str, ...]:
    """Telephone numbers as printed; dates and years are none. Numbers kept for fiction count."""
    found = []
    for match in _PHONE.finditer(text):
        number = match[0].strip()
        if number.count("(") > number.count(")"):
            number = number.replace("(", "", 1)
        digits = re.sub(r"\D", "", re.sub(r"(?:x|ext).*$", "", number))
        before = text[max(0, match.start() - 40) : match.start()]
        label = re.search(r"([^\W\d_]+)\.?\s*:\s*$", before)
        named = label is None or _CALL.match(label[1]) is not None
        named = named and _OTHER_NUMBER.search(before) is None
        named = named and not (_POSTCODE.fullmatch(number) and _TOWN.match(text, match.end()))
        if named and 7 <= len(digits) <= 15 and not _is_dated(number) and _can_be_called(number):
            found.append(number)
    return tuple(found)


def _can_be_called(number: str) -> bool:
    """Whether a number with a country's code has a code that exists and digits enough for that country.

    Without a code the country is not known, and the pattern has to do. Numbers kept for fiction may be a digit too long.
    """
    if not re.match(r"\(?(?:\+|00(?!0))", number):
        return True
    import phonenumbers

    plain = re.sub(r"^\(?(?:00|\+)", "+", number)
    try:
        reason = phonenumbers.is_possible_number_with_reason(phonenumbers.parse(plain))
    except phonenumbers.NumberParseException:
        return False
    wrong = (phonenumbers.ValidationResult.TOO_SHORT, phonenumbers.ValidationResult.INVALID_COUNTRY_CODE)
    return reason not in wrong


def _is_dated(text: str) -> bool:
    if re.fullmatch(r"\d{1,2}\s*[./]\s*\d{1,2}\s*[./]\s*(?:19|20)\d\d(?: \d{1,2})?|\d{1,3}(?: 000)+", text):
        return True
    return bool(re.fullmatch(r"(?:19|20)\d\d\s*[-–/.]\s*(?:19|20)?\d\d(?:\s*[-–/.]\s*\d\d?)?", text)) or (
        any(span.ranged for span in spans(text)) and not text.startswith(("+", "0"))
    )
