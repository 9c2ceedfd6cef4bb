"""GS394: what a workload asks of the mesh, it asks on its pods."""

from typing import Any

from tests.rules.network_objects import deployment

NAME = "sidecar.istio.io/inject"


def labelled(text: str) -> str:
    note = f'"metadata": {{"annotations": {{"{NAME}": "false"}}, "name": "web"'
    return text.replace('"metadata": {"name": "web"', note, 1)


def test_on_the_pods(world: Any) -> None:
    assert world.root(text=deployment("web", "shop", annotations={NAME: "false"})).messages("GS394") == []


def test_on_the_workload(world: Any) -> None:
    assert world.root(text=labelled(deployment("web", "shop"))).messages("GS394") == [
        "Deployment shop/web has sidecar.istio.io/inject itself, and its pods do not."
    ]


def test_on_both(world: Any) -> None:
    assert world.root(text=labelled(deployment("web", "shop", annotations={NAME: "false"}))).messages("GS394") == []
