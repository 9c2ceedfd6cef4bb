"""N services of eleven typed objects each, handed over as our charts do: the Python side of the comparison."""

import gc
import sys
from pathlib import Path

from groundswell.node_runtime import leave, use_node

gc.disable()  # as charts_app.py does
use_node()

import cdk8s  # noqa: E402 (jsii starts Node while it is imported)
from cdk8s_plus_27 import k8s  # noqa: E402

from groundswell.charts.chart import WAVE, Chart, port, quantity  # noqa: E402
from imports.com.coreos.monitoring import (  # noqa: E402
    ServiceMonitor,
    ServiceMonitorSpec,
    ServiceMonitorSpecEndpoints,
    ServiceMonitorSpecSelector,
)
from imports.io.external_secrets import (  # noqa: E402
    ExternalSecret,
    ExternalSecretSpec,
    ExternalSecretSpecData,
    ExternalSecretSpecDataRemoteRef,
    ExternalSecretSpecSecretStoreRef,
    ExternalSecretSpecTarget,
)
from imports.io.istio.networking import (  # noqa: E402
    VirtualService,
    VirtualServiceSpec,
    VirtualServiceSpecHttp,
    VirtualServiceSpecHttpMatch,
    VirtualServiceSpecHttpMatchUri,
    VirtualServiceSpecHttpRoute,
    VirtualServiceSpecHttpRouteDestination,
    VirtualServiceSpecHttpRouteDestinationPort,
)


def add_service(chart: Chart, name: str) -> None:
    """Eleven objects of one service."""
    labels = {"app.kubernetes.io/name": name}
    meta = k8s.ObjectMeta(name=name, namespace=name, labels=labels, annotations={WAVE: "40"})
    custom = cdk8s.ApiObjectMetadata(name=name, namespace=name, labels=labels, annotations={WAVE: "40"})
    chart.add(k8s.KubeServiceAccount, metadata=meta, automount_service_account_token=False)
    chart.add(k8s.KubeConfigMap, metadata=meta, data={"LOG_LEVEL": "INFO", "ENVIRONMENT": "dev", "NAME": name})
    chart.add(
        ExternalSecret,
        metadata=custom,
        spec=ExternalSecretSpec(
            refresh_interval="1h",
            secret_store_ref=ExternalSecretSpecSecretStoreRef(name="store"),
            target=ExternalSecretSpecTarget(name=f"{name}-secret"),
            data=[
                ExternalSecretSpecData(
                    secret_key=f"KEY_{number}",
                    remote_ref=ExternalSecretSpecDataRemoteRef(key=f"dev/{name}", property=f"key_{number}"),
                )
                for number in range(4)
            ],
        ),
    )
    _policies(chart, meta, labels, name)
    _workload(chart, meta, labels, name)
    _routing(chart, custom, labels, name)


def _policies(chart: Chart, meta: k8s.ObjectMeta, labels: dict[str, str], name: str) -> None:
    selector = k8s.LabelSelector(match_labels=labels)
    dns = k8s.NetworkPolicyPeer(
        namespace_selector=k8s.LabelSelector(match_labels={"kubernetes.io/metadata.name": "kube-system"})
    )
    peer = k8s.NetworkPolicyPeer(namespace_selector=k8s.LabelSelector(match_labels={"role": "gateway"}))
    ports = [k8s.NetworkPolicyPort(protocol=protocol, port=port(53)) for protocol in ("UDP", "TCP")]
    chart.add(
        k8s.KubeNetworkPolicy,
        metadata=k8s.ObjectMeta(name=f"{name}-egress", namespace=name, labels=labels, annotations={WAVE: "40"}),
        spec=k8s.NetworkPolicySpec(
            pod_selector=selector,
            policy_types=["Egress"],
            egress=[k8s.NetworkPolicyEgressRule(to=[dns], ports=ports)],
        ),
    )
    chart.add(
        k8s.KubeNetworkPolicy,
        metadata=k8s.ObjectMeta(name=f"{name}-ingress", namespace=name, labels=labels, annotations={WAVE: "40"}),
        spec=k8s.NetworkPolicySpec(
            pod_selector=selector,
            policy_types=["Ingress"],
            ingress=[
                k8s.NetworkPolicyIngressRule(
                    from_=[peer], ports=[k8s.NetworkPolicyPort(protocol="TCP", port=port(8000))]
                )
            ],
        ),
    )


