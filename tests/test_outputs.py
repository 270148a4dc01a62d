"""Every output is parsed back by the parser of another, on every fixture, on the sample and on hostile words."""

import csv
import json
import re
import subprocess
import sys
from collections import Counter
from io import StringIO
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

import pandas  # type: ignore[import-untyped]
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from junitparser import Failure, JUnitXml
from lxml import etree

import reconcile
from reconcile.model import Source
from reconcile.render.csv import COLUMNS, FORMULA
from tests import parsers
from tests.sample import everywhere, finding, report_of, said, sample, side
from tests.stories import ROOT, STORIES, articles, sources

FORMATS = ("csv", "github", "gitlab", "html", "json", "junit", "markdown", "sarif", "text")
HOSTILE = (
    "::error file=a,line=1::you lost",
    "a\n::error::b\r\n::stop-commands::c\r::notice::d\u2028::debug::e",
    "##[error]one ###[debug]two ##vso[task.setvariable]x ##teamcity[x]",
    "%0A::error::x %25 %",
    "]]> <![CDATA[ --> <!-- <script>alert(1)</script> <img src=x onerror=alert(1)> &lt; &amp;nbsp;",
    "</style></title></textarea></details></td></table></script>",
    "' onmouseover='x\" onclick=\"y `",
    "\x00\x01\x1b[31m\x1b]0;t\x07\x7f\x9b\ufffe\uffff",
    "\ud800 \udcff half a pair",
    "\u202egnorw \u2066 \u200b \ufeff",
    "a,b;c\td\"e'f\"",
    "=HYPERLINK(\"http://x.example\") @SUM(1) +1 -1",
    "=1+1",
    "＝1",
    "[x](http://x.example) ![i](http://x.example/i.png) <http://x.example> [x]: http://x.example",
    "http://x.example/a www.x.example x@x.example @octocat #1 org/repo#2 mailto:x@x.example",
    "| a | b |\n| --- | --- |\n# h\n- l\n> q\n```\ncode\n```\n***\n    indented\n1. one\n~~s~~ $x$ **b** _e_ `c`",
    "{0} {{1}} {x} [a\\](0) ]( [1](2)",
    "../../etc/passwd C:\\x \\\\server\\share //x.example/y file:///x javascript:x ?q#f",
    "w" * 70_000,
    "🦊" * 9_000,
    "\U0010ffff e\u0301\u0301 \u0627\u0644",
    " ",
)  # fmt: skip
SEEDS = [piece for words in HOSTILE[:18] for piece in words.split(" ")] + [
    "\n",
    "\r",
    "\u2028",
    " ",
    "::",
    "##[",
    "]]>",
]
WORDS = st.lists(st.sampled_from(SEEDS) | st.text(st.characters(codec=None), max_size=8), max_size=8).map("".join)
PLAIN = everywhere("Plain words\nof an article.")


def reports() -> dict[str, reconcile.Report]:
    """All fixtures, read from files and from memory, the sample, a report of nothing, and hostile words everywhere."""
    made = {story: reconcile.report(articles(story)) for story in STORIES}
    made |= {f"{story} in memory": reconcile.report(sources(story)) for story in STORIES}
    made |= {"sample": sample(), "nothing": report_of([], []), "pipeline": from_articles()}
    made |= {f"hostile {n}": everywhere(words) for n, words in enumerate(HOSTILE)}
    return made | {f"hostile {n} in memory": everywhere(words, path=False) for n, words in enumerate(HOSTILE)}


def from_articles() -> reconcile.Report:
    """A story told with hostile words, read as any other."""
    told = (
        "{0}\n\nForeign Minister {1} Berg met Olga Ruiz in Oslo on May 5, 2024.\n\n“{0} We will not stay,” Berg said.\n"
    )
    texts = [(one, other) for one in HOSTILE[:18] for other in ("Anna", "Greta")]
    made = [told.format(words, name) for words, name in texts]
    return reconcile.report(
        [Source(text, id=f"{n} {words}") for n, (text, (words, _)) in enumerate(zip(made, texts, strict=True))]
    )


REPORTS = reports()
each = pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS.keys())


