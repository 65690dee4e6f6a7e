"""The command line: the program's verbs without a window.

Exit codes: 0 done; 2 something for the user to mend, said in one line on standard error; 1 a bug. Nothing of
Qt is loaded here, and the advisor only when advice is asked for.
"""

import errno
import json
import os
import re
import shutil
import sys
import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

import click

from rawafid import __version__
from rawafid.errors import UserError, mark
from rawafid.knowledge.answer_file import LARGEST_BYTES, ClientFile, read_answer_file, template
from rawafid.knowledge.catalogue import load_catalogue
from rawafid.knowledge.questionnaire import load_questionnaire, nearest
from rawafid.knowledge.samples import SAMPLES, load_sample, sample_bytes
from rawafid.language.dates import Month
from rawafid.language.messages import LANGUAGES, Messages, load
from rawafid.language.numbers import Digits, Language, without_bidi

if TYPE_CHECKING:
    from rawafid.advisor.advising import Advisor

OpenWindow = Callable[[Path | None, Messages], None]
Clock = Callable[[], date]

DEBUG: Final = "RAWAFID_DEBUG"
"""Set to 1, a bug shows its whole trace."""

LARGEST_SEED: Final = 2**32 - 1
_NARROW, _USUAL, _WIDE = 72, 96, 100
_FIRST_YEAR, _LAST_YEAR = 1990, 2100
_DIGITS: Final[tuple[Digits, ...]] = ("latin", "arabic")
_TEMPLATES: Final = ("summary", "infographic", "full")
_SECTIONS: Final = (
    "situation", "advice", "approaches", "charts", "reasons", "changes", "left_out", "sources", "method",
)  # fmt: skip

NOT_ONE_OF: Final = mark("{option}: {value} is not accepted; choose one of: {options}")
NOT_A_SEED: Final = mark("{option}: {value} is not accepted; give a whole number from {low} to {high}")
NOT_A_MONTH: Final = mark("{option}: {value} is not accepted; give a month such as {example}")
NO_VALUE: Final = mark("{option}: this option is not used like that; `{help}` shows how")
NO_OPTION: Final = mark("unknown option {value}; `{help}` shows those there are")
NO_OPTION_BUT: Final = mark("unknown option {value}; did you mean {options}?")
NO_VERB: Final = mark("there is no verb {value}; there are: {options}")
NO_VERB_BUT: Final = mark("there is no verb {value}; did you mean {options}?")
TOO_MANY: Final = mark("this is not how the command is used; `{help}` shows how")
NO_FILE_GIVEN: Final = mark(
    "name at least one answer file, or - for standard input; `{help}` writes an empty one"
)
NOWHERE: Final = mark("say what to write: {options}, each with the name of a file")
NO_CHANNEL: Final = mark("there is no channel {value}; `{verb}` lists those there are")
NO_CHANNEL_BUT: Final = mark("there is no channel {value}; did you mean {options}?")
IN_FILE: Final = mark("{file}: {problem}")
NO_SUCH_FILE: Final = mark("there is no such file")
A_FOLDER: Final = mark("this is a folder; name an answer file")
NOT_ALLOWED: Final = mark("this file may not be read")
UNREADABLE: Final = mark("this file cannot be read")
OUR_FAULT: Final = mark(
    "This is a fault of Rawafid, not yours. With {setting} set, the same command shows a full trace to send"
    " us."
)


# ── how it is called


class _OneOf(click.ParamType[Any]):
    """One of a few words, refused in the reader's language."""

    name = "word"

    def __init__(self, words: Sequence[str]) -> None:
        self.words = tuple(words)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value in self.words:
            return str(value)
        raise UserError(NOT_ONE_OF, {"option": _option(param), "value": _line(value), "options": self.words})


