"""Attribution scores on PolNeAR dev, by the shared scorer; syntax and names where the run has them.

    python -m reader.evaluate RUN [--thresholds 0.4,0.5,0.6,0.7] [--checkpoint best.pt]
"""

import argparse
import json
import subprocess
from pathlib import Path

from . import decode
from .evaluate_language import evaluate_language
from .model import Reader, load_tokenizer
from .paths import DATA, SCORER, run_folder
from .polnear import read
from .wordpiece import WordPiece

THRESHOLDS = (0.5, 0.6, 0.7, 0.8)


def score(predictions: Path) -> dict:
    """The scorer's report on a file of predictions."""
    gold = DATA / "polnear" / "dev.jsonl"
    run = subprocess.run(["node", SCORER, "--gold", gold, "--pred", predictions], check=True, capture_output=True, text=True)
    return json.loads(run.stdout)


def summary(report: dict) -> dict:
    """The figures of the issue's table, in per cent."""
    percent = lambda x: round(100 * x, 1)
    main = report["attribution"]
    return {
        "P": percent(main["p"]), "R": percent(main["r"]), "F1": percent(main["f1"]),
        "exact": percent(report["contentExact"]["f1"]),
        "spans": [percent(report["spanExact"][r]["f1"]) for r in ("source", "cue", "content")],
    }


def evaluate(model: Reader, tokenizer: WordPiece, folder: Path, thresholds=THRESHOLDS, bf16: bool = True) -> dict[str, dict]:
    """Threshold to summary. The predictions stay in the run's folder."""
    return evaluate_scores(decode.TorchScores(model.eval(), bf16), tokenizer, folder, thresholds)


def evaluate_scores(scores: decode.Scores, tokenizer: WordPiece, folder: Path, thresholds=THRESHOLDS) -> dict[str, dict]:
    """The same for any model that gives scores."""
    articles = read("dev")
    found = [decode.candidates(scores, a.words, tokenizer) for a in articles]
    out = {}
    for threshold in thresholds:
        path = folder / f"dev-{threshold}.jsonl"
        with open(path, "w", encoding="utf8") as lines:
            for article, all_found in zip(articles, found):
                kept = [decode.spans(f, article.words) for f in decode.keep(all_found, scores.chain, threshold)]
                lines.write(json.dumps({"file": article.id, "attributions": kept}) + "\n")
        out[str(threshold)] = summary(score(path))
    return out


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("run")
    parser.add_argument("--checkpoint", default="best.pt")
    parser.add_argument("--thresholds", default="0.3,0.4,0.5,0.6,0.7")
    parser.add_argument("--fp32", action="store_true")
    asked = parser.parse_args()
    folder = run_folder(asked.run)
    model, state = Reader.restore(folder / asked.checkpoint)
    tokenizer = load_tokenizer(state["settings"]["encoder"])
    thresholds = [float(t) for t in asked.thresholds.split(",")]
    for threshold, figures in evaluate(model, tokenizer, folder, thresholds, not asked.fp32).items():
        print(threshold, json.dumps(figures))
    if state.get("labels"):
        print(json.dumps(evaluate_language(model, tokenizer, state["labels"], not asked.fp32)))


if __name__ == "__main__":
    main()
