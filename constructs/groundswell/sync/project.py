"""What an AppProject admits: checked for each task, on every pass."""

from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Any

from groundswell.sync.task import Task


def refusal(project: Mapping[str, Any] | None, task: Task) -> str:
    """Why the project does not admit a task, in Argo CD's sense; "" if it does, or if the project is not known (None).

    Kinds of cluster-scoped objects must be listed; those of namespaced ones must not be forbidden, and listed if there
    is a list. A namespaced object's namespace must be among the destinations (which cluster is not looked at).
    """
    if project is None:
        return ""
    kind = (task.key.group, task.key.kind)
    scope = "namespaceResource" if task.key.namespace else "clusterResource"
    allowed, forbidden = project.get(f"{scope}Whitelist"), project.get(f"{scope}Blacklist")
    listed = _lists(allowed, kind) if isinstance(allowed, list) else bool(task.key.namespace)
    if not listed or _lists(forbidden, kind):
        return f"resource {task.key.group or 'core'}:{task.key.kind} is not permitted in project"
    if task.key.namespace and not _reaches(project.get("destinations"), task.key.namespace):
        return f"namespace {task.key.namespace} is not permitted in project"
    return ""


def _lists(patterns: object, kind: tuple[str, str]) -> bool:
    return any(
        fnmatchcase(kind[0], str(each.get("group", ""))) and fnmatchcase(kind[1], str(each.get("kind", "")))
        for each in (patterns if isinstance(patterns, list) else ())
        if isinstance(each, Mapping)
    )


def _reaches(destinations: object, namespace: str) -> bool:
    """Whether one destination has the namespace, and none that begins with "!" takes it away."""
    found = destinations if isinstance(destinations, list) else []
    patterns = [str(each.get("namespace", "")) for each in found if isinstance(each, Mapping)]
    denied = any(fnmatchcase(namespace, each[1:]) for each in patterns if each.startswith("!"))
    return not denied and any(fnmatchcase(namespace, each) for each in patterns if not each.startswith("!"))
