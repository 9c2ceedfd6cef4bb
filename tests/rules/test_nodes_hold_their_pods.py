"""GS405: nodes have room for all pods that can run nowhere else, also at every autoscaler's most."""

from typing import Any

from tests.rules.machines import instance, template, workload

NODES = template(
    A=instance("a", "domain=auth", taints="domain=auth:NoSchedule", kind="t3.small"), B=instance("b", "domain=any")
)
ON_A = "nodeSelector: {domain: auth}, tolerations: [{operator: Exists}]"
CPU = "resources: {requests: {cpu: %s, memory: %s}}"


def scaler(most: int, least: int = 1, name: str = "web") -> str:
    return f"""---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {{name: {name}, namespace: shop}}
spec: {{scaleTargetRef: {{kind: Deployment, name: {name}}}, minReplicas: {least}, maxReplicas: {most}}}
"""


def found(world: Any, text: str) -> list[Any]:
    listed: list[Any] = world.stack("n", NODES).root(text=text).findings("GS405")
    return listed


def test_the_most_with_a_roll_out_fits(world: Any) -> None:
    assert found(world, workload(spec=ON_A, container=CPU % ("400m", "300Mi")) + scaler(3)) == []


def test_the_most_with_a_roll_out_does_not_fit(world: Any) -> None:
    (told,) = found(world, workload(spec=ON_A, container=CPU % ("400m", "300Mi")) + scaler(4))
    assert (told.severity, told.message) == (
        "warning",
        "What can run only on a asks at their most, one of them being rolled out, for 2000m / 1500Mi, "
        "and there is room for 1800m / 1794Mi.",
    )
    assert told.lines == ("Deployment shop/web: 4 × 400m / 300Mi (the most of HorizontalPodAutoscaler shop/web)",)


def test_what_does_not_even_fit_at_rest_is_an_error(world: Any) -> None:
    (told,) = found(world, workload(spec=ON_A, replicas=3, container=CPU % ("700m", "100Mi")))
    assert told.severity == "error"
    assert told.message == (
        "What can run only on a asks with the least replicas for 2100m / 300Mi, and there is room for 2000m / 2048Mi."
    )


def test_workloads_that_share_a_node_are_added_up(new_world: Any) -> None:
    both = workload(spec=ON_A, container=CPU % ("900m", "1Mi")) + workload(
        "two", spec=ON_A, container=CPU % ("900m", "1Mi")
    )
    (told,) = found(new_world(), both)
    assert "for 2700m / 3Mi" in told.message and [str(each.key) for each in told.related] == ["Deployment shop/two"]
    elsewhere = workload(spec=ON_A, container=CPU % ("900m", "1Mi")) + workload("two", container=CPU % ("900m", "1Mi"))
    assert found(new_world(), elsewhere) == []


def test_what_runs_on_every_node_takes_its_share(world: Any) -> None:
    daemon = workload("log", "tolerations: [{operator: Exists}]", kind="DaemonSet", container=CPU % ("300m", "1Mi"))
    (told,) = found(world, workload(spec=ON_A, container=CPU % ("800m", "1Mi")) + daemon)
    assert "and there is room for 1500m / 1793Mi" in told.message


def test_jobs_come_and_go_and_recreated_pods_leave_first(new_world: Any) -> None:
    job = workload("j", spec=ON_A, kind="Job", container=CPU % ("1900m", "1Mi"))
    assert found(new_world(), job) == []
    recreated = workload(spec=ON_A, container=CPU % ("1500m", "1Mi"), top="strategy: {type: Recreate}")
    assert found(new_world(), recreated) == []


def test_without_nodes_nobody_knows(world: Any) -> None:
    text = workload(spec=ON_A, replicas=99, container=CPU % ("9", "1Gi"))
    assert world.root(text=text).messages("GS405") == []
