"""`groundswell image`: the table of images that CI edits."""

from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    group = typer.Typer(no_args_is_help=True, help="The table of images (platforms/images.yaml) that CI edits.")
    app.add_typer(group, name="image")

    @group.command("set")
    def set_(
        change: Annotated[
            str, typer.Argument(metavar="NAME=REFERENCE", help="auth=docker.io/acme/auth:1.2.3@sha256:…")
        ],
        env: Annotated[str, typer.Option(help="The environment whose line changes.")],
        platform: Annotated[str, typer.Option(help="The platform.")] = "eco2",
    ) -> None:
        """Change one image's line, keep all others, and synthesise again."""
        from groundswell.errors import ModelError
        from groundswell.platforms import IMAGES
        from groundswell.platforms.images import set_image
        from groundswell.synthesis.layers import report_lines, synthesise

        name, separator, reference = change.partition("=")
        if not separator:
            raise ModelError(f"{change!r} is not NAME=REFERENCE, for example auth=docker.io/acme/auth:1.2.3@sha256:…")
        before = IMAGES.read_text(encoding="utf-8")
        _replace(IMAGES, set_image(before, platform, name, env, reference))
        try:
            outcome = synthesise(platform=platform, environment=env, check=False)
        except BaseException:
            _replace(IMAGES, before)  # the line and dist/ change together or not at all
            raise
        report_lines(outcome)

    @group.command("list")
    def list_(
        platform: Annotated[str, typer.Option(help="The platform.")] = "eco2",
        env: Annotated[str, typer.Option(help="The environment.")] = "dev",
    ) -> None:
        """Print the images of an environment."""
        from groundswell.platforms import load

        for name, image in load(platform, env).images.items():
            print(f"{name}\t{image.reference}")

    def _replace(path: Path, text: str) -> None:
        beside = path.with_name(f".{path.name}.new")
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)
