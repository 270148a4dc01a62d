"""What is quoted: each sentence of direct speech, its subject the utterance itself and, where it is told, the speaker.

Quotations meet by their words: by pairs of uncommon words that follow each other. What one article quotes twice, in
whichever words, is one subject of it.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import islice, pairwise

from attrs import evolve

from reconcile.contracts import Attribute, Extractor
from reconcile.discourse import Person, Reading
from reconcile.discourse.people import BOTH
from reconcile.discourse.speakers import Speakers
from reconcile.discourse.spots import Spot
from reconcile.extractors._build import assertion
from reconcile.kinds.name import Name
from reconcile.kinds.quotation import Quotation, compare
from reconcile.lexicon.en.quotations import EMPTY
from reconcile.model import Anchor, Assertion, Diagnostic, Subject, ValueRelation
from reconcile.text.stem import stem

QUOTATION = Attribute("quotation", "quotation", "Words that a source gives as said, sentence by sentence.")
SPEAKER = Attribute(
    "speaker",
    "name",
    "Who said the words that a source quotes.",
    innocent="one may have said what another wrote, or both have said it",
)
SHORT = 6
"""Uncommon words of a quotation in which one other word leaves hardly a pair that two renderings share."""
SPOKEN = 8
"""Words of an utterance from which hardly two people use the same."""
MAX_MET = 50
"""Quotations of one article that a further one is held against; behind them it is an utterance of its own, and the
diagnostic `quotations-cut` tells."""
LABEL_WORDS = 6
"""Words of a quotation that name it where no speaker is known."""


def _keys(value: Quotation) -> tuple[str, ...]:
    """Pairs of uncommon words that follow each other, common ones left out; of a short quotation also those with one
    word between them, which may be what differs; single words where there are few."""
    rare = [stem(word) for word in value.words if word not in EMPTY and word.isalnum()]
    across = zip(rare, rare[2:], strict=False) if len(rare) <= SHORT else ()
    pairs = [f"{a} {b}" for a, b in (*pairwise(rare), *across)]
    return tuple(dict.fromkeys(pairs if len(rare) > 2 else pairs + rare))


def _everyday(value: Quotation, speaker: Person | None) -> tuple[str, ...]:
    """What everyday words alone are known by: who says them, and all of them ("That's all I can say")."""
    return (f"{speaker.name.family}: {' '.join(value.words)}",) if speaker else ()


def _label(value: Quotation, speaker: Person | None) -> str:
    words = value.text.split()
    opening = " ".join(words[:LABEL_WORDS]) + (" …" if len(words) > LABEL_WORDS else "")
    return f"{speaker.name.family}: {opening}" if speaker else opening


class _Utterances:
    """The utterances of an article, each with its number: two renderings of one have the same, but not what he said and
    what she said."""

    def __init__(self) -> None:
        self.told: dict[tuple[str, ...], int] = {}
        self.values: list[tuple[int, Quotation, str]] = []
        self.by_key: dict[str, list[int]] = defaultdict(list)
        self.cut = 0

    def number(self, value: Quotation, gender: str, keys: tuple[str, ...]) -> int:
        """The number of the utterance that `value` renders, said by somebody of `gender`."""
        if value.words in self.told:
            return self.told[value.words]
        met = self._met(keys)
        one = (n for n, v, g in islice(met, MAX_MET) if {g, gender} != BOTH and _one(v, value))
        number = next(one, len(self.values))
        self.cut += number == len(self.values) and next(met, None) is not None
        for key in keys:
            self.by_key[key].append(len(self.values))
        self.values.append((number, value, gender))
        self.told[value.words] = number
        return number

    def _met(self, keys: tuple[str, ...]) -> Iterator[tuple[int, Quotation, str]]:
        """The utterances that share a key, each once."""
        seen: set[int] = set()
        for key in keys:
            for place in self.by_key[key]:
                if place not in seen:
                    seen.add(place)
                    yield self.values[place]


def _one(one: Quotation, other: Quotation) -> bool:
    return compare(one, other).relation is not ValueRelation.INCOMPARABLE


def _spoken(reading: Reading, value: Quotation, number: int, person: Person, spot: Spot) -> Iterator[Assertion]:
    """Who said an utterance that is long enough to be one person's, by the family name: how it is spelt in full is told
    of the person."""
    if len(value.words) >= SPOKEN and person.name.given:
        told = evolve(spot.mention, value=Name((), person.name.family))
        subject = Subject(
            "said", _label(value, None), number, (Anchor("utterance", QUOTATION.kind, value),), _keys(value)
        )
        yield assertion(reading, reading.sentences[spot.sentence], subject, SPEAKER.name, told)


def extract(reading: Reading) -> Iterator[Assertion | Diagnostic]:
    """Every quoted sentence of an article, and who said it."""
    utterances, speakers = _Utterances(), Speakers(reading.source.text, reading.sentences, reading.people)
    for mention in reading.of_kind(QUOTATION.kind):
        speaker = speakers.beside(mention)
        keys = _keys(mention.value) or _everyday(mention.value, speaker.person)
        anchors = [Anchor("utterance", QUOTATION.kind, mention.value)]
        number = utterances.number(mention.value, speaker.gender, keys)
        if speaker.person is not None and speaker.spot is not None:
            anchors.append(Anchor("speaker", "name", speaker.person.name))
            yield from _spoken(reading, mention.value, number, speaker.person, speaker.spot)
        subject = Subject("utterance", _label(mention.value, speaker.person), number, tuple(anchors), keys)
        said = assertion(reading, reading.sentence_at(mention.start), subject, QUOTATION.name, mention)
        yield evolve(said, quote=(said.quote[0], max(said.quote[1], said.end)))
    if utterances.cut:
        name = reading.source.id
        told = (
            f"{name}: {utterances.cut} quotations share words with more than {MAX_MET} others; no more were looked at"
        )
        yield Diagnostic("quotations-cut", name, told)


EXTRACTOR = Extractor("quotations", (QUOTATION, SPEAKER), extract)
