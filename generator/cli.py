"""The command line: parse, call the pipeline, say what happened, exit."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from generator import __version__
from generator.diagnostics import Diagnostic, Severity
from generator.model import Edition, Kind
from generator.project import Project, find_project

CLEAN, FINDINGS, USAGE, FAULT = 0, 1, 2, 3
_EDITIONS = {edition.replace(" ", "-"): edition for edition in Edition}


class _Group(click.Group):
    """The commands in the order in which they are used, and a fault of ours as exit 3."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - Click's signature
        return list(self.commands)

    def main(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().main(*args, **kwargs)
        except Exception as error:
            if os.environ.get("EASYREAD_DEBUG"):
                raise
            click.echo(f"easyread: internal fault: {type(error).__name__}: {error}", err=True)
            click.echo(
                "  hint: run it again with EASYREAD_DEBUG=1 and report what it prints", err=True
            )
            sys.exit(FAULT)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="easyread")
def main() -> None:
    r"""Make accessible PDF, Word and HTML files, and Easy Read, from one source.

    \b
    easyread init my-project    start with worked examples
    easyread check              see what is wrong, and where
    easyread build              make the files in output/

    To complete commands with the Tab key: eval "$(_EASYREAD_COMPLETE=bash_source easyread)"
    """


def _today() -> date:
    """Return the day that decides what is past its review: SOURCE_DATE_EPOCH, or today."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    return moment.date()


def _project(folder: Path | None) -> Project:
    start = (folder or Path.cwd()).resolve()
    project = find_project(start)
    if project is None:
        raise click.UsageError(
            f"there is no project in {start}: no source/easyread.yaml here or above. "
            'Go to your project, name it with --project, or start one with "easyread init".'
        )
    return project


def _paths_of(context: click.Context, parameter: click.Parameter, text: str) -> list[Any]:
    """Complete the name of a document."""
    del context, parameter
    project = find_project(Path.cwd())
    files = sorted((project.root / "source").rglob("*.md")) if project else []
    names = {file.name.split(".")[0] for file in files if "shared" not in file.parts}
    return sorted(name for name in names if name.startswith(text))


_Wrap = Callable[[Callable[..., Any]], Callable[..., Any]]


def _common(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that check and build share."""
    options: list[_Wrap] = [
        click.argument(
            "paths", nargs=-1, type=click.Path(path_type=Path), shell_complete=_paths_of
        ),
        click.option(
            "--project",
            type=click.Path(path_type=Path, file_okay=False),
            help="The project's folder, if it is not this one or above.",
        ),
        click.option(
            "--fail-on",
            type=click.Choice([str(s) for s in Severity]),
            default="error",
            show_default=True,
            help="Exit with 1 from this severity up.",
        ),
        click.option(
            "--format",
            "style",
            type=click.Choice(["text", "json", "sarif", "junit", "github"]),
            default="text",
            show_default=True,
            help="How to print the findings.",
        ),
        click.option(
            "--draft",
            is_flag=True,
            help="Let findings to review stand, and say Draft on every page.",
        ),
    ]
    for option in reversed(options):
        command = option(command)
    return command


@main.command()
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
def init(directory: Path) -> None:
    r"""Start a project in DIRECTORY, with worked examples to change.

    \b
    easyread init my-project
    cd my-project
    easyread build
    """
    from generator.starting import ProjectExistsError, start_project  # noqa: PLC0415 - start fast

    try:
        count = start_project(directory)
    except ProjectExistsError as error:
        raise click.UsageError(str(error)) from error
    click.echo(f"Made a project in {directory} with {count} files.")
    click.echo(f"Next: cd {directory} && easyread build")


