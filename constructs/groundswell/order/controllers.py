"""Well-known controllers: the image a pod runs, or the chart that brings it, and the API groups it reconciles."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from groundswell.manifests.resource import Application
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import text


class Controller(NamedTuple):
    """What reconciles an API group. `kinds` is empty when it reconciles all kinds of its groups.

    `images` are last parts of image names, `charts` names of charts that bring it; `named` narrows an image that runs
    several programs to workloads whose name holds it, `never` to those whose name holds none of these.
    """

    images: tuple[str, ...]
    charts: tuple[str, ...]
    groups: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    named: str = ""
    never: tuple[str, ...] = ()


_ISTIO = ("networking.istio.io", "security.istio.io", "telemetry.istio.io", "extensions.istio.io")
_ELASTIC = tuple(
    f"{part}.k8s.elastic.co"
    for part in ("elasticsearch", "kibana", "apm", "beat", "agent", "enterprisesearch", "logstash", "maps")
)
_FLUX = tuple(f"{part}.toolkit.fluxcd.io" for part in ("source", "kustomize", "helm", "notification", "image"))

CONTROLLERS: tuple[Controller, ...] = (
    Controller(("argocd",), ("argo-cd",), ("argoproj.io",), ("Application", "AppProject"), "application-controller"),
    Controller(("argocd",), ("argo-cd",), ("argoproj.io",), ("ApplicationSet",), "applicationset-controller"),
    Controller(
        ("argo-rollouts",), ("argo-rollouts",), ("argoproj.io",), ("Rollout", "AnalysisTemplate", "AnalysisRun")
    ),
    Controller(("workflow-controller",), ("argo-workflows",), ("argoproj.io",), ("Workflow", "CronWorkflow")),
    Controller(("argo-events",), ("argo-events",), ("argoproj.io",), ("EventBus", "EventSource", "Sensor")),
    Controller(
        ("external-secrets",),
        ("external-secrets",),
        ("external-secrets.io", "generators.external-secrets.io"),
        never=("webhook", "cert-controller"),
    ),
    Controller(("sealed-secrets-controller", "sealed-secrets"), ("sealed-secrets",), ("bitnami.com",)),
    Controller(("cert-manager-controller",), ("cert-manager",), ("cert-manager.io", "acme.cert-manager.io")),
    Controller(("trust-manager",), ("trust-manager",), ("trust.cert-manager.io",)),
    Controller(("aws-load-balancer-controller",), ("aws-load-balancer-controller",), ("elbv2.k8s.aws",)),
    Controller(("prometheus-operator",), ("kube-prometheus-stack", "prometheus-operator"), ("monitoring.coreos.com",)),
    Controller(("cloudnative-pg",), ("cloudnative-pg",), ("postgresql.cnpg.io",)),
    Controller(("postgres-operator",), ("postgres-operator",), ("acid.zalan.do",)),
    Controller(("pilot",), ("istiod",), _ISTIO),
    Controller(("tigera-operator", "operator"), ("tigera-operator",), ("operator.tigera.io",), named="tigera"),
    Controller(
        ("operator", "strimzi-cluster-operator"), ("strimzi-kafka-operator",), ("kafka.strimzi.io",), (), "strimzi"
    ),
    Controller(("eck-operator",), ("eck-operator",), _ELASTIC),
    Controller(  # two operators of one name, OT-Container-Kit's and Spotahome's
        ("redis-operator",), ("redis-operator",), ("redis.redis.opstreelabs.in", "databases.spotahome.com")
    ),
    Controller(
        ("cluster-operator", "rabbitmq-cluster-operator"),
        ("rabbitmq-cluster-operator",),
        ("rabbitmq.com",),
        ("RabbitmqCluster",),
        "rabbitmq",
    ),
    Controller(
        ("messaging-topology-operator",),
        ("rabbitmq-cluster-operator", "messaging-topology-operator"),
        ("rabbitmq.com",),
        ("Exchange", "Queue", "Binding", "User", "Vhost", "Policy", "Permission", "Shovel", "Federation"),
    ),
    Controller(("keda", "keda-operator"), ("keda",), ("keda.sh",)),
    Controller(("kyverno",), ("kyverno",), ("kyverno.io", "policies.kyverno.io")),
    Controller(("controller", "karpenter"), ("karpenter",), ("karpenter.sh", "karpenter.k8s.aws"), (), "karpenter"),
    Controller(("crossplane",), ("crossplane",), ("pkg.crossplane.io", "apiextensions.crossplane.io")),
    Controller(("velero",), ("velero",), ("velero.io",)),
    Controller(("traefik",), ("traefik",), ("traefik.io", "traefik.containo.us")),
    Controller(("contour",), ("contour",), ("projectcontour.io",)),
    Controller(("controller",), ("metallb",), ("metallb.io",), (), "metallb"),
    Controller(("kiali-operator",), ("kiali-operator",), ("kiali.io",)),
    Controller(("jaeger-operator",), ("jaeger-operator",), ("jaegertracing.io",)),
    Controller(("opentelemetry-operator",), ("opentelemetry-operator",), ("opentelemetry.io",)),
    Controller(("grafana-operator",), ("grafana-operator",), ("grafana.integreatly.org",)),
    Controller(("longhorn-manager",), ("longhorn",), ("longhorn.io",)),
    Controller(("ceph",), ("rook-ceph",), ("ceph.rook.io",), (), "operator"),
    Controller(("mariadb-operator",), ("mariadb-operator",), ("k8s.mariadb.com",)),
    Controller(
        ("source-controller", "kustomize-controller", "helm-controller", "notification-controller"), ("flux2",), _FLUX
    ),
)

_GROUPS = frozenset(group for each in CONTROLLERS for group in each.groups)


def reconciles(group: str, kind: str) -> bool:
    """Whether a controller of the table is what a kind waits for; of other kinds nobody here knows who serves them."""
    if group not in _GROUPS:
        return False
    return any(group in each.groups and (not each.kinds or kind in each.kinds) for each in CONTROLLERS)


def image_name(image: str) -> str:
    """The last part of an image's name: "external-secrets" of "ghcr.io/x/external-secrets:v1@sha256:…"."""
    return image.partition("@")[0].rpartition("/")[2].partition(":")[0]


def run_by(pods: PodTemplate) -> Iterator[Controller]:
    """The controllers that a workload runs, told by its images and its name."""
    images = {image_name(text(each.get("image"))) for each in pods.containers}
    name = f"{pods.owner.key.name} {' '.join(str(value) for value in pods.labels.values())}"
    for each in CONTROLLERS:
        if images.intersection(each.images) and each.named in name and not any(part in name for part in each.never):
            yield each


def brought_by(application: Application) -> Iterator[Controller]:
    """The controllers that come with the charts of an Application, told by the names of those without a contract."""
    unknown = (each for index, each in enumerate(application.chart_sources) if index not in application.described)
    charts = {_chart_name(source) for source in unknown}
    for each in CONTROLLERS:
        if charts.intersection(each.charts):
            yield each


def _chart_name(source: Mapping[str, Any]) -> str:
    chart = text(source.get("chart"))
    return chart.rpartition("/")[2] or text(source.get("repoURL")).rstrip("/").rpartition("/")[2]
