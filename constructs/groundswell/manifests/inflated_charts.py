"""Charts from elsewhere that a folder of the repository pulls in: dependencies of its chart, or its `helmCharts`."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from groundswell.manifests import yaml_stream
from groundswell.manifests.build import Build
from groundswell.manifests.checkout import Checkout, LeavesRepositoryError
from groundswell.manifests.entries import entries
from groundswell.manifests.helm_chart import is_local, missing_dependencies
from groundswell.manifests.helm_values import merge
from groundswell.manifests.kustomization import Closure, closure
from groundswell.manifests.mapping_file import mapping_of
from groundswell.manifests.release import Release
from groundswell.manifests.source import KUSTOMIZATIONS, type_of


def inflated_charts(build: Build, values: Mapping[str, Any]) -> Iterator[Release]:
    """The releases of such charts, with the values that reach them; `values` are the Application's own."""
    kind = type_of(build.source, build.checkout, build.folder)
    if kind == "helm":
        elsewhere = [each for each in missing_dependencies(build.checkout, build.folder) if not is_local(each)]
        if elsewhere:
            own = _mapping(build.checkout, build.file("values.yaml"))
            yield from _dependencies(build, elsewhere, merge(own, values))
    elif kind == "kustomize":
        yield from charts_of_kustomization(build, closure(build.checkout, build.folder))


def charts_of_kustomization(build: Build, found: Closure) -> Iterator[Release]:
    """The releases of the `helmCharts` of a kustomization and of those that it takes in."""
    values = {each: _mapping(build.checkout, each) for each in found.files if _is_kustomization(each)}
    for file, value in values.items():
        outermost = [values[each].get("namespace") for each in _upwards(file, found) if values[each].get("namespace")]
        for index, entry in enumerate(entries(value.get("helmCharts"))):
            if isinstance(entry, dict) and entry.get("name"):
                namespace = outermost[-1] if outermost else entry.get("namespace") or build.namespace
                release = _of_kustomization(entry, build, PurePosixPath(file).parent.as_posix(), str(namespace))
                yield _written(release, build, file, ("helmCharts", index))


def _written(release: Release, build: Build, file: str, path: tuple[str | int, ...]) -> Release:
    """The release, with the place where it is asked for."""
    text = (build.checkout.root / file).read_text("utf-8", "replace")
    return replace(release, file=build.checkout.shown(file), line=yaml_stream.line_of(text, 1, path))


def _is_kustomization(file: str) -> bool:
    return PurePosixPath(file).name in KUSTOMIZATIONS


def _upwards(file: str, found: Closure) -> Iterator[str]:
    """A kustomization, and those that take it in: what the outermost sets, counts."""
    while file:
        yield file
        file = found.within.get(file, "")


def _dependencies(build: Build, wanted: list[dict[str, Any]], values: Mapping[str, Any]) -> Iterator[Release]:
    options = build.source.options("helm")
    values_file = build.checkout.shown(build.file("values.yaml"))
    for entry in wanted:
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
            skip_crds=options.get("skipCrds") is True,
            file=build.checkout.shown(build.file("Chart.yaml")),
            value_files=(values_file,) if build.checkout.holds(build.file("values.yaml")) else (),
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


def _of_kustomization(entry: Mapping[str, Any], build: Build, folder: str, namespace: str) -> Release:
    """`namespace` of a kustomization is set in all that it gives, whatever namespace the chart was rendered for."""
    own: Mapping[str, Any] = {}
    files = [_beside(build, folder, str(each)) for each in _value_files(entry) if each]
    for file in files:
        own = merge(own, _mapping(build.checkout, file))
    inline = entry.get("valuesInline")
    return Release(
        str(entry["name"]),
        str(entry.get("version") or ""),
        str(entry.get("releaseName") or entry["name"]),
        namespace,
        str(entry.get("repo") or ""),
        merge(own, inline if isinstance(inline, dict) else {}),
        skip_crds=entry.get("includeCRDs") is not True,
        value_files=tuple(build.checkout.shown(each) for each in files if build.checkout.holds(each)),
    )


def _value_files(entry: Mapping[str, Any]) -> list[Any]:
    return [entry.get("valuesFile"), *entries(entry.get("additionalValuesFiles"))]


def _beside(build: Build, folder: str, file: str) -> str:
    """The file from the root; "" for one outside the repository."""
    try:
        return build.checkout.place(file, "" if folder == "." else folder)
    except LeavesRepositoryError:
        return ""


def _mapping(checkout: Checkout, file: str) -> Mapping[str, Any]:
    return mapping_of(checkout, file) if checkout.holds(file) else {}
