"""Money: amounts of a currency, per something or not; "$3.5bn", "10 euros a day". Currencies do not convert."""

from reconcile.kinds._relations import kind_of
from reconcile.kinds._units import MONEY

KIND = kind_of("money", MONEY, closely=True)
