"""The step from dots to findings, on lines read by the real tagger."""

from __future__ import annotations

import numpy as np
import pytest

from dotwise.check import Linter, load_linter
from dotwise.errors import ConfigurationError
from dotwise.language.anatomy import read_anatomy
from dotwise.language.identity import Identity, mask
from dotwise.language.sense import Sense
from dotwise.language.tagger import Tagger
from dotwise.model import Dot, DotKind, Finding, Role, Section, SectionKind, Severity
from dotwise.rules import RULES
from dotwise.rules.choice import HousePhrase, RuleChoice


@pytest.fixture(scope="session")
def linter(tagger: Tagger) -> Linter:
    return load_linter(tagger.nlp.make_doc)


def sense_of(texts: list[str], tagger: Tagger, identity: Identity | None = None) -> Sense:
    masked = [mask(text, identity or Identity()) for text in texts]
    parsed = tuple(m.restore(p) for m, p in zip(masked, tagger.read([m.text for m in masked]), strict=True))
    vectors = np.zeros((len(texts), 384), dtype=np.float32)
    return Sense(tuple(m.text for m in masked), parsed, tuple(map(read_anatomy, parsed)), vectors, vectors, vectors)


def check(linter: Linter, texts: list[str], tagger: Tagger, identity: Identity | None = None) -> list[list[Finding]]:
    dots = [Dot(f"d{number}", text, DotKind.BULLET, None, None) for number, text in enumerate(texts, start=1)]
    return [list(found) for found in linter.check(dots, sense_of(texts, tagger, identity))]


def names(findings: list[Finding]) -> list[str]:
    return [finding.name for finding in findings]


def test_a_duty_and_a_vague_size_in_one_line(linter: Linter, tagger: Tagger) -> None:
    (findings,) = check(linter, ["Responsible for various reports"], tagger)

    assert ["responsible-for", "various"] == names(findings)
    assert "'Responsible for' says what the post owed, not what you did; begin with the deed behind it." == (
        findings[0].message
    )


def test_an_asset_with_a_worn_word_in_its_middle_is_left_alone(linter: Linter, tagger: Tagger) -> None:
    line = "Cut ticket errors from 40 to 3 with a hardworking intern and best practices nobody had written down"

    assert [[]] == check(linter, [line], tagger)


def test_offsets_point_at_the_words_as_printed_although_the_name_is_masked(linter: Linter, tagger: Tagger) -> None:
    text = "Maximiliane is responsible for various archives and wears many hats"
    (findings,) = check(linter, [text], tagger, Identity(names=("Maximiliane",)))

    assert findings
    assert all(text[finding.start : finding.end] == finding.text for finding in findings)


def test_findings_stand_by_place_and_none_covers_another(linter: Linter, tagger: Tagger) -> None:
    (findings,) = check(linter, ["Team player, responsible for a wide range of tasks, etc."], tagger)

    spans = [(finding.start, finding.end) for finding in findings]
    assert sorted(spans) == spans
    assert not any(a != b and a[0] >= b[0] and a[1] <= b[1] for a in spans for b in spans)


def test_swapping_the_name_moves_nothing(linter: Linter, tagger: Tagger) -> None:
    one = check(linter, ["Ann assisted with payroll"], tagger, Identity(names=("Ann",)))
    other = check(linter, ["Bob assisted with payroll"], tagger, Identity(names=("Bob",)))

    assert one == other


def test_lists_by_nature_are_spared(linter: Linter, tagger: Tagger) -> None:
    text = "Certified in safe lifting; proficient in Excel"
    dot = Dot("d1", text, DotKind.BULLET, "s1", None)
    sections = (Section("s1", "Certificates", SectionKind.CERTIFICATIONS),)

    assert ((),) == linter.check([dot], sense_of([text], tagger), sections)


def test_present_tense_is_right_in_a_job_that_goes_on(linter: Linter, tagger: Tagger) -> None:
    """The same three lines: a finding where the job has ended, none where it goes on."""
    texts = ["Built the east wing", "Paid the crew of the quarry", "Manage the stores at the gate"]
    dots = [Dot(f"d{number}", text, DotKind.BULLET, None, "r1") for number, text in enumerate(texts)]
    sense = sense_of(texts, tagger)
    ended = Role("r1", "Foreman", None, None, "2018", "2020", "s1")
    running = Role("r1", "Foreman", None, None, "2018", "present", "s1")

    assert "tense-mix" in names(list(linter.check(dots, sense, (), [ended])[2]))
    assert "tense-mix" not in names(list(linter.check(dots, sense, (), [running])[2]))


def test_a_choice_narrows_quietens_and_adds(tagger: Tagger) -> None:
    choice = RuleChoice(
        select=("responsible-for", "X"),
        severities=(("D", Severity.HINT),),
        phrases=(HousePhrase("dual {use}", "Say what it is used for {twice}."),),
    )
    narrowed = load_linter(tagger.nlp.make_doc, choice)

    (findings,) = check(narrowed, ["Responsible for various dual {use} goods"], tagger)

    assert ["responsible-for", "house-1"] == names(findings)
    assert [Severity.HINT, Severity.HINT] == [finding.severity for finding in findings]
    assert "Say what it is used for {twice}." == findings[1].message


def test_a_phrase_of_the_house_is_judged_whatever_is_selected(tagger: Tagger) -> None:
    phrases = (HousePhrase("client-centric", "We say 'for the client' here."),)
    lines = ["Client-centric planning of the spring fair"]
    selected = load_linter(tagger.nlp.make_doc, RuleChoice(select=("D", "V103"), phrases=phrases))
    ignored = load_linter(tagger.nlp.make_doc, RuleChoice(ignore=("X001",), phrases=phrases))

    assert [["house-1"]] == [names(found) for found in check(selected, lines, tagger)]
    assert [[]] == [names(found) for found in check(ignored, lines, tagger)]


def test_a_phrase_of_the_house_goes_before_a_longer_one_of_ours(linter: Linter, tagger: Tagger) -> None:
    lines = ["A team player on every shift"]
    (ours,) = check(linter, lines, tagger)[0]
    choice = RuleChoice(phrases=(HousePhrase("team", "We say 'crew' here."),))

    (found,) = check(load_linter(tagger.nlp.make_doc, choice), lines, tagger)

    assert len(ours.text) > len("team")
    assert ["house-1"] == names(found)


def test_a_rule_that_does_not_exist_is_named(tagger: Tagger) -> None:
    with pytest.raises(ConfigurationError, match="There is no rule 'teem-player'"):
        load_linter(tagger.nlp.make_doc, RuleChoice(ignore=("teem-player",)))


def test_the_catalogue_loads_without_spacy() -> None:
    """``dotwise rules`` must answer at once."""
    import subprocess
    import sys

    code = "import sys, dotwise.rules; print('spacy' in sys.modules or 'onnxruntime' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "False" == result.stdout.strip()
    assert len(RULES) >= 70
