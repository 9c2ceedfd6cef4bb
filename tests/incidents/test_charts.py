"""Incidents about Helm charts: what a release brings under which name, and values that it never read."""

from pathlib import Path
from typing import Any

from groundswell.manifests.release import Release
from groundswell.manifests.repository import read
from groundswell.order.finding import Severity
from groundswell.order.verdict import verdict
from tests.repository_tree import application, write

ARGOCD = ["namespace argocd", *(f"{what} argoproj.io/Application" for what in ("crd", "controller"))]
ISTIO = "https://istio-release.example/charts"
NAMESPACES = "".join(
    f"apiVersion: v1\nkind: Namespace\nmetadata: {{name: {name}}}\n---\n"
    for name in ("istio-system", "platform", "prometheus", "redis", "shop")
)
ESO = ("external-secrets", "1.3.2")
SECRET = """
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {name: jwt, namespace: shop}
spec: {secretStoreRef: {kind: ClusterSecretStore, name: store}}
"""


def booted(world: Any) -> Any:
    """A world with Argo CD and namespaces in its bootstrap: what is missing then is missing."""
    return world.gated().step("argo-cd", NAMESPACES, provides=ARGOCD).root()


def test_p13_the_bootstrap_and_argocd_install_one_network_plugin(new_world: Any) -> None:
    """The network plugin was installed by a playbook, and delivered once more from Git."""
    calico = Release("tigera-operator", "v3.31.7", "calico", "tigera-operator")
    world = new_world().step("network", releases=[calico]).step("argo-cd", NAMESPACES, provides=ARGOCD).root()
    twice = world.chart(
        "calico", "tigera-operator", "v3.31.7", {"nodeSelector": {"a": "b"}}, namespace="tigera-operator"
    )
    told = twice.messages("GS120")
    assert any("Deployment tigera-operator/tigera-operator has 2 owners" in each for each in told)
    once = new_world().step("network", releases=[calico]).step("argo-cd", NAMESPACES, provides=ARGOCD).root()
    assert once.messages("GS120") == []


def test_p21_applications_of_the_mesh_that_are_always_out_of_sync(new_world: Any) -> None:
    """The control plane turns its validators to fail closed, and Argo CD turned them back, for ever."""
    charts = [("base", {}), ("istiod", {})]
    ignored = {
        "group": "admissionregistration.k8s.io",
        "kind": "ValidatingWebhookConfiguration",
        "jqPathExpressions": [".webhooks[]?.failurePolicy"],
    }
    wrong, cured = booted(new_world()), booted(new_world())
    for chart, values in charts:
        place = {"repository": ISTIO, "namespace": "istio-system"}
        wrong.chart(chart, chart, "1.27.9", values, **place)
        cured.chart(chart, chart, "1.27.9", values, spec={"ignoreDifferences": [ignored]}, **place)
    assert wrong.messages("GS136") == [
        f"ValidatingWebhookConfiguration {name} declares failurePolicy, which istiod writes at run time."
        for name in ("istiod-default-validator", "istio-validator-istio-system")
    ]
    assert cured.messages("GS136") == []


def test_p23_objects_of_an_operator_before_its_chart(new_world: Any) -> None:
    """Custom resources stood in an earlier wave than the operator and the definitions of their kind."""
    wrong = booted(new_world()).app("secrets", SECRET, wave=10).chart("eso", *ESO, wave=11, namespace="platform")
    assert any("ExternalSecret shop/jwt" in each for each in wrong.messages("GS102"))
    (told,) = wrong.messages("GS104")
    assert "(of Deployment platform/eso-external-secrets) is ready only in wave 11" in told
    cured = booted(new_world()).chart("eso", *ESO, wave=10, namespace="platform").app("secrets", SECRET, wave=11)
    assert [*cured.messages("GS102"), *cured.messages("GS104"), *cured.messages("GS105")] == []


