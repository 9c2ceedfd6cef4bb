"""GS402: a pod tolerates the taints of a node that it asks for."""

from typing import Any

from tests.rules.machines import instance, template, workload

ON_A = "nodeSelector: {domain: auth}"
MASTER = "nodeSelector: {role: control-plane}"
TOLERATES = "tolerations: [{{key: {}, operator: Exists, effect: NoSchedule}}]"


def told(world: Any, spec: str, *machines: dict[str, Any]) -> list[tuple[str, str]]:
    world.stack("nodes", template(**{f"M{index}": each for index, each in enumerate(machines)}))
    return [(each.severity, each.message) for each in world.root(text=workload(spec=spec)).findings("GS402")]


A = instance("a", "domain=auth", taints="domain=auth:NoSchedule")
FREE = instance("free", "domain=any")
CONTROL = instance("m", "role=control-plane", taints="role=control-plane:NoSchedule", script="kubeadm init")


def test_a_toleration_of_the_one_taint(world: Any) -> None:
    spec = f"{ON_A}, tolerations: [{{key: domain, value: auth, effect: NoSchedule}}]"
    assert told(world, spec, A, FREE) == []


def test_no_toleration_for_the_only_node(world: Any) -> None:
    assert told(world, ON_A, A, FREE) == [
        (
            "error",
            "Deployment shop/web can run only on nodes whose taints it does not tolerate: a (domain=auth:NoSchedule).",
        )
    ]


def test_another_value_or_effect_is_no_toleration(new_world: Any) -> None:
    for wrong in ("value: chat, effect: NoSchedule", "value: auth, effect: NoExecute"):
        assert len(told(new_world(), f"{ON_A}, tolerations: [{{key: domain, {wrong}}}]", A)) == 1


def test_each_of_two_taints_must_be_tolerated(new_world: Any) -> None:
    one = told(new_world(), f"{MASTER}, {TOLERATES.format('role')}", CONTROL, FREE)
    assert one[0][1].endswith("m (node-role.kubernetes.io/control-plane:NoSchedule).")
    kubeadm = "node-role.kubernetes.io/control-plane"
    other = told(new_world(), f"{MASTER}, {TOLERATES.format(kubeadm)}", CONTROL, FREE)
    assert other[0][1].endswith("m (role=control-plane:NoSchedule).")
    assert told(new_world(), f"{MASTER}, tolerations: [{{operator: Exists}}]", CONTROL, FREE) == []


def test_an_old_cluster_taints_its_master_otherwise(new_world: Any) -> None:
    old = instance("m", "role=control-plane", script="apt-get install kubelet=1.23.1-00\nkubeadm init")
    (found,) = told(new_world(), f"{MASTER}, {TOLERATES.format('node-role.kubernetes.io/control-plane')}", old)
    assert "m (node-role.kubernetes.io/master:NoSchedule)" in found[1]
    assert told(new_world(), f"{MASTER}, {TOLERATES.format('node-role.kubernetes.io/master')}", old) == []


def test_a_node_that_is_only_called_a_master_is_a_warning(new_world: Any) -> None:
    called = instance("k8s-master", "role=control-plane")
    ((severity, _),) = told(new_world(), MASTER, called)
    assert severity == "warning"
    sure = new_world().step("cluster", provides=["node k8s-master control-plane"])
    assert told(sure, MASTER, called)[0][0] == "error"


def test_kubeadm_told_to_set_no_taint(world: Any) -> None:
    script = (
        "cat <<X >c.yaml\nkind: InitConfiguration\nnodeRegistration:\n  taints: []\nX\nkubeadm init --config c.yaml"
    )
    assert told(world, MASTER, instance("m", "role=control-plane", script=script)) == []


def test_a_wish_is_no_ban(world: Any) -> None:
    assert told(world, ON_A, instance("a", "domain=auth", taints="domain=auth:PreferNoSchedule")) == []


def test_a_pod_without_a_wish_finds_all_nodes_tainted(new_world: Any) -> None:
    assert "(domain=auth:NoSchedule), m (" in told(new_world(), "", A, CONTROL)[0][1]
    assert told(new_world(), "", A, CONTROL, FREE) == []


def test_without_nodes_nobody_knows(world: Any) -> None:
    assert world.root(text=workload(spec=ON_A)).messages("GS402") == []


def test_an_operators_object_that_says_no_tolerations_has_none(world: Any) -> None:
    broker = (
        "apiVersion: rabbitmq.com/v1beta1\nkind: RabbitmqCluster\nmetadata: {name: mq, namespace: shop}\n"
        "spec: {affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: "
        "[{matchExpressions: [{key: domain, operator: In, values: [auth]}]}]}}}}\n"
    )
    world.stack("nodes", template(M0=A, M1=FREE))
    (found,) = world.root(text=broker).findings("GS402")
    assert found.message.startswith("RabbitmqCluster shop/mq (spec.affinity) can run only on nodes whose taints")
