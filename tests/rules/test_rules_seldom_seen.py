"""
Rules that no line of our labelled data calls for: lines in which people print the phrase, with the whole catalogue on.

The rules about a whole document are proved on documents of their own, in their ``flags``.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dotwise.evaluation.rule_precision import mark_lines
from dotwise.language.tagger import Tagger
from dotwise.rules import RULES

FIRES = {
    "worked-as": (
        ("Worked as a kitchen porter in a hotel of 90 rooms", "bullet"),
        ("Employed as an apprentice in the paint shop", "bullet"),
        ("Served as the deputy for holidays and sickness", "bullet"),
    ),
    "utilised": (
        ("Utilised the booking system to plan the vans", "bullet"),
        ("Utilizing hand tools and a pallet truck", "bullet"),
    ),
    "orchestrated": (
        ("Orchestrated the office move together with the landlord", "bullet"),
        ("Masterminded the yearly open day", "bullet"),
    ),
    "championed": (
        ("Championed equality across the depot", "bullet"),
        ("Pioneering a modern approach to stock", "bullet"),
    ),
    "soft-skill-entry": (("Teamwork", "skill"), ("Communication", "skill"), ("Leadership", "skill")),
    "cutting-edge": (
        ("Worked with state-of-the-art lathes", "bullet"),
        ("Delivered next-generation services to tenants", "bullet"),
    ),
    "office-suite": (
        ("Microsoft Office", "skill"),
        ("Computer literate, with typing skills", "bullet"),
        ("Word and Excel", "skill"),
    ),
    "use-my-skills": (
        ("Looking for a hospital where I can use my skills and experience", "summary"),
        ("Seeking the opportunity to learn in a growing firm", "summary"),
    ),
    "references-on-request": (
        ("References available on request", "bullet"),
        ("Referees can be supplied upon request.", "summary"),
    ),
    "declaration": (
        ("I hereby declare that the particulars above are correct.", "summary"),
        ("The information given is true and correct to the best of my knowledge", "bullet"),
    ),
    "private-data": (
        ("Date of birth: 12 March 1988", "bullet"),
        ("Marital status: married, two children", "bullet"),
        ("Nationality: Ghanaian", "bullet"),
    ),
    "hobby-list": (("Reading, cooking, travelling", "bullet"), ("Hobbies: football, music, films", "bullet")),
}
"""Rule to lines and the kind of place they stand in."""

SILENT = {
    "worked-as": "Worked the night crossing alone when the second hand was in hospital",
    "utilised": "Used the old ferry bell to call the shift; the tannoy was never mended",
    "orchestrated": "Wrote out the orchestra's lost parts by ear from the one recording",
    "championed": "Bred the champion ram of 2019 from the ewe they were going to cull",
    "cutting-edge": "Reground the edge of every guillotine blade, and the torn sheets ended",
    "office-suite": "Wrote the Excel sheet that three wards now roster by",
    "use-my-skills": "Gave deaf apprentices the chance their school had not; two run the shop",
    "references-on-request": "Rang the references nobody rings and stopped a hire that would have cost us the contract",
    "declaration": "Declared the well unsafe on a Sunday, and nobody fell ill",
    "private-data": "Found the birth dates of forty lost parishioners in a flooded crypt",
    "hobby-list": "Reading aloud on the ward each Thursday; the night nurses ask for the timetable",
}


def fired_on(text: str, kind: str, folder: Path, tagger: Tagger) -> frozenset[str]:
    """Names of all rules that have a remark on one line."""
    row = {"text": text, "label": "commodity", "reasons": [], "kind": kind}
    (folder / "line.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (line,) = mark_lines(folder, tagger)
    return frozenset(rule.name for rule in RULES if rule.code in line.fired)


@pytest.mark.parametrize(("name", "text", "kind"), [(n, t, k) for n, lines in FIRES.items() for t, k in lines])
def test_fires_where_people_print_it(name: str, text: str, kind: str, tmp_path: Path, tagger: Tagger) -> None:
    assert name in fired_on(text, kind, tmp_path, tagger)


@pytest.mark.parametrize(("name", "text"), SILENT.items())
def test_stays_silent_where_the_words_mean_something_else(name: str, text: str, tmp_path: Path, tagger: Tagger) -> None:
    assert name not in fired_on(text, "bullet", tmp_path, tagger)
