"""Where a quotation may begin and end, so that no phrase is cut in the middle."""

from __future__ import annotations

from dotwise.language.anatomy import Span
from dotwise.language.tokens import Parsed, Token

_STOPS = frozenset({",", ";", ".", ":", "(", ")", "–", "—", "“", "”", "!", "?"})
_RELATIVE = frozenset({"WDT", "WP", "WRB"})
_CLAUSES = frozenset({"relcl", "advcl", "ccomp"})
_BOUND = frozenset({"ADP", "CCONJ", "SCONJ"})
_BEFORE, _AFTER = 9, 12
"""Words that a quotation may take in before what is quoted, and words it may have in all."""
_LEAST = 3
"""Words below which a quotation says nothing by itself: "since"."""
_ENDS = frozenset({";", ".", ":", "!", "?", "–", "—"})


def whole_phrase(parsed: Parsed, start: int, end: int) -> Span:
    """The span ``start:end`` widened to whole phrases of one clause, about twelve words at most."""
    inside = [token.index for token in parsed.tokens if token.end > start and token.start < end]
    while len(inside) > 1 and parsed.tokens[inside[-1]].pos in ("PUNCT", "CCONJ"):
        inside.pop()  # what joins the next clause is no part of this one
    if not inside:
        return start, end
    first, last = _first(parsed.tokens, inside[0]), _last(parsed.tokens, inside[0], inside[-1])
    if last - first < _LEAST - 1:
        first = _sentence_start(parsed.tokens, first, last)
    return parsed.tokens[first].start, parsed.tokens[last].end


def _first(tokens: tuple[Token, ...], index: int) -> int:
    """Where the clause begins that holds the token, if that is near; else where its own phrase begins."""
    begin = index
    while begin > 0 and index - begin <= _BEFORE:
        if (tokens[begin - 1].text in _STOPS and not _lists_on(tokens, begin - 1)) or _opens_clause_of(
            tokens, begin, index
        ):
            return _with_its_share(tokens, begin) + (tokens[begin].tag == "CC" and begin < index)
        begin -= 1
    if begin == 0:
        return 0
    while index > 0 and tokens[index - 1].head == index and tokens[index - 1].text not in _STOPS:
        index -= 1
    return index


def _with_its_share(tokens: tuple[Token, ...], opener: int) -> int:
    """Where the clause of a relative really begins: "four of whom", "most of which", "in which"."""
    begin = opener
    if tokens[opener].tag not in _RELATIVE or begin == 0 or tokens[begin - 1].pos != "ADP":
        return opener
    begin -= 1
    shared = tokens[begin].lower == "of" and begin > 0 and tokens[begin - 1].pos in ("NUM", "DET", "PRON", "ADJ")
    return begin - shared


def _sentence_start(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """Where the sentence begins that ends with a quotation too short to stand alone, if that is near."""
    begin = first
    while begin > 0 and tokens[begin - 1].text not in _ENDS:
        begin -= 1
    return begin if last - begin < _BEFORE + _AFTER else first


def _opens_clause_of(tokens: tuple[Token, ...], opener: int, index: int) -> bool:
    """Whether the token ``opener`` ("which", "when", "and") opens a clause that the token ``index`` stands in."""
    if tokens[opener].tag in _RELATIVE or tokens[opener].dep == "mark":
        verb = next((place for place in _above(tokens, opener) if tokens[place].dep in _CLAUSES), None)
    elif tokens[opener].tag == "CC":
        joined = (t for t in tokens[opener:] if t.dep == "conj" and t.head == tokens[opener].head)
        verb = next((token.index for token in joined if token.pos in ("VERB", "AUX")), None)
    else:
        return False
    return verb is not None and verb in _above(tokens, index)


def _above(tokens: tuple[Token, ...], index: int) -> list[int]:
    """The token and all those it hangs on, up to the root."""
    path = [index]
    while tokens[path[-1]].head not in path:
        path.append(tokens[path[-1]].head)
    return path


def _last(tokens: tuple[Token, ...], first: int, index: int) -> int:
    """Where the clause ends; where that is far, the last place before it at which no phrase is cut."""
    end = index
    while end + 1 < len(tokens) and (tokens[end + 1].text not in _STOPS or _lists_on(tokens, end + 1)):
        end += 1
    if end - first < _AFTER:
        return end
    for place in range(min(first + _AFTER, end - 1), index, -1):
        if _parts(tokens, place) and not any(token.head > place for token in tokens[first : place + 1]):
            return place
    return end


def _lists_on(tokens: tuple[Token, ...], comma: int) -> bool:
    """Whether a comma stands between the members of a list of nouns: the quotation takes in all of them."""
    after = tokens[comma + 1 : comma + 5]
    names = [token for token in after if token.dep in ("conj", "appos") and token.pos in ("NOUN", "PROPN", "NUM")]
    return tokens[comma].text == "," and any(token.head < comma and token.dep == "conj" for token in names[:1])


def _parts(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a phrase begins after the token: a preposition or conjunction that stands apart from it."""
    here, after = tokens[place], tokens[place + 1]
    return after.pos in _BOUND and here.pos not in _BOUND and after.start > here.end
