"""One core: reading against the PDF library alone, the whole analysis against the two models alone, step by step."""

from __future__ import annotations

import re
import time
from collections import defaultdict
from collections.abc import Sequence
from ctypes import byref, c_double, c_int, create_string_buffer
from dataclasses import dataclass, replace

from dotwise.assess import assess
from dotwise.check import Linter, load_linter
from dotwise.connect import connect
from dotwise.evaluation.bench.clocks import Figure, at_least, seconds_in_turns
from dotwise.judge import Judge, load_judge
from dotwise.knowledge.atlas import Atlas
from dotwise.knowledge.atlas_files import load_atlas
from dotwise.knowledge.calling import trades_told
from dotwise.knowledge.exemplars import Exemplars, load_exemplars
from dotwise.language.embedder import Embedder, load_embedder
from dotwise.language.identity import identity_of
from dotwise.language.tagger import Tagger, load_tagger
from dotwise.language.understand import understand
from dotwise.model import Source
from dotwise.outline import outline
from dotwise.outline.views import schooling_of, titles_of
from dotwise.parsers import parse
from dotwise.pipeline import Analyzer
from dotwise.render.json import to_json
from dotwise.report import finished_report
from dotwise.rewrite import suggest

_ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Loaded:
    """Every model and step, loaded once for all measurements."""

    tagger: Tagger
    embedder: Embedder
    linter: Linter
    judge: Judge
    exemplars: Exemplars
    atlas: Atlas

    @classmethod
    def load(cls) -> Loaded:
        """Load everything (about two seconds)."""
        tagger = load_tagger()
        linter = load_linter(tagger.nlp.make_doc)
        return cls(tagger, load_embedder(), linter, load_judge(), load_exemplars(), load_atlas())

    def analyzer(self) -> Analyzer:
        """The flow over what is loaded."""
        return Analyzer(self.tagger, self.embedder, self.linter, self.judge, self.exemplars, self.atlas)


def reading_figures(pdfs: Sequence[Source], documents: Sequence[Source]) -> tuple[Figure, ...]:
    """The reading step beside what pypdfium2 needs to give words with boxes and fonts."""
    seconds = seconds_in_turns(
        {
            "read": lambda: [parse(source) for source in pdfs],
            "words": lambda: [pdf_words(source.data) for source in pdfs],
            "word files": lambda: [parse(source) for source in documents],
        },
        _ROUNDS,
    )
    each = {name: 1000 * value / len(pdfs) for name, value in seconds.items()}
    return (
        Figure("reading a two-page PDF", f"{each['read']:.1f} ms"),
        Figure("pypdfium2 alone: words with boxes, fonts and sizes", f"{each['words']:.1f} ms"),
        Figure("reading against pypdfium2 alone", f"{seconds['read'] / seconds['words']:.2f} times"),
        Figure("reading the same as a Word file", f"{each['word files']:.1f} ms"),
    )


def pdf_words(data: bytes) -> int:
    """Take every word of a PDF with its box, font name and size, as cheaply as the library allows; how many there are."""
    import pypdfium2
    import pypdfium2.raw as raw

    count = 0
    left, right, bottom, top, flags = c_double(), c_double(), c_double(), c_double(), c_int()
    name = create_string_buffer(128)
    document = pypdfium2.PdfDocument(data)
    for page in document:
        text = page.get_textpage()
        for word in re.finditer(r"\S+", text.get_text_range()):
            for sign in (word.start(), word.end() - 1):
                raw.FPDFText_GetCharBox(text, sign, byref(left), byref(right), byref(bottom), byref(top))
            raw.FPDFText_GetFontInfo(text, word.start(), name, 128, byref(flags))
            raw.FPDFText_GetFontSize(text, word.start())
            count += 1
        text.close()
        page.close()
    document.close()
    return count


