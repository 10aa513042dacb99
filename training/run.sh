#!/usr/bin/env bash
# The reading model from nothing to int8 files: training/run.sh [joint|export|claims|teacher|labels|student|all]
# `all` makes what ships, joint, export and claims; a teacher, its labels and a student of it are for further experiments.
# Resumable at any step: what is finished is skipped, what was stopped goes on. Seeded; curves in
# $TRAINING_WORK/runs/*/curve.jsonl. Runs at the lowest priority; $TRAINING_WORK/PID has the process that
# computes, so that it can be stopped (SIGSTOP) while something is measured.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export TRAINING_WORK=${TRAINING_WORK:-$(dirname "$(dirname "$here")")/training-work}
export SHARED=${SHARED:-$(dirname "$(dirname "$here")")/shared}
export PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
python=$TRAINING_WORK/venv/bin/python

if [ ! -x "$python" ]; then
  mkdir -p "$TRAINING_WORK"
  python3 -m venv "$TRAINING_WORK/venv"
fi
"$python" -m pip install -q -r "$here/requirements.txt"

reader() { nice -n 19 "$python" -m "reader.$@"; }
# A run is finished when its curve has the dev scores of its last epoch.
train() { # RUN EPOCHS options…
  local run=$1 epochs=$2
  grep -qs "\"event\": \"dev\", \"epoch\": $epochs," "$TRAINING_WORK/runs/$run/curve.jsonl" && return
  reader train "$run" --epochs "$epochs" "${@:3}"
}

# reader.export takes the best epoch on dev, here the last.
joint() {
  train joint-3 6 --encoder bge --layers 0,1,2,3,4,5,6,7,8,9 --tasks attribution,language:1.3 --role-rate 6e-4 --seed 11
}
export_joint() {
  reader export joint-3 "$here/../models/reader" --threshold 0.5 --scale 0.5595 --shift -1.1453
}
# The sentence encoders, of passages alone and in context: tuned on the claims of training/pairs/claims.json. Needs `npm run build`.
claims() {
  mkdir -p "$TRAINING_WORK"
  node "$here/pairs/claim-wordings.mjs" "$TRAINING_WORK/claim-wordings.json"
  reader claims claims-1 "$TRAINING_WORK/claim-wordings.json"
  reader export_sentences "$here/../models/sentences" claims-1
  reader claims contexts-1 "$TRAINING_WORK/claim-wordings.json" --in-context --share 1 --rate 5e-5
  reader export_sentences "$here/../models/contexts" contexts-1 --in-context
}
teacher() { train mpnet-1 6 --encoder mpnet --encoder-rate 6e-5 --head-rate 8e-4 --tasks attribution --seed 1; }
labels() { reader label mpnet-1 --runs mpnet-1; }
student() {
  train student-1 8 --encoder minilm --tasks attribution,reports:0.5,language --teacher mpnet-1 --share 0.6
}

case ${1:-all} in
  joint) joint ;;
  export) export_joint ;;
  claims) claims ;;
  teacher) teacher ;;
  labels) labels ;;
  student) student ;;
  all) joint; export_joint; claims ;;
  *) echo "usage: training/run.sh [joint|export|claims|teacher|labels|student|all]" >&2; exit 2 ;;
esac
