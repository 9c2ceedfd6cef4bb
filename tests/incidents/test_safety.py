"""Incidents about safety: jobs that never ended, commands that were patched, what anybody could read."""

from typing import Any

from tests.rules.machines import workload
from tests.rules.test_job_with_a_sidecar_ends import INJECTED, istiod

OPT_OUT = "sidecar.istio.io/inject: 'false'"


def test_p25_a_cron_job_that_never_ends(new_world: Any) -> None:
    """A nightly job stayed Running for days: its work was done, and its sidecar was not."""
    wrong = istiod(new_world(), "1.24.3").objects(INJECTED + workload("nightly", kind="CronJob"))
    (told,) = wrong.messages("GS506")
    assert told.startswith("CronJob shop/nightly is injected with istio's sidecar, which does not end with it")
    cured = istiod(new_world(), "1.24.3").objects(INJECTED + workload("nightly", kind="CronJob", labels=OPT_OUT))
    assert cured.messages("GS506") == []


def test_l_03_hook_jobs_in_injected_namespaces(new_world: Any) -> None:
    """Seven hook jobs ran in injected namespaces of a cluster that was too old for native sidecars."""
    for labels, number in (("", 7), (OPT_OUT, 0)):
        world = istiod(new_world(), "1.27.3").step("cluster", provides=["kubernetes 1.28.4"])
        world.objects(INJECTED + "".join(workload(f"j{index}", kind="Job", labels=labels) for index in range(7)))
        told = world.findings("GS506")
        assert len(told) == number
        assert all("Kubernetes 1.28" in each.message and each.severity == "error" for each in told)


def test_l_29_the_hook_jobs_of_a_chart(new_world: Any) -> None:
    """The monitoring chart patches its webhooks in a job, and its namespace injects sidecars."""
    source = {"chart": "kube-prometheus-stack", "repoURL": "https://x.example"}
    injected = INJECTED.replace("name: shop", "name: prometheus")
    wrong = istiod(new_world(), "1.24.3").objects(injected)
    wrong.app("metrics", sources=[source], values=[{}], namespace="prometheus")
    (told,) = wrong.messages("GS506")
    assert "runs its webhook certificate jobs in namespace prometheus, which injects a sidecar" in told
    patch = {
        "prometheusOperator": {"admissionWebhooks": {"patch": {"podLabels": {"sidecar.istio.io/inject": "false"}}}}
    }
    cured = istiod(new_world(), "1.24.3").objects(injected)
    cured.app("metrics", sources=[source], values=[patch], namespace="prometheus")
    assert cured.messages("GS506") == []


def test_p100_a_patched_command_that_kept_the_old_arguments(new_world: Any) -> None:
    """A patch gave the server a command of its own while the base's arguments still named the program."""
    command = "command: [argocd-server, --insecure, --rootpath=/argocd]"
    wrong = workload("argocd-server", container=f"{command}, args: [/usr/local/bin/argocd-server]")
    (told,) = new_world().root(text=wrong).messages("GS510")
    assert told.endswith("runs argocd-server, and its arguments begin with /usr/local/bin/argocd-server again.")
    assert new_world().root(text=workload("argocd-server", container=command)).messages("GS510") == []
