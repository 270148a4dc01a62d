"""Laws of quantities: what is printed reads back, relations have inverses, refining is an order, nothing raises."""

import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reconcile.kinds
from reconcile.contracts import Kind
from reconcile.kinds._context import Looseness
from reconcile.kinds._quantity import BARE, Quantity
from reconcile.kinds._relations import bounds
from reconcile.kinds._units import AGE, MEASURE, PERCENTAGE, UNITS, Unit, money
from reconcile.kinds.count import Count
from reconcile.lexicon.en.currencies import CURRENCIES
from reconcile.model import INVERSE, ValueRelation
from reconcile.text.tokens import view_of

KINDS = reconcile.kinds.discovered()
NAMES = ("money", "percentage", "measure", "age", "count", "score", "rate")
LOOSE = st.sampled_from(
    [Looseness(), Looseness(">"), Looseness("<"), Looseness("~", 0.15), Looseness("~", 0.1, True)],
)  # fmt: skip
AMOUNTS = st.one_of(
    st.integers(0, 10**6).map(float),
    st.integers(1, 10**8).map(lambda n: n / 100),
    st.integers(1, 999).map(lambda n: n * 1e6),
)
YEAR = Unit("year of age", "age calendar", 12.0, 0.0, AGE)
READ_BACK = {
    "money": [money(name) for name in CURRENCIES if name != "bitcoin"],
    "percentage": [u for u in UNITS.values() if u.sort == PERCENTAGE],
    "measure": [u for u in UNITS.values() if u.sort == MEASURE],
    "age": [YEAR],
}


@st.composite
def quantities(draw: st.DrawFn, units: list[Unit], changing: bool = True) -> Quantity:
    """A quantity of one of some units: a number or a range, with bounds, and with a change where nothing bounds it."""
    one = draw(AMOUNTS)
    other = draw(st.one_of(st.just(one), st.integers(1, 50).map(lambda n: round(one + n, 2))))
    loose = draw(LOOSE)
    change = draw(st.sampled_from(["", "up", "down"])) if changing else ""
    return Quantity(one, other, draw(st.sampled_from(units)), loose, change)


def first(kind: Kind, text: str) -> Any:
    """The first value of a kind in a text."""
    found = sorted(kind.find(view_of(text)), key=lambda m: m.start)
    assert found, text
    return found[0].value


@pytest.mark.parametrize("name", READ_BACK)
@given(data=st.data())
def test_what_is_printed_reads_back_equal(name: str, data: st.DataObject) -> None:
    kind = KINDS[name]
    value = data.draw(quantities(READ_BACK[name], changing=name != "age"))
    read = first(kind, kind.caption(value))
    assert kind.compare(value, read).relation is ValueRelation.EQUAL, (kind.caption(value), read)
    assert kind.caption(read) == kind.caption(value)


@given(value=st.builds(Count, quantities([BARE], changing=False), st.sampled_from(["children", "soldiers"])))
def test_a_count_reads_back_equal(value: Count) -> None:
    whole = all(n == int(n) for n in (value.amount.low, value.amount.high))
    if whole:
        kind = KINDS["count"]
        assert kind.compare(value, first(kind, kind.caption(value))).relation is ValueRelation.EQUAL


LENGTHS = [u for u in UNITS.values() if u.dimension in {"length", "temperature", "mass"}]


@given(one=quantities(LENGTHS), other=quantities(LENGTHS))
def test_a_relation_has_its_inverse(one: Quantity, other: Quantity) -> None:
    there, back = KINDS["measure"].compare(one, other), KINDS["measure"].compare(other, one)
    assert back.relation is INVERSE.get(there.relation, there.relation)
    assert there.why
    open_ended = one.loose.sign == other.loose.sign and one.loose.sign in "<>"
    if not open_ended or one.unit.dimension != other.unit.dimension:
        assert (there.relation is ValueRelation.INCOMPARABLE) == (one.unit.dimension != other.unit.dimension)


@given(value=quantities(LENGTHS))
def test_a_quantity_equals_itself(value: Quantity) -> None:
    assert KINDS["measure"].compare(value, value).relation is ValueRelation.EQUAL


