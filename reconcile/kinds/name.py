"""Personal names: given and family parts, initials, particles, suffixes, spellings in two transliterations.

A name is told from other capitals by what speaks for it: a given name of the table, an honorific or office before it,
an initial, an age or office behind it. Two names compare part by part: the family part first, then the given one.
"""

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from reconcile.kinds._spelling import one_slip, skeleton
from reconcile.lexicon.en.given_names import ALSO_WORDS as GIVEN_WORDS
from reconcile.lexicon.en.given_names import GIVEN, NICKNAME, SPELLING
from reconcile.lexicon.en.names import FAMILY_FIRST, NO_NAME, PARTICLES, SPEECH, SUFFIXES
from reconcile.lexicon.en.offices import FAMILY, HEADS, HONORIFICS, KIN, RANKS, TIMES
from reconcile.lexicon.en.places import AMBIGUOUS_PERSON, DEMONYMS, PLACES
from reconcile.lexicon.en.words import MONTHS, STARTERS, WEEKDAYS
from reconcile.model import Align, Comparison, Kind, Mention, ValueRelation
from reconcile.text.fold import fold
from reconcile.text.tokens import View

_R = ValueRelation
_NONE: frozenset[int] = frozenset()
_NO_NAMES: frozenset[str] = frozenset()
_HYPHENS = frozenset("-‐‑")
_BEFORE = HONORIFICS | KIN | {phrase.split()[-1] for phrase in HEADS} | {"captain", "president"}
MAX_PARTS = 5
"""Parts of a name, particles counted; a longer run of capitals is no name."""


@frozen
class Name:
    """A personal name as it was written: given parts in order, family part with its particles, suffix."""

    given: tuple[str, ...]
    family: str
    suffix: str = ""

    @property
    def full(self) -> str:
        """The name in one line."""
        return " ".join(filter(None, (*self.given, self.family, self.suffix)))


def _same_word(one: str, other: str) -> ValueRelation | None:
    """How two folded parts stand, None where they are two names."""
    if one == other:
        return _R.EQUAL
    if SPELLING.get(one, _NONE) & SPELLING.get(other, _NONE) or skeleton(one) == skeleton(other):
        return _R.EQUIVALENT
    return None


def _nickname(one: str, other: str) -> bool:
    ones, others = NICKNAME.get(one, _NO_NAMES) | {one}, NICKNAME.get(other, _NO_NAMES) | {other}
    return bool(ones & others)


def _initial(one: str, other: str) -> bool:
    return len(one) == 1 and other.startswith(one)


def _given(one: str, other: str) -> ValueRelation:
    same = _same_word(one, other)
    if same is not None:
        return same
    if _nickname(one, other):
        return _R.EQUIVALENT
    if _initial(one, other):
        return _R.GENERALISES
    if _initial(other, one):
        return _R.REFINES
    known = one in GIVEN and other in GIVEN
    return _R.VARIANT if not known and one_slip(one, other) else _R.DISJOINT


def _parts(name: Name) -> list[str]:
    return [fold(part).replace(".", "") for part in name.given]


def _compare_given(one: Name, other: Name) -> ValueRelation:
    ones, others = _parts(one), _parts(other)
    if not ones or not others:
        return _R.EQUAL if not ones and not others else _R.REFINES if ones else _R.GENERALISES
    first = _given(ones[0], others[0])
    if first is _R.DISJOINT and (set(ones) & set(others) - {""}) and len(ones) != len(others):
        return _R.OVERLAPS  # one article leaves out the first of several given names
    if first in {_R.EQUAL, _R.EQUIVALENT} and len(ones) != len(others):
        return _R.REFINES if len(ones) > len(others) else _R.GENERALISES
    return first


def _family(one: str, other: str) -> ValueRelation:
    ones, others = fold(one), fold(other)
    same = _same_word(ones, others)
    if same is not None:
        return same
    if set(ones.replace("-", " ").split()) & set(others.replace("-", " ").split()) - PARTICLES:
        return _R.OVERLAPS
    return _R.VARIANT if one_slip(ones, others) else _R.DISJOINT


_WHY = {
    _R.EQUAL: "{0} and {1} are one name",
    _R.EQUIVALENT: "{0} and {1} are one name in two spellings or forms",
    _R.VARIANT: "{0} and {1} differ by one likely slip",
    _R.REFINES: "{0} says more of the name than {1}",
    _R.GENERALISES: "{1} says more of the name than {0}",
    _R.OVERLAPS: "{0} and {1} share a part of the name",
    _R.DISJOINT: "{0} and {1} are two names",
}


def compare(one: Name, other: Name) -> Comparison:
    """How two names stand; where they are disjoint, the sentence says in which part."""
    family = _family(one.family, other.family)
    if family is _R.DISJOINT:
        return Comparison(family, f"{one.full} and {other.full} are two family names")
    if one.suffix and other.suffix and fold(one.suffix) != fold(other.suffix):
        return Comparison(_R.DISJOINT, f"{one.full} and {other.full} differ in {one.suffix} and {other.suffix}")
    given = _compare_given(one, other)
    if given is _R.DISJOINT:
        first, second = one.given[0], other.given[0]
        return Comparison(given, f"{first} and {second} are two given names, not two spellings of one")
    ranked = (_R.VARIANT, _R.OVERLAPS, _R.REFINES, _R.GENERALISES, _R.EQUIVALENT, _R.EQUAL)
    relation = min((family, given), key=ranked.index)
    return Comparison(relation, _WHY[relation].format(one.full, other.full))


