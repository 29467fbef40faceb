"""What is no résumé, bio, letter or profile is told apart from what is one, however plain."""

from __future__ import annotations

import pytest

from dotwise.knowledge.likeness import tells_of_no_person
from dotwise.model import Source, Status
from dotwise.outline import outline
from dotwise.parsers import parse
from dotwise.pipeline import Analyzer

_AD = """Ward clerk

We are looking for a ward clerk who keeps the day in order.
You will answer the telephone, you prepare the round and you look after your own lists.

Your profile
- You have worked on a ward before
- You write clearly
"""
_PROGRAM = """import sys

def total(rows):
    found = 0
    for row in rows:
        found += row.amount
    return found

if __name__ == "__main__":
    print(total(load(sys.argv[1])))
"""
_INVOICE = """INVOICE 118
Marlow Plumbing Ltd, 4 Dock Road
Replaced the kitchen tap   85.00
Labour, two hours   90.00
Please pay within thirty days to the account below, naming the number of this invoice. Thank you for the order.
"""
_BIO = """Ada Marlow

Ada Marlow repairs bridges. She wrote the county's first flood plan, which is still in use, and taught forty wardens
how to read a gauge. Before that she ran the night shift of a pumping station.
"""
_SPOKEN = """I repair bridges and have done so for twenty years. I wrote the flood plan of my county, which is still in use, and
I taught forty wardens how to read a gauge. What I like best is the first dry night.
"""
_LETTER = """Dear Ms Fenn,

your station needs somebody who can read a gauge at night. You will find that person here: your wardens were taught by me.

Yours sincerely,
Ada Marlow
"""
_RESUME = """Experience
Warden, County of Marlow, 2016 - 2021
- Wrote the flood plan that the county still uses
- Taught forty wardens how to read a gauge when the river rises
"""


@pytest.mark.parametrize("text", [_AD, _PROGRAM, _INVOICE])
def test_what_tells_of_nobody_is_noticed(text: str) -> None:
    assert _tells_of_no_person(text)


@pytest.mark.parametrize("text", [_BIO, _SPOKEN, _LETTER, _RESUME, "- Wrote the flood plan\n- Taught forty wardens\n"])
def test_whoever_tells_of_somebody_is_left_alone(text: str) -> None:
    assert not _tells_of_no_person(text)


def test_the_report_says_so_and_is_made_all_the_same(analyzer: Analyzer) -> None:
    ad, resume = analyzer.analyze_many([Source("ad.txt", _AD.encode()), Source("cv.txt", _RESUME.encode())])

    assert (Status.OK, ["not_a_career"]) == (ad.status, [problem.code for problem in ad.problems])
    assert ad.dots
    assert "does not look like a résumé" in ad.problems[0].message
    assert "not_a_career" not in [problem.code for problem in resume.problems]


def _tells_of_no_person(text: str) -> bool:
    reading = parse(Source("x.txt", text.encode()))
    return tells_of_no_person([line.text for line in reading.lines if line.text], outline(reading))
