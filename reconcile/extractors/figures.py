"""Figures: numbers, amounts, times, dates, injuries, weapons, charges: each known by the words around it."""

from collections.abc import Container, Iterator, Sequence

from reconcile.contracts import Attribute, Extractor
from reconcile.discourse import Reading, Sentence
from reconcile.discourse.contexts import Context, around, context_of, told_of
from reconcile.discourse.hours import of_onset
from reconcile.discourse.meant import meant_by, named
from reconcile.discourse.metonyms import families, metonym, namesake, ships
from reconcile.discourse.outcomes import outcomes
from reconcile.discourse.particulars import far_end
from reconcile.extractors._build import assertion
from reconcile.extractors._idle import TOWNS, idle, spoken_of
from reconcile.extractors._sole import Figure, clocked, of_several, sole, stretch
from reconcile.kinds import discovered
from reconcile.kinds.date import grain
from reconcile.kinds.vehicle import Vehicle
from reconcile.lexicon.en.penalties import PRISON, STEPS
from reconcile.lexicon.en.words import WEEKDAYS
from reconcile.model import Anchor, Assertion, Mention, Subject
from reconcile.terms import ONSET, SEVERAL, SOLE

_TWO_YEARS = "like things may have happened in both"
_INNOCENT = "what is told around them is alike, but they may be of two things"

DAY = "date"
"""The kind of a day; of two that differ either may be right of like things that happened in turn."""
LASTS = {"years of age": 180}
"""Attributes to the days after which a value may be another."""

ATTRIBUTES = tuple(
    Attribute(
        name,
        kind,
        doc,
        single=False,
        general=True,
        innocent=_TWO_YEARS if kind == DAY else _INNOCENT,
        firm=float(kind == DAY),
        lasts=LASTS.get(name, 0),
    )
    for name, kind, doc in (
        ("people", "count", "How many people did or suffered something."),
        ("number", "number", "How many things there are."),
        ("amount", "money", "How much money."),
        ("percentage", "percentage", "What share."),
        ("measure", "measure", "How long, heavy, large or fast."),
        ("rate", "rate", "How much per something."),
        ("score", "score", "The result of a game or vote."),
        ("games", "record", "How many games were won and lost, whoever it is."),
        ("years of age", "age", "How old somebody or something is, whoever it is."),
        ("hour", "time", "At what time of day something happens."),
        ("day", "date", "When something happens, whatever it is."),
        ("length", "duration", "How long something takes, whatever it is."),
        ("interval", "interval", "How long before or after something else it happens."),
        ("where", "place", "Where something happens, whatever it is."),
        ("injury", "injury", "Which part of the body is hurt."),
        ("premises", "premises", "In what sort of room, building, vehicle or ground something happens."),
        ("condition", "condition", "How a patient is, or how grave an injury."),
        ("circumstance", "circumstance", "How something came about, and what goes with it."),
        ("relation", "relation", "How people are related, or know each other."),
        ("nationality", "nationality", "Of which nation a person or a ship is."),
        ("weapon", "weapon", "With what somebody is attacked or armed."),
        ("vehicle", "vehicle", "Of which make, model, colour or sort a vehicle is."),
        ("telephone", "telephone", "By which number somebody is reached."),
        ("ordinal", "ordinal", "Which of a row something is."),
        ("charge", "charge", "What somebody is charged with or found guilty of."),
    )
)
_BY_KIND = {a.kind: a for a in ATTRIBUTES}
NAMED = frozenset({"where"})
"""Attributes whose values are names that a story tells over and over: each meets only its like, in a like context."""
FROM = {
    "people": 4.0,
    "day": 3.0,
    "hour": 2.7,
    "number": 4.2,
    "amount": 3.5,
    "percentage": 4.2,
    "measure": 4.2,
    "length": 4.2,
    "vehicle": 2.7,
}
"""Attributes of which a figure that is the only one of its sort in its article may contradict another such, to the
weight from which it does: hours with few words around them in common, others with four tenths of them; of days bare
years alone."""
FROM_CLOCK, OF_SEVERAL = 3.0, 4.0
"""The same for hours by the clock, of which an article tells more, and for a figure that is one of several; one hour
at which something began is as much as a sole one."""
COUNTED = frozenset({"people", "number", "amount", "percentage", "measure", "years of age", "day", "vehicle", "length"})
"""Attributes of which a figure may contradict one to which it is by far the likest, as hours by the clock may."""
COUNT = "count"
"""The kind of a number of people, who are known by what was done to them too."""
TERM_BEFORE = 12
"""Tokens before a term in prison in which it is said what was done with it."""
KNOWN_BY = 3
"""Words that the context of a figure must have by which it is told from others."""
WHOSE = {"his": "m", "her": "f"}
"""Words before a figure that say whose it is: "his neck", "her neck"."""
NUMBER = "number"
"""The kind of what is counted by a noun: the only one of its noun is hardly another."""
PLACE = "place"
"""The kind of a place, whose name may be that of a ship too."""
MEASURE = "measure"
"""The kind of a distance, which is known by the place from which it is measured."""
AGE, OPENING = "age", 1
"""The kind of an age, and the last token at which a date opens a sentence."""
_LONG, _CLAUSES, _NEW = frozenset({"month", "year", "season"}), frozenset(":;"), frozenset({"a", "an"})
GAMES, SPORTING = frozenset({"score", "record"}), 2
"""Kinds that only sport has, and from how many of them on an article is about it."""
KEYS = 8
"""Words of a context, the nearest, by which figures are blocked; a distinctive value is a key besides."""


