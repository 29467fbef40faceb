"""Choose rules by hand, by settings file and by call."""

from __future__ import annotations

from pathlib import Path

import pytest

from dotwise.errors import ConfigurationError
from dotwise.model import Severity
from dotwise.rules.choice import HousePhrase, RuleChoice, load_choice, refuse_unknown_rules


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_everything_is_wanted_by_default() -> None:
    assert RuleChoice().wants("D101", "responsible-for")


@pytest.mark.parametrize("word", ["D", "d1", "D101", "responsible-for", "Responsible-For"])
def test_selects_by_family_code_or_name(word: str) -> None:
    choice = RuleChoice(select=(word,))

    assert choice.wants("D101", "responsible-for")
    assert not choice.wants("T101", "team-player")


def test_ignore_wins_over_select() -> None:
    assert not RuleChoice(select=("D",), ignore=("D101",)).wants("D101", "responsible-for")


def test_an_empty_word_names_no_rule() -> None:
    assert RuleChoice(ignore=("",)).wants("D101", "responsible-for")

    with pytest.raises(ConfigurationError, match="There is no rule ''"):
        refuse_unknown_rules(RuleChoice(ignore=("",)))


def test_a_call_replaces_the_selection_and_adds_to_what_is_ignored() -> None:
    settings = RuleChoice(select=("D", "T"), ignore=("D102",))

    assert RuleChoice(select=("T",), ignore=("D102", "T101")) == settings.narrowed(("T",), ("T101",))
    assert RuleChoice(select=("D", "T"), ignore=("D102",)) == settings.narrowed((), ())


def test_reads_a_settings_file_with_a_pack_beside_it(tmp_path: Path) -> None:
    written(tmp_path, "house.toml", '[[phrases]]\nphrase = "low hanging"\nmessage = "Not here."\nseverity = "warning"')
    settings = written(
        tmp_path,
        "dotwise.toml",
        'ignore = ["U"]\npacks = ["house.toml"]\n[severity]\nteam-player = "hint"\n'
        '[[phrases]]\nphrase = "client-centric"\nmessage = "We say: for the client."',
    )

    choice = load_choice(settings)

    assert ("U",) == choice.ignore
    assert Severity.HINT is choice.severity_of("T101", "team-player", Severity.WARNING)
    assert Severity.WARNING is choice.severity_of("T102", "hard-working", Severity.WARNING)
    assert (
        HousePhrase("client-centric", "We say: for the client.", Severity.HINT),
        HousePhrase("low hanging", "Not here.", Severity.WARNING),
    ) == choice.phrases


def test_reads_its_table_in_pyproject(tmp_path: Path) -> None:
    settings = written(tmp_path, "pyproject.toml", '[project]\nname = "x"\n[tool.dotwise]\nselect = ["D"]')

    assert RuleChoice(select=("D",)) == load_choice(settings)


def test_looks_in_the_working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert RuleChoice() == load_choice(None)

    written(tmp_path, "dotwise.toml", 'select = ["T"]')
    assert RuleChoice(select=("T",)) == load_choice(None)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('selct = ["D"]', "unknown entry 'selct'"),
        ('select = "D"', "must be a list"),
        ('[severity]\nteam-player = "loud"', "'loud' is no severity"),
        ('severity = "hint"', "must be a table"),
        ('[[phrases]]\nphrase = "x"', "needs a 'phrase' and a 'message'"),
        ("phrases = 5", r"under a heading of its own: \[\[phrases\]\]"),
        ("select = [", "not valid TOML"),
        ('packs = ["absent.toml"]', "cannot be opened"),
    ],
)
def test_says_what_is_wrong_in_plain_words(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        load_choice(written(tmp_path, "dotwise.toml", text))


def test_a_project_file_without_settings_of_ours_is_left_alone_whatever_is_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pyproject.toml").write_bytes('[project]\nauthors = ["José"]\n'.encode("latin-1"))
    monkeypatch.chdir(tmp_path)

    assert RuleChoice() == load_choice()


@pytest.mark.parametrize("text", ["[tool]\ndotwise = 3\n", "tool = 3\n"])
def test_settings_that_are_no_table_are_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConfigurationError, match="under a heading of their own"):
        load_choice(written(tmp_path, "pyproject.toml", text))


def test_a_byte_mark_before_the_settings_is_no_part_of_them(tmp_path: Path) -> None:
    (tmp_path / "dotwise.toml").write_bytes(b'\xef\xbb\xbfignore = ["U"]\n')

    assert ("U",) == load_choice(tmp_path / "dotwise.toml").ignore
