"""What was said, word by word, and how two renderings of it stand."""

from collections.abc import Iterator, Sequence

from attrs import frozen
from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from reconcile.kinds._spelling import american, one_slip
from reconcile.lexicon.en.quotations import CONTRACTIONS, EMPTY, MINOR, NEGATIONS
from reconcile.model import Comparison, ValueRelation

_R = ValueRelation
GAP = "…"
"""Stands among the words for what a source left out or put in brackets."""
MIN_EQUAL, SHARE = 4, 0.6
"""Words that must be equal, and their share of the shorter rendering, for two to be of one utterance."""
MIN_CONTENT, NEARLY = 2, 0.8
"""Equal words that must be no everyday ones; of a greater share of equal words one is enough."""
FEW, LONG_GAP = 4, 5
"""Differing words up to which two renderings differ in words; words from which a gap is an abridgement."""
PER_DIFFERENCE = 2
"""Equal words that each differing one must have beside it."""
ROOM = 3
"""Words around the best window in which the alignment may still go on."""
STEM = 4
"""Letters that two forms of one word share."""


@frozen
class Quotation:
    """A quotation as it was printed, and its words folded, numerals as digits, `GAP` where something is left out."""

    text: str
    words: tuple[str, ...]


@frozen
class Difference:
    """Words of one rendering that stand where the other has others, or none."""

    one: tuple[str, ...]
    other: tuple[str, ...]

    @property
    def size(self) -> int:
        """Words that differ."""
        return max(len(self.one), len(self.other))

    def __str__(self) -> str:
        if self.one and self.other:
            return f"“{' '.join(self.one)}” / “{' '.join(self.other)}”"
        return f"“{' '.join(self.one or self.other)}” in one alone"


@frozen
class Alignment:
    """The equal words, the differences between them, and what stands around on either side."""

    equal: tuple[str, ...]
    differences: tuple[Difference, ...]
    extra_one: bool
    extra_other: bool


def _expanded(words: Sequence[str]) -> str:
    found = []
    for word in words:
        ending = next((e for e in CONTRACTIONS if word.endswith(e)), "")
        found.append(word[: len(word) - len(ending)] + CONTRACTIONS.get(ending, ""))
    return " ".join(" ".join(found).split())


def _one_word(one: str, other: str) -> bool:
    """Whether two words are one, misspelt or in another form: "memoranda", "memorandums"."""
    if one[:1].isdigit() or other[:1].isdigit():
        return False
    stem = min(len(one), len(other)) - 2
    return one_slip(one, other) or (stem >= STEM and one[:stem] == other[:stem] and abs(len(one) - len(other)) < STEM)


def _negations(words: Sequence[str]) -> int:
    return sum(word in NEGATIONS or word.endswith("n't") for word in words)


def _minor(d: Difference) -> bool:
    """Whether a difference hardly changes what was said."""
    if _negations(d.one) != _negations(d.other):
        return False
    if set(d.one) | set(d.other) <= MINOR:
        return True
    return len(d.one) == len(d.other) and all(
        a == b or _one_word(a, b) or {a, b} <= MINOR for a, b in zip(d.one, d.other, strict=True)
    )


def _same(d: Difference) -> bool:
    """Whether a difference is none: one word written as two, a contraction, British or American spelling."""
    ones, others = ([american(word) for word in words] for words in (d.one, d.other))
    return "".join(ones) == "".join(others) or _expanded(ones) == _expanded(others)


def _window(one: Sequence[str], other: Sequence[str]) -> tuple[slice, slice]:
    """The stretches of two lists of words in which the shorter best fits the longer."""
    best = fuzz.partial_ratio_alignment(one, other)
    if best is None:
        return slice(0, 0), slice(0, 0)
    first, last = max(0, best.src_start - ROOM), best.src_end + ROOM
    return slice(first, last), slice(max(0, best.dest_start - ROOM), best.dest_end + ROOM)


_Op = tuple[str, tuple[str, ...], tuple[str, ...]]


def _operations(one: tuple[str, ...], other: tuple[str, ...]) -> list[_Op]:
    """Equal and differing stretches in turn; neighbours that both differ are one."""
    found: list[_Op] = []
    for op in Indel.opcodes(one, other):
        a, b = one[op.src_start : op.src_end], other[op.dest_start : op.dest_end]
        tag = "equal" if op.tag == "equal" else "other"
        if found and tag == found[-1][0] == "other":
            found[-1] = (tag, found[-1][1] + a, found[-1][2] + b)
        else:
            found.append((tag, a, b))
    return found