def _model(value: object) -> str:
    """The make and the model of a vehicle: hardly two of one model stand in a story."""
    return f"{value.make} {value.model}" if isinstance(value, Vehicle) and value.model else ""


def _done(sentence: Sentence, mention: Mention) -> str:
    """What was done to those whom a figure counts; those who were shot may be dead or hurt."""
    told = outcomes(sentence, mention)
    return told[0] if len(told) == 1 and told[0] != "shot" else ""


def _term(sentence: Sentence, mention: Mention) -> str:
    """Whether a term in prison is the highest that is possible, was asked for, or was given; "" for what is none."""
    view, first = sentence.view, sentence.inside(mention)[0]
    if not view.where(PRISON):
        return ""
    before = {view.norm(at) for at in range(max(0, first - TERM_BEFORE), first)}
    open_below = mention.value.amount.low == 0
    return "allowed" if open_below else next((step for step, words in STEPS.items() if words & before), "")


_DONE = {COUNT: _done, "duration": _term}
"""A kind to what tells what was done to those who are counted, or with a term: what was done differently is another."""


def _slot(mention: Mention) -> str:
    """The head of what is counted, or the unit."""
    value = mention.value
    told = str(getattr(value, "part", "") or getattr(getattr(value, "unit", None), "dimension", "") or mention.kind)
    return told.rpartition(" ")[2]


def _keys(attribute: Attribute, mention: Mention, context: Context, only: bool) -> Iterator[str]:
    kind = discovered()[mention.kind]
    value = kind.caption(mention.value)
    for word, _ in context[:KEYS]:
        yield f"{value} {word}" if attribute.name in NAMED else word
    if (only and attribute.kind == NUMBER) or kind.distinctive(mention.value):
        low = getattr(mention.value, "low", None)
        yield value if low is None else f"{low:g} {_slot(mention)}"  # "4 bombs", "at least 4 big bombs"


def _subject(
    attribute: Attribute, sentence: Sentence, mention: Mention, local: int, opposed: Sequence[Anchor], meant: str
) -> Subject:
    context = told_of(context_of(sentence, mention), meant)
    only = any(a.role == SOLE for a in opposed)
    first, last = sentence.inside(mention)
    told = {
        "town" if getattr(mention.value, "sort", "") in TOWNS else "slot": _slot(mention),
        "sole noun": _slot(mention) if only and attribute.kind == NUMBER else "",
        "gender": WHOSE.get(sentence.view.norm(first - 1), ""),
        "far end": far_end(sentence, last) if attribute.kind == MEASURE else "",
        "stretch": stretch(sentence),
        "weekday": _weekday(sentence, mention),
        "occasion": _occasion(sentence, mention) if attribute.kind == AGE else "",
        "model": _model(mention.value),
        "done": _DONE[mention.kind](sentence, mention) if mention.kind in _DONE else "",
    }
    known = (a for a in opposed if a.role != SEVERAL or len(context) >= KNOWN_BY)
    words = (Anchor(role, "", word) for role, word in told.items() if word)
    anchors = (Anchor("context", "context", context), *words, *known)
    label = around(sentence, mention) or mention.kind
    keys = [*_keys(attribute, mention, context, only), *(a.role for a in opposed if a.role == ONSET)]
    return Subject("figure", label, local, anchors, tuple(keys))


