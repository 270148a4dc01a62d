"""Offices, ranks and honorifics. A line of `_FAMILIES`: a family, then its heads, each with its other words.

Offices of one exclusive family (marked "!") are held by one person one at a time: two of them for one person stand
against each other. Offices of two families, or of an open one, may be held together.
"""

_FAMILIES = """
government! | prime minister = pm, premier | president | chancellor | minister
cabinet | secretary | secretary of state | undersecretary = under secretary | attorney general | solicitor general
cabinet | surgeon general | postmaster general | inspector general | auditor general | comptroller
party | leader | opposition leader | majority leader | minority leader | speaker | whip
adviser | adviser = advisor, aide | special assistant | coordinator = co-ordinator | negotiator | envoy = emissary | chief of staff
diplomacy! | ambassador = high commissioner | consul = consul general
local! | governor = gov | mayor | sheriff | prefect
legislature! | senator = sen | representative = rep, congressman, congresswoman | member of parliament = mp
council | councillor = councilor, councilman, councilwoman, alderman | lawmaker = legislator
speech | spokesperson = spokesman, spokeswoman
body | chair = chairman, chairwoman, chairperson | secretary general = general secretary | director | commissioner
company! | chief executive = ceo, chief executive officer | chief financial officer = cfo, finance chief, finance director
company! | chief operating officer = coo | chief technology officer = cto
firm | managing director | general manager = gm | director general | founder = co-founder, cofounder | owner | president and chief executive
court! | judge = justice, magistrate | chief justice | prosecutor | district attorney = da | coroner = medical examiner | ombudsman
law | attorney = lawyer, barrister, solicitor, counsel
police | police chief = chief of police | commander | superintendent = supt | inspector | detective = det | trooper | constable
police | agent = special agent, special agent in charge, agent in charge | officer | chief | head | marshal | fire marshal = fire marshall, state fire marshal, state fire marshall | harbour master = harbor master, harbourmaster, harbormaster
rank! | general = gen | lieutenant general = lt gen | major general = maj gen | brigadier general = brig gen
rank! | admiral = adm | commodore = cdre | vice admiral | rear admiral | colonel = col | lieutenant colonel = lt col | major = maj
rank! | lieutenant commander = lt cmdr, lt cdr | chief petty officer | petty officer | staff sergeant | master sergeant
rank! | lieutenant = lt | sergeant = sgt | corporal = cpl | captain = capt, skipper
crown! | king | queen | prince | princess | emperor | sultan | emir | crown prince
church! | pope | archbishop | bishop | cardinal | rabbi | imam | patriarch
school | professor = prof | principal | dean | rector | coach | manager | analyst | economist | registrar | treasurer
press | host = presenter | anchor = anchorman, anchorwoman | editor = editor in chief | columnist | journalist = reporter, correspondent | broadcaster
trade | teacher = schoolteacher | doctor = physician | surgeon | nurse | pilot | actor = actress | singer | author
player | quarterback | running back | wide receiver | linebacker | cornerback | tight end | defensive tackle | defensive end
player | pitcher | shortstop | first baseman | second baseman | third baseman | outfielder | catcher | point guard
player | goalkeeper = goalie | striker | midfielder | winger
trade | spy | activist | engineer | candidate | nominee
"""

HEADS: dict[str, object] = {}
"""A head's phrase, folded and without full stops, to its canonical head."""
FAMILY: dict[str, str] = {}
"""A canonical head to its family."""
EXCLUSIVE: set[str] = set()
"""The exclusive families."""

for _line in _FAMILIES.strip().splitlines():
    _family, *_heads = (part.strip() for part in _line.split("|"))
    if _family.endswith("!"):
        EXCLUSIVE.add(_family.rstrip("!"))
    for _head in _heads:
        _name, _, _others = (part.strip() for part in _head.partition("="))
        FAMILY[_name] = _family.rstrip("!")
        for _phrase in filter(None, (_name, *(other.strip() for other in _others.split(",")))):
            _words = _phrase.replace("-", " ").split()
            HEADS[" ".join(_words)] = HEADS[" - ".join(_words)] = _name

APART = frozenset(
    map(
        frozenset,
        (
            ("spokesperson", "chief"), ("spokesperson", "police chief"), ("spokesperson", "sheriff"),
            ("commissioner", "chief"), ("commissioner", "police chief"), ("inspector", "marshal"), ("inspector", "chief"),
            ("director", "director general"), ("manager", "owner"),
            ("commander", "lieutenant commander"), ("commander", "commodore"),
        ),
    )
)  # fmt: skip
"""Heads of two families, or of an open one, that one person hardly holds at one time: on 201 stories five people were said
to hold such a pair, each by a slip of one of the papers."""

OF_COMPANIES = frozenset({"company", "firm"})
"""Families of offices in a company, several of which one person often holds."""

