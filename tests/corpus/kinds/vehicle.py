"""Vehicles as they are described."""

VALUES: dict[str, list[str]] = {
    "silver sedan": ["a ⟦silver sedan⟧ sped off", "a ⟦silver four-door sedan⟧ sped off"],
    "black suv": ["a ⟦black SUV⟧ was seen"],
    "dark blue car": ["a ⟦dark blue car⟧ was seen", "a ⟦dark-blue car⟧ was seen"],
    "dark sedan": ["a ⟦dark-colored sedan⟧ was seen", "a ⟦dark sedan⟧ was seen"],
    "gray or silver car": ["a ⟦gray or silver car⟧ was seen"],
    "white pickup": ["a ⟦white pickup truck⟧ was seen", "a ⟦white pick-up⟧ was seen"],
    "gray 2007 Pontiac Grand Am": ["a ⟦gray, four-door, 2007 Pontiac Grand Am⟧", "a ⟦2007 gray Pontiac Grand Am⟧"],
    "black Chevrolet Impala": ["a ⟦black Chevy Impala⟧ was seen"],
    "Toyota Camry": ["her ⟦Toyota Camry⟧ was hit"],
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
    ("a Toyota Camry", "a gray 2013 Toyota Camry", "generalises"),
    ("a 2007 Pontiac Grand Am", "a gray Pontiac Grand Am", "overlaps"),
    ("a silver Toyota Camry", "a gray Toyota Camry", "disjoint"),
    ("a 2012 Toyota Camry", "a 2013 Toyota Camry", "disjoint"),
    ("a Honda Civic", "a Honda Accord", "disjoint"),
    ("a Mazda sedan", "a red Honda", "disjoint"),
    ("a Toyota Camry", "a silver sedan", "incomparable"),
]
