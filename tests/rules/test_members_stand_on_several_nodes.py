"""GS409: what is run several times to survive the loss of a node runs on several nodes."""

from typing import Any

from tests.rules.machines import instance, template, workload

NODES = template(A=instance("a", "data=cache"), B=instance("b", "data=any"), C=instance("c", "data=any"))
STORE = """---
apiVersion: redis.redis.opstreelabs.in/v1beta2
kind: RedisReplication
metadata: {name: r, namespace: shop}
spec: {clusterSize: %d, nodeSelector: {data: %s}}
"""


def told(world: Any, text: str) -> list[str]:
    found: list[str] = world.stack("n", NODES).root(text=text).messages("GS409")
    return found


def store(replicas: int, data: str, kind: str = "StatefulSet") -> str:
    return workload("db", f"nodeSelector: {{data: {data}}}", kind=kind, replicas=replicas)


def test_members_on_two_nodes(world: Any) -> None:
    assert told(world, store(2, "any") + STORE % (3, "any")) == []


def test_members_on_one_node(world: Any) -> None:
    assert sorted(told(world, store(3, "cache") + STORE % (2, "cache"))) == [
        "RedisReplication shop/r (spec.nodeSelector) runs 2 members, and can run them only on node a.",
        "StatefulSet shop/db runs 3 members, and can run them only on node a.",
    ]


def test_one_member_or_none_that_holds_state(world: Any) -> None:
    assert told(world, store(1, "cache") + store(3, "cache", "Deployment")) == []


def test_without_nodes_nobody_knows(world: Any) -> None:
    assert world.root(text=store(3, "cache")).messages("GS409") == []


def test_members_that_a_contract_tells_of(new_world: Any) -> None:
    def of(data: str) -> list[str]:
        values = {"replicas": 3, "nodeSelector": {"data": data}}
        world = new_world().stack("n", NODES).root()
        repository = "https://dandydeveloper.github.io/charts"
        world.chart("redis", "redis-ha", "4.34.11", values, repository=repository, namespace="shop")
        found: list[str] = world.messages("GS409")
        return found

    assert of("any") == []
    (message,) = of("cache")
    assert message == "StatefulSet shop/redis-redis-ha-server runs 3 members, and can run them only on node a."
