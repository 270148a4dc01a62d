"""Towns, regions and countries that the tables have, and the words that make a part of a town."""

from collections.abc import Iterator

from reconcile.kinds._places import Place, entries_at, sited
from reconcile.lexicon.en.facilities import HEARTS, PARTS_OF_TOWN, POINTS, QUARTERS
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.names import NO_NAME, SPEECH
from reconcile.lexicon.en.numerals import CLOSED
from reconcile.lexicon.en.places import AMBIGUOUS_PERSON, Entry
from reconcile.lexicon.en.titles import TITLE_HEADS
from reconcile.lexicon.en.words import MONTHS, WEEKDAYS
from reconcile.text.fold import fold
from reconcile.text.tokens import View

WHERE = frozenset("in at to near outside off inside into".split())
"""Words before a place; the ambiguous names are places only behind one."""
_AROUND_TOWN = frozenset({"area", "metro", "suburb"})
"""Words behind the name of a town for what lies around it."""
SITES = frozenset(
    "province county district region town city village port island state prefecture municipality suburb hamlet".split()
)
"""Words that make a place of the name before or behind them."""
_WHOSE = frozenset({"the", "'s", "’s", "its"})
"""Words before a side of a town, besides its name."""
_HEADS = NO_NAME | TITLE_HEADS
"""Words behind a place with which it is the name of something else: "Boston University"."""


def site_behind(view: View, end: int) -> Entry | None:
    """The country or region behind a place: "Tabra, Peru"."""
    found = entries_at(view, end + 1) if view.norm(end) == "," and end + 1 < len(view.tokens) else None
    entry = found[1][0] if found is not None else None
    return entry if entry is not None and entry.sort in {"country", "region"} else None


def within_site(name: str, site: Entry) -> Place:
    """A place that no table has, in the country or region said behind it."""
    return Place(name, "", site.country, (), site.name if site.sort == "region" else "", sited=True)


def parted(view: View, at: int) -> int:
    """Where the words begin that make a part of the town at `at`: "northeast Tabra", "the heart of Tabra"."""
    before = view.plain(at - 1)
    if before in POINTS or before in PARTS_OF_TOWN:
        return at - 1
    heart = before == "of" and view.norm(at - 2) in HEARTS
    return at - 2 - (view.norm(at - 3) == "the") if heart else at


def _person(view: View, at: int, end: int) -> bool:
    """Whether the name of a place is likelier a person's here: "Jordan said", "Charlotte Smith"."""
    word, behind = view.norm(at), view.norm(end)
    named = view.shape(end) in "CA" and not view.shouting and behind not in WEEKDAYS and behind not in MONTHS
    if word not in AMBIGUOUS_PERSON and word not in GIVEN:
        return False
    lies = view.norm(at - 1) in {"a", "an"} and view.shape(end) == "w" and behind not in CLOSED
    where = view.norm(at - 1) in WHERE or parted(view, at) < at or behind in _AROUND_TOWN or lies
    if (where and not named) or (site_behind(view, end) is not None and view.shape(at - 1) not in "CA"):
        return False
    return word in AMBIGUOUS_PERSON or named or view.norm(end) in SPEECH


def chosen(name: str, entries: tuple[Entry, ...], site: Entry | None) -> Place:
    """Which of the places called `name` is meant; it may be none of them: "Paris, Texas"."""
    fitting = [e for e in entries if site is not None and e.country == site.country]
    in_region = site is not None and site.sort == "region"
    if site is not None and in_region and not fitting:
        return within_site(name, site)
    entry = (fitting or entries)[0]
    others = () if fitting else tuple(e.country or e.name for e in entries if e is not entry)
    region = site.name if site is not None and in_region else ""
    return Place(entry.name, entry.sort, entry.country, others, region, sited=bool(fitting))


def known(view: View, at: int) -> tuple[Place, int] | None:
    """The place of the tables that is named at token `at`, and the index behind it; None where a name is likelier a
    person's or a body's."""
    found = entries_at(view, at)
    if found is None or (_person(view, at, found[0]) and not sited(view, at, *found)):
        return None
    end, entries = found
    if view.shape(end) in "CA" and view.norm(end) in _HEADS and not view.shouting:
        return None  # "Boston University", "Moscow Times", "Geneva Convention"
    if view.norm(end) == "-" and view.norm(end + 1) == "and":
        return None  # "Hit-and-Run"
    if view.shape(at) == "A" and view.shape(end) == "w" and view.norm(at) == fold(entries[0].name):
        return None  # "a SWAT team"
    if view.shape(at) == "A" and len(view.norm(at)) == 2 and entries[0].sort == "region" and view.norm(at - 1) != ",":
        return None  # "the VA said"
    return chosen(view.words(at, end), entries, site_behind(view, end)), end


def _quarter(view: View, at: int) -> int:
    """The index behind the words at `at` that say a part of a town; `at` if they say none. With a capital they are a
    name: "East Tabra" is another town."""
    if view.norm(at + 1) == "side":
        whose = view.norm(at - 1) in _WHOSE or view.shape(at - 1) == "C"
        of_town = view.norm(at + 2) != "of" or view.shape(at + 3) in "CA" or view.norm(at + 4) in SITES
        return at + 2 if whose and of_town else at
    heart = view.norm(at) in HEARTS
    town = at + 1 + heart
    named = view.shape(town) in "CA" and heart == (view.norm(at + 1) == "of") and known(view, town) is not None
    return at + 1 if named and view.shape(at) != "C" else at


def quarters(view: View) -> Iterator[tuple[int, int, Place]]:
    """Parts of towns that are called by a point of the compass or as their middle: "northeast Tabra", "the city's east
    side", "the heart of Tabra": the tokens that say it (first, behind last), and the part."""
    for at in view.where(QUARTERS):
        end, part = _quarter(view, at), QUARTERS[view.norm(at)]
        if end > at:
            yield at, end, Place(part, "area", parts=(part,))
