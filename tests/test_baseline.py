"""Accepted findings are shown and do not fail; they stay accepted while articles are edited, until a value is new."""

import datetime
import json
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import reconcile
from reconcile.baseline import Entry, _quoted, accepted_by, read_baseline
from reconcile.cli import main
from reconcile.model import Accepted, Source
from tests.stories import FIXTURES, STORIES, articles, sources

Edit = Callable[[list[Source]], list[Source]]
WHO: dict[str, Any] = {"who": "Ada Editor", "why": "asked both desks", "when": "2024-11-02"}


def told(source: str, *words: str) -> Source:
    return Source(" ".join(words), id=source)


def story(*more: Source) -> list[Source]:
    """Two articles that contradict each other on a given name and on an office."""
    return [
        told("a", "Deputy Prime Minister Timur Lomakin flew to Tunis on Monday.", "It rained."),
        told("b", "Security Committee chairman Yuri Lomakin flew to Tunis on Monday.", "Hail fell."),
        *more,
    ]


def accepted(tmp_path: Path, given_: list[Source]) -> Path:
    """A baseline that accepts every contradiction of some articles."""
    path = tmp_path / "baseline.toml"
    report = reconcile.report(given_)
    assert report.contradictions
    report.accept(path, fail_on="note", **WHO)
    return path


def open_(given_: list[Source], path: Path) -> list[str]:
    """What is not accepted of some articles."""
    return [f.summary for f in reconcile.report(given_, baseline=path).contradictions if f.baseline is None]


# What stays accepted


def crlf(given_: list[Source]) -> list[Source]:
    return [Source(s.text.replace("\r\n", "\n").replace("\n", "\r\n"), s.id) for s in given_]


def with_mark(given_: list[Source]) -> list[Source]:
    return [Source("\ufeff" + s.text, s.id) for s in given_]


def renamed(given_: list[Source]) -> list[Source]:
    return [Source(s.text, f"{99 - place}.txt") for place, s in enumerate(given_)]


def turned(given_: list[Source]) -> list[Source]:
    return [Source(s.text, f"{(place + 2) % len(given_)}.txt") for place, s in enumerate(given_)]


def longer(given_: list[Source]) -> list[Source]:
    return [
        Source(f"{s.text}\n\nNobody else was there to ask, and the rain went on until dark.\n", s.id) for s in given_
    ]


def said_again(given_: list[Source]) -> list[Source]:
    return [*given_, *(Source(s.text + "\n\nThis was said again.", f"0 {s.id}") for s in given_)]


EDITS = (crlf, with_mark, renamed, turned, longer, said_again)


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("name", STORIES)
def test_what_says_nothing_new_stays_accepted(name: str, edit: Edit, tmp_path: Path) -> None:
    given_ = sources(name)
    path = accepted(tmp_path, given_)
    report = reconcile.report(edit(given_), baseline=path)
    assert [f.summary for f in report.contradictions if f.baseline is None] == []
    assert not [d for d in report.diagnostics if d.code == "baseline-stale"]
    report.check(fail_on="note")


def lines_without_findings(name: str) -> Iterator[tuple[Source, str]]:
    """Each line of a story in which nothing stands that the sources contradict each other on."""
    spans = {
        (a.source, *a.quote)
        for f in reconcile.report(sources(name)).contradictions
        for alternative in f.alternatives
        for a in alternative.assertions
    }
    for source in sources(name):
        at = 0
        for line in source.text.splitlines(keepends=True):
            end = at + len(line)
            if line.strip() and not any(s == source.id and first < end and at < last for s, first, last in spans):
                yield source, source.text[:at] + "Some other words stand here now.\n" + source.text[end:]
            at = end


@pytest.mark.parametrize("name", STORIES)
def test_an_edit_of_other_lines_keeps_findings_accepted(name: str, tmp_path: Path) -> None:
    """Lines that date an article are among them."""
    path = accepted(tmp_path, given_ := sources(name))
    edits = list(lines_without_findings(name))
    assert len(edits) > 40
    for edited, text in edits:
        changed = [Source(text, s.id) if s.id == edited.id else s for s in given_]
        assert open_(changed, path) == [], text


def visits(*told: tuple[str, str]) -> list[Source]:
    """Articles on one visit: of each its date of publication, and the day that it gives."""
    words = "Foreign Minister Anna Berg met Prime Minister Olga Ruiz in Oslo {}. They spoke of fish."
    return [Source(words.format(day), str(n), published or None) for n, (published, day) in enumerate(told)]


