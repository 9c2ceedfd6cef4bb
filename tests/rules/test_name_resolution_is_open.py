"""GS301: a pod whose egress is closed may still ask for names, over UDP and over TCP."""

from typing import Any

from tests.rules.network_objects import DNS, deployment, peer, policy, ports

CALLER = deployment("web", "shop", env={"API_URL": "https://api.example.com/v1"})


def closed(*egress: Any) -> str:
    return policy("closed", "shop", types=["Egress"], egress=list(egress))


def test_both_protocols_are_open(world: Any) -> None:
    assert world.root(text=CALLER + closed(*DNS)).messages("GS301") == []


def test_a_pod_that_calls_a_name_and_may_not_ask_for_it(world: Any) -> None:
    (told,) = world.root(text=CALLER + closed()).findings("GS301")
    assert told.severity == "error"
    assert told.message == (
        "Deployment shop/web calls api.example.com (API_URL), "
        "but no rule of NetworkPolicy shop/closed opens UDP 53 to a resolver."
    )


def test_only_udp(world: Any) -> None:
    rule = {"to": [peer("kube-system")], "ports": ports(53, protocol="UDP")}
    (told,) = world.root(text=CALLER + closed(rule)).findings("GS301")
    assert told.severity == "warning"
    assert "may ask for names over UDP, but no rule of NetworkPolicy shop/closed opens TCP 53" in told.message


def test_a_resolver_that_is_sought_where_it_is_not(world: Any) -> None:
    rule = {"to": [peer("dns")], "ports": [*ports(53, protocol="UDP"), *ports(53)]}
    assert "opens UDP 53 to a resolver" in world.root(text=CALLER + closed(rule)).messages("GS301")[0]


def test_a_cache_on_the_node_is_no_pod(new_world: Any) -> None:
    image = "registry.k8s.io/dns/k8s-dns-node-cache:1.23.0"
    cache = deployment("node-local-dns", "kube-system", image=image, hostNetwork=True)
    (told,) = new_world().root(text=CALLER + cache + closed(*DNS)).messages("GS301")
    assert "UDP 53" in told
    wide = {"to": [{"ipBlock": {"cidr": "169.254.20.10/32"}}], "ports": [*ports(53, protocol="UDP"), *ports(53)]}
    assert new_world().root(text=CALLER + cache + closed(wide)).messages("GS301") == []


def test_a_pod_that_calls_nobody_needs_no_names(world: Any) -> None:
    assert world.root(text=deployment("web", "shop") + closed()).messages("GS301") == []


def test_a_pod_that_may_open_something_most_likely_does_so_by_name(world: Any) -> None:
    (told,) = world.root(text=deployment("web", "shop") + closed({"ports": ports(443)})).findings("GS301")
    assert (told.severity, "opens connections" in told.message) == ("warning", True)


def test_another_engine_may_open_what_is_closed(world: Any) -> None:
    cilium = (
        '---\n{"apiVersion": "cilium.io/v2", "kind": "CiliumNetworkPolicy", "metadata": {"name": "dns"}, "spec": {}}\n'
    )
    assert world.root(text=CALLER + closed() + cilium, namespace="shop").messages("GS301") == []


def test_a_cache_in_pods_is_met_like_any_resolver(world: Any) -> None:
    cache = deployment("node-local-dns", "kube-system", image="registry.k8s.io/dns/k8s-dns-node-cache:1.23.0")
    assert world.root(text=CALLER + cache + closed(*DNS)).messages("GS301") == []
