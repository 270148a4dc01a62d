"""The tables by which relations become verdicts, and verdicts are ordered and told."""

from reconcile.model import Level, RelationName, ValueRelation, Verdict

_V, _N = ValueRelation, RelationName

NAMED = {
    _V.EQUAL: _N.AGREES,
    _V.EQUIVALENT: _N.AGREES,
    _V.VARIANT: _N.VARIANT,
    _V.REFINES: _N.REFINES,
    _V.GENERALISES: _N.GENERALISES,
    _V.OVERLAPS: _N.OVERLAPS,
    _V.DISJOINT: _N.CONTRADICTS,
    _V.INCOMPARABLE: _N.UNDECIDED,
}
"""The relation between alternatives that a relation between their values gives, where nothing speaks against it."""

AGREEING = frozenset({Verdict.AGREEMENT, Verdict.REFINEMENT})
"""Verdicts of findings whose sources go together."""

CLASHES = frozenset({_N.CONTRADICTS, _N.SUPERSEDES, _N.VARIANT})
"""The relations that make a finding a contradiction."""

VERDICTS = (
    (CLASHES, Verdict.CONTRADICTION),
    (frozenset({_N.REFINES, _N.GENERALISES, _N.OVERLAPS}), Verdict.REFINEMENT),
    (frozenset({_N.UNDECIDED}), Verdict.UNDECIDED),
)
"""The first row that shares a relation with the finding gives its verdict; without any it is an agreement."""

ORDER = {
    Verdict.CONTRADICTION: 0,
    Verdict.REFINEMENT: 1,
    Verdict.AGREEMENT: 1,
    Verdict.UNDECIDED: 2,
    Verdict.SINGLE_SOURCE: 3,
}
LEVEL_ORDER = {Level.ERROR: 0, Level.WARNING: 1, Level.NOTE: 2}
"""The order of findings in a report."""

SUMMARIES = {
    "contradiction": "{subject}, {attribute}: the sources contradict each other: {values}",
    "update": "{subject}, {attribute}: a later report seems to replace an earlier one: {values}",
    "refinement": "{subject}, {attribute}: {n} sources are compatible, some more precise: {values}",
    "agreement": "{subject}, {attribute}: {n} sources agree: {values}",
    "single-source": "{subject}, {attribute}: one source alone gives it: {values}",
    "undecided": "{subject}, {attribute}: it is not sure whether the sources speak of one thing: {values}",
}
"""A verdict to the summary of a finding; "update" is a contradiction of which every clash is one."""
