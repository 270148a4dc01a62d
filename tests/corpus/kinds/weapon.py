"""Weapons and the sort they are of."""

VALUES: dict[str, list[str]] = {
    "rifle": ["He fired a ⟦rifle⟧.", "three ⟦rifles⟧ were found"],
    "semi-automatic rifle": ["a ⟦semi-automatic rifle⟧", "a ⟦semiautomatic rifle⟧"],
    "assault semi-automatic rifle": ["a ⟦semi-automatic assault rifle⟧"],
    "380 caliber semi-automatic handgun": [
        "a ⟦.380 caliber semi-automatic handgun⟧",
        "a ⟦380-caliber semi-automatic handgun⟧",
    ],
    "45 caliber bullet": ["a ⟦.45-caliber bullet⟧", "two ⟦.45 caliber bullets⟧"],
    "22 caliber gun": ["a ⟦.22-calibre gun⟧", "a ⟦.22 - caliber gun⟧", "hit with a ⟦.22 caliber⟧."],
    "357 magnum": ["a ⟦.357 Magnum⟧ on the deck", "a ⟦.357 magnum⟧"],
    "9 mm handgun": ["a ⟦9mm pistol⟧", "a ⟦9 mm pistol⟧", "a ⟦9-millimeter pistol⟧"],
    "9 mm casing": ["several ⟦9mm shell casings⟧"],
    "12 gauge shotgun": ["a ⟦12-gauge shotgun⟧"],
    "ak-47": ["He held an ⟦AK-47⟧.", "seven ⟦AK-47s⟧", "an ⟦AK47⟧"],
    "suicide car bomb": ["a ⟦suicide car bomb⟧", "the ⟦suicide car bombing⟧", "A ⟦suicide car bomber⟧ struck."],
    "petrol bomb": ["They threw ⟦petrol bombs⟧.", "a ⟦Molotov cocktail⟧ burned"],
    "knife": ["armed with a ⟦knife⟧", "⟦knives⟧ were found"],
    "rocket-propelled grenade": ["a ⟦rocket-propelled grenade⟧ launcher"],
}

NEAR_MISSES = [
    "He had a gun.",
    "They found bullets and three casings.",
    "a Magnum of wine",
    "9 mm of rain",
    "A bomb went off.",
    "the INS Tabra, a missile frigate",
    "He drove a car and left.",
    "the petrol price",
    "the machine was old",
    "suicide rates rose",
    "an explosive debate",
    "a man of high caliber.",
    "It was of .22 caliber.",
]

PAIRS = [
    ("a rifle", "two rifles", "equal"),
    ("a rifle", "a semi-automatic rifle", "generalises"),
    ("a hunting rifle", "an automatic rifle", "incomparable"),
    ("a rifle", "a pistol", "incomparable"),
    ("a pistol", "a handgun", "equal"),
    ("a .22-caliber gun", "a .22-caliber handgun", "generalises"),
    ("a .22-caliber handgun", "a .22-caliber.", "refines"),
    ("a .22-caliber gun", "a .45-caliber handgun", "incomparable"),
    ("petrol bombs", "a molotov cocktail", "equal"),
]
