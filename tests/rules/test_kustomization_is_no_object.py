"""GS116: a kustomization is built, not applied."""

from typing import Any

BUILT = "{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: default}}"
FILE = "{apiVersion: kustomize.config.k8s.io/v1beta1, kind: Kustomization, metadata: {name: all}, resources: [a.yaml]}"
FLUX = "{apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, metadata: {name: all, namespace: default}}"


def test_what_it_builds_keeps_it(world: Any) -> None:
    assert world.root("apps", text=BUILT).messages("GS116") == []


def test_the_file_itself_breaks_it(world: Any) -> None:
    (finding,) = world.root("apps", text=f"{BUILT}\n---\n{FILE}").findings("GS116")
    assert finding.message == "apps/all.yaml is applied as an object by Application argocd/apps."
    assert finding.fix.startswith("Aim the Application at the folder of the kustomization")
    assert "GS102" not in {each.rule for each in world.verdict().findings}


def test_an_object_of_flux_with_that_kind_is_one(world: Any) -> None:
    assert world.root("apps", text=FLUX).messages("GS116") == []
