# Takar: `make demo` and `make test` do all the set-up on Debian 12 with Swift 6.2 or newer.
PREFIX ?= /usr/local
SWIFT ?= swift
STATIC = --static-swift-stdlib
# The suites with a long run behind TAKAR_SOAK; a test names any that is missing here.
SOAKED = Soak|ConversationTests|KilledProcessTests|LedgerCheckTests|PluginFaultTests|PluginKillTests

# How long `make fuzz` feeds each target.
SECONDS ?= 600

.PHONY: demo test build release install lint generated bench soak fuzz setup clean

demo: setup
	@echo "Building takar (the first time takes some minutes) ..." >&2
	$(SWIFT) build -c release $(STATIC) --product takar
	@"$$($(SWIFT) build -c release $(STATIC) --show-bin-path)/takar" demo

test: setup
	$(SWIFT) test --parallel

build: setup
	$(SWIFT) build

release: setup
	$(SWIFT) build -c release $(STATIC) --product takar

install: release
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 0755 "$$($(SWIFT) build -c release $(STATIC) --show-bin-path)/takar" "$(DESTDIR)$(PREFIX)/bin/takar"
	@echo "takar is in $(DESTDIR)$(PREFIX)/bin"

lint:
	$(SWIFT) format lint --strict --recursive Sources Plugins Tests Benchmarks Package.swift

generated: setup
	$(SWIFT) run takar-dev generate

bench: release
	Benchmarks/run

soak: setup fuzz
	TAKAR_SOAK=1 $(SWIFT) test --filter '$(SOAKED)'

fuzz: setup
	TAKAR_FUZZ=1 $(SWIFT) build -c release --scratch-path .build-fuzz --product takar-fuzzer
	Tests/FuzzTests/fuzz .build-fuzz/release/takar-fuzzer $(SECONDS)

setup:
	@.ci/setup

clean:
	rm -rf .build
