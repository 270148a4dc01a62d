"""Vehicles: sorts of body, makes and models, and the colours in which they are described."""

BODIES = {
    "vehicle": "vehicle", "vehicles": "vehicle", "car": "car", "cars": "car", "sedan": "sedan", "sedans": "sedan",
    "coupe": "coupe", "hatchback": "hatchback", "convertible": "convertible", "wagon": "wagon",
    "station wagon": "wagon", "suv": "suv", "suvs": "suv", "suv's": "suv", "truck": "truck", "trucks": "truck",
    "pickup": "pickup", "pickups": "pickup", "pickup truck": "pickup", "pick-up": "pickup", "pick-up truck": "pickup",
    "pickup trucks": "pickup", "van": "van", "vans": "van", "minivan": "minivan", "minivans": "minivan",
    "motorcycle": "motorcycle", "motorcycles": "motorcycle", "motorbike": "motorcycle", "motorbikes": "motorcycle",
    "scooter": "scooter", "limousine": "limousine", "minibus": "minibus", "box truck": "box truck", "taxi": "taxi",
}  # fmt: skip
"""A sort of body as it is written to its name."""

SORTS = {
    "sedan": "car", "coupe": "car", "hatchback": "car", "convertible": "car", "wagon": "car", "limousine": "car",
    "taxi": "car", "suv": "car", "pickup": "truck", "box truck": "truck", "minivan": "van", "minibus": "van",
    "car": "vehicle", "truck": "vehicle", "van": "vehicle", "motorcycle": "vehicle", "scooter": "vehicle",
}  # fmt: skip
"""A sort of body to the wider one that may stand for it: news calls an SUV a car."""

MODELS = {
    "acura": "mdx tl tsx rdx integra", "audi": "a3 a4 a6 q5 q7", "bmw": "x3 x5 m3", "buick": "lesabre regal enclave "
    "century lacrosse", "cadillac": "escalade deville cts seville", "chevrolet": "impala malibu tahoe suburban "
    "silverado cruze camaro corvette cobalt trailblazer equinox caprice monte blazer aveo colorado",
    "chrysler": "300 pt town sebring pacifica", "dodge": "charger challenger durango ram caravan avenger neon dakota "
    "intrepid stratus dart journey magnum", "fiat": "500 panda punto uno", "ford": "explorer focus fusion mustang "
    "escape taurus crown expedition f-150 f150 ranger fiesta edge econoline transit mondeo contour escort falcon",
    "gmc": "yukon sierra envoy acadia", "honda": "accord civic cr-v odyssey pilot element fit",
    "hyundai": "sonata elantra tucson accent", "infiniti": "g35 g37 q50", "jaguar": "", "jeep": "cherokee wrangler "
    "grand liberty compass patriot", "kia": "optima sorento soul forte sportage rio", "lexus": "", "lincoln":
    "continental navigator town mkz", "mazda": "mazda3 cx-5 protege", "mercedes": "benz",
    "mercury": "marquis sable grand", "mitsubishi": "eclipse galant lancer outlander pajero", "nissan": "altima "
    "maxima sentra pathfinder rogue versa murano armada", "oldsmobile": "cutlass alero", "opel": "astra corsa vectra",
    "peugeot": "206 307", "pontiac": "grand bonneville g6 firebird", "porsche": "cayenne 911 panamera", "ram": "1500",
    "range": "rover", "renault": "clio megane", "saturn": "vue ion", "skoda": "octavia", "subaru": "outback forester "
    "impreza legacy", "suzuki": "", "tesla": "", "toyota": "camry corolla tacoma tundra rav4 sienna prius highlander "
    "4runner hilux avalon", "volkswagen": "jetta golf passat beetle", "volvo": "", "land": "rover cruiser",
}  # fmt: skip
"""A make to the models that are known by their name."""
SPELT = {"chevy": "chevrolet", "vw": "volkswagen", "benz": "mercedes"}
"""A make as it is also written."""
OWN_NAMES = frozenset("ford lincoln dodge mercury saturn jaguar range land ram fiat jeep".split())
"""Makes that are also names of people, towns or other things."""

COLOURS = {
    "black": "black", "white": "white", "silver": "silver", "gray": "gray", "grey": "gray", "red": "red",
    "blue": "blue", "green": "green", "gold": "gold", "tan": "tan", "maroon": "maroon", "burgundy": "burgundy",
    "brown": "brown", "beige": "beige", "yellow": "yellow", "orange": "orange", "purple": "purple", "pink": "pink",
    "champagne": "champagne", "bronze": "bronze", "teal": "teal", "charcoal": "charcoal",
}  # fmt: skip
"""A colour as it is written to its name."""
SHADES = frozenset({"dark", "light", "bright"})
"""Words before a colour, or instead of one."""
MAY_BE = {
    "dark": frozenset({"black", "maroon", "burgundy", "brown", "charcoal", "blue", "green", "gray"}),
    "light": frozenset({"white", "silver", "tan", "beige", "gold", "champagne", "gray"}),
    "red": frozenset({"maroon", "burgundy"}), "gray": frozenset({"charcoal"}), "green": frozenset({"teal"}),
    "tan": frozenset({"beige", "gold", "champagne"}), "beige": frozenset({"tan", "champagne"}),
    "gold": frozenset({"tan", "champagne"}), "brown": frozenset({"bronze"}), "maroon": frozenset({"burgundy"}),
    "burgundy": frozenset({"maroon"}),
}  # fmt: skip
"""What another may mean by a colour, or by a shade."""
SKIPPED = frozenset("colored coloured late model newer older old new stolen unmarked rented parked door two four "
                    "2 4 - large small".split())  # fmt: skip
"""Words between the colour, the year and the rest."""
