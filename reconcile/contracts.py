"""The contracts of a kind of value and of an extractor, and what they answer with; of what hears of long work."""

import datetime
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from attrs import Factory, field, frozen

from reconcile.model import INVERSE, Align, Assertion, Diagnostic, Mention, ValueRelation
from reconcile.values import Value

IN_DIGITS = "0"
"""Among the telling words of a kind: any number in digits."""
Progress = Callable[[str, int, int], None]
"""What is told of long work: the step ("reading", "comparing"), how much of it is done, and how much there is."""


@frozen(eq=False, repr=False)
class Comparison(Value):
    """A relation between two values, and one sentence that says why."""

    relation: ValueRelation
    why: str

    def inverse(self) -> "Comparison":
        """The same comparison, seen from the other side."""
        return Comparison(INVERSE.get(self.relation, self.relation), self.why)


def _captions(caption: Callable[[Any], str], value: Any, _: Iterable[Any]) -> Iterable[str]:
    return (caption(value),)


def _by_caption(kind: "Kind") -> Callable[[Any, Iterable[Any]], Iterable[str]]:
    return partial(_captions, kind.caption)


def _nothing(*_: Any) -> None:
    """The answer of a kind that has no extent."""


def _no(*_: Any) -> bool:
    return False


def _yes(*_: Any) -> bool:
    return True


def _unsaid(*_: Any) -> str:
    return ""


def _words(words: Iterable[str]) -> frozenset[str]:
    return frozenset(words)


@frozen(eq=False, repr=False)
class Kind(Value):
    """The contract of a kind of value: one record that answers every question which the pipeline asks of it.

    `find(view)` yields the mentions in a `text.View`; `compare(one, other)` a `Comparison`; `caption` one line for
    people; `normalize` a JSON object; `align` how assertions meet; `extent` first and last day on a timeline or None;
    `distinctive` whether two articles of one story hardly mean two things by a value ("2,129"); `outgrown` whether one
    of two compatible values is a bound that the other left behind ("at least 24", "31"); `near` whether two values that
    exclude each other may be of one thing; `close` whether two compatible ones are so alike that they speak for one
    thing as the same value would ("over $10,000", "$10,977"); `innocent` an innocent reading of two that exclude each
    other, "" for none; `recurs`: a story tells one value of it of many things, as a day. The longest of mentions that
    overlap wins, then the higher `priority`. `paragraphs`: it reads `Reading.passages`. `known_as(value, others)`:
    captions by which a finding is known: its own, then those of other article dates; none for bare "Sunday".
    `telling`: folded words without one of which `find` finds nothing, so that it need not be asked (`IN_DIGITS` for any
    number in digits); none: it is asked of every view.
    """

    name: str
    find: Callable[[Any], Iterable[Mention]]
    compare: Callable[[Any, Any], Comparison]
    caption: Callable[[Any], str]
    normalize: Callable[[Any], dict[str, Any]]
    align: Align
    extent: Callable[[Any], tuple[datetime.date, datetime.date] | None] = _nothing
    priority: int = 0
    paragraphs: bool = False
    recurs: bool = False
    distinctive: Callable[[Any], bool] = _no
    outgrown: Callable[[Any, Any], bool] = _no
    near: Callable[[Any, Any], bool] = _yes
    known_as: Callable[[Any, Iterable[Any]], Iterable[str]] = field(
        default=Factory(_by_caption, takes_self=True), eq=False
    )
    close: Callable[[Any, Any], bool] = _no
    innocent: Callable[[Any, Any], str] = _unsaid
    telling: frozenset[str] = field(default=frozenset(), converter=_words)


@frozen(eq=False, repr=False)
class Attribute(Value):
    """One attribute of the documented list.

    `single`: a subject has one value of it; of others two clash only where each is `SOLE`. `hinges_on`: the anchor
    role that two values hinge on where a subject may have many ("office" hinges on "given name": two offices of one
    person do not clash, but where two given names stand for one family name the offices do too).
    `moves`: a later report replaces an earlier one. `innocent`: the innocent reading of a contradiction that is
    always likely, or "". `firm`: the strength of a cluster below which a clash in it is undecided.
    `general`: it is asserted of whatever there is; a finding on it that only repeats another is left out.
    `lasts`: days after which a value (an age) may be another, `near`: days beyond which two dates are of two events.
    """

    name: str
    kind: str
    doc: str
    single: bool = True
    hinges_on: str = ""
    moves: bool = False
    innocent: str = ""
    firm: float = 0.0
    general: bool = False
    lasts: int = 0
    near: int = 0


@frozen(eq=False, repr=False)
class Extractor(Value):
    """The contract of an extractor: the attributes that it fills, and `extract(reading)` that yields assertions.

    For what it has to leave out it yields a `Diagnostic`, which the report shows. `sift(assertions)`: which of those
    that were drawn from all articles stand, where that is to be seen only beside the others.
    """

    name: str
    attributes: tuple[Attribute, ...]
    extract: Callable[[Any], Iterable["Assertion | Diagnostic"]]
    sift: Callable[[Sequence[Assertion]], Iterable[Assertion]] | None = None
