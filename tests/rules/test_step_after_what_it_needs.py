"""GS117: a bootstrap step comes after what it needs."""

from typing import Any

JOIN = {"Resources": {"Join": {"Type": "AWS::SecretsManager::Secret", "Properties": {"Name": "acme/join"}}}}
OTHER = {"Resources": {"Other": {"Type": "AWS::SecretsManager::Secret", "Properties": {"Name": "acme/other"}}}}


def test_a_step_after_what_it_needs_keeps_it(world: Any) -> None:
    world.step("cluster", provides=["cluster"]).step("network", needs=["cluster"], provides=["network"])
    assert world.step("argo", needs=["network"]).root().messages("GS117") == []


def test_a_step_before_what_it_needs(world: Any) -> None:
    world.step("network", needs=["cluster"]).step("cluster", provides=["cluster"])
    assert world.root().messages("GS117") == [
        "Step network is applied in bootstrap step 1, but its cluster is ready only in bootstrap step 2."
    ]


def test_a_step_that_needs_what_nothing_brings(world: Any) -> None:
    (finding,) = world.step("root", needs=["csi-driver ebs.csi.aws.com"]).root().findings("GS117")
    assert "Step root needs CSI driver ebs.csi.aws.com" in finding.message


def test_a_step_needs_what_only_argo_cd_would_deliver(world: Any) -> None:
    world.step("store", needs=["namespace later"]).root("app", text=NAMESPACE)
    (finding,) = world.findings("GS117")
    assert finding.message == (
        "Step store is applied in bootstrap step 1, but its Namespace later is ready only in wave 0 of argocd/app."
    )


def test_a_secret_of_aws_is_there_before_every_step(world: Any) -> None:
    world.stack("secrets", JOIN).step("cluster", needs=["aws-secret acme/join"])
    assert world.root().messages("GS117") == []


def test_a_secret_that_no_template_makes(world: Any) -> None:
    world.stack("secrets", OTHER).step("cluster", needs=["aws-secret acme/join"])
    (finding,) = world.root().findings("GS117")
    assert "Step cluster needs Secrets Manager secret acme/join" in finding.message


def test_without_templates_nobody_knows_what_aws_has(world: Any) -> None:
    assert world.step("cluster", needs=["aws-secret acme/join"]).root().messages("GS117") == []


def test_a_step_may_bring_what_it_needs_itself(world: Any) -> None:
    assert world.step("all", needs=["network"], provides=["network"]).root().messages("GS117") == []


def test_a_release_finds_the_namespace_that_its_own_step_makes(world: Any) -> None:
    world.step("argo", RELEASED, provides=["namespace tools", *ARGOCD]).root()
    assert [each.message for each in world.verdict().findings if each.severity == "error"] == []


def test_a_namespace_that_a_later_step_makes_is_too_late_for_a_release(world: Any) -> None:
    world.step("agent", RELEASED, provides=ARGOCD).step("late", provides=["namespace tools"]).root()
    assert world.messages("GS101") == [
        "ServiceAccount tools/agent is applied in bootstrap step 1, but its Namespace tools (of Step late) is ready "
        "only in bootstrap step 2."
    ]


ARGOCD = ["namespace argocd", "controller argoproj.io/Application", "crd argoproj.io/Application"]
RELEASED = """
apiVersion: v1
kind: ServiceAccount
metadata: {name: agent, namespace: tools}
"""
NAMESPACE = """
apiVersion: v1
kind: Namespace
metadata: {name: later}
"""