def test_p49_values_that_the_chart_never_read(new_world: Any) -> None:
    """replicaCount was set where the chart reads replicas; the switches of rights and monitors were misspelt, too."""
    values = {"replicaCount": 2, "rbac": {"enabled": True}, "serviceMonitors": {"enabled": True}}
    told = booted(new_world()).chart("metrics", "metrics-server", "3.13.0", values).messages("GS250")
    assert [each.partition(" sets ")[2] for each in told] == [
        "rbac.enabled for chart metrics-server 3.13.0, which does not read it.",
        "replicaCount for chart metrics-server 3.13.0, which does not read it. Did you mean replicas?",
        "serviceMonitors for chart metrics-server 3.13.0, which does not read it. Did you mean serviceMonitor?",
    ]
    cured = {"replicas": 2, "rbac": {"create": True}, "serviceMonitor": {"enabled": True}}
    assert booted(new_world()).chart("metrics", "metrics-server", "3.13.0", cured).messages("GS250") == []


def test_p51_services_of_charts_under_names_that_they_do_not_have(new_world: Any) -> None:
    """Redis and Prometheus were called by names that their charts do not give to their Services."""

    def world(redis: str, prometheus: str) -> Any:
        made = booted(new_world()).chart(
            "cache", "redis-ha", "4.34.11", {"haproxy": {"enabled": True}}, namespace="redis"
        )
        made.chart("kube-prometheus-stack", "kube-prometheus-stack", "72.4.0", namespace="prometheus")
        env = [{"name": "REDIS_URL", "value": redis}, {"name": "PROMETHEUS_URL", "value": prometheus}]
        return made.app(
            "web",
            f"""
apiVersion: apps/v1
kind: Deployment
metadata: {{name: web, namespace: shop}}
spec:
  template:
    metadata: {{labels: {{app: web}}}}
    spec: {{containers: [{{name: web, image: "web:1", env: {env}}}]}}
""",
        )

    assert world("redis://redis.redis:6379", "http://prometheus-server.prometheus.svc:80").messages("GS225") == [
        "Deployment shop/web needs Service prometheus/prometheus-server, and nothing provides it.",
        "Deployment shop/web needs Service redis/redis, and nothing provides it.",
    ]
    right = "http://kube-prometheus-stack-prometheus.prometheus.svc:9090"
    assert world("redis://cache-redis-ha-haproxy.redis:6379", right).messages("GS225") == []


def test_w3_an_ingress_whose_controller_was_never_installed(new_world: Any) -> None:
    """The role and the association of the load balancer's controller existed, the controller did not."""
    ingress = """
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web, namespace: shop}
spec: {ingressClassName: alb}
"""
    (told,) = booted(new_world()).app("web", ingress).messages("GS212")
    assert told == "Ingress shop/web needs IngressClass alb, and nothing provides it."
    chart = ("aws-load-balancer-controller", "1.13.4", {"clusterName": "demo"})
    cured = booted(new_world()).chart("alb", *chart, namespace="kube-system").app("web", ingress)
    assert cured.messages("GS212") == []


def test_w5_a_gateway_that_no_profile_of_the_mesh_brings(new_world: Any) -> None:
    """The mesh's own charts bring no gateway: listeners were declared for pods that nobody runs."""
    gateway = """
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: edge, namespace: shop}
spec: {selector: {istio: ingressgateway}, servers: []}
"""
    place = {"repository": ISTIO, "namespace": "istio-system"}
    wrong = booted(new_world()).chart("istiod", "istiod", "1.27.9", **place).app("edge", gateway)
    assert wrong.messages("GS213") == [
        "Gateway shop/edge needs a gateway whose pods carry istio=ingressgateway, and nothing provides it."
    ]
    cured = booted(new_world()).chart("istio-ingressgateway", "gateway", "1.27.9", **place).app("edge", gateway)
    assert [*cured.messages("GS213"), *cured.messages("GS314")] == []


def test_l_17_a_release_of_another_name_has_other_labels(new_world: Any) -> None:
    """In production the gateway's release was called otherwise, and with it the label that the Gateway selects."""
    gateway = """
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: edge, namespace: shop}
spec: {selector: {istio: ingressgateway}, servers: []}
"""
    place = {"repository": ISTIO, "namespace": "istio-system"}
    renamed = booted(new_world()).chart("prod-istio-ingressgateway", "gateway", "1.27.9", **place).app("edge", gateway)
    (told,) = renamed.messages("GS314")
    assert "istio=prod-istio-ingressgateway" in told
    label = {"labels": {"istio": "ingressgateway"}}
    cured = booted(new_world()).chart("prod-istio-ingressgateway", "gateway", "1.27.9", label, **place)
    assert cured.app("edge", gateway).messages("GS314") == []


