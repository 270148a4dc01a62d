"""Bad input: a clear message that names the file, or a diagnostic; the other articles are still reported."""

import json
import shutil
from pathlib import Path

import pytest

import reconcile
from reconcile.cli import main
from tests.stories import FIXTURES, articles, sources

GOOD = str(FIXTURES / "summit")


def codes(report: reconcile.Report) -> set[tuple[str, str | None]]:
    return {(d.code, d.source) for d in report.diagnostics}


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b"\xef\xbb\xbf \r\n\n", "empty"),
        ("binary.txt", bytes(range(256)) * 20, "binary"),
        ("nul.txt", b"\x00\x01\x02\x03" * 50, "binary"),
        ("latin.txt", "Le président a été reçu à l'Élysée".encode("latin-1"), "UTF-8 at byte"),
    ],
)
def test_a_file_that_is_no_article(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], name: str, content: bytes, told: str
) -> None:
    bad = tmp_path / name
    bad.write_bytes(content)
    made = reconcile.report([GOOD, bad])
    assert [(r.path, told in r.reason) for r in made.rejected] == [(bad.as_posix(), True)]
    assert len(made.contradictions) == len(reconcile.report(GOOD).contradictions) > 0
    assert main(["report", GOOD, str(bad), "--format", "json"]) == 2
    out, err = capfd.readouterr()
    assert len(json.loads(out)["findings"]) == len(made.findings)
    assert name in err
    assert told in err
    assert main(["report", GOOD, str(bad), "--allow-unreadable"]) == 0


@pytest.mark.parametrize(
    ("path", "told"),
    [("nowhere.txt", "no such file"), ("nothing", "no article in this folder"), ("*.text", "no file matches")],
)
def test_a_path_that_names_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str], path: str, told: str) -> None:
    (tmp_path / "nothing").mkdir()
    assert main(["report", GOOD, str(tmp_path / path)]) == 2
    out, err = capfd.readouterr()
    assert "5 sources" in out
    assert told in err
    assert path in err
    with pytest.raises(reconcile.UnreadableSource, match=told.split()[-1]):
        reconcile.read(tmp_path / path)


def test_utf_16_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    text = articles("summit")[0].read_bytes().decode("utf-8")
    (tmp_path / "wide.txt").write_bytes(text.encode("utf-16"))
    (source,) = reconcile.read(tmp_path / "wide.txt")
    assert source.text.lstrip("\ufeff") == text
    assert all(source.text[a.start : a.end] == a.text for a in reconcile.extract(source))


def test_the_same_file_twice_counts_once() -> None:
    path = articles("summit")[0]
    made = reconcile.report([path, str(path), path.parent])
    assert len(made.sources) == 5
    assert ("given-twice") in {d.code for d in made.diagnostics}


def test_the_same_article_under_two_names_is_one_voice(tmp_path: Path) -> None:
    first, second = articles("summit")[0], tmp_path / "copy.txt"
    shutil.copy(first, second)
    made = reconcile.report([first, second])
    assert len(made.sources) == 2
    assert len(set(made.origins.values())) == 1
    assert "same-text" in {d.code for d in made.diagnostics}
    assert made.agreements
    assert all(a.origins == 1 for f in made.agreements for a in f.alternatives)
    assert not made.contradictions


def test_one_article_alone() -> None:
    made = reconcile.report(articles("summit")[0])
    assert ("nothing-to-compare", None) in codes(made)
    assert {f.verdict for f in made.findings} == {reconcile.Verdict.SINGLE_SOURCE}
    with pytest.raises(reconcile.Contradicted, match="0 assertions were compared"):
        made.check()


def test_an_article_that_is_not_english() -> None:
    text = (
        "Le ministre des Affaires étrangères a rencontré son homologue mardi à Genève. Les deux hommes ont parlé "
        "du commerce, de la frontière et d'un accord que les négociateurs préparent depuis le printemps. Une autre "
        "réunion est prévue en décembre, selon une source proche du dossier, mais rien n'est encore décidé."
    )
    made = reconcile.report([*sources("summit"), reconcile.Source(text, id="french")])
    assert ("not-english", "french") in codes(made)
    assert made.contradictions


def test_no_article_at_all() -> None:
    made = reconcile.report([])
    assert made.findings == ()
    assert ("nothing-to-compare", None) in codes(made)


@pytest.mark.parametrize("wrong", [42, b"text", {"text": "x"}, [42]])
def test_an_argument_that_is_no_article(wrong: object) -> None:
    with pytest.raises(reconcile.BadInput, match="expected"):
        reconcile.report(wrong)  # type: ignore[arg-type]


def test_two_sources_with_one_id() -> None:
    with pytest.raises(reconcile.BadInput, match="two sources have the id 'a'"):
        reconcile.report([reconcile.Source("One text.", id="a"), reconcile.Source("Another text.", id="a")])


@pytest.mark.parametrize("published", ["soon", "2024-13-01", 5])
def test_a_date_of_publication_that_is_none(published: object) -> None:
    with pytest.raises(reconcile.BadInput, match="expected a date"):
        reconcile.Source("Some text.", published=published)


def test_text_must_be_text() -> None:
    with pytest.raises(reconcile.BadInput, match="decode bytes first"):
        reconcile.Source(b"Some bytes.")


HOSTILE = {
    "capitals": "Anna " * 20_000,
    "marks": "e" + "\u0301" * 64_000,
    "digits": "9" * 50_000 + " December",
    "days": "5 " * 30_000,
    "dots": "U." * 30_000,
    "quotes": "“" * 30_000,
    "offices": "of the " * 10_000 + "minister of " * 10_000,
    "one sentence": "the minister met Anna Berg in Oslo and " * 3_000,
    "lines": "x\n" * 30_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_article_is_read(name: str) -> None:
    made = reconcile.report([reconcile.Source(HOSTILE[name], id="hostile"), *sources("summit")])
    assert made.contradictions
