"""GS237: an issuer is there before the certificates that it issues."""

from typing import Any

from tests.rules.manifests import ARGOCD, manifest

API = "cert-manager.io/v1"
ISSUERS = manifest("ClusterIssuer", "acme", api=API, namespace="") + manifest("Issuer", "own", api=API)


def certificate(issuer: str) -> str:
    return manifest("Certificate", "web", f"spec: {{secretName: tls, issuerRef: {{{issuer}}}}}", api=API)


def test_either_kind(new_world: Any) -> None:
    for issuer in ("kind: ClusterIssuer, name: acme", "name: own", "name: x, kind: Aws, group: awspca.cert-manager.io"):
        text = ISSUERS + certificate(issuer)
        assert new_world().step("argo-cd", provides=ARGOCD).root(text=text).messages("GS237") == []


def test_no_such_issuer(world: Any) -> None:
    text = ISSUERS + certificate("name: acme")
    (told,) = world.step("argo-cd", provides=ARGOCD).root(text=text).messages("GS237")
    assert told == "Certificate shop/web needs Issuer acme, and nothing provides it."


def test_an_issuer_after_its_certificate(world: Any) -> None:
    late = ISSUERS.replace("{name: acme}", "{name: acme, annotations: {argocd.argoproj.io/sync-wave: '4'}}")
    (told,) = world.root(text=late + certificate("kind: ClusterIssuer, name: acme")).messages("GS237")
    assert told == "Certificate shop/web is applied in wave 0, but its ClusterIssuer acme is ready only in wave 4."


def test_an_ingress_that_asks_by_annotation(world: Any) -> None:
    note = "annotations: {cert-manager.io/cluster-issuer: acme}"
    ingress = manifest("Ingress", "web", api="networking.k8s.io/v1").replace("labels: {}", note)
    (told,) = world.step("argo-cd", provides=ARGOCD).root(text=ingress).messages("GS237")
    assert told == "Ingress shop/web needs ClusterIssuer acme, and nothing provides it."
