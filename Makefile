# Takar: `make demo` and `make test` do all the set-up on Debian 12 with Swift 6.2 or newer.
PREFIX ?= /usr/local
SWIFT ?= swift
STATIC = --static-swift-stdlib

.PHONY: demo test build release install lint generated bench soak setup clean

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

soak: setup
	TAKAR_SOAK=1 $(SWIFT) test --filter 'Soak|LedgerCheckTests|KilledProcessTests'

setup:
	@.ci/setup

clean:
	rm -rf .build
