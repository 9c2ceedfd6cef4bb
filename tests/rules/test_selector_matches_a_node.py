"""GS401: the node that a pod asks for exists."""

from typing import Any

from groundswell.manifests.release import Release
from tests.rules.machines import instance, template, workload

NODES = template(
    A=instance("a", "domain=auth,role=api", taints="domain=auth:NoSchedule"),
    B=instance("b", "domain=chat,role=api,team.example/size=large"),
)


def asking(world: Any, selector: str) -> list[str]:
    told: list[str] = world.stack("nodes", NODES).root(text=workload(spec=selector)).messages("GS401")
    return told


def test_a_label_that_a_node_has(world: Any) -> None:
    assert asking(world, "nodeSelector: {domain: chat, role: api}") == []


def test_a_value_that_no_node_has_names_those_there_are(world: Any) -> None:
    (told,) = asking(world, "nodeSelector: {domain: cart}")
    assert told == (
        "Deployment shop/web asks for a node with domain=cart, and no node has that. Label domain is auth, chat."
    )


def test_a_label_under_another_prefix_names_the_one_that_was_meant(world: Any) -> None:
    (told,) = asking(world, "nodeSelector: {example.com/domain: chat}")
    assert told.endswith("and no node has that. Node b has domain=chat.")


def test_two_labels_must_be_on_one_node(world: Any) -> None:
    (told,) = asking(world, "nodeSelector: {domain: auth, team.example/size: large}")
    assert "domain=auth and team.example/size=large, and no node has that" in told


AFFINITY = (
    "affinity: {{nodeAffinity: {{requiredDuringSchedulingIgnoredDuringExecution: "
    "{{nodeSelectorTerms: [{{matchExpressions: [{}]}}]}}}}}}"
)


def test_affinity_counts_when_it_is_required(new_world: Any) -> None:
    (told,) = asking(new_world(), AFFINITY.format("{key: domain, operator: In, values: [cart, pay]}"))
    assert "asks for a node with domain In cart, pay, and no node has that." in told
    assert asking(new_world(), AFFINITY.format("{key: domain, operator: NotIn, values: [auth]}")) == []
    assert len(asking(new_world(), AFFINITY.format("{key: gpu, operator: Exists}"))) == 1
    assert asking(new_world(), AFFINITY.format("{key: gpu, operator: DoesNotExist}")) == []
    wished = (
        "affinity: {nodeAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1, preference: {}}]}}"
    )
    assert asking(new_world(), wished) == []


def test_what_the_cluster_gives_its_nodes_later_is_not_held_against_anyone(world: Any) -> None:
    assert asking(world, "nodeSelector: {kubernetes.io/os: linux, topology.kubernetes.io/zone: b}") == []
    assert len(asking(world, "nodeSelector: {kubernetes.io/os: windows}")) == 1


def test_without_nodes_nobody_knows(world: Any) -> None:
    assert world.root(text=workload(spec="nodeSelector: {domain: cart}")).messages("GS401") == []


def test_the_values_of_a_chart_place_its_pods(world: Any) -> None:
    world.stack("nodes", NODES)
    values = {"server": {"nodeSelector": {"domain": "cart"}}, "agent": {"enabled": False, "nodeSelector": {"x": "y"}}}
    world.root().app("tool", sources=[{"chart": "tool", "repoURL": "https://x.example"}], values=[values])
    (told,) = world.messages("GS401")
    assert told.startswith("Application argocd/tool (values.server.nodeSelector) asks for a node with domain=cart")


def test_a_custom_resource_places_its_pods(world: Any) -> None:
    world.stack("nodes", NODES).root(
        text="{apiVersion: db.example/v1, kind: Store, metadata: {name: s, namespace: shop}, "
        "spec: {pod: {nodeSelector: {domain: cart}}}}"
    )
    (told,) = world.messages("GS401")
    assert told.startswith("Store shop/s (spec.pod.nodeSelector) asks for a node with domain=cart")


def test_a_label_of_the_inventory_counts(world: Any) -> None:
    world.step("cluster", provides=["node b label=domain=cart"])
    assert asking(world, "nodeSelector: {domain: cart}") == []


def test_a_provisioner_makes_nodes_with_its_labels(new_world: Any) -> None:
    pool = """
apiVersion: karpenter.sh/v1
kind: NodePool
metadata: {name: general}
spec: {template: {metadata: {labels: {domain: cart}}, spec: {requirements: [
  {key: team.example/size, operator: In, values: [small]}, {key: karpenter.sh/capacity-type, operator: Exists}]}}}
"""
    for selector, number in (("{domain: cart}", 0), ("{team.example/size: small}", 0), ("{domain: pay}", 1)):
        world = new_world().stack("nodes", NODES).objects(pool)
        assert len(asking(world, f"nodeSelector: {selector}")) == number, selector


def test_another_environment_is_no_place_to_run(world: Any) -> None:
    dev = instance("a", "domain=auth", cluster="shop-dev")
    prod = instance("b", "domain=cart", cluster="shop-prod")
    world.stack("nodes", template(A=dev, B=prod)).root("shop-dev", text=workload(spec="nodeSelector: {domain: cart}"))
    assert world.messages("GS401") == [
        "Deployment shop/web asks for a node with domain=cart, and no node has that. Label domain is auth."
    ]


def test_nodes_that_were_counted_but_not_described_may_have_any_label(new_world: Any) -> None:
    def told(count: int) -> list[str]:
        world = new_world().step("cluster", provides=["node master control-plane", f"node-count {count}"])
        found: list[str] = world.root(text=workload(spec="nodeSelector: {domain: auth}")).messages("GS401")
        return found

    assert told(3) == []
    assert len(told(1)) == 1


def test_a_release_of_the_bootstrap_is_placed_as_well(new_world: Any) -> None:
    for domain, number in (("cart", 1), ("chat", 0)):
        values = {"global": {"nodeSelector": {"domain": domain}}}
        release = Release("argo-cd", "9.3.7", "argocd", "argocd", values=values)
        world = new_world().stack("nodes", NODES).step("argo-cd", releases=[release])
        told = world.messages("GS401")
        assert len(told) == number
        start = "Step argo-cd (values of argo-cd.global.nodeSelector) asks for a node with domain=cart"
        assert all(each.startswith(start) for each in told)
