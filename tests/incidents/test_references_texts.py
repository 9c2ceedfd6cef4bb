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
        "Deployment shop/web needs Service redis/redis, and nothing provides it.",
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


def test_w86_a_dashboard_that_is_no_json(new_world: Any) -> None:
    """The dashboard was absent: one comma too many, which only Grafana's log told."""
    broken = manifest("ConfigMap", "board", """data: {a.json: '{"title": "a",}'}""", labels="{grafana_dashboard: '1'}")
    (message,) = new_world().root(text=broken).messages("GS233")
    assert message.startswith("Key a.json of ConfigMap shop/board is no JSON")
    assert new_world().root(text=broken.replace(",}'", "}'")).messages("GS233") == []


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
