"""The Helm releases that Argo CD delivers for Eco². A release's name is what its chart names its objects by."""

from groundswell.model import release as pins
from groundswell.model.release import Release

RELEASES: tuple[Release, ...] = (
    Release(name="metrics-server", pin=pins.METRICS_SERVER, namespace="kube-system", wave="rbac-storage"),
    Release(name="istio-base", pin=pins.ISTIO_BASE, namespace="istio-system", wave="istio-base"),
    Release(name="istiod", pin=pins.ISTIOD, namespace="istio-system", wave="istiod"),
    Release(name="istio-ingressgateway", pin=pins.ISTIO_GATEWAY, namespace="istio-system", wave="istio-gateway"),
    Release(name="external-secrets", pin=pins.EXTERNAL_SECRETS, namespace="platform-system", wave="secrets-operator"),
    Release(
        name="aws-load-balancer-controller", pin=pins.ALB_CONTROLLER, namespace="kube-system", wave="alb-controller"
    ),
    Release(name="external-dns", pin=pins.EXTERNAL_DNS, namespace="platform-system", wave="external-dns"),
    Release(
        name="kube-prometheus-stack", pin=pins.KUBE_PROMETHEUS_STACK, namespace="prometheus", wave="monitoring-operator"
    ),
    Release(name="grafana", pin=pins.GRAFANA, namespace="grafana", wave="grafana"),
    Release(name="redis", pin=pins.REDIS_HA, namespace="redis", wave="redis"),
)
