"""GS303: a pod that talks to the API server may reach it: an address, which no podSelector means."""

from typing import Any

from tests.rules.network_objects import DNS, deployment, peer, policy, ports

CONTROLLER = deployment("alb", "kube-system", image="public.ecr.aws/eks/aws-load-balancer-controller:v2.13.4")
BINDING = """
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: reader, namespace: shop}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}
subjects: [{kind: ServiceAccount, name: web}]
"""


def closed(home: str, *egress: Any) -> str:
    return policy("closed", home, types=["Egress"], egress=[*DNS, *egress])


def test_an_address_is_open(world: Any) -> None:
    rule = {"to": [{"ipBlock": {"cidr": "10.0.0.0/16"}}], "ports": ports(6443)}
    assert world.root(text=CONTROLLER + closed("kube-system", rule)).messages("GS303") == []


def test_a_controller_that_is_cut_off(world: Any) -> None:
    (told,) = world.root(text=CONTROLLER + closed("kube-system")).findings("GS303")
    assert told.severity == "error"
    assert told.message == (
        "Deployment kube-system/alb runs a controller, "
        "but no rule of NetworkPolicy kube-system/closed opens a way to the API server."
    )


def test_no_pod_selector_means_the_api_server(world: Any) -> None:
    rule = {"to": [peer("kube-system", component="kube-apiserver")], "ports": ports(443, 6443)}
    assert (
        "opens a way to the API server"
        in world.root(text=CONTROLLER + closed("kube-system", rule)).messages("GS303")[0]
    )


def test_an_account_with_rights(new_world: Any) -> None:
    with_token = deployment("web", "shop", serviceAccountName="web")
    (told,) = new_world().root(text=with_token + BINDING + closed("shop")).findings("GS303")
    assert told.severity == "warning"
    assert "carries the token of ServiceAccount web, which RoleBinding shop/reader gives rights" in told.message
    without = deployment("web", "shop", serviceAccountName="web", automountServiceAccountToken=False)
    assert new_world().root(text=without + BINDING + closed("shop")).messages("GS303") == []
