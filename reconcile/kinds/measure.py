"""Measures: length, area, volume, mass, speed, temperature, energy and the rest, converted within a dimension."""

from reconcile.kinds._relations import kind_of
from reconcile.kinds._units import MEASURE

KIND = kind_of("measure", MEASURE, closely=True)
