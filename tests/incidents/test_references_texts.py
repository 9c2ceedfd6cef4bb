"""Incidents about references: hosts, images, variables and templates in texts."""

from typing import Any

from tests.rules.manifests import ARGOCD, container, manifest, workload


def told(*variables: str, rest: str = "") -> str:
    return workload(container(f"env: [{', '.join(variables)}]{rest}"))


def service(name: str, namespace: str, port: int) -> str:
    declared = manifest("Namespace", namespace, namespace="")
    return declared + manifest("Service", name, f"spec: {{ports: [{{port: {port}}}]}}", namespace=namespace)


def test_p51_hosts_that_do_not_resolve(new_world: Any) -> None:
    """Databases and Prometheus were called by names of Services that did not exist."""
    there = service("pg", "postgres", 5432) + service("redis-master", "redis", 6379)
    wrong = told(
        "{name: DATABASE_URL, value: 'postgresql://u@postgresql.postgres:5432/app'}",
        "{name: REDIS_URL, value: 'redis://redis.redis.svc.cluster.local:6379/0'}",
    )
    assert new_world().step("argo-cd", provides=ARGOCD).root(text=there + wrong).messages("GS225") == [
        "Deployment shop/web needs Service postgres/postgresql, and nothing provides it.",
        "Deployment shop/web needs Service redis/redis, and nothing provides it. Did you mean redis-master?",
    ]
    cured = there + wrong.replace("postgresql.postgres", "pg.postgres").replace("redis.redis", "redis-master.redis")
    assert new_world().step("argo-cd", provides=ARGOCD).root(text=cured).messages("GS225") == []


def test_w1_a_default_host_over_the_injected_one(new_world: Any) -> None:
    """A service crashed dialling redis:6379: the chart's default host shadowed the one of the Secret."""
    template = "spec: {target: {template: {data: {REDIS_HOST: cache.example.org, REDIS_PORT: '6379'}}}}"
    secret = manifest("ExternalSecret", "auth", template, api="external-secrets.io/v1")
    shadowed = told("{name: REDIS_HOST, value: redis}", rest=", envFrom: [{secretRef: {name: auth}}]")
    world = new_world().step("argo-cd", provides=ARGOCD).root(text=secret + shadowed)
    assert world.messages("GS226") == [
        "Container web of Deployment shop/web sets REDIS_HOST to 'redis', over the key of ExternalSecret shop/auth "
        "that envFrom brings."
    ]
    assert world.messages("GS225") == ["Deployment shop/web needs Service shop/redis, and nothing provides it."]
    cured = told(rest=", envFrom: [{secretRef: {name: auth}}]")
    world = new_world().step("argo-cd", provides=ARGOCD).root(text=secret + cured)
    assert world.messages("GS225") + world.messages("GS226") == []


def test_w11_an_image_that_its_registry_cannot_have(new_world: Any) -> None:
    """Images of the monitoring stack were missing: the registry that was named has none of such names."""
    (message,) = (
        new_world()
        .root(text=workload("containers: [{name: p, image: 'public.ecr.aws/prometheus:v2'}]"))
        .messages("GS224")
    )
    assert "public.ecr.aws has only images with an owner and a name" in message
    cured = workload("containers: [{name: p, image: 'quay.io/prometheus/prometheus:v2.54.1'}]")
    assert new_world().root(text=cured).messages("GS224") == []


def test_w126_a_notification_that_does_not_parse(new_world: Any) -> None:
    """No notification was sent: the template had an action that was never closed."""
    cure = "message: 'Application {{ .app.metadata.name }} is out of sync'"
    broken = cure.replace(" }}", "")
    text = manifest("ConfigMap", "argocd-notifications-cm", f'data: {{template.out: "{broken}"}}', namespace="argocd")
    (message,) = new_world().root(text=text).messages("GS235")
    assert message.endswith("does not parse: an action {{ is not closed.")
    assert new_world().root(text=text.replace(broken, cure)).messages("GS235") == []


def test_w108_a_wildcard_and_a_host_below_it(new_world: Any) -> None:
    """The object was refused for duplicate hosts: a wildcard stood beside a host that it covers."""
    text = manifest(
        "VirtualService", "web", "spec: {hosts: ['*.example.org', api.example.org]}", api="networking.istio.io/v1"
    )
    (message,) = new_world().root(text=text).messages("GS234")
    assert "lists *.example.org and api.example.org, of which one covers the other" in message
    assert new_world().root(text=text.replace("'*.example.org', ", "")).messages("GS234") == []