def compared(report: reconcile.Report) -> int:
    return sum(f.verdict not in {"single-source", "undecided"} for f in report.findings)


def check_any(report: reconcile.Report) -> None:
    """Every output can be written as UTF-8, and none but that for GitHub is a command where it is printed in a log."""
    for name in FORMATS:
        text = getattr(report, f"to_{name}")()
        text.encode("utf-8")
        assert "\x1b" not in text
        if name not in {"github", "html"}:
            assert parsers.commands(text) == [], name
    assert parsers.commands(report.to_text(width=24)) == []


def paired(words: str) -> str:
    """Words as JSON gives them back: two halves of a surrogate pair beside each other are one character there."""
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def check_json(report: reconcile.Report) -> None:
    document = json.loads(report.to_json())
    parsers.report_schema().validate(document)
    assert [f["subject"] for f in document["findings"]] == [paired(f.subject) for f in report.findings]


def check_sarif(report: reconcile.Report) -> None:
    document = json.loads(report.to_sarif())
    parsers.sarif_schema().validate(document)
    (run,) = document["runs"]
    texts = {s.id: s.text.removeprefix("\ufeff") for s in report.sources}
    assert {r["ruleId"] for r in run["results"]} == {r["id"] for r in run["tool"]["driver"]["rules"]}
    for result, told in zip(run["results"], report.contradictions, strict=True):
        assert result["partialFingerprints"] == {"reconcileFinding/v1": told.id}
        assert result["level"] == told.level
        places = [*result["locations"], *result["relatedLocations"]]
        assertions = [a for alternative in told.alternatives for a in alternative.assertions]
        for number, (place, assertion) in enumerate(zip(places, assertions, strict=True)):
            words = assertion.text if assertion.start else assertion.text.removeprefix("\ufeff")
            check_region(place["physicalLocation"]["region"], texts[assertion.source], words)
            uri = place["physicalLocation"]["artifactLocation"]["uri"]
            assert uri == run["artifacts"][place["physicalLocation"]["artifactLocation"]["index"]]["location"]["uri"]
            assert re.fullmatch(r"(file:///)?[A-Za-z0-9_.~%/-]*", uri)
            assert place["id"] == number
        links = re.findall(r"(?<!\\)\]\(([^)]*)\)", result["message"]["text"])
        assert len(links) == len(told.alternatives)
        assert {int(link) for link in links} <= set(range(len(places)))
        assert not re.search(r"(?<!\{)(\{\{)*\{(?!\{)", result["message"]["text"])


def check_region(region: dict[str, int], text: str, words: str) -> None:
    """The region is `words` in `text`, by offset and by lines and columns."""
    assert text[region["charOffset"] :][: region["charLength"]] == words
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", text)
    start = sum(map(len, lines[: region["startLine"] - 1])) + region["startColumn"] - 1
    end = sum(map(len, lines[: region["endLine"] - 1])) + region["endColumn"] - 1
    assert text[start:end] == words


def check_junit(report: reconcile.Report) -> None:
    text = report.to_junit("note")
    suite = next(iter(JUnitXml.fromstring(text.encode())))
    assert suite.tests == len(list(suite)) == compared(report) + 1
    failed = [case for case in suite if any(isinstance(r, Failure) for r in case.result)]
    failing = [f for f in report.contradictions if f.baseline is None]
    assert suite.failures == len(failed) == len(failing) + (report.coverage["compared"] == 0)
    root = etree.fromstring(text.encode())
    assert Counter(e.tag for e in root.iter())["testcase"] == suite.tests
    assert {str(e.tag) for e in root.iter()} <= {
        "testsuites",
        "testsuite",
        "testcase",
        "failure",
        "system-out",
        "system-err",
    }


def check_github(report: reconcile.Report) -> None:
    log = report.to_github()
    found = parsers.commands(log)
    levels = Counter("note" if f.baseline else str(f.level) for f in report.contradictions)
    names = {"error": "error", "warning": "warning", "note": "notice"}
    assert Counter(c.name for c in found) == {names[level]: min(10, count) for level, count in levels.items()}
    assert log.count("\n") == len(log.splitlines())
    files = {str(PurePosixPath(s.path)) if s.path else s.id for s in report.sources}
    for command in found:
        assert set(command.properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}
        assert command.properties["file"].isprintable()
        assert command.properties["file"] in files or not "".join(files).isprintable()
        assert command.properties["line"].isdigit()
    assert all(line.startswith(("::", "reconcile: ")) for line in log.splitlines())


