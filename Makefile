# Two commands: `make synth` makes both layers, `make test` proves them. Both set up what they need, once.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.PHONY: synth test setup lint check lock bench rehearse

PYTHON ?= python3
BIN := .venv/bin
# The wheel's node serves the two CLIs; byte code is written, or each run would compile the bindings again.
export PATH := $(CURDIR)/$(BIN):$(PATH)
unexport PYTHONDONTWRITEBYTECODE

synth: setup
	@$(BIN)/groundswell synth

test: setup .venv/cloud-init/.ready
	@$(BIN)/python -m pytest -n 2 --dist loadfile

lint: setup
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

check: setup
	@$(BIN)/groundswell synth --check

bench: setup
	@$(BIN)/python benchmarks/run.py
	@$(BIN)/python benchmarks/judge.py

rehearse: setup
	@$(BIN)/groundswell rehearse

setup: .venv/.ready node_modules/.ready

.venv/.ready: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; name one: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { echo "Python's venv module is incomplete here; on Debian: apt-get install python3-venv" >&2; exit 1; }
	@echo "Setting up .venv (about a minute, once) …"
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@# the first run of a command would pay for its byte code; charts_app.py runs under -O, which has byte code of its own
	@$(BIN)/python -m compileall -q -j 0 constructs
	@$(BIN)/python -O -m compileall -q -j 0 constructs imports "$$($(BIN)/python -c 'import cdk8s_plus_27, os; print(os.path.dirname(os.path.dirname(cdk8s_plus_27.__file__)))')"/{cdk8s,cdk8s_plus_27,constructs,jsii,pydantic}
	@touch $@

node_modules/.ready: package-lock.json .venv/.ready
	@echo "Installing the cdk and cdk8s CLIs …"
	@npm ci --silent --no-audit --no-fund
	@touch $@

# cloud-init's own schema of user data, out of its Debian package. Nothing is installed and no root is needed: apt works
# in folders of its own, so a machine without package lists will do.
APT = apt-get -qq -o Dir::State::Lists=$(CURDIR)/.venv/apt/lists -o Dir::Cache=$(CURDIR)/.venv/apt/cache -o APT::Sandbox::User= -o Debug::NoLocking=1
.venv/cloud-init/.ready: .venv/.ready
	@mkdir -p .venv/cloud-init .venv/apt/lists/partial .venv/apt/cache/archives/partial
	@if [ -d /usr/lib/python3/dist-packages/cloudinit/config/schemas ]; then :; \
	elif ! command -v apt-get >/dev/null; then echo "No apt-get here: install cloud-init, or the tests of user data fail" >&2; \
	else echo "Unpacking cloud-init's schema …"; $(APT) update; (cd .venv/apt && $(APT) download cloud-init); \
	dpkg-deb -x .venv/apt/cloud-init_*.deb .venv/cloud-init; rm -rf .venv/apt; fi
	@touch $@

lock: setup
	@$(BIN)/uv pip compile pyproject.toml --group dev --group rehearsal --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q -o requirements.lock
	@npm install --package-lock-only --omit-lockfile-registry-resolved --no-audit --no-fund
