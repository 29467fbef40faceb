"""A job advert, a program or a text about nobody is doubted; no document of the sets is, nor a pasted list of deeds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dotwise.model import Source
from dotwise.outline import outline
from dotwise.outline.doubt import Doubt, doubt_of
from dotwise.parsers import parse

DOCUMENTS = Path(__file__).parents[1] / "documents"
ADVERT = """Head Beekeeper
Alder Ridge Orchards, Hereford

About us
We are a grower of 300 acres with sixty hives.

What you will do
- Look after the hives through the year
- Teach two assistants

What you bring
- At least three years with bees
- A driving licence is essential

We are an equal opportunity employer. To apply, send your CV to the office by noon on Friday.
"""
PROGRAM = """import math

def area(radius):
    return math.pi * radius ** 2

class Shape:
    def __init__(self, sides):
        self.sides = sides

for n in range(3):
    print(area(n))
"""
RECIPE = """Plum cake

Heat the oven well. Line a tin with paper. Beat the butter with the sugar until it is pale, and add the eggs one at a time.

Sift the flour and fold it in with a metal spoon. Pour the batter into the tin and bake for forty minutes. Leave it to cool.
"""
DEEDS = """- Repair of pumps and valves on three sites; weekly reports to the plant office
- Cost sheets for two hundred orders a month; you name it, we shipped it
- Safety walks with the night shift and a list of faults for the morning
- Stock of bearings and seals cut by a third without a single stop of the line
"""


def _doubt(text: str) -> Doubt | None:
    reading = parse(Source("pasted.txt", text.encode()))
    return doubt_of(reading, outline(reading))


@pytest.mark.parametrize(
    ("text", "doubt"), [(ADVERT, Doubt.ADVERT), (PROGRAM, Doubt.CODE), (RECIPE, Doubt.OTHER), (DEEDS, None)]
)
def test_what_a_text_is_instead(text: str, doubt: Doubt | None) -> None:
    assert _doubt(text) is doubt


def test_an_advert_pasted_under_a_resume_of_ones_own_is_no_advert() -> None:
    resume = "Una Obi\nSligo | 07700 900418 | post@example.org\n\nExperience\nBaker, Oatfield Mills, 2016 – 2019\n- Baked\n\n"
    assert _doubt(resume + ADVERT) is None


@pytest.mark.parametrize("folder", ["adversary", "adversary2", "adversary3", "adversary4"])
def test_no_document_of_the_sets_is_doubted(folder: str) -> None:
    doubted = []
    for gold in sorted((DOCUMENTS / folder).glob("*/gold.json")):
        for file in json.loads(gold.read_text(encoding="utf-8"))["files"]:
            path = gold.parent / file["path"]
            if file["renderer"] == "scan":
                continue
            reading = parse(Source(path.name, path.read_bytes()))
            if (doubt := doubt_of(reading, outline(reading))) is not None:
                doubted.append((path.name, doubt))
    assert doubted == []
