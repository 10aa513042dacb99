"""What a joint run trains on: tasks that give batches and a loss each.

attribution   PolNeAR train, gold labels of all annotators; with a teacher's labels blended in if there are any
language      EWT and GUM train (syntax; GUM's names) and re3d's train part (names)
reports       unlabelled reports with a teacher's labels
"""

from collections.abc import Callable
from dataclasses import dataclass

from torch import Tensor

from . import language_batches
from .attribution_batches import collate, examples
from .attribution_loss import attribution_loss
from .label import blend, read_labels, soft_example
from .language_loss import language_loss
from .model import Reader
from .polnear import read
from .reports import unlabelled
from .treebank import read_treebank
from .windows import cut
from .wordpiece import WordPiece
from .words import split_words

TREEBANKS = ("ewt", "gum")
Loss = tuple[Tensor, dict[str, float]]


@dataclass(frozen=True)
class Task:
    """`rows` are drawn in batches; `loss(model, rows)` gives the loss and its parts; an epoch has each `repeat` times."""

    name: str
    rows: list
    loss: Callable[[Reader, list], Loss]
    repeat: float = 1.0


def tag_sets() -> dict[str, list[str]]:
    """Universal tags and relations of both treebanks' train parts."""
    return language_batches.tag_sets([d for t in TREEBANKS for d in read_treebank(t, "train")])


def _attribution_loss(tokenizer: WordPiece) -> Callable[[Reader, list], Loss]:
    def loss(model: Reader, rows: list) -> Loss:
        tensors = collate(rows, tokenizer.pad)
        return attribution_loss(model, model.words(tensors), tensors)
    return loss


def attribution(tokenizer: WordPiece, repeat: float, options: dict, tags) -> Task:
    articles = read("train")
    rows = examples(articles, tokenizer)
    if options.get("teacher"):
        soft = read_labels(options["teacher"])
        ids = [f"polnear:{a.id}" for a in articles for _ in cut(a.words, tokenizer)]
        rows = [blend(r, soft_example(soft[i], r.window), options["share"]) if i in soft else r for i, r in zip(ids, rows)]
    return Task("attribution", rows, _attribution_loss(tokenizer), repeat)


def reports(tokenizer: WordPiece, repeat: float, options: dict, tags) -> Task:
    soft, rows = read_labels(options["teacher"]), []
    for identity, text in unlabelled():
        if identity in soft:
            rows.extend(soft_example(soft[identity], w) for w in cut(split_words(text), tokenizer))
    return Task("reports", rows, _attribution_loss(tokenizer), repeat)


def language(tokenizer: WordPiece, repeat: float, options: dict, tags) -> Task:
    documents = [d for t in TREEBANKS for d in read_treebank(t, "train")]
    rows = language_batches.treebank_examples(documents, tokenizer) + language_batches.re3d_examples("train", tokenizer)

    def loss(model: Reader, chosen: list) -> Loss:
        return language_loss(model, language_batches.collate(chosen, tokenizer.pad, tags))
    return Task("language", rows, loss, repeat)


KINDS = {"attribution": attribution, "language": language, "reports": reports}


def make(asked: str, tokenizer: WordPiece, options: dict, tags) -> list[Task]:
    """Tasks from text such as `attribution,language:2` (the number: passes an epoch)."""
    out = []
    for one in asked.split(","):
        name, _, repeat = one.partition(":")
        out.append(KINDS[name](tokenizer, float(repeat or 1), options, tags))
    return out
