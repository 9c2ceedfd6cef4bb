"""GS506: a job's pods end: no sidecar runs on beside them."""

from typing import Any

from tests.rules.machines import workload

INJECTED = "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: {istio-injection: enabled}}\n"


def istiod(world: Any, version: str, env: dict[str, Any] | None = None) -> Any:
    source = {"chart": "istiod", "repoURL": "https://x.example", "targetRevision": version}
    values = {"pilot": {"env": env or {}}}
    return world.root().app("istiod", sources=[{**source, "helm": {"valuesObject": values}}])


def told(world: Any, text: str) -> list[tuple[str, str]]:
    world.objects(text + INJECTED)
    return [(str(each.severity), each.message) for each in world.findings("GS506")]


JOB = workload("migrate", kind="Job")


def test_native_sidecars_end_with_the_job(new_world: Any) -> None:
    assert told(istiod(new_world(), "1.27.1"), JOB) == []
    assert told(istiod(new_world(), "1.22.0", {"ENABLE_NATIVE_SIDECARS": "true"}), JOB) == []


def test_older_sidecars_do_not(new_world: Any) -> None:
    ((severity, message),) = told(istiod(new_world(), "1.24.3"), JOB)
    assert (severity, message) == (
        "error",
        "Job shop/migrate is injected with istio's sidecar, which does not end with it "
        "(Istio 1.24: native sidecars are the default since Istio 1.27 and Kubernetes 1.29).",
    )
    off = told(istiod(new_world(), "1.28.0", {"ENABLE_NATIVE_SIDECARS": False}), JOB)
    assert off[0][1].endswith("(ENABLE_NATIVE_SIDECARS is false).")


def test_an_old_kubernetes_has_no_native_sidecars(world: Any) -> None:
    world.step("cluster", provides=["kubernetes 1.28.4"])
    ((severity, message),) = told(istiod(world, "1.27.1"), JOB)
    assert severity == "error" and "(Istio 1.27, Kubernetes 1.28: native sidecars" in message


def test_an_unknown_mesh_is_a_warning(world: Any) -> None:
    assert [severity for severity, _ in told(world, JOB)] == ["warning"]


def test_jobs_that_opt_out_or_stop_the_sidecar(new_world: Any) -> None:
    out = workload("migrate", kind="CronJob", labels="sidecar.istio.io/inject: 'false'")
    stops = "command: [sh, -c, 'run; curl -X POST http://localhost:15020/quitquitquit']"
    assert told(istiod(new_world(), "1.24.3"), out) == []
    assert told(istiod(new_world(), "1.24.3"), workload("migrate", kind="Job", container=stops)) == []
    assert told(istiod(new_world(), "1.24.3"), workload("web")) == []


def test_a_server_beside_the_job(new_world: Any) -> None:
    beside = JOB.replace("containers: [", "containers: [{name: db, image: 'gcr.io/x/cloud-sql-proxy:2.1'}, ")
    world = new_world().root(text=beside)
    assert world.messages("GS506") == [
        "Job shop/migrate runs cloud-sql-proxy as an ordinary container, which does not end."
    ]
    native = workload(
        "migrate",
        "initContainers: [{name: db, image: 'gcr.io/x/cloud-sql-proxy:2.1', restartPolicy: Always}]",
        kind="Job",
    )
    assert new_world().root(text=native).messages("GS506") == []


def test_a_chart_that_brings_jobs(new_world: Any) -> None:
    source = {"chart": "kube-prometheus-stack", "repoURL": "https://x.example"}
    for values, number in (({}, 1), ({"patch": {"podAnnotations": {"sidecar.istio.io/inject": "false"}}}, 0)):
        world = istiod(new_world(), "1.24.3").app("metrics", sources=[source], values=[values], namespace="shop")
        assert len(told(world, "")) == number
    world = istiod(new_world(), "1.27.3").app("metrics", sources=[source], values=[{}], namespace="shop")
    assert told(world, "") == []
