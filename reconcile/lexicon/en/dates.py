"""Words of dates, of stretches of time and of times that return."""

PARTS = {"early": "early", "mid": "mid", "late": "late"}
"""A word before a month, year or decade to the part of it."""

LINKED_PARTS = {
    "of": {"beginning": "early", "start": "early", "middle": "mid", "end": "late"},
    "in": {"early": "early", "late": "late"},
}
"""A small word between the word for a part and its month: "the end of December", "early in May"."""

PARTS_OF = {
    "month": {"early": (1, 10), "mid": (11, 20), "late": (21, 31)},
    "year": {"early": (1, 4), "mid": (5, 8), "late": (9, 12)},
    "years": {"early": (0, 3), "mid": (4, 6), "late": (7, 9)},
    "days": {"early": (0, 3), "mid": (3, 7), "late": (7, 10)},
}
"""The days of a month, the months of a year, the tenths of a decade or of another period that a part of it means.
Thirds, as press style guides read them."""

AROUND = frozenset({"around", "about", "circa", "approximately", "roughly"})

RELATIVE = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
"""A word to its distance in days from the article's date."""

TO = frozenset({"to", "and", "through", "till", "until"})
"""Words between the two ends of a range of days."""

SPAN = TO - {"and"}
"""Words between the two dates of a span; "and" alone joins two dates."""

MOVED = frozenset("moved postponed delayed rescheduled shifted pushed brought changed put deferred".split())
"""Words by which "from 4 December to 6 December" are two dates of one event, no span."""

NAMED_DAYS = frozenset("good black bloody ash maundy holy palm shrove cyber super easter whit".split())
"""Capitalised words that make a weekday a name or a feast: "Good Friday", "Black Friday"."""

NO_DAY_BEFORE = frozenset("times telegraph mail mirror express herald star sun tribune post".split())
"""Capitalised words before which a weekday is the name of a paper: "The Sunday Times"."""

ALONE_AFTER = frozenset(
    "in by since until till from of during early mid late next last this before after through around for to".split()
)
"""Words behind which a bare month name is a month, even "May" and "March"."""

NO_MONTH = frozenset({"may", "march", "mar", "jan", "jun", "sep", "dec", "apr", "aug", "oct", "nov", "feb", "jul"})
"""Names of months that are other words as well, or too short to stand alone."""

YEAR_AFTER = frozenset(
    "in since of during from until till by before after early mid late year around through to between for fiscal "
    "calendar and or than back ending ended ends throughout about into circa model pre post 's".split()
)
"""Words behind which a number of four digits is a year."""

YEAR_BEFORE = frozenset(
    "fiscal period season season's election elections budget world olympics olympic fifa games".split()
)
"""Words before which a number of four digits is a year: "the 1988 election"."""

NO_YEAR_AFTER = frozenset("room flight resolution boeing no number page suite highway route line section".split())
"""Words behind which a number of four digits is a name, and no year."""

COUNTED = frozenset(
    "people % percent points dollars miles feet troops men women soldiers shares tons tonnes barrels meters metres "
    "kilometers kilometres km homes employees workers students jobs members deaths victims passengers votes pounds "
    "euros yen words pages hours days minutes seconds yards acres residents employes".split()
)
"""Words before which a number of four digits counts."""

PERIODS = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "weekend": "weekend", "fortnight": "week",
    "month": "month", "months": "month", "quarter": "quarter", "quarters": "quarter", "year": "year",
    "years": "year", "decade": "decade", "decades": "decade", "century": "century", "centuries": "century",
}  # fmt: skip
"""A period of the calendar to its name."""

ABOUT_NOW = {
    "last": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "upcoming": 1, "latest": -1,
    "recent": -1,
}  # fmt: skip
"""A word before a period to its distance from the article's own: "last week", "next year"."""

ABOUT_THEN = {"previous": -1, "preceding": -1, "prior": -1, "following": 1, "same": 0, "that": 0, "next": 1}
"""A word before a period to its distance from the one last spoken of: "the previous year", "that day"."""

