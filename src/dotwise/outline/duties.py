"""Lines near a header that tell what was done there, though no sign says that they are list items."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import takewhile

from dotwise.outline.announcing import announces
from dotwise.outline.dates import is_only_dates, spans
from dotwise.outline.deeds import VERB
from dotwise.outline.headers import read_group
from dotwise.outline.joining import Paragraph
from dotwise.outline.mistaken import CLOSE
from dotwise.outline.naming import SMALL_WORDS, is_name_shaped, organisation_score, title_score
from dotwise.outline.posts import Context

_LONG = 5
"""Words from which a line written in small letters tells something."""
_TITLED = 0.5
_BEHIND_HEAD = re.compile(r"[,;:(]|\s(?:on|with|for|of|in|at|to|that|which|where|by|from|serving|near)\s")
_LABELLED = re.compile(r"[A-Z][\w ]{2,24}:\s")
_DOING = re.compile(rf"(?:[A-Z][a-z]+(?:ed|ing)|{VERB})\b")


_AGENT = re.compile(r"(?!\S+(?:ed|ing)\b)[A-Z][\w'’-]+(?: [\w'’-]+){0,2} [\w-]+(?:er|or|ist|ian|eer|man|woman|hand)")


def is_agent(text: str) -> bool:
    """Whether a short line ends on a word for somebody who does something, though no list knows it: "Livestock hauler"."""
    return _AGENT.fullmatch(text) is not None or bool(re.fullmatch(r"[A-Z][a-z]{3,}(?:er|ist|ian|eer|man|woman)", text))


def tells_work(text: str) -> bool:
    """Whether a line of some words, most of them small, names no title: "Feed budget and pasture walk every week"."""
    words = [word for word in re.findall(r"[^\W\d_][\w'’-]*", text) if word not in SMALL_WORDS]
    small = sum(word.islower() for word in words)
    if not text[:1].isupper() or len(words) < _LONG or small * 2 <= len(words) or _describes(text):
        return False
    return title_score(re.split(r"[,|:@(]|\s[–—-]\s| at ", text)[0]) < _TITLED


def _describes(text: str) -> bool:
    """Whether a line names an employer and says more of it, "Oatfield Farms, 620 cows", or what kind of house it is."""
    first, comma, _ = text.partition(",")
    named = bool(comma) and is_name_shaped(first) and len(first.split()) > 1
    return named or _LABELLED.match(text) is not None or describes_house(text)


def describes_house(text: str) -> bool:
    """Whether a line says what kind of employer it was: "Boarding school, 248 pupils", "A garden centre with a cafe"."""
    head = re.split(_BEHIND_HEAD, text, maxsplit=1)[0].split()
    doing = _DOING.match(text) or (head and head[-1].rstrip(".").endswith("ing"))
    return 1 < len(head) <= _LONG and not doing and organisation_score(head[-1]) >= _TITLED


def is_whole(header: Sequence[Paragraph]) -> bool:
    """Whether the lines of a header say all of a post by themselves: a title, a known kind of employer, dates."""
    post = read_group(header, Context())
    if post.title is None or post.organisation is None or post.start is None:
        return False
    return title_score(post.title) >= _TITLED and (
        organisation_score(post.organisation) >= _TITLED
        or _on_lines_of_their_own(header, post.title, post.organisation)
        or any(_says_all(line.text, post.title, post.organisation) for line in header)
    )


def _says_all(text: str, title: str, organisation: str) -> bool:
    """Whether one line names title and employer, with "at" between them, or a clear title, a name and the dates."""
    if re.search(_AT.format(re.escape(title), re.escape(organisation)), text):
        return True
    named = title in text and organisation in text and is_name_shaped(organisation)
    return named and title_score(title) >= _CLEAR and any(span.ranged for span in spans(text))


_CLEAR = 0.85
_AT = r"{}\s+(?:at|@|with|for)\s+(?:the )?{}"
"""A title and the employer where it was held: "Plant operator at Gidgee Civil"."""


def _on_lines_of_their_own(header: Sequence[Paragraph], title: str, organisation: str) -> bool:
    texts = [line.text for line in header]
    return any(title in text and organisation not in text for text in texts) and any(
        organisation in text and title not in text for text in texts
    )


def block_above(paragraphs: Sequence[Paragraph], number: int, header: Collection[int]) -> list[Paragraph]:
    """The lines of a header right above a line, down from its dates where white parts them from what is before."""
    found: list[Paragraph] = []
    for above in takewhile(header.__contains__, range(number - 1, -1, -1)):
        found.insert(0, paragraphs[above])
        if above and _is_apart(paragraphs, above) and any(map(announces, found)):
            break
    return found


def goes_beyond(paragraph: Paragraph, header: Sequence[Paragraph]) -> bool:
    """Whether a plain line below a header that says all of a post is no name any more, or stands below dates that end it."""
    line, text = paragraph.line, paragraph.text
    plain = not (line.bold or line.italic) and _may_tell(text) and not _describes(text)
    ended = len(header) > 1 and is_only_dates(header[-1].text) and not is_only_dates(header[0].text)
    first = next((place for place, above in enumerate(header) if announces(above)), 0)
    return plain and (ended or not is_name_shaped(text)) and (is_whole(header) or is_whole(header[first + 1 :]))


def _may_tell(text: str) -> bool:
    """Whether a line begins as one that tells something may: with a capital, or small or with a figure if it is no title."""
    return text[:1].isupper() or (len(text.split()) >= _TELLS and title_score(text) < _TITLED)


_TELLS = 3
"""Words at least of a line that begins small and tells something."""


def closes_block(paragraphs: Sequence[Paragraph], earlier: int, number: int) -> bool:
    """Whether a line ends the block of the header ``earlier``, or that below its white, and white parts it from the line below."""
    block = range(earlier + 1, number + 1)
    if any(paragraphs[other].listed for other in block):
        return False
    headed = len(block) > 1 and _is_apart(paragraphs, earlier + 1) and not is_only_dates(paragraphs[number + 1].text)
    return _is_apart(paragraphs, number + 1) and not any(_is_apart(paragraphs, other) for other in block[headed:])


def _is_apart(paragraphs: Sequence[Paragraph], number: int) -> bool:
    line, last = paragraphs[number].line, paragraphs[number - 1].line
    other_cell = line.place.box is None and line.block != last.block
    return other_cell or (line.gap or 0.0) >= CLOSE
