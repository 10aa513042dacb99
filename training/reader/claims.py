"""Fine-tune the sentence encoder so that passages that put forward one claim lie near each other.

    node training/pairs/claim-wordings.mjs WORDINGS.json
    python -m reader.claims RUN WORDINGS.json                             a passage by itself
    python -m reader.claims RUN WORDINGS.json --in-context --share 1      among the sentences around it

A story is a batch. Two propositions are as alike as their likest clauses (the ledger compares them so); a scale and a
shift make a probability of that cosine. Every story counts the same, and within it what is one claim as much as a third
of what is not. What is kept is the mean of the published weights and the tuned ones, which count `--share`: tuned alone, the
encoder tells two happenings of one kind apart less well, and the piles of reports need that too. The run's folder then holds
encoder.pt and curve.jsonl; what is finished is not done again.
"""

import argparse
import json
import random
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits, normalize
from torch.nn.utils.rnn import pad_sequence
from tokenizers import Tokenizer
from transformers import AutoConfig, AutoModel

from . import checkpoint
from .fetch import fetch
from .model import load_tokenizer
from .paths import run_folder
from .wordpiece import WordPiece
from .words import split_words

LONGEST = 128  # pieces of a passage, as in src/infer/embedder.ts
LONGEST_CONTEXT = 160  # pieces of a passage and the sentences around it, as in src/infer/context-embedder.ts
MOST = 70  # propositions of a story in one batch
APART = 3.0  # all pairs that are not one claim weigh so much, those that are 1
SCALE, SHIFT = 8.0, -5.0  # where the likeness starts
WARM = 0.1
BATCH = 32  # contexts that are read at once


class Likeness(nn.Module):
    """Vectors of length 1 for texts, and the log odds that two of them are of one claim."""

    def __init__(self, name: str):
        super().__init__()
        folder = Path(fetch(name))
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.enable_truncation(LONGEST)
        self.tokenizer.enable_padding()
        self.pieces = load_tokenizer(name)
        # Random numbers for the attention's dropout cost more than the attention.
        config = AutoConfig.from_pretrained(folder, attention_probs_dropout_prob=0.0)
        self.encoder = AutoModel.from_pretrained(folder, config=config, add_pooling_layer=False, dtype=torch.float32)
        self.scale, self.shift = nn.Parameter(torch.tensor(SCALE)), nn.Parameter(torch.tensor(SHIFT))

    def forward(self, texts: list[str]) -> Tensor:
        read = self.tokenizer.encode_batch(texts)
        ids, mask = (torch.tensor([getattr(r, n) for r in read]) for n in ("ids", "attention_mask"))
        pieces = self.encoder(ids, attention_mask=mask).last_hidden_state
        return normalize((pieces * mask[..., None]).sum(1) / mask.sum(1, keepdim=True), dim=1)

    def odds(self, propositions: list[dict]) -> Tensor:
        """Log odds [n, n] of propositions."""
        owner = torch.tensor([i for i, p in enumerate(propositions) for _ in p["units"]])
        with torch.autocast("cpu", torch.bfloat16):
            vectors = self([clause for p in propositions for clause in p["units"]]).float()
        return self.scale * likest(vectors, owner, len(propositions)) + self.shift


class LikenessInContext(Likeness):
    """The same of passages whose pieces are read among the sentences around them."""

    def forward(self, contexts: list[dict]) -> Tensor:
        """A vector for each passage of each context, in their order."""
        rows = [in_pieces(c, self.pieces) for c in contexts]
        ids = pad_sequence([torch.tensor(ids) for ids, _ in rows], batch_first=True)
        mask = pad_sequence([torch.ones(len(ids), dtype=torch.long) for ids, _ in rows], batch_first=True)
        pieces = self.encoder(ids, attention_mask=mask).last_hidden_state.float()
        means = [torch.tensor(pool) @ pieces[i, : len(ids)] for i, (ids, pool) in enumerate(rows)]
        return normalize(torch.cat(means), dim=1)

    def odds(self, propositions: list[dict]) -> Tensor:
        owner = torch.tensor([i for i, p in enumerate(propositions) for _ in p["units"]])
        order = sorted(range(len(propositions)), key=lambda i: len(propositions[i]["context"]["text"]))
        vectors: list[Tensor] = [torch.empty(0)] * len(order)
        with torch.autocast("cpu", torch.bfloat16):
            for n in range(0, len(order), BATCH):  # of like length, since padding costs as much as words
                chosen = order[n : n + BATCH]
                sizes = [len(propositions[i]["units"]) for i in chosen]
                found = self([propositions[i]["context"] for i in chosen]).float().split(sizes)
                for i, vector in zip(chosen, found):
                    vectors[i] = vector
        return self.scale * likest(torch.cat(vectors), owner, len(propositions)) + self.shift


