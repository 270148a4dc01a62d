"""Words that help to tell personal names from other capitals."""

PARTICLES = frozenset(
    "al el bin ibn bint abu abd von van der den de del della di da dos das du la le ter ten st mac".split()
)
"""Small words inside a name; they belong to the family part."""

SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv"])

FAMILY_FIRST = frozenset(
    "xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo kim park choi jung "
    "kang cho yoon jang lim nguyen tran pham hoang phan vu dang bui".split()
)
"""Family names that stand first in Chinese, Korean and Vietnamese names."""

NO_NAME = frozenset(
    "council committee commission ministry department agency office bureau university college school institute "
    "academy hospital clinic center centre bank group company corporation corp inc ltd llc plc holdings "
    "association society federation union league alliance organisation organization foundation fund party "
    "parliament congress senate house court police force forces army navy guard street st road avenue ave "
    "boulevard drive lane square park bridge river lake sea ocean bay island islands mountain mount valley beach "
    "airport station stadium church cathedral mosque temple county city town village district province state "
    "states republic kingdom north south east west northern southern eastern western central national "
    "international global world united general assembly summit meeting conference forum treaty agreement act law "
    "bill accord pact war day week month year news times post journal herald tribune press agency network channel "
    "tv radio report reports image photo picture reuters afp ap ani bbc cnn republican republicans democrat "
    "democrats democratic conservative labour labor liberal christian muslim catholic islamic jewish orthodox god "
    "internet twitter facebook instagram youtube google game games cup series season team ferry ship boat vessel "
    "plane flight hotel mall store market tower building house palace hall partnership energy security "
    "cooperation defence defense trade economic strategic relations ties dialogue talks visit corridor initiative "
    "programme program project plan strategy policy service services system systems administration authority "
    "board cabinet chamber coalition command corps desk division front movement museum order region resolution "
    "secretariat section society tribunal unit zone i we he she they it its this that these those the a an chief "
    "minister president secretary".split()
)
"""Words that are no part of a personal name; a run of capitals that ends in one names something else."""

SPEECH = frozenset(
    "said says told added stated wrote announced confirmed noted explained argued insisted warned testified "
    "admitted denied declined met replied asked recalled tweeted claimed".split()
)
"""Verbs behind (or before) which a person is named."""

LOWERED = frozenset("and or of the in on at for with to from by as is was are were has have had".split())
