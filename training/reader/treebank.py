"""English treebanks (CoNLL-U) as documents: text, tokens with offsets, syntax, and GUM's names.

The text is put together from the tokens (`SpaceAfter=No` honoured): sentences are parted by a space,
paragraphs by a line break, so that the model sees what it sees in a report.
"""

from dataclasses import dataclass, field
from pathlib import Path

from .names import Name, core
from .paths import DATA


@dataclass
class Sentence:
    """Parallel lists over a sentence's tokens; `head` is 0 for the root, else the head's place from 1."""

    start: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    form: list[str] = field(default_factory=list)
    upos: list[str] = field(default_factory=list)
    head: list[int] = field(default_factory=list)
    relation: list[str] = field(default_factory=list)


@dataclass
class Document:
    """A text, its sentences and its names; `names` is None where the treebank has none."""

    id: str
    text: str
    sentences: list[Sentence]
    names: list[Name] | None


def read_treebank(treebank: str, split: str, data: Path = DATA) -> list[Document]:
    """Documents of `ewt` or `gum`, `train` or `dev`."""
    path = data / "treebank" / f"{treebank}-{split}.conllu"
    documents, block, paragraph, identity = [], [], False, None
    builder = _Builder("", treebank == "gum")
    for line in [*path.read_text(encoding="utf8").split("\n"), ""]:
        if line.startswith("# newdoc"):
            identity = line.split("=")[-1].strip()
        elif line.startswith("# newpar"):
            paragraph = True
        elif line and not line.startswith("#"):
            block.append(line.split("\t"))
        elif not line and block:
            if identity:
                documents.append(builder.document())
                builder, identity = _Builder(identity, treebank == "gum"), None
            builder.add(block, paragraph)
            block, paragraph = [], False
    documents.append(builder.document())
    return [d for d in documents if d.sentences]


class _Builder:
    """Puts one document together sentence by sentence."""

    def __init__(self, identity: str, named: bool):
        self.identity, self.text, self.sentences = identity, "", []
        self.names: list[Name] | None = [] if named else None

    def add(self, rows: list[list[str]], paragraph: bool) -> None:
        if self.text:
            self.text = self.text.rstrip(" ") + ("\n" if paragraph else " ")
        sentence, open_mentions, mentions = Sentence(), [], []
        shared: dict[int, tuple[int, int]] = {}
        for row in rows:
            if "-" in row[0]:
                shared = self._multiword(row, rows)
            elif row[0].isdigit():
                self._token(row, sentence, shared)
                self._mentions(row, len(sentence.form) - 1, open_mentions, mentions)
        self.sentences.append(sentence)
        if self.names is not None:
            self.names.extend(filter(None, (core(sentence, *m) for m in mentions)))

    def _append(self, row: list[str]) -> int:
        at = len(self.text)
        self.text += row[1].replace("\u00a0", " ") + ("" if "SpaceAfter=No" in row[9] else " ")
        return at

    def _multiword(self, row, rows) -> dict[int, tuple[int, int]]:
        """Spans of the tokens in a range such as "don't": by their lengths where they add up, else the whole."""
        at, (first, last) = self._append(row), map(int, row[0].split("-"))
        forms = [r[1] for r in rows if r[0].isdigit() and first <= int(r[0]) <= last]
        if "".join(forms) != row[1]:
            return {n: (at, at + len(row[1])) for n in range(first, last + 1)}
        spans = {}
        for n, form in enumerate(forms, first):
            spans[n] = (at, at + len(form))
            at += len(form)
        return spans

    def _token(self, row, sentence: Sentence, shared) -> None:
        number = int(row[0])
        if number in shared:
            start, end = shared[number]
        else:
            start = self._append(row)
            end = start + len(row[1])
        sentence.start.append(start)
        sentence.end.append(end)
        sentence.form.append(row[1])
        sentence.upos.append(row[3])
        sentence.head.append(int(row[6]))
        sentence.relation.append(row[7])

    def _mentions(self, row, place: int, open_mentions: list, mentions: list) -> None:
        if self.names is None:
            return
        values = [v[7:] for v in row[9].split("|") if v.startswith("Entity=")]
        for part in values[0].replace("(", " (").replace(")", ") ").split() if values else []:
            if part.startswith("("):
                fields = part.strip("()").split("-")
                open_mentions.append((fields[0], fields[1], place, fields[5] if len(fields) > 5 else "1"))
            if part.endswith(")"):
                group = part.strip("()").split("-")[0]
                which = max((i for i, m in enumerate(open_mentions) if m[0] == group), default=None)
                if which is not None:
                    _, kind, first, minimal = open_mentions.pop(which)
                    mentions.append((kind, first, place, minimal))

    def document(self) -> Document:
        return Document(self.identity, self.text.rstrip(), self.sentences, self.names)
