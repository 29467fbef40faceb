"""
Which words of a line are a claim: learnt, token by token, from profiles in which every claim was marked.

Three small nets (bidirectional LSTMs) read a line in both directions: what the embedder sees at each token, its part of speech,
dependency and sign, a few little words, and where the line stands. The likeliest row of "begins", "goes on" and "outside" is then
found (Viterbi decoding). ``models/claims`` is fitted on ``data/labelled/pairs/profiles.jsonl`` by ``dotwise train claims``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from dotwise.knowledge.traits import find_traits
from dotwise.language.embedder import Vectors
from dotwise.language.integrity import model_file
from dotwise.language.tokens import Parsed, Token

if TYPE_CHECKING:
    import onnxruntime

KINDS = ("tool", "skill", "trait", "promise")
MARKS = ("outside", *(f"{kind} {part}" for kind in KINDS for part in ("begins", "goes on")))
"""What a token can be, in the order of the net's outputs."""
_OPENS = {2 * number + 1: 2 * number + 2 for number in range(len(KINDS))}
"""Of every mark that begins the one that goes on."""
_NEVER = -1e9
_EAGER = 0.3
"""Taken off the logit of "outside": chosen on one writer's profiles while five others taught the nets."""
_TRUST = 0.3
"""What the usual order of marks counts beside what the net says of each token."""
_LITTLE = frozenset(
    "and or with in of for to as the a an i my who is am are have has at on by not never always no strong excellent good great "
    "proven able can skilled experienced knowledge experience proficient used years looking seeking open also both from about what "
    "when which he she they his her their it".split()
)
Table = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Line:
    """A line as the net sees it: where it stands, its tokens, and what the embedder sees at each."""

    place: tuple[str, ...]
    """Kind of dot, section and document."""
    parsed: Parsed
    states: Vectors


@dataclass(frozen=True, slots=True)
class Marked:
    """A claim as a span of its line."""

    start: int
    end: int
    kind: str
    """One of ``KINDS``."""


class Marker:
    """The fitted nets: ``words`` and ``places`` name what the columns of their table stand for, in order.

    ``order`` holds the logarithm of how often one mark (row) is followed by another (column).
    """

    def __init__(
        self, session: onnxruntime.InferenceSession, words: Sequence[str], places: Sequence[str], order: Table
    ) -> None:
        self._session = session
        self._words = {word: column for column, word in enumerate(words)}
        self._places = tuple(places)
        self.order = order

    def chances(self, line: Line) -> Table:
        """Logarithm of the chance of every mark at every token. Shape (tokens, marks)."""
        table = table_of(line, self._words, self._places)
        chances: Table = np.asarray(self._session.run(["chances"], {"line": table[None]})[0], dtype=np.float32)[0]
        return chances


def marked_claims(line: Line) -> tuple[Marked, ...]:
    """The claims of a line, in order, without the signs at their edges."""
    if not line.parsed.tokens:
        return ()
    marker = load_marker()
    return tuple(spans_of(likeliest(marker.chances(line), marker.order), line.parsed.tokens))


def likeliest(chances: Table, order: Table) -> tuple[int, ...]:
    """The likeliest row of marks (Viterbi); nothing goes on that has not begun."""
    scores = chances.astype(np.float64)
    scores[:, 0] -= _EAGER
    steps = _allowed(order)
    best, back = scores[0] + steps[0], []
    for row in scores[1:]:
        through = best[:, None] + steps
        back.append(through.argmax(axis=0))
        best = through.max(axis=0) + row
    path = [int(best.argmax())]
    for came in reversed(back):
        path.append(int(came[path[-1]]))
    return tuple(reversed(path))


def _allowed(order: Table) -> Table:
    steps = order.astype(np.float64) * _TRUST
    for begins, goes_on in _OPENS.items():
        barred = [row for row in range(len(MARKS)) if row not in (begins, goes_on)]
        steps[barred, goes_on] = _NEVER
    return np.asarray(steps)


