# "make" with nothing said makes every document. Each target sets up what it needs.
.PHONY: build check semantic test lint format docs judge lock clean

build:
	@scripts/setup.sh run
	.venv/bin/easyread build

check:
	@scripts/setup.sh run
	.venv/bin/easyread check

# The extra for meaning: better suggestions of pictures, 50 MB, offline like all else.
semantic:
	@scripts/setup.sh semantic

test:
	@scripts/setup.sh test
	.venv/bin/python -m pytest -n 2 --dist loadscope --no-loadscope-reorder

lint:
	@scripts/setup.sh test
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy

format:
	@scripts/setup.sh test
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

# Writes the generated pages anew: one for each rule, and the schema of the front matter.
docs:
	@scripts/setup.sh run
	.venv/bin/python scripts/make_docs.py

# Other people's validators, over what is in output/.
judge:
	@scripts/setup.sh judge
	.venv/bin/python -m pytest tests/judges -n 2 --dist loadscope --no-loadscope-reorder

lock:
	@scripts/setup.sh test
	scripts/lock.sh

clean:
	rm -rf output .easyread .judges dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis
