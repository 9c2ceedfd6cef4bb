"""GS109 and GS204 where an operator makes what is named, or a controller copies it: known by its rule, a slip found."""

from typing import Any

import pytest


def custom(kind: str, api: str, name: str, spec: str = "{}", **metadata: str) -> str:
    told = "".join(f", {field}: {value}" for field, value in metadata.items())
    return f"apiVersion: {api}\nkind: {kind}\nmetadata: {{name: {name}, namespace: shop{told}}}\nspec: {spec}\n---\n"


def pod(inputs: str) -> str:
    return f"""
apiVersion: apps/v1
kind: Deployment
metadata: {{name: api, namespace: shop}}
spec: {{template: {{spec: {{containers: [{{name: c, {inputs}}}]}}}}}}
"""


def reads(secret: str, key: str = "") -> str:
    told = f", key: {key}" if key else ""
    return pod(f"env: [{{name: A, valueFrom: {{secretKeyRef: {{name: {secret}{told}}}}}}}]")


def told(world: Any, rule: str) -> list[str]:
    """What a rule says with an inventory, by which the whole platform is described."""
    world.step("argo-cd", provides=["controller argoproj.io/Application", "namespace shop"])
    found: list[str] = world.messages(rule)
    return found


CNPG = custom("Cluster", "postgresql.cnpg.io/v1", "db")
ACID = custom(
    "postgresql",
    "acid.zalan.do/v1",
    "acid-db",
    "{users: {app_user: []}, preparedDatabases: {ledger: {defaultUsers: true, schemas: {data: {defaultUsers: true}}}}}",
)
PGO = custom("PostgresCluster", "postgres-operator.crunchydata.com/v1beta1", "db", "{users: [{name: web}]}")
MONGO = custom(
    "MongoDBCommunity",
    "mongodbcommunity.mongodb.com/v1",
    "catalog",
    "{users: [{name: app, db: orders, scramCredentialsSecretName: app}]}",
)
MARIA = custom(
    "MariaDB", "k8s.mariadb.com/v1alpha1", "sql", "{rootPasswordSecretKeyRef: {name: sql-root-pw, generate: true}}"
)
ELASTIC = custom("Elasticsearch", "elasticsearch.k8s.elastic.co/v1", "logs", "{nodeSets: [{name: data}]}")
APM = custom("ApmServer", "apm.k8s.elastic.co/v1", "apm")
RABBIT = custom("RabbitmqCluster", "rabbitmq.com/v1beta1", "mq")
USER = custom("User", "rabbitmq.com/v1beta1", "worker")
KAFKA = custom("Kafka", "kafka.strimzi.io/v1beta2", "events")
BUCKET = custom("ObjectBucketClaim", "objectbucket.io/v1alpha1", "loki")
SEALED = custom("SealedSecret", "bitnami.com/v1alpha1", "mail", "{template: {metadata: {name: other}}}")
VAULT = custom("VaultStaticSecret", "secrets.hashicorp.com/v1beta1", "v", "{destination: {name: kv, create: true}}")
CROSSPLANE = custom(
    "Instance", "rds.aws.upbound.io/v1beta1", "rds", "{writeConnectionSecretToRef: {name: rds-conn, namespace: shop}}"
)

MADE = {
    "db-app": CNPG,
    "db-ca": CNPG,
    "app-user.acid-db.credentials.postgresql.acid.zalan.do": ACID,
    "pooler.acid-db.credentials.postgresql.acid.zalan.do": ACID,
    "ledger-owner-user.acid-db.credentials.postgresql.acid.zalan.do": ACID,
    "ledger-data-reader-user.acid-db.credentials.postgresql.acid.zalan.do": ACID,
    "db-pguser-web": PGO,
    "catalog-orders-app": MONGO,
    "sql-root-pw": MARIA,
    "logs-es-elastic-user": ELASTIC,
    "logs-es-transport-certs-public": ELASTIC,
    "apm-apm-token": APM,
    "mq-default-user": RABBIT,
    "worker-user-credentials": USER,
    "events-cluster-ca-cert": KAFKA,
    "loki": BUCKET,
    "mail": SEALED,
    "kv": VAULT,
    "rds-conn": CROSSPLANE,
}


@pytest.mark.parametrize("secret", MADE)
def test_what_an_operator_makes_is_there(world: Any, secret: str) -> None:
    assert told(world.root(text=MADE[secret] + reads(secret)), "GS109") == []


SLIPS = {
    "db-apps": (CNPG, "db-app"),
    "app-users.acid-db.credentials.postgresql.acid.zalan.do": (
        ACID,
        "app-user.acid-db.credentials.postgresql.acid.zalan.do",
    ),
    "logs-es-elastic-users": (ELASTIC, "logs-es-elastic-user"),
    "mq-default-usr": (RABBIT, "mq-default-user"),
    "events-cluster-ca-certs": (KAFKA, "events-cluster-ca-cert"),
}


@pytest.mark.parametrize("secret", SLIPS)
def test_a_slip_in_a_derived_name_is_found(world: Any, secret: str) -> None:
    maker, meant = SLIPS[secret]
    (message,) = told(world.root(text=maker + reads(secret)), "GS109")
    assert message == f"Deployment shop/api needs Secret shop/{secret}, and nothing provides it. Did you mean {meant}?"


def test_a_template_names_no_sealed_secret(world: Any) -> None:
    (message,) = told(world.root(text=SEALED + reads("other")), "GS109")
    assert message == "Deployment shop/api needs Secret shop/other, and nothing provides it."


