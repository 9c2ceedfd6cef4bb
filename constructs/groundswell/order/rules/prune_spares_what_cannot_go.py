"""GS143: what its operator must take down itself is not pruned with it."""

from collections.abc import Iterator

from groundswell.manifests.resource import Application, Resource
from groundswell.order.argocd.sync_options import of_application, of_object
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at
from groundswell.order.view import View

rule = Rule(
    id="GS143",
    severity=Severity.WARNING,
    sentence="What its operator must take down itself is not pruned with it.",
    consequence="Once it leaves the repository Argo CD deletes it, and its finalizer holds the deletion until the "
    "operator has taken everything down; where that cannot end, the sync waits for the deletion for ever.",
    fix="Give it the sync options Prune=false and Delete=false.",
)

_HELD = {
    ("operator.tigera.io", "Installation"): "the cluster's network",
    ("ceph.rook.io", "CephCluster"): "the storage and its data",
    ("kubevirt.io", "KubeVirt"): "every virtual machine",
}
"""Kinds whose operators set a finalizer, and what goes with the object (documentation of each operator)."""


@rule.check
def held(view: View) -> Iterator[Finding]:
    for (group, kind), what in _HELD.items():
        for each in view.of_kind(kind, group):
            application = view.application_of(each)
            if application is not None and _prunes(application) and not _spared(each, application):
                yield rule.finding(each, f"{each} is pruned by {application.resource}, and {what} with it.")


def _prunes(application: Application) -> bool:
    return at(application.resource.body, "spec", "syncPolicy", "automated", "prune") is True


def _spared(resource: Resource, application: Application) -> bool:
    own, all_of_them = of_object(resource), of_application(application)
    return any(f"Prune={value}" in (*own, *all_of_them) for value in ("false", "confirm"))
