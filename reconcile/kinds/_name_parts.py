"""Parts of personal names: which capitals, initials, hyphens and particles go on with one, and which words never do."""

from reconcile.kinds._bare_name import BEFORE
from reconcile.kinds._marks import broken
from reconcile.kinds._name_runs import MARKS, Parts, cut, nickname, portfolio
from reconcile.kinds._units import touches
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.names import (
    ALSO_FAMILY,
    ARTICLES,
    COMMON_FAMILIES,
    FAMILY_FIRST,
    LOWERED,
    NO_NAME,
    PARTICLES,
    POSITIONS,
    PRESENTERS,
    SPEECH,
    STYLES,
    SUFFIXES,
    SYLLABLES,
)
from reconcile.lexicon.en.offices import DOMAINS, HEADS, HONORIFICS, KIN, RANKS, TIMES
from reconcile.lexicon.en.places import AMBIGUOUS_PERSON, DEMONYMS, PLACES
from reconcile.lexicon.en.words import MONTHS, STARTERS, TITLE_SMALL, WEEKDAYS
from reconcile.text.tokens import View

_HYPHENS = frozenset("-‐‑")
_FAMILIES = FAMILY_FIRST | ALSO_FAMILY
_SMALL_SYLLABLES = SYLLABLES - LOWERED
MAX_PARTS = 5
"""Parts of a name, particles counted; a longer run of capitals is no name."""
_MONTH_NAMES = frozenset({"april", "may", "june", "august", "jan", "mar"})
_NEVER = (
    NO_NAME | SPEECH | STYLES | SUFFIXES | frozenset(WEEKDAYS) | frozenset(HEADS) | frozenset(RANKS) | frozenset(TIMES)
)
_APART = (
    _NEVER
    | POSITIONS
    | STARTERS
    | LOWERED
    | TITLE_SMALL
    | HONORIFICS
    | frozenset(DEMONYMS)
    | (frozenset(MONTHS) - _MONTH_NAMES)
)
"""Words that are no part of a name, wherever they stand."""
SURELY_APART = frozenset(word for word in _APART if word not in GIVEN and word not in _FAMILIES and len(word) > 1)
"""Of these, those that are never anything else."""
CALLINGS = frozenset(word for word in PRESENTERS | KIN if word not in GIVEN and word not in COMMON_FAMILIES)
"""Words for what somebody is that with a capital, at the beginning of a sentence, are still no part of the name."""
LINKS = PARTICLES | _HYPHENS | MARKS | {"."}
"""What goes on with a name or an initial beside capitals."""


def _named_too(view: View, at: int) -> bool:
    """Whether a word that is usually something else is a name here: "Bill Pike", "Park Jae-won", "Luther King"."""
    if (word := view.plain(at)) not in GIVEN and word not in _FAMILIES:
        return False
    before, behind = view.plain(at - 1), view.plain(at + 1)
    following = view.shape(at + 1) in "CA" and behind not in _APART and behind not in PLACES
    if word in GIVEN and following:
        return not view.shouting
    if word in FAMILY_FIRST and view.norm(at + 2) in _HYPHENS:
        return view.shape(at + 1) == "C" and view.shape(at + 3) == "w" and _touching(view, at + 2)
    return word in ALSO_FAMILY and before in GIVEN and view.shape(at - 1) == "C" and not following


def _behind_initial(view: View, at: int) -> bool:
    """Whether a given name and an initial stand before a capital, which is the family name then, whatever else it may
    be: "William A. Finn"."""
    if view.shape(at - 2) != "C" or len(view.norm(at - 2)) != 1 or not _dotted(view, at - 1):
        return False
    ended = view.norm(at) in STARTERS or view.norm(at) in WEEKDAYS or view.norm(at) in MONTHS
    return not ended and view.shape(at) == "C" and view.norm(at - 3) in GIVEN


def common(view: View, at: int) -> bool:
    """Whether the capital at `at` is no part of a name."""
    word = view.plain(at)
    if _behind_initial(view, at):
        return False
    if word in _APART:
        return not _named_too(view, at)
    if word in DOMAINS and portfolio(view, at):
        return True
    if word in CALLINGS and view.shape(at + 1) in "CA" and view.shape(at - 1) not in "CA":
        return True  # "Musician Ada Berg"
    if word in PARTICLES and view.shape(at) == "C" and view.shape(at + 1) in "CA":
        return False  # "Peter La Corva" is not of Los Angeles
    if word not in PLACES or word in GIVEN or word in AMBIGUOUS_PERSON or word in COMMON_FAMILIES:
        return False
    return not _also_family(view, at)


def _also_family(view: View, at: int) -> bool:
    """Whether the name of a place is a family name here: behind a given name, or an age and a word: "Ada Oldham"."""
    before = view.plain(at - 1)
    full = view.shape(at) == view.shape(at - 1) == "C" and before not in PLACES and view.shape(at + 1) not in "CA"
    return full and not view.shouting and (before in GIVEN or view.norm(at - 2) == "old")


def _dotted(view: View, at: int) -> bool:
    return view.norm(at) == "." and view.tokens[at].start == view.tokens[at - 1].end


def part(view: View, at: int) -> int:
    """The index behind the name part that begins at `at`: a capitalised word, hyphenated or not, or an initial."""
    token = view.tokens[at]
    letter = token.end - token.start == 1
    if token.shape not in "CA" or (_no_initial(view, at) if letter else common(view, at)):
        return at
    end = at + 1
    while not letter and view.norm(end) in _HYPHENS and _hyphened(view, end):
        end += 2
    return end + ((letter or token.norm.count(".") > 1) and _dotted(view, end))


def _no_initial(view: View, at: int) -> bool:
    """Whether a single capital is no part of a name: "A", "I", the "T" of "T-shirt"."""
    word = view.norm(at) in "ai" and not _dotted(view, at + 1) and view.plain(at - 1) not in BEFORE
    return word or view.norm(at + 1) in _HYPHENS


def _hyphened(view: View, at: int) -> bool:
    """Whether the hyphen at `at` goes on with the word; in Korean and Arabic names blanks may stand around it."""
    if view.shape(at + 1) not in "CAw":
        return False
    if view.shape(at + 1) == "C" and view.norm(at - 1) in ARTICLES and view.shape(at - 1) == "C":
        return True
    return _touching(view, at) or (view.shape(at + 1) == "w" and view.norm(at + 1) in _SMALL_SYLLABLES)


def _touching(view: View, at: int) -> bool:
    return touches(view, at) and touches(view, at + 1)


def _particles(view: View, at: int) -> int:
    """The index behind the particles that begin at `at`, if a name part follows them."""
    end = at
    while view.norm(end) in PARTICLES and view.shape(end) == "w" and end - at < 3:
        end += 1 + (view.norm(end + 1) in _HYPHENS)
    return end if view.shape(end) in "CA" else at


def run(view: View, at: int) -> Parts:
    """The parts of the run of capitals that begins at `at`, each (first token, index behind it)."""
    parts: Parts = []
    while len(parts) < MAX_PARTS:
        inner = _particles(view, at) if parts and view.norm(at) in PARTICLES else at
        end = part(view, inner) if inner < len(view.tokens) else inner
        if end == inner or (parts and broken(view, inner)):
            break
        parts.append((at, end))
        at = nickname(view, end) if view.norm(end) in MARKS else end
    return cut(view, parts)
