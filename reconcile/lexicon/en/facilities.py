"""Words that streets, buildings, grounds and parts of towns are named with."""

STREETS = {
    form: forms.split()[0]
    for forms in (
        "street st str", "avenue ave av", "boulevard blvd boul", "road rd", "lane ln", "parkway pkwy", "highway hwy",
        "terrace ter", "drive dr", "court ct", "place pl", "way", "circle cir", "trail trl", "crescent", "freeway",
        "expressway", "turnpike", "alley",
    )
    for form in forms.split()
}  # fmt: skip
"""A folded word that ends the name of a street, to its usual form."""

ALSO_ENDS = frozenset("dr court ct place pl way circle trail crescent alley drive ter str av st".split())
"""Ends of streets that end other names too; a number, a block, "on" or a second street must speak for the street."""

MANY_STREETS = {f"{word}s": word for word in "street avenue road boulevard drive lane".split()}
"""Words behind the names of two streets that meet: "Elm and 4th streets"."""

ROUTES = frozenset("interstate highway route".split())
"""Words before the number of a road."""

OF_TEAMS = frozenset("history uniform uniforms colours colors jersey jerseys lore territory shares stock".split())
"""Nouns before which a name behind "in" is that of a team or a firm: "the most wins in Gulls history"."""
PARTS_OF_TOWN = frozenset("downtown uptown midtown greater central inner outer metro old new upper lower".split())
"""Words before the name of a town that make it a part of it, besides the points of the compass."""
HEARTS = frozenset("heart center centre middle outskirts edge side suburbs".split())
"""What is "of" a town and a part of it."""
POINTS = {
    form: name
    for name, forms in {
        "north": "n", "south": "s", "east": "e", "west": "w", "northeast": "ne", "northwest": "nw", "southeast": "se",
        "southwest": "sw",
    }.items()
    for form in (name, forms)
}  # fmt: skip
"""Points of the compass in the names of streets, folded and without full stops, to their full form."""

QUARTERS = {
    **{form: f"{name} side" for form, name in POINTS.items() if len(form) > 1},
    **{word: word for word in ("downtown", "midtown", "uptown")},
    **dict.fromkeys("central heart center centre middle".split(), "centre"),
}
"""Words for a part of a town, to what stands for it."""
SIDES = frozenset(QUARTERS.values())
"""What stands for parts of towns that have no name of their own: a story may have two of each."""

OTHER_STREETS = frozenset("wall downing fleet sesame silk abbey high-street".split())
"""First words of streets that stand for a government, a trade or a work."""

BESIDE_STREET = frozenset("on along at near of off down onto".split())
"""Words before a street."""

LOCATIVE = frozenset("in at to near outside inside from toward towards into off onto around through behind on".split())
"""Words before a building or ground."""

GROUNDS = frozenset(
    "hospital clinic elementary park arena stadium airport airfield bridge cathedral mosque synagogue temple nightclub "
    "hotel motel inn mall plaza station prison jail penitentiary camp base square tower library museum theater theatre "
    "hall beach river lake bay creek canyon dam harbor harbour pier port courthouse cemetery casino zoo crossing "
    "terminal gardens palace ballpark speedway racecourse shrine monastery ranch junction checkpoint".split()
)
"""Last words of the names of buildings and grounds."""

ACTING = frozenset("center centre school university college academy church club institute garden".split())
"""Last words of names that are bodies as well; they are a place behind a word such as "at"."""

FAMILIES_TOO = frozenset("park hall temple church lake bridge banks camp".split())
"""Last words that are family names too."""

PLAIN_GROUNDS = frozenset("camp prison airport mosque stadium bridge base checkpoint junction crossing garage".split())
"""The same in small letters: "the Tabra camp"."""

PORT = ("port", "of", "entry")

AREAS = frozenset(
    "area neighborhood neighbourhood district subdistrict suburb quarter enclave village town township".split()
)
"""Words in small letters behind the name of a part of the country or town."""

MODIFIERS = frozenset(
    "refugee military air naval army bus train railway metro subway police fire power nuclear border detention high "
    "elementary primary middle secondary international medical community general state county city regional national "
    "public health memorial shopping convention football soccer baseball tennis air transit displacement bible "
    "baptist catholic methodist lutheran presbyterian episcopal federal central training university".split()
)
"""Words before such a head that are no name by themselves."""

CALLED_AFTER = frozenset("camp prison crossing base port airport junction checkpoint".split())
"""Grounds that are called after the town in which they lie."""

HEADS = {"centre": "center", "theatre": "theater", "harbour": "harbor", "neighbourhood": "neighborhood"}
"""Heads in their usual spelling."""

HOSPITALS = frozenset({"hospital", "center", "clinic"})
"""Heads by which one hospital goes: "Tabra Hospital", "Tabra Medical Center"."""

HELD = frozenset("held controlled occupied besieged run".split())
"""Words that with "rebel-" before them stand before a place."""

DWELLERS = frozenset("residents people villagers inhabitants civilians evacuees townspeople".split())
"""People who are of a place: "residents of Tabra"."""

SEVERAL_SITES = frozenset("towns villages cities suburbs districts neighborhoods neighbourhoods counties".split())
"""Words before a list of places: "the villages of Tabra and Orvik"."""

LINKS = frozenset("e i ye ul upon on sur le la les sous de der am".split())
"""Small words between hyphens inside the name of a town."""
ARTICLES = frozenset("al el as ash at ar an".split())
"""The Arabic article before a hyphen, in a name."""


def _ordinals() -> dict[str, int]:
    low = "first second third fourth fifth sixth seventh eighth ninth".split()
    teens = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    words = {word: number for number, word in enumerate((*low, *teens), 1)}
    for number, ten in enumerate(tens, 2):
        words[f"{ten[:-1]}ieth"] = 10 * number
        words |= {f"{ten}-{word}": 10 * number + unit for unit, word in enumerate(low, 1)}
    return words


ORDINAL_WORDS = _ordinals()
"""A folded ordinal in words to its number, as streets are numbered."""

_OF_ONE = frozenset("a an his her their".split())
THEIRS = {
    "police": _OF_ONE | frozenset("the and but by that to with of from , .".split()) | {""},
    "residents": frozenset({"", ".", "some", "many"}),
    **dict.fromkeys(("home", "apartment", "man", "woman", "teenager", "teen", "couple"), _OF_ONE),
}
"""Nouns before which the name of a town may stand, "Tabra police", "a Tabra home", to what stands before the name, ""
where the sentence begins."""

NO_TOWNS = frozenset(
    "state local metro transit university college school campus capitol tunnel park county army military federal riot "
    "city traffic bridge homeless homicide islamic muslim christian catholic jewish shiite sunni gay black white native "
    "young elderly unidentified mobile sikh hindu buddhist orthodox democratic republican border port airport "
    "armed senior interim backup marine multiple undercover plainclothes hispanic latino caucasian asian street road "
    "navajo cherokee aboriginal maori dalit tamil pashtun druze bedouin yazidi tutsi hutu inuit latina hasidic amish "
    "mennonite hezbollah hamas taliban metropolitan europol interpol airbnb thanksgiving christmas easter".split()
)
"""Words in whose place before such a noun no town stands: "State police", "a Homeless man"."""
