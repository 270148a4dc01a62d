"""docs/ci.md as it is used: its workflows run in a copied repository, on a new article that contradicts an old one."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml  # type: ignore[import-untyped]

import reconcile
from reconcile.cli import CHOICES
from reconcile.settings import SETTINGS, read_settings
from tests.parsers import commands
from tests.stories import FIXTURES, ROOT

PAGE = (ROOT / "docs" / "ci.md").read_text("utf-8")
NEW = "articles/2017-04-05-blog.txt"
OTHER_LINES = "\n\nMore on this story tomorrow.\n"


def blocks(language: str) -> list[str]:
    """The code of one language on the page."""
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


def workflow(name: str) -> Any:
    """The YAML of the page that has a certain key."""
    (found,) = [told for told in map(yaml.safe_load, blocks("yaml")) if name in told]
    return found


GITHUB = [step["run"] for step in workflow("jobs")["jobs"]["reconcile"]["steps"] if "run" in step]
GITLAB = workflow("reconcile")["reconcile"]["script"]
INSTALL = "pip install reconcile"


class Repository(NamedTuple):
    """A clone of a repository of articles, on a branch, and the environment in which its commands run."""

    path: Path
    environment: Mapping[str, str]

    def run(self, command: str) -> subprocess.CompletedProcess[str]:
        """A command as CI runs it."""
        return subprocess.run(
            ["bash", "-e", "-o", "pipefail", "-c", command],
            cwd=self.path, env=self.environment, capture_output=True, text=True, check=False,
        )  # fmt: skip

    def commit(self) -> None:
        """Commit all that changed."""
        made = self.run("git add --all && git commit --quiet --message change")
        assert made.returncode == 0, made.stdout + made.stderr

    def edit(self, file: str, old: str, new: str) -> None:
        """Change the last of some words of an article and commit that."""
        before, found, behind = (self.path / file).read_text("utf-8").rpartition(old)
        assert found == old
        (self.path / file).write_text(before + new + behind, "utf-8")
        self.commit()

    def steps(self, steps: list[str]) -> subprocess.CompletedProcess[str]:
        """The steps of a job, but the first, which installs; the last one that ran."""
        assert steps[0] == INSTALL
        for step in steps[1:]:
            made = self.run(step)
            if made.returncode:
                break
        return made


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Articles on main, settings as the page has them, an empty baseline; on a branch one article more."""
    origin, here, programs = tmp_path / "origin", tmp_path / "clone", tmp_path / "programs"
    (origin / "articles").mkdir(parents=True)
    for path in sorted((FIXTURES / "ferry").glob("*.txt"))[:-1]:
        shutil.copy(path, origin / "articles")
    (origin / "pyproject.toml").write_text(blocks("toml")[0], "utf-8")
    (origin / "reconcile-baseline.toml").write_text("", "utf-8")
    programs.mkdir()
    (programs / "reconcile").write_text(f'#!/bin/sh\nexec {sys.executable} -m reconcile "$@"\n', "utf-8")
    (programs / "reconcile").chmod(0o755)
    signed = {f"GIT_{who}_{what}": "ada@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    environment = {
        **os.environ, **signed, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT),
        "BASE": "main", "RUNNER_TEMP": str(tmp_path), "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull,
    }  # fmt: skip
    setup = Repository(origin, environment)
    assert setup.run("git init --quiet --initial-branch=main").returncode == 0
    setup.commit()
    assert setup.run(f"git clone --quiet . {here} && git -C {here} switch --quiet -c branch").returncode == 0
    base = setup.run("git rev-parse main").stdout.strip()
    made = Repository(here, {**environment, "CI_MERGE_REQUEST_DIFF_BASE_SHA": base})
    shutil.copy(FIXTURES / "ferry" / "05-blog.txt", here / NEW)
    made.commit()
    return made


def line_of(words: str, text: str) -> str:
    return str(text[: text.index(words)].count("\n") + 1)


def test_a_new_article_that_contradicts_an_old_one_fails_at_the_right_line(repository: Repository) -> None:
    made = repository.steps(GITHUB)
    assert made.returncode == 123  # that of xargs where its command fails
    assert "contradictions that fail (level warning): " in made.stderr
    text = (repository.path / NEW).read_text("utf-8")
    found = commands(made.stdout)
    (names,) = [c for c in found if "Villaluz, given name" in c.properties["title"]]
    assert (names.name, names.properties["file"]) == ("error", NEW)
    assert names.properties["line"] == line_of("Emilio Villaluz", text)
    assert {c.properties["file"] for c in found} == {NEW}
    assert "sinking, date" not in made.stdout  # the old articles contradict each other in it, the new one says nothing
    assert "old-left-out" in made.stdout


