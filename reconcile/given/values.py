"""The values of given assertions: read by the kind that is given, that the attribute has, or that can read them."""

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from reconcile.contracts import Comparison, Kind
from reconcile.given.names import compare as compare_names
from reconcile.given.names import name_of
from reconcile.model import Align, ValueRelation
from reconcile.text.fold import fold
from reconcile.text.tokens import view_of

FRAMES = (
    "{value}", "“{value}”", "at {value}", "{value} years old", "{value} old", "{value} percent", "in {value}",
    "the {value} said", "won {value}", "Mr {value}",
)  # fmt: skip
"""Surroundings in which a kind that is known looks for a value, in turn: a bare "10:30" or "58" may be much else."""
FRAMES_OF = {"given name": ("{value} {family}", "{value}")}
"""An attribute to its own surroundings; `family` is the last word of the subject."""
_MARKS = '"“”.,; '
"""Marks that may stand around a value."""
MOST = 0.5
"""The share of an attribute's values that a kind must read, and be surpassed by none, to be taken for its kind."""
_R = ValueRelation
_WHY = {
    _R.EQUAL: "are the same",
    _R.EQUIVALENT: "are the same words",
    _R.VARIANT: "differ in one likely slip of spelling",
    _R.REFINES: "are the same, the first says more",
    _R.GENERALISES: "are the same, the second says more",
    _R.DISJOINT: "are different words",
}


def _relation(one: str, other: str) -> ValueRelation:
    if one == other:
        return _R.EQUAL
    told = compare_names(name_of(one), name_of(other)).relation
    if told is not _R.DISJOINT:
        return told if told is _R.VARIANT else _R.EQUIVALENT
    ones, others = set(name_of(one)), set(name_of(other))
    return _R.REFINES if ones > others else _R.GENERALISES if ones < others else _R.DISJOINT


def compare(one: str, other: str) -> Comparison:
    """The same words, one slip of spelling, the words of the other and more, or other words."""
    relation = _relation(one, other)
    return Comparison(relation, f"“{one}” and “{other}” {_WHY[relation]}")


def _never(view: Any) -> Iterator[Any]:
    """No mention: words are not found in articles."""
    return iter(())


WORDS_KIND = Kind("words", _never, compare, str, lambda v: {"words": v}, Align.WORDS)
"""The kind of values that no other reads: compared word by word. Nothing is found by it in articles."""


def _whole(kind: Kind, value: str, published: datetime.date | None, before: str = "", behind: str = "") -> Any:
    """The value of the mention that covers a text, marks at its ends aside, in its surroundings; None without one."""
    core = value.strip(_MARKS) or value
    start = len(before) + value.index(core)
    view = view_of(before + value + behind, published)
    found = kind.find(view) if view.tokens else ()
    return next((m.value for m in found if m.start <= start and m.end >= start + len(core)), None)


def value_of(kind: Kind, value: str, attribute: str, subject: str, published: datetime.date | None) -> Any:
    """What a given text means as a value of a kind, None where the kind cannot read all of it."""
    if kind is WORDS_KIND:
        return value
    family = subject.split()[-1]
    for frame in FRAMES_OF.get(attribute, FRAMES):
        before, _, behind = frame.partition("{value}")
        repeated = "{family}" in behind and fold(value).split()[-1:] == fold(family).split()
        read = _whole(kind, value, published, before, "" if repeated else behind.replace("{family}", family))
        if read is not None:
            return read
    return None


def kind_for(values: Iterable[tuple[str, datetime.date | None]], kinds: Mapping[str, Kind]) -> Kind:
    """The kind that reads most of an attribute's values, more than half of them; else words are compared. Of kinds
    that read as many the one of the highest priority, then the first by name."""
    told = list(values)
    counts: Counter[str] = Counter()
    for name, kind in kinds.items():
        if not kind.paragraphs:
            counts[name] = sum(_whole(kind, v, day) is not None for v, day in told)
    best = min(counts, key=lambda name: (-counts[name], -kinds[name].priority, name), default="")
    return kinds[best] if counts[best] > MOST * len(told) else WORDS_KIND
