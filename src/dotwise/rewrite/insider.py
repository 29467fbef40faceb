"""Find for every line of a document the lines of the atlas that are like it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from dotwise.knowledge.atlas import Atlas, Kind, Sought
from dotwise.language.embedder import Vectors
from dotwise.model import Label
from dotwise.rewrite.bare import bare_text, heads_of
from dotwise.rewrite.values import Material

_KINDS = {Label.COMMODITY: Kind.DUTY, Label.MIXED: Kind.DEED}


@dataclass(frozen=True, slots=True)
class Insider:
    """The atlas and the embedder by which lines are compared with it."""

    atlas: Atlas
    embed: Callable[[Sequence[str]], Vectors]

    def beside(self, lines: Sequence[Material], vectors: Vectors) -> tuple[Material, ...]:
        """``lines`` with the entries near them; ``vectors`` (shape (n, 384)) are those of the lines as printed.

        An asset is left alone, so nothing is sought for it.
        """
        wanted = [line for line in lines if line.dot.verdict is not None and line.dot.verdict.label is not Label.ASSET]
        if not wanted:
            return tuple(lines)
        posts = [line.title.lower() if line.title else "" for line in wanted]
        found = self.embed([*(bare_text(line) for line in wanted), *posts])
        titles = found[len(wanted) :] * np.array([[bool(post)] for post in posts])
        sought = [Sought(heads_of(line), _kind(line)) for line in wanted]
        whole = vectors[[line.number for line in wanted]]
        near = self.atlas.nearest(whole, found[: len(wanted)], titles.astype(np.float32), sought)
        by_number = {line.number: entries for line, entries in zip(wanted, near, strict=True)}
        return tuple(replace(line, near=by_number.get(line.number, ())) for line in lines)


def _kind(line: Material) -> Kind | None:
    return _KINDS.get(line.dot.verdict.label) if line.dot.verdict else None
