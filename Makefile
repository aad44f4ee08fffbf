# The verbs of Weerklank; `make` alone lists them. Needs only CPython 3.11 or newer, pip, make and git.

SHELL := /bin/sh
.DEFAULT_GOAL := help

# The Python that .venv is built from, found once per call. Another one: make PYTHON=/path/to/python run
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$p" && break; done)
BIN := .venv/bin
COMPILE = $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate \
	--python-version 3.11 $(UPGRADE)
NO_PYTHON = Weerklank needs Python 3.11 or newer, and found none. Install it, or: make PYTHON=/path/to/python run

# What starts many programs has them compiled once, not at each start, whatever the machine is set to.
test soak: export PYTHONDONTWRITEBYTECODE :=

.PHONY: help run test check docs texts words learn bench soak lock clean lint env-run env-dev

help: ## List the verbs
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' Makefile

run: env-run ## Start Weerklank and open its page (ARGS="..." for options)
	@exec $(BIN)/python -m bot run $(ARGS)

# Two at a time, as many as cores can be counted on. Each takes its own half of the tests in their order, so that
# what a module sets up is set up once; who is done first takes over from the other.
test: lint ## Everything: the checks and all tests, skipping nothing
	$(BIN)/python -m pytest --numprocesses=3 --dist=worksteal --max-worker-restart=0 $(ARGS)

check: lint ## Format, lint, types, architecture, dependencies, security, house rules
	$(BIN)/python -m pytest --quiet tests/test_house.py tests/test_texts.py tests/test_wording_rules.py

docs: env-dev ## Draw each dialog as a diagram into docs/dialogs/, and write who sees what
	$(BIN)/python -m tests.diagrams $(ARGS)
	$(BIN)/python -m tests.sharing_page

texts: env-dev ## Count and measure what we say, and stop at what is wrong with it
	@$(BIN)/python -m tests.texts_report

words: env-dev ## Tell what the rules over words reach on our own sentences, and the errors (some minutes)
	@$(BIN)/python -m tests.words $(ARGS)

learn: env-dev ## Learn from our own sentences what words lean to, after they changed
	$(BIN)/python -m tests.learn $(ARGS)

bench: env-dev ## Measure, and print the figures of docs/performance.md
	$(BIN)/python -m tests.bench $(ARGS)

soak: env-dev ## The tests that crash and wander, for hours: thousands of kills, a month of 200 couples, far more examples
	$(BIN)/python -m pytest --soak --hypothesis-profile=soak $(ARGS)

lock: env-dev ## Renew the lock files from pyproject.toml (UPGRADE=--upgrade for newer versions)
	$(COMPILE) --group installer --output-file requirements-installer.lock
	$(COMPILE) pyproject.toml --all-extras --group build --group dev --output-file requirements-dev.lock
	$(COMPILE) pyproject.toml --group build --constraint requirements-dev.lock --output-file requirements.lock
	$(COMPILE) pyproject.toml --group build --extra postgres --constraint requirements-dev.lock \
		--output-file requirements-postgres.lock
	@! grep -nE '://|file:|find-links' requirements*.lock || { echo 'A lock file names an address.' >&2; exit 1; }

clean: ## Remove what the tools left; keeps your data and your key
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage* build dist
	find bot dialogs tests deploy docs -name __pycache__ -prune -exec rm -rf {} +

lint: env-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/deptry .
	$(BIN)/bandit --quiet --configfile pyproject.toml --recursive bot dialogs deploy
	$(BIN)/shellcheck .ci/run $(wildcard deploy/*.sh)

env-run env-dev: env-%:
	@$(if $(PYTHON),,$(error $(NO_PYTHON)))
	@"$(PYTHON)" deploy/environment.py $*
