"""People of an article: names that are one person's, later mentions by family name, offices that are said of them."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from attrs import evolve

from reconcile.discourse.ages import age_opening, ages_beside
from reconcile.discourse.posts import post_opening, posts_of
from reconcile.discourse.sentences import Sentence
from reconcile.discourse.spots import Spot, spots_of
from reconcile.kinds.name import Name, compare
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.names import LOWERED, SPEECH
from reconcile.lexicon.en.offices import ADDRESSED, FAMILY, HEADS, KIN, OF_COMPANIES, RANKS
from reconcile.lexicon.en.words import ARTICLES
from reconcile.model import COMPATIBLE, Mention, ValueRelation
from reconcile.text.fold import fold
from reconcile.text.tokens import View

_ONE = COMPATIBLE | {ValueRelation.VARIANT}
_LINKS = frozenset({",", "(", "the", "a", "an", "who", "is", "was", "now", "his", "her", "their", "-", "—", "–"})
"""What may stand between a name and the office said of it behind."""
_OPENERS = frozenset({",", "(", "is", "was", "-", "—", "–"})
_NO_QUALITY = LOWERED | KIN | SPEECH | frozenset(HEADS) | {"who", "whose", "that", "than", "not"}
"""Words that are no quality of an office: between an article and it anything else in small letters is."""
_OWN = frozenset({"'s", "’s"})
MAX_LINK = 6
"""Tokens between a name and an office before or behind it."""

OPENING = 4
"""Tokens within which somebody is named who a sentence is about."""
BOTH = frozenset({"f", "m"})
"""The genders of two who are not one."""


class Title(NamedTuple):
    """An office or an age said of a person, and the sentence in which it is said."""

    sentence: int
    mention: Mention


_Opening = Callable[[Sentence], tuple[str, Mention] | None]
_Opened = dict[Spot, tuple[str, Title]]


class Person(NamedTuple):
    """A person of an article: the fullest name, every place where they are named, the offices and ages said of them."""

    number: int
    name: Name
    spots: tuple[Spot, ...]
    offices: tuple[Title, ...] = ()
    ages: tuple[Title, ...] = ()

    @property
    def gender(self) -> str:
        """ "f", "m", or "" where the given name does not tell."""
        return _gender(self.name)


def _gender(name: Name) -> str:
    return GIVEN.get(fold(name.given[0]), "") if name.given else ""


def _addressed(view: View, first: int) -> str:
    """The gender that an honorific before a name tells, "" for none."""
    return ADDRESSED.get(view.norm(first - 1 - (view.norm(first - 1) == ".")), "")


class _Cast:
    """The people met so far, by family name, while an article is read."""

    def __init__(self, meant: Mapping[str, str]) -> None:
        self.meant = meant
        self.names: list[Name] = []
        self.genders: list[str] = []
        self.spots: list[list[Spot]] = []
        self.families: dict[str, list[int]] = defaultdict(list)

    def put(self, name: Name, spot: Spot, gender: str) -> None:
        """Add a mention to the person it fits, one of its gender first, then the last named, or to a new one."""
        written = fold(name.family)
        family = self.meant.get(written, written)
        last_first = self.families[family][::-1]
        for number in sorted(last_first, key=lambda n: {gender, self.genders[n]} == BOTH):
            if family != written:
                if (
                    name.given
                    and compare(self.names[number], Name(name.given, self.names[number].family)).relation not in _ONE
                ):
                    continue
                whole = Name(name.given or self.names[number].given, name.family)
                self.spots[number].append(spot._replace(mention=evolve(spot.mention, value=whole)))
                return
            if compare(self.names[number], name).relation in _ONE:
                if len(name.given) > len(self.names[number].given):
                    self.names[number] = name
                self.spots[number].append(spot)
                self.families[family].remove(number)
                self.families[family].append(number)
                return
        self.families[family].append(len(self.names))
        self.names.append(name)
        self.genders.append(gender)
        self.spots.append([spot])


def _place(full: Mapping[str, int], spot: Spot) -> tuple[int, bool]:
    name = spot.mention.value
    return max(spot.mention.start, -1 if name.given else full.get(fold(name.family), -1)), not name.given


def _full_first(spots: list[Spot]) -> list[Spot]:
    """In the order of the text, but a family name behind the first full name with it: that of a headline finds the
    person named below."""
    named = [spot for spot in reversed(spots) if spot.mention.value.given]
    full = {fold(spot.mention.value.family): spot.mention.start for spot in named}
    return sorted(spots, key=partial(_place, full))


def _before(sentence: Sentence, spot: Spot) -> Mention | None:
    """The office right before a name: "Russian Foreign Minister Sergey Lavrov", "the minister, S. Jaishankar"."""
    for office in sentence.of_kind("office"):
        first, last = sentence.inside(office)
        if not 0 <= spot.first - last <= MAX_LINK:
            continue
        between = [sentence.view.norm(i) for i in range(last, spot.first)]
        if all(w in {",", ".", "dr", "mr", "mrs", "ms", "he", "h.e.", "sir"} for w in between):
            listed = "," in between and sentence.view.norm(first - 1) in {",", "and"} and _named_before(sentence, first)
            return None if listed else office
    return None


def _named_before(sentence: Sentence, at: int) -> bool:
    """Whether a name stands right before the comma at `at - 1`: the office there is that person's."""
    return any(sentence.inside(m)[1] == at - 1 for m in sentence.of_kind("name"))


