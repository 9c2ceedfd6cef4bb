"""GS420: a namespace's quota has room for its pods, and its limits admit them."""

from typing import Any

from tests.rules.machines import workload
from tests.rules.test_nodes_hold_their_pods import scaler

ASKS = "resources: {requests: {cpu: 500m, memory: 256Mi}, limits: {cpu: '1', memory: 256Mi}}"


def quota(hard: str, more: str = "") -> str:
    kind = "apiVersion: v1\nkind: ResourceQuota\nmetadata: {name: q, namespace: shop}"
    return f"---\n{kind}\nspec: {{hard: {{{hard}}}{more}}}\n"


def limit(body: str) -> str:
    return (
        f"---\napiVersion: v1\nkind: LimitRange\nmetadata: {{name: l, namespace: shop}}\nspec: {{limits: [{body}]}}\n"
    )


def told(world: Any, text: str) -> list[tuple[str, str]]:
    return [(str(each.severity), each.message) for each in world.root(text=text).findings("GS420")]


def test_room_for_all_and_for_a_roll_out(world: Any) -> None:
    assert told(world, workload(replicas=2, container=ASKS) + quota("requests.cpu: 1500m, pods: 3")) == []


def test_more_than_the_quota_at_rest(new_world: Any) -> None:
    assert told(new_world(), workload(replicas=3, container=ASKS) + quota("requests.cpu: '1'")) == [
        ("error", "ResourceQuota shop/q allows requests.cpu 1, and the pods of its namespace need 1500m with the least "
                  "replicas.")
    ]  # fmt: skip
    assert told(new_world(), workload(replicas=3) + quota("pods: '2'"))[0][0] == "error"


def test_more_than_the_quota_at_most_or_in_a_roll_out(new_world: Any) -> None:
    for text in (workload(replicas=2, container=ASKS), workload(container=ASKS) + scaler(5)):
        ((severity, message),) = told(new_world(), text + quota("limits.cpu: '2'"))
        assert severity == "warning" and "at their most, while they are rolled out." in message


def test_a_pod_that_does_not_say_what_is_counted(new_world: Any) -> None:
    (found,) = told(new_world(), workload() + quota("limits.memory: 9Gi"))
    assert found == (
        "error",
        "ResourceQuota shop/q counts limits.memory, and container main of Deployment shop/web does not say it.",
    )
    given = limit("{type: Container, default: {memory: 1Gi}}")
    assert told(new_world(), workload() + quota("limits.memory: 9Gi") + given) == []
    assert told(new_world(), workload() + quota("limits.memory: 1", ", scopes: [Terminating]")) == []


def test_limits_of_a_container(new_world: Any) -> None:
    assert (
        told(new_world(), workload(container=ASKS) + limit("{type: Container, max: {cpu: '1'}, min: {cpu: 500m}}"))
        == []
    )
    assert told(new_world(), workload(container=ASKS) + limit("{type: Container, max: {cpu: 900m}}")) == [
        ("error", "Deployment shop/web has container main, which is limited to cpu 1 (at most 900m) "
                  "by the LimitRange of namespace shop.")
    ]  # fmt: skip
    (found,) = told(new_world(), workload(container=ASKS) + limit("{type: Container, min: {memory: 1Gi}}"))
    assert "which asks for memory 256Mi (at least 1Gi)" in found[1]


def test_odd_numbers(world: Any) -> None:
    assert told(world, workload(container=ASKS) + quota("requests.cpu: lots, pods: []") + limit("7")) == []
