#!/usr/bin/env bash
# Processor time of whole processes on one core: attest read against wink-nlp on 400 news reports, the start of attest read on one small file against dotnet --version,
# and its start on one word with the assets of language and events against the same assets emptied.
#   ATTEST_DATA=... [ATTEST_SCORE=...] bench/compare.sh [rounds]
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
rounds=${1:-5}
out=$(mktemp -d)
dotnet publish -c Release -p:RunAnalyzers=false "$root/src/Attest.Cli" -o "$out/attest" >"$out/publish.log" || { cat "$out/publish.log"; exit 1; }
attest="$out/attest/attest"

least() {
  for _ in $(seq "$rounds"); do
    python3 - "$@" <<'P'
import resource, subprocess, sys
subprocess.run(["taskset", "-c", "0", *sys.argv[1:]], stdout=subprocess.DEVNULL, check=True)
r = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"{r.ru_utime + r.ru_stime:.3f}")
P
  done | sort -n | head -1
}
start=$(least "$attest" read "$root/samples/reports/kosti-5-correction.md" --format jsonl)
version=$(least dotnet --version)
echo "start: attest read of one small file $start s, dotnet --version $version s, ratio $(python3 -c "print(f'{$start / $version:.2f}')")"

cp -r "$out/attest" "$out/emptied"
python3 "$root/bench/emptied.py" "$out/emptied/assets/language.bin" tags lemmas net
python3 "$root/bench/emptied.py" "$out/emptied/assets/events.bin"
echo '{"id": "word", "text": "Rain."}' >"$out/word.jsonl"
full=$(least "$attest" read --input "$out/word.jsonl" --format jsonl)
emptied=$(least "$out/emptied/attest" read --input "$out/word.jsonl" --format jsonl)
echo "assets: attest read of one word $full s, with emptied assets $emptied s, ratio $(python3 -c "print(f'{$full / $emptied:.2f}')")"

if [ -z "${ATTEST_DATA:-}" ]; then
  echo "ATTEST_DATA is not set: no comparison on news reports"
  exit 0
fi
score=${ATTEST_SCORE:-$ATTEST_DATA/../score}
python3 "$score/gva.py" input "$ATTEST_DATA/gva/reports-dev.jsonl" "$out/all.jsonl"
head -400 "$out/all.jsonl" >"$out/docs.jsonl"
bash "$score/speed/compare.sh" "$out/docs.jsonl" "$attest read --input $out/docs.jsonl --format jsonl" "$rounds"
rm -rf "$out"
