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
    from time import perf_counter

    from groundswell.order.reading import read_platform
    from groundswell.order.verdict import Verdict, verdict

    started = perf_counter()
    reading = read_platform(path, roots=root or (), infra=infra, bootstrap=bootstrap, repositories=repo or ())
    read = perf_counter()
    judged = verdict(reading)
    times = {"read": read - started, "judge": perf_counter() - read}

    def printed(result: Verdict) -> str:
        if form is Format.JSON:
            from groundswell.order.formats.machine import as_json

            return as_json(result, times)
        if form is Format.SARIF:
            from groundswell.order.formats.sarif import as_sarif

            return as_sarif(result)
        if form is Format.GITHUB:
            from groundswell.order.formats.github import as_github

            return as_github(result)
        from groundswell.order.formats.text import as_text

        return as_text(result)

    typer.echo(printed(judged), nl=False)
    raise typer.Exit(0 if judged.clean(strict=strict) else 1)
