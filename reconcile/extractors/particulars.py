"""Particulars: bail, years of service, distances, magnitudes, the hour of the call: what one thing has one of."""

from collections import defaultdict
from collections.abc import Iterator

from attrs import evolve

from reconcile.contracts import Attribute, Extractor
from reconcile.discourse import Reading, Sentence
from reconcile.discourse.calls import calls_of
from reconcile.discourse.hours import hours_of, incident_class, incident_hours
from reconcile.discourse.outcomes import earlier
from reconcile.discourse.particulars import bound, charge_behind, far_end, where, whom
from reconcile.discourse.spots import Spot
from reconcile.extractors._build import assertion
from reconcile.extractors._cast import Cast
from reconcile.extractors._story import days_of, story_anchors
from reconcile.lexicon.en.particulars import PARTICULARS, Particular
from reconcile.model import Anchor, Assertion, Mention, Subject

_INNOCENT = "they may be two things of one sort, or an earlier and a later report"
_ONE_CLASH = {"duration": 1.0}
"""Kinds of which a person may have several in a life, to a strength that all clusters have: of three prison terms that
all differ none contradicts another."""
ATTRIBUTES = tuple(
    Attribute(
        row.name, row.kind, row.says, single=not row.several, innocent=_INNOCENT, firm=_ONE_CLASH.get(row.kind, 0.0)
    )
    for row in PARTICULARS
)
_CHANGING = frozenset({"number", "measure", "money", "percentage"})
"""Kinds whose values may be changes."""
_ROUGH = 5
"""How many times its lower end the upper end of a figure is that is said in rough words: "dozens", "hundreds"."""
DISTANCE = Attribute("distance", "measure", "How far one place is from another.", innocent=_INNOCENT)
BEARING = Attribute("bearing", "bearing", "At which point of the compass one place lies from another.",
                    innocent=_INNOCENT)  # fmt: skip
BESIDE = 8
"""Tokens between a length and the point of the compass that it is measured in."""
CALLED = Attribute("called", "time", "At what time of day help was called, or came.",
                   innocent="one may be the call, the other when help came")  # fmt: skip
_ROWS = {row.kind: tuple(r for r in PARTICULARS if r.kind == row.kind) for row in PARTICULARS}


