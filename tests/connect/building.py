"""Small careers by hand: a summary, listed skills and roles with judged lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dotwise.language.embedder import Embedder
from dotwise.language.identity import Identity
from dotwise.language.sense import Sense
from dotwise.language.tagger import Tagger
from dotwise.language.understand import understand
from dotwise.model import (
    Career,
    Contact,
    Coverage,
    DocumentKind,
    Dot,
    DotKind,
    JobAd,
    Label,
    Role,
    Section,
    SectionKind,
    Verdict,
)
from dotwise.target.requirements import Necessity, requirement

SUMMARY = Section("s1", "Profile", SectionKind.SUMMARY)
SKILLS = Section("s2", "Skills", SectionKind.SKILLS)
WORK = Section("s3", "Experience", SectionKind.EXPERIENCE)
HELPING = Section("s4", "Volunteering", SectionKind.VOLUNTEER)
COMMODITY = {Label.COMMODITY: 0.95, Label.MIXED: 0.5, Label.ASSET: 0.05}


def role(name: str, title: str, organisation: str, start: str, end: str) -> Role:
    return Role(name, title, organisation, None, start, end, WORK.id)


def bullet(text: str, role: str, label: Label = Label.COMMODITY) -> Dot:
    return Dot(text[:12], text, DotKind.BULLET, WORK.id, role, verdict=Verdict(label, COMMODITY[label]))


def asset(text: str, role: str = "r1") -> Dot:
    return bullet(text, role, Label.ASSET)


def mixed(text: str, role: str = "r1") -> Dot:
    return bullet(text, role, Label.MIXED)


def skill(text: str) -> Dot:
    return Dot(text[:12], text, DotKind.SKILL, SKILLS.id, None, verdict=Verdict(Label.COMMODITY, 0.95))


def sentence(text: str, label: Label = Label.COMMODITY) -> Dot:
    return Dot(text[:12], text, DotKind.SENTENCE, SUMMARY.id, None, verdict=Verdict(label, COMMODITY[label]))


def career(
    *dots: Dot, roles: Sequence[Role] = (), kind: DocumentKind = DocumentKind.RESUME, held: bool = True
) -> Career:
    """A career of these dots, ``d1``, ``d2`` …; with one post at a depot unless roles are given or none are ``held``."""
    posts = tuple(roles) or ((role("r1", "Clerk", "Quay Depot", "2019-01", "present"),) if held else ())
    numbered = tuple(replace(dot, id=f"d{number}") for number, dot in enumerate(dots, start=1))
    sections = (SUMMARY, SKILLS, WORK, HELPING)
    return Career(kind, Contact("Ada Moss"), sections, posts, numbered, Coverage(len(dots), len(dots)))


def sense_of(career: Career, tagger: Tagger, embedder: Embedder) -> Sense:
    return understand([dot.text for dot in career.dots], Identity(), tagger, embedder)


def ad_of(*asked: str) -> JobAd:
    """A job ad that demands just this."""
    return JobAd(None, None, "\n".join(asked), tuple(requirement(text, Necessity.MUST) for text in asked))
