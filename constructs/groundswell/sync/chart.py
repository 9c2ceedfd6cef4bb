"""What an Application delivers and nobody could read: one object that stands for all of it."""

from collections.abc import Iterable, Mapping

from groundswell.manifests.resource import Application, Key, Resource
from groundswell.order.contracts.contract import is_opaque

GROUP = "unread"
"""The API group of such stand-ins; no cluster has it."""

SECONDS = 20.0
"""After how many seconds a stand-in is Healthy: a convention of the simulator."""


def stand_in(
    application: Application, targets: Iterable[Resource], brings: Iterable[tuple[str, str]]
) -> Resource | None:
    """The object that stands for the unread part of an Application; None where everything was read.

    `brings` are the (group, kind) that the judge knows the unread part to define; they are served once it is applied.
    Its body holds the Helm values, which tell the nodes that it asks for.
    """
    if not is_opaque(application) and (any(True for _ in targets) or not application.sources):
        return None
    source = next((each for each in application.sources if each.get("chart")), application.sources[0])
    kind = "Chart" if source.get("chart") else "Source"
    name = str(source.get("chart") or source.get("path") or source.get("repoURL") or application.resource.key.name)
    key = Key(GROUP, kind, application.destination_namespace, name)
    body = {"kind": kind, "metadata": {"name": name}, "brings": sorted(brings), "values": list(application.values)}
    return Resource(key, "v1", body, application.resource.location, application.name)


def is_stand_in(key: Key) -> bool:
    """Whether the key is that of a stand-in."""
    return key.group == GROUP


def kinds_of(body: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """The kinds that a stand-in brings."""
    found = body.get("brings")
    return tuple((group, kind) for group, kind in found) if isinstance(found, list) else ()