def normalize(value: Name) -> dict[str, Any]:
    """`value` for JSON."""
    return {"given": list(value.given), "family": value.family, "suffix": value.suffix}


# Reading


def _common(view: View, at: int) -> bool:
    """Whether the capital at `at` is no part of a name."""
    word = view.norm(at).replace(".", "")
    if word in NO_NAME or word in WEEKDAYS or word in DEMONYMS or word in HEADS or word in RANKS or word in TIMES:
        return True
    if word in MONTHS and word not in {"april", "may", "june", "august", "jan", "mar"}:
        return True
    return word in STARTERS or word in HONORIFICS or (word in PLACES and word not in GIVEN | AMBIGUOUS_PERSON)


def _part(view: View, at: int) -> int:
    """The index behind the name part that begins at `at`: a capitalised word, hyphenated or not, or an initial."""
    token = view.tokens[at]
    if not token.capital or (token.end - token.start > 1 and _common(view, at)):
        return at
    end = at + 1
    while view.norm(end) in _HYPHENS and view.shape(end + 1) in "CAw" and _touching(view, end):
        end += 2
    initial = token.end - token.start == 1 or token.norm.count(".") > 1
    return end + (initial and view.norm(end) == "." and view.tokens[end].start == token.end)


def _touching(view: View, at: int) -> bool:
    behind = at + 1 < len(view.tokens) and view.tokens[at].end == view.tokens[at + 1].start
    return behind and view.tokens[at - 1].end == view.tokens[at].start


def _particles(view: View, at: int) -> int:
    """The index behind the particles at `at`, if a name part follows them."""
    end = at
    while view.norm(end) in PARTICLES and view.shape(end) == "w" and end - at < 3:
        end += 1 + (view.norm(end + 1) in _HYPHENS)
    return end if end < len(view.tokens) and view.tokens[end].capital else at


def _run(view: View, at: int) -> list[tuple[int, int]]:
    """The parts of the run of capitals that begins at `at`, each (first token, index behind it)."""
    parts: list[tuple[int, int]] = []
    while len(parts) < MAX_PARTS:
        inner = _particles(view, at) if parts else at
        end = _part(view, inner) if inner < len(view.tokens) else inner
        if end == inner:
            break
        parts.append((at, end))
        at = end
    return parts


def _suffix(view: View, at: int) -> tuple[str, int]:
    skip = at + (view.norm(at) == ",")
    if view.norm(skip) in SUFFIXES and view.shape(skip) in "CA":
        return view.words(skip, skip + 1), skip + 1
    return "", at


def _build(view: View, parts: list[tuple[int, int]], suffix: str) -> Name:
    words = [view.words(*part) for part in parts]
    first = view.norm(parts[0][0])
    if len(words) == 2 and first in FAMILY_FIRST and first not in GIVEN and view.norm(parts[1][0]) not in GIVEN:
        return Name((words[1],), words[0], suffix)
    return Name(tuple(words[:-1]), words[-1], suffix)


def _introduced(view: View, at: int) -> bool:
    """Whether an honorific, an office or a kin word stands right before."""
    back = at - 1 - (view.norm(at - 1) in {".", ","})
    word = view.norm(back).replace(".", "")
    if word not in _BEFORE:
        return False
    comma = view.norm(at - 1) == ","
    return (word in HONORIFICS or word in KIN or word in FAMILY or word in HEADS) and not (comma and word in KIN)


def _described(view: View, end: int) -> bool:
    """Whether an age stands behind: ", 27," or "(27)"."""
    digits = view.norm(end + 1)
    aged = view.norm(end) in {",", "("} and digits.isascii() and digits.isdigit() and len(digits) == 2
    return aged and view.norm(end + 2) in {",", ")", "."}


def _cue(view: View, parts: list[tuple[int, int]], end: int) -> str:
    """What speaks for a name, "" if nothing does."""
    at, first = parts[0][0], view.norm(parts[0][0])
    if _introduced(view, at):
        return "office"
    if len(parts) < 2:
        return ""
    initial = len(first.replace(".", "")) <= 2 and first.replace(".", "") not in PLACES and not first.isdigit()
    if initial and len(view.norm(parts[1][0])) > 2 and view.shape(at) in "CA":
        return "initial"
    last = view.norm(parts[-1][0])
    if first.split("-")[0] in GIVEN and not (first in GIVEN_WORDS and at == 0 and last in STARTERS):
        return "given name"
    if _described(view, end):
        return "age"
    return "speech" if view.norm(end) in SPEECH and at > 0 and len(parts) == 2 else ""


def find(view: View) -> Iterator[Mention]:
    """The names of a view that something speaks for, left to right; a family name alone only behind an office."""
    at = 0
    while at < len(view.tokens):
        parts = _run(view, at) if view.tokens[at].capital else []
        if not parts:
            at += 1
            continue
        end = parts[-1][1]
        suffix, behind = _suffix(view, end)
        cue = "" if _elsewhere(view, parts) else _cue(view, parts, behind)
        if cue:
            yield Mention("name", _build(view, parts, suffix), view.tokens[at].start, view.tokens[behind - 1].end, cue)
        at = behind


def _elsewhere(view: View, parts: list[tuple[int, int]]) -> bool:
    """Whether the run is the beginning of something else's name: "Kennedy Center", "Walter Reed Hospital"."""
    end = parts[-1][1]
    return view.shape(end) in "CA" and view.norm(end) in NO_NAME and not view.shouting


KIND = Kind("name", find, compare, lambda v: v.full, normalize, Align.ENTITY, priority=6)
