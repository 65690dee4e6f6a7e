import math
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawafid.language.numbers import (
    Formatter,
    Language,
    NumberText,
    isolated,
    nice,
    parse_number,
    without_bidi,
)

ARABIC = Formatter("ar")
ARABIC_INDIC = Formatter("ar", "arabic")
ENGLISH = Formatter("en")
FRENCH = Formatter("fr")
FORMATTERS = (ARABIC, ARABIC_INDIC, ENGLISH, FRENCH)

formatters = st.sampled_from(FORMATTERS)
languages = st.sampled_from(("ar", "en", "fr"))
amounts = st.decimals(min_value=-(10**9), max_value=10**9, places=3, allow_nan=False).map(float)


# ---- writing


@pytest.mark.parametrize(
    ("formatter", "text"),
    [
        (ARABIC, "1,234.5"),
        (ARABIC_INDIC, "١٬٢٣٤٫٥"),
        (ENGLISH, "1,234.5"),
        (FRENCH, "1\u202f234,5"),
    ],
)
def test_each_language_has_its_own_marks(formatter: Formatter, text: str) -> None:
    assert formatter.exact(1234.5) == text


def test_arabic_digits_count_in_arabic_only() -> None:
    assert Formatter("fr", "arabic").integer(12) == "12"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        *[(1234.5, "1,235"), (100.4, "100"), (99.96, "100"), (12.34, "12.3"), (12.0, "12"), (9.996, "10")],
        *[
            (1.75, "1.75"),
            (1.7, "1.7"),
            (0.125, "0.13"),
            (0, "0"),
            (-0.0, "0"),
            (-0.001, "0"),
            (-3.456, "−3.46"),
        ],
    ],
)
def test_a_number_has_as_many_decimals_as_its_size_calls_for(value: float, text: str) -> None:
    assert ENGLISH.number(value) == text


def test_asked_decimals_are_kept() -> None:
    assert ENGLISH.number(1.5, 2) == "1.50"
    assert ENGLISH.number(-0.001, 2) == "0.00"


def test_halves_are_rounded_away_from_zero_as_they_are_written() -> None:
    assert [ENGLISH.number(value, 2) for value in (2.675, 1.005, -0.125)] == ["2.68", "1.01", "−0.13"]
    assert [ENGLISH.integer(value) for value in (0.5, 1.5, 2.5)] == ["1", "2", "3"]


@given(amounts)
def test_rounding_agrees_with_decimal_arithmetic(value: float) -> None:
    expected = Decimal(str(value)).quantize(Decimal(1), ROUND_HALF_UP)
    assert ENGLISH.integer(value).replace(",", "").replace("−", "-") == str(expected + 0)


def test_the_largest_numbers_are_written_out() -> None:
    assert ENGLISH.integer(1e22) == "10,000,000,000,000,000,000,000"
    assert len(ENGLISH.number(1.7e308, 2)) > 400


@pytest.mark.parametrize(
    ("formatter", "text"), [(ARABIC, "26%"), (ARABIC_INDIC, "٢٦٪"), (ENGLISH, "26%"), (FRENCH, "26\u00a0%")]
)
def test_a_share_is_written_as_a_percentage(formatter: Formatter, text: str) -> None:
    assert formatter.percent(0.255) == text


def test_a_change_always_shows_its_sign_and_no_change_has_none() -> None:
    assert [ENGLISH.signed_percent(value) for value in (0.12, -0.12, 0.001)] == ["+12%", "−12%", "0%"]
    assert [ARABIC_INDIC.signed(value) for value in (5, -5, 0)] == ["+٥", "−٥", "٠"]


def test_the_currency_follows_the_number_at_a_space_that_does_not_break() -> None:
    assert ARABIC.money(12000, "ر.س") == "12,000\u00a0ر.س"
    assert FRENCH.money(12000, "SAR") == "12\u202f000\u00a0SAR"


def test_the_minus_of_an_arabic_amount_stays_before_its_number() -> None:
    assert ARABIC.money(-12000, "ر.س") == "\u2066−12,000\u2069\u00a0ر.س"


def test_a_range_is_in_words_and_its_numbers_are_isolated() -> None:
    assert ARABIC.range(90, 180) == "من \u206690\u2069 إلى \u2066180\u2069"
    assert without_bidi(ENGLISH.range(90, 180)) == "90 to 180"
    assert without_bidi(FRENCH.range(90, 180, currency_symbol="MAD")) == "de 90 à 180\u00a0MAD"


