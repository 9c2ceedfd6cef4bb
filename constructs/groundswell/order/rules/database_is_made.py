"""GS240: the database that a URL names is one that its server makes."""

import re
from collections.abc import Iterator, Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.network.calls import Call, calls_of, destination
from groundswell.order.network.variables import variables
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS240",
    severity=Severity.WARNING,
    sentence="The database that a URL names is one that its server makes.",
    consequence='The client is refused: database "…" does not exist.',
    fix="Name the database that the server is told to make, or let a job make the other one first.",
)

_MAKES = ("POSTGRES_DB", "POSTGRES_DATABASE", "POSTGRESQL_DATABASE", "MYSQL_DATABASE", "MARIADB_DATABASE")
_ALWAYS = frozenset({"postgres", "template0", "template1", "mysql", "information_schema"})
_SCHEMES = ("postgres", "postgresql", "mysql", "mariadb")
_PATH = re.compile(r"://[^/?#]*/([A-Za-z0-9_-]+)(?=[?#\s'\"]|$)")


@rule.check
def databases(view: View) -> Iterator[Finding]:
    made = view.once(_made)
    jobs = [each for pods in view.pods if pods.ends for each in _servers(pods, view)]
    helped = {key for call, key in jobs if _named(call) in {"", *_ALWAYS}}  # such a job may make others
    for pods in view.pods:
        for call, key in _servers(pods, view):
            name, known = _named(call), made.get(key)
            if name and known and key not in helped and name not in known[1] | _ALWAYS:
                has = ", ".join(sorted(known[1]))
                who = f"{pods.owner} is told database {name} by {call.variable.name}"
                message = f"{who}, and {known[0]} makes {has}."
                yield rule.finding(call.variable.origin, message, related=[pods.owner, known[0]])


def _named(call: Call) -> str:
    """The database that the URL of a call names, "" where it names none."""
    found = _PATH.search(call.variable.value)
    return found[1] if found else ""


def _servers(pods: PodTemplate, view: View) -> Iterator[tuple[Call, tuple[str, str]]]:
    for call in calls_of(pods, view):
        place = destination(call, view) if call.scheme in _SCHEMES else None
        if place is not None:
            yield call, (place.namespace, place.name)


def _made(view: View) -> Mapping[tuple[str, str], tuple[Resource, frozenset[str]]]:
    """(namespace, Service) to the server behind it and the databases that it is told to make."""
    found: dict[tuple[str, str], tuple[Resource, frozenset[str]]] = {}
    for pods in view.pods:
        names = frozenset(each.value for each in variables(pods, view) if each.name in _MAKES and each.value)
        serves = any(_serves(text(each.get("image"))) for each in pods.containers)
        for service in view.services_of(pods) if names and serves and not pods.ends else ():
            found[(service.key.namespace, service.key.name)] = (pods.owner, names)
    for cluster in view.of_kind("Cluster", "postgresql.cnpg.io"):
        name = text(at(cluster.body, "spec", "bootstrap", "initdb", "database"))
        for suffix in ("rw", "ro", "r") if name and not _others(cluster, view) else ():
            found[(cluster.key.namespace, f"{cluster.key.name}-{suffix}")] = (cluster, frozenset({name}))
    for cluster in view.of_kind("postgresql", "acid.zalan.do"):
        prepared = mapping(at(cluster.body, "spec", "preparedDatabases"))
        names = frozenset(map(str, (*mapping(at(cluster.body, "spec", "databases")), *prepared)))
        for suffix in ("", "-repl", "-pooler", "-pooler-repl") if names else ():
            found[(cluster.key.namespace, f"{cluster.key.name}{suffix}")] = (cluster, names)
    return found


def _serves(image: str) -> bool:
    return any(part in image for part in ("postgres", "postgis", "timescale", "mysql", "mariadb"))


def _others(cluster: Resource, view: View) -> bool:
    """Whether Database objects, or SQL that runs after the first start, make further databases."""
    objects = view.of_kind("Database", "postgresql.cnpg.io")
    initdb = mapping(at(cluster.body, "spec", "bootstrap", "initdb"))
    scripts = [initdb.get(each) for each in ("postInitSQL", "postInitSQLRefs", "postInitTemplateSQL")]
    return any(scripts) or any(each.key.namespace == cluster.key.namespace for each in objects)
