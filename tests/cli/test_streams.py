"""Standard input and output as a call finds them: closed, full, in another encoding, or with odd signs in a line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dotwise.cli import app
from dotwise.cli._exit import ExitStatus
from dotwise.settings import MAX_LINE_CHARACTERS

RUN = CliRunner()
_DOTWISE = f"{sys.executable} -c 'from dotwise.cli import main; main()'"


def in_a_shell(call: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """``call`` as a shell runs it, with dotwise as $D, in ``folder``."""
    return subprocess.run(
        ["/bin/sh", "-c", call.replace("$D", _DOTWISE)],
        cwd=folder,
        env=os.environ | environment,
        capture_output=True,
        encoding=environment.get("PYTHONIOENCODING", "utf-8"),
        check=False,
    )


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "cv.txt").write_text("Ada Marlow\n\nExperience\nNurse, Ward 1, 2019 - 2021\n- Cut waiting by a third\n")
    return tmp_path


@pytest.mark.parametrize(
    ("call", "status", "told"),
    [
        ("$D rules >&-", ExitStatus.USAGE, "the output cannot be written"),
        ("$D rules >/dev/full", ExitStatus.USAGE, "No space left on device"),
        ("$D rules >/dev/full 2>&1", ExitStatus.USAGE, ""),
        ("$D rules <&- >&- 2>&-", ExitStatus.USAGE, ""),
        ("$D judge -f json 'Led a ward' >/dev/full", ExitStatus.USAGE, "No space left on device"),
        ("$D analyze cv.txt -o cv.json >&-", ExitStatus.CLEAN, "cv.txt: cv.json"),
        ("$D analyze - <&-", ExitStatus.UNREADABLE, ""),
        ("$D docs /proc/nope", ExitStatus.USAGE, "cannot be written"),
        ("$D docs cv.txt", ExitStatus.USAGE, "cannot be written"),
        ("$D keys add n --file /proc/x/k.json", ExitStatus.USAGE, "cannot be written"),
    ],
)
def test_output_that_finds_no_place_is_no_mistake_of_ours(home: Path, call: str, status: ExitStatus, told: str) -> None:
    done = in_a_shell(call, home)

    assert status == done.returncode
    assert told in done.stderr
    assert "mistake" not in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("call", "encoding"), [("$D judge 'Cut waiting by a third'", "ascii"), ("$D analyze cv.txt", "latin-1")]
)
def test_a_sign_that_the_output_lacks_stands_as_a_question_mark(home: Path, call: str, encoding: str) -> None:
    done = in_a_shell(call, home, PYTHONIOENCODING=encoding)

    assert (ExitStatus.CLEAN, "") == (done.returncode, done.stderr)
    assert "?" in done.stdout


def test_a_line_ends_only_where_a_file_of_lines_ends_one() -> None:
    sent = "Led a\u2028ward\nCut\x0cwaiting\r\nTrained\x85staff\rWrote\x0bthe \x1crota\n\nRan a ward".encode()

    done = RUN.invoke(app, ["judge", "-", "-f", "json"], input=sent)

    assert ["Led a ward", "Cut waiting", "Trained staff", "Wrote the rota", "", "Ran a ward"] == [
        " ".join(json.loads(line)["text"].split()) for line in done.stdout_bytes.decode().split("\n")[:-1]
    ]


def test_a_line_that_is_longer_than_any_is_not_judged_and_the_others_are() -> None:
    sent = "Led a ward\n" + "Led a ward and " * MAX_LINE_CHARACTERS + "\nRan a ward\n"

    done = RUN.invoke(app, ["judge", "-", "-f", "json"], input=sent)

    reasons = [json.loads(line)["unjudged"] for line in done.stdout.splitlines()]
    assert [None, None] == [reasons[0], reasons[2]]
    assert f"more than {MAX_LINE_CHARACTERS:,} characters" in reasons[1]


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (["target", "-", "-"], "once only"),
        (["compare", "-", "-"], "once only"),
        (["keys", "add", " ", "--file", "keys.json"], "needs a name"),
        (["keys", "add", "n", "--file", "keys.json", "--days", "99999999"], "36500"),
        (["rule", ""], "`dotwise rules` lists them"),
        (["batch", "", "-o", "rows.csv"], "empty"),
    ],
)
def test_what_says_nothing_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: list[str], told: str
) -> None:
    monkeypatch.chdir(tmp_path)

    done = RUN.invoke(app, call)

    assert told in done.output + str(done.exception)
    assert ExitStatus.CLEAN != done.exit_code
    assert not list(tmp_path.iterdir())
