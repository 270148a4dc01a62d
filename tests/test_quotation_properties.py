"""What holds of any two quotations: the inverse, equality with itself, spans, linear time on marks without end."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.kinds.quotation import compare, find, read
from reconcile.model import INVERSE, SAME, ValueRelation
from reconcile.text.tokens import view_of

WORDS = (
    "the a harbour wall fell on our boats five 5 six ... … [ ] ( ) we've we have not never , . ²:00 storm took every"
).split()
SPOKEN = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join) | st.text(max_size=60)
MARKED = st.lists(st.sampled_from([*WORDS, "“", "”", '"', "'", "‘", "’", "«", "»", "\n\n", "Oslo"]), max_size=40)
LONG = {
    "open marks": "“" * 60_000,
    "straight marks": '"' * 60_000,
    "apostrophes": "'" * 60_000,
    "half open": '"a ' * 40_000,
    "one quotation": "“" + "The wall fell down. " * 10_000 + "”",
    "open paragraphs": "“The old wall fell\n\n" * 5_000,
    "brackets": "“" + "[ " * 40_000 + "”",
    "full stops": "“" + ". " * 40_000 + "”",
}


@given(SPOKEN, SPOKEN)
def test_the_other_side_sees_the_inverse(one: str, other: str) -> None:
    there, back = compare(read(one), read(other)), compare(read(other), read(one))
    assert back.relation is INVERSE.get(there.relation, there.relation)
    assert there.why


@given(SPOKEN)
def test_a_quotation_never_differs_from_itself(text: str) -> None:
    assert compare(read(text), read(text)).relation in SAME | {ValueRelation.INCOMPARABLE}


def test_four_words_are_equal_to_themselves() -> None:
    assert compare(read("the wall fell down"), read("the wall fell down")).relation is ValueRelation.EQUAL


@given(MARKED)
def test_what_is_found_stands_between_marks(pieces: list[str]) -> None:
    text = " ".join(pieces)
    view = view_of(text)
    found = list(find(view)) if view.tokens else []
    for mention in found:
        words = text[mention.start : mention.end]
        assert words == words.strip()
        assert mention.value.text == words
        assert len(words) <= 400
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize("long", LONG.values(), ids=LONG)
def test_long_input_takes_no_longer_than_its_length(long: str) -> None:
    begun = time.perf_counter()
    list(find(view_of(long)))
    assert time.perf_counter() - begun < 3
