"""Percentages, percentage points, basis points and fractions of a whole: "5 percent", "a third of"."""

from reconcile.kinds._relations import kind_of
from reconcile.kinds._units import PERCENTAGE

KIND = kind_of("percentage", PERCENTAGE)
