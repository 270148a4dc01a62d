"""The command line: outputs and exit codes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from reconcile.cli import FORMATS, main
from tests.stories import FIXTURES, ROOT

SUMMIT = str(FIXTURES / "summit")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["report", SUMMIT], 0),
        (["report", SUMMIT, "--fail-on", "warning"], 1),
        (["report", SUMMIT, "--fail-on", "note"], 1),
        (["check", SUMMIT], 1),
        (["check", SUMMIT, "--fail-on", "never"], 0),
        (["check", SUMMIT, "--fail-on", "never", "--min-compared", "100000"], 1),
        (["check", SUMMIT + "/01-wire.txt"], 1),
        (["report", SUMMIT, "nowhere.txt"], 2),
        (["report", SUMMIT, "nowhere.txt", "--allow-unreadable"], 0),
        (["explain", "nothing", SUMMIT], 2),
    ],
)
def test_exit_codes(arguments: list[str], code: int, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == code


@pytest.mark.parametrize("arguments", [[], ["report"], "report --format pdf x".split(), ["frobnicate"]])
def test_bad_usage(arguments: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage:" in capfd.readouterr().err


def test_formats_and_output(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    openings = {"text": "5 sources", "json": "{", "markdown": "# 5", "html": "<!doctype html>", "sarif": "{"}
    openings |= {"junit": "<?xml", "github": "::", "gitlab": "[", "csv": "finding,"}
    assert set(openings) == set(FORMATS)
    for format_, opening in openings.items():
        assert main(["report", SUMMIT, "--format", format_]) == 0
        printed = capfd.readouterr().out
        assert printed.startswith(opening)
        assert main(["report", SUMMIT, "--format", format_, "-o", str(tmp_path / format_)]) == 0
        assert (tmp_path / format_).read_bytes().decode("utf-8") == printed


def test_what_is_shown_and_what_fails_reach_the_outputs(capfd: pytest.CaptureFixture[str]) -> None:
    main(["report", SUMMIT, "--format", "gitlab", "--show", "error"])
    assert json.loads(capfd.readouterr().out) == []
    main(["check", SUMMIT, "--format", "junit"])
    assert "<failure " in capfd.readouterr().out
    main(["check", SUMMIT, "--format", "junit", "--fail-on", "error"])
    assert "<failure " not in capfd.readouterr().out


def test_a_file_that_cannot_be_written(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["report", SUMMIT, "-o", "/no/such/folder/report.txt"]) == 2
    assert "/no/such/folder/report.txt" in capfd.readouterr().err


def test_explain(capfd: pytest.CaptureFixture[str]) -> None:
    main(["report", SUMMIT, "--format", "json"])
    finding = json.loads(capfd.readouterr().out)["findings"][0]
    assert main(["explain", finding["id"], SUMMIT]) == 0
    assert finding["summary"] in capfd.readouterr().out


def test_paths_are_shown_as_given() -> None:
    made = subprocess.run(
        [sys.executable, "-m", "reconcile", "report", "fixtures/summit", "--format", "json"],
        cwd=ROOT, capture_output=True, check=True,
    )  # fmt: skip
    document = json.loads(made.stdout)
    assert next(s["path"] for s in document["sources"]) == "fixtures/summit/01-wire.txt"
    assert made.stderr == b""
