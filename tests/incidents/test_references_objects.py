"""Incidents about references: Secrets, classes, Services and monitors that were not what their readers thought."""

from typing import Any

from tests.rules.manifests import ARGOCD, container, manifest, workload


def external(name: str, *keys: str) -> str:
    data = ", ".join(f"{key}: x" for key in keys)
    spec = f"spec: {{secretStoreRef: {{}}, target: {{name: {name}, template: {{data: {{{data}}}}}}}}}"
    return manifest("ExternalSecret", name, spec, api="external-secrets.io/v1")


def reading(secret: str, *keys: str) -> str:
    env = ", ".join(f"{{name: {key}, valueFrom: {{secretKeyRef: {{name: {secret}, key: {key}}}}}}}" for key in keys)
    return workload(container(f"env: [{env}]"))


def test_p39_a_secret_that_is_not_in_the_overlay(new_world: Any) -> None:
    """The pods did not start: their Secret's maker was not among the files of the overlay."""
    pods = workload(container("envFrom: [{secretRef: {name: image-secret}}]"))
    (told,) = new_world().step("argo-cd", provides=ARGOCD).root(text=pods).messages("GS109")
    assert told == "Deployment shop/web needs Secret shop/image-secret, and nothing provides it."
    cured = pods + external("image-secret", "BUCKET")
    assert new_world().step("argo-cd", provides=ARGOCD).root(text=cured).messages("GS109") == []


def test_p41_names_of_keys_that_differ(new_world: Any) -> None:
    """The authoriser did not start: it read the signing key under a name that the Secret did not use."""
    pods = reading("auth-secret", "JWT_SECRET_KEY")
    (told,) = new_world().root(text=pods + external("auth-secret", "AUTH_JWT_SECRET_KEY")).messages("GS201")
    assert told == (
        "Deployment shop/web reads key JWT_SECRET_KEY of Secret shop/auth-secret, which has AUTH_JWT_SECRET_KEY."
    )
    assert new_world().root(text=pods + external("auth-secret", "JWT_SECRET_KEY")).messages("GS201") == []


def test_p47_a_worker_reads_a_url_that_is_not_there(new_world: Any) -> None:
    """A worker failed again and again on keys that its Secret did not have."""
    pods = reading("worker-secret", "DATABASE_URL", "AUTH_REDIS_URL")
    told = new_world().root(text=pods + external("worker-secret", "REDIS_URL")).messages("GS201")
    assert [each.split(" of ")[0] for each in told] == [
        "Deployment shop/web reads key AUTH_REDIS_URL",
        "Deployment shop/web reads key DATABASE_URL",
    ]
    cured = pods + external("worker-secret", "DATABASE_URL", "AUTH_REDIS_URL")
    assert new_world().root(text=cured).messages("GS201") == []


def test_l_01_a_job_reads_four_keys_of_a_secret_with_one(new_world: Any) -> None:
    """The bootstrap job of a database wanted host, user, password and name; the Secret had one URL."""
    wanted = ("POSTGRES_HOST", "POSTGRES_USER", "POSTGRES_PASSWORD", "POSTGRES_DB")
    pods = reading("location-secret", *wanted)
    told = new_world().root(text=pods + external("location-secret", "LOCATION_DATABASE_URL")).messages("GS201")
    assert len(told) == 4 and all(each.endswith("which has LOCATION_DATABASE_URL.") for each in told)
    assert new_world().root(text=pods + external("location-secret", *wanted)).messages("GS201") == []


def test_w32_a_service_that_starts_before_its_secret(new_world: Any) -> None:
    """One service stayed broken: it had started before the Secret that it reads was made."""
    late = external("auth-secret", "KEY").replace("labels: {}", "annotations: {argocd.argoproj.io/sync-wave: '3'}", 1)
    (told,) = new_world().root(text=reading("auth-secret", "KEY") + late).messages("GS109")
    assert told.startswith("Deployment shop/web is applied in wave 0, but its Secret shop/auth-secret")
    assert new_world().root(text=reading("auth-secret", "KEY") + late.replace("'3'", "'-1'")).messages("GS109") == []


def storage_class(name: str, default: str = "false") -> str:
    note = f"annotations: {{storageclass.kubernetes.io/is-default-class: '{default}'}}"
    head = f"apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {{name: {name}, {note}}}"
    return f"{head}\nprovisioner: kubernetes.io/no-provisioner\n---\n"


def test_p43_a_claim_of_a_class_that_does_not_exist(new_world: Any) -> None:
    """The claim stayed Pending: its class was called otherwise."""
    claim = manifest("PersistentVolumeClaim", "data", "spec: {storageClassName: gp3-storage}")
    (told,) = new_world().step("argo-cd", provides=ARGOCD).root(text=claim + storage_class("gp3")).messages("GS107")
    assert told.startswith("PersistentVolumeClaim shop/data needs StorageClass gp3-storage, and nothing provides it.")
    cured = claim + storage_class("gp3-storage")
    assert new_world().step("argo-cd", provides=ARGOCD).root(text=cured).messages("GS107") == []


def test_w9_a_claim_without_a_class_where_none_is_the_default(new_world: Any) -> None:
    """The claim stayed Pending: it named no class, and no class was the default."""
    claim = manifest("PersistentVolumeClaim", "data", "spec: {}")
    (told,) = new_world().step("argo-cd", provides=ARGOCD).root(text=claim + storage_class("gp2")).messages("GS107")
    assert told.startswith("PersistentVolumeClaim shop/data needs default StorageClass, and nothing provides it.")
    cured = claim + storage_class("gp2", "true")
    assert new_world().step("argo-cd", provides=ARGOCD).root(text=cured).messages("GS107") == []
    (told,) = new_world().root(text=cured + storage_class("gp3", "true")).messages("GS222")
    assert told == "gp2, gp3 are all the default StorageClass."


