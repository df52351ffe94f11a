# The project's commands. Each sets up what it needs by itself, and is quick the second time.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# `make admin show WHO=…`: what follows `admin` are no targets.
ORDERS := $(if $(filter admin,$(firstword $(MAKECMDGOALS))),$(wordlist 2,9,$(MAKECMDGOALS)))
$(if $(ORDERS),$(eval .PHONY: $(ORDERS))$(eval $(ORDERS): ; @:))

PORT ?= 8787
DATA ?= data
CONFIG ?= wrangler.toml
CASES ?= 10000
CONTROL ?= 1
SECONDS ?= 60

# wrangler wants a newer Node than most machines have: the one among our dev dependencies comes first.
SYSTEM_PATH := $(PATH)
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)
export CARGO_TARGET_DIR ?= $(CURDIR)/target
export VESTIBULE_TOOLS ?= $(HOME)/.cache/vestibule-tools
export WRANGLER_SEND_METRICS := false
export RUSTDOCFLAGS ?= -D warnings

NPM := node_modules/.package-lock.json
RUST := .tools/rust.stamp

.PHONY: help setup build dev serve admin test faults walk check fuzz audit sbom reproduce bench spike differential gallery clean

help: ## this list
	@sed -nE 's/^([a-z]+):[^#]*## (.*)/\1|\2/p' Makefile | while IFS='|' read -r name what; do \
	  printf '  make %-12s %s\n' "$$name" "$$what"; done

setup: $(NPM) $(RUST) ## fetch the pinned tools (every other command does it by itself)

build: setup ## the release module and its Worker, in build/worker
	@node tools/build.mjs

dev: build ## everything locally: the gateway, a demo origin and a demo OpenID provider; PORT=
	@exec node tools/dev.mjs --port $(PORT)

serve: build ## the release module on plain workerd; PORT= DATA= CONFIG=
	@config="$$(node tools/serve.mjs --port $(PORT) --data '$(DATA)' --config '$(CONFIG)')"; \
	exec node_modules/workerd/bin/workerd serve "$$config"

admin: setup ## look after an account or a waiting room: make admin show WHO=ada@shop.example (or disable, enable, end-sessions, delete, explain, lobby, drill)
	@CONFIG='$(CONFIG)' WHO='$(WHO)' BY='$(BY)' URL='$(URL)' node tools/admin.mjs $(ORDERS)

test: build .tools/chromium.stamp .tools/java.stamp .tools/python.stamp .tools/origins.stamp .tools/firefox.stamp ## every test: native, edge and browser
	@node tools/test.mjs

faults: build ## every flow under every fault; writes docs/FAULTS.md of what the tests have shown
	@node tools/faults.mjs

walk: build .tools/chromium.stamp ## seeded walks with everything at once (docs/WALKER.md); SEED= for one, WALKS= STEPS= for many
	@SEED='$(SEED)' FROM='$(FROM)' WALKS='$(WALKS)' STEPS='$(STEPS)' LANES='$(LANES)' FOR='$(FOR)' node --no-warnings tests/walker/cli.mjs

check: build ## format, lints, docs, licences, a short fuzz run, configuration, deploy dry run, size budget
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	cargo clippy --package vestibule --target wasm32-unknown-unknown -- -D warnings
	cargo doc --workspace --no-deps --quiet
	cargo run --quiet --package vestibule-catalogue -- locales
	node tools/check-locks.mjs
	node tools/check-crates.mjs
	cargo test --quiet --test fuzz_corpora
	node tools/check-config.mjs --config '$(CONFIG)'
	node tools/check-deploy.mjs --config '$(CONFIG)'
	node tools/check-size.mjs

fuzz: setup .tools/fuzz.stamp ## every parser and decoder against a fuzzer; SECONDS=60 for each, TARGET=cookies for one
	@PATH="$(VESTIBULE_TOOLS)/bin:$$PATH" node tools/fuzz.mjs --seconds '$(SECONDS)' --target '$(TARGET)'

audit: setup .tools/audit.stamp ## what is publicly known against the crates and the npm packages (asks over the network)
	@node tools/audit.mjs

sbom: build ## what is in build/worker, as CycloneDX; writes target/sbom.cdx.json
	@node tools/sbom.mjs

reproduce: build ## the Worker built twice, in two folders, and compared byte by byte
	@node tools/reproduce.mjs

bench: build .tools/bench.stamp .tools/chromium.stamp ## benchmarks against JavaScript Workers; writes target/bench.json
	@node --no-warnings benches/run.mjs
	@cargo bench --quiet --bench hot_path

spike: build .tools/bench.stamp .tools/chromium.stamp ## the same surge without the gateway, with a rate limit, with the waiting room; draws docs/images/spike.svg
	@node --no-warnings benches/spike/run.mjs

differential: build .tools/origins.stamp ## routing against real origins, in thousands of spellings; CASES= SEED= FROM= CONTROL=
	@node --no-warnings tools/differential.mjs --cases '$(CASES)' --seed '$(or $(SEED),1)' --from '$(or $(FROM),0)' --control '$(CONTROL)'

gallery: setup .tools/chromium.stamp .tools/fonts.stamp ## pictures of every page, in target/gallery; ONLY=gl for one language
	@node tools/gallery.mjs $(ONLY)

clean: ## remove what the build made (not the tools, not the data)
	rm -rf build target .wrangler

$(NPM): package.json package-lock.json
	@PATH='$(SYSTEM_PATH)' tools/setup.sh npm

$(RUST): rust-toolchain.toml Cargo.lock
	@tools/setup.sh rust

.tools/%.stamp: tools/setup.sh
	@tools/setup.sh $*
