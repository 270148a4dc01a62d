"""Figures: numbers, amounts, times, dates, injuries, weapons, charges: each known by the words around it."""

from collections.abc import Iterator

from reconcile.discourse import Reading, Sentence
from reconcile.discourse.contexts import Context, around, context_of
from reconcile.extractors._build import assertion
from reconcile.kinds import discovered
from reconcile.kinds.place import metonym
from reconcile.model import Anchor, Assertion, Attribute, Extractor, Mention, Subject

ATTRIBUTES = tuple(
    Attribute(name, kind, doc, single=False, general=True)
    for name, kind, doc in (
        ("people", "count", "How many people did or suffered something."),
        ("number", "number", "How many things there are."),
        ("amount", "money", "How much money."),
        ("percentage", "percentage", "What share."),
        ("measure", "measure", "How long, heavy, large or fast."),
        ("rate", "rate", "How much per something."),
        ("score", "score", "The result of a game or vote."),
        ("years of age", "age", "How old somebody or something is, whoever it is."),
        ("hour", "time", "At what time of day something happens."),
        ("day", "date", "When something happens, whatever it is."),
        ("length", "duration", "How long something takes, whatever it is."),
        ("where", "place", "Where something happens, whatever it is."),
        ("injury", "injury", "Which part of the body is hurt."),
        ("condition", "condition", "How a patient is, or how grave an injury."),
        ("weapon", "weapon", "With what somebody is attacked or armed."),
        ("ordinal", "ordinal", "Which of a row something is."),
        ("charge", "charge", "What somebody is charged with or found guilty of."),
    )
)
_BY_KIND = {a.kind: a for a in ATTRIBUTES}
NAMED = frozenset({"where"})
"""Attributes whose values are names that a story tells over and over: each meets only its like, in a like context."""
KEYS = 8
"""Words of a context, the nearest, by which figures are blocked; a distinctive value is a key besides."""


def _slot(mention: Mention) -> str:
    """The head of what is counted, or the unit."""
    value = mention.value
    told = str(getattr(value, "part", "") or getattr(getattr(value, "unit", None), "dimension", "") or mention.kind)
    return told.rpartition(" ")[2]


def _keys(attribute: Attribute, mention: Mention, context: Context) -> Iterator[str]:
    kind = discovered()[mention.kind]
    value = kind.caption(mention.value)
    for word, _ in context[:KEYS]:
        yield f"{value} {word}" if attribute.name in NAMED else word
    if kind.distinctive(mention.value):
        yield value


def _subject(attribute: Attribute, sentence: Sentence, mention: Mention, local: int) -> Subject:
    context = context_of(sentence, mention)
    anchors = (Anchor("slot", "", _slot(mention)), Anchor("context", "context", context))
    label = around(sentence, mention) or mention.kind
    return Subject("figure", label, local, anchors, tuple(_keys(attribute, mention, context)))


def extract(reading: Reading) -> Iterator[Assertion]:
    """Every figure of an article, each a subject of its own: which are one thing is found by their contexts."""
    local = 0
    for sentence in reading.sentences:
        for mention in sentence.mentions:
            attribute = _BY_KIND.get(mention.kind)
            if attribute is not None and not metonym(sentence.view, mention, sentence.inside(mention)[1]):
                subject = _subject(attribute, sentence, mention, local)
                local += 1
                yield assertion(reading, sentence, subject, attribute.name, mention)


EXTRACTOR = Extractor("figures", ATTRIBUTES, extract)
