import json
from pathlib import Path

import pytest

from rawafid.language.messages import LANGUAGES, Entry
from rawafid.language.numbers import Language
from tools import translations
from tools.translations import Key

CODE = """
from rawafid.language.messages import Messages, mark

LATER = mark("Later")

def show(m: Messages, yes: bool) -> None:
    m.tr("{n} tasks", n=3)
    m.tr("Mix", note="noun")
    m.tr("On" if yes else "Off")
    raise UserError("No {file}", {"file": "x"})
"""
QUESTIONS = """
sections = ["business"]
[[question]]
id = "sector"
unit = "months"
options = ["cafe", 3]
[[question]]
id = "heard_from"
other_keys = ["walk_by"]
"""
APP = {
    "Later": {"ar": "لاحقًا", "fr": "Plus tard"},
    "Mix|noun": {"ar": "المزيج", "fr": "Mix"},
    "On": {"ar": "نعم", "fr": "Oui"},
    "Off": {"ar": "لا", "fr": "Non"},
    "No {file}": {"ar": "لا يوجد {file}", "fr": "Pas de {file}"},
    "{n} tasks": {
        "ar": ["لا مهام", "مهمة واحدة", "مهمتان", "{n} مهام", "{n} مهمةً", "{n} مهمة"],
        "en": ["{n} task", "{n} tasks"],
        "fr": ["{n} tâche", "{n} tâches"],
    },
}


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small source tree whose every text is translated."""
    monkeypatch.setattr(
        translations, "PROSE", tuple(line for line in translations.PROSE if line.file == "questions.toml")
    )
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "shown.py").write_text(CODE, encoding="utf-8")
    knowledge = tmp_path / "resources" / "knowledge"
    knowledge.mkdir(parents=True)
    (knowledge / "questions.toml").write_text(QUESTIONS, encoding="utf-8")
    prose: dict[str, dict[str, object]] = {"app": dict(APP)}
    for context, key in wanted_prose(tmp_path):
        prose.setdefault(context, {})[key] = {"ar": "نص", "en": "text", "fr": "texte"}
    (tmp_path / "prose.json").write_text(json.dumps(prose), encoding="utf-8")
    translations.merge(tmp_path, [tmp_path / "prose.json"])
    return tmp_path


def wanted_prose(root: Path) -> list[tuple[str, str]]:
    return [(key.context, key.source) for key in translations.wanted_by(root).numerus if key.context != "app"]


def change(root: Path, language: Language, key: Key, *texts: str, finished: bool = True) -> None:
    """Gives one message other texts."""
    messages = translations.read(root, language)
    messages[key] = Entry(*key, texts, numerus=len(texts) > 1, finished=finished)
    translations.write(root, language, messages.values())


def test_a_complete_tree_has_no_problems(tree: Path) -> None:
    assert translations.problems(tree) == []


def test_every_kind_of_call_is_found_in_code(tree: Path) -> None:
    wanted = translations.wanted_by(tree).numerus
    assert {(key.source, key.note): counts for key, counts in wanted.items() if key.context == "app"} == {
        ("Later", ""): False,
        ("{n} tasks", ""): True,
        ("Mix", "noun"): False,
        ("On", ""): False,
        ("Off", ""): False,
        ("No {file}", ""): False,
    }


def test_every_id_and_option_of_the_knowledge_needs_prose(tree: Path) -> None:
    assert set(wanted_prose(tree)) == {
        *[
            ("questions", f"{question}{part}")
            for question in ("sector", "heard_from")
            for part in ("", ".help", ".why")
        ],
        *[("questions", "sector.cafe"), ("questions", "sector.3"), ("questions", "heard_from.walk_by")],
        *[("sections", "business"), ("units", "months")],
    }


def test_a_text_without_translation_and_one_without_use_are_reported(tree: Path) -> None:
    code = tree / "src" / "shown.py"
    code.write_text(code.read_text(encoding="utf-8").replace('"Later"', '"Sooner"'), encoding="utf-8")
    assert translations.problems(tree) == [
        f"rawafid_{language}.ts: app: '{text}': {fault}"
        for language in ("ar", "fr")
        for text, fault in (("Sooner", "missing"), ("Later", "unused"))
    ]


def test_a_text_put_together_in_code_is_reported(tree: Path) -> None:
    code = tree / "src" / "shown.py"
    code.write_text(
        code.read_text(encoding="utf-8") + '\nm.tr(f"No {file}")\nm.tr("a" + b)\n', encoding="utf-8"
    )
    assert [problem.split(": ")[1] for problem in translations.problems(tree)] == [
        "tr() needs one plain literal"
    ] * 2


def test_a_missing_knowledge_file_is_reported_and_its_prose_is_kept(tree: Path) -> None:
    (tree / "resources" / "knowledge" / "questions.toml").unlink()
    assert translations.problems(tree) == ["resources/knowledge/questions.toml is missing"]
    before = translations.ts_path(tree, "ar").read_bytes()
    translations.update(tree)
    assert translations.ts_path(tree, "ar").read_bytes() == before


LATER = Key("app", "Later")


@pytest.mark.parametrize(
    ("language", "text", "fault"),
    [
        ("ar", "لاحقا ، ثم", "a space before Arabic punctuation"),
        ("ar", "لاحقًا, ثم", "Latin punctuation after an Arabic word"),
        ("ar", "متى?", "Latin punctuation after an Arabic word"),
        ("ar", "لاحـقا", "a kashida"),
        ("ar", "\ufef3\ufee0", "Arabic presentation forms"),
        ("ar", "\u200fلاحقا", "an invisible direction mark"),
        ("ar", "لاحقا...", "three dots instead of …"),
        ("ar", "لاحقا ", "a space at an end"),
        ("ar", "", "empty"),
        ("ar", "لاحقا {file}", "placeholders of"),
        ("fr", "Quand ?", "a space that may break"),
        ("fr", "Quand?", "no space before French punctuation"),
        ("ar", "Qt ومعه PySide6", "a line that begins in Latin letters"),
        ("ar", "الأنهج الأربعة", "a word that is not one of ours"),
        ("ar", "لاحقًا!", "an exclamation mark"),
        ("fr", "Plus  tard", "two spaces"),
        ("fr", "L'instant d’après", "a straight apostrophe"),
    ],
)
def test_a_badly_written_text_is_reported(tree: Path, language: Language, text: str, fault: str) -> None:
    change(tree, language, LATER, text)
    [problem] = translations.problems(tree)
    assert problem.startswith(f"rawafid_{language}.ts: app: 'Later': {fault}")


@pytest.mark.parametrize(
    ("language", "text"), [("ar", "عام 1448هـ، ثم؟"), ("fr", "Quand\u00a0? «\u00a0Plus tard\u00a0»")]
)
def test_a_well_written_text_is_not_reported(tree: Path, language: Language, text: str) -> None:
    change(tree, language, LATER, text)
    assert translations.problems(tree) == []


TASKS = Key("app", "{n} tasks")


@pytest.mark.parametrize(
    ("texts", "fault"),
    [
        (("{n} tâche", "{n} tâches", "{n} tâches"), "3 plural forms instead of 2"),
        (("une tâche", "{n} tâches"), "placeholders of 'une tâche'"),
        (("{n} tâches",), "counts in the code"),
    ],
)
def test_a_wrong_plural_is_reported(tree: Path, texts: tuple[str, ...], fault: str) -> None:
    change(tree, "fr", TASKS, *texts)
    [problem] = translations.problems(tree)
    assert fault in problem


def test_prose_forgets_no_value_that_its_english_has(tree: Path) -> None:
    change(tree, "en", Key("questions", "sector.help"), "up to {most}")
    faults = translations.problems(tree)
    assert [fault.split(":")[0] for fault in faults] == ["rawafid_ar.ts", "rawafid_fr.ts"]


def test_what_is_unfinished_is_reported_and_stays_so(tree: Path) -> None:
    change(tree, "fr", LATER, "Plus tard", finished=False)
    translations.update(tree)
    assert translations.problems(tree) == ["rawafid_fr.ts: app: 'Later': unfinished"]


def test_an_update_keeps_translations_adds_what_is_new_and_drops_what_is_gone(tree: Path) -> None:
    code = tree / "src" / "shown.py"
    code.write_text(CODE.replace('"Later"', '"Sooner"').replace('"On"', '"{n} on"'), encoding="utf-8")
    translations.update(tree)
    arabic = translations.read(tree, "ar")
    assert arabic[Key("app", "Off")].texts == ("لا",)
    assert arabic[Key("app", "Sooner")] == Entry("app", "Sooner", "", ("",), numerus=False, finished=False)
    assert arabic[Key("app", "{n} on")].texts == ("",) * 6
    assert Key("app", "Later") not in arabic
    english = translations.read(tree, "en")
    assert Key("app", "Sooner") not in english
    assert not english[Key("app", "{n} on")].finished


def test_an_update_of_what_is_up_to_date_changes_nothing(tree: Path) -> None:
    before = [translations.ts_path(tree, language).read_bytes() for language in LANGUAGES]
    translations.update(tree)
    assert [translations.ts_path(tree, language).read_bytes() for language in LANGUAGES] == before


def test_every_letter_survives_the_file(tree: Path) -> None:
    text = "<b> & \"quoted\" 'so' l\u00a0«\u202fx\u202f»\nسطر"
    change(tree, "fr", LATER, text)
    assert translations.read(tree, "fr")[LATER].texts == (text,)
    assert "\u00a0" not in translations.ts_path(tree, "fr").read_text(encoding="utf-8")


def test_a_merge_refuses_a_language_it_does_not_know(tree: Path) -> None:
    (tree / "more.json").write_text('{"app": {"Later": {"de": "Später"}}}', encoding="utf-8")
    with pytest.raises(ValueError, match="de"):
        translations.merge(tree, [tree / "more.json"])
