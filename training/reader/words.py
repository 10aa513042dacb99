"""Text to words, the unit of every label: a run of letters, marks and digits, or one other character.

The same rule as the scorer's tokens, so a predicted word is a scored token. Offsets are UTF-16 code
units, ends exclusive, as everywhere in the project; Python counts code points, hence `utf16_offsets`.
"""

from dataclasses import dataclass

import regex

WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]")
OPENING, CLOSING, STRAIGHT = "“„", "”", '"'


@dataclass(frozen=True)
class Words:
    """The words of one text: `text`, `start` and `end` are parallel; `features` holds three bits each."""

    text: list[str]
    start: list[int]
    end: list[int]
    features: list[tuple[int, int, int]]  # line break before, inside double quotation marks, space before

    def __len__(self) -> int:
        return len(self.text)


def utf16_offsets(text: str) -> list[int] | None:
    """Code point index to UTF-16 offset, or None where both are the same (no character beyond U+FFFF)."""
    if all(ord(c) < 0x10000 for c in text):
        return None
    offsets, at = [], 0
    for c in text:
        offsets.append(at)
        at += 2 if ord(c) > 0xFFFF else 1
    return [*offsets, at]


def split_words(text: str) -> Words:
    """All words of a text with offsets and features. The first word counts as after a line break."""
    to16 = utf16_offsets(text)
    words, start, end, features = [], [], [], []
    quoted, last = False, 0
    for match in WORD.finditer(text):
        a, b = match.span()
        word, gap = match.group(), text[last:a]
        breaks = last == 0 or "\n" in gap
        if breaks:
            quoted = False
        inside = quoted
        if word in OPENING:
            quoted = inside = True
        elif word == CLOSING:
            quoted = False
        elif word == STRAIGHT:
            quoted, inside = not quoted, True
        words.append(word)
        start.append(to16[a] if to16 else a)
        end.append(to16[b] if to16 else b)
        features.append((int(breaks), int(inside), int(bool(gap) or breaks)))
        last = b
    return Words(words, start, end, features)
