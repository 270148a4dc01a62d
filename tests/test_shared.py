"""What was written once in place of what a package would do: equality of values, slips of the pen."""

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import DamerauLevenshtein

from reconcile.kinds._spelling import _slips
from reconcile.model import Alternative, Anchor, Source

WORD = st.text("abc", max_size=7)


@given(WORD, WORD, st.sampled_from((1, 2)))
def test_slips_are_those_of_the_distance(one: str, other: str, most: int) -> None:
    assert _slips(one, other, most) == (DamerauLevenshtein.distance(one, other) <= most)


def test_values_are_equal_and_hashed_by_their_fields() -> None:
    one, same, other = (Anchor("place", "place", value) for value in ("Lima", "Lima", "Quito"))
    assert one == same
    assert hash(one) == hash(same)
    assert one != other
    assert one != ("place", "place", "Lima")
    assert repr(one) == "Anchor(role='place', kind='place', value='Lima')"


def test_fields_that_are_left_out_of_hash_and_repr_stay_out() -> None:
    assert hash(Alternative("one", {"n": 1}, (), 1)) == hash(Alternative("one", {"n": 2}, (), 1))
    assert repr(Source("long words", "a")).startswith("Source(id='a'")
