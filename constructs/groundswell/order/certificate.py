"""The certificate: every dependency with both positions, the reason, the file and its slack, to be checked by others.

    {"version": 1, "applications_gate": bool, "start": [the slot of what an Application brings, last in its path],
     "resources": {"<id>": {"group", "kind", "namespace", "name", "file", "line", "checked": bool,
                            "position": [[container, phase, wave, rank, gates, element], …]}},
     "dependencies": [{"dependent": id, "provider": id, "inside": bool, "strength": str, "at": "applied|ready",
                       "rule": str, "reason": str, "file": str, "line": int, "relation": str, "outcome": str,
                       "slack": int | null}]}

A position is read from the outside in; an `inside` provider stands at the start of its own Application. `checked` says
whether Argo CD waits for the health of that object. `slack` is by how many waves the dependent could come earlier.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from groundswell.errors import UnreadableError
from groundswell.manifests.kind_rank import LAST
from groundswell.manifests.resource import Resource
from groundswell.order.argocd.phase import Phase
from groundswell.order.capability import words
from groundswell.order.formats.machine import key_fields
from groundswell.order.graph import Dependency, Graph
from groundswell.order.position import BEFORE_ALL, TOP, Position


def certificate(graph: Graph) -> dict[str, Any]:
    """The document above as plain values; equal readings give equal certificates."""
    met: dict[int, Resource] = {}
    for each in graph.dependencies:
        met[id(each.dependent)] = each.dependent
        met[id(each.provider.resource)] = each.provider.resource
    ordered = sorted(met.values(), key=lambda each: (each.layer, each.key, each.application, str(each.location)))
    numbers = {id(each): str(index) for index, each in enumerate(ordered)}
    return {
        "version": 1,
        "applications_gate": graph.view.applications_gate,
        "start": ["", int(Phase.PRE_SYNC), BEFORE_ALL, LAST, True, ""],
        "resources": {numbers[id(each)]: _resource(each, graph) for each in ordered},
        "dependencies": sorted(_edges(graph, numbers), key=lambda edge: [str(value) for value in edge.values()]),
    }


def write_certificate(graph: Graph, file: Path) -> None:
    """Writes the document as JSON. Raises UnreadableError where the file cannot be written."""
    try:
        file.write_text(json.dumps(certificate(graph), indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise UnreadableError(f"{file} cannot be written: {error.strerror}") from error


def _resource(resource: Resource, graph: Graph) -> dict[str, Any]:
    position = graph.view.placement.of(resource)
    return {
        **key_fields(resource.key),
        "file": resource.location.file,
        "line": resource.location.line,
        "checked": graph.checked(resource),
        "position": [[*slot, element] for slot, element in zip(position, _elements(resource, position), strict=True)],
    }


def _elements(resource: Resource, position: Position) -> list[str]:
    """What stands in each slot: the Applications on the way, at last the object itself."""
    maker = resource.key.kind if resource.key.kind == "ApplicationSet" else ""
    name = f"{maker} {resource.key.namespace}/{resource.key.name}".strip()
    argo = resource.key.group == "argoproj.io" and resource.key.kind in ("Application", "ApplicationSet")
    own = name if argo else f"{resource.key} ({resource.key.group}, {resource.location})"
    return [*(slot.container for slot in position[1:]), own]


def _edges(graph: Graph, numbers: dict[int, str]) -> Iterator[dict[str, Any]]:
    for each in graph.dependencies:
        yield {
            "dependent": numbers[id(each.dependent)],
            "provider": numbers[id(each.provider.resource)],
            "inside": each.provider.provision.inside,
            "strength": str(each.need.strength),
            "at": str(each.provider.provision.at),
            "rule": each.rule.id,
            "reason": each.need.words or words(each.need.capability),
            "file": each.dependent.location.file,
            "line": each.dependent.location.line,
            "relation": each.standing.relation.value,
            "outcome": each.outcome.name.lower(),
            "slack": slack(each, graph),
        }


def slack(dependency: Dependency, graph: Graph) -> int | None:
    """By how many waves the dependent's side could come earlier; None where waves do not decide."""
    before, after = dependency.standing.provider, dependency.standing.dependent
    if before.container != after.container or before.container == TOP or before.phase != after.phase or before is after:
        return None
    return after.wave - before.wave - graph.wants_earlier_wave(dependency)
