"""GS423: members that decide by majority are an odd number."""

from typing import Any

import pytest

from tests.rules.manifests import manifest

BITNAMI = {"repoURL": "https://charts.bitnami.com/bitnami", "chart": "redis", "targetRevision": "20.2.1"}


@pytest.mark.parametrize(("count", "wrong"), [(1, False), (2, True), (3, False), (4, True)])
def test_a_brokers_members(world: Any, count: int, wrong: bool) -> None:
    broker = manifest("RabbitmqCluster", "mq", f"spec: {{replicas: {count}}}", api="rabbitmq.com/v1beta1")
    assert (
        world.root(text=broker).messages("GS423")
        == [f"RabbitmqCluster shop/mq runs {count} voters (spec.replicas), an even number."][: int(wrong)]
    )


def test_sentinels_of_a_chart(new_world: Any) -> None:
    def told(**values: Any) -> list[str]:
        world = new_world().root().app("redis", namespace="data", sources=[BITNAMI], values=[values])
        return list(world.messages("GS423"))

    assert "runs 2 voters" in told(sentinel={"enabled": True}, replica={"replicaCount": 2})[0]
    assert told(sentinel={"enabled": True}) == []
    assert told(replica={"replicaCount": 2}) == []
