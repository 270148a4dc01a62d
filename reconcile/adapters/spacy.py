"""spaCy: an extractor from the entities of any pipeline, by a table from their labels to attributes.

spaCy itself is not imported here: the pipeline is the caller's (`pip install 'reconcile[spacy]'`).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple

from reconcile.adapters._build import (
    WHOLE,
    attribute_of,
    kinds_for,
    left_out,
    named_subject,
    sentence_of,
    value_at,
)
from reconcile.contracts import Attribute, Extractor, Kind
from reconcile.discourse import Reading, Sentence
from reconcile.discourse.contexts import around, context_of
from reconcile.errors import BadInput
from reconcile.extractors import assertion
from reconcile.limits import MAX_CHARACTERS
from reconcile.model import Anchor, Assertion, Diagnostic, Mention, Subject

KEYS = 8
"""Words of a context, the nearest, by which values are blocked."""
OUTSIDE = "these entities stand outside of title, headings and body, or across two sentences"
NO_VALUE = "these entities were labelled {label}, but no {kind} is read in them"
NO_SUBJECT = "`subject` does not say of what these entities are said"


def mentioned(noun: str) -> Attribute:
    """The many-valued attribute "mentioned …": articles that name one thing agree in it, and never contradict."""
    return Attribute(f"mentioned {noun}", "entity", f"The {noun} that a source names.", single=False)


LABELS: Mapping[str, str | Attribute] = {
    "ORG": mentioned("organisation"),
    "PRODUCT": mentioned("product"),
    "EVENT": mentioned("event"),
    "WORK_OF_ART": mentioned("work"),
    "LAW": mentioned("law"),
    "FAC": mentioned("building"),
}
"""Labels of spaCy's English pipelines that name things. People, places, dates and figures the library reads itself."""

Named = Callable[[Any], str | None]
"""From an entity (a spaCy `Span`) to the name of what it is said of; None where that is not known."""


class _Table(NamedTuple):
    """What an extractor works by: its name, attributes by label, kinds by name, what an entity is said of."""

    name: str
    labels: Mapping[str, Attribute]
    kinds: Mapping[str, Kind]
    subject: Named | None


def _by_context(table: _Table, sentence: Sentence, mention: Mention) -> Subject:
    """A value of which nobody says whose it is: known by the words around it, a subject of its own."""
    context = context_of(sentence, mention)
    anchors = (Anchor("slot", "", mention.kind), Anchor("context", "context", context))
    label = around(sentence, mention) or mention.kind
    return Subject(f"{table.name} value", label, mention.start, anchors, tuple(word for word, _ in context[:KEYS]))


def _assertion(table: _Table, reading: Reading, entity: Any, numbers: dict[tuple[str, ...], int]) -> Assertion | str:
    """What an entity asserts, or why it cannot be used."""
    attribute = table.labels[entity.label_]
    sentence = sentence_of(reading, entity.start_char, entity.end_char)
    if sentence is None:
        return OUTSIDE
    kind = table.kinds[attribute.kind]
    mention = value_at(reading, sentence, kind, entity.start_char, entity.end_char)
    if mention is None:
        return NO_VALUE.format(label=entity.label_, kind=kind.name)
    name = table.subject(entity) if table.subject else None
    if name is None and kind.name not in WHOLE:
        if attribute.single:
            return NO_SUBJECT
        return assertion(reading, sentence, _by_context(table, sentence, mention), attribute.name, mention)
    subject = named_subject(table.name, name or entity.text, numbers)
    return assertion(reading, sentence, subject, attribute.name, mention) if subject else NO_SUBJECT


def _extract(nlp: Any, table: _Table, reading: Reading) -> Iterator[Assertion | Diagnostic]:
    source = reading.source
    whole, most = source.text[:MAX_CHARACTERS], getattr(nlp, "max_length", MAX_CHARACTERS)
    if len(whole) > most:
        told = f"{source.id}: the pipeline reads at most {most:,} characters (`nlp.max_length`); the rest was not read"
        yield Diagnostic("entities-cut", source.id, told)
    numbers: dict[tuple[str, ...], int] = {}
    unused: dict[str, list[str]] = defaultdict(list)
    for entity in nlp(whole[:most]).ents:
        made = _assertion(table, reading, entity, numbers) if entity.label_ in table.labels else ""
        if isinstance(made, Assertion):
            yield made
        elif made:
            unused[made].append(entity.text)
    yield from (left_out("entities-left-out", source.id, why, texts) for why, texts in sorted(unused.items()))


def extractor(
    nlp: Callable[[str], Any],
    labels: Mapping[str, str | Attribute] = LABELS,
    *,
    subject: Named | None = None,
    kinds: Iterable[Kind] = (),
    name: str = "spacy",
) -> Extractor:
    """An `Extractor` from the entities that the pipeline `nlp` finds.

    `labels`: from a label to an attribute: one of the library's by its name ("amount"), or an `Attribute`. Labels that
    are not in it are not asked for. A thing (kind "entity") is known by its own name. Any other value is known by what
    `subject(entity)` says that it is said of; without that, by the words around it, and then only agreements are told.
    `kinds`: those of one's own, to be passed to `reconcile.report` too. Raises `BadInput` for a name that is no
    attribute, and for a single-valued attribute without `subject`.
    """
    by_label = {label: attribute_of(a) for label, a in labels.items()}
    attributes = tuple(dict.fromkeys(by_label.values()))
    table = _Table(name, by_label, kinds_for(attributes, kinds), subject)
    for attribute in attributes:
        if attribute.single and attribute.kind not in WHOLE and subject is None:
            told = f"attribute {attribute.name!r} has one value for each subject, and nothing says which subject"
            raise BadInput(f"{told}; give subject=…, or an Attribute that is single=False")
    return Extractor(name, attributes, partial(_extract, nlp, table))
