"""Units of time for durations."""

DAYS = {"day": 1.0, "week": 7.0, "fortnight": 14.0}
"""Units that are a whole number of days."""

MONTHS = {"month": 1.0, "year": 12.0, "decade": 120.0}
"""Units that are a whole number of months; a month is no fixed number of days."""

HOURS = {"hour": 1.0, "minute": 1 / 60}

TIME_UNITS = {
    form: (scale, size)
    for scale, table in (("day", DAYS), ("month", MONTHS), ("hour", HOURS))
    for unit, size in table.items()
    for form in (unit, unit + "s")
}
"""A unit's form to its scale and its size on that scale."""

SHIFTS = frozenset("ago earlier later before after old away from".split())
"""Words behind a stretch of time that make it a distance to another time, or an age."""

EVERY = frozenset({"every", "each", "per"})
"""Words before a stretch of time that make it the interval between two things."""

RATES = frozenset({"once", "twice", "times"})
"""Words before "a year" by which it says how often."""

MEASURES: dict[str, tuple[str, float, str, str]] = {
    # name: dimension, size in the dimension's own unit, forms in words (";" between them), symbols
    "metre": ("length", 1.0, "metre;metres;meter;meters", "m"),
    "inch": ("length", 0.0254, "inch;inches", "″"),
    "foot": ("length", 0.3048, "foot;feet", "ft ′"),
    "yard": ("length", 0.9144, "yard;yards", "yd yds"),
    "mile": ("length", 1609.344, "mile;miles", "mi"),
    "nautical mile": ("length", 1852.0, "nautical mile;nautical miles", "nmi"),
    "light year": ("length", 9.4607304725808e15, "light year;light years;light - year;light - years", ""),
    "acre": ("length2", 4046.8564224, "acre;acres", ""),
    "hectare": ("length2", 10000.0, "hectare;hectares", "ha"),
    "litre": ("length3", 0.001, "litre;litres;liter;liters", "l L"),
    "gallon": ("length3", 0.003785411784, "gallon;gallons", "gal"),
    "quart": ("length3", 0.000946352946, "quart;quarts", ""),
    "pint": ("length3", 0.000473176473, "pint;pints", ""),
    "fluid ounce": ("length3", 2.95735295625e-05, "fluid ounce;fluid ounces", ""),
    "barrel": ("length3", 0.158987294928, "barrel;barrels", "bbl"),
    "acre foot": ("length3", 1233.48183754752, "acre foot;acre feet;acre - foot;acre - feet", ""),
    "gram": ("mass", 0.001, "gram;grams;gramme;grammes", "g"),
    "tonne": ("mass", 1000.0, "tonne;tonnes;metric ton;metric tons", ""),
    "ton": ("mass", 907.18474, "ton;tons;short ton;short tons", ""),
    "pound-mass": ("mass", 0.45359237, "pound;pounds", "lb lbs"),
    "stone": ("mass", 6.35029318, "stone", ""),
    "ounce": ("mass", 0.028349523125, "ounce;ounces", "oz"),
    "carat": ("mass", 0.0002, "carat;carats", ""),
    "second": ("time", 1.0, "second;seconds;sec;secs", "s"),
    "minute": ("time", 60.0, "minute;minutes;min;mins", ""),
    "hour": ("time", 3600.0, "hour;hours;hr;hrs", "h"),
    "day": ("time", 86400.0, "day;days", ""),
    "week": ("time", 604800.0, "week;weeks;wk;wks", ""),
    "fortnight": ("time", 1209600.0, "fortnight;fortnights", ""),
    "month": ("calendar", 1.0, "month;months", ""),
    "quarter": ("calendar", 3.0, "", ""),
    "year": ("calendar", 12.0, "year;years;yr;yrs", ""),
    "decade": ("calendar", 120.0, "decade;decades", ""),
    "century": ("calendar", 1200.0, "century;centuries", ""),
    "knot": ("length/time", 1852 / 3600, "knot;knots", ""),
    "degree": ("angle", 1.0, "degree;degrees", "°"),
    "celsius": ("temperature", 1.0, "celsius;degree celsius;degrees celsius;degrees c;degree c;degrees centigrade;° c", "C ℃"),
    "fahrenheit": ("temperature", 5 / 9, "fahrenheit;degree fahrenheit;degrees fahrenheit;degrees f;degree f;° f", "F ℉"),
    "kelvin": ("temperature", 1.0, "kelvin;kelvins", "K"),
    "joule": ("energy", 1.0, "joule;joules", "J"),
    "calorie": ("energy", 4.184, "calorie;calories", "cal"),
    "kilocalorie": ("energy", 4184.0, "kilocalorie;kilocalories", "kcal"),
    "watt hour": ("energy", 3600.0, "watt hour;watt hours;watt - hour;watt - hours;watthour;watthours", "Wh"),
    "british thermal unit": ("energy", 1055.06, "british thermal unit;british thermal units;btu;btus", "Btu BTU"),
    "mega british thermal unit": ("energy", 1.05506e9, "mmbtu", "mmBTU MMBtu mmBtu"),
    "watt": ("power", 1.0, "watt;watts", "W"),
    "horsepower": ("power", 745.69987, "horsepower", "hp HP PS"),
    "brake horsepower": ("power", 745.69987, "brake horsepower", "bhp BHP"),
    "newton": ("force", 1.0, "newton;newtons", "N"),
    "newton metre": ("torque", 1.0, "newton metre;newton metres;newton meters;newton - metres;newton - meters", "Nm"),
    "pound-foot": ("torque", 1.3558179483, "pound - feet;pound feet;pound - foot", ""),
    "foot pound-force": ("torque", 1.3558179483, "foot pound - force;lb - ft;lb ft;ft - lb;ft - lbs;foot - pounds;foot pounds", ""),
    "pascal": ("pressure", 1.0, "pascal;pascals", "Pa"),
    "bar": ("pressure", 100000.0, "", "bar"),
    "millibar": ("pressure", 100.0, "millibar;millibars", "mb mbar"),
    "pound per square inch": ("pressure", 6894.757, "psi", "psi"),
    "volt": ("voltage", 1.0, "volt;volts", "V"),
    "ampere": ("current", 1.0, "ampere;amperes;amp;amps", "A"),
    "ampere-hour": ("charge", 3600.0, "ampere hour;ampere hours;ampere - hour;ampere - hours;amp hours;amp - hours", "Ah"),
    "ohm": ("resistance", 1.0, "ohm;ohms", "Ω"),
    "farad": ("capacitance", 1.0, "farad;farads", ""),
    "hertz": ("frequency", 1.0, "hertz", "Hz HZ"),
    "revolutions per minute": ("frequency", 1 / 60, "rpm;revolutions per minute", "rpm RPM"),
    "byte": ("data", 8.0, "byte;bytes", "B"),
    "bit": ("data", 1.0, "bit;bits", "b"),
    "pixel": ("picture", 1.0, "pixel;pixels", "px"),
    "decibel": ("level", 1.0, "decibel;decibels", "dB"),
    "lumen": ("light", 1.0, "lumen;lumens", "lm"),
    "becquerel": ("activity", 1.0, "becquerel;becquerels", "Bq"),
    "sievert": ("dose", 1.0, "sievert;sieverts", "Sv"),
    "parts per million": ("concentration", 1e-6, "parts per million;ppm", "ppm"),
    "parts per billion": ("concentration", 1e-9, "parts per billion;ppb", "ppb"),
    "basis point": ("basis point", 1.0, "basis point;basis points;bp;bps", ""),
    "percentage": ("percentage", 1.0, "%;percent;per cent;pc;pct", ""),
    "percentage point": ("percentage point", 1.0, "percentage point;percentage points;percent point;% point;% points", ""),
}  # fmt: skip
"""Units of measures. Sizes are exact or the standard ones; months and years have no fixed number of days."""

