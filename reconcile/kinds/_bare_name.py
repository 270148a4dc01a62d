"""A name that stands alone as a string, in the orders in which lists and the news write it."""

from reconcile.kinds._name_value import Name
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.names import ENDINGS, FAMILY_FIRST, PARTICLES, STYLES, SUFFIXES, SYLLABLES
from reconcile.lexicon.en.offices import HEADS, HONORIFICS, KIN
from reconcile.text.fold import fold

BEFORE = HONORIFICS | KIN | STYLES | {phrase.split()[-1] for phrase in HEADS if " of " not in phrase}
"""Words behind which a name stands."""
BEHIND_OF = frozenset(phrase.split()[-1] for phrase in HEADS if " of " in phrase)
"""Words of which the same holds behind "of": "Secretary of State"."""
_MARKS = ".,;:()[]\"'“”‘’ "
MAX_NAME = 200
"""Characters of a string that is read as a name."""


def _bare(text: str) -> list[str]:
    """The words of a name without honorifics, offices and marks around it."""
    words = [word.strip(_MARKS) for word in text[:MAX_NAME].split()]
    words = [word for word in words if word]
    while len(words) > 1 and fold(words[0]).strip(".") in BEFORE:
        del words[0]
    while len(words) > 2 and fold(words[-1]).replace(".", "") in ENDINGS:
        del words[-1]
    return words


def _grouped(words: list[str]) -> list[str]:
    """Words with the particles before them: "Ludwig", "van der Meer"."""
    parts: list[str] = []
    held: list[str] = []
    for place, word in enumerate(words):
        held.append(word)
        if fold(word) not in PARTICLES or place == 0 or place == len(words) - 1:
            parts.append(" ".join(held))
            held = []
    return parts


def _family_first(parts: list[str]) -> bool:
    """Whether the first part is the family name: "Xi Jinping", "Kim Jong Un"."""
    if len(parts) not in {2, 3} or fold(parts[0]) not in FAMILY_FIRST:
        return False
    norms = [fold(part) for part in parts]
    syllables = [s for norm in norms[1:] for s in norm.replace("‐", "-").split("-")]
    if len(syllables) > 1 and all(s in SYLLABLES for s in syllables):
        return True
    hyphened = len(parts) == 2 and parts[1].partition("-")[2].islower()
    return not any(norm in GIVEN for norm in norms[hyphened:])


def ordered(parts: list[str], suffix: str) -> Name:
    """A name of parts in the order in which they stand; a family name of the table that stands first is one."""
    if _family_first(parts):
        return Name(tuple(parts[1:]), parts[0], suffix)
    return Name(tuple(parts[:-1]), parts[-1], suffix)


def _suffixed(words: list[str]) -> tuple[list[str], str]:
    last = fold(words[-1]).strip(".") if len(words) > 1 else ""
    return (words[:-1], words[-1]) if last in SUFFIXES else (words, "")


def read(text: str) -> Name:
    """The name that `text` is: "Olaf Scholz", "Scholz, Olaf", "Mr. Samuel Okafor, Jr."; any text gives some name."""
    head, _, tail = text[:MAX_NAME].partition(",")
    behind = _bare(tail)
    words, suffix = _suffixed(_bare(head) + behind)
    if not behind and len(words) > 2 and fold(words[-1]) in PARTICLES:
        return Name(tuple(words[1:-1]), f"{words[-1]} {words[0]}", suffix)  # "Salman Mohammed bin", the comma lost
    if not behind or suffix or not _bare(head):
        return ordered(_grouped(words) or [text[:MAX_NAME]], suffix)
    given, suffix = _suffixed(behind)
    return Name(tuple(_grouped(given)), " ".join(_bare(head)), suffix)
