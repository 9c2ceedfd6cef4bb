"""`groundswell split`: what the bootstrap installs, and what Argo CD delivers."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from groundswell.cli_options import Bootstrap, Checkout, Roots, platform


class Format(StrEnum):
    """How the split is printed."""

    TEXT = "text"
    JSON = "json"


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("split")(split)


def split(
    path: Checkout = Path(),
    root: Roots = None,
    bootstrap: Bootstrap = None,
    form: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.TEXT,
) -> None:
    """Print what the bootstrap installs, and what Argo CD delivers. Exit code 0; 2 if it cannot be told."""
    import json
    from dataclasses import asdict

    from groundswell.order.formats.plain import plain
    from groundswell.order.split import split as made

    found = made(platform(path, root, None, bootstrap, None))
    if form is Format.JSON:
        typer.echo(json.dumps(asdict(found), indent=2))
        return
    for title, rows in (
        ("installed by the bootstrap, never by Argo CD", found.installed),
        ("delivered by Argo CD", found.delivered),
    ):
        typer.echo(title)
        if not rows:
            typer.echo("  nothing that was found here")
        width = max((len(row.by) for row in rows), default=0)
        for row in rows:
            typer.echo(plain(f"  {row.by:<{width}}  {'; '.join(row.what)}".rstrip()))
