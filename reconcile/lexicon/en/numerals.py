"""Words of numbers beyond the plain number words: scales, fractions, groups, bounds, change, and what is no quantity."""

BIG = {"billion": 1e9, "trillion": 1e12, "lakh": 1e5, "crore": 1e7, "million": 1e6, "thousand": 1e3, "hundred": 1e2}
"""Scales in words."""

SHORT_SCALES = {"mn": 1e6, "mln": 1e6, "mil": 1e6, "mm": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12, "cr": 1e7}
"""Scales that stand right behind digits and are nothing else ("mm" behind money only)."""

LETTER_SCALES = {"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12}
"""Letters that are a scale behind money, or before a counted noun; else a unit."""

DENOMINATORS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourths": 4, "fifth": 5, "fifths": 5,
    "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9,
    "tenth": 10, "tenths": 10, "hundredth": 100, "hundredths": 100,
}  # fmt: skip
"""Words of fractions."""

NO_HALF = frozenset(
    "first second other latter lower upper early late bigger smaller better top bottom this that last next each either the".split()
)
"""Words before "half of" that make it a part by name."""

VULGAR = {
    "¼": 0.25,
    "½": 0.5,
    "¾": 0.75,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "⅕": 0.2,
    "⅛": 0.125,
    "⅜": 0.375,
    "⅝": 0.625,
    "⅞": 0.875,
}

GROUPS = {"dozen": 12.0, "score": 20.0, "couple": 2.0}
"""Words for a number of things: "a dozen", "two dozen"."""

HALVED = frozenset(
    "mile kilometer kilometre meter metre inch foot ton tonne pound acre liter litre pint gallon ounce".split()
)
"""Units of measure of which "half a" is an amount."""

HAVING = frozenset("story storey door bedroom bathroom lane wheel star seat engine term".split())
"""Nouns behind a number that say what each thing has: "two story houses"; of many of them the plural would stand."""

VAGUE = {
    "tens": 10.0, "dozens": 12.0, "scores": 20.0, "hundreds": 100.0, "thousands": 1e3, "millions": 1e6,
    "billions": 1e9, "trillions": 1e12,
}  # fmt: skip
"""Words for a number between itself and ten times it."""
VAGUE_FACTOR = 10.0

ABOUT = 0.15
"""The share of a number that one said loosely may be off."""

LOOSE = {
    "at least": (">", 1.0), "more than": (">", 1.0), "over": (">", 1.0), "above": (">", 1.0), "exceeding": (">", 1.0),
    "over than": (">", 1.0), "greater than": (">", 1.0), "upwards of": (">", 1.0), "upward of": (">", 1.0),
    "no fewer than": (">", 1.0), "no less than": (">", 1.0), "not less than": (">", 1.0), "a minimum of": (">", 1.0),
    "minimum of": (">", 1.0), "in excess of": (">", 1.0), "well over": (">", 1.0), "north of": (">", 1.0),
    "just over": (">", 1.0), "slightly more than": (">", 1.0), "higher than": (">", 1.0), "longer than": (">", 1.0),
    "exceeds": (">", 1.0), "exceeded": (">", 1.0), ">": (">", 1.0), "≥": (">", 1.0), "> =": (">", 1.0),
    "up to": ("<", 1.0), "at most": ("<", 1.0), "less than": ("<", 1.0), "fewer than": ("<", 1.0), "under": ("<", 1.0),
    "below": ("<", 1.0), "no more than": ("<", 1.0), "not more than": ("<", 1.0), "as many as": ("<", 1.0),
    "as much as": ("<", 1.0), "a maximum of": ("<", 1.0), "maximum of": ("<", 1.0), "just under": ("<", 1.0),
    "lower than": ("<", 1.0), "well under": ("<", 1.0), "sub -": ("<", 1.0), "as high as": ("<", 1.0),
    "as long as": ("<", 1.0), "<": ("<", 1.0), "≤": ("<", 1.0), "south of": ("<", 1.0), "shy of": ("<", 1.0),
    "nearly": ("~", 0.1), "almost": ("~", 0.1), "close to": ("~", 0.1), "approaching": ("~", 0.1), "barely": ("~", 0.1),
    "about": ("~", ABOUT), "around": ("~", ABOUT), "some": ("~", ABOUT), "roughly": ("~", ABOUT), "circa": ("~", ABOUT),
    "approximately": ("~", ABOUT), "an estimated": ("~", ABOUT), "estimated": ("~", ABOUT), "~": ("~", ABOUT),
    "≈": ("~", ABOUT), "approx": ("~", ABOUT), "approx.": ("~", ABOUT), "averaged": ("~", ABOUT),
    "averaging": ("~", ABOUT), "somewhere around": ("~", ABOUT), "in the region of": ("~", ABOUT), "∼": ("~", ABOUT),
    "ca": ("~", ABOUT), "ca.": ("~", ABOUT),
}  # fmt: skip
"""Words before a number to the sign that they set, and for "~" the share of the number that it may be off at most."""

