# minigoc: build, test and install. `make help` lists the targets.

CARGO ?= cargo
PREFIX ?= /usr/local
# Where cargo puts what it builds.
OUT := $(or $(CARGO_TARGET_DIR),target)
TARGET ?= parser
SECONDS ?= 60
# A Go tree's program (for `make bench`) and the measuring tools beside it; neither is needed to build or test.
GO ?= go
MEASURE ?= ../shared
# For `make random`.
COUNT ?= 1000
START ?= 1
WORKERS ?= 2

.PHONY: help build test stress random fuzz loom lint fmt bench conformance demo install clean

help:
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

build: ## the optimised compiler, target/release/minigoc
	$(CARGO) build --release --locked

demo: build ## build minigoc, then compile and run a sample
	$(OUT)/release/minigoc build -o $(OUT)/primes samples/primes.go
	$(abspath $(OUT))/primes

test: ## all tests: unit tests, golden cases, golden cases under the runtime's stress modes
	$(CARGO) test --workspace --locked

stress: ## the golden run cases 20 times over
	REPEAT=20 $(CARGO) test --locked --test golden -- run/
	REPEAT=20 $(CARGO) test --locked --test golden -- samples/

random: build ## random programs beside Go: make random GO=/path/to/go COUNT=1000
	python3 testsuite/random/compare.py --minigoc $(OUT)/release/minigoc --go $(GO) --count $(COUNT) --start $(START) \
		--workers $(WORKERS) --keep $(OUT)/random

fuzz: ## fuzz the compiler: make fuzz TARGET=parser SECONDS=60 (lexer, parser, checker, compile)
	compiler/fuzz/run $(TARGET) $(SECONDS)

loom: ## models of the run queue, of waking threads, of the collector's helpers: all interleavings
	RUSTFLAGS="--cfg loom" $(CARGO) test --locked -p minigo-rt --lib --target-dir $(OUT)/loom loom

lint: ## clippy and formatting, no warnings allowed
	$(CARGO) clippy --workspace --all-targets --locked -- -D warnings
	$(CARGO) fmt --all --check

fmt: ## format the Rust sources
	$(CARGO) fmt --all

bench: build ## benchmark programs beside Go: make bench GO=/path/to/go/bin/go
	python3 $(MEASURE)/bench/bench.py --minigoc $(OUT)/release/minigoc --go $(GO)

conformance: build ## Go's own test programs: make conformance DATA=folder (see $(MEASURE)/conformance/README.md)
	python3 $(MEASURE)/conformance/conformance.py --minigoc $(OUT)/release/minigoc --data $(DATA)

install: build ## install into PREFIX (default /usr/local)
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(OUT)/release/minigoc $(DESTDIR)$(PREFIX)/bin/minigoc

clean: ## remove what was built
	$(CARGO) clean
