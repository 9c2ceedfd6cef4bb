"""`groundswell explain`: why an object stands where it stands."""

from pathlib import Path
from typing import Annotated

import typer

from groundswell.cli_options import Bootstrap, Checkout, Infra, Repositories, Roots, platform


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("explain")(explain)


def explain(
    about: Annotated[str, typer.Argument(metavar="KIND/NAMESPACE/NAME", help="The object.")],
    path: Checkout = Path(),
    root: Roots = None,
    infra: Infra = None,
    bootstrap: Bootstrap = None,
    repo: Repositories = None,
) -> None:
    """Say what an object waits for, what waits for it, and how far it could move. Exit code 0; 2 if it is not there."""
    from groundswell.order.explanation import chosen, explained
    from groundswell.order.formats.plain import plain
    from groundswell.order.graph import Graph
    from groundswell.order.view import View

    graph = Graph(View(platform(path, root, infra, bootstrap, repo)))
    for index, each in enumerate(chosen(graph.view, about)):
        typer.echo("\n" if index else "", nl=False)
        for line in explained(graph, each).splitlines():
            typer.echo(plain(line))
