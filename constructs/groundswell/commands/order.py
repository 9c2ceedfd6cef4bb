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
    from groundswell.order.boot_order import boot_order, bundles
    from groundswell.order.graph import Graph
    from groundswell.order.view import View

    graph = Graph(View(platform(path, root, infra, bootstrap, repo)))
    if form is Format.TABLE:
        from groundswell.order.formats.order_table import as_table

        printed = as_table(boot_order(graph))
    elif form is Format.JSON:
        from groundswell.order.formats.order_table import as_order_json

        printed = as_order_json(boot_order(graph), bundles(graph))
    elif form is Format.MERMAID:
        from groundswell.order.formats.order_mermaid import as_mermaid

        printed = as_mermaid(bundles(graph))
    else:
        from groundswell.order.formats.order_svg import as_order_svg

        printed = as_order_svg(bundles(graph))
    if certificate is not None:
        import json

        from groundswell.errors import UnreadableError
        from groundswell.order.certificate import certificate as made

        try:
            certificate.write_text(json.dumps(made(graph), indent=1) + "\n", encoding="utf-8")
        except OSError as error:
            raise UnreadableError(f"{certificate} cannot be written: {error.strerror}") from error
    typer.echo(printed, nl=False)