def definition(service: str, strategy: str = "Webhook") -> str:
    webhook = f"webhook: {{clientConfig: {{service: {{name: {service}, namespace: shop}}}}}}"
    versions = "[{name: v1, served: true}, {name: v1beta1, served: false}]"
    conversion = f"{{strategy: {strategy}, {webhook}}}"
    spec = f"spec: {{group: example.org, versions: {versions}, conversion: {conversion}}}"
    return manifest("CustomResourceDefinition", "stores.example.org", spec, api="apiextensions.k8s.io/v1", namespace="")


def test_p31_a_conversion_that_calls_another_release(new_world: Any) -> None:
    """Conversions failed: the definition called the Service by the name of another release."""
    webhook = manifest("Service", "dev-eso-webhook", "spec: {ports: [{port: 443}]}")
    text = definition("external-secrets-webhook") + webhook
    (told,) = new_world().step("argo-cd", provides=ARGOCD).root(text=text).messages("GS239")
    assert told.startswith("CustomResourceDefinition stores.example.org needs Service shop/external-secrets-webhook")
    cured = definition("dev-eso-webhook") + webhook
    assert new_world().step("argo-cd", provides=ARGOCD).root(text=cured).messages("GS239") == []


def test_w18_a_conversion_that_nobody_needs_any_more(new_world: Any) -> None:
    """Objects could not be read: the webhook was gone, the old version unserved, the conversion still declared."""
    (told,) = new_world().root(text=definition("webhook")).messages("GS219")
    assert told == "CustomResourceDefinition stores.example.org converts by webhook, and serves only v1."
    assert new_world().root(text=definition("webhook", "None")).messages("GS219") == []


def monitor(port: str, name: str = "web", label: str = "web") -> str:
    spec = f"spec: {{selector: {{matchLabels: {{app: {label}}}}}, endpoints: [{{port: {port}}}]}}"
    return manifest("ServiceMonitor", name, spec, api="monitoring.coreos.com/v1")


SCRAPED = manifest("Service", "web", "spec: {ports: [{name: http, port: 80}]}", labels="{app: web}")


def test_p102_monitors_of_a_port_of_another_name_and_twice(new_world: Any) -> None:
    """Dashboards stayed empty: the port had another name, and other targets were scraped twice."""
    (told,) = new_world().root(text=SCRAPED + monitor("metrics")).messages("GS203")
    assert told == "ServiceMonitor shop/web scrapes port metrics, but the Services it selects have http."
    (told,) = new_world().root(text=SCRAPED + monitor("http") + monitor("http", "again")).messages("GS223")
    assert "is scraped at /metrics by ServiceMonitor shop/again and ServiceMonitor shop/web" in told
    world = new_world().root(text=SCRAPED + monitor("http"))
    assert world.messages("GS203") + world.messages("GS223") == []


def test_w15_a_monitor_for_a_service_that_nobody_makes(new_world: Any) -> None:
    """There were no metrics: the scrape looked for a Service that the chart does not create."""
    (told,) = new_world().root(text=SCRAPED + monitor("http", label="controller-metrics")).messages("GS203")
    assert told == "ServiceMonitor shop/web selects no Service of namespace shop."
    assert new_world().root(text=SCRAPED + monitor("http")).messages("GS203") == []


PODS = workload(container("env: []"))


def test_l_05_a_service_without_the_secret_that_is_made_for_it(new_world: Any) -> None:
    """The image service ran on defaults compiled into it: its Secret was made, and nothing read it."""
    (told,) = new_world().root(text=PODS + external("image-secret", "BUCKET")).messages("GS236")
    assert told == "Nothing uses ExternalSecret shop/image-secret."
    reading_it = workload(container("envFrom: [{secretRef: {name: image-secret}}]"))
    assert new_world().root(text=reading_it + external("image-secret", "BUCKET")).messages("GS236") == []


def test_l_25_secrets_and_accounts_that_nobody_uses(new_world: Any) -> None:
    """Secrets and accounts were left from what they had once been made for."""
    left = (
        external("redis-secret", "password") + external("acm", "arn") + manifest("ServiceAccount", "postgres-operator")
    )
    assert new_world().root(text=PODS + left).messages("GS236") == [
        "Nothing uses ExternalSecret shop/acm, shop/redis-secret.",
        "Nothing uses ServiceAccount shop/postgres-operator.",
    ]
    assert new_world().root(text=PODS).messages("GS236") == []


def test_l_33_a_secret_from_a_store_that_does_not_exist(new_world: Any) -> None:
    """Manifests that nothing needs any more still named what had long been deleted."""
    orphan = external("oauth", "key").replace("secretStoreRef: {}", "secretStoreRef: {name: gone}")
    world = new_world().step("argo-cd", provides=ARGOCD).root(text=PODS + orphan)
    assert world.messages("GS236") == ["Nothing uses ExternalSecret shop/oauth."]
    assert world.messages("GS103") == ["ExternalSecret shop/oauth needs SecretStore gone, and nothing provides it."]
    world = new_world().step("argo-cd", provides=ARGOCD).root(text=PODS)
    assert world.messages("GS236") + world.messages("GS103") == []
