"""Rooms, buildings, vehicles and grounds without a name of their own, in which or at which something happens."""

PREMISES = {
    form: forms.split(",")[0].strip()
    for forms in """
bedroom, bedrooms; bathroom, restroom, toilet, toilets; kitchen; basement, cellar; garage; attic; hallway, corridor;
lobby, foyer, entrance hall; closet, wardrobe; bathtub, tub; shower, showers; bed; living room, front room; dining room;
hotel room, motel room; classroom, classrooms; cafeteria, canteen, lunchroom; gym, gymnasium, school gym;
locker room, changing room; courtroom; stairwell, staircase, stairway, stairs; elevator, lift; balcony; porch, front porch;
rooftop, roof, roof top; driveway; yard; backyard, back yard, back garden; front yard, front lawn, front garden;
apartment, flat, apartments; apartment complex, apartment building, block of flats; house, home; mobile home, trailer;
duplex; townhouse, town house; hotel; motel, inn; restaurant, diner; cafe, coffee shop; bar, pub, tavern;
nightclub, club, night club; bakery; pharmacy, drugstore; supermarket, grocery store, grocery; convenience store;
liquor store; store, shop; mall, shopping mall, shopping center, shopping centre, strip mall; market, bazaar;
gas station, petrol station, filling station; car wash; barbershop, barber shop; laundromat; warehouse; factory;
office, offices; office building; bank; post office; courthouse; church; mosque; synagogue; temple; cemetery, graveyard;
theater, theatre, cinema, movie theater; stadium; parking lot, car park, parking lots; parking garage;
playground; park; woods, forest, wood; bushes, bush, shrubs; ditch; ravine, gully, gorge; river; lake; creek;
pond; pool, swimming pool; beach; bridge; tunnel; alley, alleyway; sidewalk, pavement; street corner; roadside;
intersection; highway, freeway, motorway, interstate; platform; train station, railway station; bus stop; bus station, bus depot;
airport; runway; dock; pier; car, vehicle, automobile, cars, vehicles; back seat, backseat, rear seat; front seat; passenger seat;
driver 's seat; trunk; truck, pickup truck, pickup; van, minivan; suv; bus; taxi, cab; ambulance; police car, patrol car,
cruiser, squad car; train; boat; tent; camp; checkpoint; barracks; police station; jail cell; second floor, second story;
crosswalk, pedestrian crossing, zebra crossing; break room, breakroom, staff room, lunch room; lounge;
waiting room; conference room, meeting room, boardroom; laundry room; ballroom; dance floor; dormitory, dorm, dorm room;
patio; hot tub; shed; barn; cornfield; swamp, marsh; embankment; subway station, metro station; school bus;
drive-through, drive-thru; pocket, pockets; waistband; backpack, rucksack; glove box, glove compartment; dumpster; cockpit; hospital room;
scene, crime scene; hospital, medical center, medical centre;
third floor; first floor, ground floor; fourth floor; fifth floor; upper floor; top floor
""".replace("\n", " ").split(";")
    for form in map(str.strip, forms.split(","))
}
"""What it is called, to the word that stands for it."""

AT = frozenset(
    "in inside outside at near behind under beneath on into onto through beside from front opposite to toward towards across".split()
)
"""Words before it."""

SIDES = {
    **dict.fromkeys("in inside into".split(), "inside"),
    **dict.fromkeys("outside near behind beside opposite front".split(), "outside"),
}
"""Which of them say that something was inside or outside."""

WHOSE = frozenset("a an the his her their its this that one another someone's somebody's my our".split())
"""Words that may stand between."""

NEVER_BARE = frozenset("house office church park club camp yard".split())
"""What has a word before it where premises are meant: "in office" and "at home" are none."""

NO_PREMISES = frozenset({("on", "bank"), ("onto", "bank"), ("under", "roof"), ("on", "house"), ("on", "market")})
"""Words with premises behind them that are none: "on the far bank", "on the market"."""

NO_GROUND = frozenset({("pool", "of")})
"""Names of premises with the word behind them that makes them none: "in a pool of blood"."""

OF_DEATH, DEATH = frozenset({"scene", "hospital"}), frozenset("died dies dead death deceased dying succumbed".split())
"""Premises that tell only where somebody died, and words before them by which they do: "pronounced dead at the scene"."""

STOREYS = frozenset("first second third fourth fifth ground upper top".split())
FLOORS = frozenset({"floor", "story", "storey"})
"""Words for a floor before a hyphen and behind it: "the second-floor flat"."""
