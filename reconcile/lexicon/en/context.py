"""Words that say nothing of what a value is about."""

EMPTY = frozenset(
    "the a an and or but nor so yet of in on at by for from to with without into onto over under about as is are was "
    "were be been being has have had having do does did will would shall should may might can could must this that "
    "these those it its he him his she her hers they them their theirs we us our you your i me my who whom whose which "
    "what when where why how there here not no than then also very more most some any all both each every other "
    "another such only just still too around nearly approximately roughly shortly out up down off if because while "
    "after before since until during between among "
    "said says say told according added told reported reports report local time mr mrs ms dr s t re ve ll d m".split()
)
"""Small words, verbs of saying, and those of "local time"."""

LIKE = {
    "kill": "die", "dead": "die", "death": "die", "slain": "die", "fatal": "die", "toll": "die", "murder": "die",
    "injur": "wound", "hurt": "wound", "hospital": "wound", "casualt": "wound", "shot": "shoot", "shooting": "shoot",
    "gunfire": "shoot", "gunshot": "shoot", "gunman": "shoot", "gunmen": "shoot", "arrest": "detain", "custody": "detain",
    "jail": "prison", "imprison": "prison", "sentenc": "prison", "year": "year", "old": "age", "aged": "age",
    "bought": "buy", "purchas": "buy", "spent": "spend", "cost": "spend", "pay": "spend", "paid": "spend",
    "hous": "home", "live": "home", "population": "home", "resident": "home", "remov": "take", "apprehend": "take",
    "took": "take", "taken": "take", "transport": "take", "brought": "take", "rush": "take", "occur": "happen",
    "happened": "happen", "began": "begin", "begun": "begin", "start": "begin", "open": "begin", "launch": "begin",
    "vot": "vote", "elect": "elect", "win": "win", "won": "win", "victory": "win", "beat": "win", "defeat": "win",
    "kid": "child", "children": "child", "boy": "child", "girl": "child", "victim": "people", "person": "people",
    "men": "man", "women": "woman", "officer": "police", "polic": "police", "cop": "police", "deput": "police",
    "fled": "flee", "escap": "flee", "sign": "sign", "contract": "sign", "deal": "sign", "agreement": "sign",
    "offer": "offer", "propos": "offer", "bid": "offer", "said": "say", "quak": "earthquake", "tremor": "earthquake",
    "magnitud": "earthquake", "bomb": "bomb", "blast": "bomb", "explosion": "bomb", "explod": "bomb",
    "flatten": "destroy", "levell": "destroy", "raz": "destroy", "demolish": "destroy",
    "confiscat": "seiz", "vessel": "ship", "boat": "ship", "raid": "attack", "assault": "attack", "strik": "attack",
    "attacker": "attack", "assailant": "attack", "struck": "attack", "guilty": "convict", "conviction": "convict",
    "blaz": "fire", "collision": "crash", "collid": "crash", "vehicl": "car", "automobil": "car", "suv": "car",
    "sedan": "car", "handgun": "gun", "pistol": "gun", "rifl": "gun", "weapon": "gun", "firearm": "gun", "kidnap":
    "abduct", "abduction": "abduct", "hostag": "abduct", "mom": "mother", "mum": "mother", "dad": "father", "got":
    "receiv", "get": "receiv", "company": "firm", "corporation": "firm", "employ": "worker", "staf": "worker",
    "workforc": "worker", "job": "worker", "attorney": "lawyer", "valu": "worth", "pric": "worth", "sav": "rescu",
    "rescuer": "rescu", "hunt": "search", "manhunt": "search", "look": "search", "hurrican": "storm", "cyclon":
    "storm", "typhoon": "storm", "temblor": "earthquak", "aircraft": "plan", "jet": "plan", "airplan": "plan",
    "wed": "marry", "wedd": "marry", "marriag": "marry", "movi": "film", "movy": "film", "match": "game", "rebel":
    "fighter", "militant": "fighter", "insurgent": "fighter", "troop": "soldier", "army": "soldier", "military":
    "soldier", "rose": "rise", "increas": "rise", "climb": "rise", "ris": "rise", "fell": "fall", "drop": "fall",
    "declin": "fall", "finish": "end", "complet": "end", "resignation": "resign", "step": "resign", "met": "meet",
    "talk": "meet", "trip": "visit", "travel": "visit", "travell": "visit", "unveil": "announc", "reveal":
    "announc", "disclos": "announc", "announcement": "announc", "approv": "pass", "adopt": "pass", "footag":
    "video", "aid": "help", "assistanc": "help", "physician": "doctor", "operation": "surgery", "mountaineer":
    "climber", "hiker": "climber", "apartment": "home", "flat": "home", "infant": "baby", "toddler": "baby",
    "teenager": "teen", "ran": "flee",
}  # fmt: skip
"""A stem to the stem that stands for it and others that mean nearly the same of a value."""
