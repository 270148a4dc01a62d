"""Numbers of things: "five bombs", "about 20,000 tents"; what is counted must be the same for two to compare.

Counts of people are a kind of their own, for they are reduced to parts of all.
"""

from reconcile.contracts import Kind
from reconcile.kinds._numerals import TELLING
from reconcile.kinds._printing import caption
from reconcile.kinds._quantity import Read
from reconcile.kinds._relations import close, compare, distinctive, finder, near, normalize, outgrown
from reconcile.kinds._units import NUMBER
from reconcile.lexicon.en.counts import OUTCOME, PARTS, PEOPLE
from reconcile.lexicon.en.places import PLACES
from reconcile.model import Align
from reconcile.text.stem import stem

_NO_THING = frozenset({"", "day", "caliber", "calibre"})
"""Units that count nothing: "a zero-day flaw", "a .40-caliber pistol"."""
_EMERGENCY, _CALLED = frozenset({911, 999, 112}), frozenset({"call", "caller", "dispatcher", "operator"})
"""Numbers that are called in need, and what is named by them: "911 calls"."""
_IDIOMS = frozenset("point time thing way hand side day moment".split())
"""Nouns before which "one" counts nothing: "at one point", "for one thing"."""
_PEOPLE = frozenset(stem(noun) for noun in (PEOPLE | PARTS.keys() | OUTCOME.keys()) - {"shot"})


def _of_things(read: Read) -> bool:
    noun = read.value.unit.name.rpartition(" ")[2]
    if read.value.low in _EMERGENCY and noun in _CALLED:
        return False
    idiom = read.value.low == read.value.high == 1 and read.value.unit.name in _IDIOMS
    town = f"{noun}s" in PLACES  # "two Texas officers"
    return not (idiom or town or noun in _NO_THING) and stem(noun) not in _PEOPLE


KIND = Kind(
    "number",
    finder("number", NUMBER, _of_things),
    compare,
    caption,
    normalize,
    Align.EVENT,
    distinctive=distinctive,
    outgrown=outgrown,
    near=near,
    close=close,
    telling=TELLING,
)
