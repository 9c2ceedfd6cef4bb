"""Incidents of the same families in other clothes: other names, other places, platforms without an inventory."""

from pathlib import Path
from typing import Any

from groundswell.manifests import problems
from groundswell.order.reading import read_platform
from groundswell.order.verdict import verdict
from tests.repository_tree import REPO, application, commit, write
from tests.rules.manifests import container, manifest, workload

SECRETS = "".join(manifest("Secret", name) for name in ("web-db", "web-cache"))
STORE = "external-secrets.io/v1beta1"


def test_a_secret_that_is_the_only_one_nobody_makes(new_world: Any) -> None:
    """One Secret of a namespace had another name than its reader; all the others came from the repository."""
    pods = workload(container("envFrom: [{secretRef: {name: member-credentials}}]"))
    (found,) = new_world().root(text=SECRETS + pods).findings("GS109")
    assert found.severity == "warning"
    assert found.message == "Secret shop/member-credentials is not in this repository; Deployment shop/web needs it."
    alone = new_world().root(text=pods).findings("GS109")
    assert [each.severity for each in alone] == ["info"]


def test_a_pull_secret_that_the_other_namespaces_have(new_world: Any) -> None:
    """The new namespace was forgotten where the pull Secrets are made."""
    pods = workload("imagePullSecrets: [{name: pull}], containers: []")
    (found,) = new_world().root(text=manifest("Secret", "pull", namespace="bank") + pods).findings("GS205")
    assert found.severity == "warning"
    assert found.message.endswith("Did you mean Secret bank/pull?")
    typed = manifest("Secret", "pull", "type: kubernetes.io/dockerconfigjson")
    assert new_world().root(text=typed + pods).findings("GS205") == []


def test_a_store_whose_name_was_cut_short(new_world: Any) -> None:
    """An ExternalSecret named the store without the end of its name, so that no Secret was made."""
    store = manifest("ClusterSecretStore", "aws-ssm-store", "spec: {}", api=STORE, namespace="")
    for name, kind in (("aws-ssm", "ClusterSecretStore"), ("aws-ssm-store", "SecretStore")):
        spec = f"spec: {{secretStoreRef: {{name: {name}, kind: {kind}}}, target: {{name: web}}}}"
        (found,) = new_world().root(text=store + manifest("ExternalSecret", "web", spec, api=STORE)).findings("GS103")
        assert found.severity == "warning"
        assert found.message.startswith(f"{kind} {name} is not in this repository; ExternalSecret shop/web needs it.")
        assert "aws-ssm-store?" in found.message


def test_a_route_into_a_namespace_that_is_misspelt(new_world: Any) -> None:
    """A VirtualService sent its requests to the right Service in a namespace that there is not."""
    route = "spec: {hosts: [x], http: [{route: [{destination: {host: billing-api.bill.svc.cluster.local}}]}]}"
    service = manifest("Service", "billing-api", "spec: {ports: [{port: 80}]}", namespace="billing")
    text = service + manifest("VirtualService", "web", route, api="networking.istio.io/v1")
    (found,) = new_world().root(text=text).findings("GS207")
    assert found.severity == "warning"
    assert found.message.endswith("Did you mean Service billing/billing-api?")


def test_a_rollout_over_a_virtual_service_that_is_not_there(new_world: Any) -> None:
    """The canary's VirtualService had been renamed, and the Rollout was invalid ever after."""
    steered = "{canary: {trafficRouting: {istio: {virtualService: {name: routes, routes: [web]}}}}}"
    spec = f"spec: {{strategy: {steered}, template: {{metadata: {{labels: {{app: web}}}}, spec: {{}}}}}}"
    text = manifest("Rollout", "web", spec, api="argoproj.io/v1alpha1")
    routes = "spec: {hosts: [x], http: [{name: web, route: [{destination: {host: web}}]}]}"
    assert new_world().root(text=text).messages("GS209") == [
        "Rollout shop/web names VirtualService routes, which nothing in namespace shop is called."
    ]
    cured = text + manifest("VirtualService", "routes", routes, api="networking.istio.io/v1")
    assert new_world().root(text=cured).messages("GS209") == []


def policy(name: str, namespace: str, spec: str) -> str:
    return manifest("NetworkPolicy", name, f"spec: {{{spec}}}", api="networking.k8s.io/v1", namespace=namespace)


def home(name: str) -> str:
    return f"namespaceSelector: {{matchLabels: {{kubernetes.io/metadata.name: {name}}}}}"


