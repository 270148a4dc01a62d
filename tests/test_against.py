"""New articles are held against those that were there before; what concerns only the old ones is left out, and told."""

import shutil
from pathlib import Path

import pandas  # type: ignore[import-untyped]
import pytest

import reconcile
from reconcile.cli import main
from tests.stories import FIXTURES, sources

NEW = {"05-blog.txt"}


@pytest.fixture(scope="module")
def whole() -> reconcile.Report:
    return reconcile.report(sources("ferry"))


@pytest.fixture(scope="module")
def partly() -> reconcile.Report:
    given = sources("ferry")
    return reconcile.report([s for s in given if s.id in NEW], against=[s for s in given if s.id not in NEW])


def test_only_findings_that_a_new_article_takes_part_in_are_told(
    whole: reconcile.Report, partly: reconcile.Report
) -> None:
    assert partly.findings == tuple(f for f in whole.findings if NEW & set(f.sources))
    assert partly.left_out == tuple(f for f in whole.findings if not NEW & set(f.sources))
    assert 0 < len(partly.contradictions) < len(whole.contradictions)


def test_what_is_left_out_is_counted(partly: reconcile.Report) -> None:
    clashes = sum(f.verdict == "contradiction" for f in partly.left_out)
    (told,) = (d.message for d in partly.diagnostics if d.code == "old-left-out")
    assert told.startswith(f"{len(partly.left_out)} findings, {clashes} of them contradictions, are left out")
    coverage = partly.coverage
    parts = ("compared", "single_source", "undecided", "repeated", "old")
    assert sum(coverage[part] for part in parts) == coverage["assertions"] == len(partly.assertions)
    assert coverage["old"] == sum(row["assertions"] for row in coverage["not_compared"] if row["reason"] == "old") > 0


def test_without_old_articles_nothing_is_left_out(whole: reconcile.Report) -> None:
    assert whole.left_out == ()
    assert whole.coverage["old"] == 0
    assert "old-left-out" not in {d.code for d in whole.diagnostics}


def test_what_old_articles_have_in_common_is_no_comparison_of_the_new_one() -> None:
    new = reconcile.Source("It rained all day long.", id="new")
    made = reconcile.report(new, against=sources("ferry"))
    assert made.contradictions == ()
    with pytest.raises(reconcile.Contradicted, match="0 assertions were compared"):
        made.check(fail_on="error")


def test_an_article_named_on_both_sides_is_new_and_read_once(tmp_path: Path, whole: reconcile.Report) -> None:
    folder = tmp_path / "articles"
    shutil.copytree(FIXTURES / "ferry", folder)
    made = reconcile.report(folder / "05-blog.txt", against=[folder, folder / ".." / "articles"])
    assert [s.id for s in made.sources] == [s.id for s in whole.sources]
    assert [f.id for f in made.findings] == [f.id for f in whole.findings if NEW & set(f.sources)]
    assert "given-twice" not in {d.code for d in made.diagnostics}
    given = sources("ferry")
    again = reconcile.report([s for s in given if s.id in NEW], against=given)
    assert [f.id for f in again.findings] == [f.id for f in made.findings]


def test_frames_and_given_assertions_are_new_or_old_too() -> None:
    old = pandas.DataFrame({"id": ["wire"], "text": ["Mayor Anna Berg opened the pier on 4 May 2024."]})
    rows = [{"source": "desk", "subject": "Berg", "attribute": "given name", "value": "Olga Berg"}]
    made = reconcile.report(assertions=rows, against=old)
    assert made.new == {"desk"}
    assert {s.id for s in made.sources} == {"desk", "wire"}
    assert made.findings
    assert all("desk" in f.sources for f in made.findings)
    assert made.left_out
    swapped = reconcile.report(old, assertions=rows)
    assert swapped.new == {"desk", "wire"}
    assert swapped.left_out == ()


def test_files_of_one_name_on_both_sides_are_two_articles(tmp_path: Path) -> None:
    for folder in ("old", "new"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(f"Anna Berg visited Oslo, the {folder} town.", "utf-8")
    made = reconcile.report(tmp_path / "new", against=tmp_path / "old")
    assert [s.id for s in made.sources] == ["new/a.txt", "old/a.txt"]
    assert all("new/a.txt" in f.sources for f in made.findings)


def test_an_old_article_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    made = reconcile.report(sources("ferry"), against=tmp_path / "nowhere")
    assert [r.path for r in made.rejected] == [(tmp_path / "nowhere").as_posix()]


def test_on_the_command_line(capfd: pytest.CaptureFixture[str]) -> None:
    ferry = FIXTURES / "ferry"
    old = [x for p in sorted(ferry.glob("*.txt")) if p.name not in NEW for x in ("--against", str(p))]
    assert main(["check", str(ferry / "05-blog.txt"), *old]) == 1
    out = capfd.readouterr().out
    assert "Villaluz" in out
    assert "old-left-out" in out
    assert "sinking, date" not in out
