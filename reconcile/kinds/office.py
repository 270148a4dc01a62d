"""Offices and roles: "Russian Deputy Prime Minister", "Secretary of Russia's Security Council", "CFO of Acme".

An office is a head ("minister"), a rank ("deputy"), a time ("former"), a portfolio or body ("security council") and
what it is of (a country or place). "Adviser" is "Advisor", "PM" is "Prime Minister", "Russian" is "Russia's".
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from reconcile.contracts import Comparison, Kind
from reconcile.kinds._places import place_at
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.names import LOWERED, NO_NAME, SPEECH
from reconcile.lexicon.en.offices import (
    ALSO_WORDS,
    APART,
    DOMAINS,
    EXCLUSIVE,
    FAMILY,
    GENERIC,
    HEADS,
    HONORIFICS,
    LOOSE_RANKS,
    NO_DOMAIN,
    RANKS,
    SAME_DOMAIN,
    SENT,
    STEPS,
    TIMES,
    WIDE_DOMAINS,
)
from reconcile.lexicon.en.words import ARTICLES, MONTHS, STARTERS, WEEKDAYS
from reconcile.model import Align, Mention, ValueRelation
from reconcile.text.tokens import PhraseTable, View

_R = ValueRelation
_TABLE = PhraseTable(HEADS)
_PORTFOLIOS = DOMAINS - WIDE_DOMAINS
_HYPHENS = frozenset("-‐‑–")
MOST_QUALITIES = 2
"""Words between an article and an office that say of which sort it is."""
_DEFINITE = frozenset({"the", "its", "his", "her", "their", "our", "'s", "’s"})
_STOPS = frozenset({",", ".", "who", "and", "has", "had", "was", "is", "of"})
_SAID_BEHIND = SPEECH | _STOPS
_NO_BODY = STARTERS | HONORIFICS | MONTHS.keys() | WEEKDAYS.keys()
"""Words that with a capital are still no part of a body's name."""
_SHORTENED = frozenset({"st", "mt", "ft"})
"""Words of a body's name that end in a full stop: "the St. Olav Hospital"."""
MAX_BODY = 7
"""Words of a body or portfolio that are read on either side of the head."""


class Office(NamedTuple):
    """An office as it was said, and its parts folded; `of` is a country's or place's name, "" if none was said.

    `to` is where an ambassador or envoy is sent.
    """

    text: str
    head: str
    rank: str = ""
    time: str = ""
    domain: frozenset[str] = frozenset()
    of: str = ""
    to: str = ""


def _domain(words: frozenset[str]) -> frozenset[str]:
    return frozenset(SAME_DOMAIN.get(w, w) for w in words if w not in NO_DOMAIN)


def _heads(one: Office, other: Office) -> Comparison | None:
    """What the heads alone decide: None where they are one."""
    if one.head == other.head:
        return None
    pair = f"{one.text} and {other.text}"
    if {one.head, other.head} in APART and (one.time, one.rank) == (other.time, other.rank):
        return Comparison(_R.DISJOINT, f"{pair} are two offices that one person hardly holds at one time")
    if one.head in GENERIC or other.head in GENERIC:
        return Comparison(_R.INCOMPARABLE, f"{pair} may be one office in other words, or two")
    if FAMILY[one.head] == FAMILY[other.head] and FAMILY[one.head] in EXCLUSIVE:
        return Comparison(_R.DISJOINT, f"{pair} are two offices that one person does not hold at one time")
    return Comparison(_R.INCOMPARABLE, f"{pair} are two offices that one person may hold together")


def _contained(one: Office, other: Office) -> ValueRelation:
    """How the portfolios and places of two offices of one head and rank stand."""
    more = bool(one.domain - other.domain or (one.of and not other.of) or (one.to and not other.to))
    less = bool(other.domain - one.domain or (other.of and not one.of) or (other.to and not one.to))
    if more and less:
        return _R.OVERLAPS
    if more or less:
        return _R.REFINES if more else _R.GENERALISES
    return _R.EQUAL if one.text == other.text else _R.EQUIVALENT