class _SomeOf(click.ParamType[Any]):
    """Some of a few words, with commas between them."""

    name = "words"

    def __init__(self, words: Sequence[str]) -> None:
        self._one = _OneOf(words)

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        if isinstance(value, tuple):
            return value
        return tuple(self._one.convert(word.strip(), param, ctx) for word in value.split(",") if word.strip())


class _Seed(click.ParamType[Any]):
    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        if isinstance(value, int):
            return value
        if re.fullmatch("[0-9]{1,10}", value) and int(value) <= LARGEST_SEED:
            return int(value)
        raise UserError(
            NOT_A_SEED, {"option": _option(param), "value": _line(value), "low": 0, "high": LARGEST_SEED}
        )


class _StartMonth(click.ParamType[Any]):
    name = "month"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            month = Month.parse(value)
        except ValueError:
            month = None
        if month is None or not _FIRST_YEAR <= month.year <= _LAST_YEAR:
            raise UserError(
                NOT_A_MONTH, {"option": _option(param), "value": _line(value), "example": "2026-12"}
            )
        return str(month)


def _option(param: click.Parameter | None) -> str:
    return param.opts[-1] if param is not None else ""


class _Verb(click.Command):
    """A verb whose help is in the reader's language."""

    def get_help(self, ctx: click.Context) -> str:
        return _help(self, ctx)


class _Verbs(click.Group):
    """The command itself: runs a verb, and says in one line what went wrong."""

    def get_help(self, ctx: click.Context) -> str:
        return _help(self, ctx)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            raise _unknown(args[0], tuple(self.commands), NO_VERB_BUT, NO_VERB)
        return super().resolve_command(ctx, args)

    def main(  # type: ignore[override]  # never returns: the exit code is always said to the process
        self, args: Sequence[str] | None = None, prog_name: str | None = None, **extra: Any
    ) -> NoReturn:
        given = list(sys.argv[1:] if args is None else args)
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
        sys.exit(self._run(given, prog_name or "rawafid"))

    def _run(self, args: list[str], name: str) -> int:
        try:
            code = self._answer(args, name)
            sys.stdout.flush()
        except OSError as fault:
            # The reader of our output has gone (`rawafid channels | head`): nothing is left to say to it.
            if not (isinstance(fault, BrokenPipeError) or fault.errno == errno.EPIPE):
                return _bug(fault, args)
            _discard_output()
            return 0
        except KeyboardInterrupt:
            return 130
        except Exception as fault:
            return _bug(fault, args)
        return code

    def _answer(self, args: list[str], name: str) -> int:
        try:
            with self.make_context(name, list(args)) as ctx:
                result = self.invoke(ctx)
            return result if isinstance(result, int) else 0
        except click.exceptions.Exit as left:
            return left.exit_code
        except UserError as error:
            problem = error
        except click.UsageError as misuse:
            problem = _misuse(misuse)
        _complain(problem, _messages_of(args))
        return 2


def _misuse(misuse: click.UsageError) -> UserError:
    """What click found wrong, as our own message."""
    path = misuse.ctx.command_path if misuse.ctx else "rawafid"
    asked = f"{path} --help"
    if isinstance(misuse, click.NoSuchOption):
        known = [name for param in (misuse.ctx.command.params if misuse.ctx else ()) for name in param.opts]
        close = nearest(misuse.option_name, tuple(known))
        if close:
            return UserError(NO_OPTION_BUT, {"value": _line(misuse.option_name), "options": close})
        return UserError(NO_OPTION, {"value": _line(misuse.option_name), "help": asked})
    if isinstance(misuse, click.BadOptionUsage):
        return UserError(NO_VALUE, {"option": _line(misuse.option_name), "help": asked})
    return UserError(TOO_MANY, {"help": asked})


def _unknown(value: str, known: tuple[str, ...], close_key: str, key: str) -> UserError:
    close = nearest(value, known)
    return UserError(close_key if close else key, {"value": _line(value), "options": close or known})


