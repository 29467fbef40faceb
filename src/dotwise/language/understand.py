"""From texts to sense: mask identity, parse once, embed once, read the anatomy."""

from __future__ import annotations

from collections.abc import Sequence

from dotwise.language.anatomy import read_anatomy
from dotwise.language.embedder import Embedder
from dotwise.language.identity import Identity, mask
from dotwise.language.sense import Sense
from dotwise.language.tagger import Tagger


def understand(texts: Sequence[str], identity: Identity, tagger: Tagger, embedder: Embedder) -> Sense:
    """Sense of ``texts``. spaCy and the embedder each see the distinct texts once."""
    masks = [mask(text, identity) for text in texts]
    parsed = tuple(
        masked.restore(parse) for masked, parse in zip(masks, tagger.read([m.text for m in masks]), strict=True)
    )
    vectors = embedder.embed([masked.text for masked in masks])
    anatomies = tuple(read_anatomy(parse) for parse in parsed)
    return Sense(tuple(masked.text for masked in masks), parsed, anatomies, vectors)
