"""Labelled documents read as careers with their sense, judged by the judge as in the flow, or by their labels."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dotwise.evaluation.gold import GoldDocument, career_of
from dotwise.judge import Judge, load_judge
from dotwise.language.embedder import Embedder, load_embedder
from dotwise.language.identity import Identity
from dotwise.language.sense import Sense
from dotwise.language.tagger import Tagger, load_tagger
from dotwise.language.understand import understand
from dotwise.model import Career, Dot, Label, Verdict

_COMMODITY = {Label.COMMODITY: 0.95, Label.MIXED: 0.5, Label.ASSET: 0.05}


@dataclass(frozen=True, slots=True)
class Reader:
    """What is loaded to read labelled documents; without a judge, dots bear the verdicts of their labels."""

    tagger: Tagger
    embedder: Embedder
    judge: Judge | None

    @classmethod
    def load(cls) -> Reader:
        """Load the language models and the judge."""
        return cls(load_tagger(), load_embedder(), load_judge())

    def judged(self, career: Career, sense: Sense) -> Career:
        """The career with the judge's verdicts; as it is where there is no judge."""
        if self.judge is None:
            return career
        titles = {role.id: role.title for role in career.roles}
        post = next((role.title for role in career.roles if role.title), None)
        verdicts = self.judge.judge(career.dots, sense, [titles.get(dot.role or "", post) for dot in career.dots])
        dots = zip(career.dots, verdicts, strict=True)
        return replace(career, dots=tuple(replace(dot, verdict=verdict) for dot, verdict in dots))


def read_gold(gold: GoldDocument, reader: Reader) -> tuple[Career, Sense]:
    """Career and sense of a labelled document, every dot with a verdict."""
    career = career_of(gold)
    sense = understand([dot.text for dot in career.dots], identity(gold), reader.tagger, reader.embedder)
    if reader.judge is not None:
        return reader.judged(career, sense), sense
    labels = {statement.text: statement.label for statement in gold.statements}
    dots = tuple(_labelled(dot, labels.get(dot.text, Label.COMMODITY)) for dot in career.dots)
    return replace(career, dots=dots), sense


def identity(gold: GoldDocument) -> Identity:
    """The words of the person's name."""
    return Identity(names=tuple((gold.contact.name or "").split()))


def _labelled(dot: Dot, label: Label) -> Dot:
    return replace(dot, verdict=Verdict(label, _COMMODITY[label]))
