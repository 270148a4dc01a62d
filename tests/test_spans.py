"""Every span is exact, whatever stands in the text, and findings do not depend on how the text is encoded."""

import re
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reconcile
from tests.stories import STORIES, shape, sources

CHANGES: dict[str, Callable[[str], str]] = {
    "line ends": lambda t: t.replace("\r\n", "\n").replace("\n", "\r\n"),
    "byte order mark": lambda t: "\ufeff" + t,
    "emoji": lambda t: re.sub(r"(?<=[a-z]{3}\. )", "\U0001f30a ", t, count=1),
    "decomposed letters": lambda t: unicodedata.normalize("NFD", t),
    "soft hyphens": lambda t: t.replace("minister", "min\u00adister"),
}


def assert_exact(source: reconcile.Source) -> None:
    for a in reconcile.extract(source):
        assert source.text[a.start : a.end] == a.text
        assert a.quote[0] <= a.start < a.end <= a.quote[1]


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("story", STORIES)
def test_spans_are_exact_and_findings_stay(story: str, change: str) -> None:
    given_ = sources(story)
    changed = [reconcile.Source(CHANGES[change](s.text), id=s.id) for s in given_]
    for source in changed:
        assert_exact(source)
    assert shape(reconcile.report(changed)) == shape(reconcile.report(given_))


PIECES = st.sampled_from(
    [
        "Minister",
        "Anna",
        "Berg",
        "met",
        "the",
        " ",
        ", ",
        ". ",
        "\r\n",
        "\n\n",
        "on",
        "5",
        "–",
        "6",
        "December",
        "2024",
        "’s",
        "“",
        "”",
        "(",
        ")",
        "é",
        "👨\u200d👩",
        "Oslo",
        "in",
        "at least",
        "twelve",
        "killed",
        "President",
        "of",
        "Norway",
        "\ufeff",
        "\xad",
        "1,200",
        "U.S.",
        "#",
        "- ",
        "\t",
    ]
)


@given(st.lists(PIECES, max_size=80))
@settings(max_examples=200)
def test_spans_are_exact_in_any_text(pieces: list[str]) -> None:
    assert_exact(reconcile.Source(" ".join(pieces), id="one", published="2024-12-01"))


@given(st.text(max_size=300))
@settings(max_examples=200)
def test_any_text_is_read(text: str) -> None:
    assert_exact(reconcile.Source(text, id="one"))