class _Article:
    """An article with what is looked up for each of its particulars."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.cast = Cast(reading)
        self.story = tuple(story_anchors(reading, "setting"))
        self.scene = tuple(story_anchors(reading))
        self.incident = incident_class(reading.sentences) or "story"
        self.figures: dict[str, int] = {}
        self.charges: dict[object, int] = {}
        self.places: dict[tuple[str, str], int] = {}
        self.spots: dict[int, list[tuple[Spot, int]]] = defaultdict(list)
        for person in reading.people:
            for spot in person.spots:
                self.spots[spot.sentence].append((spot, person.number))

    def of_story(self, name: str, sentence: Sentence, noun: str = "") -> Subject:
        """What a story has one of, or one for each noun, known by the story and the days that the sentence gives; by
        the places too where no noun says more."""
        whole = f"{name} {noun}".strip()
        known = (*self.scene, Anchor("slot", "", noun)) if noun else self.story
        anchors = (Anchor("particular", "", whole), *known, *days_of(sentence))
        local = self.figures.setdefault(whole, len(self.figures))
        return Subject("particular", self.incident, local, anchors, (whole,))

    def of_place(self, name: str, sentence: Sentence, at: int, far: str = "") -> Subject:
        """The place that is named from token `at` on, by the first word, and the one from which it is so far away."""
        place = sentence.view.norm(at)
        local = self.places.setdefault((place, far), len(self.places))
        away = (Anchor("far end", "", far),) if far else ()
        own = (Anchor("particular", "", name), Anchor("stem", "", place), *away)
        return Subject("particular", sentence.view.words(at, at + 1), local, own, (f"{name} {place}",))

    def of_length(self, name: str, length: Mention, far: str) -> Subject:
        """What lies so far from a place, known by that length and the first word of the place."""
        local = self.figures.setdefault(f"{name} {length.value} {far}", len(self.figures))
        own = (Anchor("particular", "", name), Anchor("far end", "", far), Anchor("length", "measure", length.value))
        return Subject("length", far, local, own, (f"{name} {far}",))

    def of_charge(self, name: str, sentence: Sentence, mention: Mention) -> Subject | None:
        """The charge of which counts are told, of whoever is charged in the story; None for none."""
        charge = charge_behind(sentence, mention)
        if charge is None:
            return None
        label = self.reading.source.text[charge.start : charge.end]
        local = self.charges.setdefault(charge.value, len(self.charges))
        number = whom(sentence, mention, self.spots, self.reading.people)
        charged = () if number is None else (Anchor("participant", "name", self.reading.people[number].name),)
        own = (Anchor("particular", "", name), Anchor("charge", "", charge.value), *charged)
        return Subject("particular", label, local, (*own, *self.story), (f"{name} {charge.value.name}",))

    def of_person(self, sentence: Sentence, mention: Mention) -> Subject | None:
        """The person of whom a figure is said, None for nobody."""
        number = whom(sentence, mention, self.spots, self.reading.people)
        person = None if number is None else self.reading.people[number]
        return person and self.cast.subject(person, Anchor("participant", "name", person.name))


def _subject(article: _Article, sentence: Sentence, mention: Mention, row: Particular) -> Subject | None:
    if row.about == "story":
        return article.of_story(row.name, sentence, mention.value.unit.name.rpartition(" ")[2] if row.each else "")
    if row.about == "person":
        return article.of_person(sentence, mention)
    if row.about == "charge":
        return article.of_charge(row.name, sentence, mention)
    place = where(sentence, sentence.inside(mention)[0])
    return None if place is None else article.of_place(row.name, sentence, place)


def _plain(mention: Mention, row: Particular) -> Mention:
    """A value without what its row says already: which people are counted, or by which of several nouns; nor is what
    was "dropped" or "fell" a change."""
    value = mention.value
    if row.kind == "count":
        value = value._replace(part="")
    if row.noun:
        value = value._replace(unit=value.unit._replace(name=row.noun, dimension=f"{row.kind} {row.noun}"))
    if row.kind in _CHANGING:
        value = value._replace(change="")
    return evolve(mention, value=value)


def _told(mention: Mention, row: Particular) -> bool:
    """Whether a value says enough: "dozens" of one of several sorts is hardly one figure."""
    return not row.each or mention.value.high < _ROUGH * mention.value.low


def _found(article: _Article) -> Iterator[tuple[Particular, Assertion]]:
    for sentence in article.reading.sentences:
        old = earlier(sentence, article.reading.published)
        for mention in sentence.mentions:
            for row in _ROWS.get(mention.kind, ()):
                if (old and row.about == "story") or not bound(sentence, mention, row) or not _told(mention, row):
                    continue
                subject = _subject(article, sentence, mention, row)
                if subject is not None:
                    yield row, assertion(article.reading, sentence, subject, row.name, _plain(mention, row))


def _figures(article: _Article) -> Iterator[Assertion]:
    """What words beside it bind; of what a story has one of, what is stated first, and the same again."""
    stated: dict[str, object] = {}
    for row, told in _found(article):
        if row.about != "story" or row.several or stated.setdefault(told.subject.keys[0], told.value) == told.value:
            yield told


def _distances(article: _Article) -> Iterator[Assertion]:
    for sentence in article.reading.sentences:
        for measure in sentence.of_kind("measure"):
            first, last = sentence.inside(measure)
            far = far_end(sentence, last) if measure.value.unit.dimension == "length" else ""
            near = where(sentence, first) if far else None
            if near is not None:
                subject = article.of_place(DISTANCE.name, sentence, near, far)
                yield assertion(article.reading, sentence, subject, DISTANCE.name, measure)


def _bearings(article: _Article) -> Iterator[Assertion]:
    """At which point of the compass from another place lies what is so far from it, or a place."""
    for sentence in article.reading.sentences:
        for bearing in sentence.of_kind(BEARING.kind):
            first = sentence.inside(bearing)[0]
            far, near = far_end(sentence, first), where(sentence, first)
            lengths = [m for m in sentence.of_kind("measure") if 0 <= first - sentence.inside(m)[1] <= BESIDE]
            if far and lengths:
                subject = article.of_length(BEARING.name, lengths[0], far)
                yield assertion(article.reading, sentence, subject, BEARING.name, bearing)
            elif far and near is not None:
                subject = article.of_place(BEARING.name, sentence, near, far)
                yield assertion(article.reading, sentence, subject, BEARING.name, bearing)


def _calls(article: _Article) -> Iterator[Assertion]:
    """The hours of calls, but for those that are told as the hour of the event itself."""
    sentences = article.reading.sentences
    told = calls_of(sentences)
    taken = hours_of(sentences).keys() | incident_hours(sentences).keys() if told else frozenset()
    for index in sorted(told.keys() - taken):
        subject = article.of_story(CALLED.name, sentences[index])
        yield assertion(article.reading, sentences[index], subject, CALLED.name, told[index])


def extract(reading: Reading) -> Iterator[Assertion]:
    """The particulars of an article."""
    article = _Article(reading)
    yield from _figures(article)
    yield from _distances(article)
    yield from _bearings(article)
    yield from _calls(article)


EXTRACTOR = Extractor("particulars", (*ATTRIBUTES, DISTANCE, BEARING, CALLED), extract)
