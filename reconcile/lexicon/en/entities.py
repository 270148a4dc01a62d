"""Words of the names of bodies, works and products."""

BODY_HEADS = frozenset(
    "observatory university college school institute academy hospital clinic center centre bank group company "
    "corporation corp association society federation union league alliance organisation organization foundation fund "
    "party agency network channel times post journal herald tribune gazette chronicle review magazine guardian daily "
    "telegraph department ministry bureau court police guard authority service services coalition command division "
    "front movement museum airlines airways motors pictures studios records entertainment technologies systems "
    "industries holdings partners capital brigade brigades battalion army navy orchestra theater theatre church "
    "cathedral mosque temple stadium library gallery club press committee commission council office administration "
    "watch project laboratory laboratories house news supermarket crescent cross station railway ferries".split()
)
"""Words that say that a run of capitals names a body."""

GEOGRAPHIC = frozenset(
    "street st road rd avenue ave boulevard drive lane square park river lake sea ocean bay island islands mountain "
    "mount valley beach county city town village district province state states north south east west coast region "
    "peninsula strait desert highway route bridge hills heights airport way".split()
)
"""Words by whose place at its end, without a body's word, a run of capitals names a place."""

BODY_LINKS = frozenset("of for".split())
"""Small words by which the name of a body goes on behind its head."""

ENTITY_PARTICLES = frozenset("al el de del la sin of the".split())
"""Small words inside a name between its capitals; "of" and "the" behind a head alone."""

NO_ENTITY = frozenset(
    "photo image picture video read more share related advertisement copyright reuters getty ap afp click subscribe "
    "watch editor updated published story topics gmt est edt pst bst utc am pm mr mrs ms dr i facebook twitter email "
    "previous next facts text whatsapp newsletter sign follow breaking source sources exclusive live videos embed close skip".split()
)
"""Words of page furniture with which no name begins or ends."""

SHIPS = frozenset("mv ms mt ss uss hms ins rms".split())
"""Words before the name of a ship."""

OPENING_HEADS = SHIPS | frozenset(
    "club hotel camp radio operation hurricane typhoon cyclone flight project team".split()
)
"""Words that stand before the name of a thing: "Club Tabra", "Operation Orvik", "MV Kesto"."""
