"""
The nouns: every value that passes between steps.

Frozen, slotted dataclasses, tuples and enums of the standard library, nothing else. A step takes some of these and
returns others; nothing here knows a file format, a model or a door. The words are those of the design's vocabulary.

Units: boxes are PDF points from the top left of the page; similarities and probabilities lie in 0..1;
offsets count characters of ``Dot.text``; dates read ``YYYY``, ``YYYY-MM`` or ``present``.
"""

from __future__ import annotations

from dotwise.model.career import Career, Contact, Coverage, Detail, Dot, Role, Section, Unplaced
from dotwise.model.judgement import PRINTED_BLANK, Blank, Echo, Factor, Finding, Rewrite, Verdict
from dotwise.model.lines import Box, Line, Place, Problem, Reading, Source
from dotwise.model.report import SCHEMA, Report, SourceInfo, Versions
from dotwise.model.target import AdLine, JobAd, JobRequirement, Requirement, Target
from dotwise.model.ties import Claim, Connection, Gem, ProposedOrder, Throughline, Ties, TitleView, Transition
from dotwise.model.whole import (
    Assessment,
    Comparison,
    DotChange,
    Element,
    FactChange,
    Framework,
    Positioning,
    Question,
    Scores,
)
from dotwise.model.words import (
    BlankKind,
    Challenge,
    ConnectionKind,
    DocumentKind,
    DotKind,
    Facet,
    Format,
    Hint,
    Label,
    SectionKind,
    Severity,
    State,
    Status,
)

__all__ = [
    "PRINTED_BLANK",
    "SCHEMA",
    "AdLine",
    "Assessment",
    "Blank",
    "BlankKind",
    "Box",
    "Career",
    "Challenge",
    "Claim",
    "Comparison",
    "Connection",
    "ConnectionKind",
    "Contact",
    "Coverage",
    "Detail",
    "DocumentKind",
    "Dot",
    "DotChange",
    "DotKind",
    "Echo",
    "Element",
    "Facet",
    "FactChange",
    "Factor",
    "Finding",
    "Format",
    "Framework",
    "Gem",
    "Hint",
    "JobAd",
    "JobRequirement",
    "Label",
    "Line",
    "Place",
    "Positioning",
    "Problem",
    "ProposedOrder",
    "Question",
    "Reading",
    "Report",
    "Requirement",
    "Rewrite",
    "Role",
    "Scores",
    "Section",
    "SectionKind",
    "Severity",
    "Source",
    "SourceInfo",
    "State",
    "Status",
    "Target",
    "Throughline",
    "Ties",
    "TitleView",
    "Transition",
    "Unplaced",
    "Verdict",
    "Versions",
]
