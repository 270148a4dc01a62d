"""Weapons, and the words before them that say of which sort they are."""

_GUNS = "handgun rifle shotgun revolver pistol carbine musket"
_BLADES = "knife machete axe hatchet sword dagger scissors screwdriver hammer crowbar crossbow"
_OTHERS = "grenade missile rocket mortar torpedo landmine kalashnikov uzi glock taser drone"

WEAPONS = {word: word for word in f"{_GUNS} {_BLADES} {_OTHERS}".split()} | {
    "handguns": "handgun", "rifles": "rifle", "shotguns": "shotgun", "revolvers": "revolver", "pistol": "handgun", "pistols": "handgun",
    "knives": "knife", "machetes": "machete", "axes": "axe", "hammers": "hammer", "grenades": "grenade",
    "missiles": "missile", "rockets": "rocket", "mortars": "mortar", "drones": "drone", "kalashnikovs": "kalashnikov",
    "machine gun": "machine gun", "machine guns": "machine gun", "submachine gun": "submachine gun",
    "assault weapon": "assault weapon", "assault weapons": "assault weapon", "baseball bat": "baseball bat",
    "tear gas": "tear gas", "pepper spray": "pepper spray", "barrel bomb": "barrel bomb", "barrel bombs": "barrel bomb",
    "suicide bomber": "suicide bomb", "suicide bombers": "suicide bomb", "suicide bombing": "suicide bomb",
    "suicide bombings": "suicide bomb", "suicide attack": "suicide bomb", "suicide attacker": "suicide bomb",
    "rocket-propelled grenade": "rocket-propelled grenade", "rocket-propelled grenades": "rocket-propelled grenade",
    "rocket propelled grenade": "rocket-propelled grenade", "rocket propelled grenades": "rocket-propelled grenade",
    "missile frigate": "", "missile-frigate": "", "missile destroyer": "", "missile defense": "", "missile defence": "",
    "molotov cocktail": "petrol bomb", "molotov cocktails": "petrol bomb", "firebomb": "petrol bomb",
    "firebombs": "petrol bomb", "explosive device": "explosive device", "explosive devices": "explosive device",
    "ar-15": "ar-15", "ar-15 s": "ar-15", "ar15": "ar-15", "ak-47": "ak-47", "ak-47 s": "ak-47", "ak47": "ak-47",
} | {f"{sort} {word}": f"{kind} bomb" for sort, kind in {
    "car": "car", "truck": "truck", "pipe": "pipe", "nail": "nail", "roadside": "roadside", "petrol": "petrol",
    "gasoline": "petrol", "cluster": "cluster", "suicide": "suicide", "suicide car": "suicide car",
    "suicide truck": "suicide truck", "letter": "letter", "parcel": "parcel",
}.items() for word in "bomb bombs bomber bombers bombing bombings".split()}  # fmt: skip
"""A weapon as it is written, hyphens closed up, to the name that stands for it. A gun or a bomb without a word of its
sort says too little; "" is said of no weapon at hand."""

SORTS = frozenset(
    "semi-automatic semiautomatic automatic assault hunting sniper long high-powered high-caliber sawed-off stolen "
    "replica toy loaded military-style pump-action bolt-action caliber calibre gauge-style hand-held".split()
)
"""Words before a weapon that say of which sort it is."""

GUN = "gun"
"""The name of any firearm."""

FIREARMS = frozenset({GUN, "magnum", "machine gun", "submachine gun", "glock", "kalashnikov", *_GUNS.split()})
"""What a gun may be."""

CALIBRES = frozenset("caliber calibre gauge".split())
"""Words behind a number that is the calibre of a gun."""

BORES = {
    "caliber": "caliber", "calibre": "caliber", "gauge": "gauge", "mm": "mm", "millimeter": "mm", "millimetre": "mm",
}  # fmt: skip
"""The same, with the measures that are calibres before a weapon alone."""

CALIBRED = {
    "gun": "gun", "guns": "gun", "magnum": "magnum", "bullet": "bullet", "bullets": "bullet", "casing": "casing",
    "casings": "casing", "shell casing": "casing", "shell casings": "casing",
}  # fmt: skip
"""What says enough where its calibre is told: "a .45-caliber bullet", "a .357 Magnum"."""
