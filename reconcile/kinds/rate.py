"""Rates: how many of something per something else; "3,000 tests a day", "5 per 100,000"."""

from reconcile.kinds._relations import kind_of
from reconcile.kinds._units import RATE

KIND = kind_of("rate", RATE)
