"""GS309: a pod that is told to call an address on the internet may leave the cluster on that port."""

from typing import Any

from tests.rules.network_objects import DNS, deployment, policy, ports

WEB = deployment("web", "shop", env={"OPENAI_BASE_URL": "https://api.openai.com/v1"})


def closed(*egress: Any) -> str:
    return policy("closed", "shop", types=["Egress"], egress=[*DNS, *egress])


def test_the_way_out_is_open(new_world: Any) -> None:
    everyone = {"ports": ports(443)}
    outside = {"to": [{"ipBlock": {"cidr": "0.0.0.0/0", "except": ["10.0.0.0/8"]}}], "ports": ports(443)}
    for rule in (everyone, outside):
        assert new_world().root(text=WEB + closed(rule)).messages("GS309") == []


def test_only_names_may_be_asked_for(world: Any) -> None:
    (told,) = world.root(text=WEB + closed()).messages("GS309")
    assert told == (
        "Deployment shop/web is told to call api.openai.com (OPENAI_BASE_URL), "
        "but no rule of NetworkPolicy shop/closed lets it out of the cluster on TCP 443."
    )


def test_private_addresses_are_not_the_internet(world: Any) -> None:
    private = {"to": [{"ipBlock": {"cidr": "10.0.0.0/8"}}], "ports": ports(443)}
    assert "api.openai.com" in world.root(text=WEB + closed(private)).messages("GS309")[0]


def test_an_endpoint_may_be_private(world: Any) -> None:
    private = {"to": [{"ipBlock": {"cidr": "10.0.0.0/8"}}], "ports": ports(443)}
    bucket = deployment("web", "shop", env={"S3_ENDPOINT": "https://s3.eu-west-1.amazonaws.com"})
    assert world.root(text=bucket + closed(private)).messages("GS309") == []


def test_what_a_browser_opens_and_what_goes_through_a_proxy(new_world: Any) -> None:
    shown = deployment("web", "shop", env={"FRONTEND_URL": "https://shop.example.com"})
    assert new_world().root(text=shown + closed()).messages("GS309") == []
    proxied = {"API_URL": "https://api.openai.com", "HTTPS_PROXY": "http://proxy:3128"}
    assert new_world().root(text=deployment("web", "shop", env=proxied) + closed()).messages("GS309") == []


def test_a_key_for_a_service_outside(new_world: Any) -> None:
    keyed = deployment("web", "shop", env={"OPENAI_API_KEY": "from-a-secret"})
    assert new_world().root(text=keyed + closed()).messages("GS309") == [
        "Deployment shop/web has a key for api.openai.com (OPENAI_API_KEY), "
        "but no rule of NetworkPolicy shop/closed lets it out of the cluster on TCP 443."
    ]
    assert new_world().root(text=keyed + closed({"ports": ports(443)})).messages("GS309") == []
    within = deployment("web", "shop", env={"OPENAI_API_KEY": "k", "OPENAI_BASE_URL": "http://proxy.shop.svc:8080"})
    assert new_world().root(text=within + closed()).messages("GS309") == []
