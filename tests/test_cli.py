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
        (["report", SUMMIT, "--fail-on", "warning", SUMMIT], 1),
        (["report", SUMMIT, "--fail-on", "warning", "nowhere.txt"], 2),
        (["explain", "nothing", SUMMIT], 2),
    ],
)
def test_exit_codes(arguments: list[str], code: int, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == code


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["report"],
        "report --format pdf x".split(),
        "report x --alias A".split(),
        "report x --pdf y".split(),
        ["frobnicate"],
    ],
)
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


def contradictory(command: list[str], capfd: pytest.CaptureFixture[str]) -> list[str]:
    """The subjects of the contradictions that a command tells."""
    assert main([*command, "--format", "json"]) == 0
    findings = json.loads(capfd.readouterr().out)["findings"]
    return [f["subject"] for f in findings if f["verdict"] == "contradiction"]


@pytest.mark.parametrize(
    "told", [["--alias", "Timur Lomakin", "Yuri Lomakin"], ["--distinct", "Timur Lomakin", "Yuri Lomakin"]]
)
def test_names_that_are_one_and_names_that_are_two(told: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert "Lomakin" in contradictory(["report", SUMMIT], capfd)
    assert "Lomakin" not in contradictory(["report", *told, SUMMIT], capfd)
    other = [told[0], "Nobody", "No One"]
    assert "Lomakin" not in contradictory(["report", SUMMIT, *told, *other], capfd)


def test_names_of_the_command_line_take_the_place_of_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.reconcile.aliases]\n"Timur Lomakin" = "Yuri Lomakin"\n', "utf-8")
    monkeypatch.chdir(tmp_path)
    assert "Lomakin" not in contradictory(["report", SUMMIT], capfd)
    assert "Lomakin" in contradictory(["report", SUMMIT, "--alias", "EAM", "External Affairs Minister"], capfd)


@pytest.mark.parametrize(
    ("told", "complaint"),
    [
        (["--alias", "A", "B", "--alias", "A", "C"], "--alias: 'A' stands for 'B' already; expected one name"),
        (["--alias", "A", "B", "--alias", "B", "A"], "aliases: 'A' stands for itself in the end"),
        (["--alias", "A", " "], "aliases: 'A': expected the name that an alias stands for"),
        (["--distinct", "A", "a"], "distinct: 'A' and 'a' are one name; expected two"),
    ],
)
def test_names_that_cannot_be_meant(told: list[str], complaint: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["report", SUMMIT, *told]) == 2
    assert capfd.readouterr().err.startswith(f"reconcile: {complaint}")
