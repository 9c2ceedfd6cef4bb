"""GS248: the Secret with the certificate of an Ingress or a listener is made in its namespace."""

from typing import Any

import pytest

from tests.rules.manifests import ARGOCD, chart, manifest

INGRESS = manifest("Ingress", "web", "spec: {tls: [{secretName: tls}], rules: []}", api="networking.k8s.io/v1")
GATEWAY = manifest(
    "Gateway",
    "web",
    "spec: {listeners: [{name: a, tls: {certificateRefs: [{name: tls}]}}]}",
    api="gateway.networking.k8s.io/v1",
)
EACH = pytest.mark.parametrize("text", [INGRESS, GATEWAY])


@EACH
def test_a_certificate_makes_it(world: Any, text: str) -> None:
    certificate = manifest("Certificate", "web", "spec: {secretName: tls}", api="cert-manager.io/v1")
    assert world.step("argo-cd", provides=ARGOCD).root(text=text + certificate).messages("GS248") == []


@EACH
def test_nobody_makes_it(world: Any, text: str) -> None:
    (found,) = world.step("argo-cd", provides=ARGOCD).root(text=text).findings("GS248")
    assert found.message.endswith(" shop/web needs Secret shop/tls, and nothing provides it.")
    assert found.severity == "warning"


@EACH
def test_an_annotation_asks_for_it_and_a_chart_may_bring_it(new_world: Any, text: str) -> None:
    noted = text.replace("labels: {}", "annotations: {cert-manager.io/cluster-issuer: acme}")
    assert new_world().step("argo-cd", provides=ARGOCD).root(text=noted).messages("GS248") == []
    world = new_world().step("argo-cd", provides=ARGOCD).root(text=text).app("chart", **chart())
    assert world.messages("GS248") == []