@main.command()
@click.argument("kind", type=click.Choice([str(kind) for kind in Kind]))
@click.argument("name")
@click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False),
    help="The project's folder, if it is not this one or above.",
)
def new(kind: str, name: str, project: Path | None) -> None:
    r"""Start a new document: its full source and its Easy Read one.

    NAME is in small letters with hyphens; it becomes the name of the files.

    \b
    easyread new pathway asthma
    easyread new guide how-to-complain
    """
    from generator.starting import BadNameError, start_document  # noqa: PLC0415 - start fast

    try:
        made = start_document(_project(project), Kind(kind), name, _today())
    except BadNameError as error:
        raise click.UsageError(str(error)) from error
    for path in made:
        click.echo(f"Made {path}")
    click.echo('Fill in each part marked "[fill in: …]", then run: easyread check')


@main.command()
@_common
@click.option(
    "--since",
    metavar="REVISION",
    help="Check what has changed since a revision of git, and that it is no harder to read.",
)
@click.option(
    "--write-baseline",
    is_flag=True,
    help="Write down what is found now, so that from now on only what is new fails.",
)
@click.option("--no-baseline", is_flag=True, help="Show what the baseline knows too.")
def check(  # noqa: PLR0913, PLR0917 - Click passes each option
    paths: tuple[Path, ...],
    project: Path | None,
    fail_on: str,
    style: str,
    draft: bool,
    since: str | None,
    write_baseline: bool,
    no_baseline: bool,
) -> None:
    r"""Check sources before anything is made from them.

    PATHS are sources, folders of them, or names of documents. Without any, all are checked.

    \b
    easyread check
    easyread check source/pathways/asthma.md
    easyread check --since main --format github
    easyread check --write-baseline
    """
    from generator import history, pipeline  # noqa: PLC0415 - start fast

    found = _project(project)
    if write_baseline and (paths or since):
        raise click.UsageError("--write-baseline is for the whole project: give no paths")
    try:
        past = None if no_baseline or write_baseline else history.read_baseline(found.root)
        before = pipeline.since(found, since, past, today=_today())
        checked = pipeline.check(found, paths, today=_today(), draft=draft, since=before)
    except pipeline.NoSuchDocumentError as error:
        raise _no_document(error) from error
    except history.HistoryError as error:
        raise click.UsageError(str(error)) from error
    if write_baseline and not checked.unusable:
        _write_baseline(found, checked)
        return
    new, known = history.only_new(checked.diagnostics, past or history.Past())
    _print(new, checked.documents, style)
    if known and style == "text":
        click.echo(f"{len(known)} known before ({history.BASELINE}); --no-baseline shows them.")
    if checked.unusable:
        sys.exit(USAGE)
    sys.exit(_status(new, fail_on))


def _write_baseline(project: Project, checked: Any) -> None:
    from generator import history  # noqa: PLC0415 - start fast

    count = history.write_baseline(project.root, checked.diagnostics, checked.documents)
    click.echo(f"Wrote {history.BASELINE}: {count} findings are known from now on.")
    click.echo("A document with an error is still not built. Mend the old ones when you can.")


def _no_document(error: Exception) -> click.UsageError:
    return click.UsageError(f'"{error}" is no document of this project; see "easyread list"')


def _print(diagnostics: list[Diagnostic], documents: Any, style: str) -> None:
    from generator import report  # noqa: PLC0415 - start fast

    if style == "json":
        click.echo(report.json_report(documents, diagnostics))
    elif style == "sarif":
        click.echo(report.sarif(documents, diagnostics, _folder()))
    elif style == "junit":
        click.echo(report.junit(documents, diagnostics, _today()))
    elif style == "github":
        _print_github(diagnostics, documents)
    else:
        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        for line in report.text_lines(diagnostics, colour=colour):
            click.echo(line, color=colour)
        click.echo(report.summary_line(diagnostics, len(documents)))


def _folder() -> str:
    """Return where the project stands in the repository, or an empty string for its top."""
    root = _project(click.get_current_context().params["project"]).root
    top = Path(os.environ.get("GITHUB_WORKSPACE") or Path.cwd()).resolve()
    inside = root != top and root.is_relative_to(top)
    return root.relative_to(top).as_posix() if inside else ""


