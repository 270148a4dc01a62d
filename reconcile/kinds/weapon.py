"""Weapons and the sort they are of: "a .380 caliber semi-automatic handgun", "a suicide car bomb", "an AR-15 rifle"."""

from collections.abc import Iterator

from reconcile.contracts import Comparison, Kind
from reconcile.kinds import _terms
from reconcile.kinds._terms import Term, caption, joined, longest, looked_up, normalize, starting
from reconcile.kinds._units import touches
from reconcile.lexicon.en.weapons import BORES, CALIBRED, CALIBRES, FIREARMS, GUN, SORTS, WEAPONS
from reconcile.model import Align, Mention, ValueRelation
from reconcile.text.tokens import View

_TABLE = looked_up(WEAPONS | CALIBRED)
_CALIBRED = frozenset(CALIBRED.values())


def _sorts(view: View, at: int) -> tuple[int, frozenset[str]]:
    """Where the words of its sort before a weapon begin, and the words."""
    words: set[str] = set()
    while at > 0:
        before = next((n for n in (3, 1) if n <= at and joined(view, at - n, at) in SORTS), 0)
        bore = _bore(view, at)
        if bore is not None:
            at, calibre = bore
            words.add(calibre)
        elif before:
            words.add(joined(view, at - before, at).replace("semiautomatic", "semi-automatic"))
            at -= before
        else:
            break
    return at, frozenset(words)


def _bore(view: View, at: int) -> tuple[int, str] | None:
    """Where the calibre before a token begins, and what it is: ".45-caliber", "9mm", the ".357" of a Magnum."""
    unit = BORES.get(view.norm(at - 1), "")
    magnum = view.norm(at) == "magnum" and view.shape(at - 1) == "n"
    first = at - 1 if magnum else at - 2 - (view.norm(at - 2) == "-")
    if first < 0 or not (unit or magnum) or view.shape(first) != "n":
        return None
    return first - (view.norm(first - 1) == "." and touches(view, first)), f"{view.norm(first)} {unit}".strip()


def _bores(view: View) -> Iterator[Mention]:
    """Guns that are told by their calibre alone: "shot with a .45 caliber."."""
    for at in view.where(CALIBRES):
        bore = _bore(view, at + 1)
        ends = view.shape(at + 1) == "p" and view.norm(at + 1) != "-"
        if bore is not None and ends and view.norm(bore[0] - 1) == "a":
            yield Mention("weapon", Term(GUN, frozenset({bore[1]})), view.tokens[bore[0]].start, view.tokens[at].end)


def compare(one: Term, other: Term) -> Comparison:
    """As terms compare; a gun may be any firearm."""
    if GUN in {one.name, other.name} and {one.name, other.name} <= FIREARMS and one.name != other.name:
        general, special = (one, other) if one.name == GUN else (other, one)
        if general.more <= special.more:
            relation = ValueRelation.GENERALISES if general is one else ValueRelation.REFINES
            return Comparison(relation, f"“{caption(special)}” is a “{caption(general)}” told more exactly")
    return _terms.compare(one, other)


def find(view: View) -> Iterator[Mention]:
    """The weapons of a view, left to right, those told by their calibre alone first."""
    yield from _bores(view)
    behind = 0
    for at in starting(view, _TABLE.firsts):
        found = longest(view, at, _TABLE) if at >= behind else None
        behind = found[0] if found is not None else behind
        if found is None or not found[1]:
            continue
        first, sorts = _sorts(view, at)
        if found[1] not in _CALIBRED or any(word[0].isdigit() for word in sorts):
            yield Mention("weapon", Term(found[1], sorts), view.tokens[first].start, view.tokens[behind - 1].end)


KIND = Kind("weapon", find, compare, caption, normalize, Align.WORDS, telling=_TABLE.firsts | CALIBRES)
