# Needs git, make and a Python 3.9 or newer. Everything else is fetched into this folder.

PYTHON ?= python3
SERVICE := .venv/bin/python
BOX := .venv-rasa/bin/python

# What the browser tests, the checks and the box say is for people to read as it comes.
export PYTHONUNBUFFERED := 1

# As in the process that reads for the second opinion. numpy reads it when it is first imported, and pytest-randomly
# imports it before any conftest is read: on a busy machine its threads then wait for each other, and what takes half a
# minute takes five.
export OPENBLAS_NUM_THREADS := 1

# Each worker has a Redis, a box and a browser of its own; the last tests are shared out.
TWO := -n 2 --dist worksteal

# Several targets at the same time. What each of them says comes whole, once it is done, where this make knows how to.
AT_ONCE = $(MAKE) --no-print-directory --jobs=4 $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)

.DEFAULT_GOAL := help
.PHONY: help run train test check lint types trained test-service test-box test-browser eval bench chaos teach screenshots lock

help: ## Show what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Set everything up and start it; the first time takes some minutes
	@$(PYTHON) -m deploy.environments service box
	@exec $(SERVICE) -m deploy.launch

train: ## Train the assistant, if anything it is made from has changed
	@$(PYTHON) -m deploy.environments box
	@$(BOX) -m bot.rasa_box.train

test: ## Everything: lint, types, unit, real Redis, trained model, real browser
	@$(PYTHON) -m deploy.environments dev box
	@$(SERVICE) -m deploy.chromium
	@$(AT_ONCE) lint types trained
	@$(MAKE) --no-print-directory test-service
	@$(MAKE) --no-print-directory test-browser
	@$(MAKE) --no-print-directory test-box

check: ## The quick part: lint, types, unit tests
	@$(PYTHON) -m deploy.environments dev
	@$(AT_ONCE) lint types
	$(SERVICE) -m pytest $(TWO) tests/unit

# The parts of `make test`, one after the other: in the first the system lives through a minute of chaos
# (tests/chaos), in the second it talks as it does with people, in time. Beside the third, which reckons without a pause,
# a turn of the assistant can take longer than its budget, and then it says so, as it should.
test-service:
	$(SERVICE) -m pytest $(TWO) -m "not browser"

test-box: trained
	$(BOX) -m pytest $(TWO) -c tests/rasa/pytest.ini tests/rasa

test-browser: trained
	$(SERVICE) -m pytest $(TWO) tests/browser

trained:
	@$(BOX) -m bot.rasa_box.train

lint:
	$(SERVICE) -m ruff check
	$(SERVICE) -m ruff format --check
	$(SERVICE) -m bot.content.lint

types:
	$(SERVICE) -m mypy

eval: ## How well the screen, the understanding, the words and whole talks do
	@$(PYTHON) -m deploy.environments dev box
	@$(BOX) -m bot.rasa_box.train
	$(SERVICE) -m benchmarks.screen_quality $(wildcard ../shared/eval/dev.jsonl ../shared/eval/forum.jsonl ../shared/eval/everyday.jsonl ../shared/eval/grey.jsonl)
	$(BOX) tests/rasa/compare_nlu.py lean
	$(SERVICE) -m benchmarks.answers_in_a_row
	$(SERVICE) -m benchmarks.words
	$(BOX) -m benchmarks.talk_quality

bench: ## What a message costs here, early and late in a talk, against named baselines of the same run; and training
	@$(PYTHON) -m deploy.environments dev box
	@$(BOX) -m bot.rasa_box.train
	$(SERVICE) -m benchmarks.speed
	$(BOX) -m benchmarks.screen_beside_rasa
	$(BOX) -m benchmarks.training
	$(SERVICE) -m benchmarks.wait_calibration
	$(SERVICE) -m benchmarks.load
	$(SERVICE) -m benchmarks.queue_size

chaos: ## Break the running system on purpose for ten minutes (SECONDS=600) by a plan (SEED=…), and check that nobody is lost
	@$(PYTHON) -m deploy.environments dev box
	@$(BOX) -m bot.rasa_box.train
	CHAOS_REAL_BOX=1 CHAOS_SECONDS=$(or $(SECONDS),600) CHAOS_SEED=$(or $(SEED),$(shell date +%s)) \
		$(SERVICE) -m pytest -s -o faulthandler_timeout=0 tests/chaos/test_chaos.py

teach: ## Teach the lint's judge (data/words) and the learned layers of the risk screen (data/risk) anew (up to 5 GB; half an hour and more)
	@$(PYTHON) -m deploy.environments dev teach
	$(SERVICE) -m bot.training.train_judge
	.venv-teach/bin/python -m bot.training.train_learned
	.venv-teach/bin/python -m bot.training.train_opinion en 3
	.venv-teach/bin/python -m bot.training.train_opinion es 3

screenshots: ## Take the README's pictures from the running system
	@$(PYTHON) -m deploy.environments dev box
	$(SERVICE) -m deploy.screenshots

lock: ## Pin what requirements/*.in ask for; `make lock UPGRADE=--upgrade` moves to the newest versions
	@$(PYTHON) -m deploy.lock $(UPGRADE)
