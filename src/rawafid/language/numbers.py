"""The one formatter of numbers and the one lenient parser.

Texts made here carry no isolates except where the text would otherwise fall apart; `isolated` adds them
when a value is put into a sentence (`Messages.tr` does so by itself).
"""

import math
import re
import unicodedata
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Literal

from rawafid.errors import mark

Digits = Literal["latin", "arabic"]
Language = Literal["ar", "en", "fr"]

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
NBSP, NARROW_NBSP, MINUS = "\u00a0", "\u202f", "\u2212"
BIDI_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
# Wide enough for the largest float written out in full, so that quantize never runs out of digits.
_WIDE = Context(prec=400, rounding=ROUND_HALF_UP)


class NumberText(str):
    """A number as the formatter wrote it. A sentence takes numbers in this form only."""

    __slots__ = ()


def isolated(text: str) -> str:
    """`text` between isolates, so that a sentence of the other direction leaves its order alone.

    A number runs left to right, but a percentage in Arabic-Indic digits right to left: its sign stands on
    their left, as it does beside a figure that stands alone. Any other text, and an amount whose currency is
    written in Arabic, takes the direction of its first letter. Text that is one isolate already is given
    back as it is.
    """
    if _is_one_isolate(text):
        return str(text)
    if not isinstance(text, NumberText) or _has_rtl_letter(text):
        opening = FSI
    else:
        opening = RLI if text.endswith("٪") and text[0].isdigit() else LRI
    return f"{opening}{text}{PDI}"


def without_bidi(text: str) -> str:
    """`text` without invisible direction marks: for files and for terminals that show them."""
    return BIDI_CONTROLS.sub("", text)


def _is_one_isolate(text: str) -> bool:
    if len(text) < 2 or text[0] not in (LRI, RLI, FSI) or text[-1] != PDI:
        return False
    depth = 0
    for position, letter in enumerate(text):
        depth += (letter in (LRI, RLI, FSI)) - (letter == PDI)
        if depth == 0:
            return position == len(text) - 1
    return False


