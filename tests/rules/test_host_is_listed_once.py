"""GS234: the hosts of a VirtualService do not cover each other."""

from typing import Any

import pytest

from tests.rules.manifests import manifest


def listing(*hosts: str) -> str:
    return manifest("VirtualService", "web", f"spec: {{hosts: {list(hosts)}}}", api="networking.istio.io/v1")


def test_hosts_of_their_own(world: Any) -> None:
    assert world.root(text=listing("a.example.org", "b.example.org", "*.example.com")).messages("GS234") == []


@pytest.mark.parametrize("second", ["api.example.org", "*.example.org", "*"])
def test_one_that_covers_another(world: Any, second: str) -> None:
    (told,) = world.root(text=listing("api.example.org", second)).messages("GS234")
    assert told == f"VirtualService shop/web lists api.example.org and {second}, of which one covers the other."
