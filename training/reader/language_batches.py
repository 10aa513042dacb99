"""Training windows of the treebanks (whole sentences, as many as fit) and of re3d, with their labels."""

from dataclasses import dataclass

import numpy as np
import torch

from .names import labels, read_re3d
from .treebank import Document, Sentence
from .windows import SIZE, Window, batch, cut, pieces_of, window
from .wordpiece import WordPiece
from .words import split_words

NO_LABEL = -100


@dataclass(frozen=True)
class LanguageExample:
    """A window; tokens of its sentences, each with the words it overlaps; names a word, or None."""

    window: Window
    sentences: list[Sentence]
    token_words: list[tuple[int, int]]  # counted in the window, end exclusive
    names: list[int] | None


def tag_sets(documents: list[Document]) -> dict[str, list[str]]:
    """The labels that the model is built with: universal tags and relations, sorted."""
    sentences = [s for d in documents for s in d.sentences]
    return {
        "upos": sorted({u for s in sentences for u in s.upos}),
        "relations": sorted({r for s in sentences for r in s.relation}),
    }


def treebank_examples(documents: list[Document], tokenizer: WordPiece, size: int = SIZE) -> list[LanguageExample]:
    """All sentences that fit a window by themselves (longer ones are left out: one or two a treebank)."""
    return [e for d in documents for e in _pack(d, tokenizer, size)]


def _pack(document: Document, tokenizer: WordPiece, size: int) -> list[LanguageExample]:
    words = split_words(document.text)
    pieces, total = pieces_of(words, tokenizer, size)
    starts, ends = np.array(words.start), np.array(words.end)
    names = labels(words, document.names) if document.names is not None else None
    out, group, tokens = [], [], 0

    def flush() -> None:
        if group:
            first, last = group[0][1], group[-1][2]
            spans = [(a - first, b - first) for s, _, _, own in group for a, b in own]
            own_names = names[first:last] if names is not None else None
            own_window = window(words, tokenizer, pieces, first, last)
            out.append(LanguageExample(own_window, [g[0] for g in group], spans, own_names))

    for sentence in document.sentences:
        edges = zip(sentence.start, sentence.end)
        own = [(int(np.searchsorted(ends, a, side="right")), int(np.searchsorted(starts, b))) for a, b in edges]
        first, last = own[0][0], own[-1][1]
        if total[last] - total[first] > size - 2 or len(own) > size - 2:
            continue
        if group and (total[last] - total[group[0][1]] > size - 2 or tokens + len(own) > size - 2):
            flush()
            group, tokens = [], 0
        group.append((sentence, first, last, own))
        tokens += len(own)
    flush()
    return out


def re3d_examples(part: str, tokenizer: WordPiece) -> list[LanguageExample]:
    """re3d's windows: names only."""
    out = []
    for _, text, found in read_re3d(part):
        words = split_words(text)
        numbers = labels(words, found)
        out.extend(LanguageExample(w, [], [], numbers[w.first : w.last]) for w in cut(words, tokenizer))
    return out


def collate(chosen: list[LanguageExample], pad: int, tags: dict[str, list[str]], size: int = SIZE) -> dict[str, torch.Tensor]:
    """A padded batch: the words' tensors, the tokens' (`token_` …) and labels, NO_LABEL where there is none.

    `sentence` [B, T] numbers the sentences from 1, 0 on padding; `head` counts in the window, 0 the root.
    """
    tensors, most = batch([e.window for e in chosen], pad, size), size - 2
    number = {kind: {label: n for n, label in enumerate(values)} for kind, values in tags.items()}
    pool = np.zeros((len(chosen), most, size), dtype=np.float32)
    features = np.zeros((len(chosen), most, 3), dtype=np.float32)
    upos, head, relation, names = (np.full((len(chosen), most), NO_LABEL) for _ in range(4))
    sentence = np.zeros((len(chosen), most), dtype=np.int64)
    for b, e in enumerate(chosen):
        previous = -1
        for t, (first, last) in enumerate(e.token_words):
            own = (e.window.piece_word >= first) & (e.window.piece_word < last)
            pool[b, t, : len(own)][own] = 1 / max(1, own.sum())
            features[b, t] = e.window.features[first]
            features[b, t, 2] *= first != previous
            previous = first
        if e.names is not None:
            names[b, : len(e.names)] = e.names
        at = 0
        for n, s in enumerate(e.sentences, 1):
            place = slice(at, at + len(s.form))
            sentence[b, place] = n
            upos[b, place] = [number["upos"].get(u, NO_LABEL) for u in s.upos]
            relation[b, place] = [number["relations"].get(r, NO_LABEL) for r in s.relation]
            head[b, place] = [h + at if h else 0 for h in s.head]
            at += len(s.form)
    arrays = dict(token_pool=pool, token_features=features, upos=upos, head=head, relation=relation)
    arrays |= dict(names=names, sentence=sentence)
    return tensors | {k: torch.from_numpy(v) for k, v in arrays.items()}
