"""GS702: the API server serves the version in which an object is written."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.kinds.cluster_release import ClusterRelease, release
from groundswell.order.kinds.definitions import definitions
from groundswell.order.kinds.removed_apis import removal
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS702",
    severity=Severity.ERROR,
    sentence="The API server serves the version in which an object is written.",
    consequence="The API server does not know that kind in that version, and the whole sync of the Application fails.",
    fix="Write the object in a version that is served.",
)


@rule.check
def core_versions(view: View) -> Iterator[Finding]:
    cluster, custom = release(view), view.once(definitions)
    judged: dict[tuple[str, str, str], tuple[str, Severity, str, str] | None] = {}
    for each in view.resources:
        key = (each.key.group, each.version, each.key.kind)
        if key not in judged:
            defined = (each.key.group, each.key.kind) in custom or each.contract
            judged[key] = None if defined else _judged(each, cluster)
        found = judged[key]
        if found is not None:
            told, severity, consequence, fix = found
            message = f"{each} is written as {each.api_version}: {told}."
            yield rule.finding(each, message, severity=severity, consequence=consequence, fix=fix)


def _judged(resource: Resource, cluster: ClusterRelease) -> tuple[str, Severity, str, str] | None:
    """What is wrong with the version, how bad, what follows where it is not the rule's own, and what to write."""
    from groundswell.schemas.catalogue import core_groups_of, deprecation, is_core_group

    group, kind, version = resource.key.group, resource.key.kind, resource.version
    gone = removal(group, version, kind)
    if gone is not None:
        fix = f"Write it as {gone.instead}; its fields may differ." if gone.instead else "Nothing replaces it: drop it."
        if cluster.minor >= gone.minor:
            return (
                f"Kubernetes {cluster} has no such version, it was removed in 1.{gone.minor}",
                Severity.ERROR,
                "",
                fix,
            )
        left = f"It stops working with the upgrade to 1.{gone.minor}."
        return f"deprecated, and removed in Kubernetes 1.{gone.minor}", Severity.INFO, left, fix
    if not is_core_group(group):
        return None
    groups = core_groups_of(kind)
    if group in groups and version in groups[group]:
        return _known(deprecation(group, version, kind), groups[group][version]["served"], cluster)
    newer = cluster.minor > release_of_the_schemas()
    others = sorted(_served(groups))
    hint = f"it is served as {', '.join(others)}" if others else f"{group or 'the core group'} has no kind {kind}"
    fix = f"Write {others[-1]}." if others else "Correct the kind or its group."
    return None if newer else (hint, Severity.ERROR if others else Severity.WARNING, "", fix)


def _known(deprecated: str, served: bool, cluster: ClusterRelease) -> tuple[str, Severity, str, str] | None:
    if not served:
        told = f"Kubernetes {cluster} knows this version, but serves it only where it was switched on"
        return told, Severity.WARNING, "", "Use a version that is on by default."
    if deprecated and cluster.minor >= release_of_the_schemas():
        return f"deprecated ({deprecated.rstrip('.')})", Severity.INFO, "A later release removes it.", ""
    return None


def _served(groups: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    for group, versions in groups.items():
        yield from (f"{group}/{name}".lstrip("/") for name, entry in versions.items() if entry["served"])


def release_of_the_schemas() -> int:
    """The minor of the release that the shipped schemas are of."""
    from groundswell.schemas.catalogue import KUBERNETES

    return int(KUBERNETES.partition(".")[2])