def _weekday(sentence: Sentence, mention: Mention) -> str:
    """The weekday before a part of the day: "Thursday afternoon"."""
    before = sentence.view.norm(sentence.inside(mention)[0] - 1)
    return before if mention.kind == "time" and mention.value.hour is None and before in WEEKDAYS else ""


def _occasion(sentence: Sentence, mention: Mention) -> str:
    """Whether somebody of an age is told of for the first time in a clause that opens with a month or a year, as is who
    suffered before: "Last year a boy of 12"."""
    view, first = sentence.view, sentence.inside(mention)[0]
    long = (sentence.inside(m)[0] for m in sentence.of_kind(DAY) if grain(m.value.first) in _LONG)
    opens = (at for at in long if at <= OPENING or not _CLAUSES.isdisjoint((view.norm(at - 1), view.norm(at - 2))))
    earlier = view.norm(first - 1) in _NEW and any(at < first for at in opens)
    return "an earlier or other one" if earlier else "the one told of"


def _sporting(reading: Reading) -> bool:
    """Whether an article is about games, in which every noun is counted often."""
    return sum(mention.kind in GAMES for sentence in reading.sentences for mention in sentence.mentions) >= SPORTING


def _figures(reading: Reading, sport: bool) -> Iterator[Figure]:
    """Every figure of an article, but for those that say nothing of what it tells."""
    kin, afloat = families(reading.people), ships(reading.sentences)
    quoted = reading.of_kind("quotation")
    for sentence in reading.sentences:
        view = sentence.view
        for mention in sentence.mentions:
            if mention.kind not in _BY_KIND or metonym(view, mention, *sentence.inside(mention)):
                continue
            ship = mention.kind == PLACE and view.norm(sentence.inside(mention)[0]) in afloat
            other = ship or namesake(mention.value, kin) or spoken_of(mention, quoted)
            if not other and not idle(sentence, mention, sport):
                yield Figure(sentence, mention, _weekday(sentence, mention) or _slot(mention))


def _opposed(figure: Figure, only: Container[int], counted: Container[str]) -> Iterator[Anchor]:
    """The anchor by which a figure may be set against its like, with the weight from which it is; none of most. An hour
    at which something began is known by that too."""
    clock, name = clocked(figure), _BY_KIND[figure.mention.kind].name
    begun = of_onset(figure.sentence, figure.mention) if clock else None
    if figure.mention.start in only:
        yield Anchor(SOLE, "", FROM_CLOCK if clock else FROM[name])
    elif clock or (name in counted and of_several(figure)):
        yield Anchor(SEVERAL, "", OF_SEVERAL if begun is None else FROM_CLOCK)
    if begun is not None:
        yield Anchor(ONSET, "", ONSET)
        yield from (Anchor("begun", "", name) for name in sorted(begun))


def extract(reading: Reading) -> Iterator[Assertion]:
    """Every figure of an article, each a subject of its own: which are one thing is found by their contexts."""
    sport = _sporting(reading)
    figures = list(_figures(reading, sport))
    only = {m.start for m in sole((f for f in figures if _BY_KIND[f.mention.kind].name in FROM), discovered())}
    counted, spots = frozenset() if sport else COUNTED, named(reading.people)
    for local, figure in enumerate(figures):
        sentence, mention, _ = figure
        attribute = _BY_KIND[mention.kind]
        meant = meant_by(spots, sentence, mention)
        subject = _subject(attribute, sentence, mention, local, tuple(_opposed(figure, only, counted)), meant)
        yield assertion(reading, sentence, subject, attribute.name, mention)


EXTRACTOR = Extractor("figures", ATTRIBUTES, extract)
