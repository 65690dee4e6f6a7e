"""Whole ways through the program with real keys, as its users go them."""

from pathlib import Path

import pytest

from rawafid.knowledge.answers import Answers
from rawafid.knowledge.interview import begin
from rawafid.knowledge.library import Knowledge, load_knowledge
from rawafid.knowledge.questionnaire import Question
from rawafid.store.database import Store
from rawafid.ui.pages.questionnaire_words import leaf_of
from rawafid.workspace.workspace import Workspace
from tests.journeys.desktop import Program, Screen, program
from tests.ui.open_window import NOW

QUESTIONNAIRE, RECOMMENDATION, COMPARISON = "الاستبيان", "التوصية", "المقارنات"


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


class Kept:
    """What the database holds once the program has ended."""

    def __init__(self, data: Path, knowledge: Knowledge) -> None:
        with Store.open(data / "rawafid.db") as store:
            workspace = Workspace(store, knowledge, lambda: NOW)
            self.settings = workspace.settings
            self.names = [one.name for one in workspace.clients.all()]
            current = workspace.clients.current
            assert current is not None
            self.state = workspace.interview(current).state
            self.answers: Answers = self.state.answers


def new_client(user: Program, name: str) -> None:
    user.key("ctrl+n")
    user.focus_dialog("عميل جديد")
    user.type(name)
    user.key("Return")
    user.wait_for_title(QUESTIONNAIRE)
    user.focus_main()


def give(user: Program, question: Question) -> object:
    """Answer the question that has the keyboard, and say what the answer should be."""
    if question.kind in ("choice", "multi"):
        user.key("1")
        return question.options[0] if question.kind == "choice" else [question.options[0]]
    if question.kind == "slider":
        user.key("Up")
        return None
    number = round(min(max(question.low or 0.0, 40.0), question.high or 1000.0))
    user.type(str(number))
    user.key("Return")  # on to the next field
    return number


def test_an_owner_answers_the_quick_questionnaire_and_reaches_the_charts(
    screen: Screen, tmp_path: Path, knowledge: Knowledge
) -> None:
    data = tmp_path / "data"
    with program(screen, data) as user:
        new_client(user, "flowers")
        state, given = begin(knowledge.questionnaire), dict[str, object]()
        kinds = knowledge.questionnaire.questions
        while state.at is not None:
            leaf = leaf_of(state, state.at)
            for place, id in enumerate(leaf):
                if place == 1 and kinds[leaf[0]].kind in ("choice", "multi"):
                    user.key("Tab")  # from the cards to the first number below them
                answer = give(user, kinds[id])
                if answer is not None:
                    given[id] = answer
                    state = state.answer(id, answer)
            state = state.jump(leaf[-1]).next()
            user.key("alt+Left")
        user.open_page("recommendation")
        user.wait_for_title(RECOMMENDATION)
        user.open_page("comparison")
        user.wait_for_title(COMPARISON)
        user.quit()
    kept = Kept(data, knowledge)
    assert kept.names == ["flowers"]
    assert kept.state.at is None, "the way ends at the review"
    assert not kept.state.remaining(), "no question of the quick form was left open"
    percent = {id for id in given if kinds[id].kind == "percent"}
    numbers = {id: kept.answers[id] for id in given if isinstance(given[id], int) and id not in percent}
    assert numbers == {id: given[id] for id in numbers} and len(numbers) > 2


def test_someone_who_knows_nothing_still_gets_through(
    screen: Screen, tmp_path: Path, knowledge: Knowledge
) -> None:
    data = tmp_path / "data"
    with program(screen, data) as user:
        new_client(user, "shop")
        state, kinds = begin(knowledge.questionnaire), knowledge.questionnaire.questions
        while state.at is not None:
            leaf = leaf_of(state, state.at)
            typed = kinds[leaf[0]].kind in ("money", "percent", "number")
            # In a number's field 0 is an answer: "don't know" is the link behind it.
            user.key(*(("Tab", "space") if typed else ("0",)), "alt+Left")
            state = state.answer(leaf[0], None).jump(leaf[-1]).next()
        user.open_page("recommendation")
        user.wait_for_title(RECOMMENDATION)
        user.quit()
    kept = Kept(data, knowledge)
    assert kept.state.at is None
    assert kept.answers and all(answer is None for answer in kept.answers.values())


def test_going_back_an_answer_can_be_changed(screen: Screen, tmp_path: Path, knowledge: Knowledge) -> None:
    data = tmp_path / "data"
    with program(screen, data) as user:
        new_client(user, "shop")
        user.key("1", "alt+Left", "2", "alt+Left")
        user.key("alt+Right", "alt+Right", "3")
        user.quit()
    kept = Kept(data, knowledge)
    first, second = list(begin(knowledge.questionnaire).path())[:2]
    assert kept.answers[first] == knowledge.questionnaire.questions[first].options[2]
    assert second in kept.answers
    assert kept.state.at == first


def test_language_and_look_are_changed_in_mid_way(
    screen: Screen, tmp_path: Path, knowledge: Knowledge
) -> None:
    data = tmp_path / "data"
    with program(screen, data) as user:
        new_client(user, "shop")
        user.key("1", "alt+Left")
        user.open_page("settings")
        user.wait_for_title("الإعدادات")
        user.key("2")  # the keyboard is in the languages
        user.wait_for_title("Settings")
        user.key("Tab", "Tab", "Tab", "3")  # past the digits and the way back, in the colours
        user.open_page("questionnaire")
        user.wait_for_title("Questionnaire")
        user.key("2", "alt+Right")  # the way on points the other way now
        user.quit()
    kept = Kept(data, knowledge)
    assert (kept.settings.language, kept.settings.theme) == ("en", "dark")
    assert len(kept.answers) == 2
    assert kept.state.at not in kept.answers


def test_a_killed_program_opens_again_where_the_user_was(
    screen: Screen, tmp_path: Path, knowledge: Knowledge
) -> None:
    data = tmp_path / "data"
    with program(screen, data) as user:
        new_client(user, "shop")
        user.key("1", "alt+Left", "2", "alt+Left")
        user.key("1")
        user.kill()
    before = Kept(data, knowledge)
    assert len(before.answers) == 3
    with program(screen, data) as user:
        user.wait_for_title(QUESTIONNAIRE)
        assert "shop" in user.title
        user.key("alt+Left")
        user.quit()
    after = Kept(data, knowledge)
    assert after.answers == before.answers
    assert after.state.at != before.state.at


def test_a_second_start_says_that_the_window_is_open_already(screen: Screen, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with program(screen, data) as user:
        before = user.windows()
        second = user.another()
        user.wait_for(lambda: bool(user.dialogs()), "message of the second start")
        user.xdotool("windowfocus", "--sync", user.dialogs()[-1])
        user.key("Return")
        assert second.wait(20) == 2
        assert user.windows() == before
        user.xdotool("windowfocus", "--sync", user.window)
        user.quit()
