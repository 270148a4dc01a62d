"""Settings stand in the caller's own `pyproject.toml`; what is typed wins over them; what is wrong is told."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import reconcile
from reconcile.cli import CHOICES, main
from reconcile.settings import SETTINGS, read_settings
from tests.stories import FIXTURES, ROOT

SUMMIT, FERRY = str(FIXTURES / "summit"), str(FIXTURES / "ferry")
Put = Callable[[str], Path]


@pytest.fixture
def put(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Put:
    """Writes a table `[tool.reconcile]` into the current folder, a fresh one."""
    monkeypatch.chdir(tmp_path)

    def write(lines: str) -> Path:
        path = tmp_path / "pyproject.toml"
        path.write_text(f"[project]\nname = 'x'\n\n[tool.reconcile]\n{lines}\n", "utf-8")
        return path

    return write


def test_every_setting_is_taken(put: Put, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Each changes what a check does; without it the same check does otherwise."""
    (tmp_path / "b.toml").write_text("", "utf-8")
    told = {
        'fail-on = "error"': ([SUMMIT], 1, 0),
        'fail-on = "never"\nmin-compared = 100000': ([SUMMIT, "--fail-on", "never"], 0, 1),
        f'against = ["{FERRY}"]': ([SUMMIT + "/01-wire.txt", "--min-compared", "0"], 0, 0),
        'baseline = "none.toml"': ([SUMMIT], 1, 2),
        "allow-unreadable = true": ([SUMMIT, "nowhere.txt", "--fail-on", "never"], 2, 0),
        'fail-on = "never"\nformat = "json"': ([SUMMIT, "--fail-on", "never"], 0, 0),
        'show = "error"': ([SUMMIT], 1, 1),
        'aliases = {"Timur Lomakin" = "Yuri Lomakin"}': ([SUMMIT], 1, 1),
        'distinct = [["Timur Lomakin", "Yuri Lomakin"]]': ([SUMMIT], 1, 1),
    }
    known = {key for lines in told for key in (line.split(" = ")[0] for line in lines.splitlines())}
    assert known == set(SETTINGS) | set(CHOICES)
    for lines, (arguments, without, with_) in told.items():
        (tmp_path / "pyproject.toml").unlink(missing_ok=True)
        assert main(["check", *arguments]) == without, lines
        plain = capfd.readouterr()
        put(lines)
        assert main(["check", *arguments]) == with_, lines
        assert capfd.readouterr() != plain, lines


@pytest.mark.parametrize(
    ("lines", "arguments", "code"),
    [
        ('fail-on = "never"', ["--fail-on", "warning"], 1),
        ("min-compared = 100000", ["--min-compared", "0", "--fail-on", "never"], 0),
        ("allow-unreadable = true", ["nowhere.txt", "--no-allow-unreadable"], 2),
        ('baseline = "none.toml"', ["--baseline", "mine.toml"], 1),
        ('against = ["nowhere.txt"]', ["--against", FERRY], 1),
    ],
)
def test_what_is_typed_wins(put: Put, tmp_path: Path, lines: str, arguments: list[str], code: int) -> None:
    (tmp_path / "mine.toml").write_text("", "utf-8")
    put(lines)
    assert main(["check", SUMMIT, *arguments]) == code


def test_a_report_fails_only_where_it_is_asked_to(put: Put) -> None:
    put('fail-on = "note"\nmin-compared = 100000')
    assert main(["report", SUMMIT]) == 0
    assert main(["report", SUMMIT, "--fail-on", "warning"]) == 1