def _print_github(diagnostics: list[Diagnostic], documents: Any) -> None:
    from generator import report  # noqa: PLC0415 - start fast

    found = report.rooted(diagnostics, documents, _folder())
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary:
        with Path(summary).open("a", encoding="utf-8") as file:
            file.write(report.step_summary(found, len(documents)))
    for line in report.github(found, len(documents), summarised=bool(summary)):
        click.echo(line)


def _status(diagnostics: list[Diagnostic], fail_on: str) -> int:
    limit = Severity(fail_on).rank
    return FINDINGS if any(d.severity.rank >= limit for d in diagnostics) else CLEAN


@main.command()
@_common
@click.option(
    "--edition",
    "editions",
    multiple=True,
    type=click.Choice(sorted(_EDITIONS)),
    help="Make only this edition (may be given more than once).",
)
@click.option("--to", "formats", help="Make only these formats: pdf,docx,html.")
@click.option(
    "--output", type=click.Path(path_type=Path), help="Where the files go, instead of output/."
)
@click.option("--jobs", type=click.IntRange(1, 64), help="How many files to make at the same time.")
@click.option("--force", is_flag=True, help="Make every file again, changed or not.")
def build(  # noqa: PLR0913, PLR0917 - Click passes each option
    paths: tuple[Path, ...],
    project: Path | None,
    fail_on: str,
    style: str,
    draft: bool,
    editions: tuple[str, ...],
    formats: str | None,
    output: Path | None,
    jobs: int | None,
    force: bool,
) -> None:
    r"""Check the sources, make the files, check the files, and put them in output/.

    A document with an error is not written; what was there stays as it was.

    \b
    easyread build
    easyread build asthma --to pdf --edition easy-read
    easyread build --draft
    """
    from generator import pipeline, publishing  # noqa: PLC0415 - start fast
    from generator.building import Request  # noqa: PLC0415 - start fast
    from generator.progress import progress  # noqa: PLC0415 - start fast

    request = Request(
        paths,
        tuple(_EDITIONS[e] for e in editions),
        _formats(formats),
        output.resolve() if output else None,
        jobs,
        force,
    )
    try:
        with progress() as advance:
            built = pipeline.build(
                _project(project), request, today=_today(), draft=draft, progress=advance
            )
    except pipeline.NoSuchDocumentError as error:
        raise _no_document(error) from error
    except publishing.OutputRefusedError as error:
        raise click.UsageError(str(error)) from error
    _print(built.diagnostics, built.wanted, style)
    if style == "text":
        _say(built)
    if built.faults:
        sys.exit(FAULT)
    sys.exit(USAGE if built.checked.unusable else _build_status(built, fail_on))


def _build_status(built: Any, fail_on: str) -> int:
    return FINDINGS if built.held else _status(built.diagnostics, fail_on)


def _formats(given: str | None) -> tuple[str, ...]:
    from generator.settings import FORMATS  # noqa: PLC0415 - start fast

    formats = tuple(part.strip() for part in (given or "").split(",") if part.strip())
    for name in formats:
        if name not in FORMATS:
            raise click.BadParameter(f'there is no format "{name}"; use {", ".join(FORMATS)}')
    return formats


def _say(built: Any) -> None:
    for fault in built.faults:
        click.echo(f"easyread: internal fault: {fault}", err=True)
    for name in built.held:
        click.echo(f"Not written: {name} (see its errors above; earlier files stay as they were)")
    made = f"{built.rendered} made, {built.reused} as before"
    if built.changed:
        click.echo(f"output/ is up to date: {len(built.written)} files ({made}).")
    elif built.rendered or built.reused:
        click.echo(f"Nothing to change in output/ ({made}).")
    else:
        click.echo("Nothing written.")


