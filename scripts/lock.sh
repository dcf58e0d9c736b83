#!/usr/bin/env bash
# Writes requirements/*.txt anew: newest versions that pyproject.toml allows, each with its hashes.
# Neither a registry's address nor a folder of this machine goes into them.
set -euo pipefail
cd "$(dirname "$0")/.."

lock() {
    .venv/bin/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras \
        --no-config --no-header --no-annotate --no-emit-options \
        --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
        --output-file "requirements/$1.txt" "${@:2}" pyproject.toml
}

lock build --all-build-deps --only-build-deps
lock run
lock semantic --extra semantic --constraint requirements/run.txt
lock test --extra dev --extra semantic --constraint requirements/run.txt
lock judge --extra judges --constraint requirements/test.txt
if grep -nE '://|^ *-[-a-z]+ ?/|^/' requirements/*.txt; then
    echo "lock: an address or a folder of this machine got into the lock files" >&2
    exit 1
fi
