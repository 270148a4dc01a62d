"""Titles of meetings, bodies, agreements and laws: "Heads of Government Meeting", "First Market Conduct Act".

Two titles that differ only in words of one exclusive set (State / Government, Senate / House, first / second) or in a
number are two things of one series; titles that differ in other words are not compared.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from reconcile.contracts import Comparison, Kind
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.offices import HEADS
from reconcile.lexicon.en.titles import EXCLUSIVE, GATHERED, INNER, OWNERS, TAIL, TAILED, TITLE_HEADS
from reconcile.lexicon.en.words import MONTHS, STARTERS, WEEKDAYS
from reconcile.model import Align, Mention, ValueRelation
from reconcile.text.tokens import View, tokenize

_R = ValueRelation
MAX_WORDS = 9
"""Words of a title that are read before its head."""
_SET_OF = {word: number for number, words in reversed(list(enumerate(EXCLUSIVE))) for word in words}


class Title(NamedTuple):
    """A title as it was written, and its words folded without the small ones."""

    text: str
    words: frozenset[str]

    @property
    def stem(self) -> frozenset[str]:
        """What is left without the words by which two of one series differ."""
        return frozenset(w for w in self.words if w not in _SET_OF and not w.isdigit()) - GATHERED


def _exclusive(one: str, other: str) -> bool:
    both = {one, other}
    return (one.isdigit() and other.isdigit()) or any(both <= set(words) for words in EXCLUSIVE)


def _clash(one: Title, other: Title) -> tuple[str, str] | None:
    """The two words of one exclusive set in which the titles differ."""
    pairs = ((a, b) for a in sorted(one.words - other.words) for b in sorted(other.words - one.words))
    return next((pair for pair in pairs if _exclusive(*pair)), None)


def compare(one: Title, other: Title) -> Comparison:
    """Equal, one fuller, two of a series (disjoint), or not comparable."""
    pair = f"“{one.text}” and “{other.text}”"
    if one.words == other.words:
        relation = _R.EQUAL if one.text == other.text else _R.EQUIVALENT
        return Comparison(relation, f"{pair} are one title")
    if _acronym(one, other) or _acronym(other, one):
        return Comparison(_R.EQUIVALENT, f"{pair}: one is the other's initials")
    if one.words - GATHERED == other.words - GATHERED and one.words & GATHERED and other.words & GATHERED:
        return Comparison(_R.EQUIVALENT, f"{pair} are one title in other words")
    clash = _clash(one, other)
    rest, other_rest = one.words - set(clash or ()) - GATHERED, other.words - set(clash or ()) - GATHERED
    if clash and (rest <= other_rest or other_rest <= rest):
        return Comparison(_R.DISJOINT, f"{pair} differ in “{clash[0]}” and “{clash[1]}”, which exclude each other")
    if clash is None and one.words < other.words:
        return Comparison(_R.GENERALISES, f"{pair}: the second is the fuller title")
    if clash is None and other.words < one.words:
        return Comparison(_R.REFINES, f"{pair}: the first is the fuller title")
    return Comparison(_R.INCOMPARABLE, f"{pair} are not titles of one series")


def body(name: str) -> Title:
    """The name of a body as a title, so that a title's body can be compared."""
    norms = (t.norm for t in tokenize(name))
    return Title(name, frozenset(_spelling(n) for n in norms if n not in INNER and n[0].isalnum()))


def _spelling(word: str) -> str:
    """British and American spelling alike: "organisation", "organization"."""
    return word.replace("isation", "ization").replace("our", "or") if len(word) > 4 else word


def _acronym(one: Title, other: Title) -> bool:
    """Whether `one` is the initials of `other`: "SCO"."""
    initials = "".join(t.norm[0] for t in tokenize(other.text) if t.capital)
    return len(one.words) == 1 and len(initials) > 1 and one.text.isupper() and one.text.lower() == initials


def normalize(value: Title) -> dict[str, Any]:
    """`value` for JSON."""
    return {"title": value.text, "words": sorted(value.words)}