AWAY = {"ago": -1, "earlier": -1, "previously": -1, "later": 1, "hence": 1}
"""A word behind a stretch of time to the direction in which it is measured: "two days ago", "a week later"."""

FROM_NOW = frozenset({"ago", "hence"})
"""Words that measure from the article's date, and not from the day last spoken of."""

SURE_TENSE = {"ended": -1, "until": 1, "till": 1, "by": 1, "through": 1, "ending": 1, "due": 1}
"""A word right before a date to its tense, whatever verb stands near."""

YEAR_GOES_ON = frozenset("ended ending to that of when before after earlier ago ends since in and".split())
"""Words behind "the year" by which it is not the article's own: "the year ended March 31"."""

YEAR_LINKED = {"ago": -1, "earlier": -1, "before": -1, "later": 1}
"""A word behind a period and a hyphen: "the year-earlier quarter", "a year-ago loss"."""

DETERMINERS = frozenset("the a its his her their our that this 's".split())
"""Words between which and a noun a number of four digits is a year: "the 1987 crash"."""

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "1": 1, "2": 2,
    "3": 3, "4": 4,
}  # fmt: skip
"""An ordinal to the quarter or half that it counts."""

CENTURIES = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(),
        1,
    )
}
"""An ordinal in words to its number."""

DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
"""A decade in words to the last two figures of its first year."""

DECADE_AFTER = frozenset("the early late mid - since and of in through these those".split())
"""Words behind which "1990s" is a decade; "by 1990s standards" is none."""

OWNERS = frozenset({"his", "her", "their"})
"""Words before a decade, "early" or "late" between them, that make it one of somebody's life."""

DECADE_BEHIND = frozenset("' ‘ ’ the early late mid".split())
"""Words and marks behind which "90s" is a decade."""

OF_GAMES = frozenset(
    "touchdown touchdowns yard yards quarterback interception halftime half-time fumble fumbled rebounds rebound punt "
    "punted kickoff unanswered scored scoring overtime teammates victory score scores coach playoffs season".split()
)
"""Words in a sentence that make its quarters and halves those of a game."""

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
"""A season to its sign."""

SEASON_AFTER = frozenset("last this next early late past that the mid in since by of previous following".split())
"""Words behind which "spring" or "fall" is a season."""

FIXED_DAYS = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "new year's day": (1, 1),
    "new year 's day": (1, 1), "new years day": (1, 1), "new year 's eve": (12, 31), "new years eve": (12, 31), "boxing day": (12, 26), "halloween": (10, 31),
    "valentine 's day": (2, 14), "independence day": (7, 4), "fourth of july": (7, 4), "july fourth": (7, 4),
    "veterans day": (11, 11), "armistice day": (11, 11), "bastille day": (7, 14), "may day": (5, 1),
    "st patrick 's day": (3, 17), "april fools day": (4, 1), "flag day": (6, 14), "juneteenth": (6, 19),
    "all saints day": (11, 1), "epiphany": (1, 6), "earth day": (4, 22), "remembrance day": (11, 11),
    "groundhog day": (2, 2),
}  # fmt: skip
"""A holiday to its month and day."""

NTH_DAYS = {
    "thanksgiving": (11, 3, 4), "thanksgiving day": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1),
    "martin luther king day": (1, 0, 3), "presidents day": (2, 0, 3), "presidents' day": (2, 0, 3),
    "columbus day": (10, 0, 2), "mother 's day": (5, 6, 2), "father 's day": (6, 6, 3), "black friday": (11, 4, 4),
    "election day": (11, 1, 1),
}  # fmt: skip
"""A holiday to its month, its weekday (Monday 0) and which of them it is, -1 for the last one."""

EASTER_DAYS = {
    "easter": 0, "easter sunday": 0, "easter monday": 1, "good friday": -2, "palm sunday": -7, "ash wednesday": -46,
    "maundy thursday": -3, "whit monday": 50, "pentecost": 49, "ascension day": 39, "shrove tuesday": -47,
    "easter week": 0,
}  # fmt: skip
"""A holiday to its distance in days from Easter."""