def check_gitlab(report: reconcile.Report) -> None:
    issues = json.loads(report.to_gitlab())
    parsers.GITLAB.validate(issues)
    assert [i["fingerprint"] for i in issues] == [f.id for f in report.contradictions]


def check_csv(report: reconcile.Report) -> None:
    text = report.to_csv()
    head, *rows = csv.reader(StringIO(text))
    assert tuple(head) == COLUMNS
    expected = [(f.id, a) for f in report.findings for alternative in f.alternatives for a in alternative.assertions]
    assert [(row[0], row[7], row[8]) for row in rows] == [(name, str(a.start), str(a.end)) for name, a in expected]
    assert not [cell for row in rows for cell in row if cell.startswith(FORMULA)]
    frame = pandas.read_csv(StringIO(text), dtype=str, keep_default_na=False)
    assert frame.to_numpy().tolist() == rows


def check_html(report: reconcile.Report) -> None:
    tree, plain = parsers.html_tree(report.to_html()), parsers.html_tree(PLAIN.to_html() + REPORTS["summit"].to_html())
    assert tree.named <= plain.named
    assert parsers.html_tree(report._repr_html_()).named <= plain.named


def check_markdown(report: reconcile.Report) -> None:
    text = report.to_markdown()
    assert len(text.encode("utf-16-le")) <= 2 * 65_536
    for kind, words in parsers.markdown_tokens(text):
        assert kind not in {"html_inline", "link_open", "image", "code_inline", "code_block", "fence"}
        if kind == "html_block":
            assert re.fullmatch(r"<details>\n<summary>[A-Za-z0-9 ]+</summary>\n|</details>\n?", words)
    made = parsers.github_html(text)
    assert not {"a", "img", "script", "input", "code"} & set(made.elements)
    assert not re.search(r"[@#]\w", made.words)


CHECKS = {name: check for name, check in globals().items() if name.startswith("check_") and name != "check_region"}
by_check = pytest.mark.parametrize("name", CHECKS)


@each
@by_check
def test_an_output_is_parsed_back(report: reconcile.Report, name: str) -> None:
    CHECKS[name](report)


@given(WORDS)
def test_any_words_give_outputs_that_parse(words: str) -> None:
    report = everywhere(words)
    for check in CHECKS.values():
        check(report)


def test_hostile_articles_are_still_compared() -> None:
    found = [f for f in REPORTS["pipeline"].contradictions if f.attribute == "given name"]
    assert {f.subject for f in found} == {"Berg"}


def test_a_table_says_what_was_accepted() -> None:
    words = "accepted by A. Editor on 2024-11-02: two names of one place"
    rows = list(csv.DictReader(StringIO(sample().to_csv())))
    assert {(r["attribute"], r["accepted"]) for r in rows if r["accepted"]} == {("place", words)}
    assert {r["level"] for r in rows if r["accepted"]} == {"warning"}
    frame = sample().to_frame()
    assert frame["accepted"].dropna().tolist() == [words, words]
    assert everywhere("=1+1").to_csv().count("accepted by =1+1: =1+1") == 2


def test_uris_lead_back_to_the_path() -> None:
    run = json.loads(sample().to_sarif())["runs"][0]
    uris = [a["location"]["uri"] for a in run["artifacts"]]
    assert uris == ["articles/01%20wire.txt", "file:///desk/02%2C%20late%3A%20100%25.txt", "memo%20%233"]
    assert unquote(urlsplit(uris[1]).path) == "/desk/02, late: 100%.txt"


def test_two_articles_of_one_file_are_one_artifact() -> None:
    one, other = Source("Ten men.", id="a", path="all.jsonl"), Source("Two men.", id="b", path="all.jsonl")
    report = report_of([one, other], many("error", 1))
    check_sarif(report)
    assert [a["location"]["uri"] for a in json.loads(report.to_sarif())["runs"][0]["artifacts"]] == ["all.jsonl"]


