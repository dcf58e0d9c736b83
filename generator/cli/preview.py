"""easyread preview: see the pages while they are written."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path
from typing import Any

import click

from generator.cli.common import complete_document, no_document, project_at, today

USUAL = 8000


@click.command()
@click.argument("document", required=False, shell_complete=complete_document)
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    default=USUAL,
    show_default=True,
    help="The port; a free one is taken if another program has it.",
)
@click.option("--open", "show", is_flag=True, help="Open it in your browser.")
@click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False),
    help="The project's folder, if it is not this one or above.",
)
def command(document: str | None, port: int, *, show: bool, project: Path | None) -> None:
    """Show the site on this machine, and each save at once, beside what the checks find.

    Nothing is written: output/ stays as it is. Only this machine can see it. End it with Ctrl-C.

    \b
    easyread preview
    easyread preview asthma --open
    """  # noqa: D301 - Click's mark for lines that stay as they are
    from generator import preview  # noqa: PLC0415 - start fast

    found = project_at(project)
    desk = preview.Desk(found, today)
    preview.refresh(desk)
    start = _start(desk, document)
    server = _server(preview, desk, port)
    address = f"http://{preview.LOOPBACK}:{server.server_address[1]}/{start}"
    with contextlib.suppress(KeyboardInterrupt):
        threading.Thread(target=server.serve_forever, daemon=True).start()
        click.echo(f"Preview: {address}")
        click.echo("Each save shows at once. End with Ctrl-C.")
        if show:
            click.launch(address)
        preview.watch(desk)
    server.shutdown()
    server.server_close()
    click.echo("Preview ended.")


def _start(desk: Any, name: str | None) -> str:
    """Return the part of the address that names the page to begin with."""
    if name is None:
        return ""
    own = {path: d for path, (d, format) in desk.state.targets.items() if format == "html"}
    root = desk.project.root
    found = [p for p, d in own.items() if (root / d.span.path).resolve() == Path(name).resolve()]
    # A name stands for the full document, whose page comes without the name of an edition.
    found += sorted((p for p, d in own.items() if name in {d.name, d.work}), key=len)
    if not found:
        raise no_document(ValueError(name))
    return f"#/{found[0]}"


def _server(preview: Any, desk: Any, port: int) -> Any:
    try:
        return preview.serve(desk, port)
    except OSError:
        server = preview.serve(desk, 0)
        click.echo(f"Port {port} is taken, so this uses port {server.server_address[1]}.")
        return server
