"""Places: countries, cities, provinces of the tables, and towns that an article places itself ("in Tabra, Peru").

A city refines its country: "in New Delhi" says more than "to India".
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from reconcile.kinds._places import entries_at, named
from reconcile.kinds._spelling import one_slip
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.names import NO_NAME, SPEECH
from reconcile.lexicon.en.places import AMBIGUOUS_PERSON, Entry
from reconcile.lexicon.en.titles import TITLE_HEADS
from reconcile.lexicon.en.words import MONTHS, STARTERS, WEEKDAYS
from reconcile.model import Align, Comparison, Kind, Mention, ValueRelation
from reconcile.text.fold import fold
from reconcile.text.tokens import View

_R = ValueRelation
WHERE = frozenset("in at to near outside off inside into".split())
"""Words before a place; the ambiguous names are places only behind one."""
_TOWNS_BEHIND = WHERE | {"of"}
SURELY_WHERE = frozenset({"in", "near", "off", "outside"})
"""Words behind which capitals that no table has are a place."""
_SIZE = {"capital": "town", "city": "town", "region": "region", "country": "country"}
"""Sorts of place by size: two of one size are two places."""
BARE = "bare"
"""The cue of a place with no such word before it."""
SITES = frozenset("province county district region town city village port island state prefecture municipality".split())
"""Words that make a place of the name before or behind them."""


class Place(NamedTuple):
    """A place: its usual name, sort ("country", "city", "region", "" where no table has it) and country ("" unknown).

    `others` are the countries of the other places of that name; `region` is the one said behind it ("Tabra, Texas").
    """

    name: str
    sort: str = ""
    country: str = ""
    others: tuple[str, ...] = ()
    region: str = ""


def _within(one: Place, other: Place) -> bool:
    """Whether `one` lies in `other`."""
    if other.sort == "country":
        return one.sort != "country" and other.name in {one.country, *one.others}
    return other.sort == "region" and one.region == other.name


def _abroad(one: Place, other: Place) -> bool:
    """Whether the places surely lie in two countries; a name that several places share is never sure."""
    ones, others = (p.name if p.sort == "country" else p.country for p in (one, other))
    return bool(ones and others) and ones != others and not one.others and not other.others


def compare(one: Place, other: Place) -> Comparison:
    """Equal, one within the other, or two places; of a place that no table has little can be said."""
    pair = f"{one.name} and {other.name}"
    if fold(one.name) == fold(other.name) and not _abroad(one, other):
        return Comparison(_R.EQUAL, f"{pair} are one place")
    if _within(one, other):
        return Comparison(_R.REFINES, f"{one.name} lies in {other.name}")
    if _within(other, one):
        return Comparison(_R.GENERALISES, f"{other.name} lies in {one.name}")
    if _abroad(one, other):
        return Comparison(_R.DISJOINT, f"{pair} lie in two countries")
    if not (one.sort and other.sort):
        if one.sort != other.sort or not one_slip(fold(one.name), fold(other.name)):
            return Comparison(_R.INCOMPARABLE, f"{pair}: no table says how they lie to each other")
        return Comparison(_R.VARIANT, f"{pair} differ by one likely slip")
    if _SIZE.get(one.sort) != _SIZE.get(other.sort) and one.country == other.country:
        return Comparison(_R.INCOMPARABLE, f"{pair} lie in one country; no table says how")
    if any(not p.country and p.sort != "country" for p in (one, other)):
        return Comparison(_R.INCOMPARABLE, f"{pair}: no table says how they lie to each other")
    return Comparison(_R.DISJOINT, f"{pair} are two places")


def normalize(value: Place) -> dict[str, Any]:
    """`value` for JSON."""
    return {"name": value.name, "sort": value.sort or "unknown", "country": value.country or None}


# Reading


def _site(view: View, end: int) -> Entry | None:
    """The country or region behind a place: "Tabra, Peru"."""
    found = entries_at(view, end + 1) if view.norm(end) == "," and end + 1 < len(view.tokens) else None
    entry = found[1][0] if found is not None else None
    return entry if entry is not None and entry.sort in {"country", "region"} else None


def _within_site(name: str, site: Entry) -> Place:
    """A place that no table has, in the country or region said behind it."""
    return Place(name, "", site.country, (), site.name if site.sort == "region" else "")


def _person(view: View, at: int, end: int) -> bool:
    """Whether the name of a place is likelier a person's here: "Jordan said", "Charlotte Smith"."""
    word, named = view.norm(at), view.shape(end) in "CA" and not view.shouting
    if word not in AMBIGUOUS_PERSON and word not in GIVEN:
        return False
    if view.norm(at - 1) in WHERE and not named:
        return False
    return word in AMBIGUOUS_PERSON or named or view.norm(end) in SPEECH


