"""GS408: pods that must stand apart find as many places as they are."""

from typing import Any

from tests.rules.machines import instance, template, workload
from tests.rules.test_nodes_hold_their_pods import scaler

TWO = template(A=instance("a", "role=api", zone="1"), B=instance("b", "role=api", zone="2"))
APART = (
    "affinity: {podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: "
    "[{topologyKey: %s, labelSelector: {matchLabels: {app: %s}}}]}}"
)
HOST, ZONE = "kubernetes.io/hostname", "topology.kubernetes.io/zone"


def spread(key: str, more: str = "") -> str:
    return (
        f"topologySpreadConstraints: [{{maxSkew: 1, topologyKey: {key}, whenUnsatisfiable: DoNotSchedule, "
        f"labelSelector: {{matchLabels: {{app: web}}}}{more}}}]"
    )


def found(world: Any, text: str, nodes: dict[str, Any] = TWO) -> list[tuple[str, str]]:
    return [(str(e.severity), e.message) for e in world.stack("n", nodes).root(text=text).findings("GS408")]


def test_two_on_two_nodes(world: Any) -> None:
    assert found(world, workload(replicas=2, spec=APART % (HOST, "web"))) == []


def test_three_on_two_nodes(world: Any) -> None:
    assert found(world, workload(replicas=3, spec=APART % (HOST, "web"))) == [
        ("error", "Deployment shop/web must not share a node, and there is room for 2 of its 3 pods.")
    ]


def test_the_most_of_an_autoscaler_is_a_warning(world: Any) -> None:
    ((severity, message),) = found(world, workload(spec=APART % (ZONE, "web")) + scaler(4))
    assert severity == "warning"
    assert "must not share a zone, and there is room for 2 of its 4 pods at the most of Horizontal" in message


def test_apart_from_others_is_no_limit(world: Any) -> None:
    assert found(world, workload(replicas=3, spec=APART % (HOST, "other"))) == []


def test_an_even_spread_fills_every_node_again(world: Any) -> None:
    assert found(world, workload(replicas=5, spec=spread(HOST))) == []


def test_a_tainted_node_counts_and_stays_empty(new_world: Any) -> None:
    nodes = template(A=instance("a", "x=y"), B=instance("b", "x=y", taints="x=y:NoSchedule"))
    ((severity, message),) = found(new_world(), workload(replicas=2, spec=spread(HOST)), nodes)
    assert severity == "error"
    assert "must be spread evenly over every node, tainted ones too, and there is room for 1 of its 2 pods" in message
    assert found(new_world(), workload(replicas=2, spec=spread(HOST, ", nodeTaintsPolicy: Honor")), nodes) == []


def test_more_domains_than_there_are(world: Any) -> None:
    assert len(found(world, workload(replicas=3, spec=spread(ZONE, ", minDomains: 3")))) == 1


def test_unknown_zones_are_not_counted(world: Any) -> None:
    nodes = template(A=instance("a", "x=y", zone=""))
    assert found(world, workload(replicas=3, spec=APART % (ZONE, "web")), nodes) == []
