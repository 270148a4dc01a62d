"""Figures that say nothing of what an article tells: the day of a message, the day on which somebody spoke, a team."""

from bisect import bisect_right
from collections.abc import Sequence

from reconcile.discourse import Sentence
from reconcile.discourse.events import word_before
from reconcile.kinds.date import Date
from reconcile.kinds.place import BARE, Place
from reconcile.lexicon.en.sole import STAMPED
from reconcile.model import Mention

DAY, NUMBER, PLACE = "date", "number", "place"
"""The kinds of a day, of what is counted by a noun, and of a place."""
DENIAL, _NOT = 3, frozenset({"not", "never"})
"""Tokens before a place in which it is denied, and by what."""
TOWNS = frozenset({"city", "capital", "region"})
"""Sorts of place for which teams are named, and which a story names over and over."""
_STAMPS = frozenset({"time", "date"})
"""Kinds of which the values in a line that begins with "Posted" are those of the page."""
SAID = frozenset({"said", "says"})
"""Verbs before the day on which somebody spoke; that of an announcement is worth knowing."""
HANDLE = 6
"""Tokens before the day of a message in which its writer's name on the network stands."""
_COUNTING = frozenset({"count", "number"})
"""Kinds of what is counted: "one of the bosses" counts nothing."""


def _of_saying(sentence: Sentence, mention: Mention) -> bool:
    """Whether a day is the one on which somebody spoke, "police said Wednesday", which says nothing of the matter."""
    view, first = sentence.view, sentence.inside(mention)[0]
    return mention.kind == DAY and view.norm(word_before(view, first)) in SAID


def _of_team(sentence: Sentence, mention: Mention, sport: bool) -> bool:
    """Whether the bare name of a town stands for its team: "gave Tabra a 14-0 lead"."""
    return sport and isinstance(mention.value, Place) and mention.cue == BARE and mention.value.sort in TOWNS


def _of_post(sentence: Sentence, mention: Mention) -> bool:
    """Whether a day is that of a message quoted from a network: "— Tabra Police (@tabrapolice) 26 September 2016"."""
    first, view = sentence.inside(mention)[0], sentence.view
    signed = mention.kind == DAY and view.norm(first - 1) == ")"
    return signed and any("@" in view.norm(at) for at in range(max(0, first - HANDLE), first))


def _one_of(sentence: Sentence, mention: Mention) -> bool:
    """Whether one of a number is told, "one of the bosses": that is no figure."""
    first, last = sentence.inside(mention)
    words = [sentence.view.norm(at) for at in range(first, last + 1)]
    return mention.kind in _COUNTING and words[0] == "one" and "of" in words[1:3]


def _of_charges(sentence: Sentence, mention: Mention) -> bool:
    """Whether counts of a charge are told, "two counts of arson": how many there are of each is told of the charge."""
    behind = sentence.view.norm(sentence.inside(mention)[1])
    return mention.kind == NUMBER and behind == "of" and mention.value.unit.name == "count"


def _of_page(sentence: Sentence, mention: Mention) -> bool:
    """Whether an hour or a day is that of the page: "Posted 5:30 p.m."."""
    return mention.kind in _STAMPS and sentence.view.norm(0) in STAMPED


def _denied(sentence: Sentence, mention: Mention) -> bool:
    """Whether it is denied that something is at a place: "not headed to Lima", "it isn't in Lima"."""
    view, first = sentence.view, sentence.inside(mention)[0]
    before = [view.norm(at) for at in range(max(0, first - DENIAL), first)]
    return mention.kind == PLACE and any(word in _NOT or word.endswith("n't") for word in before)


def idle(sentence: Sentence, mention: Mention, sport: bool) -> bool:
    """Whether a value says nothing of what is told; in an article about `sport` towns stand for teams."""
    rules = (_of_saying, _of_post, _one_of, _of_charges, _of_page, _denied)
    return _of_team(sentence, mention, sport) or any(rule(sentence, mention) for rule in rules)


def spoken_of(mention: Mention, quoted: Sequence[Mention]) -> bool:
    """Whether a day that is reckoned from "today" is a speaker's, inside one of the quotations (in order of place): of
    what day they spoke is another question."""
    value = mention.value
    reckoned = isinstance(value, Date) and value.implied & {"day", "reckoned"} and value.first.weekday is None
    if not reckoned:
        return False
    place = bisect_right(quoted, mention.start, key=lambda q: q.start)
    return place > 0 and mention.start < quoted[place - 1].end
