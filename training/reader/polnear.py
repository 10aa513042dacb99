"""PolNeAR: articles with attributions of one or several annotators, as labels on words.

One attribution is a cue's first word (the trigger) and one role a word: none, source, content, cue.
Attributions without a cue or without content are left out (a handful).
"""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .paths import DATA
from .words import Words, split_words

NONE, SOURCE, CONTENT, CUE = range(4)
ROLES = {"source": SOURCE, "content": CONTENT, "cue": CUE}


@dataclass(frozen=True)
class Attribution:
    """`trigger` is the first word of the cue; `roles` maps a word to its role; `weight` sums over annotators."""

    trigger: int
    roles: dict[int, int]
    weight: float


@dataclass(frozen=True)
class Article:
    """A text with its attributions and, for each word, the share of annotators who start a cue there."""

    id: str
    text: str
    words: Words
    attributions: list[Attribution]
    triggers: np.ndarray


def read(split: str, data: Path = DATA) -> list[Article]:
    """All articles of `train` or `dev`."""
    with open(data / "polnear" / f"{split}.jsonl", encoding="utf8") as lines:
        return [_article(json.loads(line)) for line in lines]


def _article(record: dict) -> Article:
    words = split_words(record["text"])
    annotators = record["annotators"].values()
    starts, ends = np.array(words.start), np.array(words.end)
    triggers, attributions = np.zeros(len(words), dtype=np.float32), []
    for annotations in annotators:
        for attribution in annotations:
            roles = _roles(attribution, starts, ends)
            cue = [w for w, role in roles.items() if role == CUE]
            if not cue or CONTENT not in roles.values():
                continue
            triggers[min(cue)] += 1 / len(annotators)
            attributions.append(Attribution(min(cue), roles, 1 / len(annotators)))
    return Article(record["id"], record["text"], words, attributions, np.minimum(triggers, 1))


def _roles(attribution: dict, starts: np.ndarray, ends: np.ndarray) -> dict[int, int]:
    """Word to role. Where roles share a word the cue wins over the source, the source over the content."""
    roles: dict[int, int] = {}
    for name in ("content", "source", "cue"):
        for a, b in attribution[name]:
            first, last = np.searchsorted(ends, a, side="right"), np.searchsorted(starts, b)
            roles.update((int(w), ROLES[name]) for w in range(first, last))
    return roles
