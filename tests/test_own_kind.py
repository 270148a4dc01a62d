"""A kind of one's own: dropped into place it is read, compared, reported and tested with no other change."""

import pickle
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import reconcile
from reconcile.contracts import Attribute, Comparison, Extractor, Kind
from reconcile.extractors import assertion
from reconcile.model import Align, Anchor, Assertion, Mention, Subject, ValueRelation
from tests.stories import ROOT

KIND = '''"""Colours: the toy of a test."""

from reconcile.contracts import Comparison, Kind
from reconcile.model import Align, Mention, ValueRelation

COLOURS = {"red": "red", "scarlet": "red", "blue": "blue"}


def find(view):
    """The colours of a view."""
    for token in view.tokens:
        if token.norm in COLOURS:
            yield Mention("colour", COLOURS[token.norm], token.start, token.end)


def compare(one, other):
    """Two colours are one or disjoint."""
    relation = ValueRelation.EQUAL if one == other else ValueRelation.DISJOINT
    return Comparison(relation, f"{one} and {other}")


KIND = Kind("colour", find, compare, str, lambda v: {"colour": v}, Align.ENTITY)
'''
EXTRACTOR = '''"""The colour of the boat."""

from reconcile.extractors import assertion
from reconcile.contracts import Attribute, Extractor
from reconcile.model import Anchor, Subject

COLOUR = Attribute("colour", "colour", "The colour of a thing.")


def extract(reading):
    """Colours of the boat."""
    subject = Subject("thing", "boat", 0, (Anchor("family name", "", "boat"), Anchor("body", "", "boat")), ("boat",))
    for sentence in reading.sentences:
        for mention in sentence.of_kind("colour"):
            yield assertion(reading, sentence, subject, COLOUR.name, mention)


EXTRACTOR = Extractor("colours", (COLOUR,), extract)
'''
KIND_CORPUS = '''"""Colours."""

VALUES = {"red": ["⟦red⟧", "the ⟦scarlet⟧ boat"], "blue": ["⟦blue⟧"]}
NEAR_MISSES = ["the boat", "bluebell"]
PAIRS = [("red", "scarlet", "equal"), ("red", "blue", "disjoint")]
'''
EXTRACTOR_CORPUS = '''"""Colours of boats."""

VALUES = [("The red boat was gone by noon.", [("boat", "colour", "red")])]
NEAR_MISSES = [("The boat was gone by noon.", ("boat", "colour", "red"))]
PAIRS = [("The boat was red.", "The boat was blue.", "colour", "contradiction")]
'''


def test_a_kind_dropped_into_place_needs_no_other_change(tmp_path: Path) -> None:
    for folder in ("reconcile", "tests"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for path, text in (
        ("reconcile/kinds/colour.py", KIND),
        ("reconcile/extractors/colours.py", EXTRACTOR),
        ("tests/corpus/kinds/colour.py", KIND_CORPUS),
        ("tests/corpus/extractors/colours.py", EXTRACTOR_CORPUS),
        ("one.txt", "The red boat was gone by noon."),
        ("other.txt", "A blue boat had been moored there."),
    ):
        (tmp_path / path).write_text(text, "utf-8")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, *arguments], cwd=tmp_path, capture_output=True, text=True, check=False)

    told = run("-m", "reconcile", "check", "one.txt", "other.txt")
    assert told.returncode == 1, told.stderr
    assert "boat, colour: the sources contradict each other: red / blue" in told.stdout
    tests = run("-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_corpus.py", "-k", "colour")
    assert tests.returncode == 0, tests.stdout
    assert "passed" in tests.stdout


def _find(view):  # type: ignore[no-untyped-def]
    for token in view.tokens:
        if token.norm.endswith("km"):
            yield Mention("distance", token.norm, token.start, token.end)


def _compare(one: str, other: str) -> Comparison:
    relation = ValueRelation.EQUAL if one == other else ValueRelation.DISJOINT
    return Comparison(relation, f"{one} and {other}")


def _normalize(value: str) -> dict[str, str]:
    return {"distance": value}


def test_a_kind_by_argument() -> None:
    kind = Kind("distance", _find, _compare, str, _normalize, Align.EVENT)
    attribute = Attribute("distance", "distance", "How far the road is closed.")

    def extract(reading):  # type: ignore[no-untyped-def]
        subject = Subject("road", "road", 0, (Anchor("body", "", "road"), Anchor("stem", "", "road")), ("road",))
        for sentence in reading.sentences:
            for mention in sentence.of_kind("distance"):
                yield assertion(reading, sentence, subject, "distance", mention)

    made = reconcile.report(
        [reconcile.Source("The road is closed for tenkm.", id="a"), reconcile.Source("Closed for twokm.", id="b")],
        kinds=[kind],
        extractors=[Extractor("roads", (attribute,), extract)],
    )
    assert [f.attribute for f in made.contradictions] == ["distance"]
    assert pickle.loads(pickle.dumps(made)).kinds["distance"].caption("tenkm") == "tenkm"


def test_an_extractor_sifts_only_what_it_drew_itself() -> None:
    capital = Attribute("written form", "word", "A capital of one's own, with no words beside it.")

    def extract(reading: Any) -> Iterator[Assertion]:
        first = reading.sentences[0]
        at = first.view.tokens[0]
        subject = Subject("letter", "first", 0, (Anchor("body", "", "first"),), ("first",))
        yield assertion(reading, first, subject, capital.name, Mention("word", "Tabra", at.start, at.end))

    own = Extractor("capitals", (capital,), extract)
    sources = [reconcile.Source(f"Tabra is quiet. The {n} Mundelbach clinic burns.", id=str(n)) for n in range(2)]
    drawn = reconcile.report(sources, extractors=[own]).assertions
    assert [a.source for a in drawn if a.subject.sort == "letter"] == ["0", "1"]
