"""Crimes, the words by which they are graded, and the words by which somebody is charged with them."""

CRIMES = {word: word for word in (
    "murder manslaughter homicide assault battery robbery burglary theft larceny arson kidnapping abduction rape fraud "
    "forgery perjury bribery extortion blackmail conspiracy treason espionage sedition embezzlement racketeering stalking "
    "vandalism smuggling trespassing carjacking shoplifting corruption genocide terrorism hijacking piracy".split()
)} | {
    "murders": "murder", "assaults": "assault", "robberies": "robbery", "burglaries": "burglary", "homicides": "homicide",
    "money laundering": "money laundering", "tax evasion": "tax evasion", "wire fraud": "wire fraud",
    "mail fraud": "mail fraud", "bank fraud": "bank fraud", "insider trading": "insider trading",
    "drunk driving": "drunk driving", "drunken driving": "drunk driving", "reckless driving": "reckless driving",
    "dangerous driving": "dangerous driving", "hit and run": "hit and run", "hit-and-run": "hit and run",
    "child abuse": "child abuse", "child endangerment": "child endangerment", "child neglect": "child neglect",
    "child endangering": "child endangerment", "domestic violence": "domestic violence", "identity theft": "identity theft",
    "grand theft": "grand theft", "armed robbery": "armed robbery", "bank robbery": "bank robbery",
    "war crimes": "war crimes", "crimes against humanity": "crimes against humanity", "hate crime": "hate crime",
    "disorderly conduct": "disorderly conduct", "obstruction of justice": "obstruction of justice",
    "obstructing justice": "obstruction of justice", "contempt of court": "contempt of court",
    "contempt of congress": "contempt of congress", "breach of peace": "breach of peace",
    "assault with intent to murder": "assault with intent to murder", "assault with a deadly weapon": "armed assault",
    "assault with intent to commit murder": "assault with intent to murder",
    "assault to commit murder": "assault with intent to murder", "assault to murder": "assault with intent to murder",
    "conspiracy to commit murder": "conspiracy to murder", "conspiracy to murder": "conspiracy to murder",
    "assault with intent to kill": "assault with intent to murder", "assault with a dangerous weapon": "armed assault",
    "assault and battery": "assault and battery", "sexual assault": "sexual assault", "sexual abuse": "sexual abuse", "tampering with evidence": "tampering with evidence",
    "receiving stolen property": "receiving stolen property", "reckless endangerment": "reckless endangerment",
    "wanton endangerment": "wanton endangerment", "resisting arrest": "resisting arrest", "filing false": "false filing",
    "lying to the fbi": "lying to the fbi", "lying to fbi": "lying to the fbi", "making false statements": "false statements",
    "false statements": "false statements", "driving while intoxicated": "drunk driving", "dwi": "drunk driving",
    "dui": "drunk driving", "driving under the influence": "drunk driving", "possession of a firearm": "firearm possession",
    "weapons possession": "weapon possession", "possession of a weapon": "weapon possession",
    "leaving the scene of an accident": "leaving the scene", "leaving the scene of a fatal accident": "leaving the scene",
    "leaving the scene of a crash": "leaving the scene", "leaving the scene": "leaving the scene",
    "fleeing the scene of an accident": "leaving the scene", "fleeing the scene": "leaving the scene",
    "driving drunk": "drunk driving", "driving while impaired": "drunk driving",
    "conspiracy to obstruct justice": "conspiracy to obstruct justice",
    "possession of a firearm by a felon": "firearm possession by a felon",
    "felon in possession of a firearm": "firearm possession by a felon",
    "felon in possession of a weapon": "firearm possession by a felon",
    "unlawful possession of a firearm": "firearm possession", "illegal possession of a firearm": "firearm possession",
    "unlawful discharge of a firearm": "firearm discharge", "illegal discharge of a firearm": "firearm discharge",
    "discharging a firearm": "firearm discharge", "discharge of a firearm": "firearm discharge",
    "evading arrest": "evading arrest", "eluding police": "evading arrest", "criminal mischief": "criminal mischief",
    "animal cruelty": "animal cruelty", "cruelty to animals": "animal cruelty", "polygamy": "polygamy",
    "child molestation": "child molestation", "indecent exposure": "indecent exposure", "menacing": "menacing",
    "terroristic threats": "terroristic threats", "terroristic threatening": "terroristic threats",
    "accessory to murder": "accessory to murder", "aiding and abetting": "aiding and abetting",
    "unlawful assembly": "unlawful assembly", "rioting": "rioting", "inciting a riot": "rioting",
    "deadly conduct": "deadly conduct", "public intoxication": "public intoxication",
    "drug possession": "drug possession", "drug trafficking": "drug trafficking", "human trafficking": "human trafficking",
}  # fmt: skip
"""A crime as it is written to the name that stands for it."""

GRADES = {
    "first-degree": "first-degree", "first degree": "first-degree", "second-degree": "second-degree",
    "second degree": "second-degree", "third-degree": "third-degree", "third degree": "third-degree",
    "1st degree": "first-degree", "2nd degree": "second-degree", "capital": "capital", "aggravated": "aggravated",
    "attempted": "attempted", "felonious": "felonious", "felony": "felony", "vehicular": "vehicular",
    "involuntary": "involuntary", "voluntary": "voluntary", "negligent": "negligent", "reckless": "reckless",
    "criminally negligent": "negligent", "armed": "armed", "simple": "simple", "securities": "securities",
}  # fmt: skip
"""A word before a crime to the grade that it is of."""

CHARGED = frozenset(
    "charge charged charges charging count counts convicted conviction guilty indicted indictment accused pleaded pled "
    "plead pleading acquitted arraigned booked suspicion sentenced prosecuted confessed denied denies denying prison".split()
)
"""Words of a sentence in which a crime is one that somebody is charged with."""
