import json
import timeit
from pathlib import Path

import pytest

from rawafid.errors import UserError
from rawafid.language import messages as module
from rawafid.language.messages import LANGUAGES, Messages, Named, compile_catalogue, load, mark, plural_form
from rawafid.language.numbers import Formatter, Language, without_bidi

AR = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_SA" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Mix</source>
        <comment>noun</comment>
        <translation>المزيج</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>اخلط</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">ليس بعد</translation>
    </message>
    <message>
        <source>Long gone</source>
        <translation type="vanished">ذهب</translation>
    </message>
    <message>
        <source>{channel} gets {amount}</source>
        <translation>{amount} من نصيب {channel}</translation>
    </message>
    <message numerus="yes">
        <source>{n} tasks</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>{n} مهام</numerusform>
            <numerusform>{n} مهمةً</numerusform>
            <numerusform>{n} مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of: {options}; at most {most}.</source>
        <translation>اختر واحدًا من: {options}، وبحد أقصى {most}.</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>meta_ads</source>
        <translation>إعلانات ميتا</translation>
    </message>
    <message>
        <source>meta_ads.start</source>
        <translation>سطر
سطر ثانٍ</translation>
    </message>
</context>
</TS>
""".encode()


def built(ts: bytes = AR, language: Language = "ar") -> Messages:
    return Messages(language, json.loads(compile_catalogue(ts))["texts"], Formatter(language))


ARABIC = built()
EMPTY_ENGLISH = Messages("en", {}, Formatter("en"))


def test_a_sentence_is_found_by_its_english() -> None:
    assert ARABIC.tr("Save") == "احفظ"
    assert ARABIC.direction == "rtl"


def test_a_note_tells_apart_what_english_does_not() -> None:
    assert (ARABIC.tr("Mix", note="noun"), ARABIC.tr("Mix")) == ("المزيج", "اخلط")


@pytest.mark.parametrize("source", ["Never seen", "Not yet", "Long gone"])
def test_what_is_not_translated_shows_in_english(source: str) -> None:
    assert ARABIC.tr(source) == source


@pytest.mark.parametrize(
    ("n", "text"),
    [
        *[
            (0, "لا مهام"),
            (1, "مهمة واحدة"),
            (2, "مهمتان"),
            (3, "\u20663\u2069 مهام"),
            (10, "\u206610\u2069 مهام"),
        ],
        *[(11, "\u206611\u2069 مهمةً"), (99, "\u206699\u2069 مهمةً"), (100, "\u2066100\u2069 مهمة")],
        *[(102, "\u2066102\u2069 مهمة"), (103, "\u2066103\u2069 مهام"), (111, "\u2066111\u2069 مهمةً")],
        *[(1000, "\u20661,000\u2069 مهمة")],
    ],
)
def test_arabic_counts_in_six_forms(n: int, text: str) -> None:
    assert ARABIC.tr("{n} tasks", n=n) == text


def test_english_and_french_count_in_two_forms() -> None:
    assert [plural_form("en", n) for n in (0, 1, 2, -1)] == [1, 0, 1, 0]
    assert [plural_form("fr", n) for n in (0, 1, 2, 100)] == [0, 0, 1, 1]


def test_every_value_is_isolated_each_in_its_way() -> None:
    text = ARABIC.tr("{channel} gets {amount}", channel="Google Ads", amount=ARABIC.formatter.number(-5))
    assert text == "\u2066−5\u2069 من نصيب \u2068Google Ads\u2069"


def test_a_percent_sign_after_a_value_is_isolated_with_it() -> None:
    text = EMPTY_ENGLISH.tr("{value}% of {whole}", value=ARABIC.formatter.number(58), whole="x")
    assert text == "\u206658%\u2069 of \u2068x\u2069"


def test_a_value_with_braces_is_not_read_again() -> None:
    text = EMPTY_ENGLISH.tr("{channel} gets {amount}", channel="{amount}", amount="x")
    assert text == "\u2068{amount}\u2069 gets \u2068x\u2069"


def test_a_knowledge_id_as_a_value_shows_its_prose() -> None:
    text = ARABIC.tr("{channel} gets {amount}", channel=Named("channels", "meta_ads"), amount="")
    assert "\u2068إعلانات ميتا\u2069" in text


@pytest.mark.parametrize("value", [5, 0.5, None, True])
def test_a_raw_value_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="formatter"):
        ARABIC.tr("{channel} gets {amount}", channel="x", amount=value)


def test_a_forgotten_value_is_named() -> None:
    with pytest.raises(KeyError, match="amount"):
        ARABIC.tr("{channel} gets {amount}", channel="x")


def test_braces_that_are_no_placeholder_stay() -> None:
    assert EMPTY_ENGLISH.tr('Write {"rawafid": 1} or {}') == 'Write {"rawafid": 1} or {}'


def test_prose_is_found_by_context_and_key() -> None:
    assert ARABIC.prose("channels", "meta_ads.start") == "سطر\nسطر ثانٍ"
    assert ARABIC.has_prose("channels", "meta_ads")
    assert not ARABIC.has_prose("channels", "x_ads")


@pytest.mark.parametrize(("context", "key"), [("channels", "x_ads"), ("nothing", "meta_ads")])
def test_missing_prose_is_named(context: str, key: str) -> None:
    with pytest.raises(KeyError) as caught:
        ARABIC.prose(context, key)
    assert caught.value.args == (context, key)


def test_a_window_looks_up_sentences_under_any_context() -> None:
    assert ARABIC.translate("MainWindow", "Save") == "احفظ"
    assert ARABIC.translate("MainWindow", "Mix", "noun", -1) == "المزيج"
    assert ARABIC.translate("app", "{n} tasks", "", 2) == "مهمتان"
    assert ARABIC.translate("channels", "meta_ads") == "إعلانات ميتا"
    assert ARABIC.translate("MainWindow", "Never seen") is None


def test_looking_up_takes_microseconds() -> None:
    once = min(timeit.repeat(lambda: ARABIC.translate("MainWindow", "Save"), number=1000, repeat=5)) / 1000
    assert once < 20e-6


def test_an_error_is_explained_in_the_language_of_its_reader() -> None:
    values = {"options": ("one", "two"), "most": 12000.5}
    error = UserError(mark("Choose one of: {options}; at most {most}."), values)
    explained = ARABIC.explain(error)
    assert (
        explained
        == "اختر واحدًا من: \u2067\u2068one\u2069، \u2068two\u2069\u2069، وبحد أقصى \u206612,000.5\u2069."
    )
    assert str(error) == "Choose one of: one, two; at most 12000.5."


def test_an_error_that_counts_is_explained_with_the_right_form() -> None:
    assert ARABIC.explain(UserError("{n} tasks", {"n": 2})) == "مهمتان"


def test_an_error_inside_an_error_is_explained_too() -> None:
    error = UserError("{file}: {problem}", {"file": "a.json", "problem": UserError("{n} tasks", {"n": 1})})
    assert ARABIC.explain(error) == "\u2068a.json\u2069: \u2068مهمة واحدة\u2069"
    assert str(error) == "a.json: 1 tasks"


@pytest.mark.parametrize("value", [None, True, {"a": 1}])
def test_explaining_an_error_never_fails_for_what_it_was_given(value: object) -> None:
    assert str(value) in ARABIC.explain(UserError("Not {value}", {"value": value}))


def test_an_english_error_shows_what_it_was_given_even_when_values_lack() -> None:
    assert str(UserError("{a} and {b}", {"a": 1})) == "1 and {b}"


def test_lists_take_the_comma_of_the_language() -> None:
    assert ARABIC.listed(["أ", "b"]) == "\u2067\u2068أ\u2069، \u2068b\u2069\u2069"
    assert EMPTY_ENGLISH.listed(["a", "b"]) == "\u2066\u2068a\u2069, \u2068b\u2069\u2069"


def test_numbers_that_are_written_out_in_a_text_take_the_digits_of_the_reader() -> None:
    arabic, latin = Formatter("ar", "arabic"), Formatter("ar", "latin")
    assert arabic.prose("من 3 إلى 10 سنوات، أي 12.5%") == "من ٣ إلى ١٠ سنوات، أي ١٢٫٥٪"
    assert arabic.prose("{value}% من {part_1}") == "{value}٪ من {part_1}"
    assert arabic.prose("ترميز UTF-8 و latin (123)") == "ترميز UTF-8 و latin (123)"
    assert latin.prose("من 3 إلى 10") == "من 3 إلى 10"
    assert load("ar", "arabic").prose("questions", "horizon.6") == "٦ أشهر"


def test_a_file_of_another_kind_is_refused() -> None:
    with pytest.raises(ValueError):
        compile_catalogue(b"<html/>")


# ---- loading


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_loads_with_its_digits(language: Language) -> None:
    loaded = load(language, "arabic")
    assert loaded.language == language
    assert loaded.formatter.integer(5) == ("٥" if language == "ar" else "5")


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError):
        load("de")  # type: ignore[arg-type]  # the very mistake under test


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that stands in for the places of the .ts and of the compiled file."""
    monkeypatch.setattr(module, "compiled", lambda name: tmp_path / name)
    monkeypatch.setattr(module, "translation_source", lambda language: _there(tmp_path / f"{language}.ts"))
    return tmp_path


def _there(path: Path) -> Path | None:
    return path if path.is_file() else None


def test_a_changed_source_wins_over_what_was_compiled_before(shipped: Path) -> None:
    (shipped / "rawafid_ar.json").write_bytes(compile_catalogue(AR))
    (shipped / "ar.ts").write_bytes(AR)
    assert load("ar").tr("Save") == "احفظ"
    (shipped / "ar.ts").write_bytes(AR.replace("احفظ".encode(), "خزّن".encode()))
    assert load("ar").tr("Save") == "خزّن"


def test_an_installed_program_needs_no_source(shipped: Path) -> None:
    (shipped / "rawafid_ar.json").write_bytes(compile_catalogue(AR))
    assert load("ar").tr("Save") == "احفظ"


def test_a_program_shipped_without_translations_says_so(shipped: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load("ar")


def test_a_currency_that_ends_in_a_full_stop_does_not_end_the_sentence_twice() -> None:
    messages = load("ar")
    amount = messages.formatter.money(900, "د.م.")
    said = messages.tr("The first of these answers is worth about {amount}.", amount=amount)
    assert without_bidi(said).endswith("د.م.") and not without_bidi(said).endswith("..")
