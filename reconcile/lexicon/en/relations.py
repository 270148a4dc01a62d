"""How people are related, in words that tell it by themselves; parents, children, spouses are in every story."""

RELATIONS = {
    form: forms.split(",")[0].strip()
    for forms in """
brother, brothers; sister, sisters; half - brother, half - brothers, half brother, half brothers; half - sister, half - sisters;
twins, twin brother, twin sister, twin brothers, twin sisters; cousin, cousins; aunt; uncle; nephew, nephews; niece, nieces;
grandmother, grandma; grandfather, grandpa; grandparents; grandson, grandsons; granddaughter, granddaughters; grandchildren;
stepfather, step - father, stepdad; stepmother, step - mother; stepson, step - son; stepdaughter, step - daughter;
stepbrother, step - brother; stepsister, step - sister; mother - in - law; father - in - law; son - in - law;
daughter - in - law; brother - in - law; sister - in - law; fiance, fiancé; fiancee, fiancée; girlfriend; boyfriend;
former girlfriend, ex - girlfriend, exgirlfriend; former boyfriend, ex - boyfriend; former wife, ex - wife, estranged wife;
former husband, ex - husband, estranged husband; former partner, ex - partner, ex - domestic partner; widow; widower;
best friend, best friends; childhood friend, childhood friends; co - worker, co - workers, coworker, coworkers, colleague,
colleagues; roommate, roommates; classmate, classmates; godmother;
foster parents; only child, only son, only daughter; landlord; babysitter; teammate, teammates
""".replace("\n", " ").split(";")
    for form in map(str.strip, forms.split(","))
}
"""A word, marks apart, to the one that stands for it."""

ELDER = {
    **dict.fromkeys("older elder big eldest oldest".split(), "older"),
    **dict.fromkeys("younger little kid baby youngest".split(), "younger"),
}
"""Words right before, by which one of several is told from the others."""
