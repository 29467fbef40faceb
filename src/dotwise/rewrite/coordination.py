"""Which deeds of a line belong together, so that they take the same form."""

from __future__ import annotations

from dotwise.language.tokens import Parsed, Token
from dotwise.rewrite.deed_words import INTRANSITIVE, is_gerund
from dotwise.rewrite.grammar import verb_lemma


def joined(run: list[Token], begin: int) -> tuple[tuple[int, int], ...]:
    """Places, counted from ``begin``, of the gerunds that share one object with the first: "opening and closing"."""
    return tuple((token.start - begin, token.end - begin) for token in run if is_gerund(token))


def _follows_up(parsed: Parsed, token: Token) -> bool:
    """Whether "following" is the deed of following up, and not a preposition."""
    return token.lower == "following" and parsed.text[token.end :].startswith(" up")


def coordinated(parsed: Parsed, rest: str, end: int) -> tuple[tuple[int, int], ...]:
    """Places in ``rest`` (which ends at ``end``) of gerunds that the parse coordinates with a verb before them."""
    begin = parsed.text.rfind(rest, 0, end)
    if not rest or begin < 0:
        return ()
    turned: list[tuple[int, int]] = []
    verbs = {token.index for token in parsed.tokens if token.start < begin and (is_gerund(token) or token.index == 0)}
    for token in parsed.tokens:
        if not begin <= token.start < end or not (is_gerund(token) or _follows_up(parsed, token)):
            continue
        before = parsed.tokens[token.index - 1]
        follows = next((other for other in parsed.tokens if other.index == token.index + 1), before)
        parsed_so = token.dep == "conj" and token.head in verbs
        reads_so = before.lower == "and" and (follows.tag in ("DT", "RP", "PRP$") or follows.lower == "to")
        alone = token.end >= len(parsed.text[:end].rstrip(" .")) and verb_lemma(token.text) in INTRANSITIVE
        if alone and before.lower in ("and", ",", "&") and turned:  # "packing orders and cleaning"
            turned.append((token.start - begin, token.end - begin))
            continue
        noun = follows.lower in ("of", "and", ",")
        if (parsed_so or reads_so) and (not noun or (follows.lower == "and" and before.index in verbs)):
            turned.append((token.start - begin, token.end - begin))
            verbs.add(token.index)
    return tuple(turned)