def test_p35_a_database_of_another_name(new_world: Any) -> None:
    """The connection was refused: the URL named one database, and the server had been told to make another."""
    pods = container("env: [{name: POSTGRES_DB, value: ecoeco}]").replace("web:1.0", "postgres:17")
    server = workload(pods, "pg", "{app: pg}")
    server += manifest("Service", "pg", "spec: {selector: {app: pg}, ports: [{port: 5432}]}")
    template = "spec: {target: {name: s, template: {data: {DATABASE_URL: 'postgresql://{{ .u }}@pg:5432/sesacthon'}}}}"
    secret = manifest("ExternalSecret", "s", template, api="external-secrets.io/v1")
    text = server + secret + workload(container("envFrom: [{secretRef: {name: s}}]"))
    (message,) = new_world().root(text=text).messages("GS240")
    assert (
        message
        == "Deployment shop/web is told database sesacthon by DATABASE_URL, and Deployment shop/pg makes ecoeco."
    )
    assert new_world().root(text=text.replace("sesacthon", "ecoeco")).messages("GS240") == []


def annotated(notes: str, rest: str, name: str = "web") -> str:
    return workload(container(rest), name).replace("labels: {app: web}}, spec", f"annotations: {{{notes}}}}}, spec")


def test_wl21_a_scrape_path_that_the_framework_does_not_have(new_world: Any) -> None:
    """The auth service was to be scraped at /metrics, and Spring Boot serves its metrics below /actuator."""
    rest = "ports: [{containerPort: 8080}], livenessProbe: {httpGet: {path: /actuator/health/liveness, port: 8080}}"
    notes = "prometheus.io/scrape: 'true', prometheus.io/port: '8080', prometheus.io/path: /metrics"
    (message,) = new_world().root(text=annotated(notes, rest)).messages("GS242")
    assert "is to be scraped at /metrics, and its probes ask /actuator" in message
    cured = annotated(notes.replace("/metrics", "/actuator/prometheus"), rest)
    assert new_world().root(text=cured).messages("GS242") == []


def test_wl23_two_workloads_without_the_checksum(new_world: Any) -> None:
    """A change of the ConfigMap passed two workloads by: only the others had its checksum in an annotation."""
    config = manifest("ConfigMap", "c", "data: {a: b}")
    reads, marked = "envFrom: [{configMapRef: {name: c}}]", "checksum/config: abc"
    others = config + annotated(marked, reads, "a") + annotated(marked, reads, "b")
    (message,) = new_world().root(text=others + workload(container(reads), "auth")).messages("GS241")
    assert message == "Deployment shop/auth reads ConfigMap c, and no annotation of its pods changes with that."
    assert new_world().root(text=others + annotated(marked, reads, "auth")).messages("GS241") == []


def test_wl17_roles_and_repositories_that_dangle(new_world: Any) -> None:
    """Of cert-manager, long gone, an association was left; two images had no repository."""
    registry = "123456789012.dkr.ecr.eu-west-1.amazonaws.com"
    text = workload(f"serviceAccountName: web, containers: [{{name: web, image: '{registry}/shop/web:1'}}]")
    text += manifest("ServiceAccount", "web") + manifest("ServiceAccount", "issuer", namespace="cert-manager")
    made = {
        "Web": ("AWS::EKS::PodIdentityAssociation", {"Namespace": "shop", "ServiceAccount": "web"}),
        "Left": ("AWS::EKS::PodIdentityAssociation", {"Namespace": "cert-manager", "ServiceAccount": "cert-manager"}),
        "Api": ("AWS::ECR::Repository", {"RepositoryName": "shop/api"}),
    }
    resources = {name: {"Type": kind, "Properties": properties} for name, (kind, properties) in made.items()}
    world = new_world().root(text=text).stack("s", {"Resources": resources})
    (message,) = world.messages("GS244")
    assert message == "Left of stack s is for ServiceAccount cert-manager/cert-manager, which nothing declares."
    (message,) = world.messages("GS245")
    assert message.endswith("and no template makes repository shop/web.")
    resources["Api"]["Properties"] = {"RepositoryName": "shop/web"}
    del resources["Left"]
    world = new_world().root(text=text).stack("s", {"Resources": resources})
    assert world.messages("GS244") + world.messages("GS245") == []