def _behind(sentence: Sentence, spot: Spot) -> Iterator[Mention]:
    """Offices behind a name: "Nikolay Patrushev, Secretary of …", "X, who is the mayor of …"."""
    view = sentence.view
    for office in sentence.of_kind("office"):
        first, last = sentence.inside(office)
        if not spot.last < first <= spot.last + MAX_LINK or not _linked(view, spot.last, first, last):
            continue
        named = any(sentence.inside(m)[0] in {last, last + 1} for m in sentence.of_kind("name"))
        goes_on = view.norm(last) in _OWN or view.norm(last) in RANKS
        if view.norm(spot.last) in _OPENERS and not goes_on and not (named and view.norm(last) != "and"):
            yield office


def _linked(view: View, at: int, first: int, last: int) -> bool:
    """Whether what stands between a name that ends before `at` and an office at `first` to `last` binds the two."""
    words = [view.norm(i) for i in range(at, first)]
    if set(words) <= _LINKS:
        return len(words) <= 4
    if words[1:2] and words[1] in ARTICLES:
        return all(_quality(view, i) for i in range(at + 2, first))
    owned = words[-1] in {"'s", "’s"} and all(
        view.shape(i) in "CA" or view.norm(i) == "." for i in range(at + 1, first - 1)
    )
    return owned and view.norm(last) in {",", ".", ")", ""}


def _quality(view: View, at: int) -> bool:
    """Whether a word may stand between an article and an office: "a community leader", "the group's chairman"."""
    return view.norm(at) in _OWN or (view.shape(at) == "w" and view.norm(at) not in _NO_QUALITY)


def _coupled(sentence: Sentence, office: Mention, behind: bool) -> Iterator[Mention]:
    """The offices that "and" joins to one that is said of a person: "founder and chief executive". Before a name only
    those of a company: "the king and the prime minister" are two people."""
    first, last = sentence.inside(office)
    for other in sentence.of_kind("office"):
        start, end = sentence.inside(other)
        if behind and (sentence.view.norm(last), start) == ("and", last + 1):
            named = any(sentence.inside(m)[0] == end for m in sentence.of_kind("name"))
            yield from () if named else (other,)
        firm = FAMILY[office.value.head] in OF_COMPANIES and FAMILY[other.value.head] in OF_COMPANIES
        if not behind and firm and (sentence.view.norm(first - 1), end) == ("and", first - 1):
            yield other


def _offices(sentences: Sequence[Sentence], spots: Sequence[Spot], opened: _Opened, gender: str) -> Iterator[Title]:
    for spot in spots:
        if spot in opened and gender in {"", opened[spot][0]}:
            yield opened[spot][1]
        sentence = sentences[spot.sentence]
        before = _before(sentence, spot)
        told = [(before, False)] if before is not None else []
        told += [(office, True) for office in (*_behind(sentence, spot), *posts_of(sentence, spot.first, spot.last))]
        for office, behind in told:
            yield from (Title(spot.sentence, m) for m in (office, *_coupled(sentence, office, behind)))


def _opened(sentences: Sequence[Sentence], spots: Sequence[Spot], opening: _Opening) -> _Opened:
    """What is said of a "he" or "she" (the gender) who is named in the sentence before: there first, or alone."""
    named: dict[int, list[Spot]] = defaultdict(list)
    for spot in spots:
        named[spot.sentence].append(spot)
    told = ((s.index, opening(s)) for s in sentences)
    return {
        named[i - 1][0]: (said[0], Title(i, said[1])) for i, said in told if said and _foremost(named.get(i - 1, []))
    }


def _foremost(spots: Sequence[Spot]) -> bool:
    """Whether the first of the people named in a sentence is who the next one goes on with."""
    return bool(spots) and (spots[0].first <= OPENING or len({s.mention.value for s in spots}) == 1)


def _ages(sentences: Sequence[Sentence], spots: Sequence[Spot], opened: _Opened, gender: str) -> Iterator[Title]:
    for spot in spots:
        for age in ages_beside(sentences[spot.sentence], spot.first, spot.last):
            yield Title(spot.sentence, age)
        if spot in opened and gender in {"", opened[spot][0]}:
            yield opened[spot][1]


def people_of(sentences: Sequence[Sentence]) -> tuple[Person, ...]:
    """The people of an article, in the order in which they are first named in full."""
    every, meant = spots_of(sentences)
    cast = _Cast(meant)
    aged, posted = (_opened(sentences, every, opening) for opening in (age_opening, post_opening))
    for spot in _full_first(every):
        name = spot.mention.value
        cast.put(name, spot, _gender(name) or _addressed(sentences[spot.sentence].view, spot.first))
    found = []
    for number, (name, spots) in enumerate(zip(cast.names, cast.spots, strict=True)):
        ordered = tuple(sorted(spots, key=lambda s: s.mention.start))
        offices = tuple(dict.fromkeys(_offices(sentences, ordered, posted, _gender(name))))
        ages = tuple(dict.fromkeys(_ages(sentences, ordered, aged, _gender(name))))
        found.append(Person(number, name, ordered, offices, ages))
    return tuple(found)
