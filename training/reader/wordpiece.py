"""The uncased WordPiece of BERT, word by word: lower case, accents off, longest piece first.

Each word is cut by itself (a BERT tokenizer would cut at the same places), so pieces map to words with
no alignment step, and the TypeScript reader can do the same in a few lines.
"""

import json
import unicodedata
from functools import lru_cache
from pathlib import Path

LONGEST = 100  # a longer word is unknown, as in BERT


class WordPiece:
    """A vocabulary and its four special pieces (`cls`, `sep`, `pad`, `unk` are their numbers)."""

    def __init__(self, numbers: dict[str, int]):
        self.numbers = numbers
        # MPNet puts four pieces of its own before BERT's; its unknown piece stays [UNK].
        self.cls = numbers.get("<s>", numbers.get("[CLS]"))
        self.sep = numbers.get("</s>", numbers.get("[SEP]"))
        self.pad = numbers.get("<pad>", numbers.get("[PAD]"))
        self.unk = numbers["[UNK]"]
        self.pieces = lru_cache(maxsize=200_000)(self._pieces)

    @classmethod
    def read(cls, tokenizer: Path) -> "WordPiece":
        """Out of an encoder's tokenizer.json; its vocabulary alone is used."""
        return cls(json.loads(tokenizer.read_text(encoding="utf8"))["model"]["vocab"])

    @classmethod
    def of(cls, pieces: list[str]) -> "WordPiece":
        """Out of a list of pieces, each one's number its place."""
        return cls({piece: n for n, piece in enumerate(pieces)})

    def _pieces(self, word: str) -> tuple[int, ...]:
        plain = unicodedata.normalize("NFD", "".join(c.lower() for c in word))
        plain = "".join(c for c in plain if unicodedata.category(c) != "Mn")
        if not plain or len(plain) > LONGEST:
            return (self.unk,)
        out, at = [], 0
        while at < len(plain):
            for end in range(len(plain), at, -1):
                piece = plain[at:end] if at == 0 else "##" + plain[at:end]
                if piece in self.numbers:
                    break
            else:
                return (self.unk,)
            out.append(self.numbers[piece])
            at = end
        return tuple(out)
