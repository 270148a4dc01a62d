"""Assertions of one's own: how kinds are inferred, how subjects meet, and that no row is lost."""

import csv
import io
import json
import random
from pathlib import Path
from typing import Any

import pandas  # type: ignore[import-untyped]
import polars
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reconcile
from reconcile.cli import main
from reconcile.contracts import Attribute, Comparison, Extractor, Kind
from reconcile.given.names import compare as compare_names
from reconcile.given.names import fuller, name_of
from reconcile.given.values import compare
from reconcile.model import INVERSE, Align, Mention, ValueRelation
from tests.stories import FIXTURES, sources

FILE = FIXTURES / "formats" / "assertions.csv"
Row = dict[str, Any]


def row(source: str, value: Any, attribute: str = "age", subject: str = "Rodrigo Salvatierra", **more: Any) -> Row:
    """A row of an assertion."""
    return {"source": source, "subject": subject, "attribute": attribute, "value": value, **more}


def told(*rows: Row, **more: Any) -> reconcile.Report:
    """The report on rows."""
    return reconcile.report(assertions=list(rows), **more)


def reasons(report: reconcile.Report) -> list[tuple[str, str]]:
    """Where the rejected rows stand, and why they are rejected."""
    return [(r.path, r.reason) for r in report.rejected]


def verdicts(report: reconcile.Report) -> dict[str, tuple[str, str]]:
    """The verdict and the level on each attribute."""
    return {f.attribute: (str(f.verdict), str(f.level)) for f in report.findings}


ROWS = (
    row("register", 58),
    row("police", "61", subject="Salvatierra", published="2017-04-05"),
    row("register", "sunk", "state", "Estrella del Norte"),
    row("police", "Sunk", "State", "the Estrella del Norte"),
)


