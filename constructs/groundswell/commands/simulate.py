"""`groundswell simulate`: what Argo CD would do with a repository, second by second."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from groundswell.cli_options import Bootstrap, Checkout, Infra, Repositories, Roots, platform

SCENARIOS = {
    "first-install": "an empty cluster after the bootstrap; somebody syncs the roots",
    "second-sync": "all is there and healthy; somebody syncs every Application once more",
    "one-change": "a commit changes --object, else the first workload",
    "prune": "a commit removes --object, else the child Application of the highest wave",
    "delete-application": "somebody deletes --object, else the first root",
    "self-heal": "somebody edits --object in the cluster, else the first workload",
    "controller-late": "a first install; --object, else what most depends on, is 90 s late",
    "node-missing": "a first install without the node labelled --node, else the first label",
}
PROFILES = "2.14, 3.2 or 3.5"
_LINES = "\n".join(f"{name:<20}{text}" for name, text in SCENARIOS.items())
HELP = f"""Simulate Argo CD's sync, second by second: does it complete, and if not, where and why does it end?

\b
{_LINES}

It tells each wave with what it waits for, what is not healthy or left behind in the end, and what Argo CD leaves open.
Health follows from what the judge knows of dependencies; the seconds are conventions: read the order, and what stops.

\b
groundswell simulate . --root apps/root.yaml
groundswell simulate . --scenario one-change --object Deployment/web/api --profile 3.2
groundswell simulate . --scenario delete-application --object Application/argocd/web
groundswell simulate . --at 2026-11-27T22:00+01:00
groundswell simulate . --format svg > sync.svg

Exit code 0 if it completes, 1 if it does not, 2 if that cannot be told.
"""


class Format(StrEnum):
    """How the answer is printed."""

    TABLE = "table"
    JSON = "json"
    SVG = "svg"


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("simulate", help=HELP)(simulate)


def simulate(
    path: Checkout = Path(),
    root: Roots = None,
    infra: Infra = None,
    bootstrap: Bootstrap = None,
    repo: Repositories = None,
    scenario: Annotated[str, typer.Option(help="What happens: a name from the list above.")] = "first-install",
    profile: Annotated[str, typer.Option(help=f"The behaviour of Argo CD {PROFILES}.")] = "3.5",
    form: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.TABLE,
    about: Annotated[str, typer.Option("--object", help="What the scenario is about: KIND/NAMESPACE/NAME.")] = "",
    node: Annotated[str, typer.Option(help="The label of the missing node: KEY=VALUE.")] = "",
    begins: Annotated[
        str,
        typer.Option(
            "--at", help="When it begins, as 2026-11-26T09:00 or with +01:00: sync windows then open and close."
        ),
    ] = "",
    application_health: Annotated[
        bool | None, typer.Option(help="Whether Argo CD checks the health of Applications; else as argocd-cm says.")
    ] = None,
) -> None:
    """See `HELP`."""
    from groundswell.sync.outcome import Verdict
    from groundswell.sync.picture import as_svg
    from groundswell.sync.question import Question, answered
    from groundswell.sync.report import as_json, as_text

    reading = platform(path, root, infra, bootstrap, repo)
    question = Question(scenario, profile, about, node, application_health, begins)
    answer = answered(reading, question)
    printed = {Format.TABLE: as_text, Format.JSON: as_json, Format.SVG: as_svg}[form](answer)
    typer.echo(printed, nl=False)
    raise typer.Exit(0 if answer.verdict is Verdict.COMPLETES else 1)
