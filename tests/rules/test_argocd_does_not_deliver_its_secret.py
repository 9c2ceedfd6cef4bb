"""GS147: Argo CD does not deliver the Secret that it starts with."""

from typing import Any

from tests.rules.test_argocd_secret_before_argocd import SECRET, SERVER

EXTERNAL = """
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {name: argocd-secret, namespace: argocd}
spec: {target: {name: argocd-secret, creationPolicy: Owner}}
"""


def told(world: Any) -> list[tuple[str, str]]:
    return [(str(each.severity), each.message) for each in world.findings("GS147")]


def test_a_chart_that_makes_it_keeps_it(world: Any) -> None:
    world.root().app("argocd", f"{SERVER}---\n{SECRET}", namespace="argocd")
    assert told(world.app("secrets", EXTERNAL)) == []


def test_an_argo_cd_that_installs_itself_without_it_breaks_it(world: Any) -> None:
    world.root().app("argocd", SERVER, namespace="argocd").app("secrets", EXTERNAL)
    (finding,) = world.findings("GS147")
    assert (str(finding.severity), finding.message) == (
        "error",
        "ExternalSecret argocd/argocd-secret makes argocd-secret, and is delivered by Argo CD, "
        "which installs itself without it.",
    )
    assert finding.fix.endswith("in the bootstrap inventory: secret argocd/argocd-secret.")
    assert [place.key.name for place in finding.related] == ["argocd-server"]


def test_an_argo_cd_that_nobody_describes_may_have_it(world: Any) -> None:
    ((severity, message),) = told(world.root().app("secrets", EXTERNAL))
    assert severity == "warning" and message.endswith("delivered by Argo CD, which does not start without it.")


def test_one_that_only_adds_to_it_makes_nothing(world: Any) -> None:
    assert told(world.root().app("secrets", EXTERNAL.replace("Owner", "Merge"))) == []


def test_an_inventory_tells_the_ring_instead(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application", "crd argoproj.io/Application"])
    assert told(world.root().app("secrets", EXTERNAL)) == []


def test_a_secret_of_that_name_elsewhere_is_another(world: Any) -> None:
    assert told(world.root().app("secrets", EXTERNAL.replace("namespace: argocd", "namespace: shop"))) == []
