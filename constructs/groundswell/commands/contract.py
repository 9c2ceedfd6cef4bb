"""`groundswell contract`: what a Helm chart brings, as data that the judge reads."""

from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("contract")(contract)


def contract(
    chart: Annotated[Path, typer.Argument(metavar="CHART.tgz|FOLDER", help="The chart, packed or as a folder.")],
    values: Annotated[
        list[Path] | None, typer.Option(help="Values to render with, where the chart needs some; the last wins.")
    ] = None,
    release: Annotated[str, typer.Option(help="Names of this release only; without it they fit any release.")] = "",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write to this file, or into this folder as CHART-1.2.json.")
    ] = None,
    switches: Annotated[
        bool, typer.Option("--switches/--no-switches", help="Turn every true and false once: what does it bring?")
    ] = True,
) -> None:
    """Make the contract of a chart by rendering it with helm. Put it into `contracts/` beside the bootstrap inventory.

    Exit code 0; 2 if the chart cannot be rendered.
    """
    from groundswell.errors import UnreadableError
    from groundswell.manifests.helm_values import merge
    from groundswell.order.contracts.chart_package import opened, value_file
    from groundswell.order.contracts.rendered_contract import rendered_contract
    from groundswell.order.formats.contract_text import as_contract_text
    from groundswell.order.tree import mapping

    given: dict[str, object] = {}
    for file in values or ():
        given = merge(given, mapping(value_file(file)))
    with opened(chart) as package:
        made = rendered_contract(package, given, release, switches=switches)
    text = as_contract_text(made)
    if output is None:
        typer.echo(text, nl=False)
        return
    minor = ".".join(made["version"].removeprefix("v").split(".")[:2])
    file = output / f"{made['chart']}-{minor}.json" if output.is_dir() else output
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UnreadableError(f"{file} cannot be written: {error.strerror}") from error
    typer.echo(f"{file}: {len(made['resources'])} resources, {len(made.get('crds', []))} definitions")
