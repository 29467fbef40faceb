"""What a line says happened, and to whom it is owed: read from the dependency parse, without a word list of virtues."""

from dotwise.language.anatomy.read import read_anatomy
from dotwise.language.anatomy.values import Actor, Anatomy, Event, Figure, FigureKind, Named, Opener, OpenerKind, Span

__all__ = [
    "Actor",
    "Anatomy",
    "Event",
    "Figure",
    "FigureKind",
    "Named",
    "Opener",
    "OpenerKind",
    "Span",
    "read_anatomy",
]