TIGHT = frozenset({"nearly", "almost", "close to", "approaching", "barely"})
"""Of these the number is not reached."""

JUST = frozenset({"just over", "just under", "slightly more than"})
"""Of these the number is hardly left."""

LOOSE_AFTER = {
    "or more": ">", "or so": "~", "or less": "<", "or fewer": "<", "or above": ">", "or higher": ">", "or under": "<",
    "or below": "<", "and over": ">", "and above": ">", "and up": ">", "or older": ">", "and older": ">",
    "or younger": "<", "and under": "<", "plus": ">", "+": ">", "at least": ">", "at most": "<",
}  # fmt: skip
"""Words behind a number or its unit to the sign that they set."""

UP = frozenset(
    "up rose rise rises rising risen gained gain gains gaining climbed climb climbs climbing jumped jump jumps jumping "
    "increased increase increases increasing grew grow grows growing grown surged surge surges surging soared soar "
    "soars soaring advanced advance advances rallied rally spiked spike added adding adds swelled expanded expand "
    "accelerated leapt improved widened upward higher".split()
)
DOWN = frozenset(
    "down fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased "
    "decrease decreases decreasing lost lose loses losing plunged plunge plunges plunging slid slide slides sliding "
    "slipped slip slips slipping tumbled tumble tumbles plummeted plummet plummeting sank sink sinks shed sheds "
    "shedding shrank shrink shrinks shrunk eased ease easing dipped dip dips contracted contract slumped slump slumps "
    "reduced reduce reduces reducing cut cuts cutting lowered weakened downward lower crashed tanked".split()
)
"""Words of change before a number."""

PARTICLED = frozenset(
    "gave give gives giving given set sets setting picked pick picks picking took take takes taking made make makes "
    "making signed sign signing broke break ended end shut called call put turned turn came come snapped bought buy "
    "lined line racked rack opened open showed show served serve built build rounded round tracked track gun guns gunned shoot shot "
    "shoots burn burned hunt hunts hunted mow mows mowed".split()
)
"""Verbs behind which "up" and "down" are no change."""

HEDGES = frozenset(
    "by another additional further whopping massive just only sharply slightly steeply roughly its their his her early".split()
)
"""Words that may stand between a word of change and its number."""

LABELS = frozenset(
    "no number section sections article chapter page pages figure fig table image photo picture video slide item route "
    "flight room gate platform phase grade level category tier act scene episode season part volume issue verse line "
    "group lot unit step stage round day week game match heat lane row question rule form type class model version "
    "release channel highway interstate bus terminal exit hole seed ward district precinct area zone block appendix "
    "annex clause paragraph amendment title proposition resolution bill updated under-".split()
) - {"under-", "area", "day", "week", "game", "group"}
"""Words before a number that make it a label."""

CLOCK = frozenset(
    {"am", "pm", "a.m.", "p.m.", "o'clock", "gmt", "bst", "est", "edt", "pst", "pdt", "utc", "hrs", "cet"}
)
"""Words behind a number that make it a time of day."""

WIN = frozenset(
    "win wins won winning beat beats beating beaten defeat defeats defeated defeating lost lose loses losing loss draw "
    "drew drawn draws lead leads led leading trail trailed trailing trails victory thrashed thrash thrashing hammered "
    "edged edge tied tie ties rout routed score scored scoreline result down up ahead behind finished ended stunned "
    "aggregate half-time overtime penalties triumph upset conceded shootout clinched equaliser "
    "vote votes voted passed approved rejected tally override overrode run record improved".split()
)
"""Words near "3-1" that make it the score of a game or a vote."""

MODIFIERS = frozenset(
    "police sports sales arms customs goods systems parts savings futures ladies mens women men operations".split()
)
"""Plurals that qualify the noun behind them: "two sports cars"."""

