"""Helm releases: which chart, which version, from where. Versions that belong together are pinned here, once."""

from groundswell.model.described import described
from groundswell.model.names import DnsLabel, Version

KUBERNETES_VERSION = "1.34.2"
"""The cluster's version: kubelet, kubeadm and the schemas that every core object is judged by."""

KUBERNETES_PACKAGES_KEY = "DE15B14486CD377B9E876E1A234654DA9A296436"
"""The fingerprint of the key that signs the packages of pkgs.k8s.io (its project is isv:kubernetes)."""

PAUSE_IMAGE = "registry.k8s.io/pause:3.10.1"
"""The sandbox image that kubeadm 1.34 pulls; containerd is told the same."""

HELM_VERSION = "3.19.0"
HELM_SHA256 = "a7f81ce08007091b86d8bd696eb4d86b8d0f2e1b9f6c714be62f82f96a594496"
"""Of helm-v3.19.0-linux-amd64.tar.gz, as published beside it."""


@described
class ChartPin:
    """One chart at one version. `url` is the repository's index, as Argo CD wants it in `repoURL`."""

    chart: DnsLabel
    version: Version
    url: str


@described
class Release:
    """One Helm release of the platform. Its name is the Application's and the release's: charts name objects by it."""

    name: DnsLabel
    pin: ChartPin
    namespace: DnsLabel
    wave: str = ""  # a name of the wave table; none for what the bootstrap installs


_ISTIO = "https://istio-release.storage.googleapis.com/charts"

ISTIO_BASE = ChartPin(chart="base", version="1.27.9", url=_ISTIO)
ISTIOD = ChartPin(chart="istiod", version="1.27.9", url=_ISTIO)
ISTIO_GATEWAY = ChartPin(chart="gateway", version="1.27.9", url=_ISTIO)
METRICS_SERVER = ChartPin(
    chart="metrics-server", version="3.13.0", url="https://kubernetes-sigs.github.io/metrics-server/"
)
EXTERNAL_SECRETS = ChartPin(chart="external-secrets", version="1.3.2", url="https://charts.external-secrets.io")
ALB_CONTROLLER = ChartPin(
    chart="aws-load-balancer-controller", version="1.13.4", url="https://aws.github.io/eks-charts"
)
EXTERNAL_DNS = ChartPin(chart="external-dns", version="1.20.0", url="https://kubernetes-sigs.github.io/external-dns/")
KUBE_PROMETHEUS_STACK = ChartPin(
    chart="kube-prometheus-stack", version="72.4.0", url="https://prometheus-community.github.io/helm-charts"
)
GRAFANA = ChartPin(chart="grafana", version="9.4.5", url="https://grafana.github.io/helm-charts")
REDIS_HA = ChartPin(chart="redis-ha", version="4.34.11", url="https://dandydeveloper.github.io/charts")
ARGO_CD = ChartPin(chart="argo-cd", version="9.3.7", url="https://argoproj.github.io/argo-helm")
EBS_CSI_DRIVER = ChartPin(
    chart="aws-ebs-csi-driver", version="2.54.1", url="https://kubernetes-sigs.github.io/aws-ebs-csi-driver"
)
TEMPO = ChartPin(chart="tempo", version="1.24.1", url="https://grafana.github.io/helm-charts")
OPENTELEMETRY_COLLECTOR = ChartPin(
    chart="opentelemetry-collector",
    version="0.142.0",
    url="https://open-telemetry.github.io/opentelemetry-helm-charts",
)
TIGERA_OPERATOR = ChartPin(chart="tigera-operator", version="v3.31.7", url="https://docs.tigera.io/calico/charts")
