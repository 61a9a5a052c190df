"""The command line: options in, a library call, an exit status out.

Nothing heavy is imported until a command needs it, so that --help and --version answer at once.
"""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from recordlint import __version__
from recordlint.errors import RecordlintError, SettingsError, SourceError

if TYPE_CHECKING:
    from recordlint.readers import Item
    from recordlint.run import Checked, Job, Verdict

SEVERITIES = ("error", "warning", "hint")
FORMATS = ("text", "json", "jsonl")


class _Commands(click.Group):
    """The commands; an error that a user can meet is one plain message and exit status 2."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except RecordlintError as error:
            _complain(str(error))
            ctx.exit(error.exit_status)
        except BrokenPipeError:  # the reader of our output, `head` perhaps, has seen enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(2)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(
    __version__, "--version", prog_name="recordlint", message="%(prog)s %(version)s"
)
def main() -> None:
    """Read safeguarding notes as a careful supervisor would, before they are signed.

    Everything happens on this machine: no word of a note is sent anywhere. recordlint never
    changes a note; it advises.
    """


@main.command()
@click.argument(
    "paths", nargs=-1, type=click.Path(path_type=Path, allow_dash=True), metavar="[PATHS]..."
)
@click.option(
    "--format",
    "-f",
    "format_",
    type=click.Choice(FORMATS),
    help="The form of the report (default: text).",
)
@click.option(
    "--output",
    "-o",
    "outputs",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="Where the report goes; may be repeated, each in the form of its ending.",
)
@click.option(
    "--select",
    multiple=True,
    metavar="RULES",
    help="Only these: codes, beginnings of codes, names, categories; commas between.",
)
@click.option("--ignore", multiple=True, metavar="RULES", help="All but these.")
@click.option(
    "--severity",
    type=click.Choice(SEVERITIES),
    help="The lowest severity shown (default: warning).",
)
@click.option(
    "--fail-on",
    type=click.Choice((*SEVERITIES, "never")),
    help="The lowest severity that makes the exit status 1 (default: warning).",
)
@click.option(
    "--field",
    "fields",
    multiple=True,
    metavar="NAME=VALUE",
    help="A fact held beside the text: recorded_at, occurred_at, author, role or subject.",
)
@click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The date to judge by, as 2025-03-12 (default: the clock's).",
)
@click.option(
    "--stdin-filename",
    default="-",
    metavar="NAME",
    help="The name that a note read from - is reported under.",
)
@click.option(
    "--sql", metavar="URL", help="A database to check: a note a row of --query. Only read, ever."
)
@click.option("--query", metavar="SELECT", help="What to read of the database.")
@click.option(
    "--config",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The settings file (default: recordlint.toml in the note's folder or above).",
)
@click.option("--statistics", is_flag=True, help="Counts by rule instead of findings.")
@click.option(
    "--all",
    "every",
    is_flag=True,
    help="Tell every finding in the text report, not the most telling few of a note.",
)
@click.option(
    "--show-entries",
    is_flag=True,
    help="Show how each source is split into notes (first line, date, time, author); check none.",
)
@click.option("--redact", is_flag=True, default=None, help="No words of any note in the report.")
@click.option(
    "--signed",
    is_flag=True,
    default=None,
    help="The notes are signed records: advise an addendum, never a rewording.",
)
@click.option(
    "--no-cache", is_flag=True, help="Keep no results between runs. This version never does."
)
@click.option("--quiet", "-q", is_flag=True, help="No report where there is nothing to say.")
@click.option(
    "--verbose", "-v", is_flag=True, help="Name each source on standard error as it is checked."
)
@click.option(
    "--no-color", is_flag=True, help="No colours. NO_COLOR in the environment does the same."
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Processes to work with (default: one a core).",
)
@click.pass_context
def check(ctx: click.Context, /, paths: tuple[Path, ...], **options: Any) -> None:
    """Check notes: files, folders, or - for standard input.

    Exit status: 0 nothing to mark, 1 findings, 2 something could not be read or done (everything
    else is still checked).
    """
    if not paths and not options["sql"]:
        raise click.UsageError("name a file or a folder, or - to read a note from standard input.")
    if bool(options["sql"]) != bool(options["query"]):
        raise click.UsageError("--sql and --query go together.")
    if options["show_entries"]:
        ctx.exit(_show_entries(paths, options))
    destinations = list(_destinations(options["outputs"], options["format_"]))
    from recordlint.run import verdict

    job_for = _jobs_by_folder(options)
    checked: list[Checked] = []
    for one in _checked(paths, job_for, options):
        for notice in one.notices:
            _complain(str(notice))
        checked.append(one)
    result = verdict(checked, _model(job_for))
    for error in result.errors:
        _complain(str(error))
    for form, path in destinations:
        _write(_rendered(result, form, path, options), path)
    ctx.exit(2 if result.errors else int(result.failed))


def _show_entries(paths: Sequence[Path], options: dict[str, Any]) -> int:
    """Print how each source is split, and return the exit status."""
    if options["outputs"] or options["format_"]:
        raise SettingsError(
            "--show-entries prints a plain listing: leave out --output and --format."
        )
    from recordlint.readers import Document
    from recordlint.show import entries_of

    status = 0
    for item in _items(paths, options["stdin_filename"]):
        if isinstance(item, Document):
            _write(entries_of(item.text, item.source, redact=bool(options["redact"])), None)
            continue
        _complain(str(item))
        status = 2 if isinstance(item, SourceError) else status
    return status


def _items(paths: Sequence[Path], stdin: str) -> "Iterator[Item]":
    """Yield what each path holds, in the order of the command line."""
    from recordlint.readers import Document, find_sources, read_source
    from recordlint.readers.text import read_text

    for path in paths:
        if str(path) == "-":
            try:
                yield Document(source=stdin, text=read_text(sys.stdin.buffer.read(), stdin))
            except SourceError as error:
                yield error
            continue
        for found in find_sources(path):
            yield from [found] if isinstance(found, SourceError) else read_source(found)


def _checked(
    paths: Sequence[Path], job_for: "Callable[[Path], Job]", options: dict[str, Any]
) -> "Iterator[Checked]":
    """Yield every source, checked, in the order of the command line; a database comes last."""
    from recordlint.readers import Options, find_sources, read_sql
    from recordlint.run import check_item, check_text

    for path in paths:
        if str(path) == "-":
            yield _standard_input(options["stdin_filename"], job_for(Path.cwd()), check_text)
            continue
        for one in _checked_files(list(find_sources(path)), job_for, options):
            if options["verbose"] and not one.notices:
                click.echo(
                    f"{one.source}: {one.notes} checked, {len(one.findings)} findings", err=True
                )
            yield one
    if options["sql"]:
        job = job_for(Path.cwd())
        columns = Options(columns=job.settings.columns)
        for item in read_sql(options["sql"], options["query"], columns):
            yield check_item(item, job)


def _checked_files(
    found: "Sequence[Path | SourceError]", job_for: "Callable[[Path], Job]", options: dict[str, Any]
) -> "Iterator[Checked]":
    """Yield the files of a folder, checked, and in their places the folders that were not read."""
    from itertools import groupby

    from recordlint.run import Checked, check_files

    for faulty, group in groupby(found, key=lambda one: isinstance(one, SourceError)):
        if faulty:
            errors = [one for one in group if isinstance(one, SourceError)]
            yield from (Checked(source=one.source, errors=(one,)) for one in errors)
        else:
            files = [(one, job_for(one.parent)) for one in group if isinstance(one, Path)]
            yield from check_files(files, options["jobs"] or os.cpu_count() or 1)


def _standard_input(
    name: str, job: "Job", check_text: "Callable[[str, str, Job], Checked]"
) -> "Checked":
    from recordlint.readers.text import read_text
    from recordlint.run import Checked

    try:
        return check_text(read_text(sys.stdin.buffer.read(), name), name, job)
    except SourceError as error:
        return Checked(source=name, errors=(error,))


def _jobs_by_folder(options: dict[str, Any]) -> "Callable[[Path], Job]":
    """Return what finds the settings of a folder's notes: the file's, then the options."""
    from functools import cache

    from recordlint.finding import Severity
    from recordlint.policy import verify
    from recordlint.run import Job
    from recordlint.settings import Settings, find_settings, listed, read_settings

    fields = _fields(options["fields"])
    fail_on = options["fail_on"]

    @cache
    def job(folder: Path) -> Job:
        file = options["config"] or find_settings(folder)
        settings = (read_settings(file, folder) if file else Settings()).but(
            select=listed(options["select"]) or None,
            ignore=listed(options["ignore"]) or None,
            severity=Severity(options["severity"]) if options["severity"] else None,
            redact=options["redact"],
            signed=options["signed"],
        )
        if fail_on:
            settings = settings.failing_on(None if fail_on == "never" else Severity(fail_on))
        verify(settings)
        return Job(
            settings=settings,
            fields=fields,
            today=options["today"].date() if options["today"] else None,
            ahead=options["jobs"] != 1,
        )

    return job


def _model(job_for: "Callable[[Path], Job]") -> str:
    from recordlint.analysis.parse import describe

    return describe(job_for(Path.cwd()).settings.model)


def _fields(given: Sequence[str]) -> dict[str, str]:
    from recordlint.note import FIELDS

    fields = {}
    for item in given:
        name, equals, value = item.partition("=")
        if not equals or name not in FIELDS:
            raise SettingsError(
                f"--field {name!r}: write NAME=VALUE, where NAME is one of {', '.join(FIELDS)}."
            )
        fields[name] = value
    return fields


def _destinations(outputs: Sequence[Path], form: str | None) -> Iterator[tuple[str, Path | None]]:
    """Yield the form and the place of each report; None is standard output."""
    if not outputs:
        yield form or "text", None
        return
    from recordlint.reports import ENDINGS

    for path in outputs:
        name = form or ENDINGS.get(path.suffix.lower())
        if name is None:
            raise SettingsError(
                f"--output {path}: its ending names no form of report."
                f" Use one of {', '.join(ENDINGS)}, or --format."
            )
        yield name, path


def _rendered(result: "Verdict", form: str, path: Path | None, options: dict[str, Any]) -> str:
    from shutil import get_terminal_size

    from recordlint.few import MOST
    from recordlint.reports import REPORTS, text

    if options["statistics"]:
        return text.render_statistics(result)
    if form == "text":
        if options["quiet"] and not result.findings:
            return ""
        on_terminal = path is None and sys.stdout.isatty()
        color = on_terminal and not options["no_color"] and not os.environ.get("NO_COLOR")
        width = get_terminal_size().columns if on_terminal else 100
        most = None if options["every"] else MOST
        return text.render(result, color=color, width=width, most=most)
    return REPORTS[form](result)


def _write(report: str, path: Path | None) -> None:
    data = report.encode("utf-8", "backslashreplace")
    if path is None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        path.write_bytes(data)
    except OSError as error:
        raise SettingsError(
            f"--output {path}: cannot be written ({error.strerror}). Check the folder."
        ) from None


def _complain(message: str) -> None:
    for line in message.splitlines():
        click.echo(f"recordlint: {line}", err=True)


@main.command()
@click.argument("rule", metavar="CODE|NAME")
def explain(rule: str) -> None:
    """Show a rule's page: what, why, source, examples, and what is left alone."""
    from recordlint.catalogue import find_rule
    from recordlint.explain import page

    words = page(find_rule(rule))
    if not sys.stdout.isatty():
        click.echo(words, nl=False)
        return
    from rich.console import Console
    from rich.markdown import Markdown

    Console().print(Markdown(words))


