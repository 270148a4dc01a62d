"""Names of streets, and of towns that no table has: two spellings of one are told."""

from collections.abc import Iterator

from attrs import evolve

from reconcile.contracts import Attribute, Extractor
from reconcile.discourse import Reading, Sentence
from reconcile.discourse.metonyms import families, namesake
from reconcile.extractors._build import assertion
from reconcile.kinds._spelling import sounds_key
from reconcile.kinds._streets import BESIDE
from reconcile.kinds.place import ADDRESS, Place
from reconcile.lexicon.en.facilities import POINTS
from reconcile.model import Anchor, Assertion, Mention, Subject
from reconcile.text.fold import fold

NAME = Attribute(
    "toponym",
    "place",
    "How the name of a street or town is spelt.",
    innocent="they may be two places of like names",
    general=True,
)
NUMBER = Attribute(
    "address",
    "place",
    "At which house or block of a street something is.",
    innocent="they may be two places on one street",
)
KEY_LETTERS = 3
"""Letters of a name's sounds, from its beginning and from its end, by which names are blocked: a slip spares one."""


def _bare(part: str) -> Place:
    """A street by its name alone, points of the compass left out."""
    words = " ".join(word for word in part.split() if word not in POINTS)
    return Place(words.title(), "street", parts=(words,))


def _names(sentence: Sentence, mention: Mention) -> Iterator[Mention]:
    """Every town or street that a mention names: of a crossing both, each at its own words."""
    place: Place = mention.value
    if not place.sort:
        yield evolve(mention, value=place._replace(country="", region=""))
    elif place.sort == "street" and len(place.parts) == 1:
        yield _from_name(mention, _bare(place.parts[0]))
    elif place.sort == "street":
        yield from _crossing(sentence, mention)


def _crossing(sentence: Sentence, mention: Mention) -> Iterator[Mention]:
    """The streets of a crossing, each at its own words where one word stands between them."""
    (first, last), tokens = sentence.inside(mention), sentence.view.tokens
    joints = [at for at in range(first, last) if tokens[at].norm in BESIDE]
    cut = joints[0] if len(joints) == 1 else None
    spans = ((first, cut), (cut + 1, last)) if cut else ((first, last), (first, last))
    for part, (begin, end) in zip(mention.value.parts, spans, strict=True):
        yield evolve(mention, value=_bare(part), start=tokens[begin].start, end=tokens[end - 1].end)


def _keys(place: Place) -> tuple[str, ...]:
    word = fold(place.name).split()[0]
    return f"{place.sort} {sounds_key(word, KEY_LETTERS)}", f"{sounds_key(word[::-1], KEY_LETTERS)} {place.sort}"


def _from_name(mention: Mention, place: Place) -> Mention:
    """The mention of a place from its name on: which house or block it is, is another question."""
    number = mention.value.number
    house = next(
        (h for h in (f"{number} of the ", f"{number} of ", f"{number} ") if mention.value.name.startswith(h)), ""
    )
    return evolve(mention, value=place, start=mention.start + (len(house) if number else 0))


def _spellings(reading: Reading) -> Iterator[Assertion]:
    """Every street and town of an article, by name."""
    known: dict[str, int] = {}
    kin = families(reading.people)
    for sentence in reading.sentences:
        for mention in sentence.of_kind("place"):
            for part in () if namesake(mention.value, kin) else _names(sentence, mention):
                place: Place = part.value
                local = known.setdefault(fold(place.name), len(known))
                subject = Subject("toponym", place.name, local, (Anchor("toponym", "place", place),), _keys(place))
                yield assertion(reading, sentence, subject, NAME.name, part)


def _addresses(reading: Reading) -> Iterator[Assertion]:
    """The houses and blocks of an article, by street."""
    known: dict[str, int] = {}
    for sentence in reading.sentences:
        for mention in sentence.of_kind("place"):
            if mention.value.sort == "street" and mention.value.number and len(mention.value.parts) == 1:
                street = _bare(mention.value.parts[0])
                local = known.setdefault(street.name, len(known))
                subject = Subject("address", street.name, local, (Anchor("toponym", "place", street),), (street.name,))
                house = mention.value._replace(sort=ADDRESS)
                yield assertion(reading, sentence, subject, NUMBER.name, evolve(mention, value=house))


def extract(reading: Reading) -> Iterator[Assertion]:
    """The names of streets and towns of an article, and the houses and blocks on its streets."""
    yield from _spellings(reading)
    yield from _addresses(reading)


EXTRACTOR = Extractor("toponyms", (NAME, NUMBER), extract)
