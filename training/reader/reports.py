"""Unlabelled reports for the student: attacks and war, where PolNeAR is about an election.

Only what may be trained on: MUC's dev part, incidents with even ids, ECB+ train, re3d's own train part,
the pages' article texts. Nothing that a scorer of the project is later judged on is read.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from .names import read_re3d
from .paths import DATA

LONGEST = 12_000  # characters of a report


def unlabelled(data: Path = DATA) -> Iterator[tuple[str, str]]:
    """(id, text) of every report, in a fixed order."""
    for name, path in (("muc", "muc/dev.jsonl"), ("incidents", "incidents/reports.jsonl"), ("pages", "pages/truth.jsonl")):
        for row in _rows(data / path):
            yield f"{name}:{row['id']}", row["text"][:LONGEST]
    for row in _rows(data / "ecb/train.jsonl"):
        yield f"ecb:{row['id']}", "\n".join(_joined(s) for s in row["sentences"])[:LONGEST]
    for identity, text, _ in read_re3d("train", data):
        yield f"re3d:{identity}", text[:LONGEST]


def _rows(path: Path) -> Iterator[dict]:
    with open(path, encoding="utf8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def _joined(tokens: list[str]) -> str:
    """A sentence out of tokens, with no space before marks that close."""
    out = ""
    for token in tokens:
        closing = token in ".,;:!?)]%’”''" or token.startswith("'") or token == "n't"
        out += token if closing or not out else " " + token
    return out
