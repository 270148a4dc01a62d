"""A personal name as a value, and its words as they are compared."""

from functools import cache, lru_cache
from typing import NamedTuple

from reconcile.kinds._spelling import romanised
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.names import PARTICLES
from reconcile.text.fold import fold

_DROPPED = dict.fromkeys(map(ord, ".'`ʼʻʾʿ"), None)
MAX_COMPARED = 16
"""Words of a name that are compared; no name in the news has more."""

Words = tuple[str, ...]


class Name(NamedTuple):
    """A personal name as it was written: given parts in order, family part with its particles, suffix, and the name in
    marks by which the person is called."""

    given: tuple[str, ...]
    family: str
    suffix: str = ""
    nick: str = ""

    @property
    def full(self) -> str:
        """The name in one line."""
        return " ".join(filter(None, (*self.given, self.family, self.suffix)))


@lru_cache(maxsize=4096)
def _split(part: str) -> list[str]:
    words = romanised(fold(part)).translate(_DROPPED).replace("-", " ").split()
    return [word for word in words if word not in PARTICLES] or words


@cache
def _initials(part: str) -> Words | None:
    """The letters of "J.R." or "JC", None where the part is a word."""
    letters = part.replace(".", "")
    return tuple(fold(letters)) if letters.isupper() and ("." in part or len(letters) == 2) else None


@lru_cache(maxsize=4096)
def given_words(name: Name) -> Words:
    """The folded words of the given part, initials apart."""
    alone = all(part.isupper() for part in (*name.given, name.family))
    words: list[str] = []
    for part in name.given[:MAX_COMPARED]:
        words += (_initials(part) if "." in part or not alone else None) or _split(part)
    return tuple(words[:MAX_COMPARED])


def family_words(name: Name) -> Words:
    """The folded words of the family part, without particles."""
    return tuple(_split(name.family)[:MAX_COMPARED])


def settled(name: Name) -> Name:
    """`name` with a particle in capitals where it belongs: in "Carlos De Luca" the family name is "De Luca"."""
    last = fold(name.given[-1]) if len(name.given) > 1 else ""
    if last not in PARTICLES or last in GIVEN or len(last) == 1:
        return name
    return name._replace(given=name.given[:-1], family=f"{name.given[-1]} {name.family}")


@lru_cache(maxsize=4096)
def glued(part: str) -> str:
    """The letters of a part of a name, folded, as one word."""
    return "".join(romanised(fold(part)).translate(_DROPPED).replace("-", " ").split())
