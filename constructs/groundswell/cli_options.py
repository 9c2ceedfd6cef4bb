"""The options by which commands are told what to read, the same in each, and the reading that follows from them."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from groundswell.errors import UnreadableError
from groundswell.terminal import waiting

if TYPE_CHECKING:
    from groundswell.manifests.resource import Reading

Checkout: TypeAlias = Annotated[Path, typer.Argument(help="The checkout, or a folder in one.")]
Roots: TypeAlias = Annotated[
    list[Path] | None,
    typer.Option(
        "--root",
        help="A file with a root Application, or a kustomization or Chart.yaml that gives it; found if obvious.",
    ),
]
Infra: TypeAlias = Annotated[
    Path | None, typer.Option("--infra", help="The folder of CloudFormation templates, such as cdk.out.")
]
Bootstrap: TypeAlias = Annotated[
    Path | None,
    typer.Option("--bootstrap", help="The inventory of what is there before Argo CD, if not bootstrap/inventory.yaml."),
]
Repositories: TypeAlias = Annotated[
    list[str] | None, typer.Option("--repo", help="URL=PATH: the checkout of another repository, by its address.")
]


def platform(path: Path, root: Roots, infra: Infra, bootstrap: Bootstrap, repo: Repositories) -> "Reading":
    """What the options name. Raises UnreadableError where nothing that could be judged is found, and where the roots
    are of several platforms: most of what they deliver is the same."""
    found = platforms(path, root, infra, bootstrap, repo)
    if len(found) > 1:
        raise UnreadableError(f"{found[0].not_judged[-1].what}: each is a platform; name one root of them with --root")
    return found[0]


def platforms(path: Path, root: Roots, infra: Infra, bootstrap: Bootstrap, repo: Repositories) -> "tuple[Reading, ...]":
    """The same for commands that take several platforms at once."""
    from groundswell.order.reading import read_platforms

    with waiting("Reading the repository …"):
        return read_platforms(path, roots=root or (), infra=infra, bootstrap=bootstrap, repositories=repo or ())
