"""A job ad, and a career held against it."""

from __future__ import annotations

from dataclasses import dataclass

SURE_STRENGTH = 0.5
"""Strength from which on a requirement counts as answered."""


@dataclass(frozen=True, slots=True)
class JobRequirement:
    """
    One requirement, word for word.

    ``necessity``: must, should (what the post will do) or nice; ``kind``: skill, experience, trait, credential, task.
    """

    text: str
    necessity: str = "must"
    kind: str = "experience"


@dataclass(frozen=True, slots=True)
class AdLine:
    """One list item or sentence of a job ad, word for word, with what stands around it.

    ``heading`` is the nearest heading above it, "" where there is none and for a heading itself, which ``heads``; ``run``
    numbers the list or the paragraphs that it stands in; ``listed`` says that it is printed with a sign.
    """

    text: str
    heading: str = ""
    listed: bool = False
    run: int = 0
    heads: bool = False


@dataclass(frozen=True, slots=True)
class JobAd:
    """What a job ad asks for, and its whole text."""

    title: str | None
    organisation: str | None
    text: str
    requirements: tuple[JobRequirement, ...]


@dataclass(frozen=True, slots=True)
class Requirement:
    """
    One requirement as the job ad prints it and the dots that answer it; ``strength`` 0..1.

    From a strength of one half on it is answered; below, its dots come near and no more. What no dot states may
    be printed elsewhere, and ``elsewhere`` tells it: the sum of the dates of posts, or, quoted, the line that prints a
    degree, a licence, a language; what of it is not printed ("fluent") is named.
    """

    id: str
    text: str
    answered_by: tuple[str, ...]
    strength: float
    necessity: str = "must"
    kind: str = "experience"
    elsewhere: str | None = None

    @property
    def sure(self) -> bool:
        """Whether its dots, or what is printed elsewhere, answer it; false where they only come near, or where there are none."""
        return (bool(self.answered_by) or self.elsewhere is not None) and self.strength >= SURE_STRENGTH

    @property
    def near(self) -> bool:
        """Whether a dot or something printed elsewhere comes near, and nothing answers it."""
        return (bool(self.answered_by) or self.elsewhere is not None) and not self.sure


@dataclass(frozen=True, slots=True)
class Target:
    """A job ad held against a career."""

    requirements: tuple[Requirement, ...]
    unused_assets: tuple[str, ...]
    language: tuple[str, ...] = ()
    """Words of the ad that the person's own evidence can honestly take up."""
