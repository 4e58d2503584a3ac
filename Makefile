# Every target sets up what it needs; `make chat` and `make test` need only Python >= 3.11 and make.
PYTHON ?= python3
VENV := .venv
PIP := $(VENV)/bin/python -m pip --disable-pip-version-check install --quiet

.PHONY: chat test check soak bench clean

chat: $(VENV)/.chat
	@$(VENV)/bin/assistant chat

test: $(VENV)/.test
	$(VENV)/bin/python -m pytest -q -m "not soak"

check: $(VENV)/.test
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports

soak: $(VENV)/.test
	$(VENV)/bin/python -m pytest -q -m soak

RESULTS := benchmarks/results

bench: $(VENV)/.bench
	@mkdir -p $(RESULTS)
	$(VENV)/bin/python -m benchmarks.retrieval.evaluate tune --json $(RESULTS)/quality.json
	$(VENV)/bin/python -m benchmarks.retrieval.real
	$(VENV)/bin/python -m benchmarks.encoders
	$(VENV)/bin/python -m benchmarks.growth --json $(RESULTS)/growth.json
	$(VENV)/bin/python -m benchmarks.peers.run --json $(RESULTS)/peers.json
	$(VENV)/bin/python -m benchmarks.plot
	$(VENV)/bin/python -m benchmarks.turn_cost
	$(VENV)/bin/python -m benchmarks.search_speed
	$(VENV)/bin/python -m benchmarks.understanding.evaluate
	$(VENV)/bin/python -m benchmarks.understanding.speed
	$(VENV)/bin/python -m benchmarks.publish
	$(VENV)/bin/python -m benchmarks.telegram_load

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.chat: $(VENV)/bin/python pyproject.toml constraints.txt
	$(PIP) --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.test: $(VENV)/bin/python pyproject.toml constraints.txt
	$(PIP) --constraint constraints.txt --editable '.[sentence-transformers,postgresql,test,check]'
	@touch $@ $(VENV)/.chat

$(VENV)/.bench: $(VENV)/.test
	$(PIP) --constraint constraints.txt --editable '.[bench]'
	@touch $@

clean:
	rm -rf $(VENV) .data
