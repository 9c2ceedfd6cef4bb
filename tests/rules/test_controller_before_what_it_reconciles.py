"""GS104: a controller runs before Argo CD waits for what it reconciles."""

from typing import Any

import pytest

OPERATOR = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: eso, namespace: default}
spec:
  template:
    metadata: {labels: {app: eso}}
    spec: {containers: [{name: manager, image: "ghcr.io/external-secrets/external-secrets:v1@sha256:00"}]}
"""
SECRET = """
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {name: jwt, namespace: default}
"""


def test_an_earlier_controller_keeps_it(world: Any) -> None:
    world.gated().root().app("eso", OPERATOR, wave=10).app("secrets", SECRET, wave=11)
    assert world.messages("GS104") == []


def test_a_later_controller_is_a_deadlock(world: Any) -> None:
    world.gated().root().app("eso", OPERATOR, wave=11).app("secrets", SECRET, wave=10)
    (finding,) = world.findings("GS104")
    assert finding.message == (
        "ExternalSecret default/jwt is applied in wave 10 (in argocd/secrets), but its controller of ExternalSecret "
        "(external-secrets.io) (of Deployment default/eso) is ready only in wave 11 (in argocd/eso)."
    )
    assert finding.consequence.startswith("Argo CD waits for wave 10 (in argocd/secrets) to turn healthy before")
    assert finding.fix == "Move Application argocd/secrets to wave 11 or later (apps/secrets.yaml:1)."


def test_the_same_wave_converges(world: Any) -> None:
    world.gated().root().app("eso", OPERATOR, wave=10).app("secrets", SECRET, wave=10)
    assert world.messages("GS104") == []


def test_without_the_health_check_nothing_is_held_up(world: Any) -> None:
    world.root().app("eso", OPERATOR, wave=11).app("secrets", SECRET, wave=10)
    assert world.messages("GS104") == []


def test_a_well_known_chart_brings_its_controller(world: Any) -> None:
    chart = [{"repoURL": "https://charts.external-secrets.io", "chart": "external-secrets"}]
    world.gated().root().app("eso", sources=chart, wave=12).app("secrets", SECRET, wave=10)
    (message,) = world.messages("GS104")
    assert "controller of ExternalSecret (external-secrets.io) (of Application argocd/eso)" in message


@pytest.mark.parametrize("line", ["controller external-secrets.io/ExternalSecret", "controller: external-secrets.io/*"])
def test_the_inventory_names_it(world: Any, line: str) -> None:
    world.step("eso", provides=[line]).step("argo-cd", provides=["controller argoproj.io/Application"])
    assert world.root("secrets", text=SECRET).messages("GS104") == []


def test_nobody_runs_it(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    assert world.root("secrets", text=SECRET).messages("GS104") == [
        "ExternalSecret default/jwt needs controller of ExternalSecret (external-secrets.io), and nothing provides it."
    ]
