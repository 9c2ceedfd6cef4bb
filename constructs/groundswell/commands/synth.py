"""`groundswell synth`: both layers of every platform, and what changed."""

from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    @app.command()
    def synth(
        platform: Annotated[str | None, typer.Option(help="Only this platform.")] = None,
        env: Annotated[str | None, typer.Option(help="Only this environment.")] = None,
        check: Annotated[
            bool, typer.Option("--check", help="Write nothing; exit 1 with the list of drifted files.")
        ] = False,
        dist: Annotated[
            Path | None, typer.Option(help="Where the Kubernetes layer is published; dist/ by default.")
        ] = None,
    ) -> None:
        """Synthesise the AWS layer to cdk.out/ and the Kubernetes layer to dist/, and say what changed.

        Every object is judged by its schema first: a violation leaves dist/ as it was.
        """
        from groundswell.synthesis.layers import report_lines, synthesise

        outcome = synthesise(platform=platform, environment=env, check=check, dist=dist)
        report_lines(outcome)
        raise typer.Exit(1 if check and outcome.changes else 0)
