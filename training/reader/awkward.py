"""Awkward texts with their words and pieces, for the TypeScript reader to be tested against.

    python -m reader.awkward > src/infer/awkward.json

Words and features are this folder's; the pieces are those of the reference tokenizer (Hugging Face `tokenizers`,
BERT uncased), word by word. Words with Chinese characters are left out: BERT parts them, the reader does not.
"""

import json
import random
import sys
import unicodedata
from pathlib import Path

from tokenizers import Tokenizer

from .fetch import fetch
from .words import split_words

TEXTS = [
    "The “bridge” is closed,” she said.\nNothing: ‘moved’ — not even 1,200 trucks…",
    "Café NAÏVE İstanbul ŞIRNAK straße ΟΔΟΣ Σίσυφος Ångström e\u0301tude Zürich’s don't U.S.-led 3½ x²",
    'He wrote "no"\r\nand "yes"\u00a0"perhaps\nthen left" it',
    "Київ заявив, що Ёлка; الجيش نفى «القصف» تماما‎; 한국 뉴스; हिन्दी समाचार; ไทยรัฐ",
    "\U0001f525\U0001f469\u200d\U0001f692 fire \U0001d54f\U0001d550 \ufeff zero\u200bwidth soft\u00adhyphen tab\there",
    "a\u0300\u0301\u0302\u0303 z" + "a" * 99 + " " + "b" * 100 + " " + "c" * 101 + " pneumonoultramicroscopicsilicovolcanoconiosis",
    "",
    " \n\t ",
    "$5.3bn €20 #hashtag @user_name http://example.org/a?b=c&d=e 50% ~ ^ ` | \\",
]
ALPHABETS = ["abcdefghijklmnop", "ÀÉÎõüñçŞĞİıßœÆ", "абвгдежзЁЇ", "αβγδεςΣΆ", "ابتثجحخد", "\u0301\u0308\u0327\u093e", "0123456789٣५", "한국어뉴스", "กขคงจ"]


def random_words(count: int, seed: int = 7) -> str:
    """Words of mixed alphabets, most of them in no language."""
    dice = random.Random(seed)
    word = lambda: "".join(dice.choice(dice.choice(ALPHABETS[: dice.randint(1, 9)])) for _ in range(dice.randint(1, 9)))
    return " ".join(word() for _ in range(count))


def chinese(word: str) -> bool:
    return any("CJK" in unicodedata.name(c, "") for c in word)


def main() -> None:
    reference = Tokenizer.from_file(str(Path(fetch("minilm")) / "tokenizer.json"))
    reference.no_truncation()
    reference.no_padding()
    rows = []
    for text in [*TEXTS, random_words(400)]:
        words = split_words(text)
        pieces = [None if chinese(w) else reference.encode(w, add_special_tokens=False).ids for w in words.text]
        rows.append({"text": text, "start": words.start, "end": words.end, "features": words.features, "pieces": pieces})
    json.dump(rows, sys.stdout)
    print()


if __name__ == "__main__":
    main()
