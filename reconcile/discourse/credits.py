"""Names that only say whose a picture or a message is."""

from reconcile.lexicon.en.press import CREDITED, STAFF
from reconcile.text.tokens import View


def credited(view: View, first: int, last: int) -> bool:
    """Whether a name at two tokens is a credit, "Ada Berg/Staff", "Photo by Ada Berg", or signs a message,
    "— Tabra Police (@tabrapolice)"."""
    stroke = view.norm(last) == "/" and view.norm(last + 1) in STAFF
    pictured = view.norm(first - 1) in {"by", ":"} and view.norm(first - 2) in CREDITED
    return stroke or pictured or (view.norm(last) == "(" and view.norm(last + 1) == "@")
