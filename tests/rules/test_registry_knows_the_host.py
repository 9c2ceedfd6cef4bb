"""GS317: where sidecars send only to what the mesh knows, the mesh knows the hosts that pods call outside."""

from typing import Any

from tests.rules.mesh_objects import mesh_config
from tests.rules.network_objects import custom, deployment, namespace

ONLY = mesh_config(outboundTrafficPolicy={"mode": "REGISTRY_ONLY"})
CHAT = namespace("chat", **{"istio-injection": "enabled"})
CHAT += deployment("chat", "chat", env={"OPENAI_BASE_URL": "https://api.openai.com/v1"})


def entry(host: str) -> str:
    return custom("networking.istio.io/v1", "ServiceEntry", "openai", "chat", {"hosts": [host]})


def test_an_entry_knows_it(new_world: Any) -> None:
    for host in ("api.openai.com", "*.openai.com"):
        assert new_world().root(text=ONLY + CHAT + entry(host)).messages("GS317") == []


def test_no_entry_does(world: Any) -> None:
    (told,) = world.root(text=ONLY + CHAT + entry("api.other.com")).messages("GS317")
    assert told == (
        "Deployment chat/chat is told to call api.openai.com (OPENAI_BASE_URL), "
        "and no ServiceEntry knows it while ConfigMap istio-system/istio says REGISTRY_ONLY."
    )


def test_a_mesh_that_lets_everything_out(world: Any) -> None:
    assert world.root(text=mesh_config(enableTracing=True) + CHAT).messages("GS317") == []
