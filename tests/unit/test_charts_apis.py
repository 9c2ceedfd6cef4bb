"""The template of a service: how its pods leave, where they stand, and what its jobs can see."""

from collections.abc import Callable
from typing import Any

import pytest

from groundswell.charts.workload import config_of
from groundswell.platforms import load

Body = dict[str, Any]
Found = Callable[..., list[Body]]
HOOK = "argocd.argoproj.io/hook"
INJECT = "sidecar.istio.io/inject"
each_environment = pytest.mark.parametrize("environment", ("dev", "prod"))


def phases(found: Found, environment: str, phase: str) -> list[Body]:
    jobs = [job for job in found(environment, "Job") if job["metadata"]["annotations"][HOOK] == phase]
    assert jobs
    return jobs


@each_environment
def test_a_pod_that_goes_outlives_the_longest_answer_that_its_route_waits_for(found: Found, environment: str) -> None:
    timeouts = {
        http["route"][0]["destination"]["host"].split(".")[0]: int(http["timeout"].removesuffix("s"))
        for route in found(environment, "VirtualService")
        for http in route["spec"]["http"]
        if "timeout" in http
    }
    deployments = {
        body["metadata"]["name"]: body["spec"]["template"]["spec"] for body in found(environment, "Deployment")
    }
    assert set(timeouts) == set(deployments) - {"ext-authz"}
    for name, spec in deployments.items():
        (container,) = spec["containers"]
        drain = container["lifecycle"]["preStop"]["sleep"]["seconds"]
        assert spec["terminationGracePeriodSeconds"] > drain + timeouts.get(name, 0) >= drain > 0


@each_environment
def test_pods_with_a_choice_of_nodes_are_spread(found: Found, environment: str) -> None:
    platform = load("eco2", environment)
    for body in found(environment, "Deployment"):
        spec = body["spec"]["template"]["spec"]
        constraints = spec.get("topologySpreadConstraints", [])
        assert len(constraints) == (1 if len(platform.nodes_matching(spec["nodeSelector"])) > 1 else 0)
        for constraint in constraints:
            assert constraint["whenUnsatisfiable"] == "ScheduleAnyway"  # a node that is away must not block a roll-out
            assert constraint["labelSelector"] == body["spec"]["selector"]


@each_environment
def test_a_changed_setting_changes_the_pod_template(found: Found, environment: str) -> None:
    digests = {}
    for body in found(environment, "Deployment"):
        digests[body["metadata"]["name"]] = body["spec"]["template"]["metadata"]["annotations"]["groundswell/config"]
    assert len(set(digests.values())) == len(
        {
            tuple(sorted(config["data"].items()))
            for config in found(environment, "ConfigMap")
            if config["metadata"]["name"].endswith("-config")
        }
    )
    other = {"dev": "prod", "prod": "dev"}[environment]
    for body in found(other, "Deployment"):
        changed = body["spec"]["template"]["metadata"]["annotations"]["groundswell/config"]
        assert changed != digests[body["metadata"]["name"]]  # DEBUG and ENVIRONMENT differ


@each_environment
def test_a_check_sees_through_no_sidecar_and_a_report_waits_for_none(found: Found, environment: str) -> None:
    """A sidecar accepts every connection itself, so that a check behind one would always end well."""
    for phase in ("PreSync", "SyncFail"):
        for job in phases(found, environment, phase):
            assert job["spec"]["template"]["metadata"]["labels"][INJECT] == "false"
    for job in phases(found, environment, "PostSync"):  # the database refuses who has no certificate
        assert INJECT not in job["spec"]["template"]["metadata"]["labels"]


@each_environment
def test_a_check_asks_every_store_that_its_service_calls(found: Found, environment: str) -> None:
    platform = load("eco2", environment)
    checks = {job["metadata"]["name"]: job for job in phases(found, environment, "PreSync")}
    for service in platform.services:
        (container,) = checks[f"{service.workload_name}-check"]["spec"]["template"]["spec"]["containers"]
        for store in (platform.postgresql, platform.redis):
            asked = f"nc -z -w 5 {store.host} {store.port}" in container["command"][-1]
            assert asked == (store.name in service.calls)
        names = [service.secret_name, *([service.job_secret_name] if service.job_secrets else [])]
        assert container["envFrom"] == [{"secretRef": {"name": name}} for name in names]  # not optional: it waits


@each_environment
def test_every_budget_has_pods(found: Found, environment: str) -> None:
    owners = [*found(environment, "Deployment"), *found(environment, "StatefulSet")]
    for budget in found(environment, "PodDisruptionBudget"):
        selected = [
            owner["metadata"]["name"]
            for owner in owners
            if owner["metadata"]["namespace"] == budget["metadata"]["namespace"]
            and owner["spec"]["selector"] == budget["spec"]["selector"]
        ]
        assert selected == [budget["metadata"]["name"]]


@each_environment
def test_the_image_service_is_told_bucket_region_and_host_by_the_model(environment: str) -> None:
    platform = load("eco2", environment)
    config = config_of(platform, platform.service("image"))
    assert config["AWS_REGION"] == "ap-northeast-2"
    assert config["IMAGE_S3_BUCKET"] == platform.images_bucket
    assert config["IMAGE_CDN_DOMAIN"] == f"https://images.{platform.domain}"
