"""Figures that are the only ones of their sort in an article: one amount of dollars, one time by the clock.

What an article gives once is hardly one of many things, so two such figures may contradict each other where the words
around them are alike. Of other figures that differ hardly any two are of one thing.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from reconcile.contracts import Kind
from reconcile.discourse import Sentence
from reconcile.discourse.hours import at_of, ends_of
from reconcile.discourse.particulars import FAR
from reconcile.discourse.triggers import triggers_of
from reconcile.kinds.date import Date, grain
from reconcile.lexicon.en.dates import ORDINALS
from reconcile.lexicon.en.events import ASIDE, SAYING
from reconcile.lexicon.en.particulars import POINTS
from reconcile.lexicon.en.places import DEMONYMS
from reconcile.lexicon.en.sole import PERIODS, SEASONS, STAMPED, STATISTICS, STRETCHES
from reconcile.lexicon.en.words import WEEKDAYS
from reconcile.model import SAME, Mention


class Figure(NamedTuple):
    """A mention with its sentence, and the sort of what is counted or measured: the head noun, or the unit."""

    sentence: Sentence
    mention: Mention
    sort: str


def _bare_year(value: Date) -> bool:
    """Whether a year is stated, and no day or month of it."""
    return grain(value.first) == "year" and not value.implied


def _of_month(value: Date) -> bool:
    """Whether a day and its month are stated."""
    return value.first.day is not None and value.first == value.last and "day" not in value.implied


def _sort(figure: Figure) -> str:
    """What a figure is the only one of; a year of what happened in it."""
    return str(figure.mention.start) if figure.mention.kind == "date" else figure.sort


def _counts(figure: Figure) -> bool:
    """Whether a figure is one of those of its sort: of the hours those by the clock at which something happened, of the
    days bare years, but those of seasons."""
    sentence, mention, _ = figure
    if mention.kind == "date":
        within = sentence.view.norm(sentence.inside(mention)[0] - 1) not in _BEFORE_OTHERS  # not "since 2013"
        return within and _bare_year(mention.value) and not sentence.view.where(SEASONS)
    if mention.kind != "time":
        return True
    first = sentence.inside(mention)[0]
    if mention.value.hour is None:
        said = {sentence.view.norm(at) for at in (first - 2, first - 3)} & SAYING
        return figure.sort in WEEKDAYS and not said
    return not any(sentence.view.norm(at) in STAMPED for at in range(first))


_BEFORE_OTHERS = ASIDE | frozenset("the a an his her their its 's ’s".split())
"""Words before a year in which nothing happened: it says of which thing a noun tells ("the 1968 campaign"), or since
when."""
FEWEST = 5
"""The least of several numbers of people that is set against its like: of lower ones one pair in four was right."""
ROW = 2
"""Tokens between two ages that are told together."""
KNOWN = frozenset({"the", "those"})
"""Words before a number of people who were told of before: "five of the six victims"."""
UNITED = frozenset({"number", "measure"})
"""Kinds of which a player has numbers: of points, of yards."""


def _set_apart(figure: Figure) -> bool:
    """Whether a figure is a player's own, counts people by their country, is what a share goes from, or is of a stretch
    of time."""
    view = figure.sentence.view
    words = [view.norm(at) for at in range(len(view.tokens))]
    moving = figure.mention.kind == "percentage" and words[figure.sentence.inside(figure.mention)[0]] == "from"
    noun = figure.mention.value.unit.name.rpartition(" ")[2] if figure.mention.kind in UNITED else ""
    people = view.norm(figure.sentence.inside(figure.mention)[1] - 1) in DEMONYMS
    return noun in STATISTICS or people or moving or not PERIODS.isdisjoint(pairwise(words))


def stretch(sentence: Sentence) -> str:
    """The stretch of time in a row that a sentence first names, "third quarter"; "" for none."""
    view = sentence.view
    found = (at for at in view.where(STRETCHES) if view.norm(at - 1) in ORDINALS)
    return next((f"{ORDINALS[view.norm(at - 1)]} {view.norm(at)}" for at in found), "")


def clocked(figure: Figure) -> bool:
    """Whether a figure is a time by the clock at which something happened, and no end of a stretch."""
    sentence, mention, _ = figure
    by_clock = mention.kind == "time" and mention.value.hour is not None
    return by_clock and _counts(figure) and not ends_of(sentence, *at_of(sentence, mention))


def _day_of_nothing(sentence: Sentence, mention: Mention) -> bool:
    return _of_month(mention.value) and not triggers_of(sentence)


def _of_many(sentence: Sentence, mention: Mention) -> bool:
    known = sentence.view.norm(sentence.inside(mention)[0] - 1) in KNOWN
    return bool(mention.value.amount.low >= FEWEST) and not known


def _not_in_row(sentence: Sentence, mention: Mention) -> bool:
    """Whether an age is exact, and of none of several people told of together: "his brothers, 16 and 23,"."""
    first, last = sentence.inside(mention)
    others = (sentence.inside(m) for m in sentence.of_kind("age") if m is not mention)
    beside = any(0 <= gap <= ROW for other in others for gap in (other[0] - last, first - other[1]))
    return mention.value.loose.sign not in "<>" and not beside


_BY_KIND: Mapping[str, Callable[[Sentence, Mention], bool]] = {
    "age": _not_in_row,
    "date": _day_of_nothing,
    "count": _of_many,
    "vehicle": lambda sentence, mention: True,
    "duration": lambda sentence, mention: mention.value.amount.low > 0 and math.isfinite(mention.value.amount.high),
}


def of_several(figure: Figure) -> bool:
    """Whether a figure that is one of several may be known by the words around it: no bound ("up to 10 years"), and no
    distance, which is known by the places between which it lies; of days those of a month ("4 October") where no
    event is told of, of which the day would be; of people five or more who were not told of before; ages
    that stand beside no other; any vehicle."""
    sentence, mention, _ = figure
    if mention.kind in _BY_KIND:
        return _BY_KIND[mention.kind](sentence, mention)
    last = sentence.inside(mention)[1]
    distance = mention.kind == "measure" and any(sentence.view.norm(at) in POINTS for at in range(last, last + FAR))
    return not distance and mention.value.loose.sign not in "<>" and not _set_apart(figure)


def sole(figures: Iterable[Figure], kinds: Mapping[str, Kind]) -> Iterator[Mention]:
    """Those of the figures of an article that are the only ones of their kind and sort, or say the same again."""
    sorts: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    for figure in filter(_counts, figures):
        sorts[figure.mention.kind, _sort(figure)].append(figure)
    for (kind, _), found in sorts.items():
        first, compare = found[0].mention.value, kinds[kind].compare
        if all(compare(first, f.mention.value).relation in SAME for f in found) and not any(map(_set_apart, found)):
            yield from (figure.mention for figure in found)
