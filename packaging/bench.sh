#!/usr/bin/env bash
# Builds what people run and prints the table of measures against their bars.
# Arguments go to each program of measures (for example --benchmark_filter=Commit).
#
#   BAYBOARD_VECTORS=FOLDER   as in test.sh; the board's load comes from there
set -euo pipefail
cd "$(dirname "$0")/.."

vectors=${BAYBOARD_VECTORS:-}
if [ -z "$vectors" ] && [ -d ../shared/vectors ]; then
    vectors=$(cd ../shared/vectors && pwd)
fi

packaging/install.sh test
cmake --preset release -DCMAKE_UNITY_BUILD=OFF -DBAYBOARD_VECTORS="$vectors" -DBUILD_TESTING=ON -DBAYBOARD_BENCH=ON
cmake --build --preset release --target benches
missed=0 # a bar that is missed keeps no other table from being printed
for program in build/release/tests/bench/bench_*; do
    if [ ! -f "$program" ] || [ ! -x "$program" ]; then continue; fi
    QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} "$program" "$@" || missed=1
done
exit "$missed"