_WHY = {
    _R.EQUAL: "{0} and {1} are one office",
    _R.EQUIVALENT: "{0} and {1} are one office in other words",
    _R.REFINES: "{0} says more of the office than {1}",
    _R.GENERALISES: "{1} says more of the office than {0}",
    _R.OVERLAPS: "{0} and {1} name parts of one office",
}


def compare(one: Office, other: Office) -> Comparison:
    """By head, time, rank, place and portfolio, in this order."""
    pair = f"{one.text} and {other.text}"
    decided = _heads(one, other)
    if decided is not None:
        return decided
    if one.time != other.time:
        return Comparison(_R.INCOMPARABLE, f"{pair} are said of different times")
    if one.rank != other.rank and {one.rank, other.rank} & LOOSE_RANKS:
        return Comparison(_R.INCOMPARABLE, f"{pair} may be of one rank, for colleagues are named by their part")
    if one.rank != other.rank:
        return Comparison(_R.DISJOINT, f"{pair} differ in rank: {one.rank or 'none'} and {other.rank or 'none'}")
    if _two_places(one.of, other.of) or _two_places(one.to, other.to):
        return Comparison(_R.DISJOINT, f"{pair} are of two places")
    if _two_portfolios(one, other):
        return Comparison(_R.DISJOINT, f"{pair} have two portfolios")
    if one.domain and other.domain and not one.domain & other.domain:
        return Comparison(_R.INCOMPARABLE, f"{pair} may name one office by two of its parts")
    relation = _contained(one, other)
    return Comparison(relation, _WHY[relation].format(one.text, other.text))


def _two_portfolios(one: Office, other: Office) -> bool:
    """Whether both name a portfolio of the usual list, and none that is the other's: foreign, finance."""
    ones, others = (o.domain & _PORTFOLIOS for o in (one, other))
    return bool(ones and others) and not ones & others and FAMILY[one.head] in EXCLUSIVE


def _two_places(one: str, other: str) -> bool:
    """Whether two keys of places are two countries, or two towns."""
    return bool(one and other) and one != other and one.split(":")[0] == other.split(":")[0]


def normalize(value: Office) -> dict[str, Any]:
    """`value` for JSON; `of` is the country or place."""
    of = value.of.partition(":")[2] or None
    return {"head": value.head, "rank": value.rank, "time": value.time, "domain": sorted(value.domain), "of": of}


# Reading


