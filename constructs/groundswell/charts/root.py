"""What the bootstrap applies once Argo CD runs: the AppProject, and the root Application that delivers all others."""

from collections.abc import Iterable, Iterator

import cdk8s

from groundswell.charts.application import ARGOCD, IN_CLUSTER, RETRY
from groundswell.charts.chart import Chart
from groundswell.charts.delivery import Delivery
from groundswell.model.labels import platform_labels
from groundswell.model.platform import Platform
from imports.io.argoproj import (
    Application,
    ApplicationSpec,
    ApplicationSpecDestination,
    ApplicationSpecSource,
    ApplicationSpecSyncPolicy,
    ApplicationSpecSyncPolicyAutomated,
    AppProject,
    AppProjectSpec,
    AppProjectSpecClusterResourceWhitelist,
    AppProjectSpecDestinations,
    AppProjectSpecNamespaceResourceBlacklist,
)

CLUSTER_KINDS: tuple[tuple[str, str], ...] = (
    ("", "Namespace"),
    ("admissionregistration.k8s.io", "MutatingWebhookConfiguration"),
    ("admissionregistration.k8s.io", "ValidatingWebhookConfiguration"),
    ("apiextensions.k8s.io", "CustomResourceDefinition"),
    ("apiregistration.k8s.io", "APIService"),
    ("elbv2.k8s.aws", "IngressClassParams"),
    ("external-secrets.io", "ClusterSecretStore"),
    ("networking.k8s.io", "IngressClass"),
    ("rbac.authorization.k8s.io", "ClusterRole"),
    ("rbac.authorization.k8s.io", "ClusterRoleBinding"),
    ("storage.k8s.io", "StorageClass"),
)
"""Cluster-scoped kinds that our waves and the pinned charts bring, and no others."""


def add_projects(chart: Chart, platform: Platform, deliveries: Iterable[Delivery]) -> None:
    """The AppProject: only the repositories and namespaces that some Application names."""
    every = list(deliveries)
    charts = {delivery.release.pin.url for delivery in every if delivery.release}
    namespaces = {namespace.name for namespace in platform.namespaces} | {delivery.namespace for delivery in every}
    chart.add(
        AppProject,
        metadata=cdk8s.ApiObjectMetadata(
            name=platform.project, namespace=ARGOCD, labels=platform_labels(platform.name)
        ),
        spec=AppProjectSpec(
            description=f"{platform.name} {platform.environment.name}: this repository and the pinned charts",
            source_repos=[platform.repository.url, *sorted(charts)],
            destinations=[
                AppProjectSpecDestinations(server=IN_CLUSTER, namespace=name) for name in sorted(namespaces | {ARGOCD})
            ],
            cluster_resource_whitelist=[
                AppProjectSpecClusterResourceWhitelist(group=group, kind=kind)
                for group, kind in _cluster_kinds(platform)
            ],
            # A project that may write AppProjects may lift its own limits.
            namespace_resource_blacklist=[
                AppProjectSpecNamespaceResourceBlacklist(group="argoproj.io", kind="AppProject")
            ],
        ),
    )


def _cluster_kinds(platform: Platform) -> Iterator[tuple[str, str]]:
    """Where the bootstrap owns the store, no Application may take it over."""
    yield from ((group, kind) for group, kind in CLUSTER_KINDS if group not in platform.before_argocd)


def add_root(chart: Chart, platform: Platform) -> None:
    """The root Application. It stands outside the folder that it watches, so it never delivers itself."""
    chart.add(
        Application,
        metadata=cdk8s.ApiObjectMetadata(
            name=f"{platform.slug}-root", namespace=ARGOCD, labels=platform_labels(platform.name)
        ),
        spec=ApplicationSpec(
            project=platform.project,
            destination=ApplicationSpecDestination(server=IN_CLUSTER, namespace=ARGOCD),
            source=ApplicationSpecSource(
                repo_url=platform.repository.url,
                target_revision=platform.environment.revision,
                path=platform.path("apps"),
            ),
            sync_policy=ApplicationSpecSyncPolicy(
                # Prune: an Application that leaves the description leaves the cluster. No finalizer: deleting the root
                # by mistake must not take the platform with it.
                automated=ApplicationSpecSyncPolicyAutomated(prune=True, self_heal=True),
                retry=RETRY,
                sync_options=["CreateNamespace=false"],
            ),
        ),
    )
