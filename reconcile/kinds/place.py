"""Places: countries, cities, provinces of the tables, towns that an article places itself ("in Tabra, Peru"), streets,
addresses, buildings, grounds and parts of towns ("2401 Elm Avenue", "the Tabra refugee camp", "the Orvik area").

A city refines its country: "in New Delhi" says more than "to India"; an address or a crossing refines its street. Two
streets or buildings are never two places for sure.
"""

from collections.abc import Iterator
from typing import Any

from reconcile.contracts import Comparison, Kind
from reconcile.kinds._facilities import ENDS, compare_facilities, facility_at
from reconcile.kinds._places import Place as Place
from reconcile.kinds._places import begins, entries_at, lettered, linked
from reconcile.kinds._streets import ENDS as STREET_ENDS
from reconcile.kinds._streets import Stretch, compare_numbers, compare_streets, joined, street_at
from reconcile.kinds._theirs import before_theirs, of_land
from reconcile.kinds._towns import SITES, WHERE, chosen, known, parted, quarters, site_behind, within_site
from reconcile.lexicon.en.facilities import ARTICLES, DWELLERS, HELD, OF_TEAMS, SEVERAL_SITES, SIDES
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.names import NO_NAME
from reconcile.lexicon.en.titles import TITLE_HEADS
from reconcile.lexicon.en.words import MONTHS, STARTERS, WEEKDAYS
from reconcile.model import Align, Mention, ValueRelation
from reconcile.text.fold import fold
from reconcile.text.tokens import View

_R = ValueRelation
_TOWNS_BEHIND = WHERE | {"of"}
_BEFORE_TOWNS = _TOWNS_BEHIND | HELD | {"from"}
_BEGINNINGS = _BEFORE_TOWNS | {"-"}
SURELY_WHERE = frozenset({"in", "near", "off", "outside"})
"""Words behind which capitals that no table has are a place."""
_ENDS = ENDS | STREET_ENDS
_NO_TOWN = NO_NAME - SITES
MILES = frozenset("miles mile kilometers kilometres km".split())
"""Units of how far one place lies from another."""
AWAY = 7
"""Tokens behind a name in which that is told."""
SIZE = {"capital": "town", "city": "town", "region": "region", "country": "country"}
"""Sorts of place by size: two of one size are two places."""
_NO_TABLE = frozenset({"", "facility", "area"})
"""Sorts of place that no table has."""
ADDRESS = "address"
"""The sort of a house or block on a street that is known already: of two such only the numbers are compared."""
BARE = "bare"
"""The cue of a place with no such word before it."""


def _within(one: Place, other: Place) -> bool:
    """Whether `one` lies in `other`."""
    if other.sort == "country":
        return one.sort != "country" and other.name in {one.country, *one.others}
    return other.sort == "region" and one.region == other.name


def _abroad(one: Place, other: Place) -> bool:
    """Whether the places surely lie in two countries; a name that several places share is never sure."""
    ones, others = (p.name if p.sort == "country" else p.country for p in (one, other))
    return bool(ones and others) and ones != others and not one.others and not other.others


def _on_street(one: Place, other: Place) -> Comparison:
    if one.sort == other.sort:
        return compare_streets(one, other)
    return Comparison(_R.INCOMPARABLE, f"{one.name} and {other.name}: no table says how they lie to each other")


def _namesakes(one: Place, other: Place) -> Comparison:
    """Two places of one name: which country a bare name lies in is looked up, so it sets nothing apart."""
    if not _abroad(one, other):
        return Comparison(_R.EQUAL, f"{one.name} and {other.name} are one place")
    if one.sited and other.sited:
        return Comparison(
            _R.DISJOINT, f"{one.name} in {one.country} and {other.name} in {other.country} are two places"
        )
    return Comparison(_R.INCOMPARABLE, f"there is a {one.name} in {one.country} and one in {other.country}")


def compare(one: Place, other: Place) -> Comparison:
    """Equal, one within the other, or two places; of a place that no table has little can be said."""
    pair = f"{one.name} and {other.name}"
    if one.sort == other.sort == ADDRESS:
        return compare_numbers(one, other)
    if "street" in {one.sort, other.sort}:
        return _on_street(one, other)
    if fold(one.name) == fold(other.name):
        return _namesakes(one, other)
    if _within(one, other):
        return Comparison(_R.REFINES, f"{one.name} lies in {other.name}")
    if _within(other, one):
        return Comparison(_R.GENERALISES, f"{other.name} lies in {one.name}")
    if _abroad(one, other):
        return Comparison(_R.DISJOINT, f"{pair} lie in two countries")
    if {one.sort, other.sort} <= _NO_TABLE:
        return compare_facilities(one, other)
    if _NO_TABLE & {one.sort, other.sort}:
        return Comparison(_R.INCOMPARABLE, f"{pair}: no table says how they lie to each other")
    if SIZE.get(one.sort) != SIZE.get(other.sort) and one.country == other.country:
        return Comparison(_R.INCOMPARABLE, f"{pair} lie in one country; no table says how")
    if any(not p.country and p.sort != "country" for p in (one, other)):
        return Comparison(_R.INCOMPARABLE, f"{pair}: no table says how they lie to each other")
    return Comparison(_R.DISJOINT, f"{pair} are two places")


def normalize(value: Place) -> dict[str, Any]:
    """`value` for JSON."""
    return {"name": value.name, "sort": value.sort or "unknown", "country": value.country or None}


# Reading


def _behind_where(view: View, at: int, end: int) -> bool:
    """Whether capitals are a place's by the word before them alone: "off Puerto Almira", "near Tabra"."""
    plain = (
        view.shape(end) not in "CAn"
        and view.norm(end) not in OF_TEAMS
        and all(view.tokens[i].end - view.tokens[i].start > 3 for i in range(at, end))
    )
    return view.norm(at - 1) in SURELY_WHERE and plain and not view.shouting and view.norm(at) not in TITLE_HEADS