def test_a_range_of_one_number_is_that_number() -> None:
    assert without_bidi(ENGLISH.range(120.1, 120.3, currency_symbol="SAR")) == "120\u00a0SAR"


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_never_written(value: float) -> None:
    for write in (ENGLISH.number, ENGLISH.percent, ENGLISH.signed, ENGLISH.exact, nice):
        with pytest.raises(ValueError):
            write(value)


def test_a_truth_value_is_not_a_number() -> None:
    with pytest.raises(TypeError):
        ENGLISH.number(True)


def test_a_year_is_not_grouped() -> None:
    assert ENGLISH.digits_of(2026) == "2026"


@pytest.mark.parametrize(
    ("value", "figure"),
    [(1.23, 1.2), (12740, 13000), (4960, 5000), (6840, 7000), (6740, 6500), (99, 100), (-47.3, -47), (0, 0)],
)
def test_a_nice_figure_is_one_that_people_use(value: float, figure: float) -> None:
    assert nice(value) == figure


@given(st.floats(min_value=1e-9, max_value=1e12))
def test_a_nice_figure_is_near_and_stays_as_it_is(value: float) -> None:
    assert nice(value) == pytest.approx(value, rel=0.0501)
    assert nice(nice(value)) == nice(value)


# ---- isolates


def test_a_number_is_isolated_left_to_right_and_a_text_by_its_first_letter() -> None:
    assert isolated(NumberText("−5")) == "\u2066−5\u2069"
    assert isolated("Google Ads") == "\u2068Google Ads\u2069"
    assert isolated(ARABIC.money(5, "ر.س")) == "\u20685\u00a0ر.س\u2069"


def test_the_sign_of_a_percentage_in_arabic_digits_stands_on_their_left() -> None:
    assert isolated(ARABIC_INDIC.percent(0.26)) == "\u2067٢٦٪\u2069"
    assert isolated(ARABIC.percent(0.26)) == "\u206626%\u2069"


def test_what_is_isolated_is_not_isolated_again_but_two_neighbours_are() -> None:
    once = isolated("Meta")
    assert isolated(once) == once
    assert isolated(once + once) == f"\u2068{once}{once}\u2069"


# ---- reading


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
@pytest.mark.parametrize(
    ("text", "value"),
    [
        *[("12.5", 12.5), ("12,5", 12.5), ("١٢٫٥", 12.5), ("۱۲٫۵", 12.5), ("١٢,٥", 12.5), ("12،5", 12.5)],
        *[("1٢۳", 123), ("١٬٢٠٠", 1200), ("1٬200٫50", 1200.5), ("1,200.5", 1200.5), ("1.200,5", 1200.5)],
        *[
            ("1 200", 1200),
            ("1\u202f200,75", 1200.75),
            ("1\u00a0200\u00a0300", 1200300),
            ("1'200.50", 1200.5),
        ],
        *[("1,200,300", 1200300), ("1.200.300", 1200300), ("1200,500", 1200.5), ("0.125", 0.125)],
        *[("0,125", 0.125), (".5", 0.5), ("-.5", -0.5), ("5.", 5), ("007", 7), ("１２", 12)],
        *[("-5", -5), ("−5", -5), ("+5", 5), ("- 5", -5), ("-$5", -5), ("$-5", -5), ("SAR -5", -5)],
        *[
            ("12 ر.س", 12),
            ("12 ر.س.", 12),
            ("ر.س.12", 12),
            ("12 ريال سعودي", 12),
            ("12,5 €", 12.5),
            ("12 DH", 12),
        ],
        *[("12%", 12), ("٪١٢", 12), ("12 %", 12), ("\u206612\u2069", 12), ("\u200f12\u200f", 12)],
        *[("12k", 12000), ("12 ألف", 12000), ("1.5 مليون", 1_500_000), ("2 million dollars", 2_000_000)],
    ],
)
def test_every_usual_spelling_of_a_number_is_read(language: Language, text: str, value: float) -> None:
    parsed = parse_number(text, language=language)
    assert (parsed.value, parsed.alternatives, parsed.problem) == (value, (), None)


