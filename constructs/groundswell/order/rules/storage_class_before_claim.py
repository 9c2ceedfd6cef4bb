"""GS107: a StorageClass and its driver are there before Argo CD waits for a claim."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.controllers import image_name
from groundswell.order.finding import Severity
from groundswell.order.leaves import long_leaves
from groundswell.order.need import Moment, Need, Provision, Strength
from groundswell.order.nodes.storage import DRIVERS_BY_CHART, DRIVERS_BY_IMAGE, driver_of, is_default
from groundswell.order.pods.template import WORKLOADS
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS107",
    severity=Severity.ERROR,
    sentence="A StorageClass and its driver are there before Argo CD waits for a claim.",
    consequence="The claim stays Pending, and the pod that mounts it is never scheduled.",
    fix="Declare the StorageClass and install its driver, in no later a wave than the claim.",
)

_FIELDS = frozenset({"storageClass", "storageClassName"})
_CUSTOM = (
    *("acid.zalan.do/postgresql", "postgresql.cnpg.io/Cluster", "rabbitmq.com/RabbitmqCluster"),
    *("redis.redis.opstreelabs.in/Redis", "redis.redis.opstreelabs.in/RedisReplication"),
    *("redis.redis.opstreelabs.in/RedisCluster", "elasticsearch.k8s.elastic.co/Elasticsearch"),
    *("kafka.strimzi.io/Kafka", "kafka.strimzi.io/KafkaNodePool", "monitoring.coreos.com/Prometheus"),
    *("monitoring.coreos.com/Alertmanager", "k8s.mariadb.com/MariaDB", "databases.spotahome.com/RedisFailover"),
)
"""Kinds whose operator makes claims of the class that they name."""


@rule.provides("storage.k8s.io/StorageClass")
def storage_class(resource: Resource, _: View) -> Iterator[Provision]:
    yield Provision(("storage-class", resource.key.name), Moment.APPLIED)
    if is_default(resource):
        yield Provision(("storage-class", ""), Moment.APPLIED)


@rule.provides("storage.k8s.io/CSIDriver")
def registered_driver(resource: Resource, _: View) -> Iterator[Provision]:
    yield Provision(("csi-driver", resource.key.name))


@rule.provides(*WORKLOADS)
def running_driver(resource: Resource, view: View) -> Iterator[Provision]:
    pods = view.pods_of(resource)
    for container in pods.containers if pods else ():
        driver = DRIVERS_BY_IMAGE.get(image_name(text(container.get("image"))))
        named = [
            text(each.get("value")) for each in mappings(container.get("env")) if each.get("name") == "PROVISIONER_NAME"
        ]
        for name in [*named, *([driver] if driver else ())]:
            yield Provision(("csi-driver", name))


@rule.provides("argoproj.io/Application", "aws/AWS::EKS::Addon")
def packaged_driver(resource: Resource, view: View) -> Iterator[Provision]:
    application = view.delivering(resource)
    names = [text(source.get("chart")) for source in application.chart_sources] if application else []
    names.append(text(at(resource.body, "Properties", "AddonName")))
    for name in names:
        if name in DRIVERS_BY_CHART:
            yield Provision(
                ("csi-driver", DRIVERS_BY_CHART[name]), inside=bool(application), fallback=bool(application)
            )


@rule.requires("core/PersistentVolumeClaim", "apps/StatefulSet")
def classes(resource: Resource, view: View) -> Iterator[Need]:
    claims = [resource.body]
    if resource.key.kind == "StatefulSet":
        claims = list(mappings(at(resource.body, "spec", "volumeClaimTemplates")))
    for claim in claims:
        spec = mapping(claim.get("spec"))
        name = spec.get("storageClassName")
        if name == "" or spec.get("volumeName"):  # bound by hand to a volume that somebody made
            continue
        words = f"StorageClass {name}" if name else "default StorageClass"
        yield Need(("storage-class", text(name)), Strength.READY, words=words)
        found = _class(text(name), view)
        driver = driver_of(found) if found else ""
        if driver:
            yield Need(("csi-driver", driver), Strength.READY, words=f"driver {driver} of {words}")


@rule.requires(*_CUSTOM)
def classes_of_operators(resource: Resource, view: View) -> Iterator[Need]:
    """The class of the claims that an operator makes for a custom resource, wherever its kind has the field."""
    named = (value for path, value in long_leaves(resource.body.get("spec"), 1) if path[-1] in _FIELDS)
    for name in sorted(set(named)):
        words = f"StorageClass {name}"
        yield Need(("storage-class", name), Strength.READY, words=words)
        found = _class(name, view)
        driver = driver_of(found) if found else ""
        if driver:
            yield Need(("csi-driver", driver), Strength.READY, words=f"driver {driver} of {words}")


def _class(name: str, view: View) -> Resource | None:
    if name:
        return view.named("StorageClass", "", name)
    return next((each for each in view.of_kind("StorageClass", "storage.k8s.io") if is_default(each)), None)
