"""The options by which commands are told what to read, the same in each, and the reading that follows from them."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from groundswell.terminal import waiting

if TYPE_CHECKING:
    from groundswell.manifests.resource import Reading

Checkout: TypeAlias = Annotated[Path, typer.Argument(help="The checkout, or a folder in one.")]
Roots: TypeAlias = Annotated[
    list[Path] | None, typer.Option("--root", help="A file with a root Application; found by itself if obvious.")
]
Infra: TypeAlias = Annotated[
    Path | None, typer.Option("--infra", help="The folder of CloudFormation templates, such as cdk.out.")
]
Bootstrap: TypeAlias = Annotated[
    Path | None,
    typer.Option("--bootstrap", help="The inventory of what is there before Argo CD [default: bootstrap/]."),
]
Repositories: TypeAlias = Annotated[
    list[str] | None, typer.Option("--repo", help="URL=PATH: the checkout of another repository, by its address.")
]


def platform(path: Path, root: Roots, infra: Infra, bootstrap: Bootstrap, repo: Repositories) -> "Reading":
    """What the options name. Raises UnreadableError where nothing that could be judged is found."""
    from groundswell.order.reading import read_platform

    with waiting("Reading the repository …"):
        return read_platform(path, roots=root or (), infra=infra, bootstrap=bootstrap, repositories=repo or ())
