"""Money: amounts of a currency, per something or not; "$3.5bn", "10 euros a day". Currencies do not convert."""

from attrs import evolve

from reconcile.kinds._relations import close, kind_of
from reconcile.kinds._units import MONEY

KIND = evolve(kind_of("money", MONEY), close=close)
