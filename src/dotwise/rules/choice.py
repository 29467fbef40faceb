"""
Which rules speak, how loudly, and which phrases a house adds.

Read from ``dotwise.toml`` or from ``[tool.dotwise]`` in ``pyproject.toml``:

    select = ["D", "V103"]            # of our rules only these: codes, names or family letters
    ignore = ["D104"]                 # but not this one
    packs = ["house.toml"]            # further files with phrases, beside this one
    [severity]
    responsible-for = "hint"
    [[phrases]]
    phrase = "client-centric"
    message = "We say 'for the client' here."
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from dotwise.errors import ConfigurationError
from dotwise.model import Severity
from dotwise.rules import RULES

HOUSE = "X"
"""The family of the phrases that a house adds."""
_KEYS = frozenset(("select", "ignore", "severity", "phrases", "packs"))
_MAX_PHRASES = 500
"""Phrases that settings sent as text may hold: they are compiled anew for every new choice."""


@dataclass(frozen=True, slots=True)
class HousePhrase:
    """A phrase that a house does not want to read, and what it says about it."""

    phrase: str
    message: str
    severity: Severity = Severity.HINT


@dataclass(frozen=True, slots=True)
class RuleChoice:
    """The rules that were asked for. Empty ``select`` means all; what a house wrote itself only ``ignore`` switches off."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: tuple[tuple[str, Severity], ...] = ()
    phrases: tuple[HousePhrase, ...] = ()

    def narrowed(self, select: tuple[str, ...], ignore: tuple[str, ...]) -> RuleChoice:
        """The choice with what a call adds: its ``select`` takes the place of ours, its ``ignore`` adds to it."""
        return replace(self, select=select or self.select, ignore=self.ignore + ignore)

    def wants(self, code: str, name: str) -> bool:
        """Whether the rule is chosen."""
        chosen = not self.select or code.startswith(HOUSE) or any(_names(word, code, name) for word in self.select)
        return chosen and not any(_names(word, code, name) for word in self.ignore)

    def severity_of(self, code: str, name: str, usual: Severity) -> Severity:
        """How loudly the rule speaks; the last entry that names it decides."""
        named = [severity for word, severity in self.severities if _names(word, code, name)]
        return named[-1] if named else usual


def load_choice(path: Path | None = None) -> RuleChoice:
    """The choice in the settings file ``path``; without one, in the working directory; all rules where none is.

    Raises:
        ConfigurationError: the file cannot be read or holds something unknown; the message says what and where.
    """
    found = path or _nearby(Path.cwd())
    return RuleChoice() if found is None else _choice(_table(found), found)


def read_choice(text: str) -> RuleChoice:
    """The choice in settings that came as text, as ``dotwise.toml`` holds them but without ``packs``.

    Raises:
        ConfigurationError: it is no TOML, holds something unknown, too many phrases or a rule that does not exist.
    """
    where = Path("settings")
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"The settings are not valid TOML: {error}.") from error
    if "packs" in table:
        raise ConfigurationError("In settings sent as text, write the phrases of a pack under [[phrases]].")
    choice = _choice(table, where)
    if len(choice.phrases) > _MAX_PHRASES:
        raise ConfigurationError(f"Settings sent as text hold up to {_MAX_PHRASES} phrases.")
    return choice


def refuse_unknown_rules(choice: RuleChoice) -> None:
    """Every rule that the choice names exists.

    Raises:
        ConfigurationError: one does not.
    """
    house = [house_names(number) for number in range(1, len(choice.phrases) + 1)]
    known = [(rule.code, rule.name) for rule in RULES] + house
    for word in (*choice.select, *choice.ignore, *(word for word, _ in choice.severities)):
        if not any(_names(word, code, name) for code, name in known):
            raise ConfigurationError(f"There is no rule '{word}'. `dotwise rules` lists them all.")


def house_names(number: int) -> tuple[str, str]:
    """Code and name of a phrase of the house, counted from 1."""
    return f"{HOUSE}{number:03}", f"house-{number}"


def _nearby(folder: Path) -> Path | None:
    own, project = folder / "dotwise.toml", folder / "pyproject.toml"
    if own.is_file():
        return own
    return project if project.is_file() and b"[tool.dotwise" in _bytes(project) else None


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ConfigurationError(f"The settings file {path} cannot be opened ({error.strerror}).") from error


def _table(path: Path) -> dict[str, Any]:
    try:
        table = tomllib.loads(_bytes(path).decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"The settings file {path} is not valid TOML: {error}.") from error
    return _own_part(table, path) if path.name == "pyproject.toml" else table


def _own_part(table: dict[str, Any], path: Path) -> dict[str, Any]:
    tools = table.get("tool", {})
    own = tools.get("dotwise", {}) if isinstance(tools, dict) else tools
    if not isinstance(own, dict):
        raise ConfigurationError(f"In {path}, write the settings under a heading of their own: [tool.dotwise].")
    return own


def _choice(table: dict[str, Any], path: Path) -> RuleChoice:
    unknown = sorted(set(table) - _KEYS)
    if unknown:
        raise ConfigurationError(f"{path} has the unknown entry '{unknown[0]}'. Known are: {', '.join(sorted(_KEYS))}.")
    phrases = _phrases(table.get("phrases", []), path)
    for pack in _words(table, "packs", path):
        beside = path.parent / pack
        phrases += _phrases(_table(beside).get("phrases", []), beside)
    severity = table.get("severity", {})
    if not isinstance(severity, dict):
        raise ConfigurationError(f"In {path}, 'severity' must be a table such as: responsible-for = \"hint\".")
    return RuleChoice(
        select=_words(table, "select", path),
        ignore=_words(table, "ignore", path),
        severities=tuple((str(name), _severity(level, path)) for name, level in severity.items()),
        phrases=phrases,
    )


def _words(table: dict[str, Any], key: str, path: Path) -> tuple[str, ...]:
    words = table.get(key, [])
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise ConfigurationError(f'In {path}, \'{key}\' must be a list of words such as: {key} = ["D", "team-player"].')
    return tuple(words)


def _phrases(entries: object, path: Path) -> tuple[HousePhrase, ...]:
    if not isinstance(entries, list):
        raise ConfigurationError(f"In {path}, write every phrase of the house under a heading of its own: [[phrases]].")
    phrases = []
    for entry in entries:
        if not isinstance(entry, dict) or not str(entry.get("phrase", "")).strip() or not entry.get("message"):
            raise ConfigurationError(f"In {path}, every [[phrases]] needs a 'phrase' and a 'message'.")
        severity = _severity(entry.get("severity", "hint"), path)
        phrases.append(HousePhrase(str(entry["phrase"]), str(entry["message"]), severity))
    return tuple(phrases)


def _severity(level: object, path: Path) -> Severity:
    try:
        return Severity(str(level))
    except ValueError:
        raise ConfigurationError(f"In {path}, '{level}' is no severity. Use 'hint' or 'warning'.") from None


def _names(word: str, code: str, name: str) -> bool:
    """Whether ``word`` is the rule's name, its code, or the beginning of its code (a family)."""
    return bool(word) and (word.lower() == name or code.lower().startswith(word.lower()))
