"""What somebody applies by hand together with the roots, although it is no root itself."""

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from groundswell.manifests.argocd import is_delivering
from groundswell.manifests.checkout import Checkout
from groundswell.manifests.kustomization import closure, kustomization_file
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.manifest import Found, objects_of_file
from groundswell.manifests.roots import candidate

_PROJECT = re.compile(rb"^kind:\s*[\"']?AppProject\b", re.MULTILINE)
_ENDINGS = (".yaml", ".yml")


def objects_beside(checkout: Checkout, files: Sequence[str]) -> list[Found]:
    """The objects of files that a kustomization of the roots' folder lists with them, and of those in their folder that
    hold AppProjects. Nothing of what the roots deliver themselves."""
    delivered = {name for file in files if (root := candidate(checkout, file)) for name in root.covers}
    found: list[Found] = []
    for name in dict.fromkeys(_beside(checkout, files)):
        if name not in files and name not in delivered:
            found.extend(each for each in objects_of_file(checkout, name, Ledger()) if not _is_root(each))
    return found


def _beside(checkout: Checkout, files: Sequence[str]) -> Iterator[str]:
    for folder in dict.fromkeys(_folder(file) for file in files):
        listed = closure(checkout, folder).manifests if kustomization_file(checkout, folder) else {}
        if any(file in listed for file in files):
            yield from listed
        else:
            near = (name for name in checkout.under(folder) if _folder(name) == folder and name.endswith(_ENDINGS))
            yield from (name for name in near if _PROJECT.search((checkout.root / name).read_bytes()))


def _folder(file: str) -> str:
    return str(PurePosixPath(file).parent).removeprefix(".")


def _is_root(found: Found) -> bool:
    return is_delivering(found.body)