class _Reader:
    """The state of reading one office from its head outwards."""

    def __init__(self, view: View, at: int, end: int, head: str) -> None:
        self.view, self.start, self.end, self.head = view, at, end, head
        self.rank = self.time = self.of = self.to = ""
        self.domain: set[str] = set()
        self.capital = view.shape(at) in "CA"

    def left(self) -> None:
        """Take what stands before the head: portfolio, rank, time, country."""
        for _ in range(MAX_BODY):
            short = self.view.norm(self.start - 1) == "." and self.view.norm(self.start - 2) in RANKS
            back = self.start - 1 - (short or self.view.norm(self.start - 1) in _HYPHENS)
            if back < 0 or not self._take(back):
                return

    def _take(self, back: int) -> bool:
        word = self.view.norm(back)
        if word in RANKS and not (word in {"first", "second"} and not self.capital):
            self.rank = STEPS.get((RANKS[word], self.rank), self.rank or RANKS[word])
        elif word in TIMES:
            self.time = TIMES[word]
        elif self._place(back):
            return True
        elif word in DOMAINS or self._proper(back, word):
            self.domain.add(word)
        else:
            return False
        self.start = back
        return True

    def _place(self, back: int) -> bool:
        """A demonym, "Russia's" or a place's name before the head."""
        place = place_at(self.view, back)
        if place is None or self.of:
            return False
        self.start, self.of = place
        return True

    def _proper(self, back: int, word: str) -> bool:
        """A capitalised word that may be part of a body's name; a full name's part is none."""
        named = self.view.shape(back) in "CA" and word not in _NO_BODY
        return named and word not in GIVEN and word not in HEADS

    def right(self) -> None:
        """Take "of Russia", "of Russia's Security Council", "of the Interior", "for foreign affairs", "to Chile"."""
        view, at = self.view, self.end
        sent = place_at(view, at + 1, forward=True) if self.head in SENT and view.norm(at) == "to" else None
        if sent is not None:
            self.end, self.to = sent
        if view.norm(at) not in {"of", "for"} or at + 1 >= len(view.tokens):
            return
        at += 1 + (view.norm(at + 1) == "the")
        end = at
        while end < len(view.tokens) and end - at < MAX_BODY:
            place = place_at(view, end, forward=True)
            if end > at and self._named(end):
                break
            if place is not None and not self.of:
                end, self.of = place
            elif self._body(end):
                self.domain.add(view.norm(end))
                end += 1
            elif view.norm(end) in {"of", "the", "and", "for"} and self._body(end + 1 + (view.norm(end + 1) == "the")):
                end += 1
            elif end > at and view.norm(end) == "." and view.norm(end - 1) in _SHORTENED and self._body(end + 1):
                end += 1  # "of the St. Olav Hospital"
            else:
                break
        self.end = end if end > at else self.end

    def _named(self, at: int) -> bool:
        """Whether a person's name begins behind the body: "of the Interior Ada Berg"."""
        view = self.view
        plain = view.shape(at) == view.shape(at + 1) == "C" and view.shape(at - 1) != "w" and not view.shouting
        if not plain or not NO_NAME.isdisjoint((view.norm(at), view.norm(at + 1), view.norm(at + 2))):
            return False
        return view.norm(at) in GIVEN or (view.norm(at - 1) in DOMAINS and view.shape(at + 2) not in "CA")

    def _body(self, at: int) -> bool:
        word, shape = self.view.norm(at), self.view.shape(at)
        capital = shape in "CA" and word not in STARTERS and word not in MONTHS and word not in WEEKDAYS
        return (capital and word not in LOWERED) or (word in DOMAINS and shape == "w")

    def office(self) -> Office:
        """What was read."""
        text = self.view.words(self.start, self.end)
        return Office(text, self.head, self.rank, self.time, _domain(frozenset(self.domain)), self.of, self.to)

    @property
    def ordinary(self) -> bool:
        """Whether the head is likelier an ordinary word here: "a general strike", "the director's cut"."""
        view, end = self.view, self.end
        if self.capital or end - self.start > 1 or view.norm(self.start) not in ALSO_WORDS:
            return False
        said = view.norm(self.start - 1) in _DEFINITE and view.norm(end) in _SAID_BEHIND
        return not said and not self._apposed and view.shape(end) not in "CA"

    @property
    def _apposed(self) -> bool:
        """Whether a name and a comma stand before, and a comma behind: "Ada Berg, a community leader, left"."""
        view, at = self.view, self.start - 1
        while view.shape(at) == "w" and view.norm(at) not in ARTICLES and self.start - at <= MOST_QUALITIES:
            at -= 1
        led = view.norm(at) in ARTICLES and view.norm(at - 1) == "," and view.shape(at - 2) == "C"
        return led and view.norm(self.end) == ","


def _read(view: View, at: int) -> _Reader | None:
    for end, head in _TABLE.at(view, at):
        reader = _Reader(view, at, end, str(head))
        reader.left()
        reader.right()
        return None if reader.ordinary else reader
    return None


def find(view: View) -> Iterator[Mention]:
    """The offices of a view, left to right, with what they are of."""
    behind = 0
    for at in view.starts(_TABLE):
        reader = _read(view, at) if at >= behind else None
        if reader is not None:
            behind = reader.end
            start, end = view.tokens[reader.start].start, view.tokens[behind - 1].end
            yield Mention("office", reader.office(), start, end)


KIND = Kind("office", find, compare, lambda v: v.text, normalize, Align.ENTITY, priority=4, telling=_TABLE.firsts)
