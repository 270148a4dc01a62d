"""Measures: length, area, volume, mass, speed, temperature, energy and the rest, converted within a dimension."""

from attrs import evolve

from reconcile.kinds._relations import close, kind_of
from reconcile.kinds._units import MEASURE

KIND = evolve(kind_of("measure", MEASURE), close=close)