def whole_figures(loaded: Loaded, sources: Sequence[Source]) -> tuple[Figure, ...]:
    """The rate of the whole analysis as a share of the rate of spaCy and the embedder alone on the same texts."""
    analyzer = loaded.analyzer()
    texts = [[dot.text for dot in report.dots] for report in analyzer.analyze_many(sources)]
    flat = [text for document in texts for text in document]

    def kernels_alone() -> None:
        for document in texts:
            for _ in loaded.tagger.nlp.pipe(document, batch_size=64):
                pass
            loaded.embedder.read(document)

    as_it_comes = _tagger_as_it_comes()

    def libraries_together() -> None:
        for document in texts:
            for _ in as_it_comes.nlp.pipe(document, batch_size=64):
                pass
        loaded.embedder.read(flat)

    def kernels_together() -> None:
        for document in texts:
            for _ in loaded.tagger.nlp.pipe(document, batch_size=64):
                pass
        loaded.embedder.read(flat)

    seconds = seconds_in_turns(
        {
            "one by one": lambda: [to_json(analyzer.analyze(source)) for source in sources],
            "kernels one by one": kernels_alone,
            "together": lambda: [to_json(report) for report in analyzer.analyze_many(sources)],
            "kernels together": kernels_together,
            "libraries together": libraries_together,
        },
        3,
    )
    each = {name: 1000 * value / len(sources) for name, value in seconds.items()}
    return (
        Figure("dots in a résumé", f"{len(flat) / len(sources):.1f}"),
        Figure("whole analysis, one by one", f"{each['one by one']:.0f} ms a résumé"),
        Figure("the two models alone, one by one", f"{each['kernels one by one']:.0f} ms a résumé"),
        at_least("share of the models' own rate, one by one", each["kernels one by one"] / each["one by one"], 0.6),
        Figure("whole analysis, many together", f"{each['together']:.0f} ms a résumé"),
        Figure("the two models alone, many together", f"{each['kernels together']:.0f} ms a résumé"),
        at_least("share of the models' own rate, together", each["kernels together"] / each["together"], 0.6),
        Figure("the two models with spaCy as it comes, many together", f"{each['libraries together']:.0f} ms a résumé"),
        Figure("share of that rate, together", f"{each['libraries together'] / each['together']:.2f}"),
    )


def _tagger_as_it_comes() -> Tagger:
    """SpaCy with the matrix products of its own BLIS, which dotwise leaves to numpy: what anyone's spaCy would take."""
    from thinc.api import NumpyOps

    tagger, ops = load_tagger(), NumpyOps()
    for _, component in tagger.nlp.pipeline:
        for layer in component.model.walk():
            layer.ops = ops
    return tagger


def stage_figures(loaded: Loaded, sources: Sequence[Source]) -> tuple[Figure, ...]:
    """Where the time of one résumé goes, step by step."""
    spent: dict[str, float] = defaultdict(float)
    for source in sources:
        _walk(loaded, source, spent)
    total = sum(spent.values())
    return tuple(
        Figure(name, f"{1000 * value / len(sources):.1f} ms ({value / total:.0%})") for name, value in spent.items()
    )


def _walk(loaded: Loaded, source: Source, spent: dict[str, float]) -> None:
    """One document through the flow, the time of each step put down."""
    last = [time.process_time()]

    def spend(name: str) -> None:
        now = time.process_time()
        spent[name] += now - last[0]
        last[0] = now

    reading = parse(source)
    spend("read")
    career = outline(reading)
    spend("outline")
    texts = [dot.text for dot in career.dots]
    contact = career.contact
    person = identity_of(contact.name, contact.location, schooling_of(reading, career))
    spend("outline")
    sense = understand(texts, person, loaded.tagger, loaded.embedder, trades_told(career.dots, career.roles))
    spend("understand: tag, parse and embed")
    findings = loaded.linter.check(career.dots, sense, career.sections, career.roles, career.kind)
    spend("check")
    verdicts = loaded.judge.judge(career.dots, sense, titles_of(career))
    spend("judge")
    dots = zip(career.dots, findings, verdicts, strict=True)
    career = replace(career, dots=tuple(replace(dot, findings=f, verdict=v) for dot, f, v in dots))
    ties = connect(career, sense, loaded.embedder.proofs)
    spend("connect")
    suggestions = suggest(
        career.dots, sense, findings, ties, loaded.exemplars, career.roles, loaded.atlas, career.sections
    )
    spend("suggest")
    judged = zip(career.dots, suggestions, strict=True)
    career = replace(career, dots=tuple(replace(dot, echo=s.echo, rewrites=s.rewrites) for dot, s in judged))
    whole = assess(career, sense, ties)
    spend("assess")
    to_json(finished_report(source, reading, career, ties, whole, None, {}))
    spend("report as JSON")
