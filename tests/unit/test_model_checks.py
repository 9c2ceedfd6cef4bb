"""What one field alone cannot show: each check, broken once, with the sentence a person reads."""

import dataclasses
from typing import Any

import pytest

from groundswell.errors import ModelError
from groundswell.model.kubelet import kubelet_may_set
from groundswell.model.network import Network
from groundswell.model.node import Node, Taint
from groundswell.model.quantity import Footprint, Resources
from groundswell.model.secret import FromSecret
from groundswell.platforms import chosen, load

DEV = load("eco2", "dev")
AUTH = DEV.service("auth")


def change(**fields: Any) -> str:
    with pytest.raises(ModelError) as refused:
        dataclasses.replace(DEV, **fields)
    return str(refused.value)


def with_auth(**fields: Any) -> str:
    return change(services=(dataclasses.replace(AUTH, **fields), *DEV.services[1:]))


def with_node(**fields: Any) -> str:
    return change(nodes=(*DEV.nodes[:-1], dataclasses.replace(DEV.nodes[-1], **fields)))


def test_an_unknown_callee() -> None:
    assert "services[auth].calls = 'postgres': one of auth, my," in with_auth(calls=("postgres",))


def test_an_unknown_secret_and_an_unknown_key_of_a_known_one() -> None:
    told = with_auth(secrets={"A": FromSecret(secret="nope", key="x"), "B": FromSecret(secret="scan", key="x")})
    assert "services[auth].secrets[A].secret = 'nope': one of postgresql," in told
    assert "services[auth].secrets[B].key = 'x': one of openai_api_key" in told


def test_two_services_with_one_prefix() -> None:
    assert "services[my].prefix = '/api/v1/user': auth has this prefix too" in with_auth(prefix="/api/v1/user")


def test_overlapping_prefixes() -> None:
    assert "services[my].prefix = '/api/v1/user': overlaps /api/v1/user/me of auth" in with_auth(
        prefix="/api/v1/user/me"
    )


def test_a_longer_word_is_no_overlap() -> None:
    services = (dataclasses.replace(AUTH, prefix="/api/v1/users"), *DEV.services[1:])
    assert dataclasses.replace(DEV, services=services).service("auth").prefix == "/api/v1/users"


@pytest.mark.parametrize("number", [29999, 32768])
def test_a_node_port_out_of_range(number: int) -> None:
    told = change(ingress=dataclasses.replace(DEV.ingress, node_port_http=number))
    assert f"ingress.node_port_http = {number}: Input should be" in told


def test_a_taken_node_port() -> None:
    told = change(ingress=dataclasses.replace(DEV.ingress, node_port_status=30080))
    assert "ingress.node_port_status = 30080: is taken by node_port_http" in told


def test_a_subnet_outside_its_vpc() -> None:
    told = change(network=dataclasses.replace(DEV.network, vpc_cidr="10.0.0.0/20"))
    assert "network.subnets[private-a].cidr = '10.0.101.0/24': must lie inside the VPC, 10.0.0.0/20" in told


def test_overlapping_subnets_and_ranges() -> None:
    told = change(network=dataclasses.replace(DEV.network, private_from=3, pod_cidr="10.0.0.0/24"))
    assert "network.subnets[private-a].cidr = '10.0.3.0/24': overlaps subnet public-c, 10.0.3.0/24" in told
    assert "network.pod_cidr = '10.0.0.0/24': must not overlap vpc_cidr, 10.0.0.0/16" in told


@pytest.mark.parametrize("key", ["node-role.kubernetes.io/worker", "kubernetes.io/role", "acme.k8s.io/tier"])
def test_a_label_that_kubelet_may_not_set_is_left_to_the_bootstrap(key: str) -> None:
    node = dataclasses.replace(DEV.nodes[-1], labels={"role": "x", key: "y"})
    assert (node.kubelet_labels, node.bootstrap_labels) == ({"role": "x"}, {key: "y"})


@pytest.mark.parametrize("key", ["role", "node.kubernetes.io/pool", "acme.org/tier", "topology.kubernetes.io/zone"])
def test_labels_that_kubelet_may_set(key: str) -> None:
    assert kubelet_may_set(key)


