"""`groundswell runbook`: day 0 of an environment, on one page."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Format(StrEnum):
    """How the page is printed."""

    TEXT = "text"
    MARKDOWN = "markdown"


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("runbook")(runbook)


def runbook(
    env: Annotated[str, typer.Option(help="The environment.")],
    platform: Annotated[str, typer.Option(help="The platform.")] = "eco2",
    form: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.TEXT,
) -> None:
    """Print the first day: the commands a person runs, what happens by itself, how to check it, how to go back."""
    import re

    from groundswell.bootstrap.page import as_markdown, as_text
    from groundswell.bootstrap.runbook import runbook as page
    from groundswell.platforms import load

    printed = as_markdown if form is Format.MARKDOWN else as_text
    output = Path(__file__).resolve().parents[3] / "dist" / platform / env / "apps"
    wave = re.compile(r'^    argocd\.argoproj\.io/sync-wave: "(\d+)"$', re.M)  # as we write it ourselves
    delivered = {int(number) for file in output.glob("*.k8s.yaml") for number in wave.findall(file.read_text())}
    typer.echo(printed(page(load(platform, env), delivered)), nl=False)
