#!/usr/bin/env bash
# Runs the scorers over the development data and prints their figures.
#   eval/score.sh [seed|times|places|polnear|muc|insecurity|airwars|gva ...]      (none: all but gva)
# ATTEST_DATA names the folder of the data sets, ATTEST_SCORE the folder of the scorers (else the folder score beside it);
# ATTEST the command to measure (else a Release build of this checkout). Readings are left in $OUT (else a temporary folder).
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
data=${ATTEST_DATA:?set ATTEST_DATA to the folder of the data sets}
score=${ATTEST_SCORE:-$data/../score}
out=${OUT:-$(mktemp -d)}
mkdir -p "$out"
if [ -z "${ATTEST:-}" ]; then
  dotnet build -c Release -p:RunAnalyzers=false "$root/src/Attest.Cli" >"$out/build.log"
  ATTEST="$root/src/Attest.Cli/bin/Release/net10.0/attest"
fi
read_all() { $ATTEST read --input "$out/$1.docs.jsonl" --format jsonl >"$out/$1.jsonl" || echo "  attest read ended with $?"; }
one() {
  echo "== $1"
  case $1 in
    seed)
      $ATTEST read "$data/../seed/report.txt" --published 2024-01-29 --format json >"$out/seed.dated.json"
      $ATTEST read "$data/../seed/report.txt" --format json >"$out/seed.undated.json"
      python3 "$score/seed.py" score "$data/../seed/report.txt" "$out/seed.dated.json" "$out/seed.undated.json" | grep -v '^ok' || true ;;
    times) python3 "$score/times.py" input "$data/timebank" "$out/times.docs.jsonl"; read_all times
      python3 "$score/times.py" score "$data/timebank" "$out/times.jsonl" ;;
    places) for set in GeoVirus lgl; do
        echo "-- $set"; python3 "$score/places.py" input "$data/geoparsing/$set.xml" "$out/$set.docs.jsonl"; read_all $set
        python3 "$score/places.py" score "$data/geoparsing/$set.xml" "$out/$set.jsonl"
      done ;;
    polnear) python3 "$score/polnear.py" input "$data/polnear/dev" "$out/polnear.docs.jsonl"; read_all polnear
      python3 "$score/polnear.py" score "$data/polnear/dev" "$out/polnear.jsonl" ;;
    muc) python3 "$score/muc.py" input "$data/muc4/processed/dev.json" "$out/muc.docs.jsonl" "$data"/muc4/CORPORA/tst1/tst1-muc3 "$data"/muc4/CORPORA/tst2/tst2-muc4; read_all muc
      python3 "$score/muc.py" score "$data/muc4/processed/dev.json" "$out/muc.jsonl" "$data"/muc4/CORPORA/tst1/key-tst1.v7 "$data"/muc4/CORPORA/tst2/key-tst2.v4 ;;
    insecurity) python3 "$score/insecurity.py" input "$data/insecurity-insight/health-care-dev.jsonl" "$out/insecurity.docs.jsonl"; read_all insecurity
      python3 "$score/insecurity.py" score "$data/insecurity-insight/health-care-dev.jsonl" "$out/insecurity.jsonl" ;;
    airwars) python3 "$score/airwars.py" input "$data/airwars/reports-dev.jsonl" "$data/airwars/incidents-dev.jsonl" "$out/airwars.docs.jsonl"; read_all airwars
      python3 "$score/airwars.py" score "$data/airwars/reports-dev.jsonl" "$data/airwars/incidents-dev.jsonl" "$out/airwars.jsonl" ;;
    gva) python3 "$score/gva.py" input "$data/gva/reports-dev.jsonl" "$out/gva.docs.jsonl"; read_all gva; wc -l "$out/gva.jsonl" ;;
    *) echo "no scorer called $1" >&2; exit 2 ;;
  esac
}
[ $# -gt 0 ] || set -- seed times places polnear muc insecurity airwars
for name; do one "$name"; done