def files(folder: Path, rows: list[Row]) -> list[Path]:
    """The rows as CSV and as JSON lines."""
    columns = list(dict.fromkeys(key for r in rows for key in r))
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns)
    writer.writeheader()
    writer.writerows(rows)
    (folder / "rows.csv").write_text("\ufeff" + text.getvalue(), "utf-8")
    (folder / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    return [folder / "rows.csv", folder / "rows.jsonl"]


def test_every_way_in_gives_one_report(tmp_path: Path) -> None:
    expected = told(*ROWS)
    assert verdicts(expected) == {"age": ("contradiction", "warning"), "state": ("agreement", "note")}
    texts = [{key: str(value) for key, value in r.items()} for r in ROWS]
    frame = pandas.DataFrame(ROWS)
    for given_ in (frame, polars.DataFrame(texts), polars.DataFrame(texts).to_arrow(), *files(tmp_path, list(ROWS))):
        assert reconcile.report(assertions=given_).to_json() == expected.to_json()
    assert reconcile.report(assertions=iter(ROWS)).to_json() == expected.to_json()


def test_a_source_has_a_line_for_each_row() -> None:
    texts = {s.id: s.text for s in told(*ROWS).sources}
    assert texts == {
        "police": "Salvatierra, age: 61\nthe Estrella del Norte, state: Sunk\n",
        "register": "Estrella del Norte, state: sunk\nRodrigo Salvatierra, age: 58\n",
    }


@pytest.mark.parametrize(
    ("attribute", "value", "kind", "caption"),
    [
        ("age", "58", "age", "58 years old"),
        ("age", "at least 58", "age", "at least 58 years old"),
        ("killed", 12, "count", "12"),
        ("given name", "Rodrigo", "name", "Rodrigo Salvatierra"),
        ("given name", "Rodrigo Salvatierra", "name", "Rodrigo Salvatierra"),
        ("office", "captain", "office", "captain"),
        ("percentage", "14", "percentage", "14 percent"),
        ("quotation", '"She just kept on leaning."', "quotation", "She just kept on leaning."),
        ("time", "10:30", "time", "10:30"),
        ("Budget", "$3 million", "money", "3 million dollars"),
        ("distance", "3 km", "measure", "3 kilometres"),
        ("opened", "2 April 2017", "date", "2 April 2017"),
        ("crew", "nine people", "count", "9"),
        ("owner", "Hilda Quispe", "name", "Hilda Quispe"),
        ("state", "afloat", "words", "afloat"),
        ("state", "2017", "words", "2017"),
    ],
)
def test_the_kind_of_a_value(attribute: str, value: Any, kind: str, caption: str) -> None:
    made = told(row("a", value, attribute))
    (said,) = made.assertions
    assert (said.kind, made.kinds[said.kind].caption(said.value)) == (kind, caption)
    assert (said.attribute, said.text) == (attribute, str(value))


def test_a_kind_that_reads_most_values_is_taken_and_the_others_are_told() -> None:
    rows = [row("a", "2 April 2017", "sank"), row("b", "1 April 2017", "sank"), row("c", "n/a", "sank")]
    made = told(*rows)
    assert verdicts(made)["sank"] == ("contradiction", "error")
    assert reasons(made) == [("assertions, row 3", "'n/a' cannot be read as date, the kind of sank; mend the value")]
    assert {a.kind for a in told(*rows[1:]).assertions} == {"words"}


def test_other_words_may_say_the_same() -> None:
    made = told(
        row("a", "closed", "state"),
        row("b", "shut", "state"),
        row("a", "3 km", "draught"),
        row("b", "4 km", "draught"),
    )
    assert verdicts(made) == {"state": ("contradiction", "warning"), "draught": ("contradiction", "error")}


def test_words_where_a_kind_is_not_wanted() -> None:
    rows = [row("a", "2 April 2017", "sank", kind="words"), row("b", "April 2017", "sank")]
    assert {a.kind for a in told(*rows).assertions} == {"words"}
    assert verdicts(told(*rows))["sank"] == ("refinement", "note")


WORDINGS = [
    ("open", "open", "equal"),
    ("open", "Open.", "equivalent"),
    ("Harbour Lane", "the harbour lane", "equivalent"),
    ("north quay", "north quay, berth two", "generalises"),
    ("decommissioned", "decomissioned", "variant"),
    ("open", "shut", "disjoint"),
    ("berth 12", "berth 13", "disjoint"),
]


@pytest.mark.parametrize(("one", "other", "relation"), WORDINGS)
def test_words_are_compared(one: str, other: str, relation: str) -> None:
    found = ValueRelation(relation)
    assert compare(one, other).relation is found
    assert compare(other, one).relation is INVERSE.get(found, found)


SUBJECTS = [
    ("Rodrigo Salvatierra", "Rodrigo Salvatierra", True),
    ("Rodrigo Salvatierra", "Salvatierra, Rodrigo", True),
    ("Rodrigo Salvatierra", "RODRIGO SALVATIERA", True),
    ("Rodrigo Salvatierra", "Salvatierra", True),
    ("the Estrella del Norte", "Estrella del Norte", True),
    ("Flight 12", "Flight 13", False),
    ("Estrella del Norte", "Estrella del Sur", False),
    ("Reina Isabel", "Estrella del Norte", False),
]


@pytest.mark.parametrize(("one", "other", "same"), SUBJECTS)
def test_subjects_meet_by_name(one: str, other: str, same: bool) -> None:
    made = told(row("a", "open", "state", one), row("b", "shut", "state", other))
    assert [len(f.sources) for f in made.findings] == ([2] if same else [1, 1])


def test_a_name_that_two_fuller_ones_hold_is_neither() -> None:
    rows = [
        row(s, v, "state", n) for s, v, n in zip("abc", ("x", "y", "z"), ("Ann Lee", "May Lee", "Lee"), strict=True)
    ]
    assert {len(f.sources) for f in told(*rows).findings} == {1}
    names = list(map(name_of, ("Lee", "Ann Lee", "Ann May Lee")))
    assert set(fuller(names).values()) == {("ann", "may", "lee")}
    assert compare_names(names[0], names[1]).relation is ValueRelation.DISJOINT


def test_origins_count_independent_voices() -> None:
    rows = [row("a", "58", origin="wire"), row("b", "58", origin="wire"), row("c", "58"), row("d", "58", origin="c")]
    made = told(*rows)
    (finding,) = made.findings
    assert [(a.sources, a.origins) for a in finding.alternatives] == [(("a", "b", "c", "d"), 2)]
    assert made.origins == {"a": "a", "b": "a", "c": "c", "d": "c"}
    mixed = told(row("a", "58", origin="x"), row("a", "open", "state", origin="y"), row("b", "58", origin="x"))
    assert mixed.origins["a"] == mixed.origins["b"]
    assert "several-origins" in {d.code for d in mixed.diagnostics}


def test_a_later_figure_replaces_an_earlier_one() -> None:
    dated = [row("a", 12, "killed", published="2017-04-03"), row("b", 23, "killed", published="2017-04-05")]
    assert verdicts(told(*dated))["killed"] == ("contradiction", "note")
    undated = [{**r, "published": None} for r in dated]
    assert verdicts(told(*undated))["killed"] == ("contradiction", "warning")
    assert {s.id: str(s.published) for s in told(*dated).sources} == {"a": "2017-04-03", "b": "2017-04-05"}


def test_a_day_is_read_against_the_date_of_its_row() -> None:
    rows = [row("a", "Sunday", "sank", published="2017-04-03"), row("b", "2 April 2017", "sank")]
    assert verdicts(told(*rows))["sank"][0] == "agreement"


def test_rows_beside_articles_meet_what_articles_say() -> None:
    rows = [
        row("register", "Emilio", "given name", "Villaluz"),
        row("register", 61, "age", "Rodrigo Salvatierra"),
        row("register", 23, "killed", "Estrella del Norte", published="2017-04-06"),
        row("register", "afloat", "state", "Estrella del Norte"),
    ]
    made = reconcile.report(sources("ferry"), assertions=rows)
    met = {f.attribute: f for f in made.findings if "register" in f.sources}
    sides = {name: [set(a.sources) for a in f.alternatives if "register" in a.sources] for name, f in met.items()}
    assert sides["given name"] == [{"05-blog.txt", "register"}]
    assert sides["killed"] == [{"04-tabloid.txt", "05-blog.txt", "register"}]
    assert {r.relation for r in met["age"].relations} == {"contradicts"}
    assert met["state"].verdict == "single-source"
    plain = reconcile.report(sources("ferry"))
    assert [f.id for f in made.findings if f.id in {x.id for x in plain.contradictions}] != []
    assert json.loads(made.to_json())["coverage"]["assertions"] == len(plain.assertions) + 4


def test_a_name_of_two_people_of_an_article_is_told() -> None:
    article = reconcile.Source("Mayor Anna Berg, 50, spoke. Clerk Olga Berg, 31, waited.", id="a")
    made = reconcile.report(
        article, assertions=[row("register", "50", subject="Berg"), row("list", "31", subject="Olga Berg")]
    )
    assert [d.message for d in made.diagnostics if d.code == "subject-unclear"] == [
        "“Berg” (age) may be any of 2 subjects of an article; it was compared with none of them"
    ]
    assert {f.sources for f in made.findings if f.attribute == "age"} == {("a",), ("register",), ("a", "list")}


def test_rows_on_an_article_are_one_voice_with_it() -> None:
    made = reconcile.report(
        sources("ferry"), assertions=[row("04-tabloid.txt", 58), row("me", 58, origin="04-tabloid.txt")]
    )
    assert {made.origins[s] for s in ("04-tabloid.txt", "04-tabloid.txt (given)", "me")} == {"04-tabloid.txt"}
    (age,) = made.find("Salvatierra", "age")
    assert [(len(a.sources), a.origins) for a in age.alternatives] == [(3, 1)]


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (row("a", ""), "no value; a row needs source, subject, attribute, value"),
        (row("", "58"), "no source"),
        (row("a", "58", subject="\u00a0"), "no subject"),
        ({"value": "58"}, "no source, subject, attribute"),
        (row("a", float("nan")), "no value"),
        (row("a", "58", kind="weight"), "no kind 'weight'; there are age, "),
        (row("a", "58", kind="count"), "the attribute age holds values of the kind age, not count"),
        (row("a", "old"), "'old' cannot be read as age, the kind of age"),
        (row("a", ["58"]), "the field value is of type list; expected text"),
        (row("a", "58", published="soon"), "published='soon': expected a date"),
        ("a line", "a str; expected the fields source, subject"),
    ],
)
def test_a_row_that_is_none_is_told_by_its_number(bad: Any, reason: str) -> None:
    made = told(ROWS[0], bad, ROWS[1])
    assert len(made.assertions) == 2
    ((place, why),) = reasons(made)
    assert place == "assertions, row 2"
    assert why.startswith(reason)


