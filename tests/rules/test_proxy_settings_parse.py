"""GS397: what an annotation tells a pod's proxy is YAML."""

from typing import Any

import pytest

from tests.rules.network_objects import deployment


def told(world: Any, written: str) -> list[str]:
    text = deployment("web", "shop", annotations={"proxy.istio.io/config": written})
    found: list[str] = world.root(text=text).messages("GS397")
    return found


@pytest.mark.parametrize("written", ['{"holdApplicationUntilProxyStarts": true}', "concurrency: 2\n", ""])
def test_a_mapping(world: Any, written: str) -> None:
    assert told(world, written) == []


@pytest.mark.parametrize("written", ['{"holdApplicationUntilProxyStarts": true', "concurrency"])
def test_what_is_none(world: Any, written: str) -> None:
    assert told(world, written) == [
        "The annotation proxy.istio.io/config of the pods of Deployment shop/web is no mapping of YAML."
    ]
