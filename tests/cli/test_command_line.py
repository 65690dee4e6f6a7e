"""The verbs, their flags, and what bad input gets: one line on standard error and exit code 2."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from rawafid import __version__
from rawafid.cli import build_cli
from rawafid.knowledge.samples import SAMPLES, sample_bytes
from rawafid.language.messages import Messages
from rawafid.language.numbers import without_bidi
from tests.cli.advised import knowledge

opened: list[tuple[Path | None, str]] = []


def open_window(file: Path | None, messages: Messages) -> None:
    opened.append((file, messages.language))


def run(*arguments: str | Path, given: bytes | None = None) -> Result:
    cli = build_cli(open_window=open_window, clock=lambda: date(2026, 11, 22))
    return CliRunner().invoke(cli, [str(one) for one in arguments], input=given)


def rawafid(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The command as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "rawafid", *arguments],
        capture_output=True, env={**os.environ, **environment}, timeout=60, check=False,
    )  # fmt: skip


def refused(result: Result) -> str:
    """The one line that a refused command says."""
    assert result.exit_code == 2, result.stderr
    assert "Traceback" not in result.stderr
    (line,) = result.stderr.splitlines()
    return line


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    file = tmp_path / "pineapple.json"
    file.write_bytes(sample_bytes("pineapple"))
    return file


# ── listing verbs


def test_questions_as_json_are_the_whole_questionnaire() -> None:
    questions = json.loads(run("questions", "--json").stdout)
    assert [one["id"] for one in questions] == list(knowledge().questionnaire.questions)
    for one in questions:
        assert {"id", "section", "kind", "quick", "unit", "shown_when"} <= set(one)
        assert ("options" in one) != ("range" in one)


def test_channels_as_json_have_the_agreed_fields_and_their_sources() -> None:
    channels = json.loads(run("channels", "--json").stdout)
    assert [one["id"] for one in channels] == list(knowledge().catalogue.channels)
    for one in channels:
        assert {"id", "upstream", "inbound", "needs_cash", "requires", "sources"} <= set(one)
        assert 0 <= one["upstream"] <= 1 and 0 <= one["inbound"] <= 1
        cited = {source for number in one["numbers"].values() for source in number["source"]}
        assert cited - {"expert_prior"} == {source["id"] for source in one["sources"]}
        for number in one["numbers"].values():
            assert {"low", "mid", "high", "unit", "source", "confidence"} == set(number)
        assert all({"title", "url", "year"} <= set(source) for source in one["sources"])


def test_one_channel_as_json_is_a_list_of_it() -> None:
    (one,) = json.loads(run("channels", "seo", "--json").stdout)
    assert one["id"] == "seo"


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_every_channel_has_a_page(language: str) -> None:
    messages_run = run("channels", "--lang", language)
    assert messages_run.exit_code == 0
    for channel in ("seo", "meta_ads", "tv", "market_research", "cold_email"):
        assert channel in messages_run.stdout
        result = run("channels", channel, "--lang", language)
        assert result.exit_code == 0, result.stderr
        assert "{" not in result.stdout


def test_a_channels_page_names_its_sources_and_marks_its_guesses() -> None:
    page = run("channels", "seo", "--lang", "en").stdout
    for source in knowledge().catalogue.channels["seo"].sources:
        url = knowledge().catalogue.sources[source].url
        assert url in page
    assert "experience" in page


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_questions_are_shown_with_what_they_accept(language: str) -> None:
    text = without_bidi(run("questions", "--lang", language).stdout)
    for question in knowledge().questionnaire.questions:
        assert f"[{question}]" in text


def test_samples_are_listed_by_id_without_a_header() -> None:
    lines = run("samples").stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(SAMPLES)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_written_as_it_is_shipped(name: str) -> None:
    assert run("samples", name).stdout_bytes == sample_bytes(name)


def test_a_template_is_an_answer_file_that_can_be_advised_on() -> None:
    whole, quick = run("template"), run("template", "--quick")
    assert len(json.loads(quick.stdout)["answers"]) < len(json.loads(whole.stdout)["answers"])
    advised = run("recommend", "-", "--json", "--brief", given=whole.stdout_bytes)
    assert advised.exit_code == 0, advised.stderr
    assert json.loads(advised.stdout)["currency"] is None


def test_a_template_asks_in_the_language_chosen() -> None:
    french = json.loads(run("--lang", "fr", "template").stdout)
    assert french["accepted"]["sector"]["question"] == "Quelle est votre activité\u00a0?"


def test_the_version_is_said() -> None:
    assert run("--version").stdout == f"rawafid {__version__}\n"


@pytest.mark.parametrize("verb", ["", "open", "questions", "channels", "template", "samples", "recommend"])
def test_help_is_in_the_language_chosen(verb: str) -> None:
    words = [verb] if verb else []
    texts = {run(*words, "--lang", language, "--help").stdout for language in ("ar", "en", "fr")}
    assert len(texts) == 3
    assert all("--lang" in text for text in texts)
    assert run(*words, "--help", "--lang", "fr").stdout in texts, "wherever the language stands"
    assert "Utilisation" in run(*words, "--help", "--lang", "fr").stdout


def test_without_a_verb_the_window_is_opened(sample: Path) -> None:
    opened.clear()
    assert run().exit_code == 0
    assert run("--lang", "fr", "open").exit_code == 0
    assert run("open", sample, "--lang", "en").exit_code == 0
    assert opened == [(None, "ar"), (None, "fr"), (sample, "en")]


def test_a_file_that_is_not_there_opens_no_window(tmp_path: Path) -> None:
    opened.clear()
    assert "no such file" in refused(run("open", tmp_path / "no.json", "--lang", "en"))
    assert not opened


# ── recommend


def test_advice_is_one_line_of_json_for_each_file_in_order(sample: Path, tmp_path: Path) -> None:
    other = tmp_path / "cafe.json"
    other.write_bytes(sample_bytes("cafe"))
    both = run("recommend", sample, other, "--json", "--brief").stdout.splitlines()
    turned = run("recommend", other, sample, "--json", "--brief").stdout.splitlines()
    alone = run("recommend", other, "--json", "--brief").stdout.splitlines()
    assert len(both) == 2
    assert both == turned[::-1]
    assert both[1:] == alone


def test_brief_advice_leaves_two_fields_out(sample: Path) -> None:
    whole = json.loads(run("recommend", sample, "--json").stdout)
    brief = json.loads(run("recommend", sample, "--json", "--brief").stdout)
    assert set(whole) - set(brief) == {"what_would_change", "next_questions"}


def test_the_start_is_the_options_then_the_files_then_next_month(tmp_path: Path) -> None:
    document = json.loads(sample_bytes("pineapple"))
    dated, undated = tmp_path / "dated.json", tmp_path / "undated.json"
    dated.write_text(json.dumps({**document, "start": "2027-04"}), encoding="utf-8")
    document.pop("start", None)
    undated.write_text(json.dumps(document), encoding="utf-8")
    flags = ("--json", "--brief")
    starts = [
        json.loads(line)["start"] for line in run("recommend", dated, undated, *flags).stdout.splitlines()
    ]
    assert starts == ["2027-04", "2026-12"]
    assert json.loads(run("recommend", dated, *flags, "--start", "2028-01").stdout)["start"] == "2028-01"


def test_the_seed_is_kept_in_the_advice(sample: Path) -> None:
    assert json.loads(run("recommend", sample, "--json", "--brief", "--seed", "7").stdout)["seed"] == 7


def test_a_dash_is_standard_input() -> None:
    result = run("recommend", "-", "--json", "--brief", given=sample_bytes("pineapple"))
    assert result.exit_code == 0
    assert json.loads(result.stdout)["client"] == "متجر أناناسة"


def test_text_is_in_arabic_unless_another_language_is_chosen(sample: Path) -> None:
    arabic = run("recommend", sample, "--brief").stdout
    assert "توصية التسويق" in arabic
    before, after = (
        run("--lang", "en", "recommend", sample, "--brief"),
        run("recommend", sample, "--brief", "--lang", "en"),
    )
    assert before.stdout == after.stdout and "Marketing advice" in before.stdout
    assert "٪" in run("recommend", sample, "--brief", "--digits", "arabic").stdout


def test_of_several_files_the_bad_one_is_named_and_the_others_are_answered(
    sample: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('{"rawafid": 1, "answers": {"order_value": "dear"}}', encoding="utf-8")
    result = run("recommend", bad, sample, tmp_path / "none.json", "--json", "--brief", "--lang", "en")
    assert result.exit_code == 2
    (answered,) = result.stdout.splitlines()
    assert json.loads(answered)["client"] == "متجر أناناسة"
    first, second = result.stderr.splitlines()
    assert "bad.json: answers.order_value:" in first and "12.5" in first
    assert second == f"{tmp_path / 'none.json'}: there is no such file"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "empty"),
        ("{", "not valid JSON at line 1, column 2"),
        ("[]", "give an object"),
        ("{}", "rawafid"),
        ('{"rawafid": 99}', "newer version"),
        ('{"rawafid": 1, "answers": {"sektor": "x"}}', "answers.sektor: unknown; did you mean sector"),
        ('{"rawafid": 1, "answers": {"sector": "shop"}}', "answers.sector"),
        ('{"rawafid": 1, "answers": {"order_value": -5}}', "answers.order_value"),
        (
            '{"rawafid": 1, "answers": {"current_spend": {"meta_ads": "much"}}}',
            "answers.current_spend.meta_ads",
        ),
        ('{"rawafid": 1, "start": "soon"}', "start"),
        ("\ud800", "UTF-8"),
    ],
)
def test_a_bad_file_gets_one_line_with_the_path_of_the_value(content: str, said: str, tmp_path: Path) -> None:
    file = tmp_path / "client.json"
    file.write_bytes(content.encode("utf-8", "surrogatepass"))
    line = refused(run("recommend", file, "--lang", "en"))
    assert line.startswith(f"{file}: ") and said in line


def test_what_cannot_be_read_gets_one_line(tmp_path: Path) -> None:
    assert (
        refused(run("recommend", tmp_path, "--lang", "en"))
        == f"{tmp_path}: this is a folder; name an answer file"
    )
    assert "no such file" in refused(run("recommend", tmp_path / "a\nb", "--lang", "en"))
    assert "empty" in refused(run("recommend", "-", "--lang", "en", given=b""))


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
@pytest.mark.parametrize(
    "arguments",
    [
        ("recomend", "x.json"),
        ("nothing-like-it",),
        ("recommend",),
        ("recommend", "x.json", "--sed", "3"),
        ("recommend", "x.json", "--start", "2026-13"),
        ("recommend", "x.json", "--start", "٢٠٢٦-١٢"),
        ("recommend", "x.json", "--start", "1200-01"),
        ("recommend", "x.json", "--seed", "-1"),
        ("recommend", "x.json", "--seed", "1.5"),
        ("recommend", "x.json", "--seed", "99999999999"),
        ("recommend", "x.json", "--seed"),
        ("recommend", "x.json", "--json=yes"),
        ("recommend", "x.json", "--digits", "roman"),
        ("channels", "sea"),
        ("channels", "zzzzzz"),
        ("channels", "seo", "blog"),
        ("samples", "nobody"),
        ("template", "file"),
        ("--bogus",),
    ],
)
def test_a_wrong_command_gets_one_line_in_the_language(arguments: tuple[str, ...], language: str) -> None:
    line = refused(run("--lang", language, *arguments))
    assert "{" not in line and "Error" not in line
    if language != "en":
        assert line != refused(run("--lang", "en", *arguments))


def test_a_wrong_language_is_refused_in_arabic() -> None:
    line = refused(run("samples", "--lang", "xx"))
    assert "xx" in line and "غير مقبولة" in line


def test_a_near_miss_is_given_the_right_word() -> None:
    assert "did you mean recommend" in refused(run("--lang", "en", "recomend"))
    assert "--seed" in refused(run("--lang", "en", "recommend", "--sed", "3"))
    assert "seo" in refused(run("--lang", "en", "channels", "sea"))


def test_a_bug_is_owned_and_its_trace_is_shown_on_demand(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(file: Path | None, messages: Messages) -> None:
        raise ZeroDivisionError("broken on purpose")

    cli = build_cli(open_window=broken)
    monkeypatch.delenv("RAWAFID_DEBUG", raising=False)
    quiet = CliRunner().invoke(cli, ["--lang", "en"])
    assert quiet.exit_code == 1
    assert quiet.stderr.count("\n") == 1 and "RAWAFID_DEBUG=1" in quiet.stderr
    monkeypatch.setenv("RAWAFID_DEBUG", "1")
    assert "broken on purpose" in CliRunner().invoke(cli, ["--lang", "en"]).stderr


# ── as a process


def test_two_processes_give_the_same_bytes_and_load_no_qt(sample: Path) -> None:
    program = (
        "import sys\n"
        "from rawafid.app import main\n"
        "try:\n    main(sys.argv[1:])\n"
        "finally:\n    assert not [name for name in sys.modules if name.startswith('PySide6')]\n"
    )
    first, second = (
        subprocess.run(
            [sys.executable, "-c", program, "recommend", str(sample), "--json", "--start", "2026-12"],
            capture_output=True, env={**os.environ, "PYTHONHASHSEED": seed}, timeout=60, check=False,
        )
        for seed in ("1", "2")
    )  # fmt: skip
    assert first.returncode == second.returncode == 0, first.stderr
    assert first.stdout == second.stdout


def test_lists_are_shown_without_numpy() -> None:
    program = (
        "import sys\n"
        "from rawafid.app import main\n"
        "try:\n    main(['channels', 'seo'])\n"
        "finally:\n    assert not {'numpy', 'highspy', 'PySide6'} & set(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


def test_output_is_utf8_whatever_the_locale() -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
    done = rawafid("samples", **plain)
    assert done.returncode == 0, done.stderr
    assert "متجر أناناسة" in done.stdout.decode("utf-8")
    assert "لا توجد" in rawafid("channels", "zzzzzz", **plain).stderr.decode("utf-8")


def test_a_reader_that_leaves_early_is_no_fault() -> None:
    writer = subprocess.Popen(
        [sys.executable, "-m", "rawafid", "channels", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert writer.stdout is not None and writer.stderr is not None
    writer.stdout.read(10)
    writer.stdout.close()
    assert writer.stderr.read() == b""
    writer.stderr.close()
    assert writer.wait(timeout=60) == 0


def test_a_process_says_what_is_wrong_and_leaves_with_two() -> None:
    done = rawafid("recommend", "nowhere.json", "--lang", "fr")
    assert done.returncode == 2
    assert done.stdout == b""
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("nowhere.json") and line.endswith("ce fichier n’existe pas")
