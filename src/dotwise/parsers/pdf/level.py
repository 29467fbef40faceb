"""Pages that lay askew on the scanner: how far their lines slope, and picture and boxes turned level."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import median
from typing import Any

import numpy as np

_LEAST, _MOST = math.radians(0.15), math.radians(8.0)
"""A smaller slope does no harm; a larger one is meant."""
_LONG = 5.0
"""Width, in heights, of a box whose upper edge tells the slope."""
_FEWEST = 4
_PAPER = 255


def slope_of(boxes: Sequence[np.ndarray[Any, Any]]) -> float:
    """Slope of the printed lines in radians, positive where they fall to the right; 0 for what need not be turned.

    ``boxes`` are 4 x 2 corners in pixels: upper left, upper right, lower right, lower left.
    """
    slopes: list[float] = []
    for box in boxes:
        across, down = box[1] - box[0], box[3] - box[0]
        if math.hypot(*across) >= _LONG * max(math.hypot(*down), 1.0):
            slopes.append(math.atan2(across[1], across[0]))
    slope = median(slopes) if len(slopes) >= _FEWEST else 0.0
    return slope if _LEAST <= abs(slope) <= _MOST else 0.0


def levelled(grey: np.ndarray[Any, Any], slope: float) -> np.ndarray[Any, Any]:
    """A grey picture turned about its middle by ``slope``; what comes in at the edges is white."""
    from PIL import Image

    turned = Image.fromarray(grey).rotate(math.degrees(slope), resample=Image.Resampling.BILINEAR, fillcolor=_PAPER)
    return np.asarray(turned)


def levelled_points(points: np.ndarray[Any, Any], slope: float, shape: Sequence[int]) -> np.ndarray[Any, Any]:
    """Points (n x 2, pixels) of a picture of ``shape`` (height, width) where ``levelled`` puts them."""
    middle = np.array([shape[1] / 2, shape[0] / 2])
    cosine, sine = math.cos(slope), math.sin(slope)
    turned: np.ndarray[Any, Any] = (points - middle) @ np.array([[cosine, -sine], [sine, cosine]]) + middle
    return turned
