"""Where things lie. No path of a machine is written down: two environment variables say it all.

TRAINING_WORK   checkpoints, logs, encoder weights; default ../training-work beside the repository
SHARED          the shared corpora and scorers; default ../shared beside the repository
"""

import os
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
WORK = Path(os.environ.get("TRAINING_WORK", REPOSITORY.parent / "training-work"))
SHARED = Path(os.environ.get("SHARED", REPOSITORY.parent / "shared"))
DATA = SHARED / "data"
SCORER = SHARED / "tools" / "score-attribution.mjs"


def run_folder(name: str) -> Path:
    """The folder of one run, made if it is not there."""
    folder = WORK / "runs" / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder
