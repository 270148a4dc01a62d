"""The fixture stories: what was planted is found, what only looks so is not, and the whole report is as it was read."""

from itertools import combinations
from typing import Any

import pytest

import reconcile
from tests.stories import FIXTURES, STORIES, planted, sources

Span = tuple[str, int, int]
CLASH = {"contradicts", "supersedes", "variant"}
NOT_YET = {"money"}
"""Kinds of planted findings that no kind reads yet."""
REACH = {
    "summit": {"agreement": 15},
    "ferry": {"agreement": 5},
    "trial": {"agreement": 7},
}
"""How many planted agreements are found at the least."""


def spans(texts: dict[str, str], mention: list[str]) -> list[Span]:
    """Every place that a planted mention stands for."""
    file, words, *around = mention
    frame = around[0] if around else words
    found, at = [], texts[file].find(frame)
    while at >= 0:
        start = at + frame.find(words)
        found.append((file, start, start + len(words)))
        at = texts[file].find(frame, at + 1)
    assert found, f"no {frame!r} in {file}"
    return found


def touched(alternative: Any, wanted: list[Span]) -> set[str]:
    """The articles in which an alternative's words overlap the wanted ones."""
    return {
        a.source
        for a in alternative.assertions
        for file, start, end in wanted
        if a.source == file and a.start < end and start < a.end
    }


def told_apart(report: reconcile.Report, one: list[Span], other: list[Span]) -> bool:
    """Whether a contradiction sets the one against the other."""
    for finding in report.contradictions:
        for relation in finding.relations:
            if relation.relation in CLASH:
                a, b = finding.alternatives[relation.one], finding.alternatives[relation.other]
                for x, y in ((a, b), (b, a)):
                    left, right = touched(x, one), touched(y, other)
                    if left and right and len(left | right) > 1:
                        return True
    return False


def joined(report: reconcile.Report, wanted: list[Span]) -> bool:
    """Whether a finding lets two articles agree on the wanted words."""
    for finding in report.findings:
        if finding.verdict in {"agreement", "refinement"}:
            if len({s for a in finding.alternatives for s in touched(a, wanted)}) > 1:
                return True
        elif finding.verdict == "contradiction" and any(len(touched(a, wanted)) > 1 for a in finding.alternatives):
            return True
    return False


@pytest.fixture(scope="module", params=STORIES)
def story(request: pytest.FixtureRequest) -> tuple[str, reconcile.Report, dict[str, str]]:
    given = sources(request.param)
    return request.param, reconcile.report(given), {s.id: s.text for s in given}


def test_planted_contradictions_are_found(story: tuple[str, reconcile.Report, dict[str, str]]) -> None:
    name, report, texts = story
    missed = []
    for finding in planted(name)["findings"]:
        sides = [[s for m in a["mentions"] for s in spans(texts, m)] for a in finding["alternatives"]]
        wanted = finding["verdict"] == "contradiction" and finding["kind"] not in NOT_YET and not finding.get("later")
        if wanted and not any(told_apart(report, a, b) for a, b in combinations(sides, 2)):
            missed.append(finding["about"])
    assert missed == []


def test_planted_agreements_are_found(story: tuple[str, reconcile.Report, dict[str, str]]) -> None:
    name, report, texts = story
    found = [
        finding["about"]
        for finding in planted(name)["findings"]
        if finding["verdict"] == "agreement"
        and joined(report, [s for a in finding["alternatives"] for m in a["mentions"] for s in spans(texts, m)])
    ]
    assert len(found) >= REACH[name]["agreement"], found


def test_traps_are_not_sprung(story: tuple[str, reconcile.Report, dict[str, str]]) -> None:
    name, report, texts = story
    sprung = [
        trap["why"]
        for trap in planted(name)["traps"]
        if told_apart(report, spans(texts, trap["mentions"][0]), spans(texts, trap["mentions"][1]))
    ]
    assert sprung == []


def test_nothing_else_contradicts(story: tuple[str, reconcile.Report, dict[str, str]]) -> None:
    name, report, texts = story
    clashes = [
        [[s for m in a["mentions"] for s in spans(texts, m)] for a in f["alternatives"]]
        for f in planted(name)["findings"]
        if f["verdict"] == "contradiction"
    ]
    false = []
    for finding in report.contradictions:
        alone = reconcile.Report("", (), (), (), (finding,), ())
        if not any(told_apart(alone, a, b) for sides in clashes for a, b in combinations(sides, 2)):
            false.append(finding.summary)
    assert false == []


@pytest.mark.parametrize("name", STORIES)
def test_the_golden_report(name: str, rewrite: bool) -> None:
    golden = FIXTURES / name / "report.golden"
    text = reconcile.report(sources(name)).to_text()
    if rewrite:
        golden.write_text(text, "utf-8", newline="\n")
    assert text == golden.read_bytes().decode("utf-8"), "read the change as prose, then run with --rewrite-golden"
