"""What is in the cluster of the kinds that were synthesised, read once."""

from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from groundswell.live.kubectl import Kubectl
from groundswell.manifests.resource import Key, Resource

AT_ONCE = 4
"""Questions that are under way together."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Objects by their key; `unknown` are the kinds that the cluster does not know."""

    objects: Mapping[Key, Mapping[str, Any]]
    unknown: frozenset[tuple[str, str]]


def snapshot(cluster: Kubectl, resources: Iterable[Resource]) -> Snapshot:
    """Lists every kind of the resources. Raises ClusterError for the first list that could not be read whole."""
    kinds = sorted({(each.key.group, each.key.kind, each.version) for each in resources})

    def listed(kind: tuple[str, str, str]) -> list[Mapping[str, Any]] | None:
        group, name, version = kind
        return cluster.get(f"{name}.{version}.{group}", "--all-namespaces")  # the core group is empty: "Pod.v1."

    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(listed, kinds))
    found: dict[Key, Mapping[str, Any]] = {}
    unknown = set()
    for (group, kind, _), answer in zip(kinds, answers, strict=True):
        if answer is None:
            unknown.add((group, kind))
        for body in answer or ():
            metadata = body["metadata"]
            found[Key(group, kind, str(metadata.get("namespace") or ""), metadata["name"])] = body
    return Snapshot(found, frozenset(unknown))
