"""What adapters share: attributes by their names, the value at a span, subjects known by a name."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter

from reconcile.contracts import Attribute, Kind
from reconcile.discourse import Reading, Sentence
from reconcile.errors import BadInput
from reconcile.extractors import discovered as discovered_extractors
from reconcile.kinds import discovered as discovered_kinds
from reconcile.kinds._entity_value import Entity
from reconcile.kinds._spelling import sounds_key
from reconcile.model import Anchor, Diagnostic, Mention, Subject
from reconcile.text.tokens import view_of

KEY_LETTERS = 3
"""Letters of a word's sounds by which subjects are blocked."""
SHOWN = 3
"""Examples that a diagnostic shows."""
SHOWN_LETTERS = 60
_START = attrgetter("view.start")


def attribute_of(given: str | Attribute) -> Attribute:
    """An attribute, by its name if it is one of the library's. Raises `BadInput` for a name that is none."""
    if isinstance(given, Attribute):
        return given
    known = {a.name: a for e in discovered_extractors().values() for a in e.attributes}
    if given not in known:
        names = ", ".join(sorted(known))
        raise BadInput(f"no attribute {given!r}; give a reconcile.Attribute of your own, or one of {names}")
    return known[given]


def kinds_for(attributes: Iterable[Attribute], extra: Iterable[Kind]) -> dict[str, Kind]:
    """The library's kinds and a caller's own, by their names. Raises `BadInput` where an attribute is of none."""
    kinds = discovered_kinds() | {kind.name: kind for kind in extra}
    for attribute in attributes:
        if attribute.kind not in kinds:
            told = f"attribute {attribute.name!r} is of the kind {attribute.kind!r}, which nobody knows"
            raise BadInput(f"{told}; pass that kind as kinds=[…], or take one of {', '.join(sorted(kinds))}")
    return kinds


def sentence_of(reading: Reading, start: int, end: int) -> Sentence | None:
    """The sentence in which a span stands whole; None where it stands in none that asserts anything."""
    place = bisect_right(reading.sentences, start, key=_START) - 1
    if place < 0 or end > reading.sentences[place].view.end:
        return None
    return reading.sentences[place]


def thing(text: str) -> Entity:
    """Any words as the name of a thing: folded, without "the" before it."""
    norms = [t.norm for t in view_of(text).tokens if t.norm[0].isalnum()]
    return Entity(text, tuple(norms[1:] if norms[:1] == ["the"] else norms))


def _whole(sentence: Sentence, start: int, end: int) -> list[Mention]:
    """The span itself as the name of a thing."""
    named = thing(sentence.view.text[start:end])
    return [Mention("entity", named, start, end)] if named.words else []


WHOLE = {"entity": _whole}
"""Kinds that take any words as they stand: what to call a thing, whoever names it says."""


def value_at(reading: Reading, sentence: Sentence, kind: Kind, start: int, end: int) -> Mention | None:
    """The value of a kind that shares most letters with a span, read in its sentence; None where there is none."""
    if kind.name in WHOLE:
        found = WHOLE[kind.name](sentence, start, end)
    elif kind.paragraphs:
        inside = (m for m in reading.passages if sentence.view.start <= m.start and m.end <= sentence.view.end)
        found = [m for m in inside if m.kind == kind.name]
    else:
        found = list(kind.find(sentence.view))
    shared = [(min(m.end, end) - max(m.start, start), -m.start, m) for m in found]
    return max((s for s in shared if s[0] > 0), key=lambda s: s[:2], default=(0, 0, None))[2]


def named_subject(sort: str, name: str, numbers: dict[tuple[str, ...], int]) -> Subject | None:
    """A subject that is known by its name alone, equal or fuller; `numbers` counts those of the article.

    None where the name has no letters. `sort` is the adapter's: its subjects meet only each other.
    """
    named = thing(name)
    if not named.words:
        return None
    anchors = (Anchor("designation", "entity", named), Anchor("thing", "", " ".join(named.words)))
    keys = tuple(dict.fromkeys(sounds_key(word, KEY_LETTERS) for word in named.words))
    return Subject(sort, name, numbers.setdefault(named.words, len(numbers)), anchors, keys)


def left_out(code: str, source: str, why: str, examples: Sequence[str]) -> Diagnostic:
    """The diagnostic for what could not be used in one article, with a few examples of it."""
    shown = "; ".join(f"“{e[:SHOWN_LETTERS]}”" for e in examples[:SHOWN])
    more = f" and {len(examples) - SHOWN} more" if len(examples) > SHOWN else ""
    return Diagnostic(code, source, f"{source}: {why}: {shown}{more}")