def spans_of(marks: Sequence[int], tokens: Sequence[Token]) -> list[Marked]:
    """The claims that a row of marks says."""
    found: list[Marked] = []
    start = 0
    while start < len(marks):
        end = start + 1
        if marks[start] in _OPENS:
            while end < len(marks) and marks[end] == _OPENS[marks[start]]:
                end += 1
            inside = [token for token in tokens[start:end] if token.pos not in ("PUNCT", "SPACE")]
            if inside:
                found.append(Marked(tokens[start].start, inside[-1].end, KINDS[marks[start] // 2]))
        start = end
    return found


def table_of(line: Line, words: Mapping[str, int], places: Sequence[str]) -> Table:
    """What the nets see of each token: the embedder's view of it, its names, where its line and sentence stand. (tokens, columns)"""
    told = np.zeros((len(line.parsed.tokens), len(words)), dtype=np.float32)
    for row, names in enumerate(words_at(line.parsed)):
        told[row, [words[name] for name in names if name in words]] = 1.0
    said = set(places_of(line))
    place = np.tile(np.array([name in said for name in places], dtype=np.float32), (len(told), 1))
    return np.hstack([line.states, told, place, _in_sentence(line.parsed)])


def words_at(parsed: Parsed) -> list[list[str]]:
    """Names of what stands at each token, its word only where it is a sign or a little one."""
    traits = {index for mention in find_traits(parsed.tokens) for index in range(mention.first, mention.last)}
    return [_names(token, in_trait=token.index in traits) for token in parsed.tokens]


def _names(token: Token, *, in_trait: bool) -> list[str]:
    names = [f"pos {token.pos}", f"tag {token.tag}", f"dep {token.dep}"]
    if token.pos in ("PUNCT", "SYM") or token.lower in _LITTLE:
        names.append(f"word {token.lower}")
    inner = token.text[1:]
    told = {
        "capital": token.text[:1].isupper(),
        "capital inside": any(letter.isupper() for letter in inner),
        "digit": any(letter.isdigit() for letter in token.text),
        "trait": in_trait,
    }
    return [*names, *(name for name, holds in told.items() if holds)]


def places_of(line: Line) -> tuple[str, ...]:
    """Names of where a line stands and how it is built as a whole."""
    text = line.parsed.text
    commas, length = min(text.count(","), 4), min(len(line.parsed.tokens) // 4, 6)
    return (*line.place, f"commas {commas}", f"length {length}", f"colon {':' in text}", f"stop {text[-1:] in '.!?'}")


def _in_sentence(parsed: Parsed) -> Table:
    """Where each token stands in its sentence, and how that sentence tells. Shape (tokens, 6)."""
    sentences: dict[int, list[Token]] = {}
    for token in parsed.tokens:
        sentences.setdefault(token.sentence, []).append(token)
    told = {number: _telling(own) for number, own in sentences.items()}
    rows = []
    for token in parsed.tokens:
        own = sentences[token.sentence]
        place = (min(token.index - own[0].index, 5) / 5, min(own[-1].index - token.index, 3) / 3)
        rows.append((*place, *told[token.sentence]))
    return np.array(rows, dtype=np.float32).reshape(len(parsed.tokens), 6)


def _telling(sentence: Sequence[Token]) -> tuple[bool, ...]:
    return (
        any(token.tag == "VBD" for token in sentence),
        any(token.lower in ("i", "my") for token in sentence),
        any(token.dep == "nsubj" for token in sentence),
        any(token.dep == "ROOT" and token.pos in ("VERB", "AUX") for token in sentence),
    )


@cache
def load_marker() -> Marker:
    """The fitted nets, checked against the manifest."""
    return read_marker(model_file("claims/nets.onnx"), model_file("claims/names.json"))


def read_marker(graph: Path, names: Path) -> Marker:
    """The nets of a graph, and the names of its columns."""
    import onnxruntime

    told = json.loads(names.read_text(encoding="utf-8"))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(graph.read_bytes(), options, providers=["CPUExecutionProvider"])
    return Marker(session, told["words"], told["places"], np.array(told["order"], dtype=np.float32))
