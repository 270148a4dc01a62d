"""Event words. A line of `_CLASSES`: a class, then its nouns, then its verb forms; phrases are allowed.

"=" before a verb says that its object, not its subject, is who takes part ("welcomed the president"). What stands in
the line of class "none" only looks like an event.
"""

from reconcile.lexicon.en.particulars import CALLED, CALLS

_CLASSES = """
meeting | meeting, meetings, talks, discussions, dialogue, consultations, negotiations, encounter, conversation, session |
  met, meet, meets, engaged, sit down, sat down, sits down, conferred, faced, closeted, holds talks with
visit | visit, visits, trip, tour, journey, stay | visit, visits, visited, visiting, travel, travels, traveled, travelled, traveling,
  travelling, arrive, arrives, arrived, arriving, flew, fly, flies, flying, landed, touch down, touched down, will be in,
  heads to, headed to, undertaking, tours, toured, =welcome, =welcomes, =welcomed, =hosts, =host, =hosted
summit | summit, summits |
sinking | sinking, shipwreck, capsizing, capsize, ferry disaster, ferry accident | sank, sinks, sunk, capsized, capsizes,
  goes down, went down, gone down, overturned, foundered, rolled over,
  keeled over, rolls over
crash | crash, collision, derailment, plane crash, pile-up | crashed, collided, derailed, crashes, collide
earthquake | earthquake, quake, tremor |
fire | fire, blaze, wildfire, inferno | burned, burnt, caught fire
flood | flood, floods, flooding, landslide, mudslide | flooded
storm | storm, hurricane, typhoon, cyclone, tornado |
explosion | explosion, blast, explosions, blasts | exploded, blew up
attack | attack, attacks, assault, raid, ambush, stabbing, suicide bombing, suicide bombings, car bombing, car bombings | =attacked, =stabbed, =raided, =ambushed
shooting | shooting, shootings, gunfire, gun fire, shots were fired, shots rang out, gunshots rang out | =shot, opened fire, =gunned down
strike | air strike, airstrike, airstrikes, air strikes, bombing, shelling, bombardment | bombed, shelled
arrest | arrest, arrests | =arrested, =detained, =apprehended, =taken into custody
charge | indictment, arraignment | =charged with, =indicted, =arraigned
trial | trial, retrial |
hearing | hearing, hearings |
verdict | verdict, conviction, acquittal | =convicted, =acquitted, =found guilty, pleaded guilty
sentencing | sentencing, sentence | =sentenced, =jailed, =imprisoned
election | election, elections, referendum, runoff |
vote | vote, votes | voted
appointment | appointment, nomination | =appointed, =nominated, =sworn in
resignation | resignation, dismissal | resigned, stepped down, =sacked, =fired, =dismissed
death | death | died, dies, passed away
birth | birth | =born
merger | merger, takeover, acquisition | merged, acquired
signing | signing | signed
launch | launch | launched
protest | protest, protests, rally, demonstration, march | protested, rallied
wedding | wedding | married, wed
none | fire department, fire dept, fire chief, fire rescue, fire crews, fire crew, fire pit, fire service, fire services,
  fire marshal, fire marshall, fire alarm, fire alarms, fire engine, fire engines, fire officer, fire officers,
  fire official, fire officials, fire brigade, fire bombs, fire station, fire truck, fire trucks, fire hydrant,
  fire escape, fire drill, fire district, fire protection, fire safety, under fire, return fire, rocket fire,
  death toll, death penalty, death row, death sentence, death certificate, death threat, death threats, death squad,
  arrest warrant, arrest warrants, arrest affidavit, arrest record, arrest report, trial lawyer, trial court,
  trial attorney, election commission, election committee, election law, election official, election officials,
  election observers, storm drain, storm team, storm shelter, birth certificate, birth control, wedding dress,
  wedding ring, wedding anniversary, flood insurance, no fly, stay with, stay tuned, stay in, stay out, stay safe,
  stay inside, stay indoors, stay away, stay there, hearing gunfire, hearing gunshots, hearing about, hearing the,
  hearing a, hearing an, hearing aid, hearing shots | returned fire, returning fire, exchanged fire, shots fired,
  shot fired, over visiting, beat visiting, beating visiting, defeated visiting, against visiting, fired shots, fired at, fired into, fired several, fired a, storm parliament,
  overturned the, overturned a, overturned an, overturned one of, overturned another, overturned his, overturned her,
  overturned that, burned body, burned bodies, burnt body, semifinal meeting, quarterfinal meeting, final meeting,
  meeting against, arrived on scene, arrived on the scene, arrived at the scene, arrive on scene, arriving on scene,
  talks about
"""