def _chosen(name: str, entries: tuple[Entry, ...], site: Entry | None) -> Place:
    """Which of the places called `name` is meant; it may be none of them: "Paris, Texas"."""
    fitting = [e for e in entries if site is not None and e.country == site.country]
    in_region = site is not None and site.sort == "region"
    if site is not None and in_region and not fitting:
        return _within_site(name, site)
    entry = (fitting or entries)[0]
    others = () if fitting else tuple(e.country or e.name for e in entries if e is not entry)
    return Place(entry.name, entry.sort, entry.country, others, site.name if site is not None and in_region else "")


def _known(view: View, at: int) -> tuple[Place, int] | None:
    found = entries_at(view, at)
    if found is None or _person(view, at, found[0]):
        return None
    end, entries = found
    if view.shape(end) in "CA" and view.norm(end) in NO_NAME | TITLE_HEADS and not view.shouting:
        return None  # "Boston University", "Moscow Times", "Geneva Convention"
    return _chosen(view.words(at, end), entries, _site(view, end)), end


def _behind_where(view: View, at: int, end: int) -> bool:
    """Whether capitals are a place's by the word before them alone: "off Puerto Almira", "near Tabra"."""
    plain = view.shape(end) not in "CAn" and all(view.tokens[i].end - view.tokens[i].start > 3 for i in range(at, end))
    return view.norm(at - 1) in SURELY_WHERE and plain and not view.shouting and view.norm(at) not in TITLE_HEADS


def _unknown(view: View, at: int) -> tuple[Place, int] | None:
    """A town that no table has, behind "in" and before its country, or beside a word such as "town of"."""
    if not view.tokens[at].capital or view.norm(at - 1) not in _TOWNS_BEHIND:
        return None
    end = at
    while view.shape(end) in "CA" and end - at < 3 and view.norm(end) not in MONTHS and view.norm(end) not in WEEKDAYS:
        end += 1
    if end == at or view.norm(at) in STARTERS or view.norm(end - 1) in NO_NAME - SITES:
        return None
    site = _site(view, end)
    beside = view.norm(at - 1) == "of" and view.norm(at - 2) in SITES
    if site is None and not beside and view.norm(end - 1) not in SITES and not _behind_where(view, at, end):
        return None
    name = view.words(at, end)
    return _within_site(name, site) if site else Place(name), end


def find(view: View) -> Iterator[Mention]:
    """The places of a view, left to right."""
    behind, listed = 0, set(named(view))
    for at in view.where((), "CA"):
        if at not in listed and view.norm(at - 1) not in _TOWNS_BEHIND:
            continue
        read = (_known(view, at) or _unknown(view, at)) if at >= behind else None
        if read is not None:
            value, behind = read
            cue = view.norm(at - 1) if view.norm(at - 1) in WHERE else BARE
            yield Mention("place", value, view.tokens[at].start, view.tokens[behind - 1].end, cue)


KIND = Kind("place", find, compare, lambda v: v.name, normalize, Align.EVENT, priority=3)
