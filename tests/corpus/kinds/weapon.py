"""Weapons and the sort they are of."""

VALUES: dict[str, list[str]] = {
    "rifle": ["He fired a ⟦rifle⟧.", "three ⟦rifles⟧ were found"],
    "semi-automatic rifle": ["a ⟦semi-automatic rifle⟧", "a ⟦semiautomatic rifle⟧"],
    "assault semi-automatic rifle": ["a ⟦semi-automatic assault rifle⟧"],
    "380 caliber semi-automatic handgun": [
        "a ⟦.380 caliber semi-automatic handgun⟧",
        "a ⟦380-caliber semi-automatic handgun⟧",
    ],
    "12 gauge shotgun": ["a ⟦12-gauge shotgun⟧"],
    "ak-47": ["He held an ⟦AK-47⟧.", "seven ⟦AK-47s⟧", "an ⟦AK47⟧"],
    "suicide car bomb": ["a ⟦suicide car bomb⟧", "the ⟦suicide car bombing⟧", "A ⟦suicide car bomber⟧ struck."],
    "petrol bomb": ["They threw ⟦petrol bombs⟧.", "a ⟦Molotov cocktail⟧ burned"],
    "knife": ["armed with a ⟦knife⟧", "⟦knives⟧ were found"],
    "rocket-propelled grenade": ["a ⟦rocket-propelled grenade⟧ launcher"],
}

NEAR_MISSES = [
    "He had a gun.",
    "A bomb went off.",
    "the INS Tabra, a missile frigate",
    "He drove a car and left.",
    "the petrol price",
    "the machine was old",
    "suicide rates rose",
    "an explosive debate",
]

PAIRS = [
    ("a rifle", "two rifles", "equal"),
    ("a rifle", "a semi-automatic rifle", "generalises"),
    ("a hunting rifle", "an automatic rifle", "incomparable"),
    ("a rifle", "a pistol", "incomparable"),
    ("petrol bombs", "a molotov cocktail", "equal"),
]
