"""A logistic model over named features: what ships of a classifier is numbers in JSON, never code."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass

from dotwise.language.integrity import model_file


@dataclass(frozen=True, slots=True)
class Logistic:
    """Weights on features that are first centred and scaled; ``threshold`` is where a yes begins."""

    names: tuple[str, ...]
    mean: tuple[float, ...]
    scale: tuple[float, ...]
    weights: tuple[float, ...]
    bias: float
    threshold: float
    clear: float = 0.0
    """Below this it is a clear no; between the two nothing is sure."""

    def probability(self, features: Mapping[str, float]) -> float:
        """Probability of yes, 0..1."""
        total = self.bias
        for name, mean, scale, weight in zip(self.names, self.mean, self.scale, self.weights, strict=True):
            total += weight * (features[name] - mean) / scale
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))

    def strongest(self, features: Mapping[str, float]) -> str:
        """The feature that spoke most for yes."""
        pushed = [
            (weight * (features[name] - mean) / scale, name)
            for name, mean, scale, weight in zip(self.names, self.mean, self.scale, self.weights, strict=True)
        ]
        return max(pushed)[1]


def load_logistic(name: str, part: str) -> Logistic:
    """The model ``part`` of the file ``models/<name>``, checked against the manifest."""
    raw = json.loads(model_file(name).read_text(encoding="utf-8"))[part]
    columns = {key: tuple(raw[key]) for key in ("names", "mean", "scale", "weights")}
    return Logistic(**columns, bias=raw["bias"], threshold=raw["threshold"], clear=raw.get("clear", 0.0))
