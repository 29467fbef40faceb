"""
Split a line that tells two stories.

    Ran the tuck shop and its till; wrote the allergy list that the county uses
        ->  Ran the tuck shop and its till
            Wrote the allergy list that the county uses
"""

from __future__ import annotations

import re

from dotwise.language.stops import joints
from dotwise.rewrite.grammar import upper_first
from dotwise.rewrite.values import Draft, Material

NAME = "split-line"
_LONG = 32
_JOINT = re.compile(r"; (?:and )?|\. (?=[A-Z])|, and (?:also )?|, then ")


def split_line(material: Material) -> Draft | None:
    """Two lines out of one of more than 32 words, each with its own deed; None where there are not two deeds."""
    text = material.text
    if len(text.split()) <= _LONG:
        return None
    middle = len(text) / 2
    for joint in sorted(joints(_JOINT, text), key=lambda found: abs(found.start() - middle)):
        first, second = text[: joint.start()], text[joint.end() :]
        opens = next((token for token in material.parsed.tokens if token.start == joint.end()), None)
        if opens is not None and opens.tag == "VBD" and min(len(first.split()), len(second.split())) >= 7:
            stop = material.stop
            return Draft(
                (f"{first}{stop}\n{upper_first(second)}",), (NAME,), ("gives each of the two stories its own line",)
            )
    return None
