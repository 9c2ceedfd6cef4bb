"""GS516: a container says what it needs."""

from typing import Any

from tests.rules.machines import workload
from tests.rules.test_namespace_has_room import limit


def told(world: Any, container: str, more: str = "") -> list[str]:
    found: list[str] = world.root(text=workload(container=container) + more).messages("GS516")
    return found


def test_all_said(world: Any) -> None:
    assert told(world, "resources: {requests: {cpu: 1m, memory: 1Mi}, limits: {memory: 1Mi}}") == []


def test_nothing_said(world: Any) -> None:
    assert told(world, "") == ["Deployment shop/web does not say requests.cpu, requests.memory, limits.memory of main."]


def test_a_limit_stands_for_a_request_and_a_namespace_for_both(new_world: Any) -> None:
    assert told(new_world(), "resources: {limits: {cpu: 1m, memory: 1Mi}}") == []
    assert told(new_world(), "", limit("{type: Container, default: {cpu: 1, memory: 1Gi}}")) == []
    (found,) = told(new_world(), "", limit("{type: Container, defaultRequest: {cpu: 1, memory: 1Gi}}"))
    assert found.endswith("does not say limits.memory of main.")


def test_containers_with_the_same_gap_are_told_together(world: Any) -> None:
    text = workload(spec="initContainers: [{name: first, image: 'x:1'}]")
    assert world.root(text=text).messages("GS516")[0].endswith("limits.memory of first, main.")


def test_what_only_runs_before_the_others_needs_no_more_than_they(world: Any) -> None:
    spec = "initContainers: [{name: first, image: 'x:1'}]"
    said = "resources: {requests: {cpu: 1m, memory: 1Mi}, limits: {memory: 1Mi}}"
    assert world.root(text=workload(spec=spec, container=said)).messages("GS516") == []


def test_a_proxy_that_the_injector_fills_in_need_not_say_it(world: Any) -> None:
    proxy = "containers: [{name: istio-proxy, image: auto}]"
    spec = f"{{template: {{spec: {{{proxy}}}}}}}"
    text = f"{{apiVersion: apps/v1, kind: Deployment, metadata: {{name: edge}}, spec: {spec}}}"
    assert world.root(text=text).messages("GS516") == []