def align(one: Quotation, other: Quotation) -> Alignment:
    """How the words of two quotations lie beside each other; ends that only one has are no difference."""
    here, there = _window(one.words, other.words)
    ops = _operations(one.words[here], other.words[there])
    inner = [i for i, op in enumerate(ops) if op[0] == "equal"]
    if not inner:
        return Alignment((), (), bool(one.words), bool(other.words))
    core = ops[inner[0] : inner[-1] + 1]
    outer = ops[: inner[0]] + ops[inner[-1] + 1 :]
    equal = tuple(word for tag, a, _ in core if tag == "equal" for word in a)
    differences = tuple(Difference(a, b) for tag, a, b in core if tag != "equal")
    sides = [len(q.words) - sum(len(op[i]) for op in core) > 0 for i, q in ((1, one), (2, other))]
    ends = tuple(Difference(a, b) for _, a, b in outer if a and b and _last_word(a, b, sides, one, other))
    return Alignment(equal, differences + ends, sides[0], sides[1])


def _last_word(a: Sequence[str], b: Sequence[str], sides: list[bool], one: Quotation, other: Quotation) -> bool:
    """Whether two quotations both end, or both begin, in another single word."""
    if len(a) != 1 or len(b) != 1:
        return False
    return (one.words[-1:] == tuple(a) and other.words[-1:] == tuple(b)) or (
        one.words[:1] == tuple(a) and other.words[:1] == tuple(b)
    )


def _one_utterance(alignment: Alignment, one: Quotation, other: Quotation) -> bool:
    equal = len(alignment.equal)
    shorter = min(sum(w != GAP for w in q.words) for q in (one, other))
    content = sum(word not in EMPTY for word in alignment.equal)
    nearly = equal >= NEARLY * shorter
    return content >= (1 if nearly else MIN_CONTENT) and equal >= MIN_EQUAL and equal >= SHARE * shorter


def _contained(alignment: Alignment, one: Quotation, other: Quotation, gaps: list[Difference]) -> ValueRelation:
    """The relation where no word differs: one may have more at its ends, or where the other leaves out."""
    more = alignment.extra_one or any(len(d.one) > len(d.other) or GAP in d.other for d in gaps)
    less = alignment.extra_other or any(len(d.other) > len(d.one) or GAP in d.one for d in gaps)
    if more or less:
        return _R.OVERLAPS if more and less else _R.REFINES if more else _R.GENERALISES
    return _R.EQUAL if one.text == other.text else _R.EQUIVALENT


_WHY = {
    _R.EQUAL: "both have the same words",
    _R.EQUIVALENT: "both have the same words, printed otherwise",
    _R.REFINES: "the first has more of the same words",
    _R.GENERALISES: "the second has more of the same words",
    _R.OVERLAPS: "each has words of one utterance that the other leaves out",
    _R.INCOMPARABLE: "the two are not renderings of one utterance",
}


def _told(differences: Sequence[Difference]) -> Iterator[str]:
    yield from (str(d) for d in differences[:FEW])


def compare(one: Quotation, other: Quotation) -> Comparison:
    """How two renderings stand; the sentence names the words in which they differ."""
    alignment = align(one, other)
    if not _one_utterance(alignment, one, other):
        return Comparison(_R.INCOMPARABLE, _WHY[_R.INCOMPARABLE])
    differences = [d for d in alignment.differences if not _same(d)]
    left_out = [d for d in differences if _left_out(d)]
    real = [d for d in differences if d not in left_out]
    if not real:
        relation = _contained(alignment, one, other, left_out)
        return Comparison(relation, _WHY[relation])
    return _differing(real, len(alignment.equal))


def _differing(real: Sequence[Difference], equal: int) -> Comparison:
    """The relation of two renderings of one utterance that differ in words."""
    major = [d for d in real if not _minor(d)]
    why = f"one utterance in other words: {', '.join(_told(major or real))}"
    if not major:
        return Comparison(_R.VARIANT, why)
    few = sum(d.size for d in major) <= FEW and sum(d.size for d in real) * PER_DIFFERENCE <= equal
    return Comparison(_R.DISJOINT if few else _R.OVERLAPS, why)


def _left_out(d: Difference) -> bool:
    """Whether one leaves out words: openly, or a whole clause."""
    return GAP in d.one or GAP in d.other or ((not d.one or not d.other) and d.size >= LONG_GAP)
