"""The Helm releases of wealist: what the bootstrap installs and Argo CD never touches, and what Argo CD delivers."""

from groundswell.model import release as pins
from groundswell.model.release import Release
from groundswell.platforms.wealist.namespaces import HOME

BOOTSTRAP: tuple[Release, ...] = (
    Release(name="istio-base", pin=pins.ISTIO_BASE, namespace="istio-system"),
    Release(name="istiod", pin=pins.ISTIOD, namespace="istio-system"),
    Release(name="external-secrets", pin=pins.EXTERNAL_SECRETS, namespace="external-secrets"),
    Release(name="argocd", pin=pins.ARGO_CD, namespace="argocd"),
)

RELEASES: tuple[Release, ...] = (
    Release(name="metrics-server", pin=pins.METRICS_SERVER, namespace="kube-system", wave="rbac-storage"),
    Release(name="istio-ingressgateway", pin=pins.ISTIO_GATEWAY, namespace="istio-system", wave="istio-gateway"),
    Release(
        name="aws-load-balancer-controller", pin=pins.ALB_CONTROLLER, namespace="kube-system", wave="alb-controller"
    ),
    Release(name="external-dns", pin=pins.EXTERNAL_DNS, namespace="external-dns", wave="external-dns"),
    Release(
        name="kube-prometheus-stack", pin=pins.KUBE_PROMETHEUS_STACK, namespace="monitoring", wave="monitoring-operator"
    ),
    Release(name="grafana", pin=pins.GRAFANA, namespace="monitoring", wave="grafana"),
    Release(name="tempo", pin=pins.TEMPO, namespace=HOME, wave="telemetry"),
    Release(name="otel-collector", pin=pins.OPENTELEMETRY_COLLECTOR, namespace=HOME, wave="telemetry"),
)
