"""From texts to sense: mask identity, parse once, embed once, read the anatomy."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from dotwise.language.anatomy import read_anatomy
from dotwise.language.embedder import Embedder, Meanings
from dotwise.language.identity import Identity, Masked, mask
from dotwise.language.sense import Sense
from dotwise.language.tagger import Tagger


def understand(texts: Sequence[str], identity: Identity, tagger: Tagger, embedder: Embedder) -> Sense:
    """Sense of the texts of one document. spaCy and the embedder each see the distinct texts once."""
    return understand_many([texts], [identity], tagger, embedder)[0]


def understand_many(
    documents: Sequence[Sequence[str]], identities: Sequence[Identity], tagger: Tagger, embedder: Embedder
) -> tuple[Sense, ...]:
    """Sense of several documents; ``documents[i]`` are the texts of one, ``identities[i]`` its person.

    The embedder sees all of them together, because its vectors are the same in any company. spaCy sees one document
    at a time, because its numbers may move with the batch in the last place, and the same bytes must give the same report.
    """
    masks = [[mask(text, identity) for text in texts] for texts, identity in zip(documents, identities, strict=True)]
    read = embedder.read([masked.text for document in masks for masked in document])
    bounds = pairwise(accumulate((len(document) for document in masks), initial=0))
    return tuple(
        _sense(document, read.rows(start, end), tagger) for document, (start, end) in zip(masks, bounds, strict=True)
    )


def _sense(masks: list[Masked], read: Meanings, tagger: Tagger) -> Sense:
    texts = tuple(masked.text for masked in masks)
    tagged = tagger.read(texts)
    parsed = tuple(masked.restore(one) for masked, one in zip(masks, tagged, strict=True))
    anatomies = tuple(read_anatomy(one) for one in parsed)
    states = tuple(
        pieces.at([(token.start, token.end) for token in one.tokens])
        for pieces, one in zip(read.pieces, tagged, strict=True)
    )
    return Sense(texts, parsed, anatomies, read.vectors, read.proofs, read.tellings, states)
