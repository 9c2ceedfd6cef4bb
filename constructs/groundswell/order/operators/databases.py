"""What operators of other data stores make: MariaDB, MySQL, MongoDB, Redis, ClickHouse, object stores.

Names as these have them: mariadb-operator 25.8, Percona's for MySQL 1.17 and MongoDB 1.23, MongoDB's community operator
0.13, Oracle's for MySQL 9.1, OT-CONTAINER-KIT's for Redis 0.19, Spotahome's 1.2, Altinity's for ClickHouse 0.24,
MinIO's 7.0, Rook 1.16.
"""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.operators.products import CONFIGMAP, SECRET, SERVICE, Named, Products, Table, each_with
from groundswell.order.tree import at, mapping, mappings, text

_PLAIN = ("connectionString.standard", "connectionString.standardSrv", "username", "password")


def _mariadb(resource: Resource) -> Iterator[Named]:
    """mariadb-operator 25.8, "Secrets": a password that is named and generated, else one of the resource's name."""
    name, spec = resource.key.name, at(resource.body, "spec")
    for field, without in (("rootPasswordSecretKeyRef", f"{name}-root"), ("passwordSecretKeyRef", f"{name}-password")):
        reference = mapping(at(spec, field))
        if not reference or reference.get("generate") is True:
            yield SECRET, "", text(reference.get("name")) or without
    yield SECRET, "", text(at(spec, "connection", "secretName")) or f"{name}-connection"


def _connection(resource: Resource) -> Iterator[Named]:
    yield SECRET, "", text(at(resource.body, "spec", "secretName")) or resource.key.name


def _pxc(resource: Resource) -> Iterator[Named]:
    yield SECRET, "", text(at(resource.body, "spec", "secretsName")) or f"{resource.key.name}-secrets"


def _psmdb(resource: Resource) -> Iterator[Named]:
    """Percona's operator for MongoDB 1.23, "Connection secrets" and "Users"."""
    name, spec = resource.key.name, at(resource.body, "spec")
    yield SECRET, "", text(at(spec, "secrets", "users")) or f"{name}-secrets"
    for each in mappings(at(spec, "replsets")):
        yield SERVICE, "", f"{name}-{text(each.get('name'))}"
    for each in mappings(at(spec, "users")):
        given = text(at(each, "passwordSecretRef", "name"))
        yield SECRET, "", f"{given or f'{name}-custom-user-secret'}-conn-str"


def _mongodb(resource: Resource) -> Iterator[Named]:
    """MongoDB's community operator 0.13, "Create a user": the Secret with the connection string, one a user."""
    name, spec = resource.key.name, at(resource.body, "spec")
    yield SERVICE, "", text(at(spec, "statefulSet", "spec", "serviceName"))
    for each in mappings(at(spec, "users")):
        made = f"{name}-{text(each.get('db')) or 'admin'}-{text(each.get('name'))}"
        yield SECRET, "", text(each.get("connectionStringSecretName")) or made
        yield SECRET, "", f"{text(each.get('scramCredentialsSecretName'))}-scram-credentials"


def _redis_failover(resource: Resource) -> Iterator[Named]:
    for prefix in ("rfs", "rfr", "rfrm", "rfrs"):
        yield SERVICE, "", f"{prefix}-{resource.key.name}"


def _bucket(resource: Resource) -> Iterator[Named]:
    """Rook 1.16 and OpenShift Data Foundation, "Object bucket claim": both are called after the claim."""
    yield CONFIGMAP, "", resource.key.name
    yield SECRET, "", resource.key.name


def _store_user(resource: Resource) -> Iterator[Named]:
    yield SECRET, "", f"rook-ceph-object-user-{text(at(resource.body, 'spec', 'store'))}-{resource.key.name}"


_HEADED = ("", "-headless", "-additional")
_REDIS = "redis.redis.opstreelabs.in"

DATABASES: Table = {
    ("k8s.mariadb.com", "MariaDB"): Products(
        services=("*", "*-internal", "*-primary", "*-secondary", "*-metrics"),
        secrets=(
            *("repl-password-*", "*-agent-auth", "*-metrics-password", "*-metrics-config", "*-ca", "*-ca-bundle"),
            *("*-server-cert", "*-client-cert"),
        ),
        configmaps=("*-config-default",),
        accounts=("*",),
        further=_mariadb,
    ),
    ("k8s.mariadb.com", "MaxScale"): Products(
        services=("*", "*-internal", "*-gui", "*-metrics"),
        secrets=("*-admin", "*-client", "*-server", "*-monitor", "*-metrics", "*-config"),
        accounts=("*",),
    ),
    ("k8s.mariadb.com", "Connection"): Products(further=_connection, pods=False),
    ("pxc.percona.com", "PerconaXtraDBCluster"): Products(
        services=("*-haproxy", "*-haproxy-replicas", "*-proxysql", "*-proxysql-unready", "*-pxc", "*-pxc-unready"),
        secrets=("internal-*", "*-ssl", "*-ssl-internal"),
        further=_pxc,
    ),
    ("psmdb.percona.com", "PerconaServerMongoDB"): Products(
        services=("*-mongos", "*-cfg"),
        secrets=(
            *("internal-*-users", "*-ssl", "*-ssl-internal", "*-mongodb-keyfile", "*-mongodb-encryption-key"),
            *("*-databaseadmin-conn-str", "*-custom-user-secret"),
        ),
        further=_psmdb,
    ),
    ("mongodbcommunity.mongodb.com", "MongoDBCommunity"): Products(
        services=("*-svc", "*-arb-svc"),
        secrets=("*-keyfile", "*-agent-password", "*-config"),
        further=_mongodb,
    ),
    ("mysql.oracle.com", "InnoDBCluster"): Products(
        services=("*", "*-instances"), secrets=("*-backup", "*-privsecrets", "*-router"), accounts=("*-sa",)
    ),
    (_REDIS, "Redis"): Products(services=(*each_with(("*",), *_HEADED), "*-master")),
    (_REDIS, "RedisReplication"): Products(services=(*each_with(("*",), *_HEADED), "*-master", "*-replica")),
    (_REDIS, "RedisSentinel"): Products(services=each_with(("*-sentinel",), *_HEADED)),
    (_REDIS, "RedisCluster"): Products(services=(*each_with(("*-leader", "*-follower"), *_HEADED), "*-master")),
    ("databases.spotahome.com", "RedisFailover"): Products(further=_redis_failover),
    ("dragonflydb.io", "Dragonfly"): Products(services=("*",)),
    ("clickhouse.altinity.com", "ClickHouseInstallation"): Products(services=("clickhouse-*",)),
    ("minio.min.io", "Tenant"): Products(
        services=("minio", "*-console", "*-hl"), secrets=("*-tls",), accounts=("*-sa",)
    ),
    ("objectbucket.io", "ObjectBucketClaim"): Products(
        further=_bucket, keys={"*": ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")}, pods=False
    ),
    ("ceph.rook.io", "CephObjectStore"): Products(services=("rook-ceph-rgw-*",)),
    ("ceph.rook.io", "CephObjectStoreUser"): Products(further=_store_user, pods=False),
    ("ceph.rook.io", "CephCluster"): Products(
        services=("rook-ceph-mgr", "rook-ceph-mgr-dashboard", "rook-ceph-exporter"),
        secrets=("rook-ceph-mon", "rook-ceph-dashboard-password", "rook-ceph-admin-keyring"),
        configmaps=("rook-ceph-mon-endpoints",),
    ),
}
