"""`groundswell verify`: does this platform boot from nothing, in the order it declares?"""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Format(StrEnum):
    """How the verdict is printed."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("verify")(verify)


def verify(
    path: Annotated[Path, typer.Argument(help="The checkout.")] = Path(),
    root: Annotated[list[Path] | None, typer.Option(help="A root Application; found by itself if obvious.")] = None,
    infra: Annotated[Path | None, typer.Option(help="The folder of CloudFormation templates.")] = None,
    bootstrap: Annotated[Path | None, typer.Option(help="The inventory of what is there before Argo CD.")] = None,
    repo: Annotated[list[str] | None, typer.Option(help="URL=PATH: another checkout, by its address.")] = None,
    form: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.TEXT,
    strict: Annotated[bool, typer.Option("--strict", help="Warnings count as findings, too.")] = False,
) -> None:
    """Prove that the platform boots. Exit code 0 clean, 1 findings, 2 could not judge."""
    import gc
    from time import perf_counter

    gc.disable()  # a run that ends here keeps everything: collections would only look at it again and again
    from groundswell.order.formats import printed
    from groundswell.order.reading import read_platform
    from groundswell.order.verdict import verdict

    started = perf_counter()
    reading = read_platform(path, roots=root or (), infra=infra, bootstrap=bootstrap, repositories=repo or ())
    read = perf_counter()
    judged = verdict(reading)
    times = {"read": read - started, "judge": perf_counter() - read}
    typer.echo(printed(judged, form, times), nl=False)
    raise typer.Exit(0 if judged.clean(strict=strict) else 1)
