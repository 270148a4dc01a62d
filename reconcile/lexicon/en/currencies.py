"""Currencies: names, adjectives, codes and signs."""

CURRENCIES: dict[str, tuple[str, str, str]] = {
    # name: ISO code, forms in words (";" between them), signs and abbreviations
    "dollar": ("USD", "dollar;dollars;us dollar;us dollars;u.s. dollars;american dollars;buck;bucks", "$ US$ $US U.S.$"),
    "australian dollar": ("AUD", "australian dollar;australian dollars", "A$ $A AU$ AUD$"),
    "canadian dollar": ("CAD", "canadian dollar;canadian dollars;loonie", "C$ CA$ CAD$ CDN$"),
    "new zealand dollar": ("NZD", "new zealand dollar;new zealand dollars", "NZ$ $NZ"),
    "hong kong dollar": ("HKD", "hong kong dollar;hong kong dollars", "HK$ $HK"),
    "singapore dollar": ("SGD", "singapore dollar;singapore dollars", "S$ SG$"),
    "taiwan dollar": ("TWD", "taiwan dollar;taiwan dollars;taiwanese dollars", "NT$"),
    "euro": ("EUR", "euro;euros", "€"),
    "pound sterling": ("GBP", "pound sterling;pounds sterling;british pound;british pounds;sterling;quid", "£"),
    "japanese yen": ("JPY", "yen;japanese yen", "¥ JP¥"),
    "chinese yuan": ("CNY", "yuan;chinese yuan;renminbi", "RMB CN¥"),
    "indian rupee": ("INR", "rupee;rupees;indian rupee;indian rupees", "₹ Rs"),
    "pakistani rupee": ("PKR", "pakistani rupee;pakistani rupees", ""),
    "swiss franc": ("CHF", "swiss franc;swiss francs;franc;francs", ""),
    "danish krone": ("DKK", "danish krone;danish kroner;danish crown;danish crowns", ""),
    "norwegian krone": ("NOK", "norwegian krone;norwegian kroner;norwegian crowns", ""),
    "swedish krona": ("SEK", "swedish krona;swedish kronor;swedish crowns;krona;kronor", ""),
    "icelandic krona": ("ISK", "icelandic krona;icelandic kronur", ""),
    "czech koruna": ("CZK", "czech crown;czech crowns;czech koruna;koruna;korunas", ""),
    "polish zloty": ("PLN", "zloty;zlotys;polish zloty;polish zlotys", "zł"),
    "hungarian forint": ("HUF", "forint;forints;hungarian forints", ""),
    "romanian leu": ("RON", "romanian lei;romanian leu", ""),
    "croatian kuna": ("HRK", "kuna;kunas;croatian kuna;croatian kunas", "kn"),
    "russian rouble": ("RUB", "rouble;roubles;ruble;rubles;russian roubles;russian rubles", "₽"),
    "ukrainian hryvnia": ("UAH", "hryvnia;hryvnias;ukrainian hryvnia", "₴"),
    "turkish lira": ("TRY", "lira;liras;turkish lira;turkish liras", "₺"),
    "shekel": ("ILS", "shekel;shekels;israeli shekel;israeli shekels;new israeli shekels", "₪ NIS"),
    "egyptian pound": ("EGP", "egyptian pound;egyptian pounds", ""),
    "saudi riyal": ("SAR", "riyal;riyals;saudi riyal;saudi riyals", ""),
    "emirati dirham": ("AED", "dirham;dirhams;emirati dirhams", "Dh Dhs"),
    "iranian rial": ("IRR", "rial;rials;iranian rials;toman;tomans", ""),
    "kuwaiti dinar": ("KWD", "kuwaiti dinar;kuwaiti dinars;dinar;dinars", ""),
    "south african rand": ("ZAR", "rand;rands;south african rand", "R"),
    "nigerian naira": ("NGN", "naira;nairas", "₦"),
    "kenyan shilling": ("KES", "kenyan shilling;kenyan shillings;shilling;shillings", "Ksh KSh"),
    "ghanaian cedi": ("GHS", "cedi;cedis", "GH₵"),
    "south korean won": ("KRW", "south korean won;korean won", "₩"),
    "malaysian ringgit": ("MYR", "ringgit;malaysian ringgit", "RM"),
    "thai baht": ("THB", "baht;thai baht", "฿"),
    "philippine peso": ("PHP", "philippine peso;philippine pesos", "₱"),
    "indonesian rupiah": ("IDR", "rupiah;rupiahs", "Rp"),
    "vietnamese dong": ("VND", "vietnamese dong", "₫"),
    "bangladeshi taka": ("BDT", "taka;takas", "Tk ৳"),
    "mexican peso": ("MXN", "peso;pesos;mexican peso;mexican pesos", "MX$"),
    "argentine peso": ("ARS", "argentine peso;argentine pesos", ""),
    "chilean peso": ("CLP", "chilean peso;chilean pesos", ""),
    "colombian peso": ("", "colombian peso;colombian pesos", ""),
    "brazilian real": ("BRL", "real;reais;brazilian reais", "R$"),
    "bitcoin": ("BTC", "bitcoin;bitcoins", "₿"),
    "cent": ("", "cent;cents;us cents", "¢"),
    "pence": ("", "pence;penny;pennies", "p"),
    "sen": ("", "sen", ""),
}  # fmt: skip
"""Currencies, and the small coins that stand for themselves."""

PLAIN_ASCII = {"PS": "pound sterling", "Y=": "japanese yen", "euro": "euro", "e": "euro"}
"""What transliteration to ASCII makes of the signs of pound, yen and euro; read only right before digits."""

NOT_ALONE = frozenset({"real", "won", "R", "p", "kn", "buck", "bucks", "quid"})
"""Forms that are other words too: read behind digits or a number only, never before one as a code, save "R"."""

QUALIFIERS = frozenset({"us", "u.s.", "australian", "canadian"})
"""Words that may stand behind an amount in dollars and say which ("$31 US")."""
