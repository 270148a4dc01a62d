"""The entities of a spaCy pipeline, of a blank one with rules: no model is loaded."""

from typing import Any

import pytest

import reconcile
from reconcile.adapters import spacy as adapter
from reconcile.adapters.spacy import extractor, mentioned

spacy = pytest.importorskip("spacy")

PRICE = reconcile.Attribute("price", "money", "What a thing costs.")
PATTERNS = [
    {"label": "PRODUCT", "pattern": "Heron 4"},
    {"label": "ORG", "pattern": "Acme"},
    {"label": "ORG", "pattern": "The Acme"},
    {"label": "MONEY", "pattern": [{"TEXT": "$"}, {"LIKE_NUM": True}, {"LOWER": "million"}]},
    {"label": "MONEY", "pattern": "several dollars"},
]


@pytest.fixture(scope="module")
def nlp() -> Any:
    made = spacy.blank("en")
    made.add_pipe("entity_ruler").add_patterns(PATTERNS)
    return made


def sources(*texts: str) -> list[reconcile.Source]:
    return [reconcile.Source(text, id=name) for text, name in zip(texts, "abcdef", strict=False)]


def told(made: reconcile.Report, *attributes: str) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """Verdict, attribute, subject and sources of the findings on some attributes."""
    return [(f.verdict, f.attribute, f.subject, f.sources) for f in made.findings if f.attribute in attributes]


def test_spans_hold_whatever_stands_in_the_text(nlp: Any) -> None:
    text = "\ufeffNobody at Acme\xa0said \U0001f30a:\r\n\r\n  a cafe\u0301 has the Heron 4, and “Acme” paid $4 million."
    source = reconcile.Source(text, id="a")
    found = reconcile.extract(source, extractors=[extractor(nlp, {**adapter.LABELS, "MONEY": "amount"})])
    mine = [a for a in found if a.subject.sort.startswith("spacy")]
    assert [a.text for a in mine] == ["Acme", "Heron 4", "Acme", "$4 million"]
    for a in mine:
        assert text[a.start : a.end] == a.text
        assert a.quote[0] <= a.start < a.end <= a.quote[1]


def test_things_that_two_articles_name_are_agreements(nlp: Any) -> None:
    given = sources(
        "Acme showed the Heron 4 to the press.", "The Heron 4 is late, people say.", "The Acme stand was empty."
    )
    made = reconcile.report(given, extractors=[extractor(nlp)])
    assert told(made, "mentioned organisation", "mentioned product") == [
        ("agreement", "mentioned organisation", "Acme", ("a", "c")),
        ("agreement", "mentioned product", "Heron 4", ("a", "b")),
    ]
    assert made.contradictions == ()


def test_a_label_of_the_table_gives_an_attribute_of_the_library(nlp: Any) -> None:
    given = sources(
        "The new ferry cost $4 million to build.", "Building the new ferry cost $4 million.",
        "To build the new ferry cost $50 million, and to paint it $2 million.",
    )  # fmt: skip
    made = reconcile.report(given, extractors=[extractor(nlp, {"MONEY": "amount"})])
    assert ("agreement", "amount", "ferry cost", ("a", "b")) in told(made, "amount")
    assert made.contradictions == ()


def test_values_of_a_named_subject_contradict_each_other(nlp: Any) -> None:
    given = sources("It cost $4 million to build the Heron 4.", "The Heron 4 was built for $6 million.")

    def product(entity: Any) -> str | None:
        return next((e.text for e in entity.doc.ents if e.label_ == "PRODUCT"), None)

    made = reconcile.report(given, extractors=[extractor(nlp, {"MONEY": PRICE}, subject=product)])
    (finding,) = made.contradictions
    assert (finding.attribute, finding.subject, finding.level) == ("price", "Heron 4", "error")
    assert [a.value for a in finding.alternatives] == ["4 million dollars", "6 million dollars"]


def test_what_cannot_be_used_is_told(nlp: Any) -> None:
    source = reconcile.Source("Harbour chief speaks\n\nIt cost several dollars. In all, $4 million went.", id="a")
    made = reconcile.report([source], extractors=[extractor(nlp, {"MONEY": PRICE}, subject=lambda _: None)])
    notes = [d.message for d in made.diagnostics if d.code == "entities-left-out"]
    assert len(notes) == 2
    assert "no money is read in them: “several dollars”" in notes[1]
    assert notes[0] == f"a: {adapter.NO_SUBJECT}: “$4 million”"


def test_entities_across_sentences_are_told() -> None:
    crossing = spacy.blank("en")
    crossing.add_pipe("entity_ruler").add_patterns(
        [{"label": "LAW", "pattern": [{"LOWER": "harbour"}, {"IS_SPACE": True}, {"LOWER": "act"}]}]
    )
    made = reconcile.report(sources("They wrote a harbour\n\nAct by act."), extractors=[extractor(crossing)])
    (note,) = [d.message for d in made.diagnostics if d.code == "entities-left-out"]
    assert adapter.OUTSIDE in note


def test_a_text_that_the_pipeline_cannot_take_is_cut_and_told() -> None:
    small = spacy.blank("en")
    small.max_length = 20
    small.add_pipe("entity_ruler").add_patterns([{"label": "ORG", "pattern": "Acme"}])
    made = reconcile.report(sources("Acme said so. But later Acme did not."), extractors=[extractor(small)])
    assert [a.start for a in made.assertions if a.subject.sort == "spacy"] == [0]
    assert [d.code for d in made.diagnostics if d.code.startswith("entities")] == ["entities-cut"]


@pytest.mark.parametrize(
    ("labels", "why"),
    [
        ({"MONEY": "price"}, r"no attribute 'price'.*amount"),
        ({"MONEY": PRICE}, "nothing says which subject"),
        ({"HUE": reconcile.Attribute("hue", "colour", "A hue.")}, "kind 'colour', which nobody knows"),
    ],
)
def test_tables_that_cannot_be_used(nlp: Any, labels: dict[str, Any], why: str) -> None:
    with pytest.raises(reconcile.BadInput, match=why):
        extractor(nlp, labels)


def test_two_pipelines_stand_side_by_side(nlp: Any) -> None:
    tools = extractor(nlp, {"PRODUCT": mentioned("tool")}, name="tools")
    made = reconcile.report(
        sources("Acme has the Heron 4.", "Acme has the Heron 4 too."), extractors=[extractor(nlp), tools]
    )
    assert {f.attribute for f in made.agreements} == {"mentioned organisation", "mentioned product", "mentioned tool"}