def test_w15_a_monitor_for_a_service_that_the_chart_does_not_make(new_world: Any) -> None:
    """Prometheus was to scrape Argo CD's controller through a Service that the chart makes only when it is asked."""
    monitor = """
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: {name: argocd, namespace: argocd}
spec:
  selector: {matchLabels: {app.kubernetes.io/name: argocd-metrics}}
  endpoints: [{port: http-metrics}]
"""
    chart = ("argo-cd", "argo-cd", "9.3.7")
    wrong = booted(new_world()).chart(*chart, release="argocd", namespace="argocd").app("monitors", monitor)
    (told,) = wrong.messages("GS203")
    assert told.startswith("ServiceMonitor argocd/argocd selects no Service")
    values = {"controller": {"metrics": {"enabled": True}}}
    cured = booted(new_world()).chart(*chart, values, release="argocd", namespace="argocd").app("monitors", monitor)
    assert cured.messages("GS203") == []


def test_w54_a_production_value_under_the_name_of_a_subchart(tmp_path: Path, no_tools: None) -> None:
    """The chart is a single one, and production's value stood under a service's name, as in an umbrella chart."""
    chart = {
        "charts/auth/Chart.yaml": "apiVersion: v2\nname: auth\nversion: 1.0.0\n",
        "charts/auth/values.yaml": "replicas: 1\n",
        "charts/auth/templates/all.yaml": "spec: {replicas: {{ .Values.replicas }}}\n",
    }
    assert told(tmp_path / "wrong", chart, "auth: {replicas: 3}\n") == [
        "Application argocd/app sets auth for the chart in charts/auth, which does not read it."
    ]
    assert told(tmp_path / "cured", chart, "replicas: 3\n") == []


def test_wl1_policies_asked_for_one_level_too_deep(tmp_path: Path, no_tools: None) -> None:
    """Production asked for deny-all and telemetry under `istio`; the templates read the root, which is off."""
    chart = {
        "charts/auth/Chart.yaml": "apiVersion: v2\nname: auth\nversion: 1.0.0\n",
        "charts/auth/values.yaml": "istio: {enabled: true}\nauthorizationPolicy: {enabled: false}\n",
        "charts/auth/templates/policies.yaml": "{{ if and .Values.istio.enabled .Values.authorizationPolicy.enabled }}"
        "{{ end }}{{ with .Values.telemetry }}{{ end }}",
    }
    deep = "istio: {enabled: true, authorizationPolicy: {enabled: true}, telemetry: {enabled: true}}\n"
    assert [each.partition("Did you mean ")[2] for each in told(tmp_path / "wrong", chart, deep)] == [
        "authorizationPolicy?",
        "telemetry?",
    ]
    flat = "istio: {enabled: true}\nauthorizationPolicy: {enabled: true}\ntelemetry: {enabled: true}\n"
    assert told(tmp_path / "cured", chart, flat) == []


def told(folder: Path, chart: dict[str, str], values: str) -> list[str]:
    """What is said of value keys where production gives these values to the chart."""
    files = {
        **chart,
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/app.yaml": application("app", "charts/auth", source="helm: {valueFiles: [/values/prod.yaml]}"),
        "values/prod.yaml": values,
    }
    found = verdict(read(write(folder, files), roots=["root.yaml"])).findings
    return [each.message for each in found if each.rule == "GS250"]


def test_w90_the_chart_was_told_not_to_make_the_secret(new_world: Any) -> None:
    """Argo CD crashed without argocd-secret: its chart was told not to create it, and nothing else had yet."""

    def world(values: dict[str, Any]) -> Any:
        release = Release("argo-cd", "9.3.7", "argocd", "argocd", values=values)
        namespace = "apiVersion: v1\nkind: Namespace\nmetadata: {name: argocd}\n"
        return new_world().step("argo-cd", namespace, releases=[release]).root()

    found = world({"configs": {"secret": {"createSecret": False}}}).messages("GS112")
    assert any("needs Secret argocd/argocd-secret, and nothing provides it" in each for each in found)
    assert world({}).messages("GS112") == []


