"""Argo CD Applications: one shape for all of them, each decision with its reason."""

from collections.abc import Iterable
from typing import Any

import cdk8s

from groundswell.charts.chart import WAVE, Chart
from groundswell.charts.delivery import Delivery, Ignored
from groundswell.model.labels import platform_labels
from groundswell.model.platform import Platform
from groundswell.model.waves import BY_NAME
from imports.io.argoproj import (
    Application,
    ApplicationSpec,
    ApplicationSpecDestination,
    ApplicationSpecIgnoreDifferences,
    ApplicationSpecSources,
    ApplicationSpecSourcesHelm,
    ApplicationSpecSyncPolicy,
    ApplicationSpecSyncPolicyAutomated,
    ApplicationSpecSyncPolicyRetry,
    ApplicationSpecSyncPolicyRetryBackoff,
)

IN_CLUSTER = "https://kubernetes.default.svc"
ARGOCD = "argocd"
CASCADE = "resources-finalizer.argocd.argoproj.io"

# A controller that is not there yet, or a registry that is slow: five tries over some minutes, then a person looks.
RETRY = ApplicationSpecSyncPolicyRetry(
    limit=5, backoff=ApplicationSpecSyncPolicyRetryBackoff(duration="5s", factor=2, max_duration="3m")
)


def add_application(chart: Chart, platform: Platform, delivery: Delivery) -> None:
    """One Application of the root, in the wave of its row."""
    chart.add(
        Application,
        metadata=cdk8s.ApiObjectMetadata(
            name=delivery.name,
            namespace=ARGOCD,
            annotations={WAVE: str(BY_NAME[delivery.wave].number)},
            labels=platform_labels(platform.name),
            finalizers=[CASCADE] if delivery.cascade else None,
        ),
        spec=ApplicationSpec(
            project=platform.project,
            destination=ApplicationSpecDestination(server=IN_CLUSTER, namespace=delivery.namespace),
            sources=list(_sources(platform, delivery)),
            sync_policy=ApplicationSpecSyncPolicy(
                automated=ApplicationSpecSyncPolicyAutomated(prune=delivery.prune, self_heal=True),
                retry=RETRY,
                sync_options=list(_options(delivery)),
            ),
            ignore_differences=[_ignored(each) for each in delivery.ignored] or None,
        ),
    )


def _sources(platform: Platform, delivery: Delivery) -> Iterable[ApplicationSpecSources]:
    if delivery.release:
        pin = delivery.release.pin
        yield ApplicationSpecSources(
            repo_url=pin.url,
            chart=pin.chart,
            target_revision=pin.version,
            helm=ApplicationSpecSourcesHelm(
                release_name=delivery.release.name,
                values_object=_values(delivery.values),
                skip_crds=True if delivery.skip_crds else None,
                skip_tests=True,  # a chart's tests are pods that nobody looks at
            ),
        )
    if delivery.folder:
        yield ApplicationSpecSources(
            repo_url=platform.repository.url,
            target_revision=platform.environment.revision,
            path=platform.path(delivery.folder),
        )


def _values(values: Any) -> Any:
    """The chart's values with their keys in order, so that an edit moves no other line."""
    if isinstance(values, dict):
        return {key: _values(values[key]) for key in sorted(values)}
    return [_values(value) for value in values] if isinstance(values, (list, tuple)) else values


def _options(delivery: Delivery) -> Iterable[str]:
    yield "CreateNamespace=false"  # wave 2 owns every namespace, with its labels
    yield "PruneLast=true"  # what replaces an object is there before the object goes
    if delivery.server_side:
        yield "ServerSideApply=true"
    if delivery.skip_dry_run:
        yield "SkipDryRunOnMissingResource=true"
    if delivery.ignored:
        yield "RespectIgnoreDifferences=true"  # not only unreported: a sync leaves these fields alone too


def _ignored(each: Ignored) -> ApplicationSpecIgnoreDifferences:
    return ApplicationSpecIgnoreDifferences(
        group=each.group or None,
        kind=each.kind,
        name=each.name or None,
        json_pointers=list(each.pointers) or None,
        jq_path_expressions=list(each.jq) or None,
    )
