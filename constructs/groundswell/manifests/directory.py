"""A plain folder of manifests, read with the rules of Argo CD's directory source."""

import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from groundswell.manifests import problems
from groundswell.manifests.build import Build
from groundswell.manifests.checkout import Checkout, LeavesRepositoryError
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.manifest import Found, objects_of_file
from groundswell.manifests.pattern import matches
from groundswell.manifests.resource import Location

_MANIFEST = re.compile(r".*\.(?:yaml|yml|json|jsonnet)", re.DOTALL)


def objects_of_directory(build: Build) -> list[Found]:
    """The objects of the folder's files in the order of their names; folders in it count only with `recurse`."""
    checkout, ledger = build.checkout, build.ledger
    found: list[Found] = []
    jsonnet: list[str] = []
    for file in files_of_directory(checkout, build.folder, build.source.options("directory")):
        ledger.reach((checkout.shown(file),))
        if file.endswith(".jsonnet"):
            jsonnet.append(file)
        elif _stays_inside(checkout, file, ledger):
            found.extend(objects_of_file(checkout, file, ledger))
    if jsonnet:
        build.opaque(
            f"{len(jsonnet)} of its files are Jsonnet programs, which are not run here", "Commit what they render."
        )
    return found


def files_of_directory(checkout: Checkout, folder: str, options: Mapping[str, Any]) -> list[str]:
    """The files that Argo CD would open."""
    start = len(folder) + 1 if folder else 0
    recurse = options.get("recurse") is True
    include, exclude = str(options.get("include") or ""), str(options.get("exclude") or "")
    chosen: list[str] = []
    for file in checkout.under(folder):
        inside = file[start:]
        if not _MANIFEST.fullmatch(inside) or ("/" in inside and not recurse):
            continue
        if (exclude and matches(exclude, inside)) or (include and not matches(include, inside)):
            continue
        chosen.append(file)
    return chosen


def _stays_inside(checkout: Checkout, file: str, ledger: Ledger) -> bool:
    """Whether a file may be read: no symbolic link, or one that ends at a file of the repository."""
    path = checkout.root / file
    if not path.is_symlink():
        return True
    location = Location(checkout.shown(file), 1)
    try:
        target = checkout.place(PurePosixPath(file).name, str(PurePosixPath(file).parent))
    except LeavesRepositoryError:
        message = f"{location.file} is a symbolic link out of the repository, which Argo CD refuses."
        ledger.problem(problems.LEAVES_REPOSITORY, message, location, "Replace the link with the file itself.")
        return False
    if not (checkout.root / target).exists():
        message = f"{location.file} is a symbolic link to nothing, or to itself. Argo CD skips it."
        ledger.problem(problems.BROKEN_LINK, message, location, "Point the link at a file, or remove it.")
    return (checkout.root / target).is_file()
