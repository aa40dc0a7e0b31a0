#!/usr/bin/env bash
# Installs what is missing, builds, and runs all tests. Ends with CTest's summary.
#
#   BAYBOARD_VECTORS=FOLDER   other projects' hard cases; without it ../shared/vectors is used
#                             where it exists, else the tests say what they left out
set -euo pipefail
cd "$(dirname "$0")/.."

vectors=${BAYBOARD_VECTORS:-}
if [ -z "$vectors" ] && [ -d ../shared/vectors ]; then
    vectors=$(cd ../shared/vectors && pwd)
fi

packaging/install.sh test
cmake --preset check -DBAYBOARD_VECTORS="$vectors"
cmake --build --preset check
ctest --preset check
