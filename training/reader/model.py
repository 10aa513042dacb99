"""The reading model: one encoder, word vectors, and heads on them."""

from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import AutoConfig, AutoModel

from .fetch import fetch
from .heads import Attribution
from .language_heads import Names, Syntax
from .wordpiece import WordPiece


def load_encoder(name: str, layers: list[int] | None = None) -> nn.Module:
    """An encoder without its pooler; `layers` keeps some of its layers (counted from 0)."""
    folder = fetch(name)
    config = AutoConfig.from_pretrained(folder, attention_probs_dropout_prob=0.0)
    encoder = AutoModel.from_pretrained(folder, config=config, add_pooling_layer=False, dtype=torch.float32)
    if layers is not None:
        encoder.encoder.layer = nn.ModuleList(encoder.encoder.layer[i] for i in layers)
        encoder.config.num_hidden_layers = len(layers)
    return encoder


def load_tokenizer(name: str) -> WordPiece:
    return WordPiece.read(Path(fetch(name)) / "tokenizer.json")


class Reader(nn.Module):
    """`words(batch)` gives word vectors [B, W, H]; the heads are attributes, trained apart or together.

    Two ways of cutting a text meet here: attribution and names label words (runs of letters and digits),
    syntax labels treebank tokens ("n't", "U.S."). Both are means over the pieces that they overlap, out of
    one pass of the encoder.
    """

    def __init__(self, encoder: nn.Module, labels: dict[str, list[str]] | None = None, aware: bool = True,
                 bounded: bool = False):
        """`labels` (upos, relations) adds the heads for syntax and names; `aware` and `bounded` are the role head's."""
        super().__init__()
        hidden = encoder.config.hidden_size
        self.encoder = encoder
        self.features = nn.Linear(3, hidden, bias=False)
        self.norm = nn.LayerNorm(hidden)
        self.attribution = Attribution(hidden, aware=aware, bounded=bounded)
        if labels:
            self.syntax = Syntax(hidden, len(labels["upos"]), len(labels["relations"]))
            self.names = Names(hidden)

    @classmethod
    def build(cls, options: dict, labels: dict[str, list[str]] | None = None) -> "Reader":
        """A fresh model as a run's settings ask for it (`encoder`, `layers`, `aware`, `bounded`)."""
        layers = options.get("layers")
        encoder = load_encoder(options["encoder"], [int(i) for i in layers.split(",")] if layers else None)
        return cls(encoder, labels, options.get("aware", False), options.get("bounded", False))

    @classmethod
    def restore(cls, path: Path) -> tuple["Reader", dict]:
        """A trained model out of a checkpoint, ready to read, and the checkpoint."""
        state = torch.load(path, weights_only=False)
        model = cls.build(state["settings"], state.get("labels"))
        model.load_state_dict(state["model"])
        return model.eval(), state

    def pieces(self, batch: dict[str, Tensor]) -> Tensor:
        """Piece states [B, P, H]."""
        return self.encoder(batch["ids"], attention_mask=batch["mask"]).last_hidden_state

    def pooled(self, pieces: Tensor, pool: Tensor, features: Tensor) -> Tensor:
        """Vectors [B, W, H] of words or tokens whose pieces `pool` [B, W, P] averages."""
        return self.norm(torch.bmm(pool.to(pieces.dtype), pieces) + self.features(features))

    def words(self, batch: dict[str, Tensor]) -> Tensor:
        return self.pooled(self.pieces(batch), batch["pool"], batch["features"])
