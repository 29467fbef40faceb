"""
The flow, on one screen: source → lines → career → findings → verdicts → connections → rewrites → report.

Every step is a function from values to values that sees only what came before. ``Analyzer`` holds the models and rules.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import TypeAlias

from dotwise.adverts import read_ad
from dotwise.assess import Package, assess
from dotwise.check import Linter, load_linter
from dotwise.connect import connect
from dotwise.errors import DotwiseError, UnreadableError, print_cause
from dotwise.judge import Judge, load_judge
from dotwise.knowledge.atlas import Atlas
from dotwise.knowledge.atlas_files import load_atlas
from dotwise.knowledge.calling import trades_told
from dotwise.knowledge.exemplars import Exemplars, load_exemplars
from dotwise.knowledge.tongue import is_in_another_language
from dotwise.language.embedder import Embedder, load_embedder
from dotwise.language.identity import Identity, identity_of
from dotwise.language.integrity import check_models
from dotwise.language.sense import Sense
from dotwise.language.tagger import Tagger, load_tagger
from dotwise.language.understand import understand, understand_many
from dotwise.model import Career, Challenge, Dot, JobAd, Reading, Report, Source, Ties
from dotwise.outline import outline
from dotwise.outline.limits import check_length
from dotwise.outline.views import career_of_lines, schooling_of, titles_of
from dotwise.parsers import parse
from dotwise.parsers.text_cleaning import clean
from dotwise.report import facing, failed_report, finished_report, unjudged_report
from dotwise.rewrite import suggest
from dotwise.rules.choice import RuleChoice
from dotwise.settings import MAX_LINE_CHARACTERS, SMALL, SMALL_AD
from dotwise.target import hold_against, lines_beside

Parse: TypeAlias = Callable[[Source], Reading]
OnFault: TypeAlias = Callable[[Exception], None]
"""Is told of a mistake of our own that became a ``failed`` report; what it holds may quote the document."""

_CHUNK = 32
"""Documents whose dots go through the embedder together."""
_UNFORESEEN = UnreadableError(
    "unforeseen",
    "dotwise made a mistake of its own while it worked on this file; the file is not at fault, and all others are read. "
    "Please tell us. `dotwise --debug …` or DOTWISE_DEBUG=1 prints the cause, which may quote the file.",
)


@dataclass(frozen=True, slots=True)
class _Read:
    """A document that was read, before anything in it is understood."""

    source: Source
    reading: Reading
    career: Career
    seconds: float = 0.0
    """How long the reading took."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a caller wants beyond the plain report."""

    ad: JobAd | None = None
    """A job ad to hold the document against."""
    package: Package = Package.EMPLOYEE
    """The arrangement to tell it for."""
    challenge: Challenge | None = None
    """Only its questions are asked; None asks all."""
    choice: RuleChoice | None = None
    """Other rules than those the analyzer was loaded with."""


