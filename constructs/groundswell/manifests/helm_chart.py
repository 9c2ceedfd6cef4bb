"""A Helm chart in the repository: its dependencies, and a copy of it that holds only what Git holds."""

import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from groundswell.manifests.checkout import Checkout, LeavesRepositoryError
from groundswell.manifests.entries import entries
from groundswell.manifests.mapping_file import mapping_of
from groundswell.manifests.text import NotTextError
from groundswell.manifests.text import text as text_of

_LOCAL = "file://"
_DECLARING = ("Chart.yaml", "requirements.yaml")
_DEEPEST = 5


def missing_dependencies(checkout: Checkout, folder: str) -> list[dict[str, Any]]:
    """The chart's dependencies that do not lie in its `charts/`, each with name, version and repository."""
    return [each for each in _dependencies(checkout, folder) if not _is_vendored(checkout, folder, str(each["name"]))]


def chart_copy(checkout: Checkout, folder: str, scratch: Path, without: Iterable[str] = ()) -> Path:
    """The chart in a scratch folder: only files that count, and dependencies of the same repository put in place; no
    longer asking for the dependencies of the names `without`."""
    copy = scratch / "chart"
    _copy(checkout, folder, copy, 0)
    for name in _DECLARING if without else ():
        if (copy / name).exists():
            value = mapping_of(checkout, f"{folder}/{name}" if folder else name)
            kept = [each for each in entries(value.get("dependencies")) if each.get("name") not in without]
            (copy / name).write_text(yaml.safe_dump({**value, "dependencies": kept}), encoding="utf-8")
    return copy


def is_local(dependency: dict[str, Any]) -> bool:
    """Whether a dependency lies in the same repository (`file://../other`)."""
    return str(dependency.get("repository") or "").startswith(_LOCAL)


def needs_copy(checkout: Checkout, folder: str) -> bool:
    """Whether the folder on disk is not what Argo CD gets: files that git does not track, dependencies to be placed."""
    if missing_dependencies(checkout, folder):
        return True
    return checkout.tracked and any(not checkout.holds(name) for name in _on_disk(checkout, folder))


def asks_the_cluster(checkout: Checkout, folder: str) -> list[str]:
    """Templates whose output depends on the cluster: on the APIs it serves, or on objects that they look up."""
    asking = []
    for file in checkout.under(f"{folder}/templates" if folder else "templates"):
        try:
            text = text_of((checkout.root / file).read_bytes())
        except (OSError, NotTextError):
            continue
        if ".Capabilities.APIVersions" in text or '(lookup "' in text or " lookup " in text:
            asking.append(file)
    return asking


def _dependencies(checkout: Checkout, folder: str) -> Iterator[dict[str, Any]]:
    start = f"{folder}/" if folder else ""
    for name in _DECLARING:
        if not checkout.holds(start + name):
            continue
        listed = entries(mapping_of(checkout, start + name).get("dependencies"))
        yield from (each for each in listed if isinstance(each, dict) and each.get("name"))


def _is_vendored(checkout: Checkout, folder: str, name: str) -> bool:
    start = f"{folder}/charts/" if folder else "charts/"
    if checkout.holds(f"{start}{name}/Chart.yaml"):
        return True
    return any(each.startswith(f"{start}{name}-") and each.endswith(".tgz") for each in checkout.under(start[:-1]))


def _copy(checkout: Checkout, folder: str, target: Path, depth: int) -> None:
    start = len(folder) + 1 if folder else 0
    for file in checkout.under(folder):
        source = checkout.root / file
        if source.is_file():
            place = target / file[start:]
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, place)
    if depth > _DEEPEST:
        return
    for dependency in missing_dependencies(checkout, folder):
        if is_local(dependency):
            try:
                inner = checkout.place(str(dependency["repository"]).removeprefix(_LOCAL), folder)
            except LeavesRepositoryError:
                continue  # helm then says that the dependency is missing
            _copy(checkout, inner, target / "charts" / Path(inner).name, depth + 1)


def _on_disk(checkout: Checkout, folder: str) -> Iterator[str]:
    for place, _, names in os.walk(checkout.root / folder):
        yield from (Path(place, name).relative_to(checkout.root).as_posix() for name in names)
