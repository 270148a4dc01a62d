"""Words that help to tell personal names from other capitals."""

PARTICLES = frozenset(
    "al el ul bin ben ibn bint abu abou von van vander der den de del della di da dos das do du la le ter ten zu zur "
    "af av e y st mac".split()
)
"""Small words inside a name; they belong to the family part."""

ARTICLES = frozenset({"al", "el"})
"""Words that a hyphen joins to the part behind them, whether blanks stand around it or not."""

SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv"])

STYLES = frozenset(
    "sheikh shaikh sheik haji hajji mullah maulana mawlawi ayatollah imam hojatoleslam monsieur madame mademoiselle "
    "herr frau signor signora senor senora baron baroness count countess duke duchess earl viscount "
    "messrs capt prof victim suspect witness defendant gunman shooter pastor deacon trooper deputy agent constables officers "
    "deputies detectives sergeants troopers senators ministers pastors sisters brothers".split()
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
    "kang cho yoon jang lim nguyen tran pham hoang phan vu dang bui ban moon lee roh noh suh ahn jeong jung chung han "
    "song shin hwang ryu yoo baek seo cai deng feng hong jiang lu ma mao peng qian qin shen tang wei xie xie yan ye yu "
    "yuan zeng zheng ri pak choe li jo".split()
)
"""Family names that stand first in Chinese, Korean and Vietnamese names."""

SYLLABLES = frozenset(
    "jong un il sung jae in ki moon geun hye myung bak dae jung tae hyun woo min ho soo young seok yeol yo jin sang "
    "jun hoon hee kyu chul song nam hyok yong chol won kyung hwan sun ok eun ji hyung seung chan kwan hong sik "
    "kyong ryong on yun ju hak bong hun sop sok chun kun hui suk su mi ja yeon kyoung bum gun jin hyeok suk kwon pyo gyu".split()
)
"""Syllables of Korean given names: of three words that all are, the first is the family name."""

ALSO_FAMILY = frozenset("king bishop pope dean prince major marshal page constable judge justice speaker cook".split())
"""Heads of offices that are family names too, behind a given name: "Martin Luther King"."""

COMMON_FAMILIES = frozenset(
    "smith johnson williams jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson taylor "
    "moore perez thompson harris sanchez clark ramirez lewis robinson walker allen wright torres nguyen flores adams "
    "nelson baker rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins "
    "reyes stewart morris morales murphy rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos "
    "ward richardson watson brooks chavez bennett mendoza ruiz hughes alvarez castillo sanders patel myers foster "
    "jimenez powell jenkins perry russell sullivan coleman butler henderson barnes gonzales fisher vasquez simmons "
    "romero patterson hamilton graham reynolds griffin wallace moreno hayes bryant herrera gibson ellis tran medina "
    "aguilar stevens murray ford castro owens jefferson mcdonald harrison ruiz kennedy wells alvarado ferguson "
    "crawford olson simpson tucker hicks guzman hawkins obrien mendez munoz garza watkins spencer gardner dunn hansen "
    "fernandez carroll nichols vargas weaver arnold snyder carlson lane cunningham bradley andrews ruiz hudson boyd "
    "elliott armstrong lawson gilbert wheeler schmidt larson carr robertson duncan chapman vazquez salazar harper "
    "benson singh khan ahmed ali hussain kumar sharma begum mohamed hassan ibrahim ivanov petrov kowalski novak "
    "hansen jensen nielsen andersson johansson larsen olsen muller mueller schneider fischer weber meyer wagner "
    "silva santos ferreira pereira oliveira costa rossi russo ferrari esposito bianchi dubois durand moreau laurent "
    "lynch oconnor oneill walsh byrne ryan mcbride mccarthy gallagher doyle quinn jackson jean pierre joseph okafor "
    "mensah diallo traore cohen levy friedman katz goldberg schwartz weiss hoffman tanaka suzuki yamamoto watanabe "
    "chen wang zhang liu yang huang zhao zhou wu xu zhu lin guo luo kim choi chang wong cheng".split()
)
"""Family names that are commonest in the countries that English news tells of; words and places are left out."""

HEADLINE = frozenset(
    "shot is to says in on at for be will may can not has have had was were over after before dead down up out off new "
    "met meet meets win lose quit get set hit cut run say tell told back under into amid why how what who when no".split()
)
"""Words that in a headline stand behind a name and are no part of it; so does what ends like a verb."""

