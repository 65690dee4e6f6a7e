"""Reports of clients that nobody drew a template for."""

import io
from dataclasses import replace
from zipfile import ZipFile

import pypdfium2  # type: ignore[import-untyped]  # only in tests, and it has no types
import pytest

from rawafid.advisor.advice import Advice
from rawafid.language.numbers import Language
from rawafid.reports import making, typeset
from rawafid.reports.document import TEMPLATES, Template, Wishes
from tests.reports.made import advice_of, advisor, bare, knowledge, readings_of, said_in, words

NAMES = (
    '=HYPERLINK("https://example.com";"x")',
    'مطعم "الدار" #1 \\ $x$ <b> [a]_b_ @c',
    "شركة Al-Noor للتجارة (2021) LLC / فرع",
    "شركة النور والأمل المتحدة العالمية " * 3 + "للتجارة",
    "W" * 120,
    "مؤسسةالنوروالأملالمتحدةالعالميةللتجارةوالمقاولاتوالصيانةوالتشغيلوالخدماتاللوجستية" + "ـ" * 30,
)


def _named(name: str) -> Advice:
    return replace(advice_of("clinic"), client=name)


def _pages(
    advice: Advice, template: Template, language: Language = "ar", consultant: str = ""
) -> list[bytes]:
    wishes = Wishes(template=template, consultant=consultant)
    asked = making.order(advisor(), advice, words(language), wishes=wishes, known=readings_of("clinic"))
    return making.pages(advisor(), asked, pixels_per_inch=20)


@pytest.mark.parametrize("name", NAMES)
def test_any_name_makes_every_report(name: str) -> None:
    for language in ("ar", "en"):
        assert len(_pages(_named(name), "summary", language, name)) == 1
        assert len(_pages(_named(name), "infographic", language, name)) == 1
    assert len(_pages(_named(name), "full", "ar", name)) > 5


@pytest.mark.parametrize("name", NAMES)
def test_any_name_stays_inside_the_page(name: str) -> None:
    """Nothing of a name stands beyond the edges, however long a word it is."""
    wishes = Wishes(template="infographic", consultant=name)
    asked = making.order(advisor(), _named(name), words("en"), wishes=wishes)
    opened = pypdfium2.PdfDocument(making.pdf(advisor(), asked))
    page = opened[0]
    text, wide = page.get_textpage(), page.get_width()
    edges = [text.get_charbox(at) for at in range(text.count_chars()) if text.get_text_range(at, 1).strip()]
    opened.close()
    assert min(box[0] for box in edges) >= 0.0
    assert max(box[2] for box in edges) <= wide


@pytest.mark.parametrize("name", NAMES)
def test_any_name_makes_a_workbook_without_a_formula_of_its_own(name: str) -> None:
    asked = making.order(advisor(), _named(name), words("ar"), wishes=Wishes(), known=readings_of("clinic"))
    with ZipFile(io.BytesIO(making.xlsx(advisor(), asked))) as packed:
        assert packed.testzip() is None
        sheets = [packed.read(one).decode() for one in packed.namelist() if "worksheets/sheet" in one]
    assert not any("HYPERLINK" in sheet for sheet in sheets)


def _empty() -> Advice:
    return replace(
        advice_of("clinic"), mix=(), build_up=(), approaches={}, totals={}, shares={}, because=None,
        edits=None, scenarios=None, binding=(),
    )  # fmt: skip


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
@pytest.mark.parametrize("template", TEMPLATES)
def test_advice_without_a_channel_is_a_report_all_the_same(template: Template, language: Language) -> None:
    asked = making.order(advisor(), _empty(), words(language), wishes=Wishes(template=template))
    assert making.pdf(advisor(), asked).startswith(b"%PDF")
    with ZipFile(io.BytesIO(making.xlsx(advisor(), asked))) as packed:
        assert packed.testzip() is None


def _with_every_channel() -> Advice:
    """A plan of all the channels there are, the first with nearly all of the effort."""
    advice, channels = advice_of("clinic"), list(knowledge().catalogue.channels)
    shares = [0.4, *(0.6 / (len(channels) - 1) for _ in channels[1:])]
    mix = tuple(
        replace(advice.mix[place % len(advice.mix)], channel=channel, objective=None, share=share)
        for place, (channel, share) in enumerate(zip(channels, shares, strict=True))
    )
    return replace(advice, mix=mix, not_chosen=())


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_a_plan_of_every_channel_there_is_finds_room(language: Language) -> None:
    advice = _with_every_channel()
    assert len(advice.mix) >= 59
    assert len(_pages(advice, "summary", language)) == 1
    assert len(_pages(advice, "infographic", language)) == 1
    assert len(_pages(advice, "full", language)) > 10
    asked = making.order(advisor(), advice, words(language), wishes=Wishes(), known=readings_of("clinic"))
    said = said_in(making.document(advisor(), asked))
    assert all(bare(words(language).prose("channels", row.channel)) in said for row in advice.mix)
    with ZipFile(io.BytesIO(making.xlsx(advisor(), asked))) as packed:
        assert packed.testzip() is None


def test_a_picture_that_is_shared_is_no_longer_than_one_can_scroll() -> None:
    picture = typeset.picture(
        making.document(
            advisor(),
            making.order(
                advisor(), _with_every_channel(), words("ar"), wishes=Wishes(template="infographic")
            ),
        )
    )
    wide, high = (int.from_bytes(picture[at : at + 4]) for at in (16, 20))
    assert high < 6 * wide