STATED = ("2024-05-08", "on May 2, 2024")
DATED = [
    (("2024-05-08", "on May 5"), ("", "on May 5"), False),
    (("2024-05-08", "on May 5"), ("2024-05-20", "on May 5"), False),
    (("2024-05-08", "on May 5"), ("2024-05-08", "on 5 May 2024"), False),
    (("2024-05-08", "on Sunday"), ("", "on Sunday"), False),
    (("2024-05-08", "on Sunday"), ("2024-05-20", "on Sunday"), False),
    (("2024-05-08", "on May 5"), ("2024-05-08", "on May 6"), True),
    (("", "on May 5"), ("2024-05-08", "on May 5"), False),
    (("2024-05-08", "on May 5, 2024"), ("2024-05-08", "on May 5"), False),
    (("2024-05-08", "on Sunday"), ("2024-05-08", "on Monday"), True),
    (("2024-05-08", "on Sunday"), ("2024-05-08", "on May 6"), True),
]


@pytest.mark.parametrize(("before", "after", "new"), DATED)
def test_a_date_is_new_where_an_article_states_another_one(
    before: tuple[str, str], after: tuple[str, str], new: bool, tmp_path: Path
) -> None:
    path = accepted(tmp_path, visits(before, STATED))
    assert bool(open_(visits(after, STATED), path)) is new


STATED_ROWS = [("2024-05-08", "2 May 2024"), ("2024-05-09", "5 May 2024")]


def sunk(told_: list[tuple[str, str]]) -> reconcile.Report:
    """Rows on the day of one sinking: of each its date of publication, and the day that it gives."""
    rows = [
        {"source": str(n), "subject": "Estrella", "attribute": "sank", "kind": "date", "value": day, "published": at}
        for n, (at, day) in enumerate(told_)
    ]
    return reconcile.report(assertions=rows)


def test_a_day_that_may_be_one_of_those_that_were_accepted_is_not_new_and_a_third_day_is(tmp_path: Path) -> None:
    path = tmp_path / "baseline.toml"
    sunk([*STATED_ROWS, ("2024-05-09", "Sunday")]).accept(path)
    for told_, new in (("", "Sunday"), []), (("2024-05-09", "Tuesday"), ["sank"]), (("", "Tuesday"), ["sank"]):
        report = sunk([*STATED_ROWS, told_]).with_baseline(path)
        assert [len(f.alternatives) > 1 for f in report.findings] == [True]
        assert [f.attribute for f in report.contradictions if f.baseline is None] == new


def test_days_without_a_date_are_told_apart_by_the_dates_of_their_articles(tmp_path: Path) -> None:
    """Next week's Sunday against next week's Thursday is another contradiction than this week's."""
    path = accepted(tmp_path, visits(("2024-05-08", "on Sunday"), ("2024-05-08", "on Thursday")))
    later = visits(("2024-05-08", "on Sunday"), ("2024-05-08", "on Thursday"))
    assert open_(later, path) == []
    assert open_(visits(("2024-05-15", "on Sunday"), ("2024-05-15", "on Thursday")), path) != []


@pytest.mark.parametrize(
    "words",
    [
        "Yuri Lomakin, the chairman of the Security Committee, flew to Tunis on Monday.",
        "Deputy Prime Minister Timur Lomakin flew to Tunis on Monday, as was said before.",
        "Yury Lomakin, Security Committee chairman, flew to Tunis on Monday.",
    ],
)
@pytest.mark.parametrize("name", ["0", "aa", "z"])
def test_a_new_source_of_the_same_values_stays_accepted(name: str, words: str, tmp_path: Path) -> None:
    path = accepted(tmp_path, story())
    more = story(told(name, words))
    assert len(reconcile.report(more).contradictions) == len(reconcile.report(story()).contradictions)
    assert open_(more, path) == []


def test_another_spelling_of_the_same_value_stays_accepted(tmp_path: Path) -> None:
    """It goes by another fingerprint then, but answers to the one that was accepted."""
    first, later = story()
    before = [first, Source(later.text.replace("Yuri", "Yury"), "c")]
    path = accepted(tmp_path, before)
    ids = [{f.id for f in reconcile.report(g).find("Lomakin", "given name")} for g in (before, [*before, later])]
    assert ids[0].isdisjoint(ids[1])
    assert open_([*before, later], path) == []


