"""Words that help to tell personal names from other capitals."""

PARTICLES = frozenset(
    "al el ul bin ben ibn bint abu abou von van vander der den de del della di da dos das do du la le ter ten zu zur "
    "af av e y st mac".split()
)
"""Small words inside a name; they belong to the family part."""

SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv"])

STYLES = frozenset(
    "sheikh shaikh sheik haji hajji mullah maulana mawlawi ayatollah imam hojatoleslam monsieur madame mademoiselle don "
    "dona herr frau signor signora senor senora saint baron baroness count countess duke duchess earl viscount "
    "messrs capt prof".split()
)
"""Words before a name, besides honorifics and offices, that say how a person is addressed."""

ENDINGS = frozenset("llc md phd esq qc kc mp mep obe cbe mbe".split())
"""Words behind a name that are no part of it."""

_FAMILY_SPELLINGS = """
gaddafi qaddafi kaddafi gadhafi qadhafi qadafi gadafi kadafi khadafy khaddafi kadhafi | xi hsi | zelensky zelenskyy zelenskiy zelenski
lukashenko lukashenka | netanyahu netaniahu | tymoshenko timoshenko | yanukovych yanukovich | assad asad | sisi sissi
pak park bak | choe choi | kim gim | roh noh | chiang jiang | chow zhou chou | choudhury chowdhury choudhary chaudhry chaudhary chaudhuri
mukherjee mookerjee | banerjee banerji | sharif shareef sherif | hussein husayn hussain husain hossein | mubarak moubarak
saleh salih | rashid rasheed | aziz azeez | haniyeh haniya haniyah | kadyrov qadirov | mohammed muhammad mohamed mohammad
ahmed ahmad | hassan hasan | ibrahim ebrahim | suleiman sulaiman soleiman | yusuf yousef youssef yousuf | osman othman uthman
"""


def _families() -> dict[str, str]:
    groups = [group.split() for line in _FAMILY_SPELLINGS.strip().splitlines() for group in line.split("|")]
    return {name: group[0] for group in reversed(groups) for name in group}


FAMILY_SPELLING = _families()
"""A folded family name to the first of the spellings in which it is written."""

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