def test_a_worker_that_the_broker_of_an_operator_refuses(new_world: Any) -> None:
    """The workers' policy let them out to RabbitMQ; the broker's policy had never heard of their namespace."""
    broker = manifest("RabbitmqCluster", "mq", "spec: {}", api="rabbitmq.com/v1beta1", namespace="rabbit")
    out = f"podSelector: {{}}, policyTypes: [Egress], egress: [{{to: [{{{home('rabbit')}}}], ports: [{{port: 5672}}]}}]"
    into = "podSelector: {{}}, policyTypes: [Ingress], ingress: [{{from: [{{{}}}], ports: [{{port: 5672}}]}}]"
    text = broker + workload(container("ports: []")) + policy("out", "shop", out)
    (told,) = new_world().root(text=text + policy("in", "rabbit", into.format(home("bank")))).messages("GS310")
    assert told == (
        "NetworkPolicy shop/out lets Deployment shop/web out to namespace rabbit on TCP 5672, "
        "but no rule of NetworkPolicy rabbit/in lets it into any pod there."
    )
    cured = text + policy("in", "rabbit", into.format(home("shop")))
    assert new_world().root(text=cured).messages("GS310") == []
    only_some = into.replace("podSelector: {{}}", "podSelector: {{matchLabels: {{app: other}}}}").format(home("bank"))
    assert new_world().root(text=text + policy("in", "rabbit", only_some)).messages("GS310") == []


def test_traces_to_a_port_that_the_collectors_service_lacks(new_world: Any) -> None:
    """The sidecars sent their spans to the Zipkin port, which the collector's Service no longer had."""
    zipkin = {"zipkin": {"service": "jaeger-collector.tracing.svc.cluster.local", "port": 9411}}
    source = {"repoURL": "https://charts.example", "chart": "istiod", "targetRevision": "1.24.1"}
    values = {"meshConfig": {"extensionProviders": [{"name": "jaeger", **zipkin}]}}

    def messages(port: int) -> list[str]:
        service = manifest("Service", "jaeger-collector", f"spec: {{ports: [{{port: {port}}}]}}", namespace="tracing")
        world = new_world().root(text=service)
        return list(world.app("istiod", namespace="istio-system", sources=[source], values=[values]).messages("GS326"))

    assert messages(4317) == [
        "Provider jaeger of Application argocd/istiod calls port 9411 of Service tracing/jaeger-collector, "
        "which has 4317."
    ]
    assert messages(9411) == []


def test_an_ingress_that_the_filter_of_external_dns_passes_over(new_world: Any) -> None:
    """No record was made, for the Ingress lacked the annotation that ExternalDNS was told to ask for."""
    mark = "external-dns.alpha.kubernetes.io/managed-by"
    source = {"repoURL": "https://charts.example", "chart": "external-dns", "targetRevision": "1.15.2"}
    values = {"domainFilters": ["acme.io"], "annotationFilter": f"{mark} in (external-dns)"}

    def messages(annotations: str, host: str = "api.acme.io") -> list[str]:
        text = f"""
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {{name: web, namespace: shop, annotations: {annotations}}}
spec: {{rules: [{{host: {host}}}]}}
"""
        world = new_world().root(text=text)
        return list(world.app("dns", namespace="dns", sources=[source], values=[values]).messages("GS335"))

    assert messages("{}") == [
        "Ingress shop/web has host api.acme.io, and Application argocd/dns takes only what is annotated "
        f"{mark} in (external-dns): no record is made of it."
    ]
    assert messages(f"{{{mark}: external-dns}}") == []
    assert messages("{}", "api.other.io") == []


def test_a_claim_class_that_only_a_custom_resource_names(new_world: Any) -> None:
    """The database's operator asked for a class of another cluster, and its claim stayed Pending."""
    sc = "apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: gp3}\nprovisioner: ebs.csi.aws.com\n---\n"
    database = "spec: {{volume: {{size: 20Gi, storageClass: {}}}}}"

    def findings(name: str) -> list[Any]:
        text = sc + manifest("postgresql", "pg", database.format(name), api="acid.zalan.do/v1")
        source = {"repoURL": "https://istio.example", "chart": "istiod", "targetRevision": "1.24.1"}
        world = new_world().root(text=text).app("istiod", namespace="istio-system", sources=[source])
        return [each for each in world.findings("GS107") if each.message.startswith("StorageClass")]

    (found,) = findings("gp2")
    driver = {"repoURL": "https://aws.example", "chart": "aws-ebs-csi-driver", "targetRevision": "0.1.0"}
    text = sc + manifest("postgresql", "pg", database.format("gp2"), api="acid.zalan.do/v1")
    for values, told in (({}, True), ({"storageClasses": [{"name": "gp2"}]}, False)):
        world = new_world().root(text=text).app("csi", namespace="kube-system", sources=[driver], values=[values])
        assert any("StorageClass gp2" in each for each in world.messages("GS107")) is told
    assert found.message == "StorageClass gp2 is not in this repository; postgresql shop/pg needs it."
    assert findings("gp3") == []


