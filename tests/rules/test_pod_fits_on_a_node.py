"""GS404: some node that a pod may run on is large enough for it."""

from typing import Any

from tests.rules.machines import instance, template, workload

SMALL, LARGE = instance("small", "size=s", kind="t3.small"), instance("large", "size=l", kind="t3.large")


def told(world: Any, requests: str, spec: str = "", **more: Any) -> list[str]:
    container = f"resources: {{requests: {{{requests}}}}}"
    text = workload(spec=spec, container=container, **more)
    found: list[str] = world.stack("n", template(A=SMALL, B=LARGE)).root(text=text).messages("GS404")
    return found


def test_one_that_fits_on_one_of_them(world: Any) -> None:
    assert told(world, "cpu: '2', memory: 4Gi") == []


def test_one_that_fits_on_none(world: Any) -> None:
    assert told(world, "cpu: 500m, memory: 9Gi") == [
        "One pod of Deployment shop/web asks for 500m / 9216Mi, "
        "and the largest node it may run on, large (t3.large), has 2000m / 8192Mi."
    ]


def test_the_larger_node_must_be_one_it_may_run_on(new_world: Any) -> None:
    (found,) = told(new_world(), "memory: 3Gi", "nodeSelector: {size: s}")
    assert "asks for 0m / 3072Mi, and the largest node it may run on, small (t3.small)" in found
    assert told(new_world(), "memory: 3Gi", "nodeSelector: {size: l}") == []


def test_the_sidecar_counts_where_one_is_injected(new_world: Any) -> None:
    mesh = "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: {istio-injection: enabled}}\n"
    (found,) = told(new_world().objects(mesh), "cpu: 1950m")
    assert "asks for 2050m / 128Mi, sidecar included (100m / 128Mi)" in found
    assert told(new_world().objects(mesh), "cpu: 1850m") == []
    values = {"global": {"proxy": {"resources": {"requests": {"cpu": "20m"}}}}}
    source = {"chart": "istiod", "repoURL": "https://x.example", "helm": {"valuesObject": values}}
    tuned = new_world().root().app("istiod", sources=[source]).objects(mesh)
    assert told(tuned, "cpu: 1950m") == []


def test_limits_stand_in_for_requests_and_init_containers_count(new_world: Any) -> None:
    machines = template(A=LARGE)
    limits = workload(container="resources: {limits: {cpu: '3'}}")
    init = workload(spec="initContainers: [{name: i, image: 'x:1', resources: {requests: {cpu: '3'}}}]")
    for text in (limits, init):
        (found,) = new_world().stack("n", machines).root(text=text).messages("GS404")
        assert found.startswith("One pod of Deployment shop/web asks for 3000m / 0Mi")


def test_unknown_machines_and_odd_quantities_are_not_judged(new_world: Any) -> None:
    odd = template(A=instance("a", "x=y", kind="x9.huge"))
    text = workload(container="resources: {requests: {memory: 900Gi}}")
    assert new_world().stack("n", odd).root(text=text).messages("GS404") == []
    assert told(new_world(), "cpu: lots, memory: [1]") == []
    assert new_world().root(text=text).messages("GS404") == []
