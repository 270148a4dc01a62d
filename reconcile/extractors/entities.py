"""Names of bodies, works and products: each is a thing of its own, known by its name."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from reconcile.contracts import Attribute, Extractor
from reconcile.discourse import Reading, Sentence
from reconcile.discourse.credits import credited
from reconcile.extractors._build import assertion
from reconcile.extractors._story import unread
from reconcile.kinds._entity_value import Entity, compare
from reconcile.kinds._spelling import sounds_key
from reconcile.lexicon.en.entities import BODY_HEADS
from reconcile.lexicon.en.press import AGENCIES, OUTLETS
from reconcile.model import COMPATIBLE, Anchor, Assertion, Mention, Subject, ValueRelation
from reconcile.terms import CAPITALS

ENTITY = Attribute(
    "designation",
    "entity",
    "The name of a body, a work, a product or another thing.",
    innocent="they may be two things of like names",
    general=True,
)
KEY_LETTERS = 3
"""Letters of a word's sounds by which things are blocked."""
UNREAD = Anchor(CAPITALS, "", CAPITALS)
"""What a name bears that is one by its capitals alone."""
_ONE = COMPATIBLE | {ValueRelation.VARIANT}


def _keys(entity: Entity) -> tuple[str, ...]:
    rare = [w for w in entity.words if w not in BODY_HEADS] or entity.words
    return tuple(dict.fromkeys(sounds_key(w, KEY_LETTERS) for w in rare))


class _Known:
    """The things of an article by number; two forms of one name are one thing."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, ...], int] = {}
        self._by_key: dict[str, list[Entity]] = defaultdict(list)

    def number(self, entity: Entity) -> int:
        """The number of the thing that `entity` names."""
        if entity.words not in self._numbers:
            near = (e for key in _keys(entity) for e in self._by_key[key][:8])
            same = next((e for e in near if compare(entity, e).relation in _ONE), None)
            self._numbers[entity.words] = self._numbers[same.words] if same else len(self._numbers)
            for key in _keys(entity):
                self._by_key[key].append(entity)
        return self._numbers[entity.words]


def _of_press(entity: Entity) -> bool:
    """Whether a paper, a station or an agency is named: that two articles cite it says nothing of the story."""
    return " ".join(entity.words) in AGENCIES or entity.words[-1] in OUTLETS


def _names(reading: Reading) -> Iterator[tuple[Sentence, Mention, tuple[Anchor, ...]]]:
    """Names that say what they name, and those of two words and more that no kind has read."""
    for sentence in reading.sentences:
        yield from ((sentence, mention, ()) for mention in sentence.of_kind("entity"))
        yield from ((sentence, mention, (UNREAD,)) for mention in unread(sentence))


def extract(reading: Reading) -> Iterator[Assertion]:
    """Every named thing of an article; the forms of one name are one subject."""
    known = _Known()
    for sentence, mention, marks in sorted(_names(reading), key=lambda told: told[1].start):
        entity: Entity = mention.value
        if _of_press(entity) or credited(sentence.view, *sentence.inside(mention)):
            continue
        anchors = (Anchor("designation", "entity", entity), *marks)
        subject = Subject("entity", entity.text, known.number(entity), anchors, _keys(entity))
        yield assertion(reading, sentence, subject, ENTITY.name, mention)


def recurring(assertions: Sequence[Assertion]) -> Iterator[Assertion]:
    """Those of a name that says what it names, or that stands more than once: a firm, a brand."""
    counts = Counter(a.value.words for a in assertions)
    yield from (a for a in assertions if UNREAD not in a.subject.anchors or counts[a.value.words] > 1)


EXTRACTOR = Extractor("entities", (ENTITY,), extract, recurring)
