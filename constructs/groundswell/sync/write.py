"""How one object is written: the apply method that its options choose, and when that method fails."""

import json
from collections.abc import Mapping
from typing import Any

from groundswell.sync.cluster import Cluster
from groundswell.sync.live import Live
from groundswell.sync.options import has
from groundswell.sync.profile import Profile
from groundswell.sync.task import Task

LIMIT = 262_144
"""Bytes that the API server allows for all annotations of one object; a client-side apply stores the object in one."""


def is_server_side(body: Mapping[str, Any], options: frozenset[str]) -> bool:
    """Whether the object is applied server-side: an option of it or of its Application, and it does not say false."""
    option = "ServerSideApply=true"
    return (option in options or has(body, option)) and not has(body, "ServerSideApply=false")


def is_replaced(body: Mapping[str, Any], live: Live | None, options: frozenset[str], profile: Profile) -> bool:
    """Whether the object is created or replaced as a whole, which stores no copy of it."""
    option = "Replace=true"
    if option in options or has(body, option):
        return True
    return profile.replace_of_live and live is not None and has(live.body, option)


def failure(task: Task, cluster: Cluster, options: frozenset[str], profile: Profile) -> str:
    """Why writing the object fails now; "" if it succeeds."""
    refusal = cluster.refusal(task.key)
    if refusal:
        return refusal
    live = cluster.objects.get(task.key)
    server_side = is_server_side(task.body, options)
    migrates = server_side and live is not None and not live.server_side and not profile.migration_by_patch
    if is_replaced(task.body, live, options, profile) and not migrates:
        return ""
    if (not server_side or migrates) and copy_size(task.body) > LIMIT:
        what = f'{task.key.kind} "{task.key.name}" is invalid'
        return f"{what}: metadata.annotations: Too long: may not be more than {LIMIT} bytes"
    return ""


def copy_size(body: Mapping[str, Any]) -> int:
    """Bytes of all annotations once a client-side apply has added its copy of the object."""
    text = json.dumps(body, separators=(",", ":"), ensure_ascii=False, default=str)
    name = "kubectl.kubernetes.io/last-applied-configuration"
    return len(text.encode("utf-8", "surrogatepass")) + len(name) + annotations_size(body)


def annotations_size(body: Mapping[str, Any]) -> int:
    """Bytes that the annotations of an object take, keys and values: the API server allows 262144 in all."""
    metadata = body.get("metadata")
    found = metadata.get("annotations") if isinstance(metadata, Mapping) else None
    if not isinstance(found, Mapping):
        return 0
    return sum(len(f"{name}{value}".encode("utf-8", "surrogatepass")) for name, value in found.items())