def _away(view: View, end: int) -> bool:
    """Whether it is told behind a name how far it lies from another place: "to Tabra, 22 kilometres from Orvik"."""
    behind = [view.norm(at) for at in range(end, end + AWAY)]
    measured = view.norm(end) == "," and bool(MILES & set(behind))
    plain = view.norm(end - 1) not in GIVEN and not view.shouting
    return measured and plain and not {"from", "of"}.isdisjoint(behind)


def _run(view: View, at: int) -> int:
    """The index behind the capitals, three at most, that begin at `at`; dates are none."""
    end, words = at, 0
    while view.shape(end) in "CA" and words < 3 and view.norm(end) not in MONTHS and view.norm(end) not in WEEKDAYS:
        end, words = linked(view, end + 1), words + 1
    return end


def _article(view: View, at: int) -> int:
    """The index where the name at `at` begins with its Arabic article: "al-Orva"."""
    return at - 2 if view.norm(at - 1) == "-" and view.norm(at - 2) in ARTICLES else at


def _said_to_be(view: View, first: int) -> bool:
    """Whether the words before a name say that it is a place's: "town of", "residents of", "rebel-held"."""
    before, further = view.norm(first - 1), view.norm(first - 2)
    if before == "of":
        return further in SITES or further in SEVERAL_SITES or further in DWELLERS
    return (before == "from" and further in DWELLERS) or (before in HELD and further == "-")


def _unknown(view: View, at: int) -> tuple[Place, int] | None:
    """A town that no table has, behind "in" and before its country, or beside a word such as "town of"."""
    first = _article(view, at)
    end = _run(view, at) if view.shape(at) in "CA" and view.norm(first - 1) in _BEFORE_TOWNS else at
    if end == at or view.norm(at) in STARTERS or view.norm(end - 1) in _NO_TOWN or of_land(view.norm(at)):
        return None
    site, beside = site_behind(view, end), _said_to_be(view, first)
    surely = beside or view.norm(end - 1) in SITES or _behind_where(view, at, end) or _away(view, end)
    if site is None and not surely:
        return None
    name = view.words(first, end)
    return within_site(name, site) if site else Place(name), end


def _others(view: View, first: int, end: int) -> Iterator[tuple[int, int]]:
    """The names that go on a list of places which no table has: "the villages of Tabra, Orvik and al-Kesto"."""
    listed = view.norm(first - 2) in SEVERAL_SITES
    while listed and view.norm(end) in {",", "and"}:
        start = end + 1 + (view.norm(end + 1) == "and")
        at = start + 2 * (view.norm(start) in ARTICLES and view.norm(start + 1) == "-")
        end = _run(view, at)
        listed = end > at
        if listed:
            yield start, end


def _cue(view: View, at: int) -> str:
    """The word such as "in" before a place or a part of it."""
    before = view.norm(parted(view, at) - 1)
    return before if before in WHERE else BARE


def _mention(view: View, first: int, last: int, value: Place) -> Mention:
    return Mention("place", value, view.tokens[first].start, view.tokens[last - 1].end, _cue(view, first))


def _ended(view: View) -> list[Stretch]:
    """Streets, buildings and areas, each found by the word that ends it; a longer one takes in those it ends behind."""
    found: list[Stretch] = []
    for at in view.where(_ENDS):
        read = street_at(view, at) if view.norm(at) in STREET_ENDS else facility_at(view, at)
        if read is None:
            continue
        crossing = joined(view, found[-1], read) if found else None
        if found and (crossing or read.first <= found[-1].first):
            found.pop()
        if not found or found[-1].last <= read.first:
            found.append(crossing or read)
    return found


def find(view: View) -> Iterator[Mention]:
    """The places of a view, left to right within each sort: by their ends, then by their beginnings."""
    ended = [*_ended(view), *before_theirs(view, place_at)]
    inside = {i for first, last, _ in ended for i in range(first, last)}
    for first, last, value in (*ended, *quarters(view)):
        yield _mention(view, first, last, value)
    behind = 0
    for at in view.by_shape["CA"]:
        listed = begins(view.plain(at)) or (view.shape(at) == "A" and bool(lettered(view, at)))
        if at < behind or at in inside or not (listed or view.norm(at - 1) in _BEGINNINGS):
            continue
        told = known(view, at) if listed else None
        read = told or _unknown(view, at)
        if read is not None:
            value, behind = read
            first = at if told else _article(view, at)
            yield _mention(view, first, behind, value)
            for start, end in _others(view, first, behind) if not told else ():
                yield _mention(view, start, end, Place(view.words(start, end)))


def place_at(view: View, at: int) -> tuple[Place, int] | None:
    """The place that is named at a token of which it is sure that one is, in a table or not, and the index behind."""
    found, end = entries_at(view, at), _run(view, at)
    if found is not None and found[0] >= end:
        return chosen(view.words(at, found[0]), found[1], site_behind(view, found[0])), found[0]
    if end == at or view.norm(end - 1) in _NO_TOWN:
        return None
    site = site_behind(view, end)
    return within_site(view.words(at, end), site) if site else Place(view.words(at, end)), end


def distinctive(value: Place) -> bool:
    """Whether a place is a street, a building or a part of a town with a name of its own: a story hardly has two of one
    name."""
    return value.sort in {"street", "facility", "area"} and value.name not in SIDES


KIND = Kind("place", find, compare, lambda v: v.name, normalize, Align.EVENT, priority=3, distinctive=distinctive)