def _bug(fault: BaseException, args: list[str]) -> int:
    if os.environ.get(DEBUG) == "1":
        traceback.print_exception(fault, file=sys.stderr)
    else:
        _complain(UserError(OUR_FAULT, {"setting": f"{DEBUG}=1"}), _messages_of(args))
    return 1


def _discard_output() -> None:
    """Let what is still to be written go nowhere, so that closing the stream stays quiet too."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  # stays open until the end


def _complain(problem: UserError, messages: Messages) -> None:
    text = messages.explain(problem)
    if messages.direction == "ltr":
        text = without_bidi(text)
    print(_line(text), file=sys.stderr)


def _line(text: object) -> str:
    """Somebody's text as one line that can be shown."""
    return "".join(
        sign if sign.isprintable() or "\u2066" <= sign <= "\u2069" else " " if sign.isspace() else "�"
        for sign in str(text)
    )


def _messages_of(args: Sequence[str]) -> Messages:
    """The messages of the language asked for, even where the rest of the command cannot be read."""
    language: Language = "ar"
    for place, one in enumerate(args):
        if one == "--":
            break
        value = args[place + 1] if one == "--lang" and place + 1 < len(args) else one.removeprefix("--lang=")
        for known in LANGUAGES:
            if value == known and one.startswith("--lang"):
                language = known
    return load(language)


def _help(command: click.Command, ctx: click.Context) -> str:
    messages = _spoken(ctx)
    usage = " ".join([ctx.command_path, *command.collect_usage_pieces(ctx)])
    lines = [messages.tr("Usage: {usage}", usage=usage), "", messages.tr(command.help or "")]
    if isinstance(command, click.Group):
        lines += [
            "",
            *_columns((name, messages.tr(one.help or "")) for name, one in command.commands.items()),
        ]
    options = [param for param in command.get_params(ctx) if isinstance(param, click.Option)]
    written = [(_option_written(one), messages.tr(one.help or "")) for one in options]
    lines += ["", *_columns(written)]
    text = "\n".join(lines)
    return without_bidi(text) if messages.direction == "ltr" else text


def _option_written(option: click.Option) -> str:
    name = " ".join(option.opts)
    return name if option.is_flag or option.count else f"{name} {option.metavar or option.type.name.upper()}"


def _columns(pairs: Iterable[tuple[str, str]]) -> list[str]:
    rows = list(pairs)
    widest = max((len(first) for first, _ in rows), default=0)
    return [f"  {first.ljust(widest)}  {second}" for first, second in rows]


LANG_HELP: Final = mark("language of what is shown: ar, en or fr; Arabic without it")
DIGITS_HELP: Final = mark("digits of Arabic text: latin (123) or arabic")
JSON_HELP: Final = mark("for programs: JSON instead of text")
HELP_HELP: Final = mark("show this and stop")


def _common() -> list[click.Parameter]:
    """What every verb takes, and the command before its verb."""
    return [
        click.Option(  # read first, so that help speaks it wherever it stands
            ["--lang"], type=_OneOf(LANGUAGES), metavar="|".join(LANGUAGES), help=LANG_HELP, is_eager=True
        ),
        click.Option(["--digits"], type=_OneOf(_DIGITS), metavar="|".join(_DIGITS), help=DIGITS_HELP),
        click.Option(
            ["--help"],
            is_flag=True, is_eager=False, expose_value=False, callback=_show_help, help=HELP_HELP,
        ),
    ]  # fmt: skip


