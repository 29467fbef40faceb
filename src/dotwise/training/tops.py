"""
Tops of the embedder: copies of the last layers of all-MiniLM-L6-v2 that stand on the same layers below.

What lies below is computed once for every text and never changes, so a top is learnt in minutes on two cores.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from dotwise.language.embedder import Vectors, weights_folder
from dotwise.settings import models_folder
from dotwise.training.manifest import record

_BATCH = 128
_LONGEST = 128
"""Word pieces of a text that are read while learning; the longest line has half of them."""
_NEVER = -1e9
_WARM = 30
"""Steps until the full rate."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a top learns: the rates rise over the first steps and fall to nothing at the last."""

    rate: float
    head_rate: float = 0.0

    def over(self, top: Any, head: Any | None, steps: int) -> Stepper:
        """Learning of a top (and what reads it) over so many steps."""
        import torch

        groups = [(top.parameters(), self.rate), *([(head.parameters(), self.head_rate)] if head is not None else ())]
        optimizer = torch.optim.AdamW([{"params": list(held), "lr": rate} for held, rate in groups], weight_decay=0.01)
        share = torch.optim.lr_scheduler.LambdaLR(
            optimizer, lambda step: min(1.0, (step + 1) / _WARM) * max(1.0 - step / steps, 0.0)
        )
        return Stepper(top, optimizer, share)


@dataclass(frozen=True, slots=True)
class Stepper:
    """A top while it learns."""

    top: Any
    optimizer: Any
    share: Any

    def step(self, loss: Any) -> None:
        """Follow the gradient of a loss once."""
        import torch

        self.optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.top.parameters(), 1.0)
        self.optimizer.step()
        self.share.step()


def base_encoder() -> Any:
    """The encoder as its package has it, dropout off, attention plain."""
    from transformers import AutoModel

    return AutoModel.from_pretrained(str(weights_folder()), attn_implementation="eager").eval()


def fresh_top(encoder: Any, layers: int) -> Any:
    """Copies of the last layers, to be learnt."""
    import torch

    return torch.nn.ModuleList(deepcopy(layer) for layer in encoder.encoder.layer[-layers:])


def shipped_top(encoder: Any, name: str) -> Any:
    """The top of that name with the weights of ``models/embedder``."""
    from safetensors.torch import load_file

    held = {key.removeprefix(f"{name}."): value.float() for key, value in load_file(str(top_file(name))).items()}
    top = fresh_top(encoder, len({key.split(".")[0] for key in held}))
    top.load_state_dict(held)
    return top.eval()


def write_top(top: Any, name: str) -> None:
    """Write the weights of a top in half precision and list them in the manifest."""
    from safetensors.torch import save_file

    halves = {f"{name}.{key}": value.half().contiguous() for key, value in top.state_dict().items()}
    top_file(name).parent.mkdir(exist_ok=True)
    save_file(halves, str(top_file(name)))
    top_file(name).chmod(0o644)  # safetensors writes files that only their owner may read
    record(f"embedder/{name}.safetensors")


def top_file(name: str) -> Path:
    """Where the weights of a top lie."""
    return models_folder() / "embedder" / f"{name}.safetensors"


def through(top: Any, below: Any, mask: Any) -> Any:
    """What a top makes of the layers below it: (n, length, 384) in, (n, length, 384) out; ``mask`` (n, length) is 1 or 0."""
    unseen = (1.0 - mask[:, None, None, :].to(below.dtype)) * _NEVER
    for layer in top:
        read = layer(below, unseen)
        below = read[0] if isinstance(read, tuple) else read
    return below


class Below:
    """Texts as the shared layers read them, computed once: half precision, one array (pieces, 384) a text."""

    def __init__(self, encoder: Any, texts: Sequence[str], layers: int) -> None:
        import torch
        from transformers import AutoTokenizer

        tokenizer = AutoTokenizer.from_pretrained(str(weights_folder()))
        distinct = sorted(dict.fromkeys(texts), key=lambda text: (len(text), text))
        self._held: dict[str, Any] = {}
        with torch.no_grad():
            for start in range(0, len(distinct), _BATCH):
                part = distinct[start : start + _BATCH]
                pieces = tokenizer(part, padding=True, truncation=True, max_length=_LONGEST, return_tensors="pt")
                hidden = encoder(**pieces, output_hidden_states=True).hidden_states[-1 - layers].half()
                lengths = pieces["attention_mask"].sum(dim=1).tolist()
                self._held |= {text: hidden[n, : lengths[n]].clone() for n, text in enumerate(part)}

    def read(self, top: Any, texts: Sequence[str]) -> Any:
        """Unit vectors of ``texts`` (n, 384) through ``top``, with gradients where they are wanted."""
        import torch

        found = [self._held[text] for text in texts]
        length = max(len(one) for one in found)
        below, mask = torch.zeros(len(found), length, 384), torch.zeros(len(found), length)
        for row, one in enumerate(found):
            below[row, : len(one)] = one.float()
            mask[row, : len(one)] = 1.0
        hidden = through(top, below, mask) * mask[:, :, None]
        return torch.nn.functional.normalize(hidden.sum(dim=1) / mask.sum(dim=1, keepdim=True), dim=1)

    def vectors(self, top: Any, texts: Sequence[str]) -> Vectors:
        """The same without gradients, as numbers."""
        import torch

        with torch.no_grad():
            parts = [self.read(top, texts[start : start + _BATCH]).numpy() for start in range(0, len(texts), _BATCH)]
        return np.concatenate(parts) if parts else np.zeros((0, 384), dtype=np.float32)


def reference(name: str | None = None) -> Callable[[Sequence[str]], Vectors]:
    """sentence-transformers, with the top of that name in place of its own last layers."""
    from sentence_transformers import SentenceTransformer

    model: Any = SentenceTransformer(str(weights_folder()), device="cpu")
    if name is not None:
        layers = model[0].auto_model.encoder.layer
        top = shipped_top(model[0].auto_model, name)
        for place, layer in enumerate(top, start=len(layers) - len(top)):
            layers[place] = layer
    return lambda texts: np.asarray(model.encode(list(texts), normalize_embeddings=True), dtype=np.float32)
