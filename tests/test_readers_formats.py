"""Articles in HTML, JSON, JSON lines and ninjs: what is read, what is rejected and how it is told."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reconcile
from reconcile.cli import main
from reconcile.limits import MAX_BYTES
from reconcile.readers.markup import plain
from tests.stories import FIXTURES, ROOT, shape, sources

FORMATS = FIXTURES / "formats"
TEXT = "Rodrigo Salvatierra, 58, the captain, survived the night and was questioned by the police on Monday."


def written(folder: Path, name: str, content: Any) -> Path:
    """A file that holds bytes, text, or a value as JSON."""
    path = folder / name
    if not isinstance(content, bytes):
        content = (content if isinstance(content, str) else json.dumps(content)).encode("utf-8")
    path.write_bytes(content)
    return path


def page(body: str, head: str = "") -> str:
    """A page of HTML."""
    return f"<!doctype html><html><head>{head}</head><body><article><p>{body}</p></article></body></html>"


def linked(**fields: Any) -> str:
    """JSON-LD of an article, as it stands in the head of a page."""
    said = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **fields})
    return f'<script type="application/ld+json">{said}</script>'


def test_a_story_in_other_formats_gives_the_same_contradictions() -> None:
    ferry, formats = (
        {(f.attribute, f.kind, str(f.verdict), len(f.sources)) for f in reconcile.report(given_).contradictions}
        for given_ in (sources("ferry"), str(FORMATS))
    )
    assert formats == ferry


def test_what_files_say_of_their_articles() -> None:
    read = {s.id: (str(s.published), s.publisher, s.url, Path(s.path or "").name) for s in reconcile.read(FORMATS)}
    tabloid = "https://tabloid.example/river-of-tears"
    assert read == {
        "01-wire.html": ("2017-04-03", "Andes Wire", "https://andeswire.example/ferry", "01-wire.html"),
        "eco/town": ("2017-04-04", "El Eco de Almira", "https://eco.example/town", "02-two.json"),
        "navy:communique-04": ("2017-04-04", "Navy of Peru", None, "02-two.json"),
        tabloid: ("2017-04-05", "The Daily Bank", None, "03-ninjs.json"),
        "04-blog.jsonl#1": ("2017-04-05", None, None, "04-blog.jsonl"),
    }


def test_the_text_of_a_page_is_its_article_alone() -> None:
    (source,) = reconcile.read(FORMATS / "01-wire.html")
    told = [line for line in sources("ferry")[0].text.split("\n") if line][1:]
    assert source.text.split("\n\n") == told


@pytest.mark.parametrize("path", sorted(FORMATS.glob("*.*")), ids=lambda p: p.name)
def test_every_span_holds_in_the_text_of_its_source(path: Path) -> None:
    made = reconcile.report(assertions=path) if path.suffix == ".csv" else reconcile.report(path)
    texts = {s.id: s.text for s in made.sources}
    assert made.assertions
    assert all(texts[a.source][a.start : a.end] == a.text for a in made.assertions)
    for finding in json.loads(made.to_json())["findings"]:
        for said in (a for side in finding["alternatives"] for a in side["assertions"]):
            line = texts[said["source"]].split("\n")[said["line"] - 1]
            assert line[said["column"] - 1 :].startswith(said["text"])


@pytest.mark.parametrize(
    ("head", "published", "publisher"),
    [
        (linked(datePublished="2020-05-06T23:00:00-05:00", publisher={"name": "Echo"}), "2020-05-06", "Echo"),
        (linked(datePublished="lately") + '<meta name="DC.date" content="2020-05-07">', "2020-05-07", None),
        ('<meta property="article:published_time" content="2020-05-08T10:00Z">', "2020-05-08", None),
        ('<script type="application/ld+json">{"@type": "NewsArticle", </script>', "None", None),
        (f'<script type="application/ld+json">{"[" * 100_000}</script>', "None", None),
        (linked(datePublished=["2020-05-06"], publisher=[{"name": ["x"]}], headline={"a": 1}), "2020-05-06", None),
        ('<meta property="og:site_name" content="The &lt;b&gt;Echo&lt;/b&gt;">', "None", "The Echo"),
    ],
)
def test_what_a_page_says_of_itself(tmp_path: Path, head: str, published: str, publisher: str | None) -> None:
    (source,) = reconcile.read(written(tmp_path, "a.html", page(TEXT, head)))
    assert (str(source.published), source.publisher) == (published, publisher)
    assert source.text == TEXT


def test_a_page_is_not_dated_by_the_clock_or_its_address(tmp_path: Path) -> None:
    body = f"{TEXT}</p><p>Copyright 2019. Updated daily, last on 3 March 2020 by our staff in the capital."
    path = written(
        tmp_path, "2021-04-05.html", page(body, '<link rel="canonical" href="https://e.example/2021/04/05/x">')
    )
    assert [s.published for s in reconcile.read(path)] == [None]


def test_the_body_that_a_page_declares_is_taken_where_it_holds_more(tmp_path: Path) -> None:
    whole = f"{TEXT}\nThe navy found {TEXT}"
    (source,) = reconcile.read(written(tmp_path, "a.html", page(TEXT, linked(articleBody=whole, headline="A night"))))
    assert source.text == "A night\n\n" + whole.replace("\n", "\n\n")
    (source,) = reconcile.read(written(tmp_path, "b.html", page(TEXT, linked(articleBody="Rodrigo survived."))))
    assert source.text == TEXT


@pytest.mark.parametrize(
    "declared", ['<meta charset="iso-8859-1">', "<meta content='text/html; charset=windows-1252'>"]
)
def test_a_page_in_the_encoding_that_it_declares(tmp_path: Path, declared: str) -> None:
    raw = page(f"“José” {TEXT}", declared).encode("windows-1252")
    assert "“José”" in reconcile.read(written(tmp_path, "a.html", raw))[0].text


@pytest.mark.parametrize("declared", ["", '<meta charset="punycode">', '<meta charset="utf-8">', '<meta charset="no">'])
def test_a_page_in_no_encoding_that_it_declares(tmp_path: Path, declared: str) -> None:
    path = written(tmp_path, "a.html", page(f"Jos\udce9 {TEXT}", declared).encode("utf-8", "surrogateescape"))
    with pytest.raises(reconcile.UnreadableSource, match="not valid UTF-8 at byte"):
        reconcile.read(path)


HOSTILE = {
    "nested": "<div>" * 100_000 + TEXT + "</div>" * 100_000,
    "brackets": "<" * 200_000,
    "comments": "<!--" * 100_000,
    "sections": "<![CDATA[" * 50_000,
    "unclosed": "</a" * 100_000,
    "attributes": "<a " + "x=1 " * 100_000,
    "references": "&#" + "9" * 50_000 + ";",
    "script alone": "<script>" + TEXT * 100 + "</script>",
    "tables": page("<table><tr><td>word</td></tr></table>" * 5_000),
    "elements": page(("<div>" * 20 + "word" + "</div>" * 20) * 10_000),
    "no body": "<html><head><title>Nothing</title></head></html>",
    "empty body": page(""),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_is_read_or_told(tmp_path: Path, name: str) -> None:
    path = written(tmp_path, "a.html", HOSTILE[name])
    made = reconcile.report([path])
    assert len(made.sources) + len(made.rejected) == 1
    assert ("more than 100,000 elements" in str(made.rejected)) == (name == "elements")
    assert all("alert" not in s.text and "<script" not in s.text for s in made.sources)
    plain(HOSTILE[name])


@given(st.lists(st.sampled_from(["<p>", "</p>", "<", ">", "<!--", "-->", "<script>", "</script>", "a", " b", "&amp;"])))
@settings(max_examples=200)
def test_markup_leaves_no_word_out_that_stands_outside_of_tags(pieces: list[str]) -> None:
    words = [piece for piece in pieces if piece in {"a", " b"}]
    assert plain(f"<div>{''.join(words)}</div>").split() == "".join(words).split()
    assert plain("".join(pieces)) is not None


def test_the_markup_of_bodies() -> None:
    markup = "<p>One &amp; two<br/>three</p><style>x<y></style>4 < 5<!-- <b>no</b> > -->, <b>b</b>old\n<p class='x'>end"
    assert plain(markup) == "One & two\n\nthree\n\n4 < 5, bold\n\nend"


@pytest.mark.parametrize(
    ("record", "text"),
    [
        ({"text": TEXT}, TEXT),
        ({"body": TEXT, "title": "A night"}, f"A night\n\n{TEXT}"),
        ({"content": f"A night\n{TEXT}", "headline": "A night"}, f"A night\n{TEXT}"),
        ({"body_text": TEXT, "body_xhtml": "<p>other</p>"}, TEXT),
        ({"body_xhtml": f"<div><p>One.</p><p>{TEXT}</p></div>"}, f"One.\n\n{TEXT}"),
        ({"bodies": [{"role": "main", "contentType": "text/html", "value": f"<p>{TEXT}</p>"}]}, TEXT),
        ({"bodies": [{"role": "teaser", "value": "x"}, {"role": "main", "value": TEXT}]}, TEXT),
        ({"Bodies": [{"contentType": "text/html", "value": "x"}, {"contentType": "text/plain", "value": TEXT}]}, TEXT),
    ],
)
def test_where_a_record_has_its_text(tmp_path: Path, record: dict[str, Any], text: str) -> None:
    (source,) = reconcile.read(written(tmp_path, "a.json", record))
    assert source.text == text


@pytest.mark.parametrize(
    ("record", "told"),
    [
        ({"text": 5, "body": TEXT}, "the field text is of type int; expected text"),
        ({"text": TEXT, "published": "soon"}, "published='soon': expected a date"),
        ({"text": TEXT, "date": {"year": 2020}}, "the field date is of type dict"),
        ({"text": TEXT, "id": ["a"]}, "the field id is of type list"),
        ({"text": " \n", "title": "A night"}, "no text; expected one of the fields text, body"),
        ({"text": TEXT, "title": 5}, "the field title is of type int"),
        ({"bodies": ["x"]}, "the field bodies is a list; expected objects"),
        ({"text": TEXT, "url": False}, "the field url is of type bool"),
        ("only text", "a str; expected an object"),
    ],
)
def test_an_article_of_a_list_that_is_none_is_told_and_the_others_are_read(
    tmp_path: Path, record: Any, told: str
) -> None:
    listed = [{"text": TEXT}, record, {"text": f"{TEXT} Again."}]
    made = reconcile.report(written(tmp_path, "list.json", listed))
    lines = reconcile.report(written(tmp_path, "list.jsonl", "\n".join(map(json.dumps, listed))))
    assert [s.id for s in made.sources] == ["list.json#1", "list.json#3"]
    assert [s.id for s in lines.sources] == ["list.jsonl#1", "list.jsonl#3"]
    for report, name in ((made, "list.json"), (lines, "list.jsonl")):
        ((path, reason),) = [(r.path, r.reason) for r in report.rejected]
        assert path == f"{(tmp_path / name).as_posix()}#2"
        assert told in reason


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("cut.json", '[{"text": "One."},\n {"text": "Tw', "not valid JSON at line 2, column 11"),
        ("deep.json", '{"text": ' + "[" * 200_000, "nested too deeply"),
        ("wide.json", '{"text": ' + "9" * 10_000 + "}", "JSON that cannot be read"),
        ("none.json", '{"name": "x"}', "no article in this file"),
        ("keys.json", '{"findings": [{"text": "x"}]}', "no article in this file"),
        ("empty.jsonl", b"", "no article in this file"),
        ("bad.jsonl", '{"text": \n{"text" "x"}', "no article in this file; not valid JSON at line 1"),
        ("binary.json", bytes(range(256)) * 9 + b'"text"', "binary"),
        ("latin.jsonl", '{"text": "José"}'.encode("latin-1"), "UTF-8 at byte 13"),
        ("large.json", b'{"text": "' + b"x" * MAX_BYTES, "larger than 16,000,000 bytes"),
    ],
)
def test_a_named_file_that_holds_no_article(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], name: str, content: Any, told: str
) -> None:
    path = written(tmp_path, name, content)
    ((where, reason),) = [(r.path, r.reason) for r in reconcile.report(path).rejected]
    assert where == path.as_posix()
    assert told in reason
    assert main(["report", str(path)]) == 2
    assert told in capfd.readouterr().err


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_byte_order_marks_and_lines(tmp_path: Path, encoding: str) -> None:
    records = [{"text": f"{TEXT}\u2028{number}", "id": number} for number in (7, 8)]
    lines = "\r\n".join(json.dumps(r, ensure_ascii=False) for r in records)
    for name, content in (("a.jsonl", f"\n{lines}\n\n"), ("a.json", json.dumps(records))):
        (tmp_path / name).write_bytes(content.encode(encoding))
        assert {s.id: s.text for s in reconcile.read(tmp_path / name)} == {str(r["id"]): r["text"] for r in records}


def test_two_articles_of_one_id_are_both_kept_and_told(tmp_path: Path) -> None:
    one, other = {"id": "a", "text": f"{TEXT} One."}, {"id": "a", "text": f"{TEXT} Two."}
    reports = []
    for order in ([one, other], [other, one]):
        made = reconcile.report(written(tmp_path, "a.json", order))
        assert [(s.id, s.text[-4:]) for s in made.sources] == [("a", "One."), ("a (2)", "Two.")]
        assert ("same-id", "a (2)") in {(d.code, d.source) for d in made.diagnostics}
        reports.append(made.to_json())
    assert len(set(reports)) == 1
    again = reconcile.report(written(tmp_path, "b.json", [one, one]))
    assert [s.id for s in again.sources] == ["a"]
    assert "given-twice" in {d.code for d in again.diagnostics}


def test_a_folder_tells_and_leaves_what_is_no_article(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", TEXT)
    written(tmp_path, "b.html", page(TEXT))
    written(tmp_path, "c.JSONL", {"text": TEXT})
    written(tmp_path, "index.htm", "<html><body></body></html>")
    written(tmp_path, "package.json", {"name": "x", "version": "1"})
    written(tmp_path, "report.json", {"findings": [{"alternatives": [{"text": "x"}]}]})
    written(tmp_path, "settings.json", '// comments\n{"a": 1}')
    (tmp_path / "rows.csv").write_text("a,b\n")
    made = reconcile.report(tmp_path)
    assert [s.id for s in made.sources] == ["a.txt", "b.html", "c.JSONL#1"]
    assert made.rejected == ()
    told = {Path(d.source or "").name for d in made.diagnostics if d.code == "not-an-article"}
    assert told == {"index.htm", "package.json", "report.json", "settings.json"}
    globbed = reconcile.report(str(tmp_path / "*.json"))
    assert globbed.rejected == ()
    assert len(globbed.diagnostics) == 4


def test_a_folder_of_nothing_but_other_json_holds_no_article(tmp_path: Path) -> None:
    written(tmp_path, "package.json", {"name": "x"})
    made = reconcile.report(tmp_path)
    assert [r.reason.split(";")[0] for r in made.rejected] == ["no article in this folder"]


def test_broken_articles_of_a_folder_are_rejected(tmp_path: Path) -> None:
    written(tmp_path, "a.json", '{"text": "Rodrigo sur')
    assert [r.path for r in reconcile.report(tmp_path).rejected] == [(tmp_path / "a.json").as_posix()]


def test_without_the_extra_a_page_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    written(tmp_path, "a.txt", TEXT)
    path = written(tmp_path, "a.html", page(TEXT))
    with pytest.raises(reconcile.UnreadableSource, match=r"pip install 'reconcile\[html\]'"):
        reconcile.read(path)
    made = reconcile.report(tmp_path)
    assert ([s.id for s in made.sources], len(made.rejected)) == (["a.txt"], 1)


def test_text_files_load_none_of_the_other_readers(tmp_path: Path) -> None:
    written(tmp_path, "package.json", {"name": "x"})
    written(tmp_path, "a.txt", TEXT)
    others = "'json', 'csv', 'html', 'trafilatura', 'narwhals', 'reconcile.given', 'reconcile.readers.records'"
    told = f"import reconcile, sys; reconcile.report({str(tmp_path)!r}); print(sorted({{{others}}} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.stdout.strip() == "[]", run.stderr


def test_the_order_and_place_of_files_do_not_matter() -> None:
    paths = sorted(p for p in FORMATS.iterdir() if p.suffix != ".csv")
    assert reconcile.report(paths).to_json() == reconcile.report(paths[::-1]).to_json()
    assert shape(reconcile.report(paths)) == shape(reconcile.report(FORMATS))
