"""Named entities that are neither people nor places: bodies, works, products, ships.

A run of capitals is one where a word of it names a body, where it stands in quotation marks as a title, or where "the",
a number or its length speaks against a person. Two names are one where they differ in spelling alone; two that differ
in one likely slip are variants; any others are two things and never exclude each other.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from reconcile.contracts import Kind
from reconcile.kinds._brands import branded
from reconcile.kinds._entity_value import OF_OFFICES, Entity, compare, normalize
from reconcile.kinds._listed import fields, listed, served
from reconcile.kinds._marks import broken
from reconcile.kinds._spelling import american
from reconcile.lexicon.en.entities import BODY_HEADS, BODY_LINKS, ENTITY_PARTICLES, GEOGRAPHIC, NO_ENTITY, OPENING_HEADS
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.names import COMMON_FAMILIES, NO_NAME, POSITIONS, SPEECH, STYLES
from reconcile.lexicon.en.offices import HEADS, HONORIFICS, RANKS, TIMES
from reconcile.lexicon.en.places import DEMONYMS, PLACES
from reconcile.lexicon.en.titles import INNER
from reconcile.lexicon.en.words import MONTHS, STARTERS, TITLE_SMALL, WEEKDAYS
from reconcile.model import Align, Mention
from reconcile.text.tokens import KNOWN_WORDS, View

LONGEST = 8
"""Words of a name; a longer run of capitals is a heading."""
LONG_WORD = 5
"""Letters from which one word in quotation marks may be a title."""
BRAND_WORDS = 4
"""Words from which a run that holds a brand is more than its name."""
UNLIKE_PERSON = 3
"""Words from which a run without a word of a person's name is taken for the name of a thing."""
_SAYING = SPEECH | frozenset("he she they i we".split())
_OPENING, _CLOSING = frozenset("\"“'‘"), frozenset("\"”'’")
_STOPS, _OPENERS = frozenset(",."), frozenset(".!?:")
_ARTICLES = frozenset({"a", "an"})
_BARE_BEHIND = _OPENING | {",", "(", "in", "of", "titled", "entitled", "called"}
"""What stands before a name so that an article of its own would stand there too."""
_OFFICE = frozenset(HEADS) | frozenset(RANKS) | frozenset(TIMES) | HONORIFICS | STYLES
_LINKS = ENTITY_PARTICLES | BODY_LINKS
_PARTICLES = _LINKS - INNER
_GLUE = _LINKS | {"-", "‑", "&"}
_JOINING = _GLUE | {"and"}
_LEADING = STARTERS | _OFFICE
_POSSESSIVES = frozenset({"'s", "’s"})
_GOING_ON = _JOINING | _POSSESSIVES
_DETERMINERS, _DIGITS = frozenset({"the", "a", "an", "its", "new"}), frozenset({2, 3})
"""Words before a model, and how many digits its number has: those of four are years."""
_DATES = frozenset(MONTHS) | frozenset(WEEKDAYS)
_NO_MODEL = _DATES | NO_ENTITY
_NO_THING = COMMON_FAMILIES | POSITIONS | _LEADING | GEOGRAPHIC
"""Words that, as given names and demonyms do, speak for a person, a place, or a heading."""


def _else(word: str) -> bool:
    """Whether a word, without a body's word beside it, speaks for something other than a thing's name."""
    return word in _NO_THING or word in GIVEN or word in DEMONYMS or word in PLACES


def _paired(view: View, at: int) -> bool:
    """Whether "and" at `at` goes on in a name: "Department of Parks and Wildlife"."""
    behind = view.norm(at + 1)
    return view.norm(at) == "and" and view.norm(at - 2) in BODY_LINKS and not _else(behind)


def _joins(view: View, at: int, headed: bool) -> int:
    """The index of the capital to which one of `_GOING_ON` at `at` leads; `at` if none does."""
    if view.norm(at) in _POSSESSIVES:
        return at + 1 if view.norm(at - 1) in _OFFICE and view.norm(at + 1) in OF_OFFICES else at
    if served(view, at):
        return at + 1
    end = at + _paired(view, at)
    while end - at < 3 and (view.norm(end) in {"-", "‑", "&"} or _small(view, end, headed)):
        end += 1
    return end if view.shape(end) in "CA" else at