def _has_rtl_letter(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


def nice(value: float) -> float:
    """`value` rounded to a figure that people use: two significant digits, the second 0 or 5 from 50 on.

    So 1.23 gives 1.2, 12,740 gives 13,000 and 6,840 gives 7,000; the change is at most 5 %.
    Raises ValueError for NaN and infinity.
    """
    exact = _decimal(value)
    if not exact:
        return 0.0
    exponent = exact.adjusted()
    step = Decimal("0.5") if abs(exact.scaleb(-exponent, _WIDE)) >= 5 else Decimal("0.1")
    step = step.scaleb(exponent, _WIDE)
    steps = _WIDE.divide(exact, step).to_integral_value(ROUND_HALF_UP)
    return float(_WIDE.multiply(steps, step))


def _decimal(value: float) -> Decimal:
    """The number as its shortest writing has it, so that 2.675 is a tie and not a little less."""
    if isinstance(value, bool):
        raise TypeError("a truth value is not a number")
    if isinstance(value, int):
        return Decimal(value)
    value = float(value)
    if not math.isfinite(value):
        raise ValueError(f"not a finite number: {value}")
    return Decimal(repr(value))


@dataclass(frozen=True, slots=True)
class Formatter:
    """Numbers as readers of `language` write them.

    `digits` counts in Arabic only, where "arabic" gives ١٬٢٣٤٫٥ and "latin" 1,234.5. English has 1,234.5
    and French 1 234,5 with a narrow no-break space. Halves are rounded away from zero. Every method raises
    ValueError for NaN and infinity and TypeError for a truth value; zero never has a sign.
    """

    language: Language
    digits: Digits = "latin"

    def number(self, value: float, decimals: int | None = None) -> NumberText:
        """The number with `decimals` decimals, or with as many as its size calls for.

        From 100 on there are none, from 10 on one at most, below that two at most; zeros at the end are
        left out then.
        """
        return self._written(self._rounded(value, decimals), trim=decimals is None)

    def exact(self, value: float) -> NumberText:
        """The number with every decimal it has: for what the user typed and for limits."""
        return self._written(_decimal(value), trim=True)

    def integer(self, value: float) -> NumberText:
        """The number rounded to a whole one."""
        return self.number(value, 0)

    def percent(self, share: float, decimals: int = 0) -> NumberText:
        """A share of 0–1 as a percentage."""
        return NumberText(self._written(self._hundredfold(share, decimals)) + self._percent_end())

    def signed_percent(self, share: float, decimals: int = 0) -> NumberText:
        """A change of a share as a percentage that always shows its sign."""
        change = self._hundredfold(share, decimals)
        return NumberText(("+" if change > 0 else "") + self._written(change) + self._percent_end())

    def signed(self, value: float, decimals: int | None = None) -> NumberText:
        """A change that always shows its sign; zero has none."""
        change = self._rounded(value, decimals)
        return NumberText(("+" if change > 0 else "") + self._written(change, trim=decimals is None))

    def money(self, value: float, currency_symbol: str, *, decimals: int | None = None) -> NumberText:
        """An amount, the currency after the number at a space that does not break."""
        return self._with_symbol(self.number(value, decimals), currency_symbol)

    def range(
        self, low: float, high: float, *, currency_symbol: str = "", decimals: int | None = None
    ) -> str:
        """“from … to …” in words, since a dash is read backwards from the right.

        Both numbers stand in isolates. When both are written alike there is only one.
        """
        first, last = self.number(low, decimals), self.number(high, decimals)
        end = self._with_symbol(last, currency_symbol) if currency_symbol else last
        if first == last:
            return isolated(end)
        start = isolated(first)
        return {
            "ar": f"من {start} إلى {isolated(end)}",
            "en": f"{start} to {isolated(end)}",
            "fr": f"de {start} à {isolated(end)}",
        }[self.language]

    def digits_of(self, value: int) -> NumberText:
        """A whole number without grouping: a year, a day."""
        return NumberText(self._localised(str(value)))

    def clock(self, hour: int, minute: int) -> NumberText:
        """A time of the day, from 00:00 to 23:59."""
        return NumberText(self._localised(f"{hour:02}:{minute:02}"))

    def _with_symbol(self, number: NumberText, symbol: str) -> NumberText:
        # Beside an Arabic symbol the amount runs right to left and would put the minus behind the number.
        signed_in_rtl = number.startswith(MINUS) and _has_rtl_letter(symbol)
        return NumberText(f"{isolated(number) if signed_in_rtl else number}{NBSP}{symbol}")

    def _rounded(self, value: float, decimals: int | None) -> Decimal:
        exact = _decimal(value)
        if decimals is None:
            size = abs(exact)
            decimals = 0 if size >= 100 else 1 if size >= 10 else 2
        return exact.quantize(Decimal(1).scaleb(-decimals), context=_WIDE)

    def _hundredfold(self, share: float, decimals: int) -> Decimal:
        hundredths = _decimal(share).scaleb(2, _WIDE)
        return hundredths.quantize(Decimal(1).scaleb(-decimals), context=_WIDE)

    def prose(self, text: str) -> str:
        """`text` with the numbers written out in it in the reader's digits.

        Numbers that belong to a Latin word (UTF-8, digits=latin (123), {placeholder_1}) stay as they are.
        """
        if not self._arabic_digits():
            return text
        return re.sub(_WRITTEN_OUT, lambda found: self._localised(found[0]).replace("%", "٪"), text)

    def percent_sign(self) -> str:
        """The sign alone, such as a field for a share shows beside its number."""
        return "٪" if self._arabic_digits() else "%"

    def _percent_end(self) -> str:
        return (NBSP if self.language == "fr" else "") + self.percent_sign()

    def _arabic_digits(self) -> bool:
        return self.language == "ar" and self.digits == "arabic"

    def _written(self, value: Decimal, *, trim: bool = False) -> NumberText:
        text = f"{abs(value):,f}"
        if trim and "." in text:
            text = text.rstrip("0").rstrip(".")
        return NumberText((MINUS if value < 0 else "") + self._localised(text))

    def _localised(self, text: str) -> str:
        if self.language == "fr":
            return text.replace(",", NARROW_NBSP).replace(".", ",")
        if self._arabic_digits():
            return text.replace(",", "٬").replace(".", "٫").translate(_ARABIC_DIGITS)
        return text


_WRITTEN_OUT = r"(?<![A-Za-z0-9_+-])(?<![a-z] \()[0-9]+(?:[.,][0-9]+)*%?(?![A-Za-z0-9_])|(?<=\})%"

EMPTY = mark("Write a number.")
NOT_A_NUMBER = mark("This is not a number. Write it in digits, such as {example}.")
SEVERAL = mark("Write a single number, in digits.")
BAD_GROUPS = mark("The separators of this number leave its size open. Write it without them.")
UNKNOWN_WORD = mark("Write the number alone, without “{word}”.")
TOO_LARGE = mark("This number is too large.")


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a typed number means.

    `value` is the likely meaning, or None when `problem` says why there is none. `alternatives` holds other
    meanings that the same writing may have: when there are any, show the value that was understood or ask.
    `problem` is an English message to translate, filled with `values`.
    """

    value: float | None
    alternatives: tuple[float, ...] = ()
    problem: str | None = None
    values: tuple[tuple[str, str], ...] = ()


_LONGEST = 100
_SPELLING = {**dict.fromkeys("−–﹣－", "-"), "＋": "+", "،": ",", **dict.fromkeys("٪％﹪", "%")}
_SPELLING |= dict.fromkeys("’‘ʼ`´", "'")
_IGNORED = set("\u200b\u200c\u200d\u2060\ufeff\u0640")
# A separator may open the number (.5) only where no letter stands before it, else "ر.س.12" would be 0.12.
# Patterns stay texts until a number is read: the first window need not wait for them.
_SHAPE = (
    r"(?P<before>[^0-9]*?)"
    r"(?P<core>(?:(?:^|(?<=[ +\-]))[.,٫])?[0-9](?:[0-9 .,'٫٬]*[0-9])?(?:[.,٫](?![^ %]))?)"
    r"(?P<after>[^0-9]*)"
)
_MULTIPLIERS = {
    **dict.fromkeys(("k", "ألف", "الف", "ألفا", "آلاف", "الاف", "thousand", "mille"), 1_000),
    **dict.fromkeys(("m", "mn", "مليون", "ملايين", "million", "millions"), 1_000_000),
    **dict.fromkeys(("مليار", "مليارات", "billion", "billions", "milliard", "milliards"), 1_000_000_000),
}
_CURRENCY_NAMES = (
    # ISO codes of the Arab countries and of the currencies most used beside them, then usual short forms
    "sar aed egp jod kwd qar bhd omr mad dzd tnd lyd iqd syp lbp ils yer sdg mru sos djf kmf"
    " usd eur gbp chf cny inr try cad aud jpy"
    " sr qr kd bd jd ld dh dhs da dt le l.e l.e. ll us$ riyal riyals rial rials dirham dirhams dinar dinars"
    " pound pounds livre livres lira liras dollar dollars euro euros franc francs ouguiya shilling"
    " ريال ريالا ريالات درهم درهما دراهم دينار دينارا دنانير جنيه جنيها جنيهات ليرة ليرات دولار دولارا"
    " دولارات يورو شيكل فرنك أوقية شلن"
    " سعودي إماراتي اماراتي مصري أردني اردني كويتي قطري بحريني عماني مغربي جزائري تونسي ليبي عراقي سوري"
    " سورية لبناني لبنانية يمني سوداني أمريكي امريكي موريتاني صومالي جيبوتي"
)
_CURRENCY_WORDS = frozenset(_CURRENCY_NAMES.split())
_ARABIC_SYMBOL = r"[\u0621-\u064a](?:\.[\u0621-\u064a]){1,2}\.?"


def parse_number(text: str, *, language: Language) -> Parsed:
    """What `text` means as a number; never raises.

    Digits of any script, mixed too; ٫ is the decimal mark and ٬ a group mark; “.” and “,” (and “،”) are
    either: where both stand the last is the decimal mark, repeated ones are group marks. Spaces and
    apostrophes group. A single “.” or “,” before exactly three digits may be either: `value` is the usual
    reading of `language` and `alternatives` holds the other. A sign, a currency before or after, a percent
    sign (it does not divide: “12 %” is 12) and “k”, “ألف”, “million” … after the number are understood.
    """
    cleaned = _clean(text)
    if not cleaned:
        return Parsed(None, problem=EMPTY)
    if len(cleaned) > _LONGEST or not any("0" <= letter <= "9" for letter in cleaned):
        return Parsed(None, problem=NOT_A_NUMBER, values=(("example", "1200"),))
    shape = re.fullmatch(_SHAPE, cleaned)
    if shape is None:
        return Parsed(None, problem=SEVERAL)
    before, after = shape["before"], shape["after"]
    sign, before = _sign(before)
    if sign is None or "-" in after or "+" in after:
        return Parsed(None, problem=SEVERAL)
    factor, unknown = _words(before, after)
    if unknown:
        return Parsed(None, problem=UNKNOWN_WORD, values=(("word", unknown),))
    readings = _readings(shape["core"], language)
    if not readings:
        return Parsed(None, problem=BAD_GROUPS)
    found = [float(_WIDE.multiply(_WIDE.multiply(Decimal(one), factor), sign)) + 0.0 for one in readings]
    if not all(map(math.isfinite, found)):
        return Parsed(None, problem=TOO_LARGE)
    return Parsed(found[0], alternatives=tuple(other for other in found[1:] if other != found[0]))


def _clean(text: str) -> str:
    letters = []
    for letter in without_bidi(text):
        if letter in _IGNORED:
            continue
        digit = unicodedata.decimal(letter, None)
        if digit is not None:
            letters.append(str(digit))
        elif letter.isspace():
            letters.append(" ")
        else:
            letters.append(_SPELLING.get(letter, letter))
    return " ".join("".join(letters).split())


def _sign(before: str) -> tuple[int | None, str]:
    """The sign in front of the number, which may also stand before the currency, and the words left."""
    signs = [letter for letter in before if letter in "+-"]
    if not signs:
        return 1, before
    bare = before.strip()
    if len(signs) > 1 or not (bare.startswith(signs[0]) or bare.endswith(signs[0])):
        return None, before
    return (-1 if signs[0] == "-" else 1), before.replace(signs[0], " ")


def _words(before: str, after: str) -> tuple[int, str]:
    """The factor that the words round a number stand for, and the first word that is not understood."""
    factor = 1
    percents = 0
    for place, words in (("before", before), ("after", after)):
        for position, word in enumerate(words.replace("%", " % ").split()):
            folded = word.casefold()
            if place == "after" and position == 0 and folded in _MULTIPLIERS and word != "m":
                factor = _MULTIPLIERS[folded]
            elif word == "%" and not percents:
                percents = 1
            elif not (
                folded in _CURRENCY_WORDS
                or re.fullmatch(_ARABIC_SYMBOL, word)
                or all(unicodedata.category(letter) == "Sc" for letter in word)
            ):
                return 1, word
    return factor, ""


def _readings(core: str, language: Language) -> list[str]:
    """The plain writings that the digits and separators may stand for, the likeliest first."""
    marks = [letter for letter in core if not letter.isdigit()]
    if not marks:
        return [core]
    last, kinds = marks[-1], set(marks)
    either = kinds & {".", ","}
    if last == "٫" or len(either) == 2 or (either and len(kinds) > 1):
        # The last mark is the decimal one; what stands before it can only group.
        return _with_decimal(core, last) if last in "٫.," and marks.count(last) == 1 else []
    if not either or len(marks) > 1:
        return _grouped(core, last) if len(kinds) == 1 else []
    whole, fraction = core.split(last)
    decimal, joined = f"{whole or '0'}.{fraction or '0'}", whole + fraction
    groups_here = last == ("." if language == "fr" else ",")
    if whole in ("", "0") or len(whole) > 3 or len(fraction) < 3:
        return [decimal]
    if len(fraction) == 3:
        return [joined, decimal] if groups_here else [decimal, joined]
    return [decimal, joined] if groups_here else [decimal]


def _with_decimal(core: str, decimal_mark: str) -> list[str]:
    whole, fraction = core.split(decimal_mark)
    group_marks = {letter for letter in whole if not letter.isdigit()}
    if not group_marks:
        return [f"{whole or '0'}.{fraction or '0'}"]
    grouped = _grouped(whole, group_marks.pop()) if len(group_marks) == 1 and fraction else []
    return [f"{one}.{fraction}" for one in grouped]


def _grouped(whole: str, mark_of_groups: str) -> list[str]:
    first, *rest = whole.split(mark_of_groups)
    proper = 1 <= len(first) <= 3 and all(len(group) == 3 for group in rest)
    return [first + "".join(rest)] if proper else []
