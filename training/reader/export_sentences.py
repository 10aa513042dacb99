"""all-MiniLM-L6-v2, tuned on claims by `reader.claims`, as int8 ONNX: the mean of a passage's pieces, of length 1.

    python -m reader.export_sentences OUT RUN
    python -m reader.export_sentences OUT RUN --in-context

OUT then holds
  embed.onnx      ids, mask [B, P] -> vectors [B, 384]; in context ids [1, P], pool [N, P] -> vectors [N, 384]
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


class EmbedInContext(Embed):
    """Means of the pieces of one text, as each row of `pool` weighs them, scaled to length 1."""

    def forward(self, ids: Tensor, pool: Tensor) -> Tensor:
        pieces = self.encoder(input_ids=ids, attention_mask=torch.ones_like(ids)).last_hidden_state[0]
        return nn.functional.normalize(pool @ pieces, dim=-1)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("run")
    parser.add_argument("--in-context", action="store_true")
    asked = parser.parse_args()
    out: Path = asked.out
    out.mkdir(parents=True, exist_ok=True)
    encoder = AutoModel.from_pretrained(fetch("minilm"), attn_implementation="eager", add_pooling_layer=False).eval()
    encoder.load_state_dict(torch.load(run_folder(asked.run) / "encoder.pt"))
    if asked.in_context:
        graph, inputs = EmbedInContext(encoder), {"ids": torch.ones(1, 16, dtype=torch.long), "pool": torch.ones(2, 16)}
        axes = {"ids": {1: "p"}, "pool": {0: "n", 1: "p"}, "vectors": {0: "n"}}
    else:
        ids = torch.ones(2, 16, dtype=torch.long)
        graph, inputs = Embed(encoder), {"ids": ids, "mask": torch.ones_like(ids)}
        axes = {"ids": {0: "b", 1: "p"}, "mask": {0: "b", 1: "p"}, "vectors": {0: "b"}}
    plain = run_folder(asked.run) / "embed.onnx"
    torch.onnx.export(graph, tuple(inputs.values()), plain, input_names=list(inputs), output_names=["vectors"],
                      dynamic_axes=axes, opset_version=OPSET, dynamo=False)
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