OFFSETS = {"celsius": 273.15, "fahrenheit": 459.67 * 5 / 9}
"""What is added, in kelvins, to a temperature on a scale that does not begin at absolute zero."""

PREFIXES = {
    "kilo": ("k", 1e3), "mega": ("M", 1e6), "giga": ("G", 1e9), "tera": ("T", 1e12), "peta": ("P", 1e15),
    "centi": ("c", 1e-2), "milli": ("m", 1e-3), "micro": ("μ", 1e-6), "nano": ("n", 1e-9),
}  # fmt: skip

PREFIXED = {
    "metre": "kilo centi milli micro nano", "gram": "kilo milli micro nano", "litre": "milli centi mega",
    "watt": "kilo mega giga tera milli", "watt hour": "kilo mega giga tera", "joule": "kilo mega giga",
    "newton": "kilo mega", "pascal": "kilo mega giga", "volt": "kilo mega milli", "ampere": "kilo milli",
    "ampere-hour": "milli", "hertz": "kilo mega giga tera", "byte": "kilo mega giga tera peta",
    "bit": "kilo mega giga tera", "second": "milli micro nano", "pixel": "mega",
    "sievert": "milli micro", "becquerel": "kilo mega giga tera", "light year": "",
}  # fmt: skip
"""The prefixes that a unit is seen with."""

POWERS = {
    "square": ("square", 2), "sq": ("square", 2), "sq.": ("square", 2),
    "cubic": ("cubic", 3), "cu": ("cubic", 3),
}  # fmt: skip
"""A word before a unit of length to the word and the power of it."""

SPECIAL = {
    "mph": ("mile", "hour"), "kph": ("kilometre", "hour"), "kmh": ("kilometre", "hour"), "kmph": ("kilometre", "hour"),
    "mpg": ("mile", "gallon"), "mbps": ("megabit", "second"), "gbps": ("gigabit", "second"),
    "kbps": ("kilobit", "second"), "fps": ("frame", "second"), "bpm": ("beat", "minute"), "bpd": ("barrel", "day"),
    "bopd": ("barrel", "day"), "cfs": ("cubic foot", "second"),
}  # fmt: skip
"""One word for a unit per another."""

