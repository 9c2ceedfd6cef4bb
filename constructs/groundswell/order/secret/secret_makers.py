"""Which objects make Secrets and ConfigMaps that no manifest declares."""

from collections.abc import Callable, Iterator, Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.tree import at, mappings, text, texts


def _external(resource: Resource) -> Iterator[str]:
    target = at(resource.body, "spec", "target")
    if at(target, "creationPolicy") not in ("Merge", "None"):  # these two only add to a Secret that somebody else makes
        yield text(at(target, "name")) or resource.key.name


def _sealed(resource: Resource) -> Iterator[str]:
    yield text(at(resource.body, "spec", "template", "metadata", "name")) or resource.key.name


def _certificate(resource: Resource) -> Iterator[str]:
    yield text(at(resource.body, "spec", "secretName"))


def _cnpg(resource: Resource) -> Iterator[str]:
    name, spec = resource.key.name, at(resource.body, "spec")
    bootstrap = at(spec, "bootstrap", "initdb", "secret", "name")
    if not bootstrap:
        yield f"{name}-app"
    if at(spec, "enableSuperuserAccess") is True and not at(spec, "superuserSecret", "name"):
        yield f"{name}-superuser"
    yield from (f"{name}-{part}" for part in ("ca", "server", "replication"))


def _zalando(resource: Resource) -> Iterator[str]:
    users = at(resource.body, "spec", "users")
    names = [*(users if isinstance(users, Mapping) else ()), "postgres", "standby"]
    for user in names:
        yield f"{str(user).replace('_', '-')}.{resource.key.name}.credentials.postgresql.acid.zalan.do"


def _elastic(resource: Resource) -> Iterator[str]:
    yield f"{resource.key.name}-es-elastic-user"
    yield f"{resource.key.name}-es-http-certs-public"


def _sops(resource: Resource) -> Iterator[str]:
    for template in mappings(at(resource.body, "spec", "secretTemplates")):
        yield text(template.get("name"))


def _named(resource: Resource) -> Iterator[str]:
    yield resource.key.name


def _rabbit(resource: Resource) -> Iterator[str]:
    yield f"{resource.key.name}-default-user"


def _strimzi(resource: Resource) -> Iterator[str]:
    yield from (f"{resource.key.name}-{part}" for part in ("cluster-ca-cert", "clients-ca-cert"))


MAKERS: Mapping[tuple[str, str], Callable[[Resource], Iterator[str]]] = {
    ("external-secrets.io", "ExternalSecret"): _external,
    ("bitnami.com", "SealedSecret"): _sealed,
    ("cert-manager.io", "Certificate"): _certificate,
    ("postgresql.cnpg.io", "Cluster"): _cnpg,
    ("acid.zalan.do", "postgresql"): _zalando,
    ("elasticsearch.k8s.elastic.co", "Elasticsearch"): _elastic,
    ("isindir.github.com", "SopsSecret"): _sops,
    ("kafka.strimzi.io", "KafkaUser"): _named,
    ("kafka.strimzi.io", "Kafka"): _strimzi,
    ("rabbitmq.com", "RabbitmqCluster"): _rabbit,
    ("secrets-store.csi.x-k8s.io", "SecretProviderClass"): lambda resource: (
        text(each.get("secretName")) for each in mappings(at(resource.body, "spec", "secretObjects"))
    ),
    ("secrets.hashicorp.com", "VaultStaticSecret"): lambda resource: iter(
        [text(at(resource.body, "spec", "destination", "name"))]
    ),
    ("onepassword.com", "OnePasswordItem"): _named,
}

MAKER_KINDS = (*(f"{group}/{kind}" for group, kind in MAKERS), "external-secrets.io/ClusterExternalSecret")
"""The kinds, as `Rule.provides` takes them."""


def secrets_made(resource: Resource) -> Iterator[tuple[str, str]]:
    """(namespace, name) of each Secret that a resource's controller makes; nothing for other kinds."""
    maker = MAKERS.get((resource.key.group, resource.key.kind))
    for name in maker(resource) if maker else ():
        if name:
            yield resource.key.namespace, name


def reflected(resource: Resource) -> Iterator[tuple[str, str]]:
    """(namespace, name) of the copies that a cluster-wide ExternalSecret makes in namespaces that it lists."""
    if resource.key.kind != "ClusterExternalSecret":
        return
    spec = at(resource.body, "spec")
    name = text(at(spec, "externalSecretName")) or resource.key.name
    target = text(at(spec, "externalSecretSpec", "target", "name")) or name
    for namespace in texts(at(spec, "namespaces")):
        yield namespace, target
