"""GS157: the definitions that a chart is told to leave out come from elsewhere."""

from typing import Any

from tests.rules.manifests import manifest

OPERATOR = {"repoURL": "https://charts.external-secrets.io", "chart": "external-secrets", "targetRevision": "0.9.11"}
BALANCER = {
    "repoURL": "https://aws.github.io/eks-charts",
    "chart": "aws-load-balancer-controller",
    "targetRevision": "1.7.1",
    "helm": {"skipCrds": True},
}


def definition(group: str) -> str:
    spec = f"spec: {{group: {group}, names: {{kind: Thing, plural: things}}, versions: []}}"
    return manifest("CustomResourceDefinition", f"things.{group}", spec, api="apiextensions.k8s.io/v1", namespace="")


BUNDLE = definition("a.example.org") + definition("b.example.org")


def told(world: Any, bundle: str, source: dict[str, Any], **values: Any) -> list[str]:
    world.root(text=bundle).app("operator", namespace="tools", sources=[source], values=[values])
    return list(world.messages("GS157"))


def test_left_out_where_the_others_are_delivered_from_here(new_world: Any) -> None:
    (message,) = told(new_world(), BUNDLE, OPERATOR, installCRDs=False)
    assert message.startswith("Application argocd/operator leaves out the definitions of external-secrets.io (")
    (skipped,) = told(new_world(), BUNDLE, BALANCER)
    assert "leaves out the definitions of elbv2.k8s.aws" in skipped


def test_brought_by_the_chart_or_by_the_bundle(new_world: Any) -> None:
    assert told(new_world(), BUNDLE, OPERATOR, installCRDs=True) == []
    kind = "spec: {group: external-secrets.io, names: {kind: ExternalSecret, plural: externalsecrets}, versions: []}"
    api = "apiextensions.k8s.io/v1"
    own = manifest("CustomResourceDefinition", "externalsecrets.external-secrets.io", kind, api=api, namespace="")
    assert told(new_world(), BUNDLE + own, OPERATOR, installCRDs=False) == []


def test_where_no_definitions_are_kept_somebody_applies_them_by_hand(world: Any) -> None:
    assert told(world, "", OPERATOR, installCRDs=False) == []