def in_pieces(context: dict, pieces: WordPiece) -> tuple[list[int], list[list[float]]]:
    """Numbers of the pieces of a context, and how much each counts for each of its passages."""
    words = split_words(context["text"])
    cut = [pieces.pieces(word) for word in words.text]
    word = [w for w, parts in enumerate(cut) for _ in parts]
    own = next((n for n, w in enumerate(word) if words.end[w] > context["own"]), 0)
    first = max(0, min(own, len(word) - LONGEST_CONTEXT))
    word = word[first : first + LONGEST_CONTEXT]
    ids = [n for parts in cut for n in parts][first : first + LONGEST_CONTEXT]
    pool = []
    for spans in context["passages"]:
        inside = [any(words.start[w] < s["end"] and words.end[w] > s["start"] for s in spans) for w in word]
        chosen = [0.0, *map(float, inside), 0.0] if any(inside) else [1.0] * (len(word) + 2)
        pool.append([c / sum(chosen) for c in chosen])
    return [pieces.cls, *ids, pieces.sep], pool


def likest(vectors: Tensor, owner: Tensor, count: int) -> Tensor:
    """The cosine [count, count] of the likest clauses of any two propositions; `owner` tells whose clause each vector is."""
    near = vectors @ vectors.T
    for _ in range(2):  # the likest clause of one, then of the other
        near = near.new_full((count, near.shape[1]), -2.0).scatter_reduce(0, owner[:, None].expand_as(near), near, "amax").T
    return near


def same_claim(story: dict) -> Tensor:
    """1 where two propositions stand in one claim, [n, n]."""
    n = len(story["propositions"])
    same = torch.zeros(n, n)
    for claim in story["claims"]:
        at = torch.tensor(claim)
        same[at[:, None], at[None]] = 1
    return same


def story_loss(model: Likeness, story: dict, chosen: list[int]) -> Tensor:
    propositions = [story["propositions"][i] for i in chosen]
    one, other = torch.triu_indices(len(chosen), len(chosen), 1)
    gold = same_claim(story)[chosen][:, chosen][one, other]
    loss = binary_cross_entropy_with_logits(model.odds(propositions)[one, other], gold, reduction="none")
    alike, apart = gold.sum().clamp(min=1), (1 - gold).sum().clamp(min=1)
    return (loss * torch.where(gold > 0, 1 / alike, APART / apart)).sum()


def train(options: argparse.Namespace) -> None:
    folder = run_folder(options.run)
    if (folder / "encoder.pt").exists():
        return
    torch.manual_seed(options.seed)
    draw = random.Random(options.seed)
    stories = [s for s in json.loads(options.wordings.read_text(encoding="utf8")) if len(s["propositions"]) > 1]
    model = (LikenessInContext if options.in_context else Likeness)(options.encoder).train()
    published = {name: value.clone() for name, value in model.encoder.state_dict().items()}
    groups = [{"params": model.encoder.parameters(), "peak": options.rate},
              {"params": [model.scale, model.shift], "peak": 1000 * options.rate}]
    optimizer, total, step = torch.optim.AdamW(groups, lr=0.0, weight_decay=0.01), options.epochs * len(stories), 0
    for epoch in range(options.epochs):
        draw.shuffle(stories)
        losses = []
        for story in stories:
            n = len(story["propositions"])
            loss = story_loss(model, story, sorted(draw.sample(range(n), min(n, MOST))))
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * min(1, (step + 1) / (WARM * total)) * (1 - step / total)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            losses.append(loss.item())
            step += 1
        checkpoint.log(folder / "curve.jsonl", epoch=epoch + 1, loss=sum(losses) / len(losses),
                       scale=model.scale.item(), shift=model.shift.item())
    torch.save(mean(published, model.encoder.state_dict(), options.share), folder / "encoder.pt")


def mean(one: dict[str, Tensor], other: dict[str, Tensor], share: float) -> dict[str, Tensor]:
    """Weights of which `share` is the other's."""
    return {k: torch.lerp(v, other[k], share) if v.is_floating_point() else v for k, v in one.items()}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run")
    parser.add_argument("wordings", type=Path)
    parser.add_argument("--encoder", default="minilm")
    parser.add_argument("--in-context", action="store_true")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=3e-5)
    parser.add_argument("--share", type=float, default=0.6, help="of the tuned weights in what is kept")
    parser.add_argument("--seed", type=int, default=1)
    train(parser.parse_args())
