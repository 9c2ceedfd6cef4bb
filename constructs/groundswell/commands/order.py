"""`groundswell order`: what comes up when, as a table, a picture or a certificate."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from groundswell.cli_options import Bootstrap, Checkout, Infra, Repositories, Roots, platform


class Format(StrEnum):
    """How the order is printed."""

    TABLE = "table"
    MERMAID = "mermaid"
    SVG = "svg"
    JSON = "json"


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("order")(order)


def order(
    path: Checkout = Path(),
    root: Roots = None,
    infra: Infra = None,
    bootstrap: Bootstrap = None,
    repo: Repositories = None,
    form: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.TABLE,
    certificate: Annotated[
        Path | None, typer.Option(help="Write every dependency with its reason, file and slack to this file.")
    ] = None,
) -> None:
    """Print the boot order. Exit code 0; 2 if it cannot be told."""
    from groundswell.order.certificate import write_certificate
    from groundswell.order.formats import order_printed
    from groundswell.order.graph import Graph
    from groundswell.order.view import View

    graph = Graph(View(platform(path, root, infra, bootstrap, repo)))
    printed = order_printed(graph, form)
    if certificate is not None:
        write_certificate(graph, certificate)
    typer.echo(printed, nl=False)
