"""Words of page furniture, credits and time stamps."""

AGENCIES = {
    "reuters": "Reuters", "ap": "AP", "associated press": "AP", "the associated press": "AP", "afp": "AFP",
    "agence france-presse": "AFP", "ani": "ANI", "pti": "PTI", "ians": "IANS", "upi": "UPI", "dpa": "dpa",
    "efe": "EFE", "ansa": "ANSA", "tass": "TASS", "ria novosti": "RIA Novosti", "interfax": "Interfax",
    "xinhua": "Xinhua", "kyodo": "Kyodo", "yonhap": "Yonhap", "bloomberg": "Bloomberg", "anadolu": "Anadolu",
    "pa": "PA", "press association": "PA", "cp": "CP", "the canadian press": "CP", "aap": "AAP", "agencies": "agencies",
    "wire": "wire", "wire services": "agencies", "news agencies": "agencies",
}  # fmt: skip
"""An agency's folded name to the name by which it is credited."""

OUTLETS = frozenset(
    "news times post herald tribune press gazette journal chronicle telegraph guardian observer examiner inquirer "
    "enquirer sentinel globe mirror".split()
)
"""Words in which the name of a paper or a station ends."""

STAFF = frozenset("staff ap afp reuters getty photo photos file images pool handout courtesy".split())
"""Words behind a stroke that make what stands before it a credit: "Ada Berg/Staff"."""

CREDITED = frozenset("photo photos photograph image picture video written story reporting credit courtesy".split())
"""Words before "by" or a colon behind which whoever made something is named."""

CREDIT_BEFORE = ("based on", "with inputs from", "with input from", "source:", "sources:", "agency:", "credit:",
                 "with files from", "with agency", "additional reporting by", "by ", "reporting by")  # fmt: skip
"""How a line that gives a credit or byline begins."""

STAMPS = {
    "published": 1, "posted": 1, "first published": 1, "for immediate release": 1, "release": 1, "date": 1,
    "publication date": 1, "created": 1, "submitted": 1, "filed": 1, "on": 2, "updated": 3, "last updated": 3,
    "last modified": 3, "modified": 3, "edited": 3,
}  # fmt: skip
"""How a time stamp begins, to its rank: a date of publication is taken before one of an update."""

STAMP_WORDS = frozenset(
    "at on by in am pm a.m. p.m. gmt utc est edt cst cdt pst pdt bst ist cet cest et pt time local posted "
    "published updated last first date release for immediate min read edition print news desk staff editor from "
    "the hrs".split()
)
"""Words that a line with nothing but a time stamp may hold beside the date."""

BYLINE_WORDS = STAMP_WORDS | frozenset(
    "and edited written reported reporting writer reporter correspondent agencies agency wire team web special "
    "modified created originally newsroom s m a p h ct with our".split()
)
"""Words in small letters of a byline with a time stamp."""

FURNITURE = (
    "share", "leave a reply", "leave a comment", "your email address will not be published", "required fields",
    "no comments", "post a comment", "comments", "comment", "related", "read more", "read also", "also read",
    "see also", "more on this", "advertisement", "advertising", "sponsored", "subscribe", "sign up", "sign in",
    "log in", "follow us", "follow @", "click here", "tags", "filed under", "categories", "print", "tweet", "whatsapp",
    "facebook", "copyright", "all rights reserved", "©", "save", "listen", "watch", "skip to", "menu", "most read",
    "trending", "newsletter", "cookie", "we use cookies", "accept", "previous", "next article", "previous article",
    "view comments", "reply", "email this", "back to top", "loading", "continue reading", "story continues",
    "download our app", "breaking news alerts", "terms of", "privacy policy", "contact us", "about us", "home",
    "register to", "please log in", "share this", "related posts", "you may also like", "recommended", "report a typo",
)  # fmt: skip
"""How a short line of page furniture begins."""

WHOLE_LINE_ONLY = frozenset(
    "share related comments comment print tweet save listen watch menu accept previous reply loading home tags "
    "facebook whatsapp trending cookie advertising categories newsletter recommended register".split()
)
"""Furniture that is furniture only if nothing (or a mark, a number, a few names) stands behind it."""

CAPTIONS = ("image", "photo", "photos", "picture", "pictured", "file photo", "file picture", "file", "caption", "video",
            "gallery", "slide", "photograph", "graphic")  # fmt: skip
"""How a caption or an image counter begins, before a number or a colon."""
