"""Every kind and extractor against its corpus: a file of `tests/corpus/` that is found by its name, never listed.

A kind's corpus: `VALUES` (caption -> phrasings, the value's own words in ⟦⟧), `NEAR_MISSES` (texts in which only what
stands in ⟦⟧ may be found), `PAIRS` (two phrasings and their relation). `PUBLISHED` is the article's date; `UNDATED_…`
is read without one; `QUOTED = False` says that quotation marks around a text change what it holds. An extractor's:
`VALUES` (text -> (label, attribute, words) that it asserts), `NEAR_MISSES` (text
and a triple that it must not assert), `PAIRS` (two articles, attribute, verdict or "none").
"""

import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any

import pytest

import reconcile
import reconcile.extractors
import reconcile.kinds
from reconcile.contracts import Kind
from reconcile.kinds._asking import asking
from reconcile.model import INVERSE, ValueRelation
from reconcile.text.fold import fold
from reconcile.text.tokens import view_of

KINDS, EXTRACTORS = reconcile.kinds.discovered(), reconcile.extractors.discovered()
asked = asking(tuple(KINDS.values()))
_MARK = re.compile("[⟦⟧]")


def corpus(folder: str, name: str) -> ModuleType | None:
    """The corpus of a kind or extractor, None where it has none."""
    path = f"tests.corpus.{folder}.{name}"
    return import_module(path) if find_spec(path) else None


def told(folder: str, names: Iterable[str], *tables: str) -> list[Any]:
    """The rows of a table of every corpus, as parameters: (name, row, date of publication)."""
    rows = []
    for name in names:
        found = corpus(folder, name)
        for table in tables:
            published = None if table.startswith("UNDATED") else getattr(found, "PUBLISHED", None)
            rows += [
                pytest.param(name, row, published, id=f"{name}-{place}-{str(row)[:60]}")
                for place, row in enumerate(_rows(getattr(found, table, ())))
            ]
    return rows


def _rows(table: Any) -> Iterator[Any]:
    """The rows of a table; of a table of values every phrasing with its caption."""
    if isinstance(table, dict):
        yield from ((caption, phrasing) for caption, phrasings in table.items() for phrasing in phrasings)
    else:
        yield from table


def unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """A text without its brackets, and the spans that stood in them."""
    places = [m.start() - before for before, m in enumerate(_MARK.finditer(marked))]
    return _MARK.sub("", marked), list(zip(places[::2], places[1::2], strict=True))


def framed(name: str) -> bool:
    """Whether a kind finds the same in quotation marks as without."""
    return getattr(corpus("kinds", name), "QUOTED", True)


def frames(marked: str, quoted: bool = True) -> Iterator[str]:
    """A phrasing bare, in a sentence or between two, and in quotation marks."""
    yield marked
    yield f"Rain fell. {marked} It then stopped." if marked.endswith(".") else f"and the note gave {marked}, it seems"
    if quoted:
        yield f"“{marked}”"


def value_of(kind: Kind, text: str, published: Any) -> Any:
    """The first value of a kind in a text."""
    found = sorted(kind.find(view_of(text, published)), key=lambda m: m.start)
    assert found, f"no {kind.name} in {text!r}"
    return found[0].value


@pytest.mark.parametrize("name", KINDS)
def test_a_kind_has_a_corpus(name: str) -> None:
    found = corpus("kinds", name)
    assert found is not None
    assert found.VALUES
    assert found.NEAR_MISSES
    assert found.PAIRS


@pytest.mark.parametrize("name", EXTRACTORS)
def test_an_extractor_has_a_corpus(name: str) -> None:
    found = corpus("extractors", name)
    assert found is not None
    assert found.VALUES or EXTRACTORS[name].sift  # what is sifted says nothing in one text
    assert found.NEAR_MISSES
    assert found.PAIRS


@pytest.mark.parametrize(("name", "row", "published"), told("kinds", KINDS, "VALUES", "UNDATED_VALUES"))
def test_a_value_is_found_in_its_words(name: str, row: tuple[str, str], published: Any) -> None:
    caption, phrasing = row
    for marked in frames(phrasing, framed(name)):
        text, spans = unmarked(marked)
        assert len(spans) == 1, f"{phrasing!r} needs one pair of brackets"
        view = view_of(text, published)
        found = {(m.start, m.end): KINDS[name].caption(m.value) for m in KINDS[name].find(view)}
        assert found.get(spans[0]) == caption, text
        assert KINDS[name] in asked(view), f"a value in {text!r}, but no telling word"


@pytest.mark.parametrize(("name", "row", "published"), told("kinds", KINDS, "NEAR_MISSES"))
def test_a_near_miss_is_not_found(name: str, row: str, published: Any) -> None:
    for marked in (row, f"“{row}”")[: 1 + framed(name)]:
        text, spans = unmarked(marked)
        found = [text[m.start : m.end] for m in KINDS[name].find(view_of(text, published))]
        assert found == [text[slice(*span)] for span in spans], text


@pytest.mark.parametrize(("name", "row", "published"), told("kinds", KINDS, "PAIRS", "UNDATED_PAIRS"))
def test_two_values_stand_in_their_relation(name: str, row: tuple[str, str, str], published: Any) -> None:
    one, other = (value_of(KINDS[name], text, published) for text in row[:2])
    relation = ValueRelation(row[2])
    assert KINDS[name].compare(one, other).relation is relation
    assert KINDS[name].compare(other, one).relation is INVERSE.get(relation, relation)


def asserted(text: str, published: Any) -> list[tuple[str, str, str]]:
    """What a text asserts, as (label, attribute, words)."""
    source = reconcile.Source(text, id="one", published=published)
    return [(a.subject.label, a.attribute, a.text) for a in reconcile.extract(source)]


def words(label: str) -> set[str]:
    """The words of a label."""
    return set(re.split(r"[^\w']+", fold(label))) - {""}


@pytest.mark.parametrize(("name", "row", "published"), told("extractors", EXTRACTORS, "VALUES"))
def test_a_text_asserts(name: str, row: tuple[str, list[tuple[str, str, str]]], published: Any) -> None:
    text, expected = row
    assert {attribute for _, attribute, _ in expected} <= {a.name for a in EXTRACTORS[name].attributes}
    found = asserted(text, published)
    assert [triple for triple in expected if triple not in found] == [], f"{text!r} asserts {found}"


@pytest.mark.parametrize(("name", "row", "published"), told("extractors", EXTRACTORS, "NEAR_MISSES"))
def test_a_text_does_not_assert(name: str, row: tuple[str, tuple[str, str, str]], published: Any) -> None:
    """A triple with fewer words in its label stands for every label that holds them; "" for any."""
    text, (label, attribute, value) = row
    found = asserted(text, published)
    assert [(a, b, c) for a, b, c in found if words(label) <= words(a) and (b, c) == (attribute, value)] == []


@pytest.mark.parametrize(("name", "row", "published"), told("extractors", EXTRACTORS, "PAIRS"))
def test_two_articles_get_their_verdict(name: str, row: tuple[str, str, str, str], published: Any) -> None:
    one, other, attribute, verdict = row
    for first, second in ((one, other), (other, one)):
        sources = [reconcile.Source(t, id=i, published=published) for t, i in ((first, "one"), (second, "two"))]
        findings = [f for f in reconcile.report(sources).findings if f.attribute == attribute and len(f.sources) == 2]
        assert {str(f.verdict) for f in findings} == {verdict} - {"none"}, [f.summary for f in findings]
