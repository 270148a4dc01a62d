"""Words and marks by which quotations are read and compared."""

from reconcile.lexicon.en.words import NUMBERS

PAIRS = {"“": "”", "„": "“", "«": "»", "‘": "’", '"': '"', "'": "'"}
"""A mark that opens a quotation to the one that closes it."""
MIXED = {"“": '"', "‘": "'\"", "'": '’"', '"': "”"}
"""A mark that opens a quotation to those of another shape that may close it: "‘No, it's not.' he said"."""
SINGLE = frozenset("‘’'")
"""Marks that are apostrophes too: they close only behind a mark or before one."""

GOES_ON = frozenset({"continued", "continues"})
"""Verbs by which somebody goes on speaking, behind a pronoun."""

HEARING = frozenset({"told", "asked", "informed", "reminded", "assured", "tells", "asks"})
"""Verbs behind which stands who hears what is said."""

MINOR = frozenset(
    "a an the this that these those and but or so of to in on at by for from with as it its he she they we i you him "
    "her them us me my our your their his is are was were be been am has have had do did does will would 's there here "
    "just very right really also then now well who which what if when while because than too up out into about some any all "
    "you're it's i'm we're they're got get".split()
)
"""Words of which one more, one less or another hardly changes what was said. A negation is never one."""

ZONES = frozenset("gmt utc bst cet est edt cst cdt mst mdt pst pdt".split())
"""Words behind a time of day that one source gives and another leaves out: they are not compared."""

NEGATIONS = frozenset("not no never nor neither none nobody nothing without cannot".split())
"""Words of which one more or less turns what was said."""

EMPTY = MINOR | frozenset(
    "not no said say says can could may might must shall should one every each more most other how where why over "
    "after before our own such only same don't didn't isn't wasn't can't won't like know think going go want".split()
)
"""Words that many utterances share: they do not bring two together."""

CONTRACTIONS = {
    "'ve": " have", "'re": " are", "'ll": " will", "'m": " am", "'d": " would", "'s": " is", "n't": " not",
}  # fmt: skip
"""An ending to the words that it stands for."""

UNMARKED = {
    word.replace("'", ""): word
    for word in "can't don't doesn't didn't isn't aren't wasn't weren't couldn't shouldn't wouldn't haven't hasn't hadn't "
    "i'm i've you're they're we've that's".split()
}
"""Contractions that lost their apostrophe, and are no other word then, to what they are."""

ENDINGS = frozenset(ending.strip("n'") for ending in CONTRACTIONS)
"""What may stand behind an apostrophe that blanks have set apart."""

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
COUNTED = {word: str(number) for word, number in NUMBERS.items()}
COUNTED |= {word: str(number) for number, word in enumerate(_ORDINALS.split(), 1)} | {"%": "percent"}
"""Number words, cardinal and ordinal, and signs, to the form in which they are compared."""
