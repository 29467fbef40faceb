"""
Which lines of a job ad ask for something, which only wish for it, and which tell what the post will do: learnt.

Small nets (bidirectional GRUs) read an ad line by line in both directions: what the embedder sees in each line, the words
by which ads speak (``target.ad_signs``) in it and in the heading above it, and where it stands. Fitted on ads of our own in which
every requirement and task was marked (``data/ads``) by ``dotwise train asking``.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from dotwise.language.embedder import Embedder
from dotwise.language.integrity import model_file
from dotwise.model import AdLine
from dotwise.target.ad_signs import OF_LINES, OF_LINES_ALONE, Zone, zone_of

if TYPE_CHECKING:
    import onnxruntime

KINDS = ("other", "must", "nice", "task")
"""What a line of an ad can be, in the order of the nets' outputs."""
_LONG, _SHORT, _MANY = 40, 3, 10
"""Words of a long and of a short line, lines of a long run: lengths are told as shares of them."""
Table = npt.NDArray[np.float32]


class Nets:
    """The fitted nets in one graph."""

    def __init__(self, session: onnxruntime.InferenceSession) -> None:
        self._session = session

    def chances(self, table: Table) -> Table:
        """The chance of every kind for every line of one ad. Shape (lines, kinds)."""
        found: Table = np.asarray(self._session.run(["chances"], {"ad": table[None]})[0], dtype=np.float32)[0]
        return found


def chances_of(lines: Sequence[AdLine], embedder: Embedder) -> Table:
    """The chance of every kind (``KINDS``) for every line of an ad. Shape (lines, kinds)."""
    if not lines:
        return np.zeros((0, len(KINDS)), dtype=np.float32)
    return load_nets().chances(table_of(lines, embedder))


def table_of(lines: Sequence[AdLine], embedder: Embedder) -> Table:
    """What the nets see of every line: the embedder's view of it, then its signs and its place. Shape (lines, columns)."""
    vectors = embedder.embed([line.text for line in lines])
    runs: dict[int, int] = {}
    for line in lines:
        runs[line.run] = runs.get(line.run, 0) + 1
    told = [[*_signs(line), row / len(lines), min(runs[line.run] / _MANY, 1.0)] for row, line in enumerate(lines)]
    return np.hstack([vectors, np.array(told, dtype=np.float32)]).astype(np.float32)


def _signs(line: AdLine) -> list[float]:
    words = len(line.text.split())
    zone = zone_of(line.heading)
    zones = [float(zone is one) for one in Zone]
    return [
        *(float(sign.search(line.text) is not None) for sign in (*OF_LINES, *OF_LINES_ALONE)),
        *(float(sign.search(line.heading) is not None) for sign in OF_LINES),
        *zones,
        *(line.listed * one for one in zones),
        float(line.listed),
        float(not line.heading),
        min(words, _LONG) / _LONG,
        float(words <= _SHORT),
    ]


@cache
def load_nets() -> Nets:
    """The fitted nets, checked against the manifest."""
    return read_nets(model_file("asking/nets.onnx"))


def read_nets(graph: Path) -> Nets:
    """The nets of a graph."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return Nets(onnxruntime.InferenceSession(graph.read_bytes(), options, providers=["CPUExecutionProvider"]))
