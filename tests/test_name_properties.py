"""What holds of any two names: the inverse, equality with itself, linear time on long input."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.kinds.name import KIND, Name, compare, find, read
from reconcile.model import INVERSE, SAME
from reconcile.text.tokens import view_of

PARTS = (
    "Olaf Anna Jean-Pierre J. T. al-Rashidi van der Meer Silva Prado Xi Jinping Kim Jong-un bin Mohammed Muhammad "
    "Jr. II Bill William Qadhafi Gaddafi O’Dowd Opal Oppal Marković Dr. Mrs. , Sergei Сергей É"
).split()
NAMES = st.lists(st.sampled_from(PARTS), min_size=1, max_size=6).map(" ".join) | st.text(max_size=40)
LONG = {
    "marks": "e" + "\u0301" * 64_000,
    "letters": "A" + "b" * 5_000,
    "words": "Anna " * 20_000,
    "hyphens": "A" + "-b" * 20_000,
    "initials": "A. " * 20_000,
    "apostrophes": "O'" * 20_000,
}


@given(NAMES, NAMES)
def test_the_other_side_sees_the_inverse(one: str, other: str) -> None:
    there, back = compare(read(one), read(other)), compare(read(other), read(one))
    assert back.relation is INVERSE.get(there.relation, there.relation)
    assert there.why


@given(NAMES)
def test_a_name_is_equal_to_itself(text: str) -> None:
    assert compare(read(text), read(text)).relation in SAME


@given(NAMES)
def test_any_text_is_read_and_told(text: str) -> None:
    name = read(text)
    assert isinstance(KIND.caption(name), str)
    assert set(KIND.normalize(name)) == {"given", "family", "suffix"}


@given(st.text(max_size=200))
def test_what_is_found_stands_there(text: str) -> None:
    view = view_of(text)
    for mention in find(view) if view.tokens else ():
        assert text[mention.start : mention.end].strip()


@pytest.mark.parametrize("long", LONG.values(), ids=LONG)
def test_long_input_takes_no_longer_than_its_length(long: str) -> None:
    begun = time.perf_counter()
    name = Name((long,), long)
    assert compare(name, name).relation in SAME
    compare(name, Name((long + "x",), long[:-1]))
    compare(read(long), read(long + " x"))
    list(find(view_of(long)))
    assert time.perf_counter() - begun < 3
