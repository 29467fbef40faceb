"""From texts to sense: mask identity, parse once, embed once, read the anatomy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise

from dotwise.language.anatomy import read_anatomy
from dotwise.language.embedder import Embedder, Meanings, Vector
from dotwise.language.identity import Identity, Masked, mask
from dotwise.language.sense import Sense
from dotwise.language.tagger import Tagger


def understand(
    texts: Sequence[str], identity: Identity, tagger: Tagger, embedder: Embedder, trades: Sequence[str] = ()
) -> Sense:
    """Sense of the texts of one document and of the trades of its posts. spaCy and the embedder each see the distinct texts once."""
    return understand_many([texts], [identity], tagger, embedder, [trades])[0]


def understand_many(
    documents: Sequence[Sequence[str]],
    identities: Sequence[Identity],
    tagger: Tagger,
    embedder: Embedder,
    trades: Sequence[Sequence[str]] = (),
) -> tuple[Sense, ...]:
    """Sense of several documents; ``documents[i]`` are the texts of one, ``identities[i]`` its person, ``trades[i]`` those of its posts, if any are to be known.

    The embedder sees all of them together, because its vectors are the same in any company. spaCy sees one document
    at a time, because its numbers may move with the batch in the last place, and the same bytes must give the same report.
    """
    masks = [[mask(text, identity) for text in texts] for texts, identity in zip(documents, identities, strict=True)]
    named = trades or [()] * len(masks)
    every = [trade for document in named for trade in document]
    texts = [masked.text for document in masks for masked in document]
    read = embedder.read([*texts, *every])
    known = dict(zip(every, read.vectors[len(texts) :], strict=True))
    bounds = pairwise(accumulate((len(document) for document in masks), initial=0))
    return tuple(
        _sense(document, read.rows(start, end), {trade: known[trade] for trade in of_posts}, tagger)
        for document, of_posts, (start, end) in zip(masks, named, bounds, strict=True)
    )


def _sense(masks: list[Masked], read: Meanings, trades: Mapping[str, Vector], tagger: Tagger) -> Sense:
    texts = tuple(masked.text for masked in masks)
    tagged = tagger.read(texts)
    parsed = tuple(masked.restore(one) for masked, one in zip(masks, tagged, strict=True))
    anatomies = tuple(read_anatomy(one) for one in parsed)
    states = tuple(
        pieces.at([(token.start, token.end) for token in one.tokens])
        for pieces, one in zip(read.pieces, tagged, strict=True)
    )
    return Sense(texts, parsed, anatomies, read.vectors, read.proofs, read.tellings, states, trades)