@given(data=st.data())
def test_refining_is_a_partial_order(data: st.DataObject) -> None:
    near = st.integers(0, 12).map(float)
    units = [UNITS["metre"], UNITS["kilometre"]]
    made = st.builds(
        lambda a, b, unit, loose, change: Quantity(a, a + b, unit, loose, change),
        near, near, st.sampled_from(units), LOOSE, st.sampled_from(["", "up"]),
    )  # fmt: skip
    one, two, three = (data.draw(made) for _ in range(3))
    compare: Callable[[Any, Any], Any] = KINDS["measure"].compare
    if compare(one, two).relation is ValueRelation.REFINES:
        assert compare(two, one).relation is ValueRelation.GENERALISES
        if compare(two, three).relation is ValueRelation.REFINES:
            assert compare(one, three).relation is ValueRelation.REFINES


@given(value=quantities(LENGTHS))
def test_bounds_are_an_interval_that_holds_what_was_said(value: Quantity) -> None:
    low, high = bounds(value)
    assert low <= high
    assert low <= value.high
    assert value.low <= high


@given(one=st.integers(1, 10**6), other=st.integers(1, 10**6))
def test_at_least_clashes_with_less_alone(one: int, other: int) -> None:
    kind = KINDS["count"]
    relation = kind.compare(first(kind, f"at least {one} people"), first(kind, f"{other} people")).relation
    assert relation is (ValueRelation.DISJOINT if other < one else ValueRelation.GENERALISES)
    both = kind.compare(first(kind, f"at least {one} people"), first(kind, f"at least {other} people")).relation
    assert both is (ValueRelation.EQUAL if one == other else ValueRelation.INCOMPARABLE)


OUTGROWN = [
    ("at least 24 people", "31 people", True),
    ("over 40 people", "hundreds of people", True),
    ("at least 12 people", "tens of thousands of people", True),
    ("at least 100 people", "126 people", False),
    ("more than 10,000 people", "tens of thousands of people", False),
    ("at least 24 people", "up to 31 people", False),
    ("at least 24 people", "at least 24 people", False),
    ("over 140 people", "hundreds of people", False),
    ("24 people", "31 people", False),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "left_behind"), OUTGROWN)
def test_a_bound_is_outgrown_by_what_lies_beyond_its_precision(one: str, other: str, left_behind: bool) -> None:
    kind = KINDS["count"]
    assert kind.outgrown(first(kind, one), first(kind, other)) is left_behind
    assert kind.outgrown(first(kind, other), first(kind, one)) is left_behind


BAD = [
    "year 99999", "1e2000000 metres", "9" * 5000 + " metres", "²", "٣٤", "³² km", "e" + "\u0301" * 64_000,
    "$" * 50 + "5",
    "5 m/s/s/s", "1/0 of a mile", "0/0", "1 × 10 99999 kg", "1 x 10^999 kg", "..5 km", "-", "5-", "-5-5-",
    "a half of a half of", "one in zero", "half a", "between and", "from 5 to", "5 per 0", "minus", "½½½", "1,2,3,4 km",
    "0 in 0", "١٢ km", "５ km", "5\u200b km", "no", "up to", "4 1/0 kg", "1e400%", "$1e999bn",
]  # fmt: skip


@pytest.mark.parametrize("text", BAD, ids=lambda t: t[:20])
def test_bad_input_gives_a_value_or_nothing(text: str) -> None:
    for name in NAMES:
        for mention in KINDS[name].find(view_of(text)):
            assert text[mention.start : mention.end]
            assert KINDS[name].caption(mention.value)
            KINDS[name].normalize(mention.value)
            assert KINDS[name].compare(mention.value, mention.value).relation is ValueRelation.EQUAL


@given(st.text(st.sampled_from("5 1.,-–/$€%mkbn ½²٣×toandfromhalfa\n"), max_size=60))
def test_no_text_raises(text: str) -> None:
    for name in NAMES:
        for mention in KINDS[name].find(view_of(text)):
            assert KINDS[name].caption(mention.value)
            assert 0 <= mention.start < mention.end <= len(text)


SEEDS = ("5 ", "$5-", "5 big cars ", "RM1.", "half a ", "from 5 a b ", "one in ", "5 x 10 ", "5 per ", "between 5 and ")


@pytest.mark.parametrize("seed", SEEDS)
def test_time_grows_with_length_alone(seed: str) -> None:
    def seconds(size: int) -> float:
        view, began = view_of(seed * (size // len(seed))), time.perf_counter()
        for name in NAMES:
            list(KINDS[name].find(view))
        return time.perf_counter() - began

    seconds(1_000)
    assert seconds(100_000) < 40 * max(seconds(10_000), 0.01)
