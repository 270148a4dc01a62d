"""What was compared and what was not, counted by attribute and reason."""

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Any

from reconcile.model import Assertion, Finding, Link, Verdict

REASONS = {
    "attribute": "no other source says this of anything",
    "key": "no other source has a subject that shares a name or word with it",
    "unlike": "other sources have subjects that share a name or word with it, but too little else",
    "beside": "another source speaks of the same subject, but what it says stands beside this or goes with another",
    "undecided": "it is near to what another source says, but not sure to be the same",
    "repeated": "another finding shows its words already",
    "old": "no new article takes part in what is said of it",
}
"""Why an assertion was not compared: a code for machines, a sentence for people."""
_Topic = tuple[str, str, str, int]


def _topic(a: Assertion) -> _Topic:
    return a.source, a.attribute, a.subject.sort, a.subject.local


class _Shared:
    """What the topics of two sources or more share."""

    def __init__(self, assertions: Sequence[Assertion], links: Iterable[Link]) -> None:
        self.sources: dict[tuple[str, ...], set[str]] = {}
        self.keys: dict[_Topic, set[str]] = {}
        for a in assertions:
            self.keys.setdefault(_topic(a), set()).update(a.subject.keys)
            self.sources.setdefault((a.attribute,), set()).add(a.source)
            for key in a.subject.keys:
                self.sources.setdefault((a.attribute, a.subject.sort, key), set()).add(a.source)
        self.joined: dict[_Topic, bool] = {}
        for link in links:
            one, other = assertions[link.one], assertions[link.other]
            if one.source != other.source:
                for topic in (_topic(one), _topic(other)):
                    self.joined[topic] = link.sure or self.joined.get(topic, False)

    def why_alone(self, a: Assertion) -> str:
        """Why nothing another source says was set beside an assertion."""
        topic = _topic(a)
        if len(self.sources[a.attribute,]) == 1:
            return "attribute"
        if all(len(self.sources[a.attribute, a.subject.sort, key]) == 1 for key in self.keys[topic]):
            return "key"
        return "beside" if topic in self.joined else "unlike"


def _why(finding: Finding | None, a: Assertion, shared: _Shared, old: Container[int]) -> str:
    """Why an assertion was not compared, "" where it was; without a finding it is repeated or old."""
    if finding is None:
        return "old" if id(a) in old else "repeated"
    if finding.verdict is Verdict.SINGLE_SOURCE:
        return shared.why_alone(a)
    return "undecided" if finding.verdict is Verdict.UNDECIDED else ""


def _told(findings: Iterable[Finding]) -> Mapping[int, Finding]:
    """The finding in which each assertion stands, by its identity: two assertions may be equal."""
    return {id(a): finding for finding in findings for side in finding.alternatives for a in side.assertions}


def coverage_of(
    assertions: Sequence[Assertion], findings: Sequence[Finding], left_out: Iterable[Finding], links: Iterable[Link]
) -> dict[str, Any]:
    """Counts of assertions: all, compared, and by attribute and reason those that were not.

    `left_out` are the findings that no new article takes part in.
    """
    shared, homes, old = _Shared(assertions, links), _told(findings), _told(left_out)
    reasons = [(a.attribute, _why(homes.get(id(a)), a, shared, old)) for a in assertions]
    where, rows = Counter(why for _, why in reasons), Counter(row for row in reasons if row[1])
    apart = {reason: where[reason] for reason in ("undecided", "repeated", "old")}
    return {
        "assertions": len(assertions),
        "compared": where[""],
        "single_source": len(assertions) - where[""] - sum(apart.values()),
        **apart,
        "not_compared": [
            {"attribute": attribute, "assertions": count, "reason": reason, "why": REASONS[reason]}
            for (attribute, reason), count in sorted(rows.items())
        ],
    }