def test_the_same_places_are_in_sarif(repository: Repository) -> None:
    repository.steps(GITHUB)
    (run,) = json.loads((repository.path / "reconcile.sarif").read_text("utf-8"))["runs"]
    (names,) = [r for r in run["results"] if "Villaluz, given name" in r["message"]["text"]]
    (place,) = [x["physicalLocation"] for x in names["locations"]]
    assert place["artifactLocation"]["uri"] == NEW
    assert place["region"]["snippet"]["text"] == "Emilio Villaluz"
    others = {x["physicalLocation"]["artifactLocation"]["uri"] for x in names["relatedLocations"]}
    assert others == {"articles/01-wire.txt", "articles/02-local.txt", "articles/03-navy.txt"}


def accept(repository: Repository) -> None:
    """The finding is accepted as the page says."""
    (command,) = blocks("sh")
    made = repository.run(command)
    assert made.returncode == 0, made.stderr
    assert "findings accepted" in made.stderr
    repository.commit()


@pytest.mark.parametrize("steps", [GITHUB, GITLAB], ids=["github", "gitlab"])
def test_what_is_accepted_passes_and_outlives_an_edit_but_a_new_value_fails(
    repository: Repository, steps: list[str]
) -> None:
    assert repository.steps(steps).returncode == 123
    accept(repository)
    assert repository.steps(steps).returncode == 0
    repository.edit(NEW, "\n", OTHER_LINES)
    made = repository.steps(steps)
    assert made.returncode == 0, made.stdout + made.stderr
    repository.edit(NEW, "Emilio Villaluz", "Eduardo Villaluz")
    assert repository.steps(steps).returncode == 123
    assert repository.run("git status --porcelain articles reconcile-baseline.toml").stdout == ""


def test_what_is_accepted_is_a_notice_that_says_so(repository: Repository) -> None:
    """An old article that is changed is held against the others too; what was accepted of it stays so."""
    accept(repository)
    repository.edit("articles/01-wire.txt", "\n", OTHER_LINES)
    found = commands(repository.steps(GITHUB).stdout)
    (names,) = [c for c in found if "Villaluz, given name" in c.properties["title"]]
    assert names.name == "notice"
    assert "accepted by Ada Editor on 2017-04-06: asked the ministry" in names.message
    (run,) = json.loads((repository.path / "reconcile.sarif").read_text("utf-8"))["runs"]
    assert {r["baselineState"] for r in run["results"] if "Villaluz, given" in r["message"]["text"]} == {"unchanged"}


def test_the_baseline_of_the_page_is_what_is_written(repository: Repository) -> None:
    accept(repository)
    assert blocks("toml")[1].strip() in (repository.path / "reconcile-baseline.toml").read_text("utf-8")


def test_gitlab_gets_what_it_reads(repository: Repository) -> None:
    assert repository.steps(GITLAB).returncode == 123
    reports = workflow("reconcile")["reconcile"]["artifacts"]["reports"]
    issues = json.loads((repository.path / reports["codequality"]).read_text("utf-8"))
    assert NEW in {issue["location"]["path"] for issue in issues}
    assert "Villaluz" in (repository.path / reports["junit"]).read_text("utf-8")


def test_without_a_new_article_nothing_is_checked(repository: Repository) -> None:
    (repository.path / NEW).unlink()
    repository.commit()
    made = repository.steps(GITHUB)
    assert (made.returncode, made.stdout) == (0, "")


def test_an_article_of_which_nothing_is_compared_does_not_pass(repository: Repository) -> None:
    (repository.path / NEW).write_text("It rained in the hills, and nobody went out to look.\n", "utf-8")
    repository.commit()
    made = repository.steps(GITHUB)
    assert made.returncode == 123
    assert "0 assertions were compared, expected at least 1" in made.stderr


def test_the_hook_of_pre_commit(repository: Repository) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    ((used,),) = [repo["hooks"] for repo in workflow("repos")["repos"]]
    assert used["id"] == hook["id"]
    assert re.search(hook["files"], NEW)
    assert re.search(used["files"], NEW)
    assert hook["require_serial"] is True
    assert repository.run(f"{hook['entry']} {NEW}").returncode == 1
    accept(repository)
    assert repository.run(f"{hook['entry']} {NEW}").returncode == 0


def test_in_pytest(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    (code,) = blocks("python")
    assert len([line for line in code.splitlines() if line]) <= 5
    names: dict[str, Any] = {}
    exec(code, names)
    monkeypatch.chdir(repository.path)
    (test,) = [made for name, made in names.items() if name.startswith("test_")]
    with pytest.raises(AssertionError, match="Emilio"):
        test()
    accepted = reconcile.report("articles").accept("reconcile-baseline.toml", who="Ada")
    assert "findings accepted" in accepted
    test()


def test_the_settings_of_the_page_are_settings(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository.path)
    found = read_settings(None, CHOICES)
    assert found["against"] == ["articles"]
    rows = set(re.findall(r"^\| `([a-z-]+)` \|", PAGE, re.MULTILINE))
    assert rows == set(SETTINGS) | set(CHOICES)
