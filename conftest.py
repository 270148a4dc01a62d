"""The examples of README.md and docs/ are run: Python blocks, and `console` blocks with what they print.

A page is run in a folder of its own that holds a copy of `fixtures/`. In what a command prints, `...` is any text.
"""

import doctest
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from sybil import Example, Sybil
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser, SkipParser

ROOT = Path(__file__).resolve().parent
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
_PATH = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"


def _console(example: Example) -> None:
    """Run the commands of a block, which begin with "$ ", and compare what they print with the lines that follow."""
    for block in f"\n{example.parsed}".split("\n$ ")[1:]:
        command, _, expected = block.partition("\n")
        environment = {**os.environ, "PATH": _PATH, "PYTHONPATH": str(ROOT), "COLUMNS": "100", "NO_COLOR": "1"}
        run = subprocess.run(command, shell=True, capture_output=True, text=True, env=environment, check=False)
        printed = run.stdout + run.stderr
        told = f"$ {command}\nexpected:\n{expected}\nprinted:\n{printed}"
        assert doctest.OutputChecker().check_output(expected.strip(), printed.strip(), FLAGS), told


def _enter(names: dict[str, Any]) -> None:
    """A folder of its own for a page."""
    names["_before"], names["_folder"] = os.getcwd(), tempfile.mkdtemp()
    shutil.copytree(ROOT / "fixtures", Path(names["_folder"]) / "fixtures")
    os.chdir(names["_folder"])


def _leave(names: dict[str, Any]) -> None:
    os.chdir(names["_before"])
    shutil.rmtree(names["_folder"])


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=FLAGS), CodeBlockParser("console", _console), SkipParser()],
    patterns=["README.md", "docs/*.md"],
    excludes=["docs/reference.md"],
    setup=_enter,
    teardown=_leave,
).pytest()