def test_vault_fills_only_a_secret_that_is_there(world: Any) -> None:
    filled = custom("VaultStaticSecret", "secrets.hashicorp.com/v1beta1", "v", "{destination: {name: kv}}")
    assert told(world.root(text=filled + reads("kv")), "GS109") != []


KEYS = {
    "db-app": (CNPG, "uri", "url"),
    "mq-default-user": (RABBIT, "connection_string", "uri"),
    "logs-es-elastic-user": (ELASTIC, "elastic", "password"),
    "db-pguser-web": (PGO, "jdbc-uri", "username"),
    "apm-apm-token": (APM, "secret-token", "token"),
}


@pytest.mark.parametrize("secret", KEYS)
def test_the_keys_of_a_generated_secret_are_known(world: Any, new_world: Any, secret: str) -> None:
    maker, key, wrong = KEYS[secret]
    assert world.root(text=maker + reads(secret, key)).messages("GS201") == []
    (message,) = new_world().root(text=maker + reads(secret, wrong)).messages("GS201")
    assert message.startswith(f"Deployment shop/api reads key {wrong} of Secret shop/{secret}, which has ")


def ingress(service: str) -> str:
    backend = f"{{service: {{name: {service}, port: {{number: 80}}}}}}"
    return custom("Ingress", "networking.k8s.io/v1", "web", f"{{defaultBackend: {backend}}}")


SERVICES = {
    "logs-es-data": ELASTIC,
    "catalog-svc": MONGO,
    "github-eventsource-svc": custom("EventSource", "argoproj.io/v1alpha1", "github", "{service: {ports: []}}"),
    "el-build": custom("EventListener", "triggers.tekton.dev/v1beta1", "build"),
    "hello": custom("Service", "serving.knative.dev/v1", "hello"),
    "sso-service": custom("Keycloak", "k8s.keycloak.org/v2alpha1", "sso"),
    "edge-istio": custom("Gateway", "gateway.networking.k8s.io/v1", "edge", "{gatewayClassName: istio}"),
    "api-canary": custom("Canary", "flagger.app/v1beta1", "web", "{targetRef: {kind: Deployment, name: api}}"),
    "front-primary": custom("Canary", "flagger.app/v1beta1", "web", "{targetRef: {name: api}, service: {name: front}}"),
}


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_of_an_operator_is_there(world: Any, service: str) -> None:
    assert told(world.root(text=SERVICES[service] + ingress(service)), "GS204") == []


def test_a_topic_hides_no_slip(world: Any) -> None:
    topic = custom("KafkaTopic", "kafka.strimzi.io/v1beta2", "orders")
    (message,) = told(world.root(text=KAFKA + topic + ingress("events-kafka-bootstrp")), "GS204")
    assert message.endswith("and nothing provides it. Did you mean events-kafka-bootstrap?")


REFLECTED = "{reflector.v1.k8s.emberstack.com/reflection-auto-enabled: 'true'%s}"
COPIES = {
    "apiVersion: v1\nkind: Secret\nmetadata: {name: it, namespace: base, annotations: "
    + REFLECTED % ""
    + "}\ntype: Opaque\n": True,
    "apiVersion: v1\nkind: Secret\nmetadata: {name: it, namespace: base, annotations: "
    + REFLECTED % ", reflector.v1.k8s.emberstack.com/reflection-auto-namespaces: 'bill.*'"
    + "}\n": False,
    "apiVersion: v1\nkind: Secret\nmetadata: {name: it, namespace: base, annotations: "
    "{replicator.v1.mittwald.de/replicate-to: 'sh.*,other'}}\n": True,
    "apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata: {name: c, namespace: base}\nspec: {secretName: it, "
    f"secretTemplate: {{annotations: {REFLECTED % ''}}}}}\n": True,
    "apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: {name: p}\nspec: {rules: [{generate: {kind: Secret, "
    "name: it, namespace: '{{request.object.metadata.name}}'}}]}\n": True,
    "apiVersion: external-secrets.io/v1\nkind: ClusterExternalSecret\nmetadata: {name: it}\nspec: {namespaceSelector: "
    "{matchLabels: {kubernetes.io/metadata.name: shop}}}\n": True,
    "apiVersion: v1\nkind: Service\nmetadata: {name: s, namespace: shop, annotations: "
    "{service.beta.openshift.io/serving-cert-secret-name: it}}\n": True,
}


@pytest.mark.parametrize("text", COPIES)
def test_a_copy_is_there_where_its_source_says(world: Any, text: str) -> None:
    findings = told(world.root(text=f"{text}---\n{reads('it')}"), "GS109")
    assert (findings == []) is COPIES[text]


def test_a_cluster_may_put_a_prefix_before_its_users(world: Any) -> None:
    kafka = custom(
        "Kafka", "kafka.strimzi.io/v1beta2", "events", "{entityOperator: {userOperator: {secretPrefix: k-}}}"
    )
    user = custom("KafkaUser", "kafka.strimzi.io/v1beta2", "api", labels="{strimzi.io/cluster: events}")
    assert told(world.root(text=kafka + user + reads("k-api")), "GS109") == []


def test_a_secret_that_an_operator_would_make_may_be_made_before_it(world: Any) -> None:
    own = custom("ExternalSecret", "external-secrets.io/v1", "logs-es-elastic-user")
    assert world.root(text=ELASTIC + own).messages("GS121") == []