def test_w100_a_value_that_the_schema_of_the_chart_refuses(new_world: Any) -> None:
    """The gateway's chart refused the values of another mode of the mesh, and nothing was applied."""
    place = {"repository": ISTIO, "namespace": "istio-system"}
    wrong = booted(new_world()).chart("gate", "gateway", "1.27.9", {"waypoint": {"enabled": True}}, **place)
    (finding,) = wrong.findings("GS250")
    assert finding.severity is Severity.ERROR
    assert "sets waypoint for chart gateway 1.27.9" in finding.message
    assert (
        booted(new_world()).chart("gate", "gateway", "1.27.9", {"kind": "DaemonSet"}, **place).messages("GS250") == []
    )


def test_w118_definitions_skipped_while_an_object_needs_them(new_world: Any) -> None:
    """The definitions of the load balancer's controller were skipped, then missed, then delivered twice."""
    place = {"namespace": "kube-system", "skip_crds": True}
    chart = ("aws-load-balancer-controller", "1.13.4", {"clusterName": "demo"})
    missing = "IngressClassParams alb needs CustomResourceDefinition of IngressClassParams (elbv2.k8s.aws)"
    wrong = booted(new_world()).chart("alb", *chart, **place)
    assert f"{missing}, and nothing provides it." in wrong.messages("GS102")
    own = """
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: ingressclassparams.elbv2.k8s.aws}
spec: {group: elbv2.k8s.aws, scope: Cluster, names: {kind: IngressClassParams, plural: ingressclassparams}}
"""
    twice = booted(new_world()).app("crds", own, wave=0).chart("alb", *chart, namespace="kube-system", wave=1)
    (told,) = twice.messages("GS120")
    assert told.startswith("CustomResourceDefinition ingressclassparams.elbv2.k8s.aws has 2 owners")
    once = booted(new_world()).app("crds", own, wave=0).chart("alb", *chart, wave=1, **place)
    assert not any("elbv2" in each for each in (*once.messages("GS102"), *once.messages("GS120")))


def test_l_11_a_class_whose_driver_nobody_installs(new_world: Any) -> None:
    """The StorageClass named a driver for which there was a policy in AWS and no installation anywhere."""
    storage = """
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: gp3}
provisioner: ebs.csi.aws.com
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: data, namespace: shop}
spec: {storageClassName: gp3}
"""
    (told,) = booted(new_world()).app("data", storage).messages("GS107")
    assert "needs driver ebs.csi.aws.com of StorageClass gp3, and nothing provides it." in told
    driver = Release("aws-ebs-csi-driver", "2.54.1", "ebs", "kube-system")
    cured = new_world().step("argo-cd", NAMESPACES, provides=ARGOCD, releases=[driver]).root()
    assert cured.app("data", storage).messages("GS107") == []


def test_l_29_the_hook_jobs_of_the_chart_itself(new_world: Any) -> None:
    """The monitoring chart patches its webhooks in jobs, in a namespace that injects sidecars: they never end."""
    injected = "apiVersion: v1\nkind: Namespace\nmetadata: {name: metrics, labels: {istio-injection: enabled}}\n"

    def world(values: dict[str, Any]) -> Any:
        made = booted(new_world()).objects(injected)
        old = {"env": {"ENABLE_NATIVE_SIDECARS": "false"}}
        made.chart("istiod", "istiod", "1.27.9", old, repository=ISTIO, namespace="istio-system")
        return made.chart("metrics", "kube-prometheus-stack", "72.4.0", values, namespace="metrics")

    assert world({}).messages("GS506")
    patch = {"patch": {"podAnnotations": {"sidecar.istio.io/inject": "false"}}}
    assert world({"prometheusOperator": {"admissionWebhooks": patch}}).messages("GS506") == []
