"""The closed lists of words that values and findings are told in."""

from enum import StrEnum


class ValueRelation(StrEnum):
    """How two values of one kind stand to each other; read "one … other"."""

    EQUAL = "equal"
    EQUIVALENT = "equivalent"
    VARIANT = "variant"
    REFINES = "refines"
    GENERALISES = "generalises"
    OVERLAPS = "overlaps"
    DISJOINT = "disjoint"
    INCOMPARABLE = "incomparable"


INVERSE = {ValueRelation.REFINES: ValueRelation.GENERALISES, ValueRelation.GENERALISES: ValueRelation.REFINES}
"""The relation seen from the other side, where it is not the same."""

SAME = frozenset({ValueRelation.EQUAL, ValueRelation.EQUIVALENT})
COMPATIBLE = SAME | {ValueRelation.REFINES, ValueRelation.GENERALISES, ValueRelation.OVERLAPS}


class RelationName(StrEnum):
    """How two alternatives of a finding stand to each other; read "one … other"."""

    AGREES = "agrees"
    REFINES = "refines"
    GENERALISES = "generalises"
    OVERLAPS = "overlaps"
    CONTRADICTS = "contradicts"
    SUPERSEDES = "supersedes"
    VARIANT = "variant"
    UNDECIDED = "undecided"


class Verdict(StrEnum):
    """What is said of a finding as a whole."""

    CONTRADICTION = "contradiction"
    REFINEMENT = "refinement"
    AGREEMENT = "agreement"
    SINGLE_SOURCE = "single-source"
    UNDECIDED = "undecided"


class Level(StrEnum):
    """How loudly a finding is told."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


LEVELS = (Level.ERROR, Level.WARNING, Level.NOTE)
"""From the loudest down."""


SOLE = "sole"
"""The role of the anchor of a figure that is the only one of its sort in its article; its value is the weight from
which two such figures are about one thing, and may contradict each other."""

SEVERAL = "one of several"
"""The same for a figure that is not the only one: it may contradict one to which it is by far the likest."""

ONSET = "onset"
"""The role of the anchor of a time by the clock at which something began."""

CAPITALS = "capitals"
"""The role of the anchor of a name that is one by its capitals alone; it speaks for nothing."""


class Align(StrEnum):
    """How assertions of a kind find each other across articles."""

    ENTITY = "entity"
    EVENT = "event"
    WORDS = "words"
