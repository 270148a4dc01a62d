"""Who takes part in an event: subjects, objects, "between A and B", "A's visit", pronouns, "the two ministers"."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reconcile.discourse.people import Person
from reconcile.discourse.sentences import Sentence
from reconcile.discourse.triggers import Trigger, boundaries, boundary
from reconcile.kinds.office import Office
from reconcile.kinds.office import compare as compare_offices
from reconcile.lexicon.en.events import GROUPS, LIGHT_VERBS, PASSIVE, SAYING, TAKES_OBJECT, TALKS
from reconcile.model import SAME, ValueRelation
from reconcile.text.tokens import View

HE = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f"}
"""Pronouns to the gender of whom they mean."""
_MEANT = frozenset({*HE, "they", "their", "two", "both"})
_BY = frozenset({"with", "by", "between", "of"})
_SAYS_IT = SAME | {ValueRelation.REFINES}
MAX_HELD = 100
"""Offices of one head that are said of people in one article, among which the one is looked for that such a word alone
means; beyond them none is, and the diagnostic `offices-cut` tells."""
MAX_ACROSS = 14
"""Tokens to the right of an event word in which a participant is looked for."""
MAX_LEFT = 22
"""Tokens to the left of a verb in which its subject is looked for."""


class Figure(NamedTuple):
    """One or more people named together at a stretch of tokens; `owner` says that "'s" stands behind."""

    first: int
    last: int
    people: tuple[int, ...]
    owner: bool = False


class Parties(NamedTuple):
    """Who takes part: `agents` act, `others` are acted with or on; all by their number in the article.

    `open`: somebody takes part of whom it could not be said who it is.
    """

    agents: tuple[int, ...] = ()
    others: tuple[int, ...] = ()
    open: bool = False

    @property
    def all(self) -> tuple[int, ...]:
        """Both, without repetition."""
        return tuple(dict.fromkeys(self.agents + self.others))


class Memory(NamedTuple):
    """Whom a pronoun may mean: the people named so far, the last first, and the last pair named together."""

    recent: tuple[int, ...] = ()
    pair: tuple[int, ...] = ()


def _owner(view: View, last: int) -> bool:
    return view.norm(last) in {"'s", "’s"} or (view.norm(last) in {"'", "’"} and view.norm(last - 1).endswith("s"))


class Cast(NamedTuple):
    """The people of an article; by sentence the tokens at which somebody is named in it (first, behind last) and who it
    is; by head the offices that are said of people, with the number of each."""

    people: Sequence[Person]
    places: Mapping[int, Sequence[tuple[int, int, int]]]
    offices: Mapping[str, Sequence[tuple[int, Office]]]


def cast_of(people: Sequence[Person]) -> Cast:
    """The people of an article, found by where they are named and by what they are."""
    places: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    offices: dict[str, dict[tuple[int, Office], None]] = defaultdict(dict)
    for person in people:
        for spot in person.spots:
            places[spot.sentence].append((spot.first, spot.last, person.number))
        for title in person.offices:
            offices[title.mention.value.head].setdefault((person.number, title.mention.value))
    named = {sentence: sorted(found) for sentence, found in places.items()}
    return Cast(people, named, {head: tuple(held) for head, held in offices.items()})


def _pronoun(
    sentence: Sentence, at: int, named: list[Figure], people: Sequence[Person], memory: Memory
) -> Figure | None:
    gender = HE.get(sentence.view.norm(at))
    if gender is None:
        return None
    here = [n for f in named if f.last <= at for n in f.people][:1]
    fitting = [n for n in (*here, *memory.recent) if people[n].gender in {"", gender}]
    owner = sentence.view.norm(at) in {"his", "her"}
    return Figure(at, at + 1, (fitting[0],), owner) if fitting else None


def _group(view: View, at: int, memory: Memory) -> Figure | None:
    """ "the two ministers", "both leaders", "they"."""
    if not memory.pair:
        return None
    if view.norm(at) in {"they", "their"}:
        return Figure(at, at + 1, memory.pair, view.norm(at) == "their")
    if view.norm(at) in {"two", "both"}:
        end = next((i for i in (at + 1, at + 2) if view.norm(i) in GROUPS), None)
        return Figure(at, end + 1, memory.pair, _owner(view, end + 1)) if end is not None else None
    return None


def _holder(office: Office, cast: Cast, memory: Memory) -> tuple[int, ...]:
    """Whom "the minister" means: the one person of whom that office is said, or the last named who has none; of offices
    with one head only so many can be told apart."""
    said = cast.offices.get(office.head, ())
    if len(said) > MAX_HELD:
        return ()
    holders = {number for number, value in said if compare_offices(value, office).relation in _SAYS_IT}
    if len(holders) == 1:
        return tuple(holders)
    last = memory.recent[:1]
    return last if not holders and last and not cast.people[last[0]].offices else ()


def _described(sentence: Sentence, cast: Cast, taken: list[Figure], memory: Memory) -> list[Figure]:
    """ "the minister", "the president of Chile" without a name beside; nobody (`people` empty) if it is open who."""
    found = []
    for office in sentence.of_kind("office"):
        first, last = sentence.inside(office)
        named = any(f.first <= last + 1 and first <= f.last + 1 for f in taken)
        if sentence.view.norm(first - 1) == "the" and not named:
            found.append(Figure(first, last, _holder(office.value, cast, memory), _owner(sentence.view, last)))
    return found


def holders(sentence: Sentence, cast: Cast) -> Iterator[tuple[int, int, int]]:
    """Where an office alone means the one person of whom it is said: the tokens (first, behind last), and who it is."""
    for figure in _described(sentence, cast, [], Memory()):
        if len(figure.people) == 1:
            yield figure.first, figure.last, figure.people[0]


def _joined(sentence: Sentence, one: Figure, other: Figure) -> bool:
    """Whether two people are named together: "A and B", "A and Russian Foreign Minister B", "A–B"."""
    view = sentence.view
    offices = [sentence.inside(m) for m in sentence.of_kind("office")]
    free = [view.norm(i) for i in range(one.last, other.first) if not any(a <= i < b for a, b in offices)]
    extra = {"and", "&", ",", "-", "–", "his", "her", "counterpart", "'s", "the", ".", "dr", "mr"}
    linked = bool({"and", "&"} & set(free)) or free in (["-"], ["–"], ["—"])
    return linked and len(free) <= 6 and all(w in extra or w in _demonyms(sentence) for w in free)


def _demonyms(sentence: Sentence) -> set[str]:
    """Capitalised words that may describe a counterpart ("his Kazakh counterpart")."""
    return {t.norm for t in sentence.view.tokens if t.capital}


def _grouped(sentence: Sentence, figures: list[Figure]) -> list[Figure]:
    merged: list[Figure] = []
    for figure in figures:
        if merged and not merged[-1].owner and len(merged[-1].people) < 4 and _joined(sentence, merged[-1], figure):
            before = merged.pop()
            merged.append(Figure(before.first, figure.last, before.people + figure.people, figure.owner))
        else:
            merged.append(figure)
    return merged


def figures_of(sentence: Sentence, cast: Cast, memory: Memory) -> list[Figure]:
    """Everyone who is named or meant in a sentence, left to right."""
    named = [Figure(a, b, (n,), _owner(sentence.view, b)) for a, b, n in cast.places.get(sentence.index, ())]
    found = named + _described(sentence, cast, named, memory)
    for at in sentence.view.where(_MEANT):
        figure = _pronoun(sentence, at, named, cast.people, memory) or _group(sentence.view, at, memory)
        if figure is not None:
            found.append(figure)
    return _grouped(sentence, sorted(found, key=lambda f: f.first))


def remember(memory: Memory, figures: Sequence[Figure]) -> Memory:
    """The memory behind a sentence: its first figure is the likeliest meant by a pronoun of the next."""
    order = tuple(dict.fromkeys((*(n for f in figures for n in f.people), *memory.recent)))
    pairs = [f.people for f in figures if len(set(f.people)) == 2]
    return Memory(order, pairs[-1] if pairs else memory.pair)


# Who takes part in one event word


def _clause_start(view: View, at: int) -> int:
    return next((i + 1 for i in range(at - 1, -1, -1) if boundary(view, i)), 0)


def _across_relative(view: View, figures: Sequence[Figure], at: int) -> Figure | None:
    """The subject of a verb at `at` that stands behind what is said of it: "Ada Berg, who was known as Flo, died"."""
    if "," not in {view.norm(i) for i in (at - 1, at - 2)}:
        return None
    return next(
        (f for f in figures if f.last < at and (view.norm(f.last), view.norm(f.last + 1)) == (",", "who")), None
    )


def _subject(view: View, figures: Sequence[Figure], at: int) -> Figure | None:
    """The subject of a verb at `at`: the nearest before it, or behind a comma the first of the clause."""
    relative = _across_relative(view, figures, at)
    if relative is not None:
        return relative
    start = _clause_start(view, at)
    before = [f for f in figures if max(start, at - MAX_LEFT) <= f.first and f.last <= at and not f.owner]
    before = [f for f in before if f.last >= at or view.norm(f.last) not in SAYING]
    if not before:
        return None
    gap = [view.norm(i) for i in range(before[-1].last, at)]
    if "who" in gap[:2]:
        return before[-1]
    return before[0] if "," in gap[-3:] else before[-1]


def _light(view: View, first: int) -> int | None:
    """The index of the light verb whose object the noun at `first` is: "held top level discussions"."""
    return next((i for i in range(first - 1, max(-1, first - 7), -1) if view.norm(i) in LIGHT_VERBS), None)


def _introduced(sentence: Sentence, figure: Figure) -> int:
    """The token before a figure, its office and honorific passed over."""
    at = figure.first - 1
    for office in reversed(sentence.of_kind("office")):
        first, last = sentence.inside(office)
        if last in {at, at + 1} or (last == figure.first - 2 and sentence.view.norm(at) == ","):
            at = first - 1
    while sentence.view.norm(at) in {"the", ".", "mr", "mrs", "ms", "dr", "his", "her", "counterpart", ","}:
        at -= 1
    return at


def _right(sentence: Sentence, figures: Sequence[Figure], trigger: Trigger, needs: frozenset[str]) -> Figure | None:
    """The first figure to the right in the clause, behind one of the words `needs` (where any is asked for)."""
    view = sentence.view
    for figure in figures:
        gap = range(trigger.last, figure.first)
        if figure.first < trigger.last or len(gap) > MAX_ACROSS or (figure.owner and not trigger.noun):
            continue
        if boundaries(view, trigger.last, figure.first):
            return None
        return figure if not needs or view.norm(_introduced(sentence, figure)) in needs else None
    return None


def _owning(view: View, figures: Sequence[Figure], trigger: Trigger) -> Figure | None:
    """ "Putin's planned visit", "the Jaishankar–Lavrov talks"."""
    whose = next((i for i in (trigger.first - 1, trigger.first - 2) if view.norm(i) == "whose"), None)
    if whose is not None:
        return next((f for f in reversed(figures) if f.last <= whose), None)
    for figure in reversed(figures):
        gap = trigger.first - figure.last
        if figure.last <= trigger.first and ((figure.owner and gap <= 5) or (gap == 0 and len(figure.people) > 1)):
            return figure
    return None


def _of_noun(sentence: Sentence, figures: Sequence[Figure], trigger: Trigger) -> Parties:
    view = sentence.view
    owner, light = _owning(view, figures, trigger), _light(view, trigger.first)
    agent = owner or (_subject(view, figures, light) if light is not None else None)
    other = _right(sentence, figures, trigger, _BY)
    if agent is None and other is not None and view.norm(trigger.last) not in _BY and trigger.event not in TALKS:
        other = None
    if trigger.event not in TALKS and agent is not None:
        other = None
    return _parties(agent, other)


def _parties(agent: Figure | None, other: Figure | None) -> Parties:
    figures = [f for f in (agent, other) if f is not None]
    return Parties(agent.people if agent else (), other.people if other else (), any(not f.people for f in figures))


def _of_verb(sentence: Sentence, figures: Sequence[Figure], trigger: Trigger) -> Parties:
    view = sentence.view
    phrase = " ".join(view.norm(i) for i in range(trigger.first, trigger.last))
    other = _right(sentence, figures, trigger, frozenset())
    agent = _subject(view, figures, trigger.first)
    if phrase in TAKES_OBJECT:
        passive = any(view.norm(i) in PASSIVE for i in range(trigger.first - 3, trigger.first))
        return _parties(agent if passive or other is None else other, None)
    if trigger.event not in TALKS:
        return _parties(agent, None)
    return _parties(agent, other)


def parties_of(sentence: Sentence, figures: Sequence[Figure], trigger: Trigger) -> Parties:
    """Who takes part in the event that a word tells of."""
    parties = (_of_noun if trigger.noun else _of_verb)(sentence, figures, trigger)
    return parties._replace(others=tuple(n for n in parties.others if n not in parties.agents))
