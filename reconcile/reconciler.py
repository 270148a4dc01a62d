"""From a cluster to its findings: alternatives, relations, verdict and level, by the tables of `verdicts.py`."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from itertools import chain, combinations, islice, product

from attrs import evolve

from reconcile.contracts import Attribute, Comparison, Kind
from reconcile.fingerprints import fingerprints
from reconcile.model import (
    SAME,
    Align,
    Alternative,
    Assertion,
    Cluster,
    Finding,
    Level,
    Relation,
    RelationName,
    ValueRelation,
    Verdict,
)
from reconcile.relations import Rules, Side, hinged, in_role, relate
from reconcile.verdicts import CLASHES, SUMMARIES, VERDICTS

_V, _N = ValueRelation, RelationName

MAX_WORDINGS = 100
"""Pairs of wordings of two alternatives that are compared; the rest would say the same."""
_APART = frozenset({_N.UNDECIDED})
_BOTH = frozenset({_V.REFINES, _V.EQUIVALENT})
"""How a value that says two others stands to each of them."""


def _sides(cluster: Cluster, kind: Kind) -> list[Side]:
    """Assertions whose values are equal or equivalent, together; the first of each is its value."""
    sides: list[list[Assertion]] = []
    for assertion in cluster.assertions:
        alike = (s for s in sides if kind.compare(s[0].value, assertion.value).relation in SAME)
        home = next(alike, None)
        if home is None:
            sides.append([assertion])
        else:
            home.append(assertion)
    return [Side(side[0].value, tuple(side)) for side in sides]


def _compared(one: Side, other: Side, kind: Kind) -> Comparison:
    """How two alternatives' values stand; of several wordings of one value the best known decides that they differ."""
    ones, others = ([a.value for a in side.assertions] for side in (one, other))
    told = [kind.compare(a, b) for a, b in islice(product(ones, others), MAX_WORDINGS)]
    telling = (t for apart in (_V.DISJOINT, _V.VARIANT) for t in told if t.relation is apart)
    return next(telling, told[0])


_Told = dict[tuple[int, int], Comparison]


def _torn(sides: Sequence[Side], told: _Told) -> set[str]:
    """Sources that state two values which exclude each other: they tell of more than one thing, or of a change."""
    apart = (pair for pair, comparison in told.items() if comparison.relation is _V.DISJOINT)
    return {source for i, j in apart for source in sides[i].sources & sides[j].sources}


def _bridged(told: _Told, kind: Kind) -> set[tuple[int, int]]:
    """Pairs of values of which a third says both: "Ann Lee" and "May Lee" where there is "Ann May Lee"."""
    said: dict[int, list[int]] = defaultdict(list)
    both = _BOTH | {_V.OVERLAPS} if kind.align is Align.ENTITY else _BOTH  # of names those that share a part
    for (i, j), comparison in told.items():
        for one, other, relation in ((i, j, comparison.relation), (j, i, comparison.inverse().relation)):
            if relation in both:
                said[one].append(other)
    return {pair for others in said.values() for pair in combinations(sorted(others), 2)}


def _unless_bridged(comparison: Comparison, bridged: bool) -> Comparison:
    if bridged and comparison.relation is _V.DISJOINT:
        return Comparison(_V.INCOMPARABLE, f"{comparison.why}; but a third value says both")
    return comparison


def _relations(sides: Sequence[Side], told: _Told, sure: bool, attribute: Attribute, rules: Rules) -> list[Relation]:
    """The relation of each pair. Where a cluster must be firm, more than one pair of values that tell events apart is
    no firm ground: it tells of more than one thing; not where a value is told by a source that states the other too.
    Hours tell none apart: of three reports each may give another."""
    torn = _torn(sides, told)
    firm = {i for i, side in enumerate(sides) if not side.sources <= torn}
    several = sum(t.relation is _V.DISJOINT and firm.issuperset(pair) for pair, t in told.items()) > 1
    sure = sure and not (attribute.firm and several and rules.kinds[attribute.kind].align is Align.EVENT)
    bridged = _bridged(told, rules.kinds[attribute.kind])
    told = {pair: _unless_bridged(comparison, pair in bridged) for pair, comparison in told.items()}
    related = ((i, j, relate(sides[i], sides[j], t, sure, torn, attribute, rules)) for (i, j), t in told.items())
    return [Relation(i, j, name, why) for i, j, (name, why) in related]


def _split(sides: list[Side], told: _Told, relations: list[Relation], sure: bool) -> list[list[int]]:
    """Alternatives that nothing relates are findings of their own, where they are surely about one subject; so are
    those that exclude each other where that is no contradiction, whatever vague third value goes with both."""
    if not sure:
        return [list(range(len(sides)))]
    related = {frozenset({r.one, r.other}) for r in relations if r.relation not in _APART}
    clashes = any(r.relation in CLASHES for r in relations)
    apart = set() if clashes else {frozenset(pair) for pair, t in told.items() if t.relation is _V.DISJOINT}
    groups: list[list[int]] = []
    for side in sorted(range(len(sides)), key=lambda i: (-len(sides[i].sources), i)):
        fit = [g for g in groups if _meets(g, side, related) and not _meets(g, side, apart)]
        fit = fit[:1] if apart else fit
        groups = [*(g for g in groups if g not in fit), [*chain.from_iterable(fit), side]]
    return sorted(sorted(group) for group in groups)