@pytest.mark.parametrize(
    ("name", "content", "place", "reason"),
    [
        ("a.csv", "source,subject,value\nx,y,z\n", "a.csv", "no column attribute; there are source, subject, value"),
        ("a.csv", "", "a.csv", "no column source, subject, attribute, value; there are none"),
        ("a.csv", "source,subject,attribute,value\na,b,c,d,e\n", "a.csv:2", "more fields than the 4 columns"),
        ("a.csv", "source,subject,attribute,value\n\na,b\n", "a.csv:3", "no attribute, value"),
        ("a.csv", f"source,subject,attribute,value\na,b,c,{'d' * 200_000}\n", "a.csv", "not valid CSV at line"),
        ("a.jsonl", '{"source": "a", "subj', "a.jsonl:1", "not valid JSON at line 1, column 17"),
        ("a.jsonl", '\n["a"]\n', "a.jsonl:2", "a list; expected the fields"),
        ("a.csv", b"source\xff", "a.csv", "not valid UTF-8 at byte 6"),
        ("a.txt", "x", "a.txt", "expected assertions as JSON lines (.jsonl, .ndjson) or CSV (.csv)"),
    ],
)
def test_a_file_of_rows_that_is_none(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], name: str, content: str | bytes, place: str, reason: str
) -> None:
    (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    path = tmp_path / name
    ((where, why),) = reasons(reconcile.report(assertions=path))
    assert where == f"{tmp_path.as_posix()}/{place}"
    assert why.startswith(reason)
    assert main(["report", "--assertions", str(path)]) == 2
    assert reason in capfd.readouterr().err


def test_no_such_file() -> None:
    assert reasons(reconcile.report(assertions="nowhere.csv"))[0][1].startswith("cannot be read: no such file")


def test_arguments_that_are_no_rows() -> None:
    for wrong in (42, b"rows", {"source": "a"}):
        with pytest.raises(reconcile.BadInput, match="expected a frame, a list of dictionaries or a path"):
            reconcile.report(assertions=wrong)
    with pytest.raises(reconcile.BadInput, match="no column attribute, value; there are source, subject, valu;"):
        reconcile.report(assertions=pandas.DataFrame({"source": ["a"], "subject": ["b"], "valu": ["c"]}))
    with pytest.raises(reconcile.BadInput, match="nothing to read"):
        reconcile.report()


def test_columns_that_are_not_read_and_rows_given_twice_are_told() -> None:
    made = told(row("a", "58", sorce="x"), row("a", 58))
    assert {(d.code, d.message.split(";")[0]) for d in made.diagnostics} >= {
        ("column-unread", "assertions: the columns sorce are not read"),
        ("given-twice", "assertions, row 2 repeats assertions, row 1"),
    }
    assert len(made.assertions) == 1


def test_rows_on_the_command_line(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--assertions", str(FILE)]) == 1
    assert "licensed for: the sources contradict each other: 94 / 60" in capfd.readouterr().out
    assert main(["report", str(FIXTURES / "ferry"), "--assertions", str(FILE), "--format", "json"]) == 0
    document = json.loads(capfd.readouterr().out)
    assert len(document["sources"]) == 8
    finding = next(f for f in document["findings"] if f["attribute"] == "home port")
    assert main(["explain", finding["id"], "--assertions", str(FILE)]) == 0
    assert "same designation: Estrella del Norte" in capfd.readouterr().out
    with pytest.raises(SystemExit, match="2"):
        main(["report"])
    assert "--assertions FILE" in capfd.readouterr().err


def _find(view: Any) -> Any:
    return (Mention("knots", int(t.norm), t.start, t.end) for t in view.tokens if t.shape == "n")


def _compare(one: int, other: int) -> Comparison:
    relation = ValueRelation.EQUAL if one == other else ValueRelation.DISJOINT
    return Comparison(relation, f"{one} and {other}")


KNOTS = Kind("knots", _find, _compare, lambda v: f"{v} knots", lambda v: {"knots": v}, Align.EVENT)
SPEED = Attribute("speed", "knots", "How fast a boat goes.", single=False)


def test_a_kind_and_an_attribute_of_ones_own() -> None:
    rows = [row("a", "12", "speed", "Estrella"), row("b", "13", "speed", "Estrella")]
    declared = told(*rows, kinds=[KNOTS], extractors=[Extractor("speeds", (SPEED,), lambda reading: ())])
    assert {(a.kind, a.value) for a in declared.assertions} == {("knots", 12), ("knots", 13)}
    assert not declared.contradictions
    named = told(*[{**r, "kind": "knots"} for r in rows], kinds=[KNOTS])
    assert [f.summary for f in named.contradictions] == [
        "Estrella, speed: the sources contradict each other: 12 knots / 13 knots."
    ]


WORDS = st.sampled_from(
    ["58", "Ann Lee", "Lee", "ann  lee", "age", "Age", "killed", "state", "2 May 2020", "", "x\n|y", "\x1b[31m",
     "<blink>", "\ud800", "\u0301", "“", "\u00a0", "words", "2020-05-06", 7, 7.5, None, float("nan")]
)  # fmt: skip
ANY_ROWS = st.lists(
    st.fixed_dictionaries(
        dict.fromkeys(("source", "subject", "attribute", "value"), WORDS),
        optional={"kind": st.sampled_from([None, "words", "count", "no"]), "published": WORDS, "origin": WORDS},
    ),
    max_size=12,
)


@given(ANY_ROWS, st.randoms(use_true_random=False))
@settings(max_examples=150)
def test_spans_hold_no_row_is_lost_and_order_does_not_matter(rows: list[Row], chance: random.Random) -> None:
    made = told(*rows)
    texts = {s.id: s.text for s in made.sources}
    for a in made.assertions:
        assert texts[a.source][a.start : a.end] == a.text
        assert "\n" not in texts[a.source][slice(*a.quote)]
    twice = sum(d.code == "given-twice" for d in made.diagnostics)
    assert len(made.assertions) + len(made.rejected) + twice == len(rows)
    shuffled = chance.sample(rows, len(rows))
    again = told(*shuffled)
    assert again.findings == made.findings
    assert again.sources == made.sources
    assert sorted(reason for _, reason in reasons(again)) == sorted(reason for _, reason in reasons(made))
    assert "<blink>" not in made.to_html()
    for text in (made.to_text(), made.to_html(), made.to_markdown()):
        assert "\x1b" not in text


# Names that the analyst says are one, or two


SAME = {"EAM": "External Affairs Minister", "the Tiger City": "Lima"}


def test_an_alias_holds_for_subjects_and_values_of_rows() -> None:
    rows = [
        row("a", "50", subject="EAM"),
        row("b", "51", subject="External Affairs Minister"),
        row("a", "Lima", "seat", "the EAM"),
        row("b", "the Tiger City", "seat", "External Affairs Minister"),
        row("a", "EAM", "post", "Ann Lee"),
        row("b", "External Affairs Minister", "post", "Ann Lee"),
    ]
    assert {name for name, _ in verdicts(told(*rows)).values()} == {"single-source", "contradiction"}
    made = told(*rows, aliases=SAME)
    assert verdicts(made) == {
        "age": ("contradiction", "warning"),
        "seat": ("agreement", "note"),
        "post": ("agreement", "note"),
    }
    assert {f.subject for f in made.findings} == {"External Affairs Minister", "Ann Lee"}
    assert "a “EAM” is “External Affairs Minister” by your alias" in made.explain(made.find("Ann Lee", "post")[0])
    assert [d.message.rpartition(": ")[2] for d in made.diagnostics if d.code == "alias-read"] == ["1", "1"]
    assert "alias-unused" not in {d.code for d in made.diagnostics}


@given(st.lists(st.sampled_from(["EAM", "the Tiger City", "Lima", "Ann", "EAMs"]), min_size=1, max_size=4))
def test_the_words_of_rows_with_an_alias_stay_as_they_are(words: list[str]) -> None:
    name = " ".join(words)
    made = told(row("a", name, "state", name), row("b", "x", "state", name), aliases=SAME)
    assert made.sources[0].text == f"{name}, state: {name}\n"
    said = made.assertions[0]
    assert (said.text, said.start, said.end) == (name, len(name) + 9, 2 * len(name) + 9)


def test_an_alias_in_a_row_means_what_an_article_calls_by_its_name() -> None:
    article = reconcile.Source("The clerk Jon Smith, 40, spoke in Oslo.", id="article")
    rows = [row("register", "50", subject="Mimi")]
    assert not reconcile.report(article, assertions=rows).contradictions
    (age,) = reconcile.report(article, assertions=rows, aliases={"Mimi": "Jon Smith"}).contradictions
    assert (age.attribute, age.sources) == ("age", ("article", "register"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Estrella del Norte", "Estrela del Norte"),
        ("the Estrella", "Estrella del Norte"),
        ("Berg", "Anna Berg"),
        ("José Lee", "Jose Lee"),
    ],
)
def test_two_subjects_of_rows_that_are_two(one: str, other: str) -> None:
    rows = [row("a", "open", "state", one), row("b", "shut", "state", other)]
    assert verdicts(told(*rows)) == {"state": ("contradiction", "warning")}
    made = told(*rows, distinct=[(one, other)])
    assert verdicts(made) == {"state": ("single-source", "note")}
    assert [d.code for d in made.diagnostics if d.code.startswith("distinct")] == ["distinct-read"]


def test_a_row_is_not_on_the_subject_of_an_article_that_is_another() -> None:
    article = reconcile.Source("The clerk Jon Smith, 40, spoke in Oslo.", id="article")
    rows = [row("register", "50", subject="Smith")]
    assert [f.attribute for f in reconcile.report(article, assertions=rows).contradictions] == ["age"]
    assert not reconcile.report(article, assertions=rows, distinct=[("Smith", "Jon Smith")]).contradictions


@pytest.mark.parametrize(
    ("one", "other", "kind"), [("Jon Smith", "John Smith", "name"), ("Smith & Co", "Smith & Company, Co", "words")]
)
def test_two_values_of_rows_that_are_two(one: str, other: str, kind: str) -> None:
    rows = [row("a", one, "owner", "Boat", kind=kind), row("b", other, "owner", "Boat", kind=kind)]
    assert "contradicts" not in {r.relation for f in told(*rows).findings for r in f.relations}
    made = told(*rows, distinct=[(other, one)])
    (relation,) = [r for f in made.contradictions for r in f.relations]
    assert (relation.relation, relation.why) == ("contradicts", f"“{one}” and “{other}” are two, as you say")
    assert [d.code for d in made.diagnostics if d.code.startswith("distinct")] == ["distinct-read"]


def test_many_sources_that_all_differ_are_told_pair_by_pair() -> None:
    made = told(*(row(str(n), str(1000 + n), "licensed for", "Estrella", kind="count") for n in range(60)))
    (finding,) = made.contradictions
    assert len(finding.relations) == 60 * 59 // 2


@pytest.mark.parametrize("third", ["Ann Mary Lee", "Mary Ann Lee"])
def test_two_values_of_which_a_third_says_both_do_not_exclude_each_other(third: str) -> None:
    rows = [
        row(s, name, "owner", "Boat", kind="words")
        for s, name in zip("abc", ("Ann Lee", "Mary Lee", third), strict=True)
    ]
    assert "contradicts" in {r.relation for f in told(*rows[:2]).findings for r in f.relations}
    assert not told(*rows).contradictions
