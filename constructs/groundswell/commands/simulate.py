"""`groundswell simulate`: what Argo CD would do with a repository, second by second."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from groundswell.cli_options import Bootstrap, Checkout, Infra, Repositories, Roots, platform

SCENARIOS = "first-install, second-sync, one-change, prune, self-heal, controller-late or node-missing"
PROFILES = "2.14, 3.2 or 3.5"


class Format(StrEnum):
    """How the answer is printed."""

    TABLE = "table"
    JSON = "json"
    SVG = "svg"


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("simulate")(simulate)


def simulate(
    path: Checkout = Path(),
    root: Roots = None,
    infra: Infra = None,
    bootstrap: Bootstrap = None,
    repo: Repositories = None,
    scenario: Annotated[str, typer.Option(help=f"What happens: {SCENARIOS}.")] = "first-install",
    profile: Annotated[str, typer.Option(help=f"The version of Argo CD: {PROFILES}.")] = "3.5",
    form: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.TABLE,
    about: Annotated[str, typer.Option("--object", help="What the scenario is about: KIND/NAMESPACE/NAME.")] = "",
    node: Annotated[str, typer.Option(help="The label of the missing node: KEY=VALUE.")] = "",
    application_health: Annotated[
        bool | None, typer.Option(help="Whether Argo CD checks the health of Applications; else as argocd-cm says.")
    ] = None,
) -> None:
    """Simulate Argo CD's sync. Exit code 0 if it completes, 1 if it does not, 2 if that cannot be told."""
    from groundswell.sync.answer import Verdict
    from groundswell.sync.picture import as_svg
    from groundswell.sync.question import Question, answered
    from groundswell.sync.report import as_json, as_text

    reading = platform(path, root, infra, bootstrap, repo)
    question = Question(scenario, profile, about, node, application_health)
    answer = answered(reading, question)
    printed = {Format.TABLE: as_text, Format.JSON: as_json, Format.SVG: as_svg}[form](answer)
    typer.echo(printed, nl=False)
    raise typer.Exit(0 if answer.verdict is Verdict.COMPLETES else 1)
