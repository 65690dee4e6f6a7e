from rawafid.language.messages import LANGUAGES
from tools import translations


def test_every_string_in_code_and_every_knowledge_id_is_translated_and_nothing_is_unused() -> None:
    assert translations.problems(translations.ROOT) == []


def test_the_files_are_written_as_the_update_writes_them() -> None:
    for language in LANGUAGES:
        path = translations.ts_path(translations.ROOT, language)
        messages = translations.read(translations.ROOT, language).values()
        assert path.read_text(encoding="utf-8") == translations.as_ts(language, messages)