def test_explain_has_the_findings_of_the_check(put: Put, capfd: pytest.CaptureFixture[str]) -> None:
    put('aliases = {"Timur Lomakin" = "Oleg Lomakin"}')
    main(["check", SUMMIT])
    line = next(x for x in capfd.readouterr().out.splitlines() if "Oleg Lomakin / Yuri Lomakin" in x)
    assert main(["explain", line.split("[")[-1].rstrip("]"), SUMMIT]) == 0
    assert "“Timur Lomakin” is “Oleg Lomakin” by your alias" in capfd.readouterr().out


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ('fail_on = "never"', "unknown key 'fail_on'; expected against, aliases, allow-unreadable, baseline"),
        ('fail-on = "loud"', "fail-on = 'loud': expected one of error, warning, note, never"),
        ('show = "never"', "show = 'never': expected one of error, warning, note"),
        ('format = ["json"]', "format = ['json']: expected one of"),
        ('against = "articles"', "against = 'articles': expected a list of paths"),
        ("against = [3]", "expected a list of paths"),
        ("baseline = 3", "baseline = 3: expected the path of a file"),
        ("min-compared = true", "min-compared = True: expected a whole number, 0 or more"),
        ("min-compared = -1", "expected a whole number"),
        ('allow-unreadable = "yes"', "expected true or false"),
        ('aliases = ["EAM"]', "expected a table of names"),
        ("aliases = {EAM = 3}", "expected a table of names"),
        ('distinct = ["a", "b"]', "expected a list of pairs"),
        ('distinct = [["a"]]', "expected a list of pairs"),
        ("fail-on = ", "not valid TOML"),
    ],
)
def test_wrong_settings(put: Put, capfd: pytest.CaptureFixture[str], lines: str, expected: str) -> None:
    put(lines)
    assert main(["check", SUMMIT]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert err.startswith("reconcile: pyproject.toml: ")
    assert expected in err


@pytest.mark.parametrize("text", ["[tool]\nreconcile = 3 # tool.reconcile\n", "[tool]\nx = 1 # tool.reconcile\n"])
def test_no_table(put: Put, tmp_path: Path, capfd: pytest.CaptureFixture[str], text: str) -> None:
    path = put("")
    path.write_text(text, "utf-8")
    if "reconcile = 3" in text:
        assert main(["check", SUMMIT]) == 2
        assert "expected a table [tool.reconcile]" in capfd.readouterr().err
    else:
        assert read_settings(None, CHOICES) == {}
        with pytest.raises(reconcile.BadInput, match=r"no settings; expected a table \[tool\.reconcile\]"):
            read_settings(str(path), CHOICES)


def test_a_file_that_is_named(put: Put, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    put('fail-on = "never"')
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "strict.toml").write_text('[tool.reconcile]\nbaseline = "b.toml"\nagainst = ["old"]\n', "utf-8")
    assert read_settings("own/strict.toml", CHOICES) == {"baseline": "own/b.toml", "against": ["own/old"]}
    assert main(["check", SUMMIT, "--config", "own/strict.toml"]) == 2
    assert "own/b.toml: no such baseline" in capfd.readouterr().err
    assert main(["check", SUMMIT, "--config", "none.toml"]) == 2
    assert "none.toml" in capfd.readouterr().err


def test_settings_are_looked_for_up_to_the_root_of_the_repository(
    put: Put, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put('baseline = "b.toml"')
    deep = tmp_path / "repository" / "inner" / "deep"
    deep.mkdir(parents=True)
    monkeypatch.chdir(deep)
    assert read_settings(None, CHOICES) == {}  # no repository: the current folder alone
    (tmp_path / ".git").mkdir()
    assert read_settings(None, CHOICES) == {"baseline": os.path.join("..", "..", "..", "b.toml")}
    (tmp_path / "repository" / "pyproject.toml").write_text("[project]\nname = 'inner'\n", "utf-8")
    assert read_settings(None, CHOICES) == {"baseline": os.path.join("..", "..", "..", "b.toml")}
    (tmp_path / "repository" / ".git").write_text("gitdir: elsewhere\n", "utf-8")
    assert read_settings(None, CHOICES) == {}  # above the root of the repository nothing counts


def test_settings_beside_an_article_do_not_count(put: Put, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put('fail-on = "never"')
    (tmp_path / "a.txt").write_text((FIXTURES / "summit" / "01-wire.txt").read_text("utf-8"), "utf-8")
    (tmp_path / "b.txt").write_text((FIXTURES / "summit" / "04-courier.txt").read_text("utf-8"), "utf-8")
    assert main(["check", str(tmp_path)]) == 0  # it is the caller's own here
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert main(["check", str(tmp_path)]) == 1


def test_python_reads_no_settings(put: Put) -> None:
    put('fail-on = "never"\naliases = {"Timur Lomakin" = "Yuri Lomakin"}')
    with pytest.raises(reconcile.Contradicted, match="Timur"):
        reconcile.report(SUMMIT).check()


@pytest.mark.parametrize(("table", "loaded"), [("[tool.ruff]\n", "False"), ("[ tool . 'reconcile' ]\n", "True")])
def test_the_reader_of_toml_is_loaded_only_where_there_are_settings(tmp_path: Path, table: str, loaded: str) -> None:
    (tmp_path / "pyproject.toml").write_text(table, "utf-8")
    told = "import sys; from reconcile.cli import main; main(['report', sys.argv[1]]); print('tomllib' in sys.modules)"
    made = subprocess.run(
        [sys.executable, "-c", told, SUMMIT],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert made.stdout.splitlines()[-1] == loaded
