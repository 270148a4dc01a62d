"""Common words that several rooms ask for: numbers, months, abbreviations, words that begin sentences."""

MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ],
        1,
    )
    for name in names.split()
}
"""A month's folded name or abbreviation (without full stop) to its number."""

MONTH_NAMES = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        [
            "monday mon",
            "tuesday tue tues",
            "wednesday wed",
            "thursday thu thur thurs",
            "friday fri",
            "saturday sat",
            "sunday sun",
        ]
    )
    for name in names.split()
}
"""A weekday's folded name to its number, Monday 0."""

WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

NUMBERS = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
} | {
    word: 10 * number for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
"""Number words up to nineteen, and the tens."""

SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}

ABBREVIATIONS = frozenset(
    "mr mrs ms dr gov sen rep gen col lt capt sgt maj adm prof rev hon st jr sr inc ltd co corp vs no nos jan feb "
    "mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun calif ariz colo conn fla ill ind kan ky "
    "la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala ark del ga sask ont "
    "que alta dept atty supt det cpl pvt cmdr brig messrs mt ft etc approx est fig vol pp ed asst "
    "assoc dep comm insp ave blvd".split()
)
"""Words whose full stop does not end a sentence."""

STARTERS = frozenset(
    "the a an in on at it he she they we i this that these those but and so if when while as after before for "
    "from his her their its our my there here what who how why which with by to of both all some many most no not "
    "one two three earlier later meanwhile however according although though since during despite according also "
    "another police officials authorities witnesses residents observers critics analysts experts sources reports "
    "then now today yesterday tomorrow last next speaking asked following under over about between among against "
    "until once because where whether even only just still yet nearly more less than such each every other "
    "several few nevertheless nonetheless moreover furthermore otherwise instead indeed perhaps thus hence finally "
    "recently apparently allegedly reportedly".split()
)
"""Words that begin a sentence with a capital and are no name by that."""

ARTICLES = frozenset({"a", "an", "the"})

TITLE_SMALL = frozenset("a an and as at but by for from in into nor of on or over the to vs via with is are be".split())
"""Words that headlines in title case leave small."""
