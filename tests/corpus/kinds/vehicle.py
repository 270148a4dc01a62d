"""Vehicles as they are described."""

VALUES: dict[str, list[str]] = {
    "silver sedan": ["a ⟦silver sedan⟧ sped off", "a ⟦silver four-door sedan⟧ sped off"],
    "black suv": ["a ⟦black SUV⟧ was seen", "by note ² ⟦black SUV⟧"],
    "dark blue car": ["a ⟦dark blue car⟧ was seen", "a ⟦dark-blue car⟧ was seen"],
    "dark sedan": ["a ⟦dark-colored sedan⟧ was seen", "a ⟦dark sedan⟧ was seen"],
    "gray or silver car": ["a ⟦gray or silver car⟧ was seen"],
    "white pickup": ["a ⟦white pickup truck⟧ was seen", "a ⟦white pick-up⟧ was seen"],
    "tan 1998 Buick Regal": ["a ⟦tan, four-door, 1998 Buick Regal⟧", "a ⟦1998 tan Buick Regal⟧"],
    "teal Chevrolet Cobalt": ["a ⟦teal Chevy Cobalt⟧ was seen"],
    "Nissan Altima": ["her ⟦Nissan Altima⟧ was hit"],
    "red Mercedes": ["his ⟦red Mercedes⟧ burned", "his ⟦red Mercedes-Benz⟧ burned"],
    "Ford F-150": ["his ⟦Ford F-150⟧ was hit"],
    "white Honda Cr-V": ["a ⟦white Honda CR-V⟧ was seen"],
    "Mazda sedan": ["a ⟦Mazda sedan⟧ was seen"],
}

NEAR_MISSES = [
    "A car hit the wall.",
    "Ford Berg came to Lincoln Hall.",
    "Toyota said on Monday that it would close.",
    "They saw a black dog by the van.",
    "a red carpet for the truck",
    "He had driven the 2007 season for nothing.",
    "Dodge City lies far off.",
]

PAIRS = [
    ("a silver sedan", "a silver sedan", "equal"),
    ("a silver car", "a silver sedan", "generalises"),
    ("a black SUV", "a black car", "refines"),
    ("a dark car", "a dark blue car", "generalises"),
    ("a dark car", "a black car", "generalises"),
    ("a gray or silver car", "a silver car", "generalises"),
    ("a red car", "a maroon car", "generalises"),
    ("a tan car", "a beige car", "overlaps"),
    ("a silver car", "a black car", "disjoint"),
    ("a white van", "a white sedan", "disjoint"),
    ("a Nissan Altima", "a gray 2011 Nissan Altima", "generalises"),
    ("a 1998 Buick Regal", "a tan Buick Regal", "overlaps"),
    ("a silver Nissan Altima", "a gray Nissan Altima", "disjoint"),
    ("a 2010 Nissan Altima", "a 2011 Nissan Altima", "disjoint"),
    ("a Honda Civic", "a Honda Accord", "disjoint"),
    ("a Mazda sedan", "a red Honda", "disjoint"),
    ("a Nissan Altima", "a silver sedan", "incomparable"),
]
