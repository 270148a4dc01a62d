"""Records in sport, of the team or the player that has each: "the Tabra Gulls (11-4)", "Berg fell to 9-14"."""

from collections.abc import Iterator

from reconcile.contracts import Attribute, Extractor
from reconcile.discourse import Reading, Sentence
from reconcile.extractors._build import assertion
from reconcile.kinds.record import NOUNS
from reconcile.lexicon.en.words import MONTHS, STARTERS
from reconcile.model import Anchor, Assertion, Mention, Subject
from reconcile.text.tokens import View

RECORD = Attribute(
    "record",
    "record",
    "How many games a team or a player has won and lost.",
    moves=True,
    innocent="one may be the record before a game, the other behind it",
)


NEAR = 6
"""Tokens before a record in which a noun stands by which it is told: whose it is, is the name last before it."""

_SEASONS = frozenset({"season", "year"})
"""Words behind "last" by which a record is one of another season."""


def _capital(view: View, at: int) -> bool:
    return view.shape(at) in "CA" and view.norm(at) not in MONTHS and view.norm(at) not in STARTERS


def _name(sentence: Sentence, record: Mention) -> int | None:
    """The token of the name that a record belongs to: right before its bracket, else the last of the name with which
    its sentence begins; None for none."""
    view, first = sentence.view, sentence.inside(record)[0]
    if view.norm(first - 1) == "(":
        return first - 2 if _capital(view, first - 2) else None
    if view.norm(sentence.inside(record)[1]) in NOUNS or {view.norm(i) for i in range(first - NEAR, first)} & NOUNS:
        at = next((i for i in range(first - 1, -1, -1) if _capital(view, i)), None)
        return at if at is not None and view.norm(at + 1) != "-" else None  # no "Gulls-like"
    at = next((i for i in range(first) if _capital(view, i)), first)
    while at < first and view.shape(at + 1) in "CA":
        at += 1
    return at if at < first else None


def _of_old(view: View, name: int, record: int) -> bool:
    """Whether a record is one of another season: "the 2009 Gulls ended at 3-12", "last season they went 3-12"."""
    while view.shape(name - 1) in "CA":
        name -= 1
    year = view.norm(name - 1)
    past = any(view.norm(at) == "last" and view.norm(at + 1) in _SEASONS for at in range(record))
    return past or (len(year) == 4 and year.isdigit())


def extract(reading: Reading) -> Iterator[Assertion]:
    """The records of an article, each of whom or what is known by the last word of the name."""
    known: dict[str, int] = {}
    for sentence in reading.sentences:
        for record in sentence.of_kind("record"):
            at = _name(sentence, record)
            if at is not None and not _of_old(sentence.view, at, sentence.inside(record)[0]):
                name, label = sentence.view.norm(at), sentence.view.words(at, at + 1)
                anchors = (Anchor("particular", "", RECORD.name), Anchor("stem", "", name))
                subject = Subject("record", label, known.setdefault(name, len(known)), anchors, (name,))
                yield assertion(reading, sentence, subject, RECORD.name, record)


EXTRACTOR = Extractor("records", (RECORD,), extract)
