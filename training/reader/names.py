"""What counts as a name, the same for every corpus.

GUM marks all mentions ("his sexual feelings" too), re3d marks noun phrases with their articles. A name is
the capitalised core of such a mention around its head: `Lord Byron` of "Lord Byron, who was…". Types are
person, organization, place and other; times, quantities and pronouns are no names. Of names that overlap
the longest stays.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from .paths import DATA
from .words import Words, split_words

JOINING = frozenset("of the and for de la le du da di del der den von van al el bin ibn a' on in to at - – ' ’ & . /".split())
GUM_TYPES = {"person": "person", "organization": "organization", "place": "place"}
NO_NAME = frozenset(["time", "Temporal", "Quantity", "Money", "Coordinate", "Frequency", "CommsIdentifier", "DocumentReference"])
RE3D_TYPES = {"Person": "person", "Organisation": "organization", "Location": "place"}
PRONOUNS = frozenset("i we he she it they you his her its their our this that these those".split())


@dataclass(frozen=True)
class Name:
    """Character offsets, end exclusive, and one of the four types."""

    start: int
    end: int
    kind: str


def widen(forms: list[str], head: int, first: int, last: int) -> tuple[int, int]:
    """The capitalised run around `head` inside `[first, last]`; joining words only between capitals."""
    def reach(step: int, limit: int) -> int:
        edge, at, gap = head, head + step, 0
        while (limit - at) * step >= 0 and gap <= 2:
            if forms[at][:1].isupper() or (forms[at].isdigit() and gap == 0):
                edge, gap = at, 0
            elif forms[at].lower() in JOINING:
                gap += 1
            else:
                break
            at += step
        return edge
    left, right = reach(-1, first), reach(1, last)
    while left < head and forms[left].lower() in ("the", "a", "an"):
        left += 1
    return left, right


def core(sentence, kind: str, first: int, last: int, minimal: str) -> Name | None:
    """The name in a GUM mention over tokens `[first, last]`, or None where its head is no proper noun."""
    if kind in NO_NAME:
        return None
    inside = [first + int(n) - 1 for n in minimal.split(",") if n.isdigit()]
    heads = [n for n in inside if n <= last and sentence.upos[n] == "PROPN" and sentence.form[n][:1].isupper()]
    if not heads:
        return None
    left, right = widen(sentence.form, heads[0], first, last)
    return Name(sentence.start[left], sentence.end[right], GUM_TYPES.get(kind, "other"))


def longest(names: list[Name]) -> list[Name]:
    """Names without overlap: longer ones first, then earlier ones, then the rarer type last."""
    kept: list[Name] = []
    order = ["place", "organization", "person", "other"]
    for name in sorted(names, key=lambda n: (n.start - n.end, n.start, order.index(n.kind))):
        if all(name.end <= k.start or name.start >= k.end for k in kept):
            kept.append(name)
    return sorted(kept, key=lambda n: n.start)


def read_re3d(part: str, data: Path = DATA) -> list[tuple[str, str, list[Name]]]:
    """re3d documents (id, text, names) of `train` or `dev`: a fifth of the documents, by a checksum of the id."""
    out = []
    for folder in sorted((data / "re3d").iterdir()):
        if not (folder / "documents.json").exists():
            continue
        entities: dict[str, list[dict]] = {}
        for row in _lines(folder / "entities.json"):
            entities.setdefault(row["documentId"], []).append(row)
        for row in _lines(folder / "documents.json"):
            held = crc32(row["_id"].encode()) % 5 == 0
            if held == (part == "dev"):
                out.append((row["_id"], row["text"], _re3d_names(row["text"], entities.get(row["_id"], []))))
    return out


def _lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf8").split("\n") if line.strip()]


def _re3d_names(text: str, entities: list[dict]) -> list[Name]:
    """Entities that are names through and through: every word capitalised or joining."""
    names = []
    for entity in entities:
        start, end = entity["begin"], entity["end"]
        words = split_words(text[start:end])
        if entity["type"] in NO_NAME or not len(words) or any(w.lower() in PRONOUNS for w in words.text):
            continue
        capitals = [n for n, w in enumerate(words.text) if w[:1].isupper() and w.lower() not in ("the", "a", "an")]
        if not capitals:
            continue
        left, right = widen(words.text, capitals[0], 0, len(words) - 1)
        if right < len(words) - 1 or any(n < left and words.text[n].lower() not in ("the", "a", "an") for n in range(left)):
            continue
        names.append(Name(start + words.start[left], start + words.end[right], RE3D_TYPES.get(entity["type"], "other")))
    return longest(names)


def labels(words: Words, names: list[Name]) -> list[int]:
    """B/I/O numbers of `NAME_LABELS`, one a word."""
    kinds = ["person", "organization", "place", "other"]
    out = [0] * len(words)
    for name in longest(names):
        inside = [n for n in range(len(words)) if words.start[n] < name.end and words.end[n] > name.start]
        for order, n in enumerate(inside):
            out[n] = 1 + 2 * kinds.index(name.kind) + (order > 0)
    return out
