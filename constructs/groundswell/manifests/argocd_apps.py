"""The chart argocd-apps: its values are Applications, ApplicationSets and AppProjects, told without rendering it.

Source: https://github.com/argoproj/argo-helm/tree/main/charts/argocd-apps, templates of version 2.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from groundswell.manifests.manifest import Found
from groundswell.manifests.release import Release
from groundswell.manifests.resource import Location

CHART = "argocd-apps"

_KINDS = {"projects": "AppProject", "applications": "Application", "applicationsets": "ApplicationSet"}
_METADATA = ("namespace", "additionalLabels", "additionalAnnotations", "finalizers", "name")


def objects_of_argocd_apps(releases: Iterable[Release], at: Callable[[tuple[str, ...]], Location]) -> Iterator[Found]:
    """The objects that releases of the chart among these bring; `at` says where a path of their values is written."""
    for release in releases:
        if release.chart == CHART:
            above = (release.under,) if release.under else ()
            for part, kind in _KINDS.items():
                for name, entry in _entries(release.values.get(part)):
                    yield Found(_object(kind, name, entry, release), at((*above, part, name)))


def _entries(value: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """A mapping by name, as since version 2 of the chart, or the older list with names in it."""
    if isinstance(value, Mapping):
        yield from ((str(name), entry) for name, entry in value.items() if isinstance(entry, Mapping))
    elif isinstance(value, list):
        yield from ((str(each["name"]), each) for each in value if isinstance(each, Mapping) and each.get("name"))


def _object(kind: str, name: str, entry: Mapping[str, Any], release: Release) -> Mapping[str, Any]:
    metadata: dict[str, Any] = {"name": name, "namespace": str(entry.get("namespace") or release.namespace)}
    for field in ("labels", "annotations"):
        if isinstance(given := entry.get(f"additional{field.capitalize()}"), Mapping):
            metadata[field] = given
    if entry.get("finalizers"):
        metadata["finalizers"] = entry["finalizers"]
    spec = {key: value for key, value in entry.items() if key not in _METADATA}
    return {"apiVersion": "argoproj.io/v1alpha1", "kind": kind, "metadata": metadata, "spec": spec}
