"""Particulars: figures that words beside them bind to one thing, "held on $2 million bail", "a 15-year veteran"."""

from typing import NamedTuple


class Particular(NamedTuple):
    """An attribute, the kind of its values, what it is said of, and the words by which it is known.

    `about` is "person", "place", "charge", or "story" for what a story has one of. `before` stands at most `reach` tokens before
    the value, `behind` at most three behind it; `counted` are the last words of the value itself; of `beside` one stands around it, and of `never` none. Without such words every value of the kind is
    one. Of some a thing may have `several`, which do not exclude each other.
    """

    name: str
    kind: str
    about: str
    says: str
    before: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    reach: int = 5
    several: bool = False


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SAVED = _words("killed dead died injured hurt wounded rescued saved survived survivors missing pulled picked")
"""Words that make a number of people aboard one of those to whom something happened."""

_CARRIED = _words("aboard board onboard carrying carried manifest crew plane ferry ship vessel aircraft jet pilots")
"""Words by which passengers are those of one ship or plane."""

PARTICULARS = (
    Particular("bail", "money", "person", "For how much money a person may go free.",
               _words("bail bond"), _words("bail bond bonds"), reach=8),
    Particular("reward", "money", "story", "How much is offered for a clue.", _words("reward"), _words("reward"), several=True),
    Particular("sentence", "duration", "person", "For how long a person is sent to prison.",
               _words("sentenced"), _words("sentence"),
               never=_words("served serve serving suspended probation parole minimum maximum")),
    Particular("probation", "duration", "person", "For how long a person is on probation.",
               _words("probation"), _words("probation")),
    Particular("fine", "money", "person", "How much a person has to pay as a punishment.",
               _words("fine fined"), _words("fine fines"), never=_words("up maximum")),
    Particular("service", "duration", "person", "For how long a person has served.",
               _words("served serving worked employed"), _words("veteran"), reach=12,
               never=_words("prison jail sentence sentenced bars")),
    Particular("time served", "duration", "person", "For how long a person has been in prison.",
               _words("served serving spent"), beside=_words("prison jail bars"), reach=4),
    Particular("weight", "measure", "person", "How heavy a person is.",
               counted=_words("pounds lbs lb kilograms kilos kg"), beside=_words("weighs weighed weighing weight tall foot feet")),
    Particular("height", "measure", "person", "How tall a person is.",
               counted=_words("feet foot inches inch metres meters cm centimetres centimeters"), beside=_words("tall")),
    Particular("counts", "number", "charge", "Of how many counts of a charge.", counted=_words("count counts")),
    Particular("pregnancy", "duration", "story", "For how long a woman is pregnant.", behind=_words("pregnant")),
    Particular("shots", "number", "story", "How many shots were fired.",
               _words("fired firing fires heard"), _words("fired"), _words("shots rounds bullets gunshots")),
    Particular("inhabitants", "count", "place", "How many people live in a place.",
               _words("population home town city village camp suburb seat"), _words("inhabitants"), reach=4),
    Particular("passengers", "count", "story", "How many passengers a ship, plane or train carried.",
               counted=_words("passengers"), beside=_CARRIED, never=_SAVED),
    Particular("crew", "count", "story", "How many people were in its crew.",
               counted=_words("crew members crewmembers crewmen"), beside=_words("passengers aboard board"), never=_SAVED),
    Particular("hostages", "count", "story", "How many hostages were taken.",
               counted=_words("hostages"), never=_SAVED | _words("released freed fled escaped")),
    Particular("workforce", "count", "story", "How many people work somewhere.",
               _words("employs employing employed"), _words("work works"), reach=3,
               never=_words("lay laid lose loses lost cut cuts fired")),
    Particular("magnitude", "magnitude", "story", "How strong an earthquake is."),
)  # fmt: skip
"""What is looked for; `tests/corpus/extractors/particulars.py` has an example of each."""

POINTS = _words(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west "
    "northern southern eastern western off from outside"
)
"""Words between a length and a place that make it the distance from there."""

CALLS = _words("called dispatched summoned notified alerted responded rushed reported")
"""Verbs by which police, firefighters or medics learn of something."""

CALLED = _words("call calls report reports signal mayday")
"""Nouns for how they learn of it."""

TAKEN = _words("received receives came got sent issued")
"""Verbs beside those nouns."""

CALLEES = _words(
    "police officers deputies troopers firefighters crews units paramedics medics emergency 911 dispatch dispatchers "
    "help distress mayday authorities ambulance ambulances brigade services call calls report reports incident shooting fire crash"
)
"""Who is called, and what is reported."""

NO_CALL = _words("arrested custody died pronounced dead conference when until while suspect interview newspaper")
"""Words between such a verb and an hour that make it the hour of something else."""
