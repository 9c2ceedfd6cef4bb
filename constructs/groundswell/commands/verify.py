"""`groundswell verify`: does this platform boot from nothing, in the order it declares?"""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from groundswell.cli_options import Bootstrap, Checkout, Infra, Repositories, Roots, platforms
from groundswell.terminal import coloured, waiting


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
    path: Checkout = Path(),
    root: Roots = None,
    infra: Infra = None,
    bootstrap: Bootstrap = None,
    repo: Repositories = None,
    form: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.TEXT,
    strict: Annotated[bool, typer.Option("--strict", help="Warnings count as findings, too.")] = False,
) -> None:
    """Prove that the platform boots. Exit code 0 clean, 1 findings, 2 could not judge."""
    import gc
    from time import perf_counter

    gc.disable()  # a run that ends here keeps everything: collections would only look at it again and again
    from groundswell.order.acceptance import acceptances
    from groundswell.order.formats import printed
    from groundswell.order.verdict import together, verdict

    started = perf_counter()
    readings = platforms(path, root, infra, bootstrap, repo)
    accepted = {each.accepted: Path(each.checkout) for each in readings if each.accepted}
    chosen = [each for file, checkout in accepted.items() for each in acceptances(Path(file), checkout)]
    read = perf_counter()
    with waiting(f"Judging {sum(len(each.resources) for each in readings):,} objects …"):
        judged = together([verdict(each, tolerant=True) for each in readings]).accepting(chosen)
    times = {"read": read - started, "judge": perf_counter() - read}
    typer.echo(printed(judged, form, times, colour=coloured(sys.stdout)), nl=False)
    raise typer.Exit(0 if judged.clean(strict=strict) else 1)
