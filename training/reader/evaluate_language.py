"""Syntax on EWT and GUM dev (gold tokens, punctuation left out) and names on GUM dev and re3d dev."""

from typing import Protocol

import torch
from torch import Tensor

from .crf import Chain
from .language_batches import NO_LABEL, LanguageExample, collate, re3d_examples, treebank_examples
from .language_loss import same_sentence
from .model import Reader
from .tree import best_tree
from .treebank import read_treebank
from .wordpiece import WordPiece


class Language(Protocol):
    """What is measured, in PyTorch or in ONNX."""

    def read(self, tensors: dict[str, Tensor]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Token vectors, tag scores, arc scores (column 0 the root) and name emissions."""

    def relations(self, tokens: Tensor, heads: Tensor) -> Tensor: ...

    @property
    def names(self) -> Chain: ...


class TorchLanguage:
    """A Reader's heads."""

    def __init__(self, model: Reader, bf16: bool):
        self.model, self.bf16, self.names = model.eval(), bf16, model.names.chain

    @torch.no_grad()
    def read(self, tensors):
        with torch.autocast("cpu", torch.bfloat16, enabled=self.bf16):
            pieces, model = self.model.pieces(tensors), self.model
            tokens = model.pooled(pieces, tensors["token_pool"], tensors["token_features"])
            words = model.pooled(pieces, tensors["pool"], tensors["features"])
            return tokens, model.syntax.tags(tokens), model.syntax.arcs(tokens), model.names.emissions(words)

    @torch.no_grad()
    def relations(self, tokens, heads):
        with torch.autocast("cpu", torch.bfloat16, enabled=self.bf16):
            return self.model.syntax.relations(tokens, heads)


def evaluate_language(model: Reader, tokenizer: WordPiece, tags: dict[str, list[str]], bf16: bool = True) -> dict:
    """Per cent by corpus."""
    return evaluate_heads(TorchLanguage(model, bf16), tokenizer, tags)


def evaluate_heads(heads: Language, tokenizer: WordPiece, tags: dict[str, list[str]]) -> dict:
    """The same for any model that gives scores."""
    out: dict[str, dict] = {}
    for name in ("ewt", "gum"):
        rows = treebank_examples(read_treebank(name, "dev"), tokenizer)
        out[name] = _syntax(heads, rows, tokenizer, tags)
        if name == "gum":
            out["gum names"] = _names(heads, rows, tokenizer, tags)
    out["re3d names"] = _names(heads, re3d_examples("dev", tokenizer), tokenizer, tags)
    return out


def _batches(rows: list[LanguageExample], tokenizer: WordPiece, tags: dict[str, list[str]]):
    for at in range(0, len(rows), 8):
        yield rows[at : at + 8], collate(rows[at : at + 8], tokenizer.pad, tags)


def _syntax(model: Language, rows: list[LanguageExample], tokenizer: WordPiece, tags: dict[str, list[str]]) -> dict:
    right = {"upos": 0, "uas": 0, "las": 0}
    count = every = 0
    for chosen, tensors in _batches(rows, tokenizer, tags):
        tokens, upos, arcs, _ = model.read(tensors)
        arcs, upos = arcs.float().masked_fill(~same_sentence(tensors["sentence"]), -1e4), upos.argmax(-1)
        heads = torch.zeros_like(tensors["head"])
        for b, example in enumerate(chosen):
            _trees(example, arcs[b].log_softmax(-1).numpy(), heads[b])
        relations = model.relations(tokens, heads).argmax(-1)
        gold = tensors["head"] != NO_LABEL
        words = gold & (tensors["upos"] != tags["upos"].index("PUNCT"))
        hit = heads == tensors["head"]
        every += int(gold.sum())
        count += int(words.sum())
        right["upos"] += int(((upos == tensors["upos"]) & gold).sum())
        right["uas"] += int((hit & words).sum())
        right["las"] += int((hit & (relations == tensors["relation"]) & words).sum())
    return {k: round(100 * v / (every if k == "upos" else count), 2) for k, v in right.items()}


def _trees(example: LanguageExample, arcs, heads) -> None:
    at = 0
    for sentence in example.sentences:
        n = len(sentence.form)
        own = arcs[at : at + n][:, [0, *range(at + 1, at + n + 1)]]
        for t, head in enumerate(best_tree(own)):
            heads[at + t] = head + at if head else 0
        at += n


def spans(path: list[int]) -> set[tuple[int, int, int]]:
    """Typed spans of a B/I/O path, counted in words."""
    out, start = set(), None
    for n, label in enumerate([*path, 0]):
        inner = label > 0 and label % 2 == 0 and start is not None
        if not inner:
            if start is not None:
                out.add((start, n, path[start]))
            start = n if label > 0 else None
    return out


def _names(model: Language, rows: list[LanguageExample], tokenizer: WordPiece, tags: dict[str, list[str]]) -> dict:
    """Exact spans, with types and without. Windows of one document overlap in re3d: a name in both counts twice."""
    hit = found = gold = untyped = 0
    for chosen, tensors in _batches(rows, tokenizer, tags):
        emissions = model.read(tensors)[3]
        paths = model.names.best(emissions, tensors["word_mask"].float()).tolist()
        for example, path in zip(chosen, paths):
            own, theirs = spans(path[: len(example.names)]), spans(example.names)
            hit, found, gold = hit + len(own & theirs), found + len(own), gold + len(theirs)
            untyped += len({s[:2] for s in own} & {s[:2] for s in theirs})
    f1 = lambda n: round(200 * n / max(1, found + gold), 2)
    return {"span F1": f1(untyped), "typed F1": f1(hit)}
