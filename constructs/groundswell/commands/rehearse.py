"""`groundswell rehearse`: the AWS layer deployed to an API on this machine, and the first sync worked out."""

from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("rehearse")(rehearse)


def rehearse(
    platform: Annotated[str, typer.Option(help="The platform.")] = "eco2",
    env: Annotated[str, typer.Option(help="Its environment.")] = "dev",
    format: Annotated[str, typer.Option(help="text or json.")] = "text",
    without_capacity: Annotated[
        list[str] | None, typer.Option(help="A zone in which EC2 has no machine left, to see what that looks like.")
    ] = None,
) -> None:
    """Deploy the AWS layer to an AWS API on loopback, compare what is there, and simulate bootstrap and first sync.

    Needs nothing but this checkout and touches no account. Exit code 0 good, 1 a step failed, 2 it could not be held,
    130 interrupted.
    """
    import tempfile
    import time
    from pathlib import Path

    from rich.console import Console

    from groundswell.errors import ModelError, RehearsalError
    from groundswell.model.kubeadm import KubeadmPlatform
    from groundswell.platforms import load
    from groundswell.rehearsal.course import Course
    from groundswell.rehearsal.loopback import loopback
    from groundswell.rehearsal.process import interruptible
    from groundswell.rehearsal.progress import shown
    from groundswell.rehearsal.report import as_json, print_report

    if format not in ("text", "json"):
        raise ModelError(f"there is no format {format!r}; known: text, json")
    described = load(platform, env)
    if not isinstance(described, KubeadmPlatform):
        raise RehearsalError(f"{described.slug} cannot be rehearsed: only a platform on machines of its own can")
    started = time.monotonic()
    try:
        with interruptible(), tempfile.TemporaryDirectory() as folder, shown() as progress:
            progress.began("AWS API on loopback")
            with loopback(Path(folder), without_capacity or ()) as api:
                rows = list(Course(described, api, Path(folder), progress.began, progress.heard).rows())
    except KeyboardInterrupt:
        typer.echo("interrupted: everything that was started is stopped", err=True)
        raise typer.Exit(130) from None
    taken = time.monotonic() - started
    if format == "json":
        print(as_json(described, rows, taken))
    else:
        print_report(Console(), described, rows, taken)
    raise typer.Exit(0 if all(row.good for row in rows) else 1)
