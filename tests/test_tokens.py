"""Views of text: what stands where, asked by word, by shape and by phrase, against the plain way of finding it."""

from hypothesis import given
from hypothesis import strategies as st

from reconcile.text.sentences import split
from reconcile.text.tokens import PhraseTable, view_of

WORDS = ["The", "the", "Hague", "new", "York", "U.S.", "u.s", "NATO", "42", "3rd", "’s", ".", "!", "”", ",", "a", "é"]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=20).map(" ".join)
SHAPES = ["", "n", "p", "w", "C", "A", "CA", "AC", "CAn", "pw"]
TABLE = PhraseTable({"the": 1, "the hague": 2, "new york": 3, "us": 4, "us new york": 5})


@given(TEXTS, st.sets(st.sampled_from([*WORDS, "elsewhere"])), st.sampled_from(SHAPES))
def test_where_finds_words_and_shapes(text: str, words: set[str], shapes: str) -> None:
    view = view_of(text)
    plain = [at for at, token in enumerate(view.tokens) if token.norm in words or token.shape in [*shapes]]
    assert list(view.where(words, shapes)) == plain
    assert list(view.where(tuple(words), shapes)) == plain


@given(TEXTS)
def test_outside_of_a_view_is_no_word_but_a_mark(text: str) -> None:
    view = view_of(text)
    size = len(view.tokens)
    assert [(view.norm(at), view.shape(at)) for at in range(size)] == [(t.norm, t.shape) for t in view.tokens]
    assert {(view.norm(at), view.shape(at)) for at in (-20, -1, size, size + 20)} == {("", "p")}
    assert view.vocabulary == {token.norm for token in view.tokens}


@given(TEXTS)
def test_an_offset_is_in_the_first_token_that_ends_behind_it(text: str) -> None:
    view = view_of(f"  {text}  ")
    for offset in range(-1, len(view.text) + 1):
        plain = [at for at, token in enumerate(view.tokens) if token.end > offset]
        assert view.index_at(offset) == min(plain, default=len(view.tokens))


@given(TEXTS)
def test_phrases_are_found_longest_first_full_stops_or_not(text: str) -> None:
    view = view_of(text)
    norms = [token.norm.replace(".", "") for token in view.tokens]
    for at in range(len(norms)):
        said = [(at + size, " ".join(norms[at : at + size])) for size in (3, 2, 1) if at + size <= len(norms)]
        plain = [end for end, phrase in said if phrase in TABLE.phrases]
        assert [end for end, _ in view.phrases(TABLE, at)] == plain
        assert not plain or at in view.starts(TABLE)


@given(TEXTS)
def test_sentences_are_all_tokens_in_order(text: str) -> None:
    tokens = view_of(text).tokens
    assert tuple(token for sentence in split(tokens) for token in sentence) == tokens


def test_marks_behind_a_full_stop_belong_to_the_sentence_before() -> None:
    tokens = view_of("“We met.” She left. He (too!) stayed.").tokens
    assert [" ".join(t.norm for t in part) for part in split(tokens)] == [
        "“ we met . ”",
        "she left .",
        "he ( too ! ) stayed .",
    ]
