"""`groundswell doctor`: a running cluster against the output, read-only."""

from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("doctor")(doctor)


def doctor(
    path: Annotated[Path, typer.Argument(help="The checkout with the output.")] = Path(),
    platform: Annotated[str, typer.Option(help="The platform.")] = "eco2",
    env: Annotated[str, typer.Option(help="Its environment.")] = "dev",
    context: Annotated[str, typer.Option(help="The context of your kubeconfig; its current one by default.")] = "",
    timeout: Annotated[int, typer.Option(min=1, help="Seconds to wait for one answer.")] = 10,
    format: Annotated[str, typer.Option(help="text or json.")] = "text",
) -> None:
    """Say of each bootstrap step and each wave whether it is there, healthy and as synthesised.

    Reads through your kubectl, with `get` only. Exit code 0 all good, 1 something is not, 2 the cluster did not answer,
    130 interrupted.
    """
    import tempfile

    from rich.console import Console

    from groundswell.errors import ModelError
    from groundswell.live.diagnosis import diagnosis
    from groundswell.live.kubectl import kubectl
    from groundswell.live.report import as_json, print_report
    from groundswell.platforms import load

    if format not in ("text", "json"):
        raise ModelError(f"there is no format {format!r}; known: text, json")
    described = load(platform, env)
    try:
        with tempfile.TemporaryDirectory() as cache, Console(stderr=True).status("") as status:
            cluster = kubectl(Path(cache), context, timeout)
            rows = list(diagnosis(cluster, described, path, status.update))
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
    if format == "json":
        print(as_json(described.slug, rows))
    else:
        where = f" in context {context}" if context else ""
        print_report(Console(), f"{described.slug}{where}", rows)
    raise typer.Exit(1 if any(row.bad for row in rows) else 0)