@pytest.mark.parametrize(
    ("language", "text", "value", "other"),
    [
        *[("ar", "1,200", 1200, 1.2), ("ar", "1.200", 1.2, 1200), ("ar", "١٢،٥٠٠", 12500, 12.5)],
        *[("en", "1,200", 1200, 1.2), ("en", "1.200", 1.2, 1200), ("en", "-1,200", -1200, -1.2)],
        *[("fr", "1,200", 1.2, 1200), ("fr", "1.200", 1200, 1.2), ("fr", "1.200 k", 1_200_000, 1200)],
        *[("en", "12,3456", 12.3456, 123456), ("fr", "12.3456", 12.3456, 123456)],
    ],
)
def test_what_may_be_thousands_or_thousandths_offers_both(
    language: Language, text: str, value: float, other: float
) -> None:
    parsed = parse_number(text, language=language)
    assert (parsed.value, parsed.alternatives) == (value, (other,))


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
@pytest.mark.parametrize(
    "text",
    [
        *["", "  ", "\u200f", "abc", "-", ".", "٫", "12-15", "12 to 15", "من 5 إلى 6", "1e5", "--5", "5-"],
        *[
            "1,20,300",
            "1,200,",
            "12 5",
            "1.2.3",
            "1٫2٫3",
            "1,200.300,5",
            "1٬20",
            "1 200,300 400",
            "1'200 300",
        ],
        *["12 thousand things", "12m", "12 apples", "٣ مئة", "USD.12", "12 %%", "(5)", "½", "1" * 101, "1/2"],
    ],
)
def test_what_leaves_a_doubt_is_questioned_and_never_guessed(language: Language, text: str) -> None:
    parsed = parse_number(text, language=language)
    assert parsed.value is None
    assert parsed.problem


@given(st.text(), languages)
def test_reading_never_fails(text: str, language: Language) -> None:
    parsed = parse_number(text, language=language)
    assert (parsed.value is None) == (parsed.problem is not None)
    assert parsed.value is None or math.isfinite(parsed.value)


@given(st.text(alphabet="0123456789٠١٢۵٫٬.,،' \u202f-+%kSAR ر.س\u2066\u2069", max_size=16), languages)
def test_reading_never_fails_on_what_looks_like_a_number(text: str, language: Language) -> None:
    parsed = parse_number(text, language=language)
    assert (parsed.value is None) == (parsed.problem is not None)


@given(amounts, formatters)
def test_what_the_formatter_writes_is_read_back(value: float, formatter: Formatter) -> None:
    language = formatter.language
    assert parse_number(formatter.exact(value), language=language).value == value
    assert parse_number(formatter.money(value, "ر.س", decimals=3), language=language).value == value
    assert parse_number(formatter.signed(value, 3), language=language).value == value
    assert parse_number(isolated(formatter.number(value, 3)), language=language).value == value


@given(st.decimals(min_value=-10, max_value=10, places=4), formatters)
def test_a_written_percentage_is_read_back_as_its_percents(share: Decimal, formatter: Formatter) -> None:
    written = formatter.percent(float(share), 2)
    assert parse_number(written, language=formatter.language).value == float(share * 100)


@st.composite
def spellings(draw: st.DrawFn) -> tuple[float, str]:
    """A value and a way in which somebody may type it."""
    value = draw(st.integers(0, 10**9))
    fraction = draw(st.sampled_from(["", "5", "25", "125", "0625"]))
    decimal_mark = draw(st.sampled_from([".", ",", "٫", "،"]))
    group_marks = ["", "٬", " ", "\u00a0", "\u202f", "'", "’"]
    if fraction and decimal_mark in ".٫":
        group_marks.append(",")
    if fraction and decimal_mark in ",،٫":
        group_marks.append(".")
    if not fraction:
        group_marks += [",", "."]
    group_mark = draw(st.sampled_from(group_marks))
    text = f"{value:,}".replace(",", group_mark) + (decimal_mark + fraction if fraction else "")
    for digit in range(10):
        text = text.replace(
            str(digit), draw(st.sampled_from([str(digit), chr(0x660 + digit), chr(0x6F0 + digit)]))
        )
    before, after = draw(
        st.sampled_from([("", ""), (" ", " "), ("", " ر.س"), ("$", ""), ("", "%"), ("\u2066", "\u2069")])
    )
    return float(f"{value}.{fraction or '0'}"), before + text + after


@given(spellings(), languages)
def test_every_spelling_of_a_value_gives_it_or_offers_it(
    spelling: tuple[float, str], language: Language
) -> None:
    value, text = spelling
    parsed = parse_number(text, language=language)
    assert value in (parsed.value, *parsed.alternatives)