NO_HOLIDAY_BEFORE = frozenset(
    "accord agreement accords island islands sales parade tree carol party bonus dinner rising uprising eggs egg "
    "card cards song songs movie shopping gift gifts bombing massacre deal peace negotiations".split()
)
"""Words before which the name of a holiday is part of another name, or a sort of thing."""

DAY_PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "overnight": "NI", "midday": "MI",
             "mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI", "tonight": "NI"}  # fmt: skip
"""A part of the day to its sign."""

DAY_PART_NAMES = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night", "MI": "midday"}

NAMED_HOURS = {"noon": 12, "midnight": 24, "midday": 12}
"""A word to the hour that it stands for."""

ZONES = frozenset(
    "est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet eest ist jst kst msk wat cat eat sgt hkt "
    "aest aedt local".split()
)
"""Names of time zones."""

ZONE_OFFSETS: dict[str, float] = {
    "est": -5.0, "edt": -4.0, "cst": -6.0, "cdt": -5.0, "mst": -7.0, "mdt": -6.0, "pst": -8.0, "pdt": -7.0, "gmt": 0.0,
    "utc": 0.0, "cet": 1.0, "cest": 2.0, "eet": 2.0, "eest": 3.0, "jst": 9.0, "kst": 9.0, "msk": 3.0, "wat": 1.0,
    "cat": 2.0, "eat": 3.0, "sgt": 8.0, "hkt": 8.0, "aest": 10.0, "aedt": 11.0,
}  # fmt: skip
"""A zone to its hours ahead of Greenwich; a name of several zones ("IST", "BST") has none."""

HOUR_AFTER = frozenset("at by around about approximately roughly until till before after from since".split())
"""Words behind which "9:30" is a time of day."""

LOOSE_MINUTES = {
    "": (0, 0), "around": (15, 15), "just after": (0, 15), "just before": (15, 0), "by": (360, 0), "after": (0, 360),
}  # fmt: skip
"""A way to say a time of day loosely to how many minutes before and behind the clock's it may mean."""
LOOSE_CLOCKS = {
    **dict.fromkeys(
        ("around", "about", "approximately", "roughly", "near", "nearly", "almost", "circa", "approx", "approx."),
        "around",
    ),
    **{f"{word} after": "just after" for word in ("just", "shortly", "soon", "right", "moments", "minutes", "little")},
    **{f"{word} before": "just before" for word in ("just", "shortly", "right", "moments", "minutes", "little")},
    **{"close to": "around", "just past": "just after", "by": "by", "before": "by", "after": "after", "past": "after"},
}
"""Words before a time of day to how loosely it is said."""
HOUR_WORDS = {word: hour for hour, word in enumerate(
    "one two three four five six seven eight nine ten eleven twelve".split(), 1)}  # fmt: skip
"""The hours of half a day, in words."""
CLOCK_STEPS = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "half": 30}
"""Words before "past" or "to" and an hour, to their minutes."""
HALVES = {"morning": "a", "afternoon": "p", "evening": "p"}
"""Words behind "in the" that say of which half of the day an hour is."""
CLOCK_BETWEEN = frozenset({"at"})
"""Words that may stand between those and the time: "approximately at 3:52"."""
AFTERNOON_ON = frozenset({"afternoon", "evening", "night"})
"""Parts of the day of its second half."""

PRESENT, PAST, FUTURE = "PRESENT_REF", "PAST_REF", "FUTURE_REF"

