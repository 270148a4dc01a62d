"""Why a finding is as it is, in sentences: pairs and reasons, the path that joins them, who was left out and why."""

from collections.abc import Iterator, Sequence
from importlib import import_module
from itertools import pairwise
from typing import Any

from reconcile.clusters import Topic, topics_of
from reconcile.clusters.apart import apart_by
from reconcile.clusters.similarity import likeness
from reconcile.model import Assertion, Finding
from reconcile.render._styled import Look, Piece, line
from reconcile.render.text import BOLD, DIM, SIDES
from reconcile.text.aliases import alias_of, named_in

MAX_LEFT_OUT = 8
"""Subjects that are told as left out."""
_Line = list[Piece]


def _value(finding: Finding, place: int) -> Piece:
    """The value of an alternative, in the colour in which the report shows it."""
    return finding.alternatives[place].value, SIDES[place % len(SIDES)]


def _alternatives(finding: Finding) -> Iterator[_Line]:
    for place, alternative in enumerate(finding.alternatives):
        yield [_value(finding, place), (f": {', '.join(alternative.sources)}", "")]


def _pairs(finding: Finding) -> Iterator[_Line]:
    for told in finding.relations:
        one, other = _value(finding, told.one), _value(finding, told.other)
        yield [one, (" — ", ""), (told.relation, BOLD), (" — ", ""), other, (f": {told.why}", "")]


def _said(assertion: Assertion) -> str:
    return f"{assertion.source} “{assertion.text}”"


def _path(finding: Finding, report: Any) -> Iterator[_Line]:
    """The edges that join the first assertions of the alternatives to each other."""
    networkx = import_module("networkx")
    place = {(a.source, a.attribute, a.start, a.subject.local): i for i, a in enumerate(report.assertions)}
    firsts = [place[_key(alternative.assertions[0])] for alternative in finding.alternatives]
    for one, other in pairwise(firsts):
        try:
            path = networkx.shortest_path(report.graph, one, other)
        except networkx.NetworkXNoPath:
            continue
        for a, b in pairwise(path):
            edge = report.graph.edges[a, b]
            reasons = "; ".join(edge["reasons"])
            told = f"{_said(report.assertions[a])} → {_said(report.assertions[b])}: {reasons} "
            yield [(told, ""), (f"({edge['score']:.2f})", DIM)]


def _key(assertion: Assertion) -> tuple[str, str, int, int]:
    return assertion.source, assertion.attribute, assertion.start, assertion.subject.local


def _left_out(finding: Finding, report: Any) -> Iterator[_Line]:
    """Subjects of the same sort and attribute in other sources that were not taken as the same, and why."""
    topics: Sequence[Topic] = topics_of(report.assertions)
    inside = {_key(a) for alternative in finding.alternatives for a in alternative.assertions}
    mine = [t for t in topics if any(_key(report.assertions[i]) in inside for i in t.assertions)]
    others = [t for t in topics if t.attribute == finding.attribute and t not in mine]
    apart, _ = apart_by(report.distinct, topics, report.assertions, report.kinds)
    for other in others:
        alike = [
            likeness(t, other, report.kinds) for t in mine if t.source != other.source and set(t.keys) & set(other.keys)
        ]
        best = max(alike, key=lambda x: x.weight, default=None)
        if best is not None:
            reasons = "; ".join(best.reasons) or "nothing that both are known by agrees"
            reasons = "two, as you say" if any(apart(t, other) for t in mine) else reasons
            yield [(f"{_said(report.assertions[other.assertions[0]])}: {reasons}", "")]


def _aliased(finding: Finding, report: Any) -> Iterator[_Line]:
    """The aliases that stand in the sentences of a finding, and what they were read as."""
    texts = {s.id: s.text for s in report.sources}
    quotes = {(a.source, a.quote) for alternative in finding.alternatives for a in alternative.assertions}
    for source, (start, end) in sorted(quotes) if report.aliases else ():
        for match in named_in(texts[source][start:end], report.aliases):
            alias = alias_of(match)
            yield [(f"{source} “{alias}” is “{report.aliases[alias]}” by your alias", "")]


def explain(finding: Finding, report: Any, width: int | None, color: bool) -> str:
    """The explanation of a finding of `report` as text, wrapped to `width` columns (None: lines stay whole)."""
    look, left_out = Look(width, color), list(_left_out(finding, report))
    more = [[(f"and {len(left_out) - MAX_LEFT_OUT} more", DIM)]] if len(left_out) > MAX_LEFT_OUT else []
    parts: Sequence[tuple[str, list[_Line]]] = (
        ("Accepted", [[(finding.baseline.told, "")]] if finding.baseline else []),
        ("Alternatives", list(_alternatives(finding))),
        ("Pairs", list(_pairs(finding))),
        ("Read as", list(_aliased(finding, report))),
        ("What joins them", list(_path(finding, report))),
        ("Not taken as the same", left_out[:MAX_LEFT_OUT] + more),
    )
    lines = [line([(finding.summary, BOLD)], look, hanging=0)]
    for head, body in parts:
        lines += [line([(f"{head}:", BOLD)], look)] if body else []
        lines += [line(pieces, look, 2, 2) for pieces in body]
    return "\n".join(lines)