NOUNS: dict[str, object] = {}
"""An event noun's phrase to its class."""
VERBS: dict[str, object] = {}
"""An event verb's phrase to its class."""
TAKES_OBJECT: set[str] = set()
"""Verbs whose object is who takes part."""

for _line in _CLASSES.strip().replace("\n  ", " ").splitlines():
    _name, _nouns, _verbs = (part.strip() for part in _line.split("|"))
    NOUNS |= dict.fromkeys(filter(None, (word.strip() for word in _nouns.split(","))), _name)
    for _verb in filter(None, (word.strip() for word in _verbs.split(","))):
        VERBS[_verb.lstrip("=")] = _name
        if _verb.startswith("="):
            TAKES_OBJECT.add(_verb.lstrip("="))

NO_EVENT = "none"
"""The class of what only looks like an event."""

PASSIVE = frozenset("was were is are be been being got gets".split())
"""Words before a participle by which its subject is who suffers it."""

VERBAL = frozenset(
    "to will would shall should may might can could must did does do not he she they who we i you it never".split()
)
"""Words behind which a word that may be noun or verb is a verb."""

TALKS = frozenset({"meeting", "summit"})
"""Classes in which people meet each other: a subject and an object are both participants."""

INCIDENTS = frozenset(
    "sinking crash earthquake fire flood storm explosion shooting sentencing verdict trial election wedding merger".split()
)
"""Classes of which a story mostly tells of one: an article that has one is taken to mean the story's."""

SIGNS = {
    "shooting": frozenset("gunshot gunshots gunman gunmen shots bullet bullets shooter shooters".split()),
    "fire": frozenset("firefighters flames blaze arson".split()),
    "earthquake": frozenset("richter magnitude epicentre epicenter aftershock aftershocks tremors".split()),
    "crash": frozenset("motorist motorists wreckage derailed".split()),
    "explosion": frozenset("bomb bomber explosives".split()),
    "sinking": frozenset("lifeboats capsizing".split()),
}
"""A class of which a story mostly tells of one, to words that speak of one without naming it."""

HAPPENED = frozenset("happened occurred broke began started erupted unfolded place struck".split())
"""Verbs of what happens; of "took place" and "broke out" one word."""

STRIKERS = frozenset("bomb bombs missile missiles rocket shell device shots gunshots shot explosives mine".split())
"""What strikes in an incident: "the missile landed at 9", "shots rang out at 9"."""

STRIKING = frozenset("landed fell went rang exploded detonated hit".split())
"""Verbs of what strikes."""

INCIDENT = frozenset({"incident", "it", "this", "violence", "ordeal"})
"""Words for what an article tells of, without saying what it is."""

ONCE = frozenset({"death", "birth"})
"""Classes that a person has one of: whoever takes part is enough to know it by."""

JOURNEYS = frozenset({"visit"})
"""Classes that lead somewhere."""

TOWARDS = frozenset({"to", "into"})
"""Words before the place that a journey leads to."""

OCCASION = frozenset({("visit", "summit")})
"""Classes of which one may name the occasion of the other: "to welcome her for the summit"."""

LIGHT_VERBS = frozenset(
    "hold holds held holding conduct conducts conducted have has had having pay paid make made undertake "
    "undertook begin begins began start starts started conclude concludes concluded attend attended host hosted take took open opened".split()
)
"""Verbs that say nothing beside an event noun: "held talks", "paid a visit"."""

