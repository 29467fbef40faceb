"""``dotwise batch`` itself, with its models and processes: interrupted, killed, on one and on two workers."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

WORK = "Wrote the handover sheet that all four wards now use"


@pytest.fixture(scope="module")
def inbox(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty small files, one in ten of them poison."""
    folder = tmp_path_factory.mktemp("command") / "inbox"
    folder.mkdir()
    for number in range(40):
        lines = [f"{WORK} {number}", "Responsible for daily reports", f"Cut waiting time by {number + 10}%"]
        text = f"Ada Marlow\nada@example.com\n\nExperience\nNurse, Ward {number}, 2019 - 2021\n" + "".join(
            f"- {line}\n" for line in lines
        )
        poison = b"%PDF-1.7\nbroken" if number % 10 == 5 else None
        (folder / f"cv{number:02d}.txt").write_bytes(poison or text.encode())
    return folder


@pytest.fixture(scope="module")
def undisturbed(inbox: Path) -> bytes:
    output = inbox.parent / "undisturbed.jsonl"
    assert 3 == started(inbox, output, workers=2).wait(120)
    return output.read_bytes()


def started(inbox: Path, output: Path, *options: str, workers: int = 1) -> subprocess.Popen[str]:
    call = [sys.executable, "-c", "from dotwise.cli import main; main()", "batch", str(inbox), "-o", str(output)]
    environment = os.environ | {"DOTWISE_TEST_OUTPUT": str(output)}
    return subprocess.Popen(
        [*call, "--workers", str(workers), *options], stderr=subprocess.PIPE, text=True, env=environment
    )


def finished_lines(output: Path) -> int:
    journal = output.with_name(f".{output.name}.journal")
    return journal.read_bytes().count(b"\n") if journal.exists() else 0


def wait_for_lines(process: subprocess.Popen[str], output: Path, count: int) -> None:
    until = time.monotonic() + 60
    while finished_lines(output) < count and process.poll() is None and time.monotonic() < until:
        time.sleep(0.01)


def test_one_row_a_file_and_the_poison_is_told(undisturbed: bytes) -> None:
    statuses = [json.loads(line)["status"] for line in undisturbed.splitlines()]

    assert 40 == len(statuses)
    assert [5, 15, 25, 35] == [index for index, status in enumerate(statuses) if status == "failed"]


def test_one_worker_gives_the_bytes_of_two(inbox: Path, undisturbed: bytes) -> None:
    output = inbox.parent / "one.jsonl"
    started(inbox, output, workers=1).wait(120)

    assert undisturbed == output.read_bytes()


def test_ctrl_c_finishes_what_is_in_work_and_the_next_run_goes_on(inbox: Path, undisturbed: bytes) -> None:
    output = inbox.parent / "interrupted.jsonl"
    process = started(inbox, output)
    wait_for_lines(process, output, 8)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)

    assert 130 == process.returncode
    kept, partial = finished_lines(output), inbox.parent / "interrupted.incomplete.jsonl"
    assert "goes on from here" in told
    assert f"{kept} of 40 files are done and kept in {inbox.parent / '.interrupted.jsonl.journal'}" in told
    assert not output.exists()
    assert 8 <= kept < 40
    assert set(partial.read_bytes().splitlines()) < set(undisturbed.splitlines())
    assert kept == len(partial.read_bytes().splitlines())

    again = started(inbox, output)
    _, told = again.communicate(timeout=120)

    assert f"40 files: 36 analysed, 4 failed. {kept} of them were finished by an earlier run." in told
    assert undisturbed == output.read_bytes()
    assert not partial.exists()


def test_ctrl_c_twice_stops_at_once_and_leaves_no_process(inbox: Path) -> None:
    output = inbox.parent / "twice.jsonl"
    process = started(inbox, output)
    wait_for_lines(process, output, 8)
    process.send_signal(signal.SIGINT)
    time.sleep(0.1)
    before = time.monotonic()
    process.send_signal(signal.SIGINT)

    assert 130 == process.wait(5)
    assert time.monotonic() - before < 2
    assert not output.exists()
    assert is_gone_soon(output)


def test_everything_known_takes_no_models(inbox: Path, undisturbed: bytes) -> None:
    output = inbox.parent / "undisturbed.jsonl"
    process = started(inbox, output)
    _, told = process.communicate(timeout=60)

    assert "40 files: 36 analysed, 4 failed. All of them were finished by an earlier run." in told
    assert undisturbed == output.read_bytes()


@pytest.mark.parametrize(("options", "status"), [(["--fail-on", "hint"], 1), (["--fail-on", "commodity"], 1), ([], 0)])
def test_exit_status(inbox: Path, options: list[str], status: int) -> None:
    output = inbox.parent / "status.csv"

    assert status == started(inbox / "cv01.txt", output, *options).wait(60)


def test_max_failures_end_the_run_and_name_the_files(inbox: Path) -> None:
    output = inbox.parent / "failures.csv"
    process = started(inbox, output, "--max-failures", "0")
    _, told = process.communicate(timeout=60)

    assert 1 == process.returncode
    assert not output.exists()
    assert "needs a look: " in told
    assert "cv05.txt: " in told
    assert "(--max-failures)" in told
    assert "cv05.txt" in (inbox.parent / "failures.incomplete.csv").read_text()


def killed_again_and_again(inbox: Path, output: Path, kills: int, seed: int) -> bytes:
    """The output of a run that was ended by SIGKILL at random instants, of loading as of work and of writing."""
    dice = random.Random(seed)
    for _ in range(kills):
        process = started(inbox, output, workers=2)
        if dice.random() < 0.3:
            time.sleep(dice.uniform(0.0, 1.5))
        else:
            wait_for_lines(process, output, min(finished_lines(output) + dice.randint(1, 12), 40))
            time.sleep(dice.uniform(0.0, 0.2))
        process.kill()
        process.wait()
        if output.exists():
            output.with_name(f".{output.name}.journal").unlink()  # it was ready: once more from the beginning
            output.unlink()
    started(inbox, output, workers=2).wait(120)
    return output.read_bytes()


def test_killed_at_random_instants_it_gives_the_same_bytes(inbox: Path, undisturbed: bytes) -> None:
    assert undisturbed == killed_again_and_again(inbox, inbox.parent / "killed.jsonl", kills=5, seed=8)


@pytest.mark.slow
@pytest.mark.skipif("DOTWISE_SLOW" not in os.environ, reason="takes some minutes; set DOTWISE_SLOW=1")
def test_killed_fifty_times_it_gives_the_same_bytes(inbox: Path, undisturbed: bytes) -> None:
    assert undisturbed == killed_again_and_again(inbox, inbox.parent / "fifty.jsonl", kills=50, seed=50)


def is_gone_soon(output: Path) -> bool:
    """Whether no process is left that was started for ``output``."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        if not any(f"={output}".encode() in environment for environment in environments()):
            return True
        time.sleep(0.1)
    return False


def environments() -> list[bytes]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                found.append((entry / "environ").read_bytes())
            except OSError:
                continue
    return found


def test_a_rule_that_does_not_exist_is_told_before_any_work(inbox: Path) -> None:
    settings, output = inbox.parent / "house.toml", inbox.parent / "misspelt.csv"
    settings.write_text('ignore = ["respnsible-for"]')

    process = started(inbox, output, "--config", str(settings))
    _, told = process.communicate(timeout=60)

    assert 2 == process.returncode
    assert "dotwise: There is no rule 'respnsible-for'. `dotwise rules` lists them all.\n" == told
    assert not list(inbox.parent.glob("*misspelt*"))
