"""Particulars: figures that words beside them bind to one thing, "held on $2 million bail", "a 15-year veteran"."""

from typing import NamedTuple


class Particular(NamedTuple):
    """An attribute, the kind of its values, what it is said of, and the words by which it is known.

    `about` is "person", "place", "charge", or "story" for what a story has one of. `before` stands at most `reach` tokens before
    the value, `behind` at most three behind it; `counted` are the last words of the value itself; of `beside` one stands around it, and of `never` none. Without such words every value of the kind is
    one. Of some a thing may have `several`, which do not exclude each other; of some a story has one for `each` noun that is counted.
    `noun` stands for whatever is counted, where all of the words mean the same.
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
    each: bool = False
    noun: str = ""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SAVED = _words("killed dead died injured hurt wounded rescued saved survived survivors missing pulled picked")
"""Words that make a number of people aboard one of those to whom something happened."""

_CARRIED = _words("aboard board onboard carrying carried manifest crew plane ferry ship vessel aircraft jet pilots")
"""Words by which passengers are those of one ship or plane."""

_OTHERS = _SAVED | _words("arrested detained captured custody more another other additional")
"""Words that make it a number of some of them."""

_BUILDINGS, _LENGTHS = (
    _words("homes houses buildings structures villages shops"),
    _words("feet foot ft metres meters metre meter m"),
)

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
               _words("fired firing fires heard"), _words("fired"), _words("shots rounds bullets gunshots"), noun="shot"),
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
    Particular("attackers", "count", "story", "How many attacked.",
               counted=_words("gunmen gunman attackers attacker assailants shooters shooter robbers hijackers bombers kidnappers"),
               never=_OTHERS),
    Particular("suspects", "count", "story", "How many are suspected.", counted=_words("suspects suspect"), never=_OTHERS),
    Particular("protesters", "count", "story", "How many people protested.",
               counted=_words("protesters protestors demonstrators marchers"), never=_OTHERS),
    Particular("firefighters", "count", "story", "How many firefighters came.", counted=_words("firefighters"), never=_OTHERS),
    Particular("in critical condition", "count", "story", "How many people are in critical condition.",
               behind=_words("critical")),
    Particular("evacuated", "count", "story", "How many people had to leave their homes.",
               _words("evacuated evacuating evacuate displaced displacing"), _words("evacuated displaced"),
               never=_OTHERS | _words("killing wounding set will")),
    Particular("destroyed", "number", "story", "How many buildings or villages were destroyed.",
               _words("destroyed destroying razed levelled leveled flattened flattening"),
               _words("destroyed razed levelled leveled flattened burned"), _BUILDINGS, each=True),
    Particular("damaged", "number", "story", "How many buildings or villages were damaged.",
               _words("damaged damaging"), _words("damaged"), _BUILDINGS, each=True),
    Particular("cost of damage", "money", "story", "What the damage costs.",
               beside=_words("damage damages"), never=_words("reward sued lawsuit suit suing seeking")),
    Particular("aftershocks", "number", "story", "How many aftershocks there were.", counted=_words("aftershocks")),
    Particular("munitions", "number", "story", "How many bombs, shells or missiles fell.",
               _words("dropped dropping fired firing launched launching"),
               _words("dropped fired launched landed fell hit exploded"), _words("bombs missiles rockets shells mortars"), each=True),
    Particular("seized", "number", "story", "How many things of a sort were seized.",
               _words("seized seizing recovered recovering confiscated found including included"),
               _words("seized recovered confiscated found"), reach=14, each=True),
    Particular("loot", "money", "story", "What is worth what was stolen.",
               beside=_words("jewels jewelry jewellery loot haul heist stolen stole robbery robbers thieves gems diamonds"),
               never=_words("reward previous earlier")),
    Particular("closed", "number", "story", "How many shops close.",
               counted=_words("stores locations restaurants outlets branches"),
               beside=_words("close closing closed shut shutting shuttered shutter"), each=True),
    Particular("recalled", "number", "story", "How many things of a sort are recalled.",
               beside=_words("recall recalled recalling recalls"), each=True),
    Particular("spree", "duration", "story", "How long a spree went on.", _words("spree rampage"), _words("spree rampage"), reach=4),
    Particular("explosives", "measure", "story", "How heavy a bomb was.",
               counted=_words("kg kilograms kilogram kilos kilo pounds pound lb lbs tonnes tons tonne ton"),
               beside=_words("explosive explosives tnt bomb bombs dynamite rdx")),
    Particular("standoff", "duration", "story", "How long a standoff or siege went on.", behind=_words("standoff stand-off siege")),
    Particular("drop", "measure", "story", "How deep a vehicle fell.",
               _words("plunged plunging fell ravine gorge rolled"), _words("ravine gorge fall drop deep"), _LENGTHS,
               beside=_words("ravine gorge cliff embankment slope valley")),
    Particular("fall", "measure", "person", "How deep a person fell.",
               _words("fell fallen falling plunged plunging slipped"), _words("fall drop"), _LENGTHS),
    Particular("contract", "money", "person", "What a contract is worth.",
               _words("contract deal extension"), _words("contract deal extension"), never=_words("offer offers offered offering")),
    Particular("children", "count", "person", "How many children a person has.",
               _words("father mother parent survived leaves"), counted=_words("children kids")),
    Particular("blood alcohol", "percentage", "person", "How much alcohol was in the blood.",
               beside=_words("blood-alcohol blood alcohol")),
    Particular("day of death", "date", "person", "On which day a person died.", _words("died dead killed"), reach=6),
    Particular("day of arrest", "date", "person", "On which day a person was arrested.",
               _words("arrested detained"), never=_words("released results"), reach=6),
    Particular("time of death", "time", "person", "At what time of day a person died.",
               _words("died dead pronounced"), reach=6),
    Particular("time of arrest", "time", "person", "At what time of day a person was arrested.",
               _words("arrested detained caught"), reach=6),
    Particular("departure", "time", "story", "At what time of day a ship, plane or train left.",
               _words("departed departing left leaving sailed"), reach=8,
               beside=_words("flight plane ferry train bus ship departed took airport port")),
    Particular("storeys", "number", "story", "How many storeys a building has.",
               counted=_words("story storey stories storeys floors"), noun="storey"),
    Particular("identified", "count", "story", "How many of the dead were identified.", behind=_words("identified")),
    Particular("burned area", "measure", "story", "How much land burned.",
               _words("burned burning burnt scorched charred consumed"), _words("burned burnt scorched charred"),
               _words("acres acre hectares hectare")),
    Particular("maximum sentence", "duration", "person", "How long a sentence a person faces.", _words("faces face facing")),
    Particular("settlement", "money", "story", "For how much money a suit was settled.",
               beside=_words("settlement settled settle")),
    Particular("bribes", "money", "story", "How much was paid in bribes.",
               beside=_words("bribe bribes bribery kickback kickbacks")),
    Particular("debt", "money", "story", "How much is owed.", beside=_words("debt debts")),
    Particular("born", "date", "person", "When a person was born.", _words("born"), reach=4),
    Particular("turnout", "percentage", "story", "What share of the voters came.", beside=_words("turnout"),
               never=_words("valid required threshold quorum")),
    Particular("fled", "count", "story", "How many people fled or escaped.",
               _words("fled fleeing escaped escaping"), _words("fled fleeing flee escaped escape"), never=_OTHERS),
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
