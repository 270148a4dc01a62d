"""How many were killed, injured, missing or arrested: figures that later reports replace."""

from collections.abc import Iterator

from attrs import evolve

from reconcile.contracts import Attribute, Extractor
from reconcile.discourse import Reading, Sentence
from reconcile.discourse.outcomes import doer_dead, earlier, in_two_towns, outcomes, partial, replaced
from reconcile.discourse.subsets import subset
from reconcile.extractors._build import assertion
from reconcile.extractors._story import days_of, story_anchors
from reconcile.kinds.count import compare
from reconcile.lexicon.en.counts import OUTCOMES
from reconcile.model import SAME, Anchor, Assertion, Mention, Scope, Subject, ValueRelation

ATTRIBUTES = tuple(
    Attribute(name, "count", f"How many people were {name}.", moves=True,
              innocent="they may be an earlier and a later report of one figure")
    for name in sorted(OUTCOMES)
)  # fmt: skip


FATAL = frozenset({"killed", "shot"})
"""Outcomes of which one who did it, and is dead, may be counted or not."""
LEAD = 10
"""Sentences in which an article states its toll; counts further down are mostly of a part or another event."""


def _done(sentence: Sentence, mention: Mention) -> tuple[str, ...]:
    """What was done to those counted, as part of others or all of them; "" where nothing is told of it."""
    part = subset(sentence, mention)
    if part:
        return (part,)
    return () if partial(sentence, mention) else outcomes(sentence, mention) or ("",)


def _told(reading: Reading) -> Iterator[tuple[Sentence, Mention, str]]:
    """The counts of an article's lead and their outcomes; none where it sums up what happened in two towns."""
    lead = reading.sentences[:LEAD]
    if any(in_two_towns(s) and any(outcomes(s, m) for m in s.of_kind("count")) for s in lead):
        return
    for sentence in lead:
        counts = sentence.of_kind("count")
        if counts and not earlier(sentence, reading.published):
            told = ((m, name) for m in counts if not replaced(sentence, m) for name in _done(sentence, m))
            yield from ((sentence, m, name) for m, name in told)


def _first(told: Iterator[tuple[Sentence, Mention, str]]) -> Iterator[tuple[Sentence, Mention, str]]:
    """What an article states first of an outcome and a part, and the same again: other numbers are other groups, and
    so are the parts of them that the sentence gives."""
    stated: dict[tuple[str, str], Mention] = {}
    others: set[tuple[int, str]] = set()
    for sentence, mention, name in told:
        part = mention.value.part
        if part and (sentence.index, name) in others:
            continue
        first = stated.setdefault((name, part), mention)
        relation = compare(first.value, mention.value).relation
        if name and relation in SAME:
            yield sentence, mention, name
        elif relation is ValueRelation.DISJOINT:
            others.add((sentence.index, name))


def extract(reading: Reading) -> Iterator[Assertion]:
    """The casualty figures of an article, by outcome and by the part of the people counted."""
    anchors = tuple(story_anchors(reading, "setting"))
    parts: dict[tuple[str, str], int] = {}
    dead = doer_dead(reading.sentences)
    for sentence, mention, name in _first(_told(reading)):
        part = mention.value.part
        local = parts.setdefault((name, part), len(parts))
        toll = Anchor("toll", "", f"{name} {part}".strip())
        subject = Subject("toll", part or "people", local, (toll, *anchors, *days_of(sentence)), (toll.value,))
        value = mention.value._replace(doer=dead and name in FATAL and not part)
        yield assertion(reading, sentence, subject, name, evolve(mention, value=value), Scope(part=part))


EXTRACTOR = Extractor("casualties", ATTRIBUTES, extract)