def test_the_wordings_that_are_looked_for_are_capped_and_the_rest_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, later = story()
    path = accepted(tmp_path, before := [first, Source(later.text.replace("Yuri", "Yury"), "c")])
    monkeypatch.setattr("reconcile.baseline.MAX_FINGERPRINTS", 1)
    assert [s.split(":")[0] for s in open_([*before, later], path)] == ["Lomakin, given name"]
    report = reconcile.report([*before, later], baseline=path)
    assert [d.code for d in report.diagnostics if "Yury" in d.message] == ["baseline-stale"]


def test_of_many_wordings_no_more_are_made_than_are_looked_for(tmp_path: Path) -> None:
    """Thirty alternatives of two wordings each have more combinations than any memory holds."""
    rows = [
        {"source": f"{n} {words}", "subject": "Boat", "attribute": "owner", "kind": "words", "value": words}
        for n in range(30)
        for words in (f"owner{n * n}x", f"the Owner{n * n}x")
    ]
    (tmp_path / "other.toml").write_text('[[accepted]]\nfingerprint = "another"\n', "utf-8")
    report = reconcile.report(assertions=rows).with_baseline(tmp_path / "other.toml")
    assert [len(f.alternatives) for f in report.contradictions if f.baseline is None] == [30]


def test_a_new_value_is_a_new_finding(tmp_path: Path) -> None:
    path = accepted(tmp_path, story())
    more = story(told("c", "Deputy Prime Minister Oleg Lomakin flew to Tunis on Monday."))
    assert [s.split(":")[0] for s in open_(more, path)] == ["Lomakin, given name"]
    with pytest.raises(reconcile.Contradicted, match="Oleg"):
        reconcile.report(more, baseline=path).check()


def test_a_changed_value_is_a_new_finding_and_leaves_a_stale_entry(tmp_path: Path) -> None:
    path = accepted(tmp_path, story())
    changed = [story()[0], told("b", story()[1].text.replace("Yuri", "Oleg"))]
    report = reconcile.report(changed, baseline=path)
    assert [f.attribute for f in report.contradictions if f.baseline is None] == ["given name"]
    (stale,) = [d.message for d in report.diagnostics if d.code == "baseline-stale"]
    assert "Timur Lomakin / Yuri Lomakin" in stale
    assert str(path) in stale


def test_the_same_values_of_another_subject_are_another_finding(tmp_path: Path) -> None:
    path = accepted(tmp_path, story())
    other = [Source(s.text.replace("Lomakin", "Berezin"), s.id) for s in story()]
    assert len(open_(story() + [Source(s.text, f"x{s.id}") for s in other], path)) == 2


def test_an_entry_accepts_one_finding_its_own_if_there_is_one(tmp_path: Path) -> None:
    report = reconcile.report(story())
    finding = report.find("Lomakin", "given name")[0]
    likes = [evolve(finding, id=name) for name in ("like", "alike")]
    entry = Entry(finding.id, finding.summary, Accepted())
    assert accepted_by(likes, [entry], report.kinds) == {"like": entry}
    assert accepted_by([*likes, finding], [entry], report.kinds) == {finding.id: entry}


# What an acceptance is


@pytest.fixture
def baseline(tmp_path: Path) -> Path:
    return accepted(tmp_path, story())


def test_an_accepted_finding_is_shown_and_does_not_fail(baseline: Path) -> None:
    report = reconcile.report(story(), baseline=baseline)
    assert len(report.contradictions) == 2
    report.check(fail_on="note")
    acceptance = Accepted("Ada Editor", "asked both desks", datetime.date(2024, 11, 2))
    assert {f.baseline for f in report.contradictions} == {acceptance}
    line = "accepted by Ada Editor on 2024-11-02: asked both desks"
    assert report.to_text().count(line) == 2
    assert report.to_markdown().replace("\\", "").count(line) == 2
    assert report.to_html().count(line[1:]) == 2
    found = [f["baseline"] for f in json.loads(report.to_json())["findings"] if f["verdict"] == "contradiction"]
    assert found == [WHO, WHO]


def test_check_takes_a_baseline_too(baseline: Path) -> None:
    report = reconcile.report(story())
    with pytest.raises(reconcile.Contradicted):
        report.check()
    report.check(baseline=baseline)
    with pytest.raises(reconcile.Contradicted, match="expected at least 1000"):
        report.check(min_compared=1000, baseline=baseline)
    assert {f.baseline for f in report.findings} == {None}


def test_what_only_old_articles_say_makes_no_entry_stale(baseline: Path) -> None:
    report = reconcile.report(told("c", "Nobody said a word all day."), against=story(), baseline=baseline)
    assert report.contradictions == ()
    assert len([f for f in report.left_out if f.baseline]) == 2
    assert not [d for d in report.diagnostics if d.code == "baseline-stale"]


