"""The wave table: number, name, file and why. The only place where a wave number is written."""

from typing import Annotated

from groundswell.model.described import described
from groundswell.model.fields import Between
from groundswell.model.names import DnsLabel


@described
class Wave:
    """One row: what comes up together. `folder` names its file in `apps/` and its own folder of manifests."""

    number: Annotated[int, Between(0, 50)]
    name: DnsLabel
    folder: DnsLabel
    why: str


TABLE: tuple[Wave, ...] = (
    Wave(number=0, name="crds", folder="00-crds", why="a custom resource is refused until its definition is there"),
    Wave(
        number=2, name="namespaces", folder="02-namespaces", why="a namespaced object is refused without its Namespace"
    ),
    Wave(
        number=3,
        name="rbac-storage",
        folder="03-rbac-storage",
        why="pods need their ServiceAccount, volumes their class, HPAs their metrics",
    ),
    Wave(number=4, name="istio-base", folder="05-istio", why="istiod needs the mesh's own CRDs"),
    Wave(
        number=5,
        name="istiod",
        folder="05-istio",
        why="a pod that starts before the injector runs without a sidecar for ever",
    ),
    Wave(number=6, name="istio-gateway", folder="05-istio", why="the gateway's proxy is configured by istiod"),
    Wave(
        number=7,
        name="network-policies",
        folder="07-network-policies",
        why="deny by default before the first workload starts",
    ),
    Wave(number=10, name="secrets-operator", folder="10-secrets-operator", why="a store is reconciled by the operator"),
    Wave(number=11, name="secrets-cr", folder="11-secrets-cr", why="every pod after this reads a Secret made here"),
    Wave(
        number=15,
        name="alb-controller",
        folder="15-alb-controller",
        why="binds the gateway's Service to the load balancer's targets",
    ),
    Wave(number=16, name="external-dns", folder="16-external-dns", why="names follow what the gateway already serves"),
    Wave(
        number=20,
        name="monitoring-operator",
        folder="20-monitoring-operator",
        why="metrics are kept from the first database on",
    ),
    Wave(number=21, name="grafana", folder="21-grafana", why="reads the Prometheus of the wave before"),
    Wave(number=22, name="telemetry", folder="22-telemetry", why="traces are kept from the first service on"),
    Wave(number=27, name="postgresql", folder="27-postgresql", why="the services' database"),
    Wave(number=28, name="redis", folder="28-redis-operator", why="the services' cache and blacklist"),
    Wave(number=40, name="apis", folder="40-apis", why="the services, once all they call is healthy"),
    Wave(number=50, name="istio-routes", folder="50-istio-routes", why="traffic only to what is healthy"),
)

BY_NAME: dict[str, Wave] = {wave.name: wave for wave in TABLE}
"""The table by name; a wave is always asked for by name, never by number."""