@main.command()
@click.argument("code", required=False)
@click.option("--all", "every", is_flag=True, help="Explain all rules.")
def explain(code: str | None, every: bool) -> None:
    r"""Explain a rule: what it flags, why, and how to mend it.

    \b
    easyread explain ER001
    easyread explain long-sentence
    easyread explain --all
    """
    from generator import explaining  # noqa: PLC0415 - start fast

    if every:
        click.echo(explaining.all_pages())
    elif code is None:
        click.echo(explaining.index())
    else:
        try:
            click.echo(explaining.page(code))
        except KeyError as error:
            raise click.UsageError(str(error.args[0])) from error


@main.command(name="list")
@click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False),
    help="The project's folder, if it is not this one or above.",
)
def list_(project: Path | None) -> None:
    """List the documents with their status and editions."""
    from generator.listing import listing  # noqa: PLC0415 - start fast
    from generator.project import load  # noqa: PLC0415 - start fast

    collection, _ = load(_project(project), today=_today())
    for line in listing(collection):
        click.echo(line)


@main.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), default="-")
@click.option("--lines", is_flag=True, help="Take each line as one sentence.")
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to print the measures.",
)
@click.option("--language", default="en-GB", show_default=True, help="The language of the text.")
def score(file: Path, lines: bool, style: str, language: str) -> None:
    r"""Measure how hard a text is to read: a FILE (plain or Markdown), or - for what is piped.

    The measures rank texts. They do not tell that people understand one.

    \b
    easyread score letter.txt
    easyread score --lines --format json sentences.txt
    """
    from generator import scoring  # noqa: PLC0415 - start fast

    text = _read_text(file)
    if lines:
        scored = scoring.score_lines(text.splitlines())
        for line in scoring.printed_lines(scored, style):
            click.echo(line)
        return
    measure = scoring.score_markdown if file.suffix == ".md" else scoring.score_plain
    for line in scoring.printed(measure(text, str(file), language=language), style):
        click.echo(line)


def _read_text(file: Path) -> str:
    if str(file) == "-":
        return sys.stdin.buffer.read().decode("utf-8-sig", "replace")
    if not file.is_file():
        raise click.UsageError(f'there is no file "{file}"')
    data = file.read_bytes()
    if b"\0" in data[:4096]:
        raise click.UsageError(f'"{file}" is no plain text; save it as text (.txt) first')
    return data.decode("utf-8-sig", "replace")


@main.command()
@click.argument("document", shell_complete=_paths_of)
@click.option(
    "--edition",
    type=click.Choice(sorted(_EDITIONS)),
    help="Which edition was checked: easy-read for a group, standard for a role, if not said.",
)
@click.option("--by-group", default="", help="The group of people that checked it: its name.")
@click.option("--people", type=click.IntRange(1), help="How many people of the group checked it.")
@click.option("--changed", default="", help="What was changed because of what they said.")
@click.option("--paid/--unpaid", default=None, help="Whether the group was paid for it.")
@click.option("--role", default="", help="The role of who approves it: a role, not a name.")
@click.option(
    "--date",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    required=True,
    metavar="YEAR-MONTH-DAY",
    help="The day of the check.",
)
@click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False),
    help="The project's folder, if it is not this one or above.",
)
def approve(
    document: str,
    edition: str | None,
    by_group: str,
    day: datetime,
    project: Path | None,
    **more: Any,
) -> None:
    r"""Record that people have checked a document: its words and its pictures.

    A group of people with a learning disability checks Easy Read. A clinician, or who else
    owns the subject, approves what a document says. Each edit makes the record stale.

    \b
    easyread approve asthma --by-group "Charnwood self-advocacy group" --people 6
        --date 2026-11-20 --changed "Two pictures"
    easyread approve asthma --role "Consultant psychiatrist" --date 2026-11-20
    """
    from generator import approving  # noqa: PLC0415 - start fast

    changes, own = more.pop("changed"), _EDITIONS[edition] if edition else None
    given = approving.Given(day.date(), own, by_group, changes=changes, **more)
    try:
        said = approving.approve(_project(project), document, given, today=_today())
    except approving.NotApprovedError as error:
        raise click.UsageError(str(error)) from error
    for line in said:
        click.echo(line)


if __name__ == "__main__":
    main()
