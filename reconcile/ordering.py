"""Findings in the order in which a report tells them, each once; which of them concern a new article."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import chain, product

from attrs import evolve

from reconcile.model import Assertion, Diagnostic, Finding, Verdict
from reconcile.verdicts import AGREEING, CLASHES, LEVEL_ORDER, ORDER

QUOTED = "quotation"
"""The attribute of words that are quoted."""
STRETCH = 256
"""Characters of a stretch of text by which words are looked up."""
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
    return repeats | set(_clashes_again(findings, general)) | set(_quoted(findings, general))


def _quoted(findings: Sequence[Finding], general: Container[str]) -> Iterator[int]:
    """The places of compatible findings on a general attribute all of whose words stand inside of what one finding
    quotes: whoever quotes the same words says the same by them."""
    spoken: dict[tuple[str, int], list[tuple[Assertion, int]]] = defaultdict(list)
    for place, finding in enumerate(findings):
        for told in _said(finding) if finding.attribute == QUOTED and len(finding.sources) > 1 else ():
            for stretch in _stretches(told):
                spoken[told.source, stretch].append((told, place))
    for place, finding in enumerate(findings):
        if finding.attribute in general and finding.verdict in AGREEING:
            near = ((a, spoken.get((a.source, a.start // STRETCH), ())) for a in _said(finding))
            if set.intersection(*({place for told, place in found if _holds(told, a)} for a, found in near)):
                yield place


def _clashes(finding: Finding) -> Iterator[tuple[Assertion, Assertion]]:
    """Pairs of assertions whose values contradict each other, in the order of their places."""
    if finding.verdict is Verdict.CONTRADICTION:
        sides = [alternative.assertions for alternative in finding.alternatives]
        for relation in (r for r in finding.relations if r.relation in CLASHES):
            for pair in product(sides[relation.one], sides[relation.other]):
                one, other = sorted(pair, key=lambda a: (a.source, a.start))
                yield one, other


def _holds(one: Assertion, other: Assertion) -> bool:
    return one.start <= other.start and other.end <= one.end


def _stretches(one: Assertion) -> range:
    return range(one.start // STRETCH, one.end // STRETCH + 1)


class _Told:
    """Pairs of words that are set against each other, by where in two sources they stand."""

    def __init__(self) -> None:
        self._pairs: dict[tuple[str, int, str, int], list[tuple[Assertion, Assertion]]] = defaultdict(list)

    def note(self, one: Assertion, other: Assertion) -> None:
        """Take down a pair in each two stretches of text into which it reaches."""
        for here, there in product(_stretches(one), _stretches(other)):
            self._pairs[one.source, here, other.source, there].append((one, other))

    def holds(self, one: Assertion, other: Assertion) -> bool:
        """Whether a pair was noted in whose words these stand."""
        home = (one.source, one.start // STRETCH, other.source, other.start // STRETCH)
        return any(_holds(a, one) and _holds(b, other) for a, b in self._pairs.get(home, ()))


def _clashes_again(findings: Sequence[Finding], general: Container[str]) -> Iterator[int]:
    """The places of contradictions on a general attribute that set words against each other which another finding sets
    against each other too, in more words, or of which one stands in a contradiction on a more particular attribute."""
    told = _Told()
    pairs = {place: list(_clashes(finding)) for place, finding in enumerate(findings)}
    particular = {
        (a.kind, a.source, a.start)
        for place, found in pairs.items()
        if findings[place].attribute not in general
        for a in chain.from_iterable(found)
    }

    def _again(one: Assertion, other: Assertion) -> bool:
        return told.holds(one, other) or any((a.kind, a.source, a.start) in particular for a in (one, other))

    def _order(place: int) -> tuple[bool, int, str]:
        longest = max((a.end - a.start for pair in pairs[place] for a in pair), default=0)
        return findings[place].attribute in general, -longest, findings[place].attribute

    for place in sorted(pairs, key=_order):
        if findings[place].attribute in general and any(_again(*pair) for pair in pairs[place]):
            yield place
        else:
            for pair in pairs[place]:
                told.note(*pair)


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


def _said(finding: Finding) -> Iterator[Assertion]:
    return chain.from_iterable(alternative.assertions for alternative in finding.alternatives)


def _at(finding: Finding) -> tuple[_Place, ...]:
    return tuple((a.source, a.start) for a in _said(finding))


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