@main.command()
@click.option(
    "--format",
    "-f",
    "format_",
    type=click.Choice(("text", "json")),
    default="text",
    help="The form of the list.",
)
@click.option(
    "--check",
    "folder",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="DIR",
    help="Prove the rules of a folder of your own instead: their keys, and their examples.",
)
def rules(format_: str, folder: Path | None) -> None:
    """List every rule: code, name, category, severity, criteria."""
    from recordlint.catalogue import load_rules
    from recordlint.explain import as_json, as_table

    if folder:
        click.echo(_proved(folder))
        return
    click.echo(as_json(load_rules()) if format_ == "json" else as_table(load_rules()))


def _proved(folder: Path) -> str:
    """Prove a house's rules, and say how many there are."""
    from recordlint.catalogue import house_rules
    from recordlint.errors import RuleError
    from recordlint.proof import faults

    own = house_rules(folder)
    if not own:
        raise RuleError(f"{folder}: there is no rule in it. A rule is a file that ends in .yaml.")
    if wrong := [fault for rule in own for fault in faults(rule)]:
        raise RuleError("\n".join(wrong))
    examples = sum(len(rule.bad) + len(rule.good) for rule in own)
    return f"{folder}: {len(own)} rules and their {examples} examples are right."


@main.command()
@click.argument("corpus", type=click.Path(path_type=Path, exists=True), metavar="CORPUS")
@click.option(
    "--format",
    "-f",
    "format_",
    type=click.Choice(("text", "json")),
    default="text",
    help="The form of the report.",
)
@click.option(
    "--by",
    multiple=True,
    type=click.Choice(("setting", "style", "author", "english")),
    help="Figures for each of these too; may be repeated. JSON holds them all.",
)
@click.option(
    "--mistakes",
    is_flag=True,
    help="List misses, false alarms and sprung traps too. Refused for a reporting split.",
)
@click.option(
    "--calibration",
    "calibrated",
    is_flag=True,
    help="How often the reader was right at each likelihood. JSON holds it always.",
)
@click.option(
    "--compare",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="OLD.json",
    help="What changed since the run that wrote OLD.json, in place of the tables.",
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Processes to work with (default: one a core).",
)
def measure(
    corpus: Path,
    format_: str,
    by: tuple[str, ...],
    calibrated: bool,
    mistakes: bool,
    compare: Path | None,
    jobs: int | None,
) -> None:
    """Measure precision, recall and F1 against a labelled corpus, by category and rule.

    CORPUS is a folder that holds notes.jsonl, or a .jsonl file.
    """
    from recordlint import measure as measuring

    if compare and (mistakes or by or calibrated) and format_ == "text":
        raise SettingsError(
            "--compare takes the place of the tables, --mistakes and --by add to them: ask for one"
            " at a time, or use -f json."
        )
    if mistakes:
        measuring.verify_open(corpus)
    old = measuring.read_run(compare) if compare else None
    score = measuring.measure(measuring.read_corpus(corpus), jobs=jobs or os.cpu_count() or 1)
    if format_ == "json":
        click.echo(measuring.as_json(score, mistakes=mistakes, old=old), nl=False)
    elif old:
        click.echo(measuring.compared_as_text(score, old), nl=False)
    else:
        click.echo(
            measuring.as_text(score, by=by, mistakes=mistakes, calibrated=calibrated), nl=False
        )
