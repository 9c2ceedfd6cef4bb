"""What operators of brokers and of the Elastic stack make.

Names as these have them: Strimzi 0.45, RabbitMQ's cluster operator 2.12 and topology operator 1.15, Elastic Cloud on
Kubernetes 2.16.
"""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.operators.products import SECRET, SERVICE, Named, Products, Table
from groundswell.order.tree import at, mappings, text

_PARTS = ("entity-topic-operator", "entity-user-operator", "kafka-exporter", "cruise-control")
_BROKER = ("username", "password", "host", "port", "provider", "type", "default_user.conf", "connection_string")


def _listeners(resource: Resource) -> Iterator[Named]:
    """Strimzi 0.45, "List of Kafka cluster resources": one bootstrap Service a listener that is not internal."""
    for each in mappings(at(resource.body, "spec", "kafka", "listeners")):
        if text(each.get("type")) != "internal":
            yield SERVICE, "", f"{resource.key.name}-kafka-{text(each.get('name'))}-bootstrap"


def _node_sets(resource: Resource) -> Iterator[Named]:
    """ECK 2.16: a headless Service for each nodeSet."""
    for each in mappings(at(resource.body, "spec", "nodeSets")):
        yield SERVICE, "", f"{resource.key.name}-es-{text(each.get('name'))}"


def _logstash(resource: Resource) -> Iterator[Named]:
    for each in mappings(at(resource.body, "spec", "services")):
        yield SERVICE, "", f"{resource.key.name}-ls-{text(each.get('name'))}"


def _user(resource: Resource) -> Iterator[Named]:
    yield SECRET, "", f"{resource.key.name}-user-credentials"


def _http(part: str, *secrets: str, **keys: tuple[str, ...]) -> Products:
    """What ECK makes for each product that it serves over HTTP."""
    certificates = tuple(f"*-{part}-http-{each}" for each in ("certs-public", "certs-internal", "ca-internal"))
    public = {f"*-{part}-http-certs-public": ("tls.crt", "ca.crt")}
    own = {f"*-{part}-{name.replace('_', '-')}": value for name, value in keys.items()}
    return Products(
        services=(f"*-{part}-http",),
        secrets=(*certificates, f"*-{part}-config", *secrets, *own),
        keys={**public, **own},
    )


_ELASTIC = "k8s.elastic.co"

STREAMS: Table = {
    ("kafka.strimzi.io", "Kafka"): Products(
        services=(
            "*-kafka-bootstrap",
            "*-kafka-brokers",
            "*-zookeeper-client",
            "*-zookeeper-nodes",
            "*-cruise-control",
        ),
        secrets=(
            *("*-cluster-ca", "*-cluster-ca-cert", "*-clients-ca", "*-clients-ca-cert", "*-cluster-operator-certs"),
            *("*-kafka-brokers", "*-zookeeper-nodes", *(f"*-{part}-certs" for part in _PARTS)),
        ),
        accounts=("*-kafka", "*-zookeeper", "*-entity-operator", "*-kafka-exporter", "*-cruise-control"),
        further=_listeners,
    ),
    ("kafka.strimzi.io", "KafkaUser"): Products(secrets=("*",), pods=False),
    ("kafka.strimzi.io", "KafkaConnect"): Products(
        services=("*-connect-api", "*-connect"), configmaps=("*-connect-config",), accounts=("*-connect",)
    ),
    ("kafka.strimzi.io", "KafkaMirrorMaker2"): Products(
        services=("*-mirrormaker2-api", "*-mirrormaker2"), accounts=("*-mirrormaker2",)
    ),
    ("kafka.strimzi.io", "KafkaBridge"): Products(services=("*-bridge-service",), accounts=("*-bridge",)),
    ("rabbitmq.com", "RabbitmqCluster"): Products(
        services=("*", "*-nodes"),
        secrets=("*-default-user", "*-erlang-cookie"),
        configmaps=("*-plugins-conf", "*-server-conf"),
        accounts=("*-server",),
        keys={"*-default-user": _BROKER},
    ),
    ("rabbitmq.com", "User"): Products(
        further=_user, keys={"*-user-credentials": ("username", "password")}, pods=False
    ),
    (f"elasticsearch.{_ELASTIC}", "Elasticsearch"): Products(
        services=("*-es-http", "*-es-transport", "*-es-internal-http", "*-es-remote-cluster"),
        secrets=(
            *("*-es-http-certs-public", "*-es-http-certs-internal", "*-es-http-ca-internal", "*-es-elastic-user"),
            *("*-es-transport-certs-public", "*-es-transport-ca-internal", "*-es-remote-ca", "*-es-internal-users"),
            *("*-es-xpack-file-realm", "*-es-file-settings"),
        ),
        configmaps=("*-es-scripts", "*-es-unicast-hosts"),
        keys={"*-es-elastic-user": ("elastic",), "*-es-http-certs-public": ("tls.crt", "ca.crt")},
        further=_node_sets,
    ),
    (f"kibana.{_ELASTIC}", "Kibana"): _http("kb", "*-kibana-user", "*-kb-es-ca"),
    (f"apm.{_ELASTIC}", "ApmServer"): _http("apm", "*-apm-user", token=("secret-token",)),
    (f"agent.{_ELASTIC}", "Agent"): _http("agent"),
    (f"enterprisesearch.{_ELASTIC}", "EnterpriseSearch"): _http("ent", "*-ent-user"),
    (f"maps.{_ELASTIC}", "ElasticMapsServer"): _http("ems"),
    (f"logstash.{_ELASTIC}", "Logstash"): Products(services=("*-ls-api",), further=_logstash),
    (f"beat.{_ELASTIC}", "Beat"): Products(),
}
