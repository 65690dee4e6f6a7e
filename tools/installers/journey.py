"""What a user does in an installed program, with a keyboard, and what is found in the data afterwards."""

import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from tools.installers.screen import Window


def new_client(user: Window, name: str) -> None:
    """A client of this name, its questionnaire in sight."""
    user.key("ctrl+n")
    user.wait_for(lambda: user.windows("عميل جديد"), "dialog for the name")
    user.focus(user.windows("عميل جديد")[-1])
    user.type(name)
    user.key("Return")
    user.wait_for_title("الاستبيان")
    user.focus(user.window)


def answer_questionnaire(user: Window) -> int:
    """A new client, the quick questionnaire by keyboard, on to the recommendation; answers the steps gone."""
    from rawafid.knowledge.interview import begin
    from rawafid.knowledge.library import load_knowledge
    from rawafid.ui.pages.questionnaire_words import leaf_of

    questionnaire = load_knowledge().questionnaire
    new_client(user, "flowers")
    state, steps = begin(questionnaire), 0
    while state.at is not None:
        leaf = leaf_of(state, state.at)
        for place, id in enumerate(leaf):
            question = questionnaire.questions[id]
            if place == 1 and questionnaire.questions[leaf[0]].kind in ("choice", "multi"):
                user.key("Tab")  # from the cards to the first number below them
            if question.kind in ("choice", "multi"):
                user.key("1")
                first = question.options[0]
                state = state.answer(id, first if question.kind == "choice" else [first])
            elif question.kind == "slider":
                user.key("Up")
            else:
                usual = 20_000.0 if question.kind == "money" else 40.0
                number = round(min(max(question.low or 0.0, usual), question.high or usual))
                user.type(str(number))
                user.key("Return")
                state = state.answer(id, number)
            steps += 1
        state = state.jump(leaf[-1]).next()
        user.key("alt+Left")
    user.key("alt+3")
    user.wait_for_title("التوصية")
    return steps


def kept(folder: Path) -> tuple[list[str], dict[str, object]]:
    """The names of the clients in a folder of data, and the answers of the one that is open.

    They are read from a copy, so that nothing there changes.
    """
    from rawafid.knowledge.library import load_knowledge
    from rawafid.store.database import Store
    from rawafid.store.place import DATABASE
    from rawafid.workspace.workspace import Workspace

    with tempfile.TemporaryDirectory() as name:
        copy = shutil.copytree(folder, Path(name) / "data")
        with Store.open(copy / DATABASE) as store:
            workspace = Workspace(store, load_knowledge(), lambda: datetime.now(UTC))
            names = [client.name for client in workspace.clients.all()]
            current = workspace.clients.current
            return names, {} if current is None else dict(workspace.interview(current).state.answers)
