"""The editor's check of the exemplar stories, with our own judge as one of the editors."""

from __future__ import annotations

from collections.abc import Sequence

from dotwise.judge import load_judge
from dotwise.knowledge.exemplars import Exemplar
from dotwise.language.embedder import load_embedder
from dotwise.language.identity import Identity
from dotwise.language.tagger import load_tagger
from dotwise.language.understand import understand
from dotwise.model import Dot, DotKind, Label
from dotwise.settings import data_folder
from dotwise.training.exemplars import Remark, check_exemplars, read_exemplars


def remarks_on_stories() -> tuple[Remark, ...]:
    """What an editor should look at in ``data/exemplars``. Loads the models; takes about ten seconds."""
    stories = read_exemplars(data_folder() / "exemplars")
    embedder, tagger, judge = load_embedder(), load_tagger(), load_judge()

    def labels(items: Sequence[Exemplar]) -> Sequence[Label]:
        texts = [story.asset for story in items]
        dots = [Dot(f"d{number}", text, DotKind.BULLET, None, None) for number, text in enumerate(texts)]
        sense = understand(texts, Identity(), tagger, embedder)
        return [verdict.label for verdict in judge.judge(dots, sense, [story.occupation for story in items])]

    return check_exemplars(stories, embedder.embed([story.asset for story in stories]), labels)
