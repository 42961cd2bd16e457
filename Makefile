# Every habit has one word; `make` alone lists them.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
REDOCLY := .cache/node/node_modules/.bin/redocly
REDOCLY_VERSION := 2.77.0
SCALAR := .cache/scalar/standalone.js
SCALAR_VERSION := 1.72.1
WORKERS ?= 2
SECONDS ?= 600
# For `changes`: from the last release to what is checked out; HOW takes the command's options.
OLD ?= $(shell git describe --tags --match 'v*' --abbrev=0 2>/dev/null || echo HEAD)
NEW ?= .
HOW ?=

.DEFAULT_GOAL := help
.PHONY: help install run generate docs check test fuzz soak serve bench golden map lock changes dist audit clean

help: ## what there is
	@sed -n 's/^\([a-z]*\):.*## /\1: /p' $(MAKEFILE_LIST) | awk -F': ' '{ printf "  make %-9s %s\n", $$1, $$2 }'

.venv/.installed: requirements.txt pyproject.toml
	@echo "· installing what the project needs into .venv (once)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "tradespec needs Python 3.11 or newer")'
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@mkdir -p generated/tradespec
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(REDOCLY): | .venv/.installed
	@echo "· installing Redocly (once)"
	@mkdir -p .cache/node
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/npm install --silent --no-package-lock --no-audit --no-fund \
		--prefix .cache/node @redocly/cli@$(REDOCLY_VERSION)

$(SCALAR): | .venv/.installed
	@echo "· fetching the request console (once)"
	@mkdir -p $(@D)
	@cd $(@D) && PATH="$(CURDIR)/$(BIN):$$PATH" npm pack --silent @scalar/api-reference@$(SCALAR_VERSION) > /dev/null
	@cd $(@D) && tar -xzf scalar-*.tgz --strip-components=3 package/dist/browser/$(@F) && rm scalar-*.tgz

install: .venv/.installed ## what the project needs, into .venv

run: install ## generate everything, then see every API work
	@echo "· generating clients, models and mocks from spec/"
	@$(BIN)/python -m generator
	@$(BIN)/python tests/docs/tour.py

generate: install ## spec/ and templates/ into generated/
	@$(BIN)/python -m generator

check: install $(REDOCLY) ## nothing out of date, nothing loose: drift, lint, types, documents
	@echo "· generated/ against spec/";  $(BIN)/python -m generator --check
	@echo "· sizes";   $(BIN)/python -m tests.structure.sizes
	@echo "· ruff";    $(BIN)/ruff check . && $(BIN)/ruff format --check --quiet .
	@echo "· mypy";    $(BIN)/mypy generator generated/tradespec
	@echo "· pyright"; $(BIN)/pyright --warnings
	@echo "· zizmor";  $(BIN)/zizmor --offline --quiet --no-progress .github/workflows
	@echo "· redocly"; PATH="$(CURDIR)/$(BIN):$$PATH" REDOCLY_TELEMETRY=off \
		REDOCLY_SUPPRESS_UPDATE_NOTICE=true $(REDOCLY) lint --config redocly.yaml spec/*/openapi.yaml \
		templates/tradespec/mock/web/admin_api/openapi.yaml

test: install ## every test
	@$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal

fuzz: install ## long random schemathesis runs, in process and over HTTP
	@TRADESPEC_FUZZ=long $(BIN)/python -m pytest tests/fuzz

soak: install ## ten minutes of threads, tasks, forks and a server that misbehaves; SECONDS=... for others
	@$(BIN)/python -m tests.soak --seconds "$(SECONDS)"

docs: install $(SCALAR) ## the documentation, to read at generated/docs/index.html
	@$(BIN)/python -m generator

serve: docs ## the mock of every API on http://127.0.0.1:4010, documentation and console at /docs
	@$(BIN)/tradespec mock

bench: install ## the budgets, as ratios side by side
	@$(BIN)/python -m tests.bench

golden: install ## write what the golden tests expect anew; then read the diff
	@$(BIN)/python -m pytest -q tests/golden --update-golden

map: install ## draw the rooms of the tree, CONTRIBUTING.svg, anew
	@$(BIN)/python -m tests.structure.map

lock: install ## requirements.txt from pyproject.toml, hashed
	@$(BIN)/python -m pip install --quiet uv
	@$(BIN)/uv pip compile --group dev --python-version 3.11 --universal --generate-hashes \
		--no-header --no-emit-index-url --quiet -o requirements.txt
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements.txt
	@$(BIN)/python -m tests.dist.sbom

changes: install ## what differs for callers since OLD, and the next version
	@$(BIN)/python -m generator changes "$(OLD)" "$(NEW)" $(HOW); code=$$?; \
		case "$$code $(HOW)" in 2*|1*--gate*) exit 1;; esac

dist: install $(SCALAR) ## wheel and source distribution, tried as a stranger would
	@$(BIN)/python -m tests.dist $(if $(TAG),--tag "$(TAG)")

audit: install ## known weaknesses of what requirements.txt pins
	@$(BIN)/python -m tests.dist.audit

clean: ## forget everything that can be made again
	rm -rf .venv .cache dist