IRREGULAR = {
    "people": "people", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose", "lives": "life", "wives": "wife", "knives": "knife", "wolves": "wolf",
    "leaves": "leaf", "halves": "half", "shelves": "shelf", "thieves": "thief", "loaves": "loaf", "calves": "calf",
    "fishermen": "fisherman", "firemen": "fireman", "policemen": "policeman", "gunmen": "gunman",
    "businessmen": "businessman", "spokesmen": "spokesman", "congressmen": "congressman", "servicemen": "serviceman",
    "crewmen": "crewman", "freshmen": "freshman", "englishmen": "englishman", "police": "police", "troops": "troop",
    "personnel": "personnel", "staff": "staff", "cattle": "cattle", "sheep": "sheep", "fish": "fish", "deer": "deer",
    "aircraft": "aircraft", "spacecraft": "spacecraft", "species": "species", "series": "series", "crew": "crew",
    "youth": "youth", "youths": "youth", "analyses": "analysis", "crises": "crisis", "theses": "thesis",
    "criteria": "criterion", "phenomena": "phenomenon", "viruses": "virus", "buses": "bus", "movies": "movie",
    "cookies": "cookie", "calories": "calorie", "ties": "tie", "data": "data", "media": "media", "bacteria": "bacterium",
    "alumni": "alumnus", "dead": "dead", "injured": "injured", "wounded": "wounded", "offspring": "offspring",
    "homeless": "homeless", "horsepower": "horsepower", "grandchildren": "grandchild", "grandkids": "grandchild",
    "stepchildren": "stepchild", "schoolchildren": "schoolchild", "dice": "die", "oxen": "ox",
    "axes": "axe", "houses": "house", "cases": "case", "horses": "horse", "nurses": "nurse", "purchases": "purchase",
    "responses": "response", "licenses": "license", "courses": "course", "causes": "cause", "bases": "base",
    "phases": "phase", "increases": "increase", "releases": "release", "diseases": "disease", "universities": "university",
    "expenses": "expense", "clauses": "clause", "nooses": "noose", "leases": "lease", "exercises": "exercise",
    "roses": "rose", "noses": "nose", "doses": "dose", "poses": "pose", "uses": "use", "senses": "sense",
    "defenses": "defense", "databases": "database", "franchises": "franchise", "enterprises": "enterprise",
    "premises": "premise", "promises": "promise", "surprises": "surprise", "rises": "rise", "prizes": "prize",
    "sizes": "size", "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "echoes": "echo",
    "shoes": "shoe", "toes": "toe", "foes": "foe", "aches": "ache", "axles": "axle", "caches": "cache",
}  # fmt: skip
"""Plurals that do not tell their singular by the plain rules, to it."""

NOT_PLURAL = frozenset(
    "is was has does this his its us as yes plus versus thus perhaps always sometimes ours hers theirs yours less across "
    "unless gas bus news politics economics physics mathematics athletics besides towards afterwards various serious "
    "previous famous dangerous enormous religious precious curious anxious numerous generous obvious continuous "
    "consecutive various says goes 's".split()
)
"""Words in -s that are no plural."""

CLOSED = frozenset(
    "a an the this that these those my your his her its our their some any no every each all both either neither another "
    "such what which whose who whom whoever i you he she it we they me him us them myself himself herself itself "
    "themselves one's of in on at by for with from to into onto over under about above below between among through "
    "during before after since until till against without within along across behind beyond near off out up down around "
    "toward towards upon via per than as like despite except and or but nor so yet if because although though while "
    "when where whereas unless whether is are was were be been being am has have had having do does did done will would "
    "shall should can could may might must not n't never also only just even still already too very more most less "
    "least much many few there here then now again ago away back later earlier soon once twice yesterday today "
    "tomorrow said says say told it's he's she's that's i'm we're they're however therefore including according "
    "amid plus versus vs per- 's ' \" were weren't isn't didn't doesn't don't won't can't cannot".split()
)
"""Closed-class words: none stands inside a counted noun phrase."""

UNJOINED = frozenset("fold odd something plus strong year old way on off".split())
"""Words that a hyphen joins to a number that counts none of them: "a ten-strong team"."""

VERBS_BEHIND = frozenset(
    "died came went got made took left gave found saw stood told set put ran came become became began begun asks ask "
    "shows show says makes make takes take wants want needs need lies lay sits sat used used: died killed injured "
    "arrested seeking using working living following involving".split()
)
"""Verbs that end a counted noun phrase where a noun stands before them."""

_ALIKE = (
    "shot gunshot bullet",
    "weapon firearm gun",
    "house home residence dwelling",
    "store shop outlet",
    "truck lorry",
    "plane aircraft airplane aeroplane jet",
    "boat vessel ship",
    "film movie",
    "quake earthquake temblor tremor",
    "coach carriage bogie",
    "apartment flat",
    "corpse body",
    "lawmaker legislator parliamentarian",
    "blaze fire",
    "journalist reporter",
    "firm company",
    "vote ballot",
    "village hamlet",
    "job position",
    "car automobile",
    "blast explosion",
    "missile rocket",
    "pupil student",
    "restaurant eatery",
    "photo photograph",
    "lawsuit suit",
    "motorcycle motorbike",
)
LIKE = {noun: nouns.split()[0] for nouns in _ALIKE for noun in nouns.split()}
"""A noun to the one that stands for all that news counts in its place."""