def test_a_cell_of_a_table_keeps_all_words() -> None:
    made = parsers.markdown_tokens(everywhere("one | two").to_markdown())
    words = "".join(content for kind, content in made if kind == "text")
    assert words.count("one | two (1one | two) / one | two. (2one | two)") == 5


def many(level: str, count: int) -> list[reconcile.Finding]:
    one, other = Source("Ten men.", id="a"), Source("Two men.", id="b")
    made = finding("men, number", "contradiction", level, [side("10", said(one, "Ten")), side("2", said(other, "Two"))])
    return [evolve(made, id=f"{level}{n}", subject=f"men {n}") for n in range(count)]


def test_github_shows_ten_of_a_level_and_counts_the_rest() -> None:
    told = [Source("Ten men.", id="a"), Source("Two men.", id="b")]
    report = report_of(told, [*many("error", 3), *many("warning", 12), *many("note", 25)])
    log = report.to_github()
    assert [c.name for c in parsers.commands(log)] == ["error"] * 3 + ["warning"] * 10 + ["notice"] * 10
    assert "reconcile: 17 more (2 of level warning, 15 of level note)" in log
    assert [c.name for c in parsers.commands(report.to_github("error"))] == ["error"] * 3
    assert len(json.loads(report.to_gitlab("warning"))) == 15


def test_a_passage_over_two_lines_has_no_columns_on_github() -> None:
    found = {c.properties["title"]: c.properties for c in parsers.commands(sample().to_github())}
    assert found["people, injured: contradiction"] == {
        "file": "articles/01 wire.txt", "line": "3", "endLine": "4", "title": "people, injured: contradiction",
    }  # fmt: skip
    assert found["Berg, given name: contradiction"]["col"] == "7"
    assert found["Berg, given name: contradiction"]["endColumn"] == "16"


def test_junit_fails_at_its_level_and_where_nothing_was_compared() -> None:
    report = sample()
    counts = {
        level: JUnitXml.fromstring(report.to_junit(level).encode()).failures for level in ("error", "warning", "note")
    }
    assert counts == {"error": 1, "warning": 2, "note": 3}
    assert JUnitXml.fromstring(report.to_junit("never").encode()).failures == 0
    (case,) = next(iter(JUnitXml.fromstring(report_of([], []).to_junit("never").encode())))
    assert "silence is not agreement" in case.result[0].message


def test_markdown_that_does_not_fit_says_what_it_leaves_out() -> None:
    told = [Source("Ten men.", id="a"), Source("Two men.", id="b")]
    report = report_of(told, many("warning", 900))
    text = report.to_markdown()
    assert len(text) <= 65_536
    left = re.search(r"Left out, .*: (\d+) quoted contradictions", text)
    table = re.search(r"(\d+) table rows", text)
    shown = text.count("\n| warning |")
    assert shown + int(table[1] if table else 0) == 900
    assert left
    assert int(left[1]) + text.count("\n### ") == 900
    assert len(report.to_markdown(2_000)) <= 2_000
    assert "Left out" not in report.to_markdown(10_000_000)


def test_sarif_tells_what_was_not_read() -> None:
    (invocation,) = json.loads(sample().to_sarif())["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    assert [n["descriptor"]["id"] for n in invocation["toolExecutionNotifications"]] == [
        "not-read",
        "no-date",
        "coverage",
    ]


