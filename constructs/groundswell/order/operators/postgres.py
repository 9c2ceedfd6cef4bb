"""What operators of PostgreSQL make: CloudNativePG, Zalando's, Crunchy's and Percona's."""

from collections.abc import Iterator, Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.operators.products import SECRET, SERVICE, Named, Products, Table
from groundswell.order.tree import at, mapping, mappings, text

_CNPG_KEYS = ("username", "user", "password", "dbname", "host", "port", "uri", "jdbc-uri", "fqdn-uri", "fqdn-jdbc-uri")
_PGO_KEYS = ("user", "password", "dbname", "host", "port", "uri", "jdbc-uri", "verifier")
_BOUNCED = tuple(f"pgbouncer-{each}" for each in ("host", "port", "uri", "jdbc-uri"))
_ACID = "credentials.postgresql.acid.zalan.do"


def _cnpg(resource: Resource) -> Iterator[Named]:
    """CloudNativePG 1.27, "Architecture", "Bootstrap" and "Service management"."""
    name, spec = resource.key.name, at(resource.body, "spec")
    given = [at(spec, "bootstrap", way, "secret", "name") for way in ("initdb", "recovery", "pg_basebackup")]
    if not any(given):
        yield SECRET, "", f"{name}-app"
    if at(spec, "enableSuperuserAccess") is True and not at(spec, "superuserSecret", "name"):
        yield SECRET, "", f"{name}-superuser"
    for each in mappings(at(spec, "managed", "services", "additional")):
        yield SERVICE, "", text(at(each, "serviceTemplate", "metadata", "name"))


def _acid(resource: Resource) -> Iterator[Named]:
    """Zalando's operator 1.15, "User guide", "Manage users" and "Prepared databases".

    Secrets lie in another namespace only where its configuration allows that, which the resource does not say: both.
    """
    spec = mapping(resource.body.get("spec"))
    for user in (*mapping(spec.get("users")), "postgres", "standby", "pooler"):
        namespace, _, plain = str(user).rpartition(".")
        for home in dict.fromkeys(("", namespace)):
            for each in dict.fromkeys((str(user), plain)):
                yield SECRET, home, _acid_secret(each, resource)
    for database, prepared in mapping(spec.get("preparedDatabases")).items():
        for prefix, entry in _prepared(str(database), mapping(prepared)):
            for home in dict.fromkeys(("", text(entry.get("secretNamespace")))):
                for role in ("owner", "reader", "writer"):
                    yield SECRET, home, _acid_secret(f"{prefix}_{role}_user", resource)


def _prepared(database: str, entry: Mapping[str, object]) -> Iterator[tuple[str, Mapping[str, object]]]:
    """(prefix of the roles, where it says how) of a database and of its schemas, of those that have login roles."""
    if entry.get("defaultUsers") is True:
        yield database, entry
    for schema, own in (mapping(entry.get("schemas")) or {"data": {}}).items():
        if mapping(own).get("defaultUsers") is True:
            yield f"{database}_{schema}", entry


def _acid_secret(user: str, resource: Resource) -> str:
    return f"{user.replace('_', '-')}.{resource.key.name}.{_ACID}"


def _pgo(resource: Resource) -> Iterator[Named]:
    """Crunchy's operator 5.7, "User management": a user of the cluster's own name where none is listed."""
    users = [text(each.get("name")) for each in mappings(at(resource.body, "spec", "users"))]
    for user in users or [resource.key.name]:
        yield SECRET, "", f"{resource.key.name}-pguser-{user}"


_PGO = Products(
    services=("*-primary", "*-replicas", "*-ha", "*-ha-config", "*-pods", "*-pgbouncer", "*-pgadmin"),
    secrets=(
        "*-cluster-cert",
        "*-replication-cert",
        "*-pgbouncer",
        "*-pgbackrest",
        "*-monitoring",
        "*-cluster-ca-cert",
    ),
    configmaps=("*-config", "*-pgbackrest-config", "*-pgbouncer"),
    accounts=("*-instance", "*-pgbackrest", "*-pgbouncer"),
    further=_pgo,
    keys={"*-pguser-": (*_PGO_KEYS, *_BOUNCED)},
)

POSTGRES: Table = {
    ("postgresql.cnpg.io", "Cluster"): Products(
        services=("*-rw", "*-ro", "*-r", "*-any"),
        secrets=("*-ca", "*-server", "*-replication"),
        configmaps=("*-monitoring", "cnpg-default-monitoring"),
        accounts=("*",),
        further=_cnpg,
        keys={"*-app": (*_CNPG_KEYS, "pgpass"), "*-superuser": (*_CNPG_KEYS, "pgpass")},
    ),
    ("postgresql.cnpg.io", "Pooler"): Products(services=("*",), secrets=("*-auth",), accounts=("*",)),
    ("acid.zalan.do", "postgresql"): Products(
        services=("*", "*-repl", "*-config", "*-pooler", "*-pooler-repl"),
        further=_acid,
        keys={f".*.{_ACID}": ("username", "password")},
    ),
    ("postgres-operator.crunchydata.com", "PostgresCluster"): _PGO,
    ("pgv2.percona.com", "PerconaPGCluster"): _PGO,
}