class Analyzer:
    """Everything loaded once; ``analyze`` is pure: same bytes in, same report out, apart from the timing."""

    def __init__(
        self,
        tagger: Tagger,
        embedder: Embedder,
        linter: Linter,
        judge: Judge,
        exemplars: Exemplars,
        atlas: Atlas,
        parse: Parse = parse,
        on_fault: OnFault = print_cause,
    ) -> None:
        self._tagger = tagger
        self._embedder = embedder
        self._linter = linter
        self._judge = judge
        self._exemplars = exemplars
        self._atlas = atlas
        self._parse = parse
        self._on_fault = on_fault
        gc.freeze()  # what is loaded stays: the collector would walk over all of it every few documents

    @classmethod
    def load(cls, choice: RuleChoice | None = None, parse: Parse = parse, on_fault: OnFault = print_cause) -> Analyzer:
        """
        Load models and rules (about two seconds). ``parse`` may be one that isolates untrusted files; ``on_fault`` is
        told of mistakes of our own, which by default are printed where DOTWISE_DEBUG is set.

        Raises:
            IntegrityError: a model is missing or was changed; found here and not at the first document.
        """
        check_models()
        tagger = load_tagger()
        linter = load_linter(tagger.nlp.make_doc, choice)
        return cls(tagger, load_embedder(), linter, load_judge(), load_exemplars(), load_atlas(), parse, on_fault)

    def analyze(self, source: Source, wish: Wish | None = None) -> Report:
        """The report of one document, with what the caller wishes beyond it."""
        return next(self.analyze_many([source], wish))

    def analyze_many(self, sources: Iterable[Source], wish: Wish | None = None) -> Iterator[Report]:
        """One report a source, in order; a file that cannot be read gives a ``failed`` report and the others go on."""
        wish, waiting = wish or Wish(), iter(sources)
        while chunk := [self._read(source) for source in islice(waiting, _CHUNK)]:
            documents = [read for read in chunk if isinstance(read, _Read)]
            started = perf_counter()
            senses = iter(self._understand_safely(documents))
            share = (perf_counter() - started) / max(len(documents), 1)
            for read in chunk:
                yield read if isinstance(read, Report) else self._finish_safely(read, next(senses), share, wish)

    def read_ad(self, text: str) -> JobAd:
        """The job ad in a text, a saved web page or JSON, for a ``Wish``.

        Raises:
            ConfigurationError: there is no text in it, or far too much for an ad.
        """
        return read_ad(text, self._embedder)

    def judge_lines(
        self, texts: Sequence[str], occupation: str | None = None, choice: RuleChoice | None = None
    ) -> tuple[Dot, ...]:
        """Single lines as judged dots, one a text and in order, each for itself and cleaned as a document is: none stands behind them.

        A text without a word (empty, a number, a sign) and one longer than any line (MAX_LINE_CHARACTERS) have no verdict.
        """
        linter = self._linter_for(choice)
        careers = (career_of_lines((clean(text),), occupation and clean(occupation)) for text in texts)
        judged: list[Career] = []
        while chunk := list(islice(careers, _CHUNK)):
            judged += self._lines_judged(chunk, linter)
        return tuple(career.dots[0] for career in judged)

    def _lines_judged(self, careers: Sequence[Career], linter: Linter) -> Iterator[Career]:
        """Careers of one line each, judged and advised in order; one that is not to be judged stays as it is."""
        worded = [career for career in careers if _is_line(career)]
        lines = [[career.dots[0].text] for career in worded]
        trades = [trades_told(career.dots, career.roles) for career in worded]
        senses = iter(understand_many(lines, [Identity()] * len(lines), self._tagger, self._embedder, trades))
        for career in careers:
            yield self._line_judged(career, next(senses), linter) if _is_line(career) else career

    def _line_judged(self, career: Career, sense: Sense, linter: Linter) -> Career:
        return self._advised(self._judged(career, sense, linter), sense, Ties())

    def warm_up(self) -> Report:
        """Analyse a small document of our own beside an ad: what libraries load at first use is there before any fork.

        Raises:
            Exception: whatever goes wrong, as it is: a program that cannot do this can do nothing.
        """
        reading = parse(SMALL)
        read = _Read(SMALL, reading, outline(reading))
        (sense,) = self._understand([read])
        return self._finish(read, sense, 0.0, Wish(self.read_ad(SMALL_AD)))

    def _read(self, source: Source) -> _Read | Report:
        started = perf_counter()
        try:
            reading = self._parse(source)
            career = outline(reading)
            check_length(career)
        except UnreadableError as error:
            return failed_report(source, error)
        except DotwiseError:
            raise  # a changed model or a wrong setting is no fault of the file
        except Exception as error:  # the batch loop: law 5, one file must not stop the others
            return self._failed(source, error)
        return _Read(source, reading, career, perf_counter() - started)

    def _understand_safely(self, documents: Sequence[_Read]) -> Sequence[Sense | Exception]:
        """All at once; where that fails each for itself, so that the one at fault is found and the others go on."""
        try:
            return self._understand(documents)
        except Exception as error:  # the batch loop: law 5
            if len(documents) == 1:
                return [error]
            return [sense for document in documents for sense in self._understand_safely([document])]

    def _understand(self, documents: Sequence[_Read]) -> tuple[Sense, ...]:
        texts = [[dot.text for dot in document.career.dots] for document in documents]
        people = [
            identity_of(read.career.contact.name, read.career.contact.location, schooling_of(read.reading, read.career))
            for read in documents
        ]
        trades = [trades_told(document.career.dots, document.career.roles) for document in documents]
        return understand_many(texts, people, self._tagger, self._embedder, trades)

    def _finish_safely(self, read: _Read, sense: Sense | Exception, understood: float, wish: Wish) -> Report:
        try:
            if isinstance(sense, Exception):
                raise sense
            return self._finish(read, sense, understood, wish)
        except DotwiseError:
            raise  # a changed model or a wrong setting is no fault of the file
        except Exception as error:  # the batch loop: law 5, one file must not stop the others
            return self._failed(read.source, error)

    def _failed(self, source: Source, error: Exception) -> Report:
        self._on_fault(error)
        return failed_report(source, _UNFORESEEN)

    def _finish(self, read: _Read, sense: Sense, understood: float, wish: Wish) -> Report:
        timing = {"read": read.seconds, "understand": understood}
        if is_in_another_language(read.career):
            return unjudged_report(read.source, read.reading, read.career, timing)
        started = perf_counter()
        career = self._judged(read.career, sense, self._linter_for(wish.choice))
        ties = connect(career, sense, self._embedder.proofs)
        career = self._advised(career, sense, ties)
        whole = assess(career, sense, ties, wish.package)
        target = None
        if wish.ad is not None:
            asked = understand([one.text for one in wish.ad.requirements], Identity(), self._tagger, self._embedder)
            target = hold_against(career, sense, wish.ad, asked, lines_beside(career), ties.claims)
        timing["judge_and_advise"] = perf_counter() - started
        return facing(finished_report(read.source, read.reading, career, ties, whole, target, timing), wish.challenge)

    def _linter_for(self, choice: RuleChoice | None) -> Linter:
        return self._linter if choice is None else _chosen_linter(self._tagger.nlp.make_doc, choice)

    def _judged(self, career: Career, sense: Sense, linter: Linter) -> Career:
        findings = linter.check(career.dots, sense, career.sections, career.roles, career.kind)
        verdicts = self._judge.judge(career.dots, sense, titles_of(career))
        dots = zip(career.dots, findings, verdicts, strict=True)
        return replace(career, dots=tuple(replace(dot, findings=f, verdict=v) for dot, f, v in dots))

    def _advised(self, career: Career, sense: Sense, ties: Ties) -> Career:
        findings = [dot.findings for dot in career.dots]
        suggestions = suggest(
            career.dots, sense, findings, ties, self._exemplars, career.roles, self._atlas, career.sections
        )
        dots = zip(career.dots, suggestions, strict=True)
        return replace(career, dots=tuple(replace(dot, echo=s.echo, rewrites=s.rewrites) for dot, s in dots))


_chosen_linter = lru_cache(maxsize=16)(load_linter)
"""Linters of choices that came with a request."""


def _is_line(career: Career) -> bool:
    text = career.dots[0].text
    return len(text) <= MAX_LINE_CHARACTERS and any(sign.isalpha() for sign in text)


@cache
def default_analyzer() -> Analyzer:
    """The analyzer with every rule on, loaded at the first call."""
    return Analyzer.load()


def analyze(document: str | Path | bytes, name: str | None = None) -> Report:
    """The report of a file or of its bytes.

    Raises:
        OSError: there is no such file. What is wrong inside a file never raises: it becomes a ``failed`` report.
    """
    return default_analyzer().analyze(_source(document, name))


def analyze_many(documents: Iterable[str | Path | bytes]) -> Iterator[Report]:
    """One report a document, in order, as they are ready."""
    return default_analyzer().analyze_many(_source(document, None) for document in documents)


def _source(document: str | Path | bytes, name: str | None) -> Source:
    if isinstance(document, bytes):
        return Source(name or "document", document)
    path = Path(document)
    return Source(name or path.name, path.read_bytes())