def _meets(group: Sequence[int], side: int, pairs: Collection[frozenset[int]]) -> bool:
    return any(frozenset({member, side}) in pairs for member in group)


def _verdict(relations: Sequence[Relation], sources: int, sure: bool) -> Verdict:
    if sources < 2:
        return Verdict.SINGLE_SOURCE
    if not sure:
        return Verdict.UNDECIDED
    names = {r.relation for r in relations}
    return next((verdict for row, verdict in VERDICTS if row & names), Verdict.AGREEMENT)


def _planned_apart(one: Side, other: Side) -> bool:
    return {a.scope.planned for a in one.assertions}.isdisjoint({a.scope.planned for a in other.assertions})


def _context_agrees(one: Side, other: Side, rules: Rules) -> bool:
    """Whether the offices said of both are one: then they are hardly two people."""
    pairs = [p for a in one.assertions for b in other.assertions for p in in_role(a, b, "office")]
    return any(rules.kinds[x.kind].compare(x.value, y.value).relation in SAME for x, y in pairs)


def _reading(sides: Sequence[Side], relations: Sequence[Relation], attribute: Attribute, rules: Rules) -> str:
    """The innocent reading of a contradiction, "" where nothing speaks for one."""
    clashes = [(sides[r.one], sides[r.other]) for r in relations if r.relation is _N.CONTRADICTS]
    if any(_planned_apart(a, b) for a, b in clashes):
        return "one may be a plan, the other a report"
    if attribute.hinges_on and any(hinged(a, b, attribute, rules) for a, b in clashes):
        return "they may be two people who share the family name"
    if clashes and attribute.innocent and not any(_context_agrees(a, b, rules) for a, b in clashes):
        return attribute.innocent
    kind = rules.kinds[attribute.kind]
    return next(filter(None, (kind.innocent(a.value, b.value) for a, b in clashes)), "")


def _level(verdict: Verdict, relations: Sequence[Relation], reading: str) -> Level:
    if verdict is not Verdict.CONTRADICTION or not any(r.relation is _N.CONTRADICTS for r in relations):
        return Level.NOTE
    return Level.WARNING if reading else Level.ERROR


def _subject(assertions: Sequence[Assertion]) -> str:
    """The label with names that most assertions give; of those the shortest, then the first by letters."""
    labels = [a.subject.label for a in assertions]
    return min(set(labels), key=lambda label: (label == label.lower(), -labels.count(label), len(label), label))


def _alternative(side: Side, rules: Rules) -> Alternative:
    kind = rules.kinds[side.assertions[0].kind]
    origins = {rules.origins.get(s, s) for s in side.sources}
    return Alternative(kind.caption(side.value), kind.normalize(side.value), side.assertions, len(origins))


def _told_as(verdict: Verdict, relations: Sequence[Relation]) -> str:
    """The row of `SUMMARIES` for a finding."""
    clashes = {r.relation for r in relations} & CLASHES
    return "update" if verdict is Verdict.CONTRADICTION and clashes == {_N.SUPERSEDES} else str(verdict)


def _summary(row: str, attribute: str, subject: str, values: Sequence[str], sources: int, reading: str) -> str:
    said = SUMMARIES[row].format(attribute=attribute, subject=subject, values=" / ".join(values), n=sources)
    return f"{said}; {reading}." if reading else f"{said}."


def _finding(sides: list[Side], relations: list[Relation], sure: bool, attribute: Attribute, rules: Rules) -> Finding:
    assertions = [a for side in sides for a in side.assertions]
    sources = {a.source for a in assertions}
    verdict = _verdict(relations, len(sources), sure)
    reading = _reading(sides, relations, attribute, rules) if verdict is Verdict.CONTRADICTION else ""
    alternatives = tuple(_alternative(side, rules) for side in sides)
    subject, values = _subject(assertions), [a.value for a in alternatives]
    return Finding(
        id=next(fingerprints(attribute.name, [s.assertions for s in sides], rules.kinds[assertions[0].kind])),
        verdict=verdict,
        level=_level(verdict, relations, reading),
        kind=assertions[0].kind,
        attribute=attribute.name,
        subject=subject,
        summary=_summary(_told_as(verdict, relations), attribute.name, subject, values, len(sources), reading),
        alternatives=alternatives,
        relations=tuple(relations),
        silent=tuple(sorted(set(rules.origins) - sources)),
        reading=reading,
    )


def _picked(relations: Iterable[Relation], part: Sequence[int]) -> list[Relation]:
    place = {old: new for new, old in enumerate(part)}
    return [evolve(r, one=place[r.one], other=place[r.other]) for r in relations if r.one in place and r.other in place]


def reconcile_cluster(cluster: Cluster, rules: Rules) -> list[Finding]:
    """The findings of a cluster: one, or several where its values can stand beside each other."""
    attribute = rules.attributes[cluster.assertions[0].attribute]
    kind = rules.kinds[cluster.assertions[0].kind]
    sides = _sides(cluster, kind)
    firm = cluster.sure and cluster.strength >= attribute.firm
    told = {(i, j): _compared(sides[i], sides[j], kind) for i, j in combinations(range(len(sides)), 2)}
    relations = _relations(sides, told, firm, attribute, rules)
    return [
        _finding([sides[i] for i in part], _picked(relations, part), cluster.sure, attribute, rules)
        for part in _split(sides, told, relations, cluster.sure)
    ]