def _workload(chart: Chart, meta: k8s.ObjectMeta, labels: dict[str, str], name: str) -> None:
    selector = k8s.LabelSelector(match_labels=labels)
    probe = k8s.Probe(http_get=k8s.HttpGetAction(path="/health", port=port("http")), period_seconds=10)
    container = k8s.Container(
        name=name,
        image=f"docker.io/acme/{name}:1.0.0",
        ports=[k8s.ContainerPort(name="http", container_port=8000)],
        env_from=[
            k8s.EnvFromSource(config_map_ref=k8s.ConfigMapEnvSource(name=name)),
            k8s.EnvFromSource(secret_ref=k8s.SecretEnvSource(name=f"{name}-secret")),
        ],
        resources=k8s.ResourceRequirements(
            requests={"cpu": quantity("100m"), "memory": quantity("128Mi")},
            limits={"cpu": quantity("500m"), "memory": quantity("256Mi")},
        ),
        liveness_probe=probe,
        readiness_probe=probe,
        security_context=k8s.SecurityContext(
            allow_privilege_escalation=False,
            read_only_root_filesystem=True,
            run_as_non_root=True,
            capabilities=k8s.Capabilities(drop=["ALL"]),
        ),
    )
    pod = k8s.PodSpec(service_account_name=name, node_selector={"domain": name}, containers=[container])
    template = k8s.PodTemplateSpec(metadata=k8s.ObjectMeta(labels=labels), spec=pod)
    chart.add(k8s.KubeDeployment, metadata=meta, spec=k8s.DeploymentSpec(selector=selector, template=template))
    ports = [k8s.ServicePort(name="http", port=8000, target_port=port("http"))]
    chart.add(k8s.KubeService, metadata=meta, spec=k8s.ServiceSpec(selector=labels, ports=ports))
    budget = k8s.PodDisruptionBudgetSpec(selector=selector, max_unavailable=port(1))
    chart.add(k8s.KubePodDisruptionBudget, metadata=meta, spec=budget)
    target = k8s.MetricTargetV2(type="Utilization", average_utilization=70)
    chart.add(
        k8s.KubeHorizontalPodAutoscalerV2,
        metadata=meta,
        spec=k8s.HorizontalPodAutoscalerSpecV2(
            min_replicas=1,
            max_replicas=3,
            scale_target_ref=k8s.CrossVersionObjectReferenceV2(api_version="apps/v1", kind="Deployment", name=name),
            metrics=[k8s.MetricSpecV2(type="Resource", resource=k8s.ResourceMetricSourceV2(name="cpu", target=target))],
        ),
    )


def _routing(chart: Chart, meta: cdk8s.ApiObjectMetadata, labels: dict[str, str], name: str) -> None:
    destination = VirtualServiceSpecHttpRouteDestination(
        host=f"{name}.{name}.svc.cluster.local", port=VirtualServiceSpecHttpRouteDestinationPort(number=8000)
    )
    match = VirtualServiceSpecHttpMatch(uri=VirtualServiceSpecHttpMatchUri(prefix=f"/api/v1/{name}/"))
    route = VirtualServiceSpecHttp(match=[match], route=[VirtualServiceSpecHttpRoute(destination=destination)])
    spec = VirtualServiceSpec(hosts=["api.example.org"], gateways=["istio-system/gateway"], http=[route])
    chart.add(VirtualService, metadata=meta, spec=spec)
    chart.add(
        ServiceMonitor,
        metadata=meta,
        spec=ServiceMonitorSpec(
            selector=ServiceMonitorSpecSelector(match_labels=labels),
            endpoints=[ServiceMonitorSpecEndpoints(port="http", path="/metrics", interval="30s")],
        ),
    )


def main(services: int, output: Path) -> None:
    """One chart a service, in one App."""
    app = cdk8s.App(outdir=str(output))
    for number in range(services):
        add_service(Chart(app, f"service-{number}"), f"service-{number}")
    app.synth()


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
    leave(0)
