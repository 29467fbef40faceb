"""What a request may ask beyond the plain report: which rules speak, for which arrangement, facing which challenge."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Annotated, Any, Literal

from fastapi import Form

from dotwise.errors import ConfigurationError
from dotwise.rules.choice import RuleChoice, read_choice, refuse_unknown_rules
from dotwise.service.problems import ApiProblem

MAX_SETTINGS = 50_000
"""Characters of settings."""

Settings = Annotated[
    str | None,
    Form(
        max_length=MAX_SETTINGS,
        description="Rule settings as the text of a dotwise.toml: select, ignore, [severity], [[phrases]].",
    ),
]
Select = Annotated[str | None, Form(max_length=2000, description="Only these rules: codes, names, families, commas.")]
Ignore = Annotated[str | None, Form(max_length=2000, description="Not these rules.")]


@dataclass(frozen=True, slots=True)
class Asking:
    """The fields of a request, as they go on to the worker; None stands for what is usual."""

    settings: str | None = None
    select: str | None = None
    ignore: str | None = None
    package: str | None = None
    challenge: str | None = None

    def choice(self) -> RuleChoice | None:
        """The rules that are asked for; None for the server's own.

        Raises:
            ConfigurationError: the settings are not valid or name a rule that does not exist.
        """
        if self.settings is None and self.select is None and self.ignore is None:
            return None
        asked = read_choice(self.settings or "").narrowed(_words(self.select), _words(self.ignore))
        refuse_unknown_rules(asked)
        return asked

    def told(self) -> dict[str, Any]:
        """The fields that are set."""
        return {name: value for name, value in asdict(self).items() if value is not None}


def checked(asking: Asking) -> Asking:
    """``asking`` if its rules exist.

    Raises:
        ApiProblem: they do not; the words say which.
    """
    try:
        asking.choice()
    except ConfigurationError as error:
        raise ApiProblem("invalid_request", str(error)) from error
    return asking


def asked(
    settings: Settings = None,
    select: Select = None,
    ignore: Ignore = None,
    package: Annotated[
        Literal["employee", "interim", "consultant"] | None, Form(description="The arrangement to tell it for.")
    ] = None,
    challenge: Annotated[
        Literal["finding", "leaving", "performing"] | None, Form(description="Ask the questions of one challenge only.")
    ] = None,
) -> Asking:
    """The fields of a form."""
    return checked(Asking(settings, select, ignore, package, challenge))


def _words(text: str | None) -> tuple[str, ...]:
    return tuple(word.strip() for word in (text or "").split(",") if word.strip())
