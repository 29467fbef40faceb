"""What a request may ask beyond the plain report: rules of the house, an arrangement, a challenge."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from dotwise.errors import ConfigurationError
from dotwise.model import Blank, BlankKind, Rewrite, Severity
from dotwise.rewrite import fill
from dotwise.service.asking import Asking
from dotwise.service.routes.lines import Answers

_HOUSE = """
ignore = ["various"]
[severity]
responsible-for = "hint"
[[phrases]]
phrase = "client-centric"
message = "We say 'for the client' here."
"""
_PAGE = (Path(__file__).parents[2] / "docs" / "service.md").read_text(encoding="utf-8")
_CV = {"file": ("cv.txt", b"Jane")}


def test_nothing_asked_is_the_servers_own_choice() -> None:
    assert Asking().choice() is None
    assert {} == Asking().told()


def test_settings_are_read_as_the_file_on_disk_would_be() -> None:
    choice = Asking(settings=_HOUSE, select="D, X001", ignore="team-player").choice()

    assert choice is not None
    assert ("D", "X001") == choice.select
    assert ("various", "team-player") == choice.ignore
    assert (("responsible-for", Severity.HINT),) == choice.severities
    assert ("client-centric",) == tuple(house.phrase for house in choice.phrases)


@pytest.mark.parametrize(
    ("asking", "said"),
    [
        (Asking(settings="select = ["), "not valid TOML"),
        (Asking(settings='colour = "red"'), "unknown entry 'colour'"),
        (Asking(settings='packs = ["/etc/passwd"]'), "[[phrases]]"),
        (Asking(settings='[severity]\nresponsible-for = "loud"'), "'loud' is no severity"),
        (Asking(select="no-such-rule"), "There is no rule 'no-such-rule'"),
        (Asking(settings='[[phrases]]\nphrase="a"\nmessage="b"\n' * 501), "up to 500 phrases"),
    ],
)
def test_what_is_wrong_is_said(asking: Asking, said: str) -> None:
    with pytest.raises(ConfigurationError) as error:
        asking.choice()
    assert said in str(error.value)


def test_wrong_rules_are_answered_with_a_problem(client: TestClient) -> None:
    answer = client.post("/v1/analyses", files=_CV, data={"select": "no-such-rule"})

    assert 400 == answer.status_code
    assert "There is no rule 'no-such-rule'" in answer.json()["detail"]


def test_an_unknown_arrangement_is_refused(client: TestClient) -> None:
    assert 400 == client.post("/v1/analyses", files=_CV, data={"package": "pirate"}).status_code


def test_what_is_asked_reaches_the_worker_and_the_tag(client: TestClient) -> None:
    plain = client.post("/v1/analyses", files=_CV)
    asked = client.post("/v1/analyses", files=_CV, data={"challenge": "leaving", "package": "interim", "ignore": "D"})

    assert {"challenge": "leaving", "package": "interim", "ignore": "D"} == asked.json()["asked"]
    assert plain.headers["etag"] != asked.headers["etag"]


def test_lines_take_rules_too(client: TestClient) -> None:
    right = client.post("/v1/lines", json={"texts": ["Wrote it"], "settings": _HOUSE})
    wrong = client.post("/v1/lines", json={"texts": ["Wrote it"], "ignore": "nothing-like-it"})

    assert [200, 400] == [right.status_code, wrong.status_code]


def test_the_printed_example_of_a_finished_rewrite_is_true(client: TestClient) -> None:
    sent = json.loads(_PAGE.split("/v1/rewrites -d '")[1].split("'\n```")[0])
    shown = re.search(r'\[\{"text": "([^"]+)",\n  "verdict"', _PAGE)
    (one,) = Answers.model_validate(sent).rewrites
    blanks = tuple(Blank(blank.id, BlankKind(blank.kind), blank.question) for blank in one.blanks)

    assert shown is not None
    assert shown[1] == fill(Rewrite(one.text, (), blanks, "", False), one.answers)
    assert 200 == client.post("/v1/rewrites", json=sent).status_code
