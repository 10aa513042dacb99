"""all-MiniLM-L6-v2, tuned on claims by `reader.claims`, as int8 ONNX: the mean of a passage's pieces, of length 1.

    python -m reader.export_sentences OUT RUN

OUT then holds
  embed.onnx      ids, mask [B, P] -> vectors [B, 384]
  vocabulary.txt  a piece a line, its number the line
  SHA256SUMS

The reader's encoder starts from the same weights but no longer tells passages apart by what they mean, so the two
are kept apart. Int8 as in `reader.export`: signed, seven bits, per channel.
"""

import argparse
import hashlib
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from transformers import AutoModel

from .export import OPSET
from .fetch import fetch
from .model import load_tokenizer
from .paths import run_folder


class Embed(nn.Module):
    """Mean of the pieces under the mask, scaled to length 1."""

    def __init__(self, encoder: nn.Module):
        super().__init__()
        self.encoder = encoder

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        pieces = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        weights = mask.unsqueeze(-1).to(pieces.dtype)
        return nn.functional.normalize((pieces * weights).sum(1) / weights.sum(1), dim=-1)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("run")
    asked = parser.parse_args()
    out: Path = asked.out
    out.mkdir(parents=True, exist_ok=True)
    encoder = AutoModel.from_pretrained(fetch("minilm"), attn_implementation="eager", add_pooling_layer=False).eval()
    encoder.load_state_dict(torch.load(run_folder(asked.run) / "encoder.pt"))
    ids = torch.ones(2, 16, dtype=torch.long)
    plain = run_folder("sentences") / "embed.onnx"
    axes = {"ids": {0: "b", 1: "p"}, "mask": {0: "b", 1: "p"}, "vectors": {0: "b"}}
    torch.onnx.export(Embed(encoder), (ids, torch.ones_like(ids)), plain, input_names=["ids", "mask"],
                      output_names=["vectors"], dynamic_axes=axes, opset_version=OPSET, dynamo=False)
    quantize_dynamic(plain, out / "embed.onnx", per_channel=True, weight_type=QuantType.QInt8, reduce_range=True,
                     op_types_to_quantize=["MatMul", "Gemm", "Gather"])
    numbers = load_tokenizer("minilm").numbers
    (out / "vocabulary.txt").write_text("\n".join(sorted(numbers, key=numbers.__getitem__)) + "\n", encoding="utf8")
    names = sorted(p.name for p in out.iterdir() if p.name not in ("SHA256SUMS", "card.md"))
    sums = [f"{hashlib.sha256((out / n).read_bytes()).hexdigest()}  {n}" for n in names]
    (out / "SHA256SUMS").write_text("\n".join(sums) + "\n", encoding="utf8")
    for name in names:
        print(name, (out / name).stat().st_size)


if __name__ == "__main__":
    main()
