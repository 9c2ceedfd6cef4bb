"""GS290: an annotation for the AWS load balancer controller or ExternalDNS is one that it reads."""

import json
from typing import Any

import pytest

from tests.rules.network_objects import service

NLB = "service.beta.kubernetes.io/aws-load-balancer-"


def told(world: Any, name: str) -> list[str]:
    notes = json.dumps({"annotations": {name: "x"}})[1:-1]
    text = service("web", "shop").replace('"metadata": {', f'"metadata": {{{notes}, ', 1)
    found: list[str] = world.root(text=text).messages("GS290")
    return found


@pytest.mark.parametrize(
    "name",
    [
        *(f"{NLB}nlb-target-type", "external-dns.alpha.kubernetes.io/hostname", "alb.ingress.kubernetes.io/group.name"),
        *("alb.ingress.kubernetes.io/actions.ssl-redirect", f"{NLB}something-quite-new"),
    ],
)
def test_what_is_read(world: Any, name: str) -> None:
    assert told(world, name) == []


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        (f"{NLB}target-type", f"{NLB}nlb-target-type"),
        ("external-dns.alpha.kubernetes.io/hostnames", "external-dns.alpha.kubernetes.io/hostname"),
        ("alb.ingress.kubernetes.io/listen-port", "alb.ingress.kubernetes.io/listen-ports"),
    ],
)
def test_what_is_misspelt(world: Any, name: str, meant: str) -> None:
    assert told(world, name) == [f"Service shop/web has {name}. Did you mean {meant}?"]