LOOSE_SYMBOLS = frozenset("m s h g A B b C F K J N V W L l T P ′".split())
"""Symbols of one letter: read behind digits only."""

ARTICLES_TOO = frozenset({"A"})
"""Symbols that are words too: read behind a blank only where something touches them."""

NEVER_ALONE = frozenset({"B"})
"""Symbols that are read with a prefix only."""

ABBREVIATED = frozenset({"W", "N", "S", "E", "C", "A", "B"})
"""Letters that with a full stop behind them are a direction or an initial ("4501 W. Broadway")."""

RESOLUTIONS = frozenset({"480", "720", "1080", "1440", "2160"})
"""Numbers behind which "p" is of a picture's lines, not pence."""

MISSPELT_SYMBOLS = {
    "µm": "micrometre", "KB": "kilobyte", "KG": "kilogram", "Kg": "kilogram", "KM": "kilometre", "Km": "kilometre",
    "KW": "kilowatt", "Kw": "kilowatt", "KHz": "kilohertz", "Mhz": "megahertz", "mhz": "megahertz",
    "ghz": "gigahertz", "Ghz": "gigahertz", "gb": "gigabyte", "tb": "terabyte", "MM": "millimetre",
    "CM": "centimetre", "ML": "millilitre", "Lbs": "pound-mass", "LBS": "pound-mass", "FT": "foot",
}  # fmt: skip
"""Symbols as they are often written, to the unit meant."""

NEVER_TOUCHING = frozenset({"s", "′", "K"})
"""Symbols that behind whole digits without a blank are a plural ("the 1990s")."""

SURE_SYMBOLS = frozenset({"W", "V", "m", "g"})
"""Symbols of one letter that a capital may follow ("a 5 W USB charger")."""

EXTENTS = frozenset(
    "long wide tall high deep thick slim across away apart north south east west below above off from up down "
    "underwater downstream upstream offshore inland old sprint race dash hurdles final freestyle relay".split()
)
"""Words behind a length by which "100m" is metres."""

PER_NOUNS = frozenset(
    "share person head piece unit night seat ticket household employee pupil student customer bottle dose".split()
)
"""Nouns of which "5 dollars a …" is said."""

TIME_DIMENSIONS = frozenset({"time", "calendar"})

PLURALS = {
    "wife": "wives", "life": "lives", "knife": "knives", "thief": "thieves", "loaf": "loaves", "shelf": "shelves",
    "wolf": "wolves", "calf": "calves", "half": "halves", "leaf": "leaves",
    "inch": "inches", "foot": "feet", "square foot": "square feet", "cubic foot": "cubic feet", "century": "centuries",
    "square inch": "square inches", "cubic inch": "cubic inches", "acre foot": "acre feet", "hertz": "hertz",
    "kilohertz": "kilohertz", "megahertz": "megahertz", "gigahertz": "gigahertz", "terahertz": "terahertz",
    "horsepower": "horsepower", "brake horsepower": "brake horsepower", "pound-mass": "pounds",
    "revolutions per minute": "revolutions per minute", "pound-foot": "pound-feet", "foot pound-force": "foot-pounds",
    "polish zloty": "polish zlotys", "japanese yen": "japanese yen", "chinese yuan": "chinese yuan", "south korean won": "south korean won",
    "thai baht": "thai baht", "malaysian ringgit": "malaysian ringgit", "nigerian naira": "naira",
    "ukrainian hryvnia": "ukrainian hryvnia", "danish krone": "danish kroner", "norwegian krone": "norwegian kroner",
    "swedish krona": "swedish kronor", "icelandic krona": "icelandic kronur", "czech koruna": "czech crowns",
    "vietnamese dong": "vietnamese dong", "brazilian real": "brazilian reais", "romanian leu": "romanian lei",
    "pound sterling": "pounds sterling", "pence": "pence", "sen": "sen", "kelvin": "kelvins", "swiss franc": "swiss francs",
    "south african rand": "south african rand", "hungarian forint": "hungarian forints", "bangladeshi taka": "taka",
    "emirati dirham": "emirati dirhams", "ghanaian cedi": "cedis", "kenyan shilling": "kenyan shillings",
}  # fmt: skip
"""Plurals of units that do not end in -s alone."""

SHOWN = {
    "stone": "stone", "percentage": "percent", "celsius": "degrees Celsius", "fahrenheit": "degrees Fahrenheit",
    "parts per million": "parts per million", "parts per billion": "parts per billion",
    "revolutions per minute": "revolutions per minute", "mega british thermal unit": "mmBTU",
    "pound per square inch": "psi", "bar": "bar",
}  # fmt: skip
"""Names that are printed in another form, one or many."""
