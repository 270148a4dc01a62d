"""The benchmark that tells what two versions gain and lose: nothing of one version, what was taken out of another."""

import shutil
from pathlib import Path

import pytest

from tests.benchmarks.gains import changes, main, set_apart
from tests.stories import ROOT


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A folder with one story of the fixtures."""
    shutil.copytree(ROOT / "fixtures" / "summit", tmp_path / "stories" / "summit")
    return tmp_path / "stories"


def test_a_version_gains_nothing_over_itself(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["HEAD", "HEAD", str(story)]) == 0
    assert capsys.readouterr().out == "1 stories, 0 findings differ\n"


def test_what_an_extractor_told_is_lost_without_it(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    less = story.parent / "less"
    shutil.copytree(ROOT / "reconcile", less / "reconcile")
    (less / "reconcile" / "extractors" / "people.py").unlink()
    assert main([".", str(less), str(story), "--verdict", "contradiction", "--limit", "1"]) == 0
    first, line, *rest = capsys.readouterr().out.splitlines()
    assert first == "stories/summit"
    assert line.startswith("  - contradiction (")
    assert any(row.startswith("contradiction: -") for row in rest)
    assert main([str(less), ".", str(story), "--verdict", "contradiction"]) == 0
    assert "  + contradiction (" in capsys.readouterr().out


def test_another_verdict_on_the_same_words_is_a_change() -> None:
    said = [{"assertions": [{"source": "a", "start": 1}]}, {"assertions": [{"source": "b", "start": 2}]}]
    finding = {"attribute": "date", "alternatives": said, "level": "note", "summary": "two days."}
    one, other = {**finding, "verdict": "undecided"}, {**finding, "verdict": "contradiction"}
    assert [c.line for c in changes([one], [other])] == ["~ undecided → contradiction (note): two days."]
    assert [c.sign for c in changes([one, one], [one])] == ["-"]
    assert [c.sign for c in changes([one], [one, other])] == ["+"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["no-such-revision", "."], "'no-such-revision' is no git revision"),
        ([".", ".", "no-such-folder"], "no folder no-such-folder"),
        ([".", ".", str(ROOT / "fixtures" / "trial")], "no stories: no sub-folder of"),
    ],
)
def test_what_cannot_be_done_is_named(words: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert told in capsys.readouterr().err


def test_stories_that_were_set_apart_are_the_first_by_their_names_hash(tmp_path: Path) -> None:
    for number in range(12):
        (tmp_path / "clusters" / "dev" / f"news_{number}").mkdir(parents=True)
    apart = set_apart(tmp_path)
    assert len({name for name in apart if name.startswith("news_")}) == 10
    assert {name.removeprefix("news_") for name in apart} == {n[5:] for n in apart if n.startswith("news_")}
