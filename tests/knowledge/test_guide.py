"""The guide's parts hang together, and a fault in its file is named."""

import pytest

from rawafid.files import resource
from rawafid.knowledge.guide import FILE, Guide, guide_from, load_guide
from rawafid.knowledge.library import Knowledge, load_knowledge
from rawafid.knowledge.loading import KnowledgeFiles
from rawafid.knowledge.sources import KnowledgeError
from rawafid.language.messages import load


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


@pytest.fixture(scope="module")
def guide(knowledge: Knowledge) -> Guide:
    return load_guide(knowledge.catalogue, knowledge.questionnaire.questions)


def test_each_approach_has_a_story_and_a_thought_about_it(guide: Guide, knowledge: Knowledge) -> None:
    for approach in knowledge.catalogue.approaches:
        assert any(approach in story.approaches for story in guide.stories.values()), approach
        assert any(approach in topic.approaches for topic in guide.topics.values()), approach


def test_the_course_has_five_lessons_from_the_customer_to_the_first_sale(guide: Guide) -> None:
    assert list(guide.lessons) == ["customer", "promise", "channels", "content", "sale"]


def test_every_term_can_be_found_from_another_one_or_leads_on(guide: Guide) -> None:
    led_to = {other for term in guide.terms.values() for other in term.see}
    lost = [
        term.id for term in guide.terms.values() if term.id not in led_to and not (term.see or term.opens)
    ]
    assert not lost


def test_every_claim_of_an_article_is_dated_in_every_language(guide: Guide) -> None:
    for claim in guide.claims.values():
        assert claim.year.startswith("20")
        for language in ("ar", "en", "fr"):
            assert any(letter.isdigit() for letter in load(language).prose("guide", f"claim.{claim.id}"))


@pytest.mark.parametrize(
    ("line", "instead", "named"),
    [
        ('approaches = ["upstream", "downstream"]', 'approaches = ["sideways"]', "together"),
        ('see = ["mix", "approach"]', 'see = ["nowhere"]', "channel"),
        ('see = ["mix", "approach"]', 'see = ["channel"]', "channel"),
        ('id = "discover"', 'id = "compare"', "compare"),
        ('opens = "recommendation"', 'opens = "cellar"', "channels"),
        ('opens = "guide/stage:discover"', 'opens = "guide/stage:never"', "content"),
        ('question = "sector"', 'question = "shoe_size"', "customer"),
        ("minutes = 40", "minutes = 0", "content"),
        ('article = "directions"', 'article = "lost"', "online_search"),
        ("[[topic]]", "[[tropic]]", "tropic"),
    ],
)
def test_a_fault_in_the_file_is_named_by_its_part(
    knowledge: Knowledge, line: str, instead: str, named: str
) -> None:
    shipped = KnowledgeFiles.read(resource("knowledge"))
    text = shipped.content[FILE].decode()
    assert line in text
    broken = KnowledgeFiles({FILE: text.replace(line, instead, 1).encode()})
    with pytest.raises(KnowledgeError) as caught:
        guide_from(broken, knowledge.catalogue, knowledge.questionnaire.questions)
    assert caught.value.file == FILE
    assert named in str(caught.value)