# Reading


def _content(view: View, first: int, last: int) -> frozenset[str]:
    words = (view.norm(i) for i in range(first, last))
    return frozenset(_spelling(w) for w in words if w not in INNER and w[0].isalnum())


def _heads_of(view: View, at: int) -> int:
    """The index behind "heads of state council meeting", small letters or not; `at` if it does not stand here."""
    if view.norm(at) != "heads" or view.norm(at + 1) != "of" or view.norm(at + 2) not in {"state", "government"}:
        return at
    end = at + 3
    while view.norm(end) in GATHERED and end - at < 6:
        end += 1
    return end if end > at + 3 else at


def _inside(view: View, at: int) -> bool:
    """Whether a token may stand inside a title: a capital, a number, a small word, the "'s" of "Women's"."""
    token = view.tokens[at]
    if token.norm in WEEKDAYS or token.norm in MONTHS:
        return False
    owner = token.norm in {"'s", "’s"} and view.norm(at - 1) in OWNERS
    return token.shape in "CAn" or (token.norm in INNER and token.norm != "at") or owner


def _tail(view: View, end: int) -> int:
    """The index behind "on Migratory Birds" at `end`; `end` if a title does not go on there."""
    if view.norm(end - 1) not in TAILED or view.norm(end) not in TAIL:
        return end
    at, last = end + 1, end
    while at < len(view.tokens) and at - end <= MAX_WORDS and _inside(view, at):
        at += 1
        last = at if view.shape(at - 1) in "CA" else last
    return last


def _called(view: View, at: int) -> bool:
    """Whether a head is the given name of somebody: "Corporal Bill Berg"."""
    return view.norm(at) in GIVEN and view.shape(at + 1) == "C"


def _capitalised(view: View, at: int) -> int:
    """The index behind a run of capitals, small words inside, that ends in a title's head; `at` if there is none."""
    end, last = at, at
    while end < len(view.tokens) and end - at <= MAX_WORDS and _inside(view, end):
        end += 1
        if view.shape(end - 1) in "CA" and view.norm(end - 1) in TITLE_HEADS and not _called(view, end - 1):
            last = end
    last = _tail(view, last) if last > at else at
    return last if last - at > 1 else at


def _begin(view: View, at: int) -> bool:
    token = view.tokens[at]
    if token.norm == "heads":
        return True
    if view.shouting:
        return False
    ordinal = token.shape == "n" and view.text[token.end - 1].isalpha()
    return ordinal or (token.shape in "CA" and not (token.norm in STARTERS and token.norm not in _SET_OF))


def _person(view: View, at: int) -> int:
    """The index behind somebody who is named at `at` before "of the Oversight Committee"; `at` for nobody."""
    if view.norm(at) not in _PEOPLE:
        return at
    end = at
    while view.shape(end) in "CA" and view.norm(end) not in TITLE_HEADS:
        end += 1
    return at if view.norm(end) in TITLE_HEADS else end


_PEOPLE = frozenset(GIVEN) | frozenset(HEADS)
_FIRST, _HEADS = frozenset({"heads"}), TITLE_HEADS | GATHERED


def find(view: View) -> Iterator[Mention]:
    """The titles of a view, left to right."""
    behind = 0
    for at in view.where(_FIRST, "CAn") if not view.vocabulary.isdisjoint(_HEADS) else ():
        if at < behind or not _begin(view, at):
            continue
        behind = _person(view, at)
        if behind > at + 1:
            continue
        end = _heads_of(view, at)
        end = _capitalised(view, at) if end == at else end
        if end > at + 1:
            behind = end
            value = Title(view.words(at, end), _content(view, at, end))
            if value.words - TITLE_HEADS:
                yield Mention("title", value, view.tokens[at].start, view.tokens[end - 1].end)


KIND = Kind("title", find, compare, lambda v: v.text, normalize, Align.WORDS, priority=2, telling=_HEADS)