# The file


ENTRY = '[[accepted]]\nfingerprint = "0123"\nsummary = "A thing."\nwho = "Ada"\nwhy = "so"\nwhen = 2024-11-02\n'


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "baseline.toml"
    path.write_text(text, "utf-8", newline="")
    return path


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        (ENTRY + "x = = 1\n", "line 7", "expected entries that begin [[accepted]]"),
        ("# note\n" + ENTRY.replace("who", "whom"), ":2:", "unknown key 'whom'; expected fingerprint, summary, who"),
        (ENTRY + "\n" + ENTRY.replace("0123", ""), ":8:", "expected fingerprint = the id of a finding"),
        (ENTRY + "\n" + ENTRY, ":8:", "0123 stands on line 1 already; expected it once"),
        (ENTRY.replace('"so"', "3"), ":1:", "why = 3: expected text in quotation marks"),
        (ENTRY.replace("2024-11-02", '"soon"'), ":1:", "when = 'soon': expected a date such as 2024-11-02"),
        (ENTRY.replace("2024-11-02", "2024-11-02T10:00:00"), ":1:", "expected a date"),
        ("accepted = [{fingerprint = '1'}]\n", "baseline.toml", "[[accepted]] on a line of its own"),
        ("accepted = 3\n", "baseline.toml", "[[accepted]] on a line of its own"),
        ("[accept]\n", "baseline.toml", "unknown 'accept'"),
    ],
)
def test_a_malformed_baseline(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], text: str, line: str, expected: str
) -> None:
    path = written(tmp_path, text)
    with pytest.raises(reconcile.BadInput) as caught:
        read_baseline(path)
    assert str(path) in str(caught.value)
    assert line in str(caught.value)
    assert expected in str(caught.value)
    assert main(["check", str(FIXTURES / "summit"), "--baseline", str(path)]) == 2
    assert expected in capfd.readouterr().err


def test_a_baseline_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(reconcile.BadInput, match=r"none\.toml: no such baseline; --baseline FILE --update-baseline"):
        reconcile.report(story(), baseline=tmp_path / "none.toml")
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(reconcile.BadInput, match=r"bytes\.toml: not UTF-8 at byte 0"):
        reconcile.report(story(), baseline=tmp_path / "bytes.toml")


def test_what_people_leave_empty_is_empty(tmp_path: Path) -> None:
    path = written(tmp_path, '[[accepted]] # mine\nfingerprint = "0123"\nwhen = ""\n')
    (entry,) = read_baseline(path)
    assert entry.accepted.told == "accepted"
    assert entry.accepted.when is None


@given(st.text())
def test_any_words_can_be_written(words: str) -> None:
    line = _quoted(words)
    assert len(line.splitlines()) == 1
    assert tomllib.loads(f"x = {line}")["x"] == words.encode("utf-8", "replace").decode("utf-8")


def test_an_update_keeps_what_people_wrote(tmp_path: Path) -> None:
    mine = f"# Ours.\n\n{ENTRY}\n# Ask Ada about the next.\n{ENTRY.replace('0123', '4567')}# The end."
    path = written(tmp_path, mine)
    report = reconcile.report(story())
    done = report.accept(path, **WHO)
    assert path.read_text("utf-8").startswith(mine + "\n\n[[accepted]]\n")
    assert "2 findings accepted" in done
    assert done.count("stale entry kept (--drop-stale takes it out)") == 2
    assert report.accept(path, **WHO).splitlines()[0].endswith(" 0 findings accepted")
    done = report.accept(path, **WHO, drop_stale=True)
    assert done.count("stale entry dropped: ") == 2
    assert "A thing." in done
    kept = path.read_text("utf-8")
    assert kept.startswith("# Ours.\n\n# Ask Ada about the next.\n# The end.\n[[accepted]]\n")
    assert {e.fingerprint for e in read_baseline(path)} == {f.id for f in report.contradictions}


@pytest.mark.parametrize("drop", [False, True])
@pytest.mark.parametrize("text", ["", "# Ours.", "\n\n"])
def test_a_baseline_without_entries_can_be_updated(tmp_path: Path, text: str, drop: bool) -> None:
    path = written(tmp_path, text)
    report = reconcile.report(story(), baseline=path)
    report.accept(path, **WHO, drop_stale=drop)
    assert {e.fingerprint for e in read_baseline(path)} == {f.id for f in report.contradictions}
    assert path.read_text("utf-8").startswith(text)


