"""Connect the dots: what shows a claim, what recurs, what outgrows a title, and where the strongest lines hide."""

from __future__ import annotations

from dotwise.connect.claims import find_claims
from dotwise.connect.gems import find_gems
from dotwise.connect.orders import propose_orders
from dotwise.connect.outgrows import find_outgrown
from dotwise.connect.shows import Prove, find_evidence
from dotwise.connect.throughlines import find_throughlines
from dotwise.connect.transitions import find_transitions
from dotwise.language.sense import Sense
from dotwise.model import Career, Ties

__all__ = ["connect"]


def connect(career: Career, sense: Sense, prove: Prove) -> Ties:
    """Every tie between the dots of one career. Dots should carry verdicts; without them their events are weighed.

    ``prove`` gives the place of a claim among the lines that prove it (``Embedder.proofs``).
    """
    claims, shows = find_evidence(career, sense, find_claims(career, sense), prove)
    throughlines, recurs = find_throughlines(career, sense)
    titles, outgrows = find_outgrown(career, sense)
    gems = find_gems(career, sense)
    return Ties(
        claims=claims,
        connections=shows + recurs + outgrows,
        throughlines=throughlines,
        transitions=find_transitions(career, throughlines),
        titles=titles,
        gems=gems,
        orders=propose_orders(career, gems),
    )
