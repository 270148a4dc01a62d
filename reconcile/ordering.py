"""Findings in the order in which a report tells them, each once; which of them concern a new article."""

from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import product

from attrs import evolve

from reconcile.model import Diagnostic, Finding, Verdict
from reconcile.verdicts import CLASHES, LEVEL_ORDER, ORDER

_Place = tuple[str, int]
"""A source, and where in its text."""


def _repeats(findings: Sequence[Finding], general: Container[str]) -> set[int]:
    """The places of findings on a general attribute all of whose words stand in another finding that says as much:
    one word may be read both as said of an event and as a figure of its own."""
    homes: dict[tuple[str, str, int], set[int]] = {}
    for place, finding in enumerate(findings):
        for source, start in _at(finding):
            homes.setdefault((finding.kind, source, start), set()).add(place)
    repeats: set[int] = set()
    for place, finding in enumerate(findings):
        held = set.intersection(*(homes[finding.kind, source, start] for source, start in _at(finding)))
        more = {h for h in held - {place} - repeats if ORDER[findings[h].verdict] <= ORDER[finding.verdict]}
        if finding.attribute in general and any(_fuller(findings[h], finding, general) for h in more):
            repeats.add(place)
    return repeats | set(_clashes_again(findings, general))


def _clashes(finding: Finding) -> Iterator[frozenset[_Place]]:
    """Pairs of places whose values contradict each other."""
    if finding.verdict is Verdict.CONTRADICTION:
        sides = [[(a.source, a.start) for a in alt.assertions] for alt in finding.alternatives]
        for relation in (r for r in finding.relations if r.relation in CLASHES):
            yield from map(frozenset, product(sides[relation.one], sides[relation.other]))


def _clashes_again(findings: Sequence[Finding], general: Container[str]) -> Iterator[int]:
    """The places of contradictions on a general attribute that set two words against each other which a finding on a
    more particular one sets against each other too."""
    told = {(f.kind, pair) for f in findings if f.attribute not in general for pair in _clashes(f)}
    for place, finding in enumerate(findings):
        if finding.attribute in general and any((finding.kind, pair) in told for pair in _clashes(finding)):
            yield place


def _fuller(one: Finding, other: Finding, general: Container[str]) -> bool:
    """Whether `one`, which holds all words of `other`, is the one to tell: of two general ones that hold the same words
    that of the first attribute."""
    same = one.attribute in general and set(_at(one)) == set(_at(other)) and ORDER[one.verdict] == ORDER[other.verdict]
    return not same or one.attribute < other.attribute


def ordered(findings: Iterable[Finding], general: Container[str] = ()) -> tuple[Finding, ...]:
    """Contradictions first, then by level, subject, attribute; fingerprints that fall together get a number. A finding
    on one of the `general` attributes that only repeats another is left out."""
    sorted_ = sorted(
        findings, key=lambda f: (ORDER[f.verdict], LEVEL_ORDER[f.level], f.subject, f.attribute, f.id, _at(f))
    )
    repeats = _repeats(sorted_, general)
    sorted_ = [finding for place, finding in enumerate(sorted_) if place not in repeats]
    seen: dict[str, int] = {}
    unique = []
    for finding in sorted_:
        seen[finding.id] = seen.get(finding.id, 0) + 1
        again = seen[finding.id]
        unique.append(finding if again == 1 else evolve(finding, id=f"{finding.id}-{again}"))
    return tuple(unique)


def _at(finding: Finding) -> tuple[_Place, ...]:
    return tuple((a.source, a.start) for alt in finding.alternatives for a in alt.assertions)


def taking_part(findings: Iterable[Finding], new: Container[str]) -> tuple[list[Finding], list[Finding]]:
    """The findings that a new article takes part in, and the others."""
    told: tuple[list[Finding], list[Finding]] = [], []
    for finding in findings:
        told[not any(source in new for source in finding.sources)].append(finding)
    return told


def left_out_told(left_out: Sequence[Finding]) -> Iterator[Diagnostic]:
    """How many findings were left out because no new article takes part in them."""
    if left_out:
        clashes = sum(f.verdict is Verdict.CONTRADICTION for f in left_out)
        told = f"{len(left_out)} findings, {clashes} of them contradictions, are left out: no new article takes part"
        yield Diagnostic("old-left-out", None, told)