def test_an_update_tells_what_is_left_empty(tmp_path: Path) -> None:
    done = reconcile.report(story()).accept(tmp_path / "new.toml", who="Ada")
    assert "why, when left empty: fill in" in done
    with pytest.raises(reconcile.BadInput, match="expected a date such as"):
        reconcile.report(story()).accept(tmp_path / "new.toml", when="soon")


def test_on_the_command_line(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path, summit = str(tmp_path / "baseline.toml"), str(FIXTURES / "summit")
    signed = ["--accepted-by", "Ada", "--why", "two brothers", "--when", "2024-11-02"]
    assert main(["check", summit, "--baseline", path]) == 2
    assert main(["check", summit, "--baseline", path, "--update-baseline", *signed]) == 0
    out, err = capfd.readouterr()
    assert "3 findings accepted" in err
    assert out.count("accepted by Ada on 2024-11-02: two brothers") == 3
    before = Path(path).read_bytes()
    assert main(["check", summit, "--baseline", path]) == 0
    assert main(["report", summit, "--baseline", path, "--fail-on", "note"]) == 0
    capfd.readouterr()
    assert main(["explain", read_baseline(path)[0].fingerprint, summit, "--baseline", path]) == 0
    assert "Accepted:\n  accepted by Ada on 2024-11-02: two brothers\n" in capfd.readouterr().out
    assert main(["check", summit, "--baseline", path, "--min-compared", "100000"]) == 1
    assert main(["check", summit, str(tmp_path / "nowhere.txt"), "--baseline", path, "--update-baseline"]) == 2
    assert "stays as it is" in capfd.readouterr().err
    assert Path(path).read_bytes() == before
    assert main(["check", str(FIXTURES / "ferry"), "--baseline", path, "--update-baseline", "--drop-stale"]) == 0
    assert "stale entry dropped" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "told_"),
    [
        (["--update-baseline"], "no baseline is named; give --baseline FILE"),
        (["--baseline", "b.toml", "--why", "so"], "--why goes with --update-baseline"),
        (["--drop-stale"], "--drop-stale goes with --update-baseline"),
    ],
)
def test_options_that_go_together(arguments: list[str], told_: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(FIXTURES / "summit"), *arguments]) == 2
    assert told_ in capfd.readouterr().err


def test_words_of_a_baseline_do_nothing_to_a_terminal(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    red = "\x1b[31m<b>\n::error::"
    path = tmp_path / "baseline.toml"
    report = reconcile.report(story())
    report.accept(path, who=red, why=red)
    marked = report.with_baseline(path)
    assert "accepted by" in marked.to_text()
    assert "\x1b" not in marked.to_text() + marked.to_markdown()
    assert "<b>" not in marked.to_markdown()
    stale = _quoted(red)
    path.write_text(f'[[accepted]]\nfingerprint = "0123"\nsummary = {stale}\n', "utf-8")
    assert main(["check", str(FIXTURES / "summit"), "--baseline", str(path), "--update-baseline"]) == 0
    out, err = capfd.readouterr()
    assert "\x1b" not in out + err
    assert not [line for line in (out + err).splitlines() if line.startswith("::")]


# Nothing in an article, or beside it, silences a finding

DIRECTIVES = """

# noqa
<!-- reconcile: ignore -->
reconcile: disable=all
[tool.reconcile]
fail-on = "never"
[[accepted]]
fingerprint = "{fingerprint}"
# reconcile-ignore-file
"""


def test_nothing_in_or_beside_an_article_silences_a_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    plain = reconcile.report(sources("summit"))
    folder = tmp_path / "articles"
    folder.mkdir()
    ids = "\n".join(f'[[accepted]]\nfingerprint = "{f.id}"\n' for f in plain.findings)
    for path in articles("summit"):
        text = path.read_text("utf-8") + DIRECTIVES.format(fingerprint=plain.contradictions[0].id)
        (folder / path.name).write_text(text, "utf-8")
    settings = '[tool.reconcile]\nfail-on = "never"\nmin-compared = 0\nbaseline = "baseline.toml"\n'
    for name, text in (("pyproject.toml", settings), ("baseline.toml", ids), (".reconcile.toml", settings)):
        (folder / name).write_text(text, "utf-8")
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert main(["check", str(folder)]) == 1
    shown = capfd.readouterr().out
    assert all(f.id in shown for f in plain.contradictions)
    assert "accepted" not in shown.split("Agreements")[0].replace("[[accepted]]", "")
