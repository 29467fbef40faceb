"""A job ad, and a career held against it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class JobRequirement:
    """One requirement, word for word. ``necessity``: must or nice; ``kind``: skill, experience, trait, credential."""

    text: str
    necessity: str = "must"
    kind: str = "experience"


@dataclass(frozen=True, slots=True)
class JobAd:
    """What a job ad asks for, and its whole text."""

    title: str | None
    organisation: str | None
    text: str
    requirements: tuple[JobRequirement, ...]


@dataclass(frozen=True, slots=True)
class Requirement:
    """One requirement as the job ad prints it and the dots that answer it; ``strength`` 0..1."""

    id: str
    text: str
    answered_by: tuple[str, ...]
    strength: float
    necessity: str = "must"
    kind: str = "experience"


@dataclass(frozen=True, slots=True)
class Target:
    """A job ad held against a career."""

    requirements: tuple[Requirement, ...]
    unused_assets: tuple[str, ...]
    language: tuple[str, ...] = ()
    """Words of the ad that the person's own evidence can honestly take up."""