_PRESENTERS = (
    "named victim victims suspect gunman driver pilot passenger student teacher neighbour neighbor resident fisherman "
    "survivor witness defendant plaintiff refugee farmer author novelist journalist reporter photographer guitarist "
    "drummer pianist defender striker midfielder goalkeeper quarterback forward pitcher linebacker receiver guard "
    "sprinter swimmer champion teammate boyfriend girlfriend fiance fiancee mother-in-law roommate classmate "
    "cornerback lineman shortstop infielder outfielder baseman catcher winger rookie businessman "
    "businesswoman billionaire comedian rapper composer sculptor painter parent pastor rabbi imam coach owner "
    "bystander witness tenant landlord homeowner shopkeeper bartender waitress waiter cashier clerk paramedic nurse "
    "firefighter trooper deputy officer cousin widow widower musician singer actor actress dancer artist poet boxer"
)
PERSONS = frozenset(_PRESENTERS.split()) | frozenset(
    "man woman boy girl teen teenager youth citizen national native motorist cyclist pedestrian pensioner mother father "
    "son daughter wife husband brother sister grandmother grandfather worker attacker shooter killer accused".split()
)
"""Nouns of one person, behind which an age stands between commas: "the driver, 34, was hurt"."""
POSITIONS = frozenset("qb rb cb wr lb".split())
"""Short forms of positions in a team: before a name, and no initials of it."""
PRESENTERS = frozenset(_PRESENTERS.split()) | POSITIONS | {"running back", "tight end"}
"""Words before a name of two words or more that say whom it names."""

DESCRIBES = frozenset(
    "spokesman spokeswoman spokesperson professor director president chairman chairwoman minister secretary mayor "
    "governor commissioner economist analyst lawyer attorney editor founder ceo coach sheriff superintendent officer "
    "official commander captain principal head coordinator teacher farmer resident pastor imam priest activist engineer "
    "nurse physician student driver grocer baker fisherman shopkeeper widow survivor councilman councilwoman senator "
    "congressman congresswoman trooper detective judge prosecutor pensioner retiree neighbor neighbour "
    "chief responder organizer organiser inspector paramedic firefighter journalist reporter author "
    "actor actress singer musician candidate negotiator veteran witness clerk bartender waitress tailor carpenter trader "
    "lawmaker legislator diplomat ambassador envoy scientist researcher expert consultant".split()
)
"""Offices of people alone: behind a comma and before "of", "for" or "at" they say that a name stands before it."""

NO_SPEAKER = frozenset("and of for the with &".split())
"""Words before a run of capitals that make it the end of a longer name, of a body."""

NO_INITIALS = frozenset("n s e w".split())
"""Initials that are points of the compass before anything but a given name."""

NO_NAME = frozenset(
    "council committee commission ministry department agency office bureau university college school high institute "
    "academy hospital clinic center centre bank group company corporation corp inc ltd llc plc holdings "
    "association society federation union league alliance organisation organization foundation fund party "
    "parliament congress senate house court police force forces army navy guard street st road avenue ave "
    "boulevard drive lane square park bridge river lake sea ocean bay island islands mountain mount valley beach "
    "airport station stadium church cathedral mosque temple county city town village district province state "
    "township borough hs isd campus expressway turnpike courthouse apartments subdivision complex precinct elementary "
    "states republic kingdom north south east west northern southern eastern western central national "
    "international global world united general assembly summit meeting conference forum treaty agreement act law "
    "bill accord pact war day week month year news times post journal herald tribune press agency network channel "
    "tv radio report reports image photo picture reuters afp ap ani bbc cnn republican republicans democrat "
    "democrats democratic conservative labour labor liberal christian muslim catholic islamic jewish orthodox god "
    "internet twitter facebook instagram youtube google game games cup series season team ferry ship boat vessel "
    "plane flight hotel mall store market tower building house palace hall partnership energy security "
    "cooperation defence defense trade economic strategic relations ties dialogue talks visit corridor initiative "
    "programme program project plan strategy policy service services system systems administration authority "
    "board cabinet chamber rights protection crescent cross sox hills heights weekend marriage relationship jail prison show theater theatre "
    "parkway way bunch rehab facility charges route highway motel yankees nationals panthers braves saints angels mets dodgers giants cardinals eagles lions bears "
    "tigers rangers raiders broncos packers cowboys patriots steelers jets cubs pirates warriors lakers celtics bulls "
    "day night eve morning bowl cup open prize award awards festival parade party club nightclub cafe restaurant bar "
    "library museum gallery garden gardens zoo plaza terminal pier dock harbor harbour port canal dam forest desert "
    "peninsula region border wall memorial cemetery chapel shrine monastery lab laboratory labs observatory institute "
    "project times gazette chronicle enquirer observer tribune review magazine news newspaper website blog online app "
    "suppression investigation investigations affairs resources works customs immigration enforcement advertisement "
    "coalition command corps desk division front movement museum order region resolution "
    "fire rescue secretariat section society tribunal unit zone i we he she they it its this that these those the a an chief "
    "minister president secretary".split()
)
"""Words that are no part of a personal name; a run of capitals that ends in one names something else."""

SPEECH = frozenset(
    "said says told added stated wrote announced confirmed noted explained argued insisted warned testified "
    "admitted denied declined met replied asked recalled tweeted claimed".split()
)
"""Verbs behind (or before) which a person is named."""

UNDERGONE = frozenset(
    "arrested charged convicted sentenced acquitted indicted pronounced jailed hospitalised hospitalized hired fired "
    "born buried handcuffed extradited diagnosed survived remembered wounded shot stabbed married engaged".split()
)
"""Participles behind "was" that are said of people alone."""

TOLD = frozenset("police officers deputies detectives investigators reporters him her them me us jurors".split())
"""Words behind "told" that make what stands before it a person."""

LOWERED = frozenset("and or of the in on at for with to from by as is was are were has have had".split())
