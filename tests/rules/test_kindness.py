"""What the rules say to a person about their own life, and where they hold their peace."""

from __future__ import annotations

import re
import time

import pytest

from dotwise.check import Linter, load_linter
from dotwise.language.embedder import Embedder
from dotwise.language.identity import Identity
from dotwise.language.tagger import Tagger
from dotwise.language.understand import understand
from dotwise.model import Dot, DotKind, Finding, Section, SectionKind
from dotwise.rules import RULES
from dotwise.rules._repeats import repeats


@pytest.fixture(scope="module")
def linter(tagger: Tagger) -> Linter:
    return load_linter(tagger.nlp.make_doc)


@pytest.fixture
def said(linter: Linter, tagger: Tagger, embedder: Embedder):  # type: ignore[no-untyped-def]
    def said(line: str, kind: DotKind = DotKind.BULLET) -> tuple[Finding, ...]:
        sections = (Section("s1", "Work", SectionKind.EXPERIENCE),)
        dots = [Dot("d1", line, kind, "s1", None)]
        return linter.check(dots, understand([line], Identity(), tagger, embedder), sections)[0]

    return said


@pytest.mark.parametrize(
    "line",
    [
        "Recovering alcoholic, nine years sober.",
        "I was made redundant after 11 years of service when the mill closed.",
        "Took care of my mother for three years",
        "Was fired after I reported spoiled chicken to the health department",
        "Lost two soldiers in my convoy in 2011 and brought the other nine home",
        "Career break to look after my son and various relatives",
    ],
)
@pytest.mark.parametrize("kind", [DotKind.BULLET, DotKind.SENTENCE])
def test_no_rule_speaks_about_a_persons_own_life(line: str, kind: DotKind, said) -> None:  # type: ignore[no-untyped-def]
    assert said(line, kind) == ()


@pytest.mark.parametrize(
    "line",
    [
        "RN, Minnesota and Wisconsin (active)",
        "PCCN, 2019",
        "CSCS gold card",
        "ServSafe certificate",
        "English and Spanish",
        "Bachelor of Science in Nursing, 2009",
    ],
)
def test_a_listed_paper_or_language_is_no_fault(line: str, said) -> None:  # type: ignore[no-untyped-def]
    assert said(line) == ()


def test_two_papers_under_a_job_are_shown_a_better_place(said) -> None:  # type: ignore[no-untyped-def]
    assert [finding.name for finding in said("BLS, ACLS")] == ["credential-list"]


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Provide direct patient care to 5-6 patients per shift", "what did you notice, or do differently, for one of"),
        ("Cooked for 600 people a day", "who came back, asked for you, or thanked you"),
        ("Laid average of 650 bricks a day", "how does that compare with others"),
        ("Clean 16 rooms per shift", "how does that compare with others"),
        ("Answered 60 calls per day", "which of them did others pass to you"),
    ],
)
def test_the_question_fits_what_is_counted(line: str, asked: str, said) -> None:  # type: ignore[no-untyped-def]
    (workload,) = [finding for finding in said(line) if finding.name == "workload-number"]

    assert asked in workload.message


@pytest.mark.parametrize(
    ("line", "quoted"),
    [
        ("Managed accounts worth £2m", "£2m"),
        ("Prepared the yearly accounts over £2m", "£2m"),
        ("Deployed the site with Docker on a $5 VPS", "$5 VPS"),
        ("Managed a budget of $14.5 million", "$14.5 million"),
        ("A mason with 22 years on the tools", "22 years"),
        ("Answered up to 60 calls a day", "60 calls a day"),
    ],
)
def test_a_number_is_quoted_whole(line: str, quoted: str, said) -> None:  # type: ignore[no-untyped-def]
    findings = said(line)

    assert any(quoted in finding.text for finding in findings)
    assert all(finding.text == finding.text.strip() for finding in findings)
    assert not any(re.search(r"\b(?:the|an?|and|or)$", finding.text) for finding in findings)
    assert not any(re.search(r"[£$€]$|^\d", finding.text) and quoted not in finding.text for finding in findings)


def test_how_far_a_target_was_passed_is_not_asked_where_it_stands(said) -> None:  # type: ignore[no-untyped-def]
    told = said("Exceeded annual target every year (112%, 104%, 119%)")

    assert "met-targets" not in {finding.name for finding in told}
    assert "met-targets" in {finding.name for finding in said("Exceeded annual target every year")}


_HARSH = re.compile(
    r"\b(?:anyone|anybody|any line|bought|empty|blame\w*|devotion|nobody did|weak|means? nothing|cut it|hides?|grade)\b"
)


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_no_message_belittles(rule) -> None:  # type: ignore[no-untyped-def]
    assert not _HARSH.search(rule.message)


def test_repeated_lines_are_found_in_time_that_grows_with_the_lines() -> None:
    """Twenty thousand lines of the same few nouns, each with words of its own, and a copy of the first at the end."""
    common = frozenset(("answer", "call", "day", "customer"))
    lines = [common | {f"street{number}", f"house{number}", f"name{number}"} for number in range(20_000)]
    begun = time.process_time()

    assert repeats([*lines, lines[0]]) == {20_000}
    assert repeats([lines[0]] * 20_000) == frozenset(range(1, 20_000))
    assert time.process_time() - begun < 5
