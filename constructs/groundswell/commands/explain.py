"""`groundswell explain`: why an object stands where it stands."""

from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("explain")(explain)


def explain(
    about: Annotated[str, typer.Argument(metavar="KIND/NAMESPACE/NAME", help="The object.")],
    path: Annotated[Path, typer.Argument(help="The checkout.")] = Path(),
    root: Annotated[list[Path] | None, typer.Option(help="A root Application; found by itself if obvious.")] = None,
    infra: Annotated[Path | None, typer.Option(help="The folder of CloudFormation templates.")] = None,
    bootstrap: Annotated[Path | None, typer.Option(help="The inventory of what is there before Argo CD.")] = None,
    repo: Annotated[list[str] | None, typer.Option(help="URL=PATH: another checkout, by its address.")] = None,
) -> None:
    """Say what an object waits for, what waits for it, and how far it could move. Exit code 0; 2 if it is not there."""
    from groundswell.order.explanation import chosen, explained
    from groundswell.order.formats.plain import plain
    from groundswell.order.reading import read_platform
    from groundswell.order.view import View

    view = View(read_platform(path, roots=root or (), infra=infra, bootstrap=bootstrap, repositories=repo or ()))
    for index, each in enumerate(chosen(view, about)):
        typer.echo("\n" if index else "", nl=False)
        for line in explained(view.graph, each).splitlines():
            typer.echo(plain(line))
