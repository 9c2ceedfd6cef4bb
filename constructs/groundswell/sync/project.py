"""What an AppProject admits: checked for each task, on every pass."""

from collections.abc import Mapping
from typing import Any

from groundswell.order.argocd.projects import cluster_names, permits_destination, permits_kind
from groundswell.sync.task import Task


def refusal(project: Mapping[str, Any] | None, application: Mapping[str, Any], task: Task) -> str:
    """Why a project does not admit a task of an Application, in Argo CD's sense; "" if it does.

    `project` is the spec, None where the project is not known: then all is admitted. `application` is the body of the
    Application. Kinds of cluster-scoped objects must be listed; those of namespaced ones must not be forbidden, and
    listed if there is a list. A namespaced object's cluster and namespace must be among the destinations.
    """
    if project is None:
        return ""
    group, kind, namespace = task.key.group, task.key.kind, task.key.namespace
    if not permits_kind(project, group, kind, namespaced=bool(namespace)):
        return f"resource {group or 'core'}:{kind} is not permitted in project"
    if namespace and not permits_destination(project, *cluster_names(application), namespace):
        return f"namespace {namespace} is not permitted in project"
    return ""