def test_text_and_json_load_none_of_the_other_outputs() -> None:
    told = (
        "import reconcile, sys; made = reconcile.report('fixtures/summit'); made.to_text(), made.to_json();"
        "print([m for m in sys.modules if m.startswith('reconcile.render.')], 'xml.etree' in sys.modules)"
    )
    made = subprocess.run([sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not re.findall("sarif|junit|github|gitlab|csv|markdown|html|True", made.stdout)


GOLDEN = ROOT / "tests" / "golden"
ENDINGS = {"github": "github.txt", "gitlab": "gitlab.json", "junit": "junit.xml", "markdown": "md", "text": "txt"}


@pytest.mark.parametrize("name", sorted(set(FORMATS) - {"html", "text"}))
def test_the_sample_is_told_as_before(name: str, rewrite: bool) -> None:
    golden = GOLDEN / f"sample.{ENDINGS.get(name, name)}"
    made = getattr(sample(), f"to_{name}")().encode("utf-8")
    if rewrite:
        golden.write_bytes(made)
    assert made == golden.read_bytes()


@pytest.fixture
def other_forms(tmp_path: Path) -> reconcile.Report:
    """One story as text, as a page of HTML with its words far below, as JSON, and as the third of JSON lines."""
    texts = [
        f"A day in Oslo\n\nForeign Minister {name} Berg spoke in Oslo." for name in ("Anna", "Greta", "Olga", "Ida")
    ]
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf" + texts[0].replace("\n", "\r\n").encode())
    paragraphs = "".join(f"<p>{part}</p>" for part in texts[1].split("\n\n"))
    (tmp_path / "b.html").write_text("\n" * 40 + f"<html><body><article>{paragraphs}</article></body></html>")
    (tmp_path / "c.json").write_text(json.dumps([{"id": "c", "text": texts[2]}], indent=1))
    (tmp_path / "d.jsonl").write_text("\n\n" + json.dumps({"id": "d", "text": texts[3]}))
    return reconcile.report(tmp_path)


def test_places_are_those_of_the_file(other_forms: reconcile.Report) -> None:
    (result,) = [
        r for r in json.loads(other_forms.to_sarif())["runs"][0]["results"] if r["ruleId"].endswith("given-name")
    ]
    regions = {
        PurePosixPath(unquote(p["physicalLocation"]["artifactLocation"]["uri"])).name: (
            p["physicalLocation"].get("region"),
            p["message"]["text"],
        )
        for p in (*result["locations"], *result["relatedLocations"])
    }
    assert regions.pop("a.txt")[0]["startLine"] == 3
    assert regions == {
        "b.html": (None, "b.html: Greta Berg: “Greta Berg”"),
        "c.json": (None, "c: Olga Berg: “Olga Berg”"),
        "d.jsonl": ({"startLine": 3}, "d: Ida Berg: “Ida Berg”"),
    }
    parsers.sarif_schema().validate(json.loads(other_forms.to_sarif()))
    rows = list(csv.DictReader(StringIO(other_forms.to_csv())))
    told = {(r["source"], r["line"], r["column"]) for r in rows if r["attribute"] == "given name"}
    assert told == {("a.txt", "3", "18"), ("b.html", "", ""), ("c", "", ""), ("d", "3", "")}
    for text in (other_forms.to_text(), other_forms.to_markdown(), other_forms.to_junit(), other_forms.to_github()):
        plain = text.replace("\\", "")
        assert re.search(r"a\.txt:3:18\b", plain)
        assert not re.search(r"(b\.html|c\.json|d\.jsonl:\d):\d", plain)
    assert "a.txt, line 3<" in other_forms.to_html()
    assert "b.html, line" not in other_forms.to_html()


@pytest.mark.parametrize(
    ("name", "lines"), [("a.txt", (3, 3)), ("b.html", (1, 1)), ("c.json", (1, 1)), ("d.jsonl", (3, 3))]
)
def test_an_annotation_of_another_form_points_at_its_file(
    other_forms: reconcile.Report, name: str, lines: tuple[int, int]
) -> None:
    made = evolve(other_forms, new=frozenset(s.id for s in other_forms.sources if (s.path or "").endswith(name)))
    (properties,) = [c.properties for c in parsers.commands(made.to_github()) if "given name" in c.properties["title"]]
    told = {key: value for key, value in properties.items() if key not in {"file", "title"}}
    assert properties["file"].endswith(name)
    assert told == {
        "a.txt": {"line": "3", "endLine": "3", "col": "18", "endColumn": "27"},
        "d.jsonl": {"line": "3", "endLine": "3"},
    }.get(name, {})
    places = [i["location"] for i in json.loads(made.to_gitlab()) if i["check_name"].endswith("given name")]
    assert [(p["lines"]["begin"], p["lines"]["end"]) for p in places] == [lines]
    parsers.GITLAB.validate(json.loads(made.to_gitlab()))
