"""Ages: "a 28-year-old man", "aged 7", "Ada Berg, 42,"; years and months; decades of life, "in his late 20s"; "her 18th
birthday"."""

from collections.abc import Iterator
from itertools import chain

from reconcile.contracts import Kind
from reconcile.kinds import _relations
from reconcile.kinds._numerals import TELLING
from reconcile.kinds._operand import YEARS
from reconcile.kinds._printing import caption
from reconcile.kinds._quantity import Quantity
from reconcile.kinds._terms import TENS, starting
from reconcile.kinds._units import AGE
from reconcile.kinds.ordinal import ordinal_at
from reconcile.lexicon.en.dates import DECADES, OWNERS
from reconcile.model import Align, Mention
from reconcile.text.tokens import View

_PARTS = {"early": (0, 3), "mid": (4, 6), "middle": (4, 6), "late": (7, 9), "": (0, 9)}
"""Words before a decade of life, with the years of it that they leave."""
_TEENS = 10
_ADULT = 3
"""The years of a tenth year of life and those behind it that are no teens."""
SLIP = 3
"""Years by which two ages of one person may lie apart, where it is not sure that they are of one."""
_DECADES = DECADES | {"teens": _TEENS}
_OPENERS = TENS | DECADES.keys()
_told = _relations.finder("age", AGE)


def _decade(view: View, at: int) -> tuple[int, int] | None:
    """The decade that begins at token `at` and the index behind it: "20s", "20's", "twenties"."""
    word, behind = view.norm(at), view.norm(at + 1)
    if word in _DECADES:
        return _DECADES[word], at + 1
    return (int(word), at + 2) if word in TENS and behind in {"s", "'s", "’s"} else None


def _decades(view: View) -> Iterator[Mention]:
    """Decades of somebody's life: "in his late 20s", "in their teens"."""
    for at in starting(view, _OPENERS):
        found = _decade(view, at)
        first = at - (view.norm(at - 1) == "-")
        part = view.norm(first - 1) if view.norm(first - 1) in _PARTS else ""
        first = first - 1 if part else at
        if found is not None and view.norm(first - 1) in OWNERS:
            low, high = (found[0] + years for years in _PARTS[part])
            low = max(low, _TEENS + _ADULT)
            yield Mention("age", Quantity(low, high, YEARS), view.tokens[first].start, view.tokens[found[1] - 1].end)


def _birthdays(view: View) -> Iterator[Mention]:
    """Ages by the birthday: "at her 18th birthday party", "days before his fortieth birthday"."""
    for at in view.where({"birthday"}):
        years = ordinal_at(view, at - 1) if at else 0
        if years:
            token = view.tokens[at - 1]
            yield Mention("age", Quantity(years, years, YEARS), token.start, token.end)


def find(view: View) -> Iterator[Mention]:
    """The ages of a view, those in years before decades of life and birthdays."""
    yield from chain(_told(view), _decades(view), _birthdays(view))


def _distinctive(value: Quantity) -> bool:
    """Whether ages span more than a decade: "17 to 28 years old"."""
    return value.high - value.low > _TEENS


def near(one: Quantity, other: Quantity) -> bool:
    """Whether two ages lie so few years apart that they may be said of one person."""
    years, others = (value.low * value.unit.size / YEARS.size for value in (one, other))
    return abs(years - others) <= SLIP


KIND = Kind(
    "age",
    find,
    _relations.compare,
    caption,
    _relations.normalize,
    Align.ENTITY,
    priority=2,
    distinctive=_distinctive,
    near=near,
    telling=TELLING | _OPENERS | {"birthday"},
)