VAGUE = {
    "now": PRESENT, "right now": PRESENT, "by now": PRESENT, "currently": PRESENT, "at present": PRESENT,
    "presently": PRESENT, "nowadays": PRESENT, "these days": PRESENT, "at the moment": PRESENT,
    "at this time": PRESENT, "this time": "", "the present": PRESENT, "current": PRESENT, "at this point": PRESENT,
    "until now": PRESENT, "so far": "", "recently": PAST, "more recently": PAST, "most recently": PAST,
    "lately": PAST, "the past": PAST, "in the past": PAST,
    "recent": PAST, "recent years": PAST, "recent weeks": PAST, "recent months": PAST, "recent days": PAST, "the recent past": PAST,
    "past years": PAST, "several years ago": PAST, "a few years ago": PAST, "years ago": PAST, "long ago": PAST,
    "some time ago": PAST, "not long ago": PAST, "months ago": PAST, "weeks ago": PAST, "days ago": PAST,
    "decades ago": PAST, "centuries ago": PAST, "recent quarters": PAST, "several months ago": PAST,
    "several weeks ago": PAST, "several days ago": PAST, "a few months ago": PAST, "a few weeks ago": PAST,
    "a few days ago": PAST, "many years ago": PAST, "once": "", "soon": FUTURE, "the future": FUTURE,
    "the near future": FUTURE, "the coming years": FUTURE, "coming years": FUTURE,
    "coming months": FUTURE, "coming weeks": FUTURE, "coming days": FUTURE, "coming quarters": FUTURE,
    "future years": FUTURE, "as soon as possible": FUTURE, "a later date": FUTURE, "the near term": FUTURE,
    "the short term": FUTURE, "years to come": FUTURE, "as soon as": "", "soon after": "", "from now": "",
}  # fmt: skip
"""A reference to no day at all to what it speaks of; "" where the words are no reference and hide a shorter one."""

SETS = {
    "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "hourly": "hour", "nightly": "night",
}  # fmt: skip
"""A word to the unit of time after which something returns."""

EVERY = frozenset({"every", "each"})
"""Words before a period that returns."""

VAGUE_AMOUNTS = {
    "several": (3.0, 9.0), "few": (2.0, 7.0), "many": (5.0, None), "numerous": (5.0, None),
}  # fmt: skip
"""A word before a unit of time to the least and the most that it may mean; None is no bound."""

LETTERS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W", "weekend": "W",
    "fortnight": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "Y", "century": "Y",
}  # fmt: skip
"""A unit of time to its letter in ISO 8601, behind "T" for parts of a day."""

AGES = frozenset({"old", "ago"})
"""Words behind a stretch of time that make it an age or a date."""

SOMEBODY = frozenset("girl boy man woman".split())
"""Words before "of 16" and "of 8 years" that make the number an age."""

MORE_UNITS = {
    "quarter": ("month", 3.0), "quarters": ("month", 3.0), "century": ("month", 1200.0), "centuries": ("month", 1200.0),
    "seconds": ("hour", 1 / 3600),
}  # fmt: skip
"""Units of time beside the common ones, to their scale and their size on it."""

SMALLER = {"Y": ("M", 12), "TH": ("M", 60), "TM": ("S", 60), "D": ("TH", 24)}
"""A letter of a unit to that of the next smaller one and how many of these it has."""

LASTING = frozenset("for over within after in lasting lasted takes took take spent several many few".split())
"""Words behind which "years" alone is a stretch of time."""

TIMES = {"fortnight": 2, "decade": 10, "century": 100}
"""A unit of time to how many of the unit of its letter it is."""

AHEAD = frozenset(
    "until till will 'll shall won't expected due scheduled upcoming plans planned planning slated hopes hope hoping expects expect "
    "intends going would begins starts opens expires plans coming takes resume resumes".split()
)
"""Words that speak of what is to come."""

INTENDING = frozenset("plan ready about set want wants wish needs is are".split())
"""Words before "to" and a verb that speak of what is to come."""

CLAUSE_ENDS = frozenset(", and but when while who which after before".split())
"""Words behind a date at which what is said of it ends."""

PASSED = frozenset(
    "was were had did said told been began came went took made got gave held met left fell rose became found saw set "
    "won lost led sent put broke brought bought sold spoke wrote ran flew drove struck hit shot fought "
    "kept paid grew thought knew felt heard stood lay sat rejected announced reported filed closed ended "
    "since ago has have having swore shook caught taught built dealt cut quit shut spread beat".split()
)
"""Words that speak of what is past, beside those in "-ed"."""

NO_PASSED = frozenset(
    "need united need hundred indeed speed feed red bed unlimited exceed proceed succeed fed wed".split()
)
"""Words in "-ed" that are no past tense."""

SENTENCE_ENDS = frozenset({".", "!", "?", ";"})