def _small(view: View, at: int, headed: bool) -> bool:
    return view.shape(at) == "w" and view.norm(at) in (_LINKS if headed else _PARTICLES)


def _named(view: View, at: int) -> bool:
    return view.shape(at) in "CA" and view.norm(at) not in _DATES


def _person(view: View, at: int) -> bool:
    """Whether the name of a person begins behind that of a body: "the Tabra Union Ada Berg"."""
    return view.norm(at) in GIVEN and view.shape(at + 1) == "C" and view.norm(at + 1) not in NO_NAME


def _run(view: View, at: int) -> int:
    """The index behind the run of capitals at `at`."""
    end, headed = at, False
    while _named(view, end):
        headed = headed or view.norm(end) in BODY_HEADS
        end += 1
        if end < len(view.tokens) and (broken(view, end) or (headed and _person(view, end))):
            break
        joined = _joins(view, end, headed) if view.norm(end) in _GOING_ON else end
        if joined > end and _named(view, joined):
            end = joined
    return fields(view, end)


def _first(view: View, at: int, end: int) -> int:
    """The first token of a run that is no starter, no office and no lone word of a language."""
    while at < end and (view.norm(at) in _LEADING or view.shape(at) not in "CA"):
        if f"{view.norm(at)} {view.norm(at + 1)}" in PLACES:
            break
        at += 1
    return at


@lru_cache(maxsize=KNOWN_WORDS)
def _word(norm: str) -> str:
    return american(norm.replace(".", ""))


def _compared(norms: list[str]) -> tuple[str, ...]:
    """The words that tell a name, of all its words, as they are compared."""
    return tuple([_word(n) for n in norms if n not in INNER and n[0].isalnum()])


def _words(view: View, first: int, end: int) -> tuple[str, ...]:
    return _compared([view.norm(at) for at in range(first, end)])


def _headed(words: tuple[str, ...], norms: list[str]) -> bool:
    if words[-1] in BODY_HEADS or BODY_HEADS.isdisjoint(norms):
        return words[-1] in BODY_HEADS
    return any(a in BODY_HEADS and b in BODY_LINKS for a, b in pairwise(norms))


def _strong(view: View, first: int, end: int, words: tuple[str, ...], norms: list[str]) -> bool:
    """Whether a run without a body's word is no person, place, office or heading."""
    inner = len(words) < BRAND_WORDS and not view.words(first, end).istitle()
    if words[0] in OPENING_HEADS or (inner and any(branded(view, at) for at in range(first, end))):
        return True
    if any(map(_else, norms)):
        return False
    if view.norm(end) in SPEECH or view.norm(end) == ":":
        return False
    long = len(words) >= UNLIKE_PERSON or view.norm(first - 1) == "the"
    return long or any(c.isdigit() for c in words[-1])


def _accepted(view: View, first: int, end: int) -> bool:
    norms = [view.norm(at) for at in range(first, end)]
    words = _compared(norms)
    if not 2 <= len(words) <= LONGEST or words[0] in NO_ENTITY or words[-1] in NO_ENTITY:
        return False
    if _headed(words, norms):
        lone = len(words) == 2 and (words[0] in DEMONYMS or words[0] in GIVEN)
        return not lone or view.norm(first - 1) == "the"
    return _strong(view, first, end, words, norms)


def _quoted(view: View, at: int) -> int:
    """The index behind a title in quotation marks that begins at `at`; `at` if none does."""
    if at < 2 or view.norm(at - 1) not in _OPENING:
        return at
    end = at
    while end - at <= LONGEST and (view.shape(end) in "CAn" or view.norm(end) in TITLE_SMALL):
        end += 1
    behind = end + (view.norm(end) == ",")
    return end if end - at > 1 and view.norm(behind) in _CLOSING and view.tokens[end - 1].shape in "CAn" else at


