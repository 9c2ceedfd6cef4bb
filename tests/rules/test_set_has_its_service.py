"""GS220: the Service that gives the pods of a StatefulSet their names exists."""

from typing import Any

from tests.rules.manifests import ARGOCD, chart, manifest

SET = manifest("StatefulSet", "db", "spec: {serviceName: db, template: {spec: {containers: []}}}", api="apps/v1")
SERVICE = manifest("Service", "db", "spec: {clusterIP: None, ports: [{port: 5432}]}")


def test_its_service(world: Any) -> None:
    assert world.step("argo-cd", provides=ARGOCD).root(text=SET + SERVICE).messages("GS220") == []


def test_no_such_service(world: Any) -> None:
    (found,) = world.step("argo-cd", provides=ARGOCD).root(text=SET).findings("GS220")
    assert found.message == "StatefulSet shop/db needs Service shop/db, and nothing provides it."
    assert found.severity == "warning"


def test_a_chart_may_bring_it(world: Any) -> None:
    world.step("argo-cd", provides=ARGOCD).root(text=SET).app("chart", **chart())
    assert world.messages("GS220") == []