ALSO_WORDS = frozenset(
    "general major head chief principal judge justice coach director queen king prince captain speaker whip manager dean "
    "officer head owner founder minister's counsel marshal representative secretary cardinal aide leader commander".split()
)
"""Heads that are also ordinary words: in small letters and alone they are an office only beside a name or a verb."""

SENT = frozenset({"ambassador", "envoy", "consul", "adviser"})
"""Heads that are sent to, or serve, somebody: "ambassador to Chile"."""

GENERIC = frozenset(
    {"leader", "chief", "head", "officer", "commander", "director", "lawmaker", "secretary", "prosecutor"}
)
"""Heads that another head may stand for ("Russian leader" and "President")."""

RANKS = {
    "deputy": "deputy", "vice": "deputy", "assistant": "assistant", "associate": "associate", "senior": "senior",
    "junior": "junior", "first": "first", "second": "second", "lead": "lead", "fellow": "fellow", "asst": "assistant",
    "assoc": "associate", "dep": "deputy",
}  # fmt: skip
"""Words before an office that change its rank, to the rank."""

STEPS = {
    ("deputy", "associate"): "deputy associate",
    ("deputy", "assistant"): "deputy assistant",
    ("assistant", "associate"): "assistant associate",
    ("associate", "deputy"): "associate deputy",
}
"""Two words of rank, the one before the other, to the rank that they make: a step below or above it."""

LOOSE_RANKS = frozenset({"lead", "fellow"})
"""Ranks of the day among colleagues, who may be of any rank besides."""

TIMES = {
    "former": "former", "ex": "former", "then": "former", "late": "former", "retired": "former", "past": "former",
    "acting": "acting", "interim": "acting", "caretaker": "acting", "outgoing": "", "incoming": "future",
    "elect": "future", "new": "", "current": "", "longtime": "", "veteran": "",
}  # fmt: skip
"""Words before an office that say when it is held, to that time; "" is now."""

POSTED = {
    "served": "former", "worked": "former", "acted": "former", "retired": "former", "serves": "", "works": "",
    "remains": "", "becomes": "", "became": "", "named": "", "elected": "", "appointed": "", "nominated": "future",
    "nominate": "future", "nominates": "future", "appoint": "future", "appoints": "", "names": "", "picked": "future",
    "tapped": "future", "chosen": "future", "chose": "future",
}  # fmt: skip
"""Verbs that say an office of somebody, to the time at which it is held."""

POSTING = frozenset(
    "named elected appointed nominated nominate nominates picked tapped chose appoint appoints names".split()
)
"""Those of which the person is the object."""

POSTING_WORDS = frozenset(
    "also has had have been was is once later then previously currently now who as to be in for the a an his her its "
    "their our country country's nation nation's 's ’s new next serve serving".split()
)
"""Words that may stand between such a verb and the office."""

DOMAINS = frozenset(
    "foreign external internal home interior defence defense finance health justice education trade energy "
    "transport agriculture environment culture sports labour labor tourism science technology information "
    "communications police fire security national federal state county city district regional provincial "
    "municipal town village intelligence maritime harbour harbor navy army air force military presidential "
    "economic economy treasury budget affairs party opposition council court supreme appeals appellate high "
    "general parliamentary executive public relations press media medical campaign company bank central union "
    "trial lead chief staff island coast guard port disaster emergency relief rescue interior's civil protection "
    "works planning human resources operations".split()
)
"""Words of a portfolio that stand before a head in small letters too."""

WIDE_DOMAINS = frozenset(
    "national federal state county city district regional provincial municipal town village general high chief".split()
)
"""Words of a portfolio that say how far it reaches, not what it is."""

SAME_DOMAIN = {"external": "foreign", "defense": "defence", "labor": "labour", "harbor": "harbour", "interior": "home",
               "internal": "home"}  # fmt: skip
"""Words of a portfolio that mean the same."""

NO_DOMAIN = frozenset("affairs of the and for to ministry department office state's".split())
"""Words of a portfolio that say nothing alone."""

HONORIFICS = frozenset("mr mrs ms miss dr sir dame lady lord madam mx hon rev reverend father sister brother".split())

ADDRESSED = {
    "mr": "m", "sir": "m", "lord": "m", "mrs": "f", "ms": "f", "miss": "f", "dame": "f", "lady": "f", "madam": "f",
}  # fmt: skip
"""Honorifics to the gender of whom they address."""

KIN = frozenset(
    "wife husband son daughter brother sister father mother widow nephew niece uncle aunt cousin partner friend "
    "grandfather grandmother granddad grandson granddaughter stepfather stepmother boyfriend girlfriend fiance "
    "colleague actor actress singer".split()
)
"""Words before a name that are no office but say that a person is named."""