def _lone(view: View, at: int) -> bool:
    """Whether one word in quotation marks is a title: no other word, place or first word of a speech it may be."""
    if view.norm(at + 1) not in _CLOSING or at < 2 or view.norm(at - 1) not in _OPENING or view.shape(at) != "C":
        return False
    word, behind = view.norm(at), at + 2 + (view.norm(at + 2) == ",")
    said = view.norm(behind) in _SAYING or (behind > at + 2 and view.shape(behind) in "CA")
    return not (said or len(word) < LONG_WORD or _else(word) or word in STARTERS or word in _DATES)


def _model(view: View, at: int) -> bool:
    """Whether a maker or type and a number are a model: "a Kestrel 737", "the Kestrel 216"."""
    word, number = view.norm(at), view.norm(at + 1)
    told = view.norm(at - 1) in _DETERMINERS and view.shape(at) in "CA" and len(word) > 2 and number.isdigit()
    return told and len(number) in _DIGITS and not _else(word) and word not in _NO_MODEL


def _opening(view: View, first: int, end: int) -> int:
    """Where a title begins: at the capital article before it, but for that which opens a sentence or speech."""
    before, closed = view.norm(first - 2), view.norm(end + (view.norm(end) in _STOPS)) in _CLOSING
    entitled = view.norm(first - 1) in _ARTICLES and view.shape(first - 1) == "C" and first > 1
    return first - (entitled and before not in _OPENERS and (closed or before not in _OPENING))


def mention(view: View, first: int, end: int, words: tuple[str, ...], cue: str = "", sort: str = "") -> Mention:
    """A name at tokens, with the article that opens it; `sort` is told elsewhere, before the row in which it stands."""
    first = _opening(view, first, end)
    bare = "" if view.norm(first - 1) in _BARE_BEHIND else None
    article = view.norm(first) if view.norm(first) in _ARTICLES else bare
    value = Entity(f"{sort} {view.words(first, end)}".lstrip(), (*sort.lower().split(), *words), article)
    return Mention("entity", value, view.tokens[first].start, view.tokens[end - 1].end, cue)


def _heading(view: View) -> bool:
    """Whether capitals mean nothing here: a line in title case that is not known for a heading."""
    capitals, small = len(view.by_shape["CA"]), view.by_shape["w"]
    if view.shouting or capitals < UNLIKE_PERSON:
        return view.shouting
    return view.tokens[0].shape != "w" and all(view.norm(at) in TITLE_SMALL for at in small)


def find(view: View) -> Iterator[Mention]:
    """The names of a view, left to right."""
    behind = 0
    capitals = () if view.shouting else view.by_shape["CA"]
    titled = not _CLOSING.isdisjoint(view.vocabulary)
    beside = [
        at
        for at in capitals
        if view.shape(at + 1) in "CAn"
        or view.norm(at + 1) in _GLUE
        or (titled and _lone(view, at))
        or (view.norm(at + 1) == "and" and served(view, at + 1))
    ]
    for at in () if not beside or _heading(view) else beside:
        if at < behind:
            continue
        lone = titled and _lone(view, at)
        end = at + lone if lone or not titled else _quoted(view, at)
        if end > at and (lone or len(_words(view, at, end)) > 1):
            yield mention(view, at, end, _words(view, at, end), "quotation marks")
            behind = end
            continue
        for sort, name in listed(view, at):
            yield mention(view, name, name + 1, _words(view, name, name + 1), sort=sort)
            behind = name + 1
        if behind > at:
            continue
        behind = _run(view, at)
        first = _first(view, at, behind)
        if behind == at + 1 and _model(view, at):
            behind = at + 2
            yield mention(view, at, behind, _words(view, at, behind))
            continue
        if behind - first > 1 and _accepted(view, first, behind):
            yield mention(view, first, behind, _words(view, first, behind))


KIND = Kind("entity", find, compare, lambda v: v.text, normalize, Align.ENTITY, priority=-1)