def test_values_of_a_source_that_no_source_is_called(tmp_path: Path) -> None:
    """The Application took its values from `$value`, and its other source was called `values`."""
    chart = "{repoURL: https://charts.example, chart: thing, targetRevision: 1.0.0, helm: {valueFiles: [$NAME/v.yaml]}}"
    both = f"sources: [{chart}, {{repoURL: {REPO}, ref: values}}]"
    plain = application("web", "web")
    (line,) = (each for each in plain.splitlines() if "source:" in each)
    for name, expected in (
        (
            "value",
            ["Application argocd/web takes values from $value/v.yaml, and none of its sources has the ref value."],
        ),
        ("values", []),
    ):
        folder = tmp_path / name
        files = {
            "root.yaml": application("root", "apps"),
            "apps/web.yaml": plain.replace(line.strip(), both.replace("NAME", name)),
            "v.yaml": "a: 1\n",
        }
        commit(write(folder, files))
        found = [each.message for each in verdict(read_platform(folder)).findings if each.rule == problems.VALUE_FILE]
        assert [each.split(" Argo CD")[0] for each in found] == expected


def test_a_role_for_the_account_of_an_unread_chart(new_world: Any) -> None:
    """A healthy state: the controller's chart in kube-system is not at hand, and brings the account of the role."""
    association = {
        "Type": "AWS::EKS::PodIdentityAssociation",
        "Properties": {"Namespace": "kube-system", "ServiceAccount": "aws-load-balancer-controller"},
    }
    known = {**association, "Properties": {"Namespace": "shop", "ServiceAccount": "web"}}
    stack = {"Resources": {"Alb": association, "Web": known}}
    text = manifest("ServiceAccount", "web") + manifest("ConfigMap", "any", namespace="kube-system")
    source = {"repoURL": "https://aws.example", "chart": "aws-load-balancer-controller", "targetRevision": "0.1.0"}
    other = {**source, "chart": "metrics-server"}

    def messages(installed: dict[str, str]) -> list[str]:
        world = new_world().root(text=text).stack("s", stack)
        return list(world.app("addon", namespace="kube-system", sources=[installed]).messages("GS244"))

    assert messages(source) == []
    assert messages(other) == [
        "Alb of stack s is for ServiceAccount kube-system/aws-load-balancer-controller, which nothing declares."
    ]


def test_a_collector_that_pushes_otlp_to_the_old_path(new_world: Any) -> None:
    """The collector wrote its logs to the address that Promtail had used, where Loki knows no OTLP."""
    text = """
apiVersion: v1
kind: ConfigMap
metadata: {name: otel, namespace: shop}
data:
  config.yaml: |
    receivers: {otlp: {protocols: {grpc: {endpoint: "0.0.0.0:4317"}}}}
    exporters: {otlphttp/loki: {endpoint: "http://loki:3100PATH"}}
    service: {pipelines: {logs: {receivers: [otlp], exporters: [otlphttp/loki]}}}
"""
    assert new_world().root(text=text.replace("PATH", "/loki/api/v1/push")).messages("GS603") == [
        "Exporter otlphttp/loki of ConfigMap shop/otel sends to http://loki:3100/loki/api/v1/push, "
        "where nobody takes OTLP: Loki takes it below /otlp, Prometheus below /api/v1/otlp."
    ]
    assert new_world().root(text=text.replace("PATH", "/otlp")).messages("GS603") == []


def test_a_database_that_the_operator_does_not_make(new_world: Any) -> None:
    """The URL named the old database; the operator's object makes the one of the new name."""
    cluster = manifest("postgresql", "pg", "spec: {databases: {acme: acme}}", api="acid.zalan.do/v1")
    for name, expected in (("tides", "acme"), ("acme", "")):
        url = f"env: [{{name: DATABASE_URL, value: 'postgresql://u:p@pg.shop.svc.cluster.local:5432/{name}'}}]"
        found = new_world().root(text=cluster + workload(container(url))).messages("GS240")
        told = f"Deployment shop/web is told database {name} by DATABASE_URL, and postgresql shop/pg makes {expected}."
        assert found == ([told] if expected else [])
