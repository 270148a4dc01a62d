"""How something came about and what goes with it, in phrases that tell it by themselves."""

CIRCUMSTANCES = {
    form: forms.split(",")[0].strip()
    for forms in """
accidental, accidentally, by accident, inadvertently, unintentionally; self - inflicted; self - defense, self - defence, self defense;
in their sleep, in her sleep, in his sleep; of natural causes, from natural causes, due to natural causes; on foot;
at close range, at point - blank range, point blank; execution style, execution - style; at random, randomly;
without bail, without bond, no bail, no bond; not guilty;
as an adult, as adults; on probation; on parole; gang - related, gang related; drive - by; hit - and - run, hit and run;
road rage; murder - suicide; domestic violence; domestic dispute, domestic disturbance; lockdown, locked down;
sheltered in place, shelter in place, shelter - in - place, sheltering in place; bomb threat, bomb threats;
bulletproof vest, bullet - proof vest, bullet proof vest, body armor, body armour, protective vest, bullet - resistant vest;
unarmed; masked, ski mask, ski masks; surrendered, gave himself up, gave herself up, turned himself in, turned herself in,
turned themselves in, gave themselves up; confessed; at large, on the run, on the loose; evacuated, evacuation;
minor damage; extensive damage, extensively damaged, heavily damaged, badly damaged, severely damaged, severe damage;
unsolved; speeding; drunk, intoxicated, under the influence; presumed dead, feared dead; until further notice;
grand jury; gofundme; surveillance video, surveillance footage, surveillance camera, surveillance cameras, security camera,
security cameras, security footage; dashcam, dashboard camera, dash cam, dashboard cam; body camera, body cameras, bodycam;
house arrest; killed themselves, killed himself, killed herself, took his own life, took her own life, took their own lives,
turned the gun on himself, turned the gun on herself, committed suicide; acted alone, acting alone;
barricaded, barricaded himself, barricaded herself; at gunpoint; handcuffed, in handcuffs; unanimous, unanimously;
airlifted; protective custody; administrative leave, paid leave;
classes canceled, classes cancelled, classes were canceled, classes were cancelled; power outage, power outages; state of emergency;
ceasefire, cease - fire, truce; curfew; martial law;
no arrests, no arrest, no one has been arrested, nobody has been arrested, no one is in custody, no one was in custody;
no suspects; motive unknown, motive is unknown, motive remains unknown, motive is unclear, motive remains unclear,
motive was unclear, motive is not known, no known motive, no word on a motive, no motive; no charges, has not been charged,
have not been charged, had not been charged, not facing charges; half - staff, half - mast; vigil, candlelight vigil;
autopsy; stolen car, stolen vehicle, stolen truck; tear gas; negotiators;
under investigation; foul play; rehab, rehabilitation; search warrant, search warrants; warrant for his arrest,
warrant for her arrest, arrest warrant, arrest warrants; concealed carry, concealed weapon permit, concealed weapons permit;
total loss; vacant, unoccupied;
legally bought, legally purchased, bought legally, purchased legally, legally owned
""".replace("\n", " ").split(";")
    for form in map(str.strip, forms.split(","))
}
"""A phrase, marks apart, to the one that stands for it."""

ELSE = frozenset({("public", "at large"), ("community", "at large"), ("society", "at large"), ("world", "at large"),
                  ("nation", "at large"), ("country", "at large"), ("representative", "at large")})  # fmt: skip
"""A word and the phrase behind it that tells no circumstance then."""
