#!/usr/bin/env bash
# Installs one kind of prerequisite, or says in one sentence what is missing and what to do about it.
# usage: tools/setup.sh npm|rust|chromium|java|python|origins|firefox|fonts|fuzz|audit|bench
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p .tools

fail() {
  echo "setup: $*" >&2
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# apt NAME COMMAND: installs a Debian package unless its command is there already.
apt() {
  has "$2" && return
  has apt-get || fail "$2 is missing and this machine has no apt-get: install $1 by hand."
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    has sudo || fail "$2 is missing: install the package $1 as root."
    as_root=(sudo)
  fi
  echo "setup: installing $1" >&2
  "${as_root[@]}" apt-get update -qq >&2 || true
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" >&2 ||
    fail "$1 could not be installed: run 'apt-get install $1' and look at its message."
}

npm_packages() {
  has node || fail "node is missing: install Node 20 or newer."
  local major
  major="$(node -p 'process.versions.node.split(".")[0]')"
  [ "$major" -ge 20 ] || fail "node is version $major: install Node 20 or newer."
  has npm || fail "npm is missing: install Node 20 or newer together with npm."
  echo "setup: npm packages" >&2
  npm ci --no-audit --no-fund --loglevel=error >&2 || fail "npm ci failed: see its message above."
  node_modules/.bin/node --version >/dev/null 2>&1 ||
    fail "the npm package 'node' did not install its binary: run 'npm rebuild node' and look at its message."
  touch node_modules/.package-lock.json
}

rust() {
  has cargo || fail "cargo is missing: install rustup (https://rustup.rs) and open a new shell."
  if has rustup; then
    rustup target add wasm32-unknown-unknown >&2 2>/dev/null ||
      fail "the target wasm32-unknown-unknown could not be added: run 'rustup target add wasm32-unknown-unknown'."
  elif [ ! -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ]; then
    fail "rustc has no wasm32-unknown-unknown target: install rustup (https://rustup.rs)."
  fi
  # The generator of the JavaScript glue must be exactly the version of the library in Cargo.lock.
  local version have=""
  version="$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p}' Cargo.lock)"
  if [ -x "$VESTIBULE_TOOLS/bin/wasm-bindgen" ]; then
    have="$("$VESTIBULE_TOOLS/bin/wasm-bindgen" --version)"
  fi
  if [ "$have" != "wasm-bindgen $version" ]; then
    echo "setup: wasm-bindgen-cli $version (about two minutes, once)" >&2
    cargo install --quiet --force --root "$VESTIBULE_TOOLS" wasm-bindgen-cli --version "$version" >&2 ||
      fail "wasm-bindgen-cli $version could not be built: see cargo's message above."
  fi
}

# Tests verify the origin's side of the contract in Python too (docs/HEADERS.md), with a pinned PyJWT.
python() {
  has python3 || apt python3 python3
  local venv=.tools/python
  if ! { python3 -m venv "$venv" >&2 && "$venv/bin/python" -m pip --version; } >/dev/null 2>&1; then
    rm -rf "$venv"
    apt python3-venv pyvenv
    python3 -m venv "$venv" >&2 || fail "python3 cannot make a virtual environment: install python3-venv."
  fi
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check 'PyJWT==2.10.1' 'cryptography==44.0.3' >&2 ||
    fail "PyJWT could not be installed: see pip's message above."
  # For its list of common passwords alone (tools/common-passwords.mjs), so without what it needs to run.
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps 'Django==5.2.19' >&2 ||
    fail "Django could not be installed: see pip's message above."
}

# Origins that nobody here wrote, and clients likewise (docs/DIFFERENTIAL.md). Packages that start a service are not among them,
# but for nginx.
origins() {
  apt nginx nginx
  apt apache2-bin apache2
  apt default-jre-headless java
  [ -e /usr/share/tomcat10/bin/bootstrap.jar ] || apt tomcat10-common tomcat10-common
  apt curl curl
  python
  .tools/python/bin/python -m pip install --quiet --disable-pip-version-check 'Flask==3.1.3' 'Werkzeug==3.1.9' \
    'aiohttp==3.14.5' 'starlette==1.10.0' 'uvicorn==0.54.0' 'requests==2.34.2' 'requests-oauthlib==2.0.0' >&2 ||
    fail "the Python packages could not be installed: see pip's message above."
}

# Where the distribution has none, its tests are skipped and say so.
firefox() {
  [ -n "${FIREFOX:-}" ] || has firefox-esr || has firefox && return
  if has apt-get && apt-cache show firefox-esr >/dev/null 2>&1; then apt firefox-esr firefox-esr; fi
}

# installed NAME VERSION WHY: a program of crates.io in exactly that version, built once.
installed() {
  local have=""
  [ -x "$VESTIBULE_TOOLS/bin/$1" ] && have="$("$VESTIBULE_TOOLS/bin/$1" --version)"
  [ "$have" = "$1 $2" ] && return
  echo "setup: $1 $2 ($3, once)" >&2
  cargo install --quiet --force --locked --root "$VESTIBULE_TOOLS" "$1" --version "$2" >&2 ||
    fail "$1 $2 could not be built: see cargo's message above."
}

# libFuzzer is C++.
fuzz() {
  has c++ || apt g++ c++
  installed cargo-fuzz 0.13.2 "about a minute"
}

# So that pictures show the letters of every language.
fonts() {
  local package
  for package in fonts-noto-core fonts-noto-cjk; do
    dpkg -s "$package" >/dev/null 2>&1 || apt "$package" "$package"
  done
}

case "${1:-}" in
  npm) npm_packages; exit ;;
  rust) rust ;;
  chromium) [ -x "${CHROMIUM:-/usr/bin/chromium}" ] || apt chromium chromium ;;
  # The Nu HTML checker runs on it.
  java) apt default-jre-headless java ;;
  python) python ;;
  origins) origins ;;
  firefox) firefox ;;
  fonts) fonts ;;
  fuzz) fuzz ;;
  audit) installed cargo-deny 0.20.2 "some minutes" ;;
  # A load generator, an origin that is faster than anything measured, and a way to keep them off each other's core.
  bench) apt wrk wrk && apt nginx nginx && apt util-linux taskset ;;
  *) fail "usage: tools/setup.sh npm|rust|chromium|java|python|origins|firefox|fonts|fuzz|audit|bench" ;;
esac
touch ".tools/$1.stamp"