AHEAD = frozenset(
    "will shall upcoming forthcoming planned expected scheduled next anticipated due set slated likely plans "
    "planning ahead preparing prepares intends pencilled would".split()
)
"""Words beside an event that say it has not happened."""

ANOTHER = frozenset(
    "last previous previously prior earlier second third another again former since similar separate first".split()
)
"""Words beside an event that tell it apart from one of its class."""

BEFORE_DAY = frozenset("on here late early earlier".split())
"""Words between a verb and its day: "said here late Monday"."""

ASIDE = frozenset({"since", "until", "till", "before", "after", "than", "within"})
"""Words before a date or stretch of time that say it is not the event's own: "the first since 2019"."""

ACTING = frozenset(
    "identified apologized apologised appeared interviewed questioned spoke posted praised criticized criticised condemned "
    "urged vowed pledged thanked resume resumed reopened investigated searched turned surrendered "
    "pronounced released court".split()
)
"""Words of what is no event, whose day is another than that of the event told beside them: "was identified Monday"."""

SAYING = frozenset(
    "said says told added stated announced disclosed revealed confirmed noted explained argued insisted warned testified admitted denied "
    "declined replied reported wrote tweeted claimed reporters statement interview".split()
)
"""Words behind which a day is that of the saying: "officials confirmed on Sunday"."""

KNOWN = frozenset("announced commented disclosed revealed released issued published discussed".split())
"""Words shortly before an event or a day by which the day is that of making known: "commented on the blast on Friday"."""

STEPS = frozenset({"charge", "hearing"})
"""Classes of which one case has many, on many days: their days are not set against each other."""

LATER = frozenset(
    "victim suspect scene hospital hospitals custody died dead pronounced declared arrested arrest "
    "charged surrendered conference briefing update press vigil memorial service released surgery investigation search "
    "searched warrant court hearing interviewed closed reopened evacuated earlier later stopped ended over knocked "
    "extinguished contained control largely intensified spread".split()
)
"""Words beside an event and an hour that make it the hour of something behind it: "the suspect was arrested at 3"."""

BEGINNING = {name: name for name in "sinking crash earthquake fire flood storm meeting attack".split()} | dict.fromkeys(
    "explosion shooting strike".split(), "attack"
)
"""Classes of which an hour beside their word is mostly that at which they began, to the class of what began: an attack
may be told as a blast and as shots."""

ONSET = HAPPENED | STRIKING | CALLS | CALLED | frozenset("911 alarm shots came arrived entered fired".split())
"""Words beside an hour at which something began, or at which somebody called for help."""

ONE_MORE = frozenset("other further more another second third".split())
"""Words right before an event by which it is none with which something began."""

STEPS_ON = LATER - {"victim", "suspect", "scene", "ended"} | frozenset(
    "updated towed found pulled until by adjourned resumed funeral".split()
)
"""Words beside an hour by which it is that of a later step, or of an update of the article."""

SIDES = frozenset("victim victims suspect suspects scene investigation case range death deaths spree".split())
"""Words behind an event word that make another thing of it: "the shooting victim", "shooting range"."""

MOMENTARY = frozenset({"sentencing", "verdict", "arrest", "charge", "death", "appointment", "resignation"})
"""Classes of which no duration is said: "sentenced to 20 years" is no sentencing of 20 years."""

BOUNDARIES = frozenset(
    "while whereas where when after before although though because but ; : as until since if unless".split()
)
"""Words and marks at which a clause ends."""

CLOSING = frozenset("if because that whether unless although though but".split())
"""Those behind a value by which it is of the clause before: "he apologised on Monday if the fire was his doing"."""

GROUPS = frozenset(
    "ministers leaders presidents officials sides men women diplomats counterparts politicians pair delegations".split()
)
"""Plural nouns that, behind "the two" or "both", stand for two people named before."""
