"""GS115: the cluster's network plugin runs before Argo CD."""

from typing import Any

PLUGIN = """
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: calico-node, namespace: kube-system}
spec: {template: {spec: {hostNetwork: true, containers: [{name: n, image: "docker.io/calico/node:v3.31"}]}}}
"""
ARGOCD = ["controller argoproj.io/Application", "crd argoproj.io/Application", "namespace argocd"]


def test_a_plugin_of_the_bootstrap_keeps_it(world: Any) -> None:
    world.step("network", PLUGIN).step("argo-cd", provides=ARGOCD).root()
    found = [each for each in world.verdict().findings if each.severity == "error"]
    assert [each.message for each in found if each.rule.startswith("GS1")] == []


def test_a_plugin_that_argo_cd_delivers_is_a_ring(world: Any) -> None:
    (finding,) = world.step("argo-cd", provides=ARGOCD).root("network", text=PLUGIN).findings("GS111")
    assert finding.lines[0] == (
        "Step argo-cd (bootstrap step 1) needs network plugin, which DaemonSet kube-system/calico-node brings "
        "(wave 0 of argocd/network) [ready, bootstrap.yaml:10]"
    )
    assert "deliver DaemonSet kube-system/calico-node in the bootstrap" in finding.fix


def test_a_plugin_of_a_later_step_is_too_late(world: Any) -> None:
    assert world.step("argo-cd", provides=ARGOCD).step("network", PLUGIN).messages("GS115") == [
        "Step argo-cd is applied in bootstrap step 1, but its network plugin (of DaemonSet kube-system/calico-node) "
        "is ready only in bootstrap step 2."
    ]


def test_a_managed_cluster_declares_none(world: Any) -> None:
    assert world.step("argo-cd", provides=ARGOCD).root().messages("GS115") == []


def test_an_application_may_keep_what_the_bootstrap_installed(world: Any) -> None:
    world.step("network", PLUGIN).step("argo-cd", provides=ARGOCD).root("network", text=PLUGIN)
    found = [each for each in world.verdict().findings if each.severity == "error"]
    assert [each.message for each in found if each.rule.startswith("GS1")] == []


def test_the_plugin_of_another_platforms_cluster_is_no_plugin_of_ours(world: Any) -> None:
    """One folder of templates may hold the stacks of every platform."""
    addon = {"Type": "AWS::EKS::Addon", "Properties": {"AddonName": "vpc-cni", "ClusterName": "other"}}
    world.stack("other-cluster", {"Resources": {"Cni": addon}})
    world.step("argo-cd", provides=ARGOCD).step("network", PLUGIN)
    assert world.root().messages("GS115") == [
        "Step argo-cd is applied in bootstrap step 1, but its network plugin (of DaemonSet kube-system/calico-node) "
        "is ready only in bootstrap step 2."
    ]


def test_an_addon_is_a_plugin_where_nothing_else_is(world: Any) -> None:
    addon = {"Type": "AWS::EKS::Addon", "Properties": {"AddonName": "vpc-cni", "ClusterName": "ours"}}
    world.stack("cluster", {"Resources": {"Cni": addon}}).step("argo-cd", provides=ARGOCD)
    assert world.root().messages("GS115") == []


def test_without_an_inventory_it_may_have_been_there_before(world: Any) -> None:
    argocd = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: argocd-server, namespace: argocd}
spec: {template: {spec: {containers: [{name: s, image: "quay.io/argoproj/argocd:v3.2.0"}]}}}
"""
    (finding,) = world.gated().root(text=argocd).app("network", PLUGIN, wave=2).findings("GS115")
    assert (finding.severity, finding.message) == (
        "info",
        "DaemonSet kube-system/calico-node brings the network plugin, and nothing here says that it is there before "
        "Argo CD.",
    )
