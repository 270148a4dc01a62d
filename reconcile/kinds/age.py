"""Ages: "a 28-year-old man", "aged 7", "Ada Berg, 42,"; years and months."""

from reconcile.kinds._relations import kind_of
from reconcile.kinds._units import AGE
from reconcile.model import Align

KIND = kind_of("age", AGE, Align.ENTITY)
