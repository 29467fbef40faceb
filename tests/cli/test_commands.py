"""The command line as people and scripts call it: what is printed, where, and how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from dotwise.cli import analyze, app, mark, revise, target
from dotwise.cli._endings import report_format
from dotwise.cli._exit import ExitStatus
from dotwise.cli._write import check_writable
from dotwise.errors import DotwiseError
from dotwise.knowledge.versions import versions
from dotwise.model import SCHEMA, Blank, BlankKind, Dot, DotKind, Format, Report, Rewrite, Source, SourceInfo, Status
from dotwise.render.forms import ReportFormat

RUN = CliRunner()


@pytest.fixture(scope="module")
def resume(samples: tuple[Path, ...]) -> Path:
    return next(path for path in samples if path.suffix == ".docx")


def test_json_is_one_report_a_line_in_order_with_the_failed_one_included(resume: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 and nothing more")

    done = RUN.invoke(app, ["analyze", str(resume), str(broken), str(resume), "--format", "json"])

    reports = [json.loads(line) for line in done.stdout.splitlines()]
    assert ["ok", "failed", "ok"] == [report["status"] for report in reports]
    assert [resume.name, "broken.pdf", resume.name] == [report["source"]["name"] for report in reports]
    assert ExitStatus.UNREADABLE == done.exit_code


def test_text_says_first_what_is_strong(resume: Path) -> None:
    done = RUN.invoke(app, ["analyze", str(resume)])

    assert ExitStatus.CLEAN == done.exit_code
    assert done.stdout.index("What is strong") < done.stdout.index("The changes that matter most")
    assert "\x1b" not in done.stdout


def test_a_json_resume_comes_back_whole_with_the_judgement_in_it(samples: tuple[Path, ...], tmp_path: Path) -> None:
    own = next(path for path in samples if path.suffix == ".json")
    out = tmp_path / "judged.json"

    RUN.invoke(app, ["analyze", str(own), "--format", "json-resume", "-o", str(out)])

    before, after = json.loads(own.read_bytes()), json.loads(out.read_bytes())
    judged = after["meta"].pop("dotwise")
    assert after == before | {"meta": before.get("meta", {})}
    assert "dotwise/json-resume/1" == judged["schema"]
    assert judged["lines"]


def test_a_word_file_leaves_as_json_resume(resume: Path) -> None:
    done = RUN.invoke(app, ["analyze", str(resume), "--format", "json-resume"])

    written = json.loads(done.stdout)
    assert written["basics"]["name"] == "Rafael Quispe Mamani"
    assert written["work"][0]["highlights"]


@pytest.mark.parametrize(("format", "begins"), [("html", "<!doctype html>"), ("markdown", "# "), ("json", "{")])
def test_reports_go_to_files(resume: Path, tmp_path: Path, format: str, begins: str) -> None:
    out = tmp_path / f"report.{format}"

    done = RUN.invoke(app, ["analyze", str(resume), "--format", format, "-o", str(out)])

    assert ExitStatus.CLEAN == done.exit_code
    assert out.read_text(encoding="utf-8").startswith(begins)


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("r.html", b"<!doctype html>"),
        ("r.HTM", b"<!doctype html>"),
        ("r.md", b"# "),
        ("r.json", b"{"),
        ("r.docx", b"PK"),
    ],
)
def test_the_ending_of_the_output_chooses_the_form(resume: Path, tmp_path: Path, name: str, begins: bytes) -> None:
    done = RUN.invoke(app, ["analyze", str(resume), "-o", str(tmp_path / name)])

    assert ExitStatus.CLEAN == done.exit_code
    assert (tmp_path / name).read_bytes().startswith(begins)


@pytest.mark.parametrize(
    ("asked", "place", "count", "form"),
    [
        (None, None, 1, ReportFormat.TEXT),
        (None, "out", 3, ReportFormat.TEXT),
        (None, "me.resume.json", 1, ReportFormat.JSON_RESUME),
        (ReportFormat.JSON, "me.jsonl", 1, ReportFormat.JSON),
        (ReportFormat.JSON_RESUME, "me.json", 1, ReportFormat.JSON_RESUME),
        (ReportFormat.TEXT, "run.log", 1, ReportFormat.TEXT),
        (ReportFormat.HTML, "reports.2026", 2, ReportFormat.HTML),
    ],
)
def test_the_form_of_a_report(asked: ReportFormat | None, place: str | None, count: int, form: ReportFormat) -> None:
    assert form is report_format(asked, Path(place) if place else None, count)


@pytest.mark.parametrize(
    "call",
    [
        ["analyze", "{cv}", "-o", "{out}/report.pdf"],
        ["analyze", "{cv}", "-o", "{out}/report.log"],
        ["analyze", "{cv}", "-f", "text", "-o", "{out}/report.pdf"],
        ["analyze", "{cv}", "-f", "json", "-o", "{out}/report.html"],
        ["analyze", "{cv}", "-f", "docx"],
        ["analyze", "{cv}", "{cv}", "-o", "{out}/report.html"],
        ["target", "{cv}", "{cv}", "-o", "{out}/report.odt"],
        ["target", "{cv}", "{cv}", "-f", "markdown", "-o", "{out}/report.txt"],
        ["mark", "{cv}", "-o", "{out}/marked.pdf"],
        ["revise", "{cv}", "-o", "{out}/lines.docx"],
        ["evaluate", "{out}", "-o", "{out}/figures.html"],
        ["batch", "{cv}", "-o", "{out}/rows.xlsx"],
    ],
)
def test_an_output_whose_ending_promises_another_kind_is_refused_before_any_work(
    resume: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: list[str]
) -> None:
    def work(*_: object) -> None:
        raise AssertionError("there was work")

    for command in (analyze, target, mark, revise):
        monkeypatch.setattr(command, "load_analyzer", work)

    done = RUN.invoke(app, [word.format(cv=resume, out=tmp_path) for word in call])

    assert ExitStatus.USAGE == done.exit_code or isinstance(done.exception, DotwiseError)
    assert [] == list(tmp_path.iterdir())
    assert call[-1].rsplit("/", 1)[-1] in f"{done.output}{done.exception}" or call[-1] == "docx"


def test_two_files_of_one_name_lose_nothing(resume: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"

    RUN.invoke(app, ["analyze", str(resume), str(resume), "--format", "json", "-o", str(out)])

    assert 2 == len(list(out.iterdir()))


@pytest.mark.parametrize(
    ("level", "status"),
    [("never", ExitStatus.CLEAN), ("warning", ExitStatus.FINDINGS), ("commodity", ExitStatus.FINDINGS)],
)
def test_fail_on(resume: Path, level: str, status: ExitStatus) -> None:
    assert status == RUN.invoke(app, ["analyze", str(resume), "--format", "json", "--fail-on", level]).exit_code


def test_rules_can_be_chosen_in_the_call(resume: Path) -> None:
    done = RUN.invoke(app, ["analyze", str(resume), "--format", "json", "--select", "D"])

    found = [finding for dot in json.loads(done.stdout)["dots"] for finding in dot["findings"]]
    assert found
    assert {"D"} == {finding["rule"][0] for finding in found}


def test_judge_reads_one_line_a_line() -> None:
    lines = "Answered 60+ calls per day\nWrote the county's first heat-emergency plan; it is still in use\n"

    done = RUN.invoke(app, ["judge", "--format", "json", "--occupation", "nurse", "-"], input=lines)

    judged = [json.loads(line) for line in done.stdout.splitlines()]
    assert lines.splitlines() == [line["text"] for line in judged]
    assert ["commodity", "asset"] == [line["verdict"]["label"] for line in judged]
    assert {"text", "verdict", "findings", "rewrites"} <= set(judged[0])


def test_lines_that_are_not_utf_8_are_judged_as_they_were_meant() -> None:
    lines = "Answered 60 café calls a day\nWrote the café's rota\n"

    typed = RUN.invoke(app, ["judge", "--format", "json", os.fsdecode("Wrote the café's rota".encode("cp1252"))])
    handed = RUN.invoke(app, ["judge", "--format", "json", "-"], input=lines.encode("cp1252"))

    assert ["Wrote the café's rota"] == [json.loads(line)["text"] for line in typed.stdout.splitlines()]
    assert lines.splitlines() == [json.loads(line)["text"] for line in handed.stdout.splitlines()]


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_an_ad_is_read_in_any_usual_encoding(resume: Path, tmp_path: Path, encoding: str) -> None:
    ad = tmp_path / "ad.txt"
    ad.write_bytes("We need\n- You have led a café\n- A helicopter licence\n".encode(encoding))

    done = RUN.invoke(app, ["target", str(resume), str(ad), "--format", "json"])

    asked = [requirement["text"] for requirement in json.loads(done.stdout)["target"]["requirements"]]
    assert ["You have led a café", "A helicopter licence"] == asked


def test_a_json_resume_that_is_not_utf_8_comes_back_whole(tmp_path: Path) -> None:
    own, out = tmp_path / "cv.json", tmp_path / "judged.json"
    told = {
        "basics": {"name": "Zoë Calder"},
        "work": [{"position": "Chef", "highlights": ["Ran the café of 12 staff"]}],
    }
    own.write_bytes(json.dumps(told, ensure_ascii=False).encode("cp1252"))

    RUN.invoke(app, ["analyze", str(own), "--format", "json-resume", "-o", str(out)])

    after = json.loads(out.read_bytes())
    assert told == {key: after[key] for key in told}


def test_judge_gives_a_line_without_a_word_its_place_and_no_verdict() -> None:
    done = RUN.invoke(
        app, ["judge", "--format", "json"], input="12\n\nAnswered 60+ calls per day\n🙂\n維持管理を担当\n"
    )
    read = RUN.invoke(app, ["judge"], input="12\n")

    judged = [json.loads(line) for line in done.stdout.splitlines()]
    assert ["12", "", "Answered 60+ calls per day", "🙂", "維持管理を担当"] == [line["text"] for line in judged]
    why = "There is no word in it to judge."
    assert [why, why, None, why, None] == [line["unjudged"] for line in judged]
    assert [None, None, None] == [line["verdict"] for line in judged if line["unjudged"]]
    assert why in read.stdout


def test_an_ad_that_is_no_text_ends_the_command(resume: Path, tmp_path: Path) -> None:
    ad = tmp_path / "ad.txt"
    ad.write_bytes(b"\x7fELF\x02\x01")

    done = RUN.invoke(app, ["target", str(resume), str(ad)])

    assert ExitStatus.UNREADABLE == done.exit_code
    assert f"dotwise: {ad}: This is a program" in done.stderr


def test_target_fills_the_target(resume: Path, tmp_path: Path) -> None:
    ad = tmp_path / "ad.txt"
    ad.write_text("We need\n- You have brought a repairs backlog down\n- A helicopter licence\n")

    done = RUN.invoke(app, ["target", str(resume), str(ad), "--format", "json"])

    requirements = json.loads(done.stdout)["target"]["requirements"]
    assert ["You have brought a repairs backlog down", "A helicopter licence"] == [r["text"] for r in requirements]


def test_mark_never_writes_over_the_original(resume: Path) -> None:
    before = resume.read_bytes()

    done = RUN.invoke(app, ["mark", str(resume), "-o", str(resume)])

    assert ExitStatus.USAGE == done.exit_code
    assert before == resume.read_bytes()


def test_compare_with_itself_changes_nothing(resume: Path) -> None:
    done = RUN.invoke(app, ["compare", str(resume), str(resume), "--format", "json"])

    comparison = json.loads(done.stdout)
    assert [] == comparison["risen"] + comparison["fallen"] + comparison["new"] + comparison["lost"]


def test_revise_writes_finished_lines_and_keeps_the_answers(tmp_path: Path) -> None:
    document = tmp_path / "cv.md"
    document.write_text(
        "# Ines Calder\n\n## Experience\n\n### Call handler, Westbrook Water\n2019 – 2022\n\n- Answered 60 calls a day\n"
    )
    kept, out = tmp_path / "answers.json", tmp_path / "lines.txt"

    done = RUN.invoke(
        app,
        ["revise", str(document), "-o", str(out), "--answers", str(kept)],
        input="nine of ten at the first call\n" * 9,
    )

    assert ExitStatus.CLEAN == done.exit_code
    assert "nine of ten" in out.read_text()
    assert "[" not in out.read_text()
    assert "nine of ten at the first call" in json.loads(kept.read_text()).values()


def test_revise_of_a_file_that_cannot_be_read_leaves_no_files(tmp_path: Path) -> None:
    broken, out, kept = tmp_path / "broken.pdf", tmp_path / "new" / "lines.txt", tmp_path / "mine.json"
    broken.write_bytes(b"%PDF-1.4 nothing else")

    done = RUN.invoke(app, ["revise", str(broken), "-o", str(out), "--answers", str(kept)])

    assert ExitStatus.UNREADABLE == done.exit_code
    assert [broken] == list(tmp_path.iterdir())


def test_a_place_is_tried_without_touching_what_stands_there(tmp_path: Path) -> None:
    there = tmp_path / "lines.txt"
    there.write_text("finished last week")
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "nowhere.txt")

    check_writable(there)
    check_writable(link)

    assert "finished last week" == there.read_text()
    assert {there, link} == set(tmp_path.iterdir())


@pytest.mark.parametrize(
    "call",
    [
        ["analyze", "no-such-file.docx"],
        ["analyze", "."],
        ["judge", "   "],
        ["rule", "no-such-rule"],
        ["train", "no-such-model"],
        ["evaluate", "."],
        ["no-such-command"],
    ],
)
def test_a_wrong_call_ends_with_two_and_says_why(call: list[str]) -> None:
    done = RUN.invoke(app, call)

    assert ExitStatus.USAGE == done.exit_code
    assert done.output.strip()
    assert "Traceback" not in done.output


@pytest.mark.parametrize(
    "call",
    [
        ["analyze", "{cv}", "-f", "json", "-o", "{closed}/x/report.json"],
        ["analyze", "{cv}", "{cv}", "-f", "json", "-o", "{closed}"],
        ["mark", "{cv}", "-o", "{closed}/marked.docx"],
        ["serve", "--port", "99999"],
        ["serve", "--host", "192.0.2.1", "--port", "8000"],
    ],
)
def test_a_place_that_cannot_be_used_is_told(resume: Path, tmp_path: Path, call: list[str]) -> None:
    closed = tmp_path / "closed"
    closed.write_text("a file where a folder would have to be")

    done = RUN.invoke(app, [word.format(cv=resume, closed=closed) for word in call])

    assert ExitStatus.USAGE == done.exit_code or isinstance(done.exception, DotwiseError)
    assert "Traceback" not in done.output


def test_missing_folders_of_an_output_are_made(resume: Path, tmp_path: Path) -> None:
    out = tmp_path / "new" / "folders" / "report.html"

    done = RUN.invoke(app, ["analyze", str(resume), "-f", "html", "-o", str(out)])

    assert ExitStatus.CLEAN == done.exit_code
    assert out.is_file()


def test_a_document_comes_on_standard_input(resume: Path) -> None:
    done = RUN.invoke(app, ["analyze", "-", "--name", "cv.docx", "-f", "json"], input=resume.read_bytes())

    assert {"name": "cv.docx", "format": "docx"}.items() <= json.loads(done.stdout)["source"].items()
    assert ExitStatus.USAGE == RUN.invoke(app, ["analyze", "-", "-"], input=b"x").exit_code


class _OneSuggestion:
    """An analyzer whose only line has a suggestion that asks for nothing."""

    def analyze(self, source: Source) -> Report:
        rewrite = Rewrite("Wrote the flood plan", ("drop_opener",), (), "It opens with a duty.", complete=True)
        dot = Dot("d1", "Tasked with writing the flood plan", DotKind.BULLET, None, None, rewrites=(rewrite,))
        return Report(SCHEMA, versions(), SourceInfo("x", Format.TEXT, 1, "", None), Status.OK, dots=(dot,))


@pytest.mark.parametrize(
    ("options", "answer", "taken"), [([], "\n", False), ([], "n\n", False), ([], "y\n", True), (["--accept"], "", True)]
)
def test_revise_takes_nothing_that_was_not_agreed_to(
    resume: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], answer: str, taken: bool
) -> None:
    monkeypatch.setattr(revise, "load_analyzer", lambda *_: _OneSuggestion())

    done = RUN.invoke(app, ["revise", str(resume), *options], input=answer)

    assert ExitStatus.CLEAN == done.exit_code
    assert taken == ("Finished lines:\n\nWrote the flood plan" in done.stdout)
    assert taken != ("Nothing was changed." in done.stdout)


class _OneQuestion:
    """An analyzer whose only line has a suggestion that is nothing but a question."""

    def analyze(self, source: Source) -> Report:
        blank = Blank("b1", BlankKind.THING, "what came of it?")
        rewrite = Rewrite("[what came of it?]", ("ask",), (blank,), "It asks for the result.", complete=False)
        dot = Dot("d1", "Attended meetings", DotKind.BULLET, None, None, rewrites=(rewrite,))
        return Report(SCHEMA, versions(), SourceInfo("x", Format.TEXT, 1, "", None), Status.OK, dots=(dot,))


def test_a_no_leaves_the_line_as_it_was(resume: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(revise, "load_analyzer", lambda *_: _OneQuestion())

    done = RUN.invoke(app, ["revise", str(resume)], input="no\n")

    assert "Nothing was changed." in done.stdout
    assert "→" not in done.stdout


class _TwoQuestions:
    """An analyzer that asks one question of each of two lines."""

    def analyze(self, source: Source) -> Report:
        dots = tuple(
            Dot(
                id,
                text,
                DotKind.BULLET,
                None,
                None,
                rewrites=(
                    Rewrite(f"{text} [{asks}?]", (), (Blank("b1", BlankKind.THING, f"{asks}?"),), "", complete=False),
                ),
            )
            for id, text, asks in (("d1", "Led the ward", "who grew"), ("d2", "Ran the desk", "what changed"))
        )
        return Report(SCHEMA, versions(), SourceInfo("x", Format.TEXT, 1, "", None), Status.OK, dots=dots)


def test_revise_finishes_what_was_answered_when_the_input_ends(
    resume: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(revise, "load_analyzer", lambda *_: _TwoQuestions())
    kept, out = tmp_path / "answers.json", tmp_path / "lines.txt"

    done = RUN.invoke(app, ["revise", str(resume), "-o", str(out), "--answers", str(kept)], input="Kofi\n")

    assert ExitStatus.CLEAN == done.exit_code
    assert "Led the ward; Kofi grew\n" == out.read_text()
    assert {"Led the ward | who grew?": "Kofi"} == json.loads(kept.read_text())


def test_revise_uses_the_answers_of_the_run_before_where_nobody_answers(
    resume: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(revise, "load_analyzer", lambda *_: _TwoQuestions())
    kept = tmp_path / "answers.json"
    kept.write_text(json.dumps({"Ran the desk | what changed?": "queues ended"}))

    done = RUN.invoke(app, ["revise", str(resume), "--answers", str(kept)], input="")

    assert done.stdout.endswith("Finished lines:\n\nRan the desk; queues ended\n")
    assert {"Ran the desk | what changed?": "queues ended"} == json.loads(kept.read_text())


def test_revise_stopped_by_the_person_keeps_what_was_answered_and_ends_as_interrupted(
    resume: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, out = tmp_path / "answers.json", tmp_path / "lines.txt"
    seen: list[str] = []

    def prompt(text: str, *_: object, **__: object) -> str:
        if "What changed" in text:
            seen.append(kept.read_text())  # on disk before the next question is answered
            raise typer.Abort
        return "Kofi"

    monkeypatch.setattr(revise, "load_analyzer", lambda *_: _TwoQuestions())
    monkeypatch.setattr(typer, "prompt", prompt)

    done = RUN.invoke(app, ["revise", str(resume), "-o", str(out), "--answers", str(kept)])

    assert ExitStatus.INTERRUPTED == done.exit_code
    assert "Led the ward; Kofi grew\n" == out.read_text()
    assert {"Led the ward | who grew?": "Kofi"} == json.loads(seen[0]) == json.loads(kept.read_text())


def test_every_key_has_a_name_of_its_own(tmp_path: Path) -> None:
    call = ["keys", "add", "job board", "--file", str(tmp_path / "keys.json")]

    first, second = RUN.invoke(app, call), RUN.invoke(app, call)

    assert (ExitStatus.CLEAN, ExitStatus.USAGE) == (first.exit_code, second.exit_code)
    assert "already" in second.output
    assert 1 == len(json.loads((tmp_path / "keys.json").read_text()))


def test_the_version_is_an_option_too() -> None:
    assert RUN.invoke(app, ["version"]).stdout == RUN.invoke(app, ["--version"]).stdout


_PROGRAM = "from dotwise.cli import main; main()"


@pytest.mark.parametrize(
    "call", [["rules"], ["judge", "-f", "json", "Answered 60 calls"], ["judge", "Answered 60 calls"]]
)
def test_a_reader_that_has_gone_is_no_finding(call: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as closed:
        done = subprocess.run(
            [sys.executable, "-c", _PROGRAM, *call], stdout=closed, stderr=subprocess.PIPE, check=False
        )

    assert (ExitStatus.PIPE_CLOSED, b"") == (done.returncode, done.stderr)


@pytest.mark.parametrize(("asked", "seen"), [([], False), (["--debug"], True)])
def test_a_mistake_of_our_own_is_called_that(asked: list[str], seen: bool) -> None:
    broken = "import dotwise.knowledge.versions as v\nv.versions = lambda: 1 / 0\n"

    done = subprocess.run(
        [sys.executable, "-c", broken + _PROGRAM, *asked, "version"], capture_output=True, text=True, check=False
    )

    assert ExitStatus.FAULT == done.returncode
    assert "mistake of dotwise itself (ZeroDivisionError at" in done.stderr
    assert seen == ("Traceback" in done.stderr)


def test_a_rule_explains_itself() -> None:
    done = RUN.invoke(app, ["rule", "responsible-for"])

    assert "Why it is a commodity" in done.stdout
    assert done.stdout == RUN.invoke(app, ["rule", "D101"]).stdout


@pytest.mark.parametrize("call", [["--help"], ["rules"], ["version"]])
def test_light_commands_load_no_model(call: list[str]) -> None:
    program = (
        "import sys; sys.argv = ['dotwise', *sys.argv[1:]]\n"
        "from dotwise.cli import app\n"
        "try: app()\nexcept SystemExit: pass\n"
        "print(sorted({'spacy', 'torch', 'onnxruntime', 'sklearn'} & set(sys.modules)), file=sys.stderr)"
    )

    done = subprocess.run([sys.executable, "-c", program, *call], capture_output=True, text=True, check=True)

    assert "[]" == done.stderr.strip().splitlines()[-1]
