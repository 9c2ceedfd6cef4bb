"""Incidents about safety: jobs that never ended, commands that were patched, what anybody could read."""

from pathlib import Path
from typing import Any

from tests.rules.machines import workload
from tests.rules.test_cdn_may_read_its_bucket import CLOUDFRONT, OWNER
from tests.rules.test_cdn_may_read_its_bucket import stack as cdn
from tests.rules.test_error_page_hides_no_api import PAGE
from tests.rules.test_error_page_hides_no_api import told as error_page
from tests.rules.test_job_with_a_sidecar_ends import INJECTED, istiod
from tests.rules.test_no_state_is_committed import told as committed
from tests.rules.test_pod_has_the_labels_that_are_demanded import policy

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


def test_p37_an_arn_that_was_never_filled_in(new_world: Any) -> None:
    """A role's ARN kept its placeholder, since what was to replace it is only known when the cluster runs."""
    account = (
        "{apiVersion: v1, kind: ServiceAccount, metadata: {name: s, namespace: shop, annotations: {role-arn: '%s'}}}"
    )
    (told,) = new_world().root(text=account % "arn:aws:iam::${AWS_ACCOUNT_ID}:role/shop").messages("GS512")
    assert told.endswith("at metadata.annotations.role-arn: nothing fills that in before it is applied.")
    assert new_world().root(text=account % "arn:aws:iam::210987654321:role/shop").messages("GS512") == []


def test_w42_a_vpc_by_its_id(new_world: Any) -> None:
    """The load balancer controller had to be edited by hand after every rebuild: it was told the VPC's id."""
    for argument, number in (("--aws-vpc-id=vpc-0a1b2c3d4e5f60718", 1), ("--aws-vpc-tags=Name=shop", 0)):
        text = workload("controller", container=f"args: ['{argument}']")
        told = new_world().root(text=text).messages("GS511")
        assert len(told) == number and all(
            "names a VPC id at spec.template.spec.containers[0].args" in each for each in told
        )


def test_w50_a_key_that_does_not_know_the_cdn(new_world: Any) -> None:
    """Every object behind the CDN was answered with 403: the bucket's key did not let CloudFront decrypt."""
    (told,) = new_world().stack("cdn", cdn([OWNER])).messages("GS521")
    assert told.endswith("and the policy of AWS::KMS::Key cdn/Key does not let CloudFront decrypt.")
    assert new_world().stack("cdn", cdn([OWNER, CLOUDFRONT])).messages("GS521") == []


def test_w52_an_error_page_in_front_of_an_api(new_world: Any) -> None:
    """An API answered HTML: the page for a single-page application's 404 hid the API's own."""
    (told,) = error_page(new_world(), PAGE, "/api/*")
    assert told.endswith("answers 404 with a page and 200, also for /api/*.")
    assert error_page(new_world(), [], "/api/*") == []


def test_wl13_pods_that_an_enforced_policy_refuses(new_world: Any) -> None:
    """A policy demanded a stage of every pod in the namespace; jobs, load tests and monitoring had none."""
    others = "".join(workload(name, kind=kind) for name, kind in (("db-init", "Job"), ("k6", "CronJob")))
    told = new_world().root(text=policy() + others + workload("grafana")).messages("GS525")
    assert [each.rpartition("which the pods of ")[2] for each in sorted(told)] == [
        *("CronJob shop/k6 lack.", "Deployment shop/grafana lack.", "Job shop/db-init lack.")
    ]
    cured = others + workload("grafana")
    labelled = cured.replace("labels: {app:", "labels: {stage: prod, app:")
    assert new_world().root(text=policy() + labelled).messages("GS525") == []


def test_wl25_plans_of_the_infrastructure_in_the_repository(tmp_path: Path) -> None:
    """Two plan files were committed; such an archive has a copy of the state in it."""
    plan = b"PK\x03\x04\x14\x00\x08\x00tfplan" + b"x" * 40
    assert committed(tmp_path / "wrong", {"environments/prod/tfplan": plan, "environments/prod/plan.out": plan}) == [
        "environments/prod/plan.out is committed, a plan of Terraform.",
        "environments/prod/tfplan is committed, a plan of Terraform.",
    ]
    assert committed(tmp_path / "cured", {".gitignore": "*tfplan\n*.out\n", "environments/prod/tfplan": plan}) == []
