"""Walk the catalogue: every rule is listed, documented, and proves itself on its own examples."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

import dotwise.rules
from dotwise.check import Linter
from dotwise.language.anatomy import read_anatomy
from dotwise.language.identity import Identity, mask
from dotwise.language.sense import Sense
from dotwise.language.tagger import Tagger
from dotwise.model import DocumentKind, Dot, Finding, Section
from dotwise.rules import RULES
from dotwise.rules._rule import HEADINGS, Rule
from dotwise.settings import data_folder

FOLDER = Path(dotwise.rules.__file__).parent
SHARES = data_folder() / "terms" / "rules" / "crowd_shares.tsv"
CASES = [(rule, example) for rule in RULES for example in rule.flags]
KEPT = [(rule, example) for rule in RULES for example in rule.keeps]


def findings_of(rule: Rule, example: str, tagger: Tagger) -> list[Finding]:
    """What ``rule`` alone says about ``example``, each printed line of which is a dot."""
    lines = example.splitlines()
    masked = [mask(line, Identity()) for line in lines]
    parsed = tuple(m.restore(p) for m, p in zip(masked, tagger.read([m.text for m in masked]), strict=True))
    unused = np.zeros((len(lines), 384), dtype=np.float32)
    sense = Sense(tuple(m.text for m in masked), parsed, tuple(map(read_anatomy, parsed)), unused, unused, unused)
    sections = tuple(Section("s1", "Section", kind) for kind in rule.sections[:1])
    dots = [
        Dot(f"d{number}", line, rule.kinds[0], "s1" if sections else None, None)
        for number, line in enumerate(lines, start=1)
    ]
    kind = rule.documents[0] if rule.documents else DocumentKind.RESUME
    found = Linter([rule], tagger.nlp.make_doc).check(dots, sense, sections, (), kind)
    for dot, remarks in zip(dots, found, strict=True):
        assert all(dot.text[f.start : f.end] == f.text for f in remarks)
    return [finding for remarks in found for finding in remarks]


@pytest.mark.parametrize(("rule", "example"), CASES, ids=[f"{r.name}: {e}" for r, e in CASES])
def test_fires_on_its_flags(rule: Rule, example: str, tagger: Tagger) -> None:
    assert [rule.code] == sorted({finding.rule for finding in findings_of(rule, example, tagger)})


@pytest.mark.parametrize(("rule", "example"), KEPT, ids=[f"{r.name}: {e}" for r, e in KEPT])
def test_is_silent_on_its_keeps(rule: Rule, example: str, tagger: Tagger) -> None:
    assert [] == findings_of(rule, example, tagger)


def test_every_file_is_listed_and_every_rule_has_its_file() -> None:
    files = {path.stem for path in FOLDER.glob("*.py") if not path.stem.startswith("_")} - {"choice"}

    assert files == {rule.name.replace("-", "_") for rule in RULES}


def test_codes_and_names_are_given_once() -> None:
    assert len(RULES) == len({rule.code for rule in RULES}) == len({rule.name for rule in RULES})


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_is_documented(rule: Rule) -> None:
    """Headings in order, each followed by text; a source that is no placeholder; a message that quotes the words."""
    module = FOLDER / f"{rule.name.replace('-', '_')}.py"
    lines = rule.explanation.splitlines()
    headings = [line for line in lines if line in HEADINGS]
    sources = rule.doc.split("\nSources\n")[1].strip()

    assert list(HEADINGS) == headings
    assert all(lines[lines.index(heading) + 1].startswith("    ") for heading in HEADINGS)
    assert re.search(r"https?://|data/terms/", sources)
    assert "???" not in sources
    assert f'code="{rule.code}"' in module.read_text(encoding="utf-8")
    assert "{}" in rule.message or "{0" in rule.message
    assert re.fullmatch(r"[A-Z]\d{3}", rule.code)
    assert rule.summary.endswith(".")


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_carries_two_proofs_of_each_kind(rule: Rule) -> None:
    assert len(rule.flags) >= 2
    assert len(rule.keeps) >= 2


def test_the_document_shares_that_rules_quote_are_the_measured_ones() -> None:
    rows = [line.split("\t") for line in SHARES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    measured = {phrase: round(float(professions)) for phrase, _, professions, _ in rows[1:]}
    quoted = [
        (rule.name, phrase, int(share))
        for rule in RULES
        for share, phrase in re.findall(r'(\d+)% of résumés in 24 professions\s+print "([^"]+)"', rule.doc)
    ]

    assert len(quoted) >= 20
    assert [] == [(name, phrase, share) for name, phrase, share in quoted if measured.get(phrase.lower()) != share]
