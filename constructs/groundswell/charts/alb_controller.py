"""Wave 15: the load balancer controller, and the binding of the gateway's Service to the AWS layer's target group."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import cdk8s

from groundswell.charts.chart import WAVE, Chart
from groundswell.charts.delivery import Delivery, Ignored, Row
from groundswell.charts.values import on, sized
from groundswell.model.labels import platform_labels
from groundswell.model.platform import Platform
from groundswell.model.waves import BY_NAME
from imports.aws.k8s.elbv2 import (
    TargetGroupBinding,
    TargetGroupBindingSpec,
    TargetGroupBindingSpecNodeSelector,
    TargetGroupBindingSpecServiceRef,
    TargetGroupBindingSpecServiceRefPort,
    TargetGroupBindingSpecTargetType,
)

FOLDER = BY_NAME["alb-controller"].folder
AFTER_THE_CONTROLLER = "1"  # its webhook checks every binding, and refuses while nobody answers


def deliveries(platform: Platform) -> Iterator[Delivery]:
    release = platform.release("aws-load-balancer-controller")
    yield Delivery(
        name=release.name,
        wave="alb-controller",
        namespace=release.namespace,
        release=release,
        values=_values(platform),
        folder=FOLDER,
        skip_crds=True,  # wave 0 owns them
        skip_dry_run=True,
        ignored=(
            Ignored(
                group="",
                kind="Secret",
                name="aws-load-balancer-tls",
                pointers=("/data",),
                why="the chart makes a new certificate at every rendering",
            ),
            Ignored(
                group="admissionregistration.k8s.io",
                kind="MutatingWebhookConfiguration",
                jq=(".webhooks[]?.clientConfig.caBundle",),
                why="it belongs to that certificate",
            ),
            Ignored(
                group="admissionregistration.k8s.io",
                kind="ValidatingWebhookConfiguration",
                jq=(".webhooks[]?.clientConfig.caBundle",),
                why="it belongs to that certificate",
            ),
        ),
    )


def folders(platform: Platform) -> Mapping[str, Callable[[cdk8s.App], None]]:
    return {FOLDER: lambda app: _binding(Chart(app, "target-group-binding"), platform)}


def _values(platform: Platform) -> dict[str, Any]:
    return {
        **on(platform, platform.controllers),
        "clusterName": platform.cluster_name,
        "region": platform.region,
        "vpcTags": {"Name": platform.slug},  # found by its tag: its id is known to AWS alone
        "replicaCount": 1,
        "serviceAccount": {"create": True, "name": "aws-load-balancer-controller"},
        "resources": sized(50, 128, 200, 256),
        "createIngressClassResource": False,  # no Ingress makes a load balancer: the AWS layer owns the one
        "enableShield": False,
        "enableWaf": False,
        "enableWafv2": False,
        "enableServiceMutatorWebhook": False,  # no Service of type LoadBalancer either
        "defaultTargetType": "instance",
    }


def _binding(chart: Chart, platform: Platform) -> None:
    ingress = platform.ingress
    chart.add(
        TargetGroupBinding,
        metadata=cdk8s.ApiObjectMetadata(
            name=ingress.gateway_service,
            namespace=ingress.gateway_namespace,
            labels=platform_labels(platform.name),
            annotations={WAVE: AFTER_THE_CONTROLLER},
        ),
        spec=TargetGroupBindingSpec(
            target_group_name=platform.target_group,
            target_type=TargetGroupBindingSpecTargetType.INSTANCE,
            service_ref=TargetGroupBindingSpecServiceRef(
                name=ingress.gateway_service,
                port=TargetGroupBindingSpecServiceRefPort.from_number(ingress.gateway_http),
            ),
            # Without a choice every node takes requests: each of them forwards to where the gateway runs.
            node_selector=TargetGroupBindingSpecNodeSelector(match_labels=dict(platform.gateways))
            if platform.gateways
            else None,
        ),
    )


ROW = Row(wave="alb-controller", platforms=Platform, deliveries=deliveries, folders=folders)
