"""What a reader finds by typing."""

import pytest

from rawafid.language.search import folded, matches


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("احمد", "أحمد"),
        ("مدرسه", "مَدرَسَة"),
        ("مصطفي", "مصطفى"),
        ("الاء", "آلاء"),
        ("مسوول", "مسؤول"),
        ("cafe", "Café"),
        ("١٢", "12"),
        ("محمصة", "محمـــصة"),
        ("ا\u0654حمد", "أحمد"),
        ("naive  shop", "Naïve Shop"),
    ],
)
def test_spellings_that_readers_take_for_the_same_word_are_the_same(typed: str, written: str) -> None:
    assert folded(typed) == folded(written)


def test_words_that_differ_in_a_letter_stay_different() -> None:
    assert folded("سدرة") != folded("بدرة")
    assert folded("قهوة") != folded("قهوا")


def test_every_word_of_a_query_must_be_found_somewhere() -> None:
    assert matches("سدره رياض", "محمصة سدرة", "الرياض")
    assert not matches("سدره جدة", "محمصة سدرة", "الرياض")
    assert matches("", "anything")
