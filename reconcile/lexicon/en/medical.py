"""Parts of the body, words of injury, and the conditions of patients."""

PARTS = {
    "head": "head", "skull": "head", "face": "face", "jaw": "jaw", "eye": "eye", "ear": "ear", "nose": "nose",
    "neck": "neck", "throat": "neck", "shoulder": "shoulder", "arm": "arm", "forearm": "arm", "elbow": "elbow",
    "wrist": "wrist", "hand": "hand", "finger": "finger", "thumb": "thumb", "chest": "chest", "rib": "rib",
    "back": "back", "spine": "spine", "torso": "torso", "stomach": "abdomen", "abdomen": "abdomen", "belly": "abdomen",
    "groin": "groin", "hip": "hip", "pelvis": "pelvis", "buttocks": "buttocks", "thigh": "thigh", "leg": "leg",
    "hamstring": "hamstring", "knee": "knee", "calf": "calf", "shin": "shin", "ankle": "ankle", "heel": "heel",
    "foot": "foot", "toe": "toe", "achilles": "achilles", "collarbone": "collarbone", "heads": "head", "eyes": "eye",
    "cheek": "cheek", "chin": "chin", "forehead": "forehead", "lung": "lung", "lungs": "lung", "midsection": "abdomen",
    "shoulders": "shoulder", "arms": "arm", "wrists": "wrist", "hands": "hand", "fingers": "finger", "ribs": "rib",
    "hips": "hip", "thighs": "thigh", "legs": "leg", "knees": "knee", "ankles": "ankle", "feet": "foot", "toes": "toe",
    "abdominal": "abdomen", "backside": "buttocks", "buttock": "buttocks", "extremities": "extremity", "mouth": "mouth",
    "extremity": "extremity", "liver": "liver", "kidney": "kidney", "spleen": "spleen", "scalp": "head", "body": "body",
}  # fmt: skip
"""A part of the body to the name that stands for it."""

SIDES = frozenset("left right upper lower".split())
"""Words before a part that say which."""

SIDED = frozenset({"body"})
"""Parts that are one only behind such a word: "shot in the upper body"."""

OWNERS = frozenset("the his her their its my your our a an one each".split())
"""Words before a part where it is hurt: "in the head", "in his left leg"."""

HARMED = frozenset(
    "shot shoot shooting struck striking strikes hit hitting hits wound wounds wounded wounding injured injuring injuries injury hurt stabbed stabbing "
    "stab grazed graze bullet bullets gunshot gunshots cut slashed bitten burned burnt bruised beaten punched kicked "
    "sprained sprain spraining broke broken fractured fracture fractures tore torn strained tweaked dislocated ruptured "
    "twisted injure injures trauma blow blows".split()
)
"""Words before a part of the body by which it is hurt."""

AILING = frozenset(
    "injury injuries sprain sprains strain strains fracture fractures wound wounds surgery infection trauma ligament "
    "ligaments tendon pain problem problems".split()
)
"""Words behind a part of the body by which it is hurt: "a knee injury"."""

ELSE = frozenset("of seat seats door doors yard room row coach office quarters count rest start line".split())
"""Words behind a part of the body by which it is none: "the head of", "the back seat"."""

STATES = {
    "critical": "critical", "extremely critical": "critical", "grave": "critical", "serious": "serious",
    "stable": "stable", "good": "good", "fair": "fair", "satisfactory": "satisfactory", "guarded": "guarded",
    "critical but stable": "critical but stable", "stable but critical": "critical but stable",
    "serious but stable": "serious but stable", "stable but serious": "serious but stable", "dire": "critical",
    "critical , but stable": "critical but stable", "serious , but stable": "serious but stable",
    "stable , but critical": "critical but stable", "stable , but serious": "serious but stable",
}  # fmt: skip
"""A word before "condition" to the state of a patient."""

GRAVITY = {
    "life-threatening": "life-threatening", "life threatening": "life-threatening",
    "non-life-threatening": "not life-threatening", "nonlife-threatening": "not life-threatening",
    "non life-threatening": "not life-threatening", "non-life threatening": "not life-threatening",
    "non life threatening": "not life-threatening", "not life-threatening": "not life-threatening",
    "not life threatening": "not life-threatening", "nonlife threatening": "not life-threatening",
    "not be life-threatening": "not life-threatening", "not considered life-threatening": "not life-threatening",
    "not believed to be life-threatening": "not life-threatening",
}  # fmt: skip
"""How grave injuries are, hyphens closed up, to what stands for it."""

OUTLOOK = {
    "expected to survive": "expected to survive", "expected to live": "expected to survive",
    "expected to recover": "expected to survive", "expected to recover fully": "expected to survive",
    "expected to fully recover": "expected to survive", "expected to be okay": "expected to survive",
    "expected to be ok": "expected to survive", "expected to make a full recovery": "expected to survive",
    "likely to survive": "expected to survive", "critically injured": "critical", "critically wounded": "critical",
    "critically hurt": "critical", "gravely injured": "critical", "gravely wounded": "critical",
    "seriously injured": "serious", "seriously wounded": "serious", "seriously hurt": "serious",
    "minor injuries": "minor", "minor injury": "minor", "slightly injured": "minor", "slightly wounded": "minor",
    "serious injuries": "serious", "serious injury": "serious", "critical injuries": "critical",
    "treated and released": "treated and released", "released from the hospital": "released",
    "released from hospital": "released", "released from a hospital": "released",
    "released from a local hospital": "released", "discharged from hospital": "released",
    "discharged from the hospital": "released", "intensive care": "in intensive care", "icu": "in intensive care",
    "life support": "on life support", "life-support": "on life support", "fighting for his life": "critical",
    "fighting for her life": "critical", "fighting for their lives": "critical", "brain dead": "brain dead",
    "brain-dead": "brain dead", "clinically dead": "brain dead", "pronounced brain dead": "brain dead",
    "pregnant": "pregnant", "unresponsive": "unconscious", "unconscious": "unconscious", "in a coma": "in a coma", "into a coma": "in a coma", "comatose": "in a coma", "underwent surgery": "in surgery", "undergoing surgery": "in surgery", "undergone surgery": "in surgery", "in surgery": "in surgery", "into surgery": "in surgery",
    "unharmed": "unharmed", "unhurt": "unharmed", "uninjured": "unharmed", "unscathed": "unharmed",
}  # fmt: skip
"""What is said of somebody's wounds and prospects without "condition"."""

OUTLOOK_ENDS = frozenset(phrase.rpartition(" ")[2] for phrase in OUTLOOK)
"""The last words of it, by which it is found."""

NO_OUTLOOK = frozenset({("live", "in"), ("live", "at"), ("live", "with"), ("live", "near"), ("live", "on")})
"""Words of it with the word behind them that makes them none: "expected to live in Orvik"."""

DENIED = {
    "life-threatening": "not life-threatening", "expected to survive": "not expected to survive",
    "critical": "not critical", "serious": "not serious",
}  # fmt: skip
"""What is said of injuries to what is said where it is denied."""

DENIALS = frozenset("none not no neither without".split())
"""Words that deny what stands behind them."""
