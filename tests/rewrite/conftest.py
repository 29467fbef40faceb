"""Lines by hand, with the loaded language and no trained judge: verdicts are said, not computed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dotwise.knowledge.atlas import Atlas
from dotwise.knowledge.atlas_files import load_atlas
from dotwise.knowledge.calling import trades_told
from dotwise.knowledge.exemplars import Exemplars, load_exemplars
from dotwise.language.anatomy import read_anatomy
from dotwise.language.embedder import Embedder
from dotwise.language.identity import Identity
from dotwise.language.tagger import Tagger
from dotwise.language.understand import understand
from dotwise.model import Dot, DotKind, Label, Role, Ties, Verdict
from dotwise.rewrite import Suggestion, suggest
from dotwise.rewrite.material import gather
from dotwise.rewrite.values import Material

Line = tuple[str, Label] | tuple[str, Label, DotKind]


@pytest.fixture(scope="session")
def exemplars() -> Exemplars:
    return load_exemplars()


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    return load_atlas()


def dots_of(lines: tuple[Line, ...], *, sentences_apart: bool = False) -> tuple[Dot, ...]:
    commodity = {Label.COMMODITY: 0.9, Label.MIXED: 0.5, Label.ASSET: 0.1}
    return tuple(
        Dot(
            f"d{n}",
            line[0],
            line[2] if len(line) > 2 else DotKind.BULLET,
            "s1",
            None if sentences_apart and line[2:] == (DotKind.SENTENCE,) else "r1",
            verdict=Verdict(line[1], commodity[line[1]]),
        )
        for n, line in enumerate(lines, start=1)
    )


def role_of(*, current: bool, title: str = "Team member") -> Role:
    return Role("r1", title, "Harbour Ltd", None, "2019", "present" if current else "2022", "s1")


@pytest.fixture(scope="session")
def advise(
    tagger: Tagger, embedder: Embedder, exemplars: Exemplars, atlas: Atlas
) -> Callable[..., tuple[Suggestion, ...]]:
    """``advise((text, label), ..., current=False, ties=Ties())``: the suggestions for these lines under one role."""

    def run(
        *lines: Line,
        current: bool = False,
        title: str = "Team member",
        ties: Ties | None = None,
        exemplars: Exemplars = exemplars,
        sentences_apart: bool = False,
    ) -> tuple[Suggestion, ...]:
        dots = dots_of(lines, sentences_apart=sentences_apart)
        role = role_of(current=current, title=title)
        sense = understand([dot.text for dot in dots], Identity(), tagger, embedder, trades_told(dots, (role,)))
        return suggest(dots, sense, [()] * len(dots), ties or Ties(), exemplars, (role,), atlas)

    return run


@pytest.fixture(scope="session")
def material(tagger: Tagger) -> Callable[..., Material]:
    """``material(text, label=..., current=False)``: one line as the moves see it, without exemplars; ``sentences_apart`` from any post."""

    def make(
        text: str,
        *others: str,
        label: Label = Label.MIXED,
        current: bool = False,
        kind: DotKind = DotKind.BULLET,
        sentences_apart: bool = False,
    ) -> Material:
        return materials(text, *others, label=label, current=current, kind=kind, sentences_apart=sentences_apart)[0]

    def materials(
        *texts: str, label: Label, current: bool, kind: DotKind, sentences_apart: bool = False
    ) -> tuple[Material, ...]:
        import numpy as np

        from dotwise.language.sense import Sense

        dots = dots_of(tuple((text, label, kind) for text in texts), sentences_apart=sentences_apart)
        parsed = tagger.read(texts)
        unused = np.zeros((len(texts), 384), dtype=np.float32)
        sense = Sense(texts, parsed, tuple(map(read_anatomy, parsed)), unused, unused, unused)
        nothing: tuple[tuple[()], ...] = ((),) * len(texts)
        return gather(dots, sense, Ties(), (role_of(current=current),), nothing, nothing)

    make.all = materials  # type: ignore[attr-defined]
    return make
