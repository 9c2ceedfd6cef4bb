"""The nine steps of a cluster on EKS, and what Argo CD is left to deliver."""

from pathlib import Path
from typing import Any

import yaml

from groundswell.bootstrap.day_zero import steps_of
from groundswell.bootstrap.eks import GATEWAY_API, GATEWAY_KINDS
from groundswell.platforms.wealist.prod import PLATFORM

STEPS = steps_of(PLATFORM)
FOLDER = Path(__file__).resolve().parents[2] / "dist" / "wealist" / "prod"


def test_the_steps_in_their_order() -> None:
    assert [step.name for step in STEPS] == [
        "cluster", "gateway-api", "istio", "external-secrets", "store", "argocd-secret", "argocd", "projects", "root",
    ]  # fmt: skip


def test_each_step_waits_for_something_to_be_so_and_for_no_clock() -> None:
    for step in STEPS:
        assert step.waits, step.name
        assert not any("sleep" in word for command in step.runs for word in command), step.name


def test_argo_cd_is_told_not_to_make_its_secret_and_waits_for_it() -> None:
    by_name = {step.name: step for step in STEPS}
    (release,) = by_name["argocd"].releases
    assert release.values["configs"]["secret"] == {"createSecret": False}
    assert "secret argocd/argocd-secret" in by_name["argocd"].needs
    made = [(wait.resource, wait.until) for wait in by_name["argocd-secret"].waits]
    assert made == [("externalsecret/argocd-secret", "ready"), ("secret/argocd-secret", "exists")]


def objects(folder: str) -> list[dict[str, Any]]:
    return [
        body
        for file in sorted((FOLDER / folder).rglob("*.k8s.yaml"))
        for body in yaml.safe_load_all(file.read_text(encoding="utf-8"))
    ]


def test_what_the_bootstrap_installs_is_nothing_that_argo_cd_delivers() -> None:
    """The split: two owners would undo each other's work, and Argo CD cannot deliver what it starts with."""
    before = {release.name for step in STEPS for release in step.releases}
    delivered = {body["metadata"]["name"] for body in objects("apps")}
    assert before == {"istio-base", "istiod", "external-secrets", "argocd"}
    assert before & delivered == set()
    assert delivered == {
        "crds", "namespaces", "rbac-storage", "metrics-server", "istio-ingressgateway", "network-policies", "secrets",
        "aws-load-balancer-controller", "external-dns", "kube-prometheus-stack", "grafana", "tempo", "otel-collector",
        "istio-routes", *(service.workload_name for service in PLATFORM.services),
    }  # fmt: skip


def test_store_and_argocd_secret_stand_in_the_bootstrap_alone() -> None:
    def named(folder: str) -> set[tuple[str, str]]:
        return {(body["kind"], body["metadata"]["name"]) for body in objects(folder)}

    wanted = {
        ("ClusterSecretStore", PLATFORM.secret_store),
        ("ExternalSecret", "argocd-secret"),
        ("Namespace", "argocd"),
    }
    assert wanted <= named("bootstrap")
    rest = {each for folder in FOLDER.iterdir() if folder.name != "bootstrap" for each in named(folder.name)}
    assert wanted & rest == set()
    assert not list((FOLDER / "00-crds").glob("*external-secrets.io*"))


def test_argocd_secret_has_the_keys_that_argo_cd_reads() -> None:
    (secret,) = (body for body in objects("bootstrap") if body["kind"] == "ExternalSecret")
    template = secret["spec"]["target"]["template"]
    assert set(template["data"]) == {"server.secretkey", "dex.google.clientID", "dex.google.clientSecret"}
    assert template["metadata"]["labels"]["app.kubernetes.io/part-of"] == "argocd"
    settings = yaml.safe_load((FOLDER / "bootstrap" / "argocd-values.yaml").read_text(encoding="utf-8"))
    for key in ("dex.google.clientID", "dex.google.clientSecret"):
        assert f"${key}" in settings["configs"]["cm"]["dex.config"]


def test_the_definitions_of_gateway_api_are_of_the_release_that_objects_are_judged_by() -> None:
    table = yaml.safe_load((FOLDER.parents[2] / "cdk8s.yaml").read_text(encoding="utf-8"))
    ours = [address for address in table["imports"] if "kubernetes-sigs/gateway-api" in address]
    assert all(f"/{GATEWAY_API}/config/crd/standard/" in address for address in ours)
    assert len(ours) == len(GATEWAY_KINDS)


def test_every_file_that_a_step_names_is_there() -> None:
    for step in STEPS:
        for name in (*step.applies, *(release.values_file for release in step.releases if release.values)):
            assert (FOLDER / "bootstrap" / name).is_file(), f"{step.name}: {name}"


def test_no_application_may_take_the_store_over() -> None:
    (project,) = (body for body in objects("bootstrap") if body["kind"] == "AppProject")
    kinds = {each["kind"] for each in project["spec"]["clusterResourceWhitelist"]}
    assert "ClusterSecretStore" not in kinds and "CustomResourceDefinition" in kinds
