"""Places in tables: what stands at a token, as a key such as "country:Russia"; shared by places and offices."""

from typing import NamedTuple

from reconcile.lexicon.en.facilities import LINKS
from reconcile.lexicon.en.places import ALSO_WORDS, DEMONYMS, PLACES, STATES, Entry, meanings
from reconcile.text.tokens import PhraseTable, View

_PLACES = PhraseTable(dict(zip(PLACES, PLACES, strict=True)))
_DEMONYMS = PhraseTable(dict(DEMONYMS))
_LONGEST_NAME = 4
_OPENERS = frozenset("\"'“‘«.!?:(")


class Place(NamedTuple):
    """A place: its usual name, sort ("country", "city", "region", "street", "facility", "area", "" where nothing says
    it) and country ("" unknown).

    `others` are the countries of the other places of that name; `region` is the one said behind it ("Tabra, Texas").
    `parts` are the words of a facility or area, or the streets (two where they meet), as they are compared; `number` is
    that of a house or a block ("400 block"). `sited`: the text says the country or region, it is not looked up.
    """

    name: str
    sort: str = ""
    country: str = ""
    others: tuple[str, ...] = ()
    region: str = ""
    parts: tuple[str, ...] = ()
    number: str = ""
    sited: bool = False


def key(entry: Entry) -> str:
    """An entry as a key."""
    return f"{'country' if entry.sort == 'country' else 'place'}:{entry.name}"


def _opens(view: View, at: int) -> bool:
    """Whether a sentence or quotation begins at token `at`, so that any word would have a capital there."""
    return at == 0 or view.norm(at - 1) in _OPENERS


begins = _PLACES.begins
"""Whether the name of a place of the tables may begin with a folded word, full stops left out."""


def _behind_town(view: View, at: int) -> bool:
    return view.norm(at - 1) == "," and view.shape(at - 2) in "CA"


def lettered(view: View, at: int) -> str:
    """The state that the letters of the post at `at` mean behind a town, "Tabra, LA"; "" for none."""
    letters = view.shape(at) == "A" and _behind_town(view, at)
    return STATES.get(view.text[view.tokens[at].start : view.tokens[at].end], "") if letters else ""


def sited(view: View, at: int, end: int, entries: tuple[Entry, ...]) -> bool:
    """Whether a region is said behind a town, though its name may be a person's: "Tabra, Surrey."."""
    return _behind_town(view, at) and entries[0].sort == "region" and view.norm(end) in {".", ","}


def _regions(view: View, at: int, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """What an abbreviation means behind a town: "Tabra, La." is no city."""
    short = _behind_town(view, at) and view.norm(at + 1) == "."
    return tuple(entry for entry in entries if entry.sort == "region") if short else ()


def entries_at(view: View, at: int) -> tuple[int, tuple[Entry, ...]] | None:
    """The place named at token `at`: index behind it, and the entries that the name may stand for."""
    if view.shape(at) not in "CA":
        return None
    state = lettered(view, at) if view.shape(at) == "A" else ""
    if state:
        return at + 1, (Entry(state, "region", "United States"),)
    opening = (_opens(view, at) or view.shouting) and view.shape(at) != "A"
    if view.norm(at) in ALSO_WORDS and (opening or view.shape(at + 1) == "A"):
        return None
    for end, found in _PLACES.at(view, at):
        if all(t.shape in "CAp" or t.norm in {"of", "the", "and"} for t in view.tokens[at:end]):
            entries = meanings(str(found))
            return end, _regions(view, at, entries) or entries
    return None


def _demonym(view: View, at: int) -> tuple[int, str] | None:
    for end, country in _DEMONYMS.at(view, at):
        if view.shape(at) in "CA":
            return end, f"country:{country}"
    return None


def _forward(view: View, at: int) -> tuple[int, str] | None:
    if view.shape(at) not in "CA":
        return None
    found = _demonym(view, at)
    place = entries_at(view, at)
    if place is not None and (found is None or place[0] > found[0]):  # "British Columbia" is not British
        found = place[0], key(place[1][0])
    if found is None:
        return None
    end, name = found
    return end + (view.norm(end) == "'s" or view.norm(end) == "’s"), name


def place_at(view: View, at: int, forward: bool = False) -> tuple[int, str] | None:
    """A demonym or place, with its possessive, that begins (`forward`) or ends at `at`: the other end, and its key.

    Backwards the other end is the index of its first token, forwards the index behind it.
    """
    if forward:
        return _forward(view, at)
    last = at - (view.norm(at) in {"'s", "’s"})
    for size in range(_LONGEST_NAME, 0, -1):
        start = last + 1 - size
        found = _forward(view, start) if start >= 0 and view.shape(start) in "CA" else None
        if found is not None and found[0] == at + 1:
            return start, found[1]
    return None


def linked(view: View, at: int) -> int:
    """The index of the capital that a small word and hyphens before token `at` link to the name before: "Pul-e Tabra",
    "Tabra-upon-Orva"; `at` where none does."""
    if view.norm(at) != "-" or view.norm(at + 1) not in LINKS or view.tokens[at].start > view.tokens[at - 1].end:
        return at
    behind = at + 2 + (view.norm(at + 2) == "-")
    return behind if view.shape(behind) == "C" else at


def unlinked(view: View, at: int) -> int:
    """The capital before the small word and hyphens that link it to the capital at `at`: of "Pul-e Tabra" the first."""
    link = at - 1 - (view.norm(at - 1) == "-")
    linked = view.norm(link) in LINKS and view.norm(link - 1) == "-" and view.shape(link - 2) == "C"
    return link - 2 if linked and view.shape(at) == "C" and link > 1 else at
