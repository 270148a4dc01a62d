"""Names that articles spell in two ways: words with a capital, kept only where another article has one a slip apart."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product

from reconcile.anatomy import Role
from reconcile.contracts import Attribute, Extractor
from reconcile.discourse import Reading
from reconcile.extractors._build import assertion
from reconcile.kinds._spelling import shortened, sounds_key
from reconcile.kinds.word import KIND, compare
from reconcile.lexicon.en.context import EMPTY
from reconcile.model import Anchor, Assertion, Subject, ValueRelation
from reconcile.text.fold import fold

WRITTEN = Attribute(
    "written form",
    KIND.name,
    "How a name is spelt, whatever it names.",
    innocent="they may be two things of like names",
    general=True,
)
_MARKS = frozenset(".,;:!?-–—()'’‘“”\"[]/&$%") | {""}
KEY_LETTERS = 3
"""Letters of a word's sounds, from its beginning and from its end, by which words are blocked: a slip spares one, but
for two letters swapped in the midst, which spare the letters."""
CROWD = 40
"""Words that share what is left of them without one letter, beyond which no more are compared."""
TELLING = 4
"""Letters of a word that tells what a sentence is about."""


def _likely(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of words that are one slip apart: those share what is left of them without one letter."""
    near: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        met = dict.fromkeys(other for short in shortened(word) for other in near[short])
        yield from ((other, word) for other in met if compare(other, word).relation is ValueRelation.VARIANT)
        for short in shortened(word):
            if len(near[short]) < CROWD:
                near[short].append(word)


def _numbers(said: Mapping[str, Mapping[int, Anchor]]) -> dict[str, int]:
    """A number for each word of an article. Two share it that are one slip apart and beside which one telling word
    stands, though never in one sentence: one of the two is misprinted."""
    numbers = {word: number for number, word in enumerate(said)}
    for one, other in _likely(said):
        beside = (frozenset[str]().union(*(anchor.value for anchor in said[word].values())) for word in (one, other))
        telling = any(len(word) >= TELLING and word.isalpha() for word in frozenset.intersection(*beside))
        if telling and said[one].keys().isdisjoint(said[other]) and one[:-1] != other[:-1]:
            numbers[other] = numbers[one]
    return numbers


def extract(reading: Reading) -> Iterator[Assertion]:
    """Every word with a capital in the sentences of an article, with the words beside it."""
    met = [(mention, reading.sentence_at(mention.start)) for mention in reading.of_kind(KIND.name)]
    told = [(mention, sentence) for mention, sentence in met if sentence.role is Role.BODY]
    beside = {s.index: Anchor("beside", "", s.view.vocabulary - EMPTY - _MARKS) for _, s in told}
    said: dict[str, dict[int, Anchor]] = defaultdict(dict)
    for mention, sentence in told:
        said[fold(mention.value)][sentence.index] = beside[sentence.index]
    numbers = _numbers(said)
    for mention, sentence in told:
        word = fold(mention.value)
        anchors = (Anchor("spelling", KIND.name, mention.value), beside[sentence.index])
        ends = sounds_key(word, KEY_LETTERS), f"-{sounds_key(word[::-1], KEY_LETTERS)}"
        keys = (*ends, "".join(sorted(word)))
        subject = Subject("word", mention.value, numbers[word], anchors, keys)
        yield assertion(reading, sentence, subject, WRITTEN.name, mention)


def _beside(told: Sequence[Assertion]) -> dict[str, set[str]]:
    """The words that stand beside a name in each article that has it."""
    found: dict[str, set[str]] = defaultdict(set)
    for one in told:
        found[one.source] |= one.subject.anchors[-1].value
    return found


def _locals(told: Sequence[Assertion]) -> dict[str, int]:
    return {one.source: one.subject.local for one in told}


def differing(assertions: Sequence[Assertion]) -> list[Assertion]:
    """Those of a word that stands a slip apart in another article, beside a word that stands beside it too; an article
    that has both spellings means one name by them."""
    said: dict[str, list[Assertion]] = defaultdict(list)
    for told in assertions if len({a.source for a in assertions}) > 1 else ():
        said[fold(told.value)].append(told)
    kept: set[tuple[str, str]] = set()
    for one, other in _likely(said):
        ones, others = _beside(said[one]), _beside(said[other])
        mine, theirs = _locals(said[one]), _locals(said[other])
        if all(mine[source] == theirs[source] for source in mine.keys() & theirs):
            met = [(a, b) for a, b in product(ones, others) if a != b and not ones[a].isdisjoint(others[b])]
            kept.update((source, word) for pair in met for source, word in zip(pair, (one, other), strict=True))
    return [a for a in assertions if (a.source, fold(a.value)) in kept]


EXTRACTOR = Extractor("spellings", (WRITTEN,), extract, differing)
