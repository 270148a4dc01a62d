"""Frames in and out: pandas, polars and pyarrow give one report, and a report gives one table in each."""

import datetime
import sys
from typing import Any

import pandas  # type: ignore[import-untyped]
import polars
import pytest

import reconcile
from tests.stories import sources

TEXT = "Rodrigo Salvatierra, 58, the captain, survived the night and was questioned by the police on Monday."
TABLES = ("findings", "assertions", "relations")


def frames(columns: dict[str, list[Any]]) -> dict[str, Any]:
    """The same table as a frame of each library."""
    made = {"pandas": pandas.DataFrame(columns), "polars": polars.DataFrame(columns, strict=False)}
    return made | {"pyarrow": made["polars"].to_arrow()}


def dicts(frame: Any) -> list[dict[str, Any]]:
    """The rows of a frame, whichever library it is of."""
    if isinstance(frame, pandas.DataFrame):
        return [
            {str(k): None if v is None or v != v else v for k, v in row.items()} for row in frame.to_dict("records")
        ]
    return frame.to_dicts() if isinstance(frame, polars.DataFrame) else frame.to_pylist()


def story(order: int = 1) -> dict[str, list[Any]]:
    """The articles of a story as columns."""
    given = sources("ferry")[::order]
    return {"id": [s.id for s in given], "text": [s.text for s in given]}


def test_a_frame_gives_the_report_of_its_articles() -> None:
    expected = reconcile.report(sources("ferry")).to_json()
    for frame in (*frames(story()).values(), *frames(story(-1)).values()):
        assert reconcile.report(frame).to_json() == expected
        assert reconcile.report([frame]).to_json() == expected
    assert [s.id for s in reconcile.read(pandas.DataFrame(story()))] == story()["id"]


DAY = datetime.date(2024, 3, 5)


@pytest.mark.parametrize(
    "days",
    [
        [DAY, None],
        [datetime.datetime(2024, 3, 5, 23, 59), None],
        [pandas.Timestamp("2024-03-05 23:59"), pandas.NaT],
        ["2024-03-05", None],
        ["2024-03-05T23:59:00-05:00", ""],
        ["2024-03-05", float("nan")],
    ],
)
def test_days_of_publication(days: list[Any]) -> None:
    columns = {"text": [TEXT, f"{TEXT} Again."], "id": ["a", "b"], "published": days}
    made = [pandas.DataFrame(columns)]
    if not any(type(day).__name__ in {"float", "Timestamp"} for day in days):
        made += frames(columns).values()
    for frame in made:
        assert {s.id: s.published for s in reconcile.read(frame)} == {"a": DAY, "b": None}


@pytest.mark.parametrize("none", [None, float("nan"), pandas.NA, pandas.NaT, "", " "])
def test_missing_values_are_none(none: Any) -> None:
    columns = {name: [none, none] for name in ("id", "published", "publisher", "url", "path")}
    frame = pandas.DataFrame({**columns, "text": [f"{TEXT} Two.", f"{TEXT} One."]}, dtype=object)
    assert [(s.id, s.text[-4:]) for s in reconcile.read(frame)] == [("article-1", "One."), ("article-2", "Two.")]
    assert {s.publisher or s.published or s.url or s.path for s in reconcile.read(frame)} == {None}


def test_ids_that_are_numbers() -> None:
    texts = [f"{TEXT} One.", f"{TEXT} Two.", f"{TEXT} Three."]
    whole = pandas.DataFrame({"text": texts, "id": [7, 8, 9]})
    holed = pandas.DataFrame({"text": texts, "id": [7, None, 9]})
    assert [s.id for s in reconcile.read(whole)] == ["7", "8", "9"]
    assert [s.id for s in reconcile.read(holed)] == ["7", "9", "article-1"]


def test_rows_that_are_no_articles_are_told_by_their_number() -> None:
    texts = [TEXT, None, "", 5, f"{TEXT} Again."]
    frame = pandas.DataFrame({"text": texts, "published": [None, None, None, None, "soon"]}, dtype=object)
    made = reconcile.report(frame)
    assert len(made.sources) == 1
    assert [(r.path, r.reason.split(";")[0]) for r in made.rejected] == [
        ("frame, row 2", "its text is empty"),
        ("frame, row 3", "its text is empty"),
        ("frame, row 4", "the field text is of type int"),
        ("frame, row 5", "published='soon': expected a date or an ISO date such as '2025-11-15'"),
    ]


