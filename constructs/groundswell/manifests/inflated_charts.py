"""Charts from elsewhere that a folder of the repository pulls in: dependencies of its chart, or its `helmCharts`."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.build import Build
from groundswell.manifests.checkout import Checkout, LeavesRepositoryError
from groundswell.manifests.helm_chart import is_local, missing_dependencies
from groundswell.manifests.helm_values import merge
from groundswell.manifests.kustomization import kustomization_file
from groundswell.manifests.mapping_file import mapping_of
from groundswell.manifests.release import Release
from groundswell.manifests.source import type_of


def inflated_charts(build: Build, values: Mapping[str, Any]) -> Iterator[Release]:
    """The releases of such charts, with the values that reach them; `values` are the Application's own."""
    kind = type_of(build.source, build.checkout, build.folder)
    if kind == "helm":
        elsewhere = [each for each in missing_dependencies(build.checkout, build.folder) if not is_local(each)]
        if elsewhere:
            own = _mapping(build.checkout, build.file("values.yaml"))
            yield from _dependencies(build, elsewhere, merge(own, values))
    elif kind == "kustomize":
        file = kustomization_file(build.checkout, build.folder)
        entries = _mapping(build.checkout, file).get("helmCharts") if file else None
        for entry in entries if isinstance(entries, list) else ():
            if isinstance(entry, dict) and entry.get("name"):
                yield _of_kustomization(entry, build)


def _dependencies(build: Build, entries: list[dict[str, Any]], values: Mapping[str, Any]) -> Iterator[Release]:
    options = build.source.options("helm")
    for entry in entries:
        name = str(entry["name"])
        key = str(entry.get("alias") or name)
        if _switched_off(str(entry.get("condition") or ""), values):
            continue
        own = values.get(key)
        shared = {"global": values["global"]} if isinstance(values.get("global"), dict) else {}
        yield Release(
            name,
            str(entry.get("version") or ""),
            str(options.get("releaseName") or build.name),
            build.namespace,
            str(entry.get("repository") or ""),
            merge(shared, own if isinstance(own, dict) else {}),
            under=key,
        )


def _switched_off(conditions: str, values: Mapping[str, Any]) -> bool:
    """Whether the first condition that the values decide says no; without one a dependency is on."""
    for condition in conditions.split(","):
        place: Any = values
        for key in condition.strip().split("."):
            place = place.get(key) if isinstance(place, dict) else None
        if isinstance(place, bool):
            return not place
    return False


def _of_kustomization(entry: Mapping[str, Any], build: Build) -> Release:
    inline = entry.get("valuesInline")
    file = entry.get("valuesFile")
    own = _mapping_beside(build, str(file)) if file else {}
    return Release(
        str(entry["name"]),
        str(entry.get("version") or ""),
        str(entry.get("releaseName") or entry["name"]),
        str(entry.get("namespace") or build.namespace),
        str(entry.get("repo") or ""),
        merge(own, inline if isinstance(inline, dict) else {}),
    )


def _mapping_beside(build: Build, file: str) -> Mapping[str, Any]:
    try:
        return _mapping(build.checkout, build.checkout.place(file, build.folder))
    except LeavesRepositoryError:
        return {}


def _mapping(checkout: Checkout, file: str) -> Mapping[str, Any]:
    return mapping_of(checkout, file) if checkout.holds(file) else {}