def _show_help(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value:
        print(_help(ctx.command, ctx))
        ctx.exit()


def _show_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value:
        print(f"rawafid {__version__}")
        ctx.exit()


def _spoken(ctx: click.Context) -> Messages:
    """The messages that this command is to use: the verb's own options before those of the command."""
    language, digits = None, None
    at: click.Context | None = ctx
    while at is not None:
        language = language or at.params.get("lang")
        digits = digits or at.params.get("digits")
        at = at.parent
    return load(language or "ar", digits or "latin")


def _width() -> int:
    """Columns to write for: the terminal's within what reads well, and always the same into a file."""
    if not sys.stdout.isatty():
        return _USUAL
    return min(_WIDE, max(_NARROW, shutil.get_terminal_size((_USUAL, 24)).columns))


# ── the verbs


def build_cli(*, open_window: OpenWindow, clock: Clock = date.today) -> click.Command:
    """The whole command. `open_window` shows a file or the clients; `clock` says what day it is."""

    def window(ctx: click.Context, file: str | None = None) -> None:
        if file is not None:
            _read(file)
        open_window(None if file is None else Path(file), _spoken(ctx))

    @click.pass_context
    def without_verb(ctx: click.Context, /, **_: object) -> None:
        if ctx.invoked_subcommand is None:
            window(ctx)

    @click.pass_context
    def open_(ctx: click.Context, /, file: str | None, **_: object) -> None:
        window(ctx, file)

    @click.pass_context
    def recommend(
        ctx: click.Context, /, files: tuple[str, ...], as_json: bool, brief: bool, seed: int,
        start: str | None, **_: object,
    ) -> int:  # fmt: skip
        if not files:
            raise UserError(NO_FILE_GIVEN, {"help": "rawafid template"})
        return _recommend(
            files, _spoken(ctx), as_json=as_json, brief=brief, seed=seed, start=start, clock=clock
        )

    @click.pass_context
    def report(
        ctx: click.Context, /, file: str, pdf: str | None, xlsx: str | None, png: str | None, seed: int,
        start: str | None, **look: Any,
    ) -> None:  # fmt: skip
        places = {"pdf": pdf, "xlsx": xlsx, "png": png}
        wanted = {kind: Path(place) for kind, place in places.items() if place is not None}
        _report(file, _spoken(ctx), wanted, look, seed=seed, start=start, clock=clock)

    commands = _Verbs(
        "rawafid",
        callback=without_verb,
        invoke_without_command=True,
        add_help_option=False,
        help=mark(
            "Splits a business's marketing effort between channels, and says why. Without a verb: the window."
        ),
        params=[
            *_common(),
            click.Option(
                ["--version"],
                is_flag=True, is_eager=True, expose_value=False, callback=_show_version,
                help=mark("show the version and stop"),
            ),
        ],
    )  # fmt: skip
    as_json = click.Option(["--json", "as_json"], is_flag=True, help=JSON_HELP)
    for name, callback, text, params in (
        ("open", open_, mark("open the window, on a client's file if one is named"),
         [click.Argument(["file"], required=False)]),
        ("questions", _questions, mark("list every question and what it accepts"), [as_json]),
        ("channels", _channels, mark("list the channels, or show one with its numbers and sources"),
         [click.Argument(["id"], required=False), as_json]),
        ("template", _template, mark("write an empty answer file to fill in"),
         [click.Option(["--quick"], is_flag=True, help=mark("only the questions of the quick way"))]),
        ("samples", _samples, mark("list the sample clients, or write the answer file of one"),
         [click.Argument(["id"], required=False)]),
        ("recommend", recommend, mark("advise: which channels, how much in each, and why"),
         [
             click.Argument(["files"], nargs=-1, metavar="FILE..."),
             as_json,
             click.Option(["--brief"], is_flag=True, help=mark("leave the what-ifs out: faster")),
             click.Option(["--seed"], type=_Seed(), default=1,
                          help=mark("another draw of what is uncertain; 1 without it")),
             click.Option(["--start"], type=_StartMonth(), metavar="YYYY-MM",
                          help=mark("first month of the plan; next month without it")),
         ]),
        ("report", report, mark("write the advice as a PDF, a workbook or a picture"),
         [
             click.Argument(["file"], metavar="FILE"),
             click.Option(["--pdf"], metavar="FILE", help=mark("write a PDF there")),
             click.Option(["--xlsx"], metavar="FILE", help=mark("write a workbook there")),
             click.Option(["--png"], metavar="FILE", help=mark("write the first page there as a picture")),
             click.Option(["--template"], type=_OneOf(_TEMPLATES), metavar="|".join(_TEMPLATES),
                          default="full", help=mark("what the report holds; full without it")),
             click.Option(["--consultant"], metavar="NAME", default="",
                          help=mark("who signs the report")),
             click.Option(["--logo"], metavar="FILE",
                          help=mark("picture of who signs it: PNG, JPEG or SVG")),
             click.Option(["--client-logo"], metavar="FILE", help=mark("the client's own picture")),
             click.Option(["--sections"], type=_SomeOf(_SECTIONS), metavar="LIST", default=_SECTIONS,
                          help=mark("only these sections of the full report, such as advice,charts")),
             click.Option(["--without"], type=_SomeOf(_SECTIONS), metavar="LIST", default=(),
                          help=mark("sections of the full report to leave out")),
             click.Option(["--seed"], type=_Seed(), default=1,
                          help=mark("another draw of what is uncertain; 1 without it")),
             click.Option(["--start"], type=_StartMonth(), metavar="YYYY-MM",
                          help=mark("first month of the plan; next month without it")),
         ]),
    ):  # fmt: skip
        commands.add_command(
            _Verb(name, callback=callback, help=text, params=[*params, *_common()], add_help_option=False)
        )
    return commands


@click.pass_context
def _questions(ctx: click.Context, /, as_json: bool, **_: object) -> None:
    questionnaire = load_questionnaire(load_catalogue())
    if as_json:
        _print_json([question.plain() for question in questionnaire.questions.values()])
        return
    from rawafid.terminal.listings import questions_page

    _print(questions_page(questionnaire, _spoken(ctx), width=_width()))


@click.pass_context
def _channels(ctx: click.Context, /, id: str | None, as_json: bool, **_: object) -> None:
    from rawafid.terminal.listings import channel_page, channel_plain, channels_page

    catalogue = load_catalogue()
    if id is not None and id not in catalogue.channels:
        close = nearest(id, tuple(catalogue.channels))
        if close:
            raise UserError(NO_CHANNEL_BUT, {"value": _line(id), "options": close})
        raise UserError(NO_CHANNEL, {"value": _line(id), "verb": "rawafid channels"})
    shown = catalogue.channels.values() if id is None else [catalogue.channels[id]]
    if as_json:
        _print_json([channel_plain(channel, catalogue) for channel in shown])
    elif id is None:
        _print(channels_page(catalogue, _spoken(ctx), width=_width()))
    else:
        _print(channel_page(catalogue.channels[id], catalogue, _spoken(ctx), width=_width()))


@click.pass_context
def _template(ctx: click.Context, /, quick: bool, **_: object) -> None:
    questionnaire, messages = load_questionnaire(load_catalogue()), _spoken(ctx)
    labels = {id: messages.prose("questions", id) for id in questionnaire.questions}
    _print(template(questionnaire, quick=quick, labels=labels).decode())


@click.pass_context
def _samples(ctx: click.Context, /, id: str | None, **_: object) -> None:
    if id is not None:
        _print(sample_bytes(id).decode())
        return
    from rawafid.terminal.listings import samples_lines

    questionnaire = load_questionnaire(load_catalogue())
    clients = [(one, load_sample(one, questionnaire)) for one in SAMPLES]
    lines = [(one, client.name, str(client.answers["sector"])) for one, client in clients]
    _print(samples_lines(lines, _spoken(ctx)))


def _recommend(
    files: Sequence[str], messages: Messages, *, as_json: bool, brief: bool, seed: int, start: str | None,
    clock: Clock,
) -> int:  # fmt: skip
    """Answer each file in turn; 2 when one of them is for the user to mend, after all the others."""
    from rawafid.advisor.advising import Advisor
    from rawafid.knowledge.library import load_knowledge

    knowledge = load_knowledge()
    advisor = Advisor(knowledge, seed=seed)
    following = str(Month.of(clock()).add(1))
    code, piped, answered = 0, None, 0
    for name in files:
        try:
            if name == "-" and piped is None:
                piped = sys.stdin.buffer.read(LARGEST_BYTES + 1)
            data = piped if name == "-" and piped is not None else _read(name)
            client = read_answer_file(data, _line(name), knowledge.questionnaire)
        except UserError as error:
            sys.stdout.flush()
            _complain(error, messages)
            code = 2
            continue
        month = start or client.start or following
        text = _advice(advisor, client, messages, name=name, start=month, brief=brief, as_json=as_json)
        _print(f"\n\n{text}" if answered and not as_json else text)
        answered += 1
    return code


def _advice(
    advisor: "Advisor", client: ClientFile, messages: Messages, *, name: str, start: str, brief: bool,
    as_json: bool,
) -> str:  # fmt: skip
    advice = advisor.advise(client, start=start, brief=brief)
    if as_json:
        from rawafid.advisor.advice_json import dumps

        return f"{dumps(advice)}\n"
    from rawafid.terminal.recommendation import recommendation

    title = _line(Path(name).stem) if name != "-" else messages.tr("this business")
    return recommendation(advice, messages, advisor.knowledge.questionnaire, width=_width(), name=title)


def _report(
    file: str, messages: Messages, wanted: Mapping[str, Path], look: Mapping[str, Any], *, seed: int,
    start: str | None, clock: Clock,
) -> None:  # fmt: skip
    """Write the report of one client as each kind that is wanted; all are made before the first is saved."""
    if not wanted:
        raise UserError(NOWHERE, {"options": ("--pdf", "--xlsx", "--png")})
    from rawafid.advisor.advising import Advisor
    from rawafid.knowledge.library import load_knowledge
    from rawafid.reports import making
    from rawafid.reports.document import Wishes
    from rawafid.reports.logos import read_logo
    from rawafid.reports.saving import save

    logos = [look[which] and read_logo(Path(look[which])) for which in ("logo", "client_logo")]
    wishes = Wishes(
        template=look["template"], consultant=_line(look["consultant"]), logo=logos[0], client_logo=logos[1],
        sections=frozenset(look["sections"]) - frozenset(look["without"]),
    )  # fmt: skip
    knowledge = load_knowledge()
    data = sys.stdin.buffer.read(LARGEST_BYTES + 1) if file == "-" else _read(file)
    client = read_answer_file(data, _line(file), knowledge.questionnaire)
    advisor = Advisor(knowledge, seed=seed)
    advice = advisor.advise(client, start=start or client.start or str(Month.of(clock()).add(1)))
    name = _line(Path(file).stem) if file != "-" else ""
    order = making.order(advisor, advice, messages, wishes=wishes, name=name)
    makers = {"pdf": making.pdf, "xlsx": making.xlsx, "png": making.png}
    made = {kind: makers[kind](advisor, order) for kind in wanted}
    for kind, path in wanted.items():
        save(path, made[kind])
        said = messages.tr("Saved: {path}", path=_line(path))
        _print(f"{without_bidi(said) if messages.direction == 'ltr' else said}\n")


def _read(name: str) -> bytes:
    """A file's bytes, no more of them than an answer file may have and one. Raises UserError."""
    try:
        with open(name, "rb") as file:
            return file.read(LARGEST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        problem = NO_SUCH_FILE
    except IsADirectoryError:
        problem = A_FOLDER
    except PermissionError:
        problem = A_FOLDER if Path(name).is_dir() else NOT_ALLOWED
    except OSError:
        problem = UNREADABLE
    raise UserError(IN_FILE, {"file": _line(name), "problem": UserError(problem)})


def _print(text: str) -> None:
    sys.stdout.write(text)


def _print_json(value: object) -> None:
    _print(json.dumps(value, ensure_ascii=False, allow_nan=False) + "\n")