def test_columns_that_lack_and_columns_that_are_not_read() -> None:
    for frame in frames({"body": [TEXT], "id": ["a"]}).values():
        with pytest.raises(
            reconcile.BadInput, match="no column text; there are body, id; expected text, and may have id"
        ):
            reconcile.report(frame)
    for frame in frames({"text": [TEXT], "publishd": ["2024-03-05"]}).values():
        told = [d.message for d in reconcile.report(frame).diagnostics if d.code == "column-unread"]
        assert [message.split(" are not")[0] for message in told] == ["frame: the columns publishd"]


def test_frames_that_cannot_be_read() -> None:
    for frame, told in (
        (
            pandas.DataFrame([[TEXT, TEXT]], columns=["text", "text"]),
            "a DataFrame that cannot be read .* unique column",
        ),
        (polars.DataFrame({"text": [TEXT]}).to_arrow().to_batches()[0], "a RecordBatch that cannot be read as a frame"),
    ):
        with pytest.raises(reconcile.BadInput, match=told):
            reconcile.report(frame)


def test_one_id_for_two_articles() -> None:
    made = reconcile.report(
        pandas.DataFrame({"text": [f"{TEXT} One.", f"{TEXT} Two.", f"{TEXT} One."], "id": ["a"] * 3})
    )
    assert [s.id for s in made.sources] == ["a", "a (2)"]
    assert {"same-id", "given-twice"} <= {d.code for d in made.diagnostics}


def test_an_empty_frame_has_no_articles() -> None:
    assert reconcile.report(pandas.DataFrame({"text": []})).sources == ()


def test_what_is_no_frame() -> None:
    for wrong in (pandas.DataFrame, polars.LazyFrame({"text": [TEXT]})):
        with pytest.raises(reconcile.BadInput, match="a frame with a column text"):
            reconcile.report(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("missing", ["narwhals", "polars"])
def test_without_the_extra_a_frame_says_what_to_install(monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    frame, made = pandas.DataFrame(story()), reconcile.report([])
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(reconcile.BadInput, match=r"pip install 'reconcile\[frames\]'"):
        made.to_frame("polars")
    if missing == "narwhals":
        with pytest.raises(reconcile.BadInput, match=r"pip install 'reconcile\[frames\]'"):
            reconcile.report(frame)


@pytest.mark.parametrize("what", TABLES)
def test_a_table_is_the_same_in_every_library(what: str) -> None:
    made = reconcile.report(sources("ferry"))
    pandas_, polars_, pyarrow_ = (dicts(made.to_frame(library, what)) for library in ("pandas", "polars", "pyarrow"))
    assert pandas_ == polars_ == pyarrow_ != []


@pytest.mark.parametrize("what", TABLES)
def test_the_types_of_columns_do_not_depend_on_what_is_in_them(what: str) -> None:
    full, undated, empty = (
        reconcile.report(given)
        for given in (sources("ferry"), [reconcile.Source(TEXT, "a"), reconcile.Source(TEXT + " So.", "b")], [])
    )
    for library in ("pandas", "polars"):
        types = [list(made.to_frame(library, what).dtypes) for made in (full, undated, empty)]
        assert types[0] == types[1] == types[2]
        assert "object" not in map(str, types[0])
    assert full.to_frame("pyarrow", what).schema == empty.to_frame("pyarrow", what).schema


def test_rows_lead_back_to_the_words() -> None:
    made = reconcile.report(sources("ferry"))
    texts = {s.id: s.text for s in made.sources}
    rows = dicts(made.to_frame())
    assert {row["finding"] for row in rows} == {f.id for f in made.findings}
    for row in rows:
        assert texts[row["source"]][row["start"] : row["end"]] == row["text"]
        assert texts[row["source"]].splitlines()[row["line"] - 1][row["column"] - 1 :].startswith(row["text"])
        assert row["text"] in row["quote"]
    said = dicts(made.to_frame(what="assertions"))
    assert len(said) == len(made.assertions)
    clashes = [row for row in dicts(made.to_frame(what="relations")) if row["relation"] == "contradicts"]
    told = {(row["finding"], row["one"], row["other"]) for row in clashes}
    assert told == {
        (f.id, f.alternatives[r.one].value, f.alternatives[r.other].value)
        for f in made.findings
        for r in f.relations
        if r.relation == "contradicts"
    }
    assert all(row["why"] for row in rows if row["verdict"] == "contradiction")


@pytest.mark.parametrize(("library", "what"), [("numpy", "findings"), ("pandas", "everything")])
def test_a_frame_of_something_else(library: str, what: str) -> None:
    with pytest.raises(
        reconcile.BadInput, match="expected findings, assertions, relations for pandas, polars, pyarrow"
    ):
        reconcile.report([]).to_frame(library, what)