def test_two_control_planes_or_none() -> None:
    told = with_node(control_plane=True)
    assert "nodes = ['k8s-master', 'k8s-ingress-gateway']: exactly one node has control_plane=True" in told
    master = dataclasses.replace(DEV.nodes[0], control_plane=False)
    assert "nodes = []: exactly one node has control_plane=True" in change(nodes=(master, *DEV.nodes[1:]))


def test_controllers_away_from_the_control_plane() -> None:
    told = change(controllers={"role": "worker"})
    assert "controllers = {'role': 'worker'}: the control plane's labels" in told


def test_a_service_with_no_node() -> None:
    assert "services[auth].placement = {'domain': 'shop'}: labels that at least one node has" in with_auth(
        placement={"domain": "shop"}
    )


def test_a_wave_that_is_not_in_the_table() -> None:
    release = dataclasses.replace(DEV.releases[0], wave="later")
    assert "releases[metrics-server].wave = 'later': one of crds, namespaces," in change(
        releases=(release, *DEV.releases[1:])
    )


def test_a_name_that_is_not_rfc_1123() -> None:
    assert "services[Auth].name = 'Auth': String should match pattern" in with_auth(name="Auth")


def test_a_service_too_large_for_its_node() -> None:
    big = Footprint(requests=Resources(cpu=600, memory=256), limits=Resources(cpu=600, memory=512))
    told = with_auth(footprint=big)
    # (600m + 50m sidecar) x (3 pods + 1 of a roll-out + 1 job); 2000m - 300m is what k8s-api-auth has
    assert "services[auth].footprint = '3250m / 1600Mi': fit on k8s-api-auth: at most 1700m / 1648Mi is left" in told


def test_the_sidecar_counts() -> None:
    exact = Footprint(requests=Resources(cpu=290, memory=256), limits=Resources(cpu=500, memory=512))
    services = (dataclasses.replace(AUTH, footprint=exact), *DEV.services[1:])
    assert dataclasses.replace(DEV, services=services).vcpus == 30
    heavier = Footprint(requests=Resources(cpu=51, memory=64), limits=Resources(cpu=500, memory=256))
    assert "services[auth].footprint = '1705m" in change(services=services, sidecar=heavier)


def test_the_quota_of_processors() -> None:
    assert "nodes = '30 vCPUs': at most the account's quota, 29" in change(vcpu_quota=29)


def test_a_second_one_of_the_same_name() -> None:
    assert "nodes[k8s-redis].name = 'k8s-redis': another one has this name" in change(
        nodes=(*DEV.nodes, next(node for node in DEV.nodes if node.name == "k8s-redis"))
    )


def test_limits_below_requests_and_a_range_upside_down() -> None:
    small = Footprint(requests=Resources(cpu=100, memory=100), limits=Resources(cpu=50, memory=100))
    told = with_auth(footprint=small, scaling=dataclasses.replace(AUTH.scaling, least=4))
    assert "footprint.requests = '100m / 100Mi': at most the limits, 50m / 100Mi" in told
    assert "scaling.most = 3: at least `least`, 4" in told


def test_the_environments_differ_in_what_they_name_only() -> None:
    dev, prod = chosen("eco2")
    assert (dev.environment.name, prod.environment.name) == ("dev", "prod")
    assert dev.nodes == prod.nodes and dev.namespaces == prod.namespaces and dev.secrets == prod.secrets
    assert dev.network.subnets_of("public")[0].cidr == "10.0.1.0/24"
    assert prod.network.subnets_of("private")[2].cidr == "10.1.103.0/24"


def test_every_node_of_the_table() -> None:
    assert [node.name for node in DEV.nodes].count("k8s-master") == 1
    assert len(DEV.nodes) == 14
    assert {node.instance_type for node in DEV.nodes if node.name.startswith("k8s-api-")} == {"t3.small", "t3.medium"}


def test_the_control_plane_keeps_kubeadms_taint_and_no_other() -> None:
    master = next(node for node in DEV.nodes if node.control_plane)
    assert master.taints == (Taint(key="node-role.kubernetes.io/control-plane", value=""),)
    assert isinstance(master, Node)


def test_subnets_are_derived() -> None:
    network = Network(vpc_cidr="172.20.0.0/16", zones=("r-1a",), nat_gateways=1, flow_logs=False)
    assert [subnet.cidr for subnet in network.subnets] == ["172.20.1.0/24", "172.20.101.0/24"]
