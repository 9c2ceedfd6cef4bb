"""What operators of workloads, gateways and telemetry make.

Names as these have them: Flagger 1.39, Istio 1.27 and Cilium 1.18 for gateways, Knative 1.17, KServe 0.14, Tekton
Triggers 0.30, KubeRay 1.2, Keycloak's operator 26, OpenTelemetry's 0.117, Jaeger's 1.65, Tempo's 0.15, Loki's 0.8, Argo
CD's 0.13, Grafana's 5.16, Prometheus' 0.80, VictoriaMetrics' 0.52.
"""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.operators.products import SERVICE, Named, Products, Table, each_with
from groundswell.order.tree import at, text

_ARGOCD = ("server", "application-controller", "dex-server", "redis", "redis-ha", "applicationset-controller")


def _gateway(resource: Resource) -> Iterator[Named]:
    """A Gateway's own Service is called after it: by Istio also after its class, by Cilium with a prefix."""
    yield SERVICE, "", f"{resource.key.name}-{text(at(resource.body, 'spec', 'gatewayClassName'))}"
    yield SERVICE, "", f"cilium-gateway-{resource.key.name}"


def _canary(resource: Resource) -> Iterator[Named]:
    """Flagger 1.39: three Services, called after the canary's service or else after what it targets."""
    spec = at(resource.body, "spec")
    name = text(at(spec, "service", "name")) or text(at(spec, "targetRef", "name"))
    for ending in ("", "-primary", "-canary") if name else ():
        yield SERVICE, "", f"{name}{ending}"


def _event_source(resource: Resource) -> Iterator[Named]:
    """Argo Events 1.9, "Naming": a Service only where the EventSource asks for one."""
    if at(resource.body, "spec", "service"):
        yield SERVICE, "", f"{resource.key.name}-eventsource-svc"


def _grafana(resource: Resource) -> Iterator[Named]:
    yield SERVICE, "", text(at(resource.body, "spec", "service", "metadata", "name"))


def _monitored(*services: str) -> Products:
    return Products(services=services)


def _victoria(part: str) -> Products:
    return Products(services=(f"{part}-*",), secrets=(f"{part}-*",), accounts=(f"{part}-*",))


_VICTORIA = ("VMSingle", "VMAgent", "VMAlert", "VMAlertmanager", "VMAuth", "VLogs", "VLSingle")

SERVING: Table = {
    ("flagger.app", "Canary"): Products(further=_canary),
    ("gateway.networking.k8s.io", "Gateway"): Products(services=("*",), accounts=("*", "*-istio"), further=_gateway),
    ("serving.knative.dev", "Service"): Products(services=("*",)),
    ("serving.kserve.io", "InferenceService"): Products(
        services=(
            *("*", "*-metrics"),
            *each_with(("*-predictor", "*-transformer", "*-explainer"), "", "-default"),
        ),
    ),
    ("triggers.tekton.dev", "EventListener"): Products(services=("el-*",)),
    ("ray.io", "RayCluster"): Products(services=("*-head-svc",)),
    ("ray.io", "RayService"): Products(services=("*-head-svc", "*-serve-svc")),
    ("flink.apache.org", "FlinkDeployment"): Products(services=("*", "*-rest")),
    ("k8s.keycloak.org", "Keycloak"): Products(services=("*-service", "*-discovery"), secrets=("*-initial-admin",)),
    ("opentelemetry.io", "OpenTelemetryCollector"): Products(
        services=("*-collector", "*-collector-headless", "*-collector-monitoring", "*-targetallocator"),
        accounts=("*-collector", "*-targetallocator"),
    ),
    ("jaegertracing.io", "Jaeger"): Products(
        services=("*-query", "*-collector", "*-collector-headless", "*-agent"), accounts=("*",)
    ),
    ("tempo.grafana.com", "TempoStack"): Products(
        services=tuple(
            f"tempo-*-{part}"
            for part in ("distributor", "ingester", "querier", "query-frontend", "compactor", "gateway")
        ),
    ),
    ("tempo.grafana.com", "TempoMonolithic"): Products(services=("tempo-*", "tempo-*-jaegerui", "tempo-*-gateway")),
    ("loki.grafana.com", "LokiStack"): Products(
        services=tuple(
            f"*-{part}-{port}"
            for part in (
                "gateway",
                "query-frontend",
                "distributor",
                "ingester",
                "querier",
                "index-gateway",
                "compactor",
            )
            for port in ("http", "grpc")
        ),
    ),
    ("argoproj.io", "EventSource"): Products(further=_event_source),
    ("argoproj.io", "EventBus"): Products(services=("eventbus-*-stan-svc", "eventbus-*-js-svc")),
    ("argoproj.io", "ArgoCD"): Products(
        services=(
            *("*-server", "*-repo-server", "*-redis", "*-metrics", "*-server-metrics", "*-dex-server"),
            *("*-applicationset-controller", "*-redis-ha-haproxy"),
        ),
        secrets=("*-cluster", "*-ca", "*-tls", "*-default-cluster-config", "argocd-secret"),
        configmaps=("argocd-cm", "argocd-rbac-cm", "argocd-ssh-known-hosts-cm", "argocd-tls-certs-cm"),
        accounts=tuple(f"*-argocd-{part}" for part in _ARGOCD),
    ),
    ("grafana.integreatly.org", "Grafana"): Products(
        services=("*-service", "*-alerting"), secrets=("*-admin-credentials",), accounts=("*-sa",), further=_grafana
    ),
    ("monitoring.coreos.com", "Prometheus"): _monitored("prometheus-operated"),
    ("monitoring.coreos.com", "PrometheusAgent"): _monitored("prometheus-agent-operated"),
    ("monitoring.coreos.com", "Alertmanager"): _monitored("alertmanager-operated"),
    ("monitoring.coreos.com", "ThanosRuler"): _monitored("thanos-ruler-operated"),
    **{("operator.victoriametrics.com", kind): _victoria(kind.lower()) for kind in _VICTORIA},
    ("operator.victoriametrics.com", "VMCluster"): Products(services=("vmselect-*", "vminsert-*", "vmstorage-*")),
}
