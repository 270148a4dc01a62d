"""How central what one source alone says is to the story that all sources tell; such findings are ranked by it.

Half of it is how much of what the subject is known by (its keys: names, classes of event, words beside a figure) other
sources know too: the share of the other sources that have a key, on average over its keys. The other half is how early
in its article it stands: news is told from the weightiest down.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve

from reconcile.model import Assertion, Finding, Source, Verdict

_Holders = Mapping[str, set[str]]


def _holders(assertions: Iterable[Assertion]) -> _Holders:
    """The sources that have each key, of whatever attribute."""
    holders: dict[str, set[str]] = defaultdict(set)
    for assertion in assertions:
        for key in assertion.subject.keys:
            holders[key].add(assertion.source)
    return holders


def _central(assertion: Assertion, holders: _Holders, lengths: Mapping[str, int]) -> float:
    keys, others = assertion.subject.keys, len(lengths) - 1
    known = sum(len(holders[key]) - 1 for key in keys) / (len(keys) * others) if keys and others else 0.0
    return (known + 1 - assertion.start / lengths[assertion.source]) / 2


def ranked(
    findings: Sequence[Finding], assertions: Iterable[Assertion], sources: Iterable[Source]
) -> tuple[Finding, ...]:
    """The findings; those of one source behind the others, each with how central it is, the most central first."""
    holders, lengths = _holders(assertions), {s.id: len(s.text) for s in sources}
    alone = [
        evolve(
            finding,
            central=round(max(_central(a, holders, lengths) for s in finding.alternatives for a in s.assertions), 3),
        )
        for finding in findings
        if finding.verdict is Verdict.SINGLE_SOURCE
    ]
    told = (finding for finding in findings if finding.verdict is not Verdict.SINGLE_SOURCE)
    return (*told, *sorted(alone, key=lambda finding: -(finding.central or 0.0)))
