"""Which articles are compared with which: in a large report each only with those that share most with it.

Two articles on one story share names, figures and rare words; most articles of a large report tell of other stories,
and share with it only the words of which every story has some. Each shared key speaks for two articles the more, the
fewer articles have it; the sum is measured against all that both could share, so that no long article is near to all.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

from reconcile.clusters.subjects import Topic
from reconcile.limits import MAX_ARTICLES

_Key = tuple[str, str, str]
_Shared = Mapping[str, Mapping[str, float]]
Neighbours = Mapping[str, frozenset[str]]
LEAST = 0.3
"""The share of what the nearest article has in common with one that another must have to be compared with it. On 900
articles of real stories: pairs grow with assertions to the power of 1.15 without it, 1.08 with .2, 1.03 with .3."""


COPIED = 0.8
"""The share of what two articles could have in common from which one is taken for a copy of the other."""
COPIES = 3
"""Copies of one text with which an article is compared."""


def _holders(topics: Sequence[Topic]) -> dict[_Key, list[str]]:
    """The articles that have each key, in reading order."""
    holders: dict[_Key, dict[str, None]] = defaultdict(dict)
    for topic in topics:
        for key in topic.keys:
            holders[topic.attribute, topic.sort, key][topic.source] = None
    return {key: list(found) for key, found in holders.items()}


def _copies(one: str, other: str, shared: _Shared, sizes: Mapping[str, float]) -> bool:
    """Whether two articles say the same, or nearly."""
    return shared[one].get(other, 0.0) >= COPIED * math.sqrt(sizes[one] * sizes[other])


def _nearest(one: str, shared: _Shared, sizes: Mapping[str, float]) -> list[str]:
    """The articles that share most with `one`, measured against what they could share. Few copies of one text are
    taken, so that many of them do not hide what others say."""
    shares = {other: told / math.sqrt(sizes[other]) for other, told in shared[one].items()}
    ranked = sorted(shares, key=lambda other: (-shares[other], other))
    own = [other for other in ranked if _copies(one, other, shared, sizes)]
    found = own[:COPIES] if len(own) > COPIES else []
    others = [other for other in ranked if other not in own] if found else ranked
    for other in others:
        if len(found) == MAX_ARTICLES or shares[other] < LEAST * shares[others[0]]:
            break
        if sum(_copies(other, before, shared, sizes) for before in found) < COPIES:
            found.append(other)
    return found


def neighbours(topics: Sequence[Topic]) -> Neighbours | None:
    """The articles that each article is compared with; None where there are so few that all are compared.

    A key that very many have is looked at in a window, so that the work grows with the text.
    """
    if len({topic.source for topic in topics}) <= MAX_ARTICLES:
        return None
    shared: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    sizes: dict[str, float] = defaultdict(float)
    for holders in _holders(topics).values():
        told = 1 / len(holders)
        for place, one in enumerate(holders):
            sizes[one] += told
            for other in holders[place + 1 : place + 1 + 2 * MAX_ARTICLES]:
                shared[one][other] += told
                shared[other][one] += told
    found: dict[str, set[str]] = defaultdict(set)
    for one in shared:
        for other in _nearest(one, shared, sizes):
            found[one].add(other)
            found[other].add(one)
    return {one: frozenset(others) for one, others in found.items()}
