"""`groundswell imports`: typed bindings, delivered definitions and schemas, made again from the pinned releases."""

from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""

    @app.command()
    def imports(
        source: Annotated[
            Path | None,
            typer.Option("--from", help="Folder of definitions, <group>/<project>-<release>/<plural>.yaml."),
        ] = None,
        group: Annotated[str | None, typer.Option(help="Only this API group.")] = None,
        check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 1 when the disk differs.")] = False,
        output: Annotated[Path | None, typer.Option(help="Write below this folder instead of the checkout.")] = None,
    ) -> None:
        """Make imports/ and the schemas from the definitions in cdk8s.yaml; fetched from upstream without --from."""
        from groundswell.bindings.generation import made
        from groundswell.bindings.publication import drift, present, publish
        from groundswell.bindings.selection import read_selection
        from groundswell.bindings.sources import from_folder, from_upstream

        checkout = Path(__file__).parents[3]
        target = output or checkout
        selection = read_selection(checkout / "cdk8s.yaml")
        groups = selection.only(group)
        read = (lambda one: from_folder(source, one)) if source else from_upstream
        kept = present(target) if group else {}
        files = made(checkout, groups, read, None if group else selection.kubernetes, kept)
        if check:
            found = drift(files, target)
            typer.echo("\n".join(found) or f"{len(files)} files are what the pinned releases give")
            raise typer.Exit(1 if found else 0)
        publish(files, target)
        for one in groups:
            typer.echo(f"{one.name} {one.release}: bindings for {', '.join(one.bind) or 'no kind'}")
