"""What a description of a platform on EKS must keep, each broken once, with the sentence a person reads."""

import dataclasses
from typing import Any

import pytest

from groundswell.errors import ModelError
from groundswell.model.aws_store import Bucket
from groundswell.model.cluster import Addon
from groundswell.model.release import EXTERNAL_SECRETS, Release
from groundswell.model.secret_store import KeyVault, SecretsManager, ServiceAccountRole, WorkloadIdentity
from groundswell.platforms.wealist.prod import PLATFORM


def change(**fields: Any) -> str:
    with pytest.raises(ModelError) as refused:
        dataclasses.replace(PLATFORM, **fields)
    return str(refused.value)


def with_cluster(**fields: Any) -> str:
    return change(cluster=dataclasses.replace(PLATFORM.cluster, **fields))


@pytest.mark.parametrize(("least", "desired", "most"), [(3, 2, 4), (1, 5, 4)])
def test_a_group_that_cannot_scale(least: int, desired: int, most: int) -> None:
    (group,) = PLATFORM.cluster.node_groups
    group = dataclasses.replace(group, least=least, desired=desired, most=most)
    assert f"node_groups[spot] = '{least}, {desired}, {most}': least ≤ desired ≤ most" in with_cluster(
        node_groups=(group,)
    )


def test_network_policies_that_nobody_would_enforce() -> None:
    addons = tuple(
        dataclasses.replace(addon, settings={}) if addon.name == "vpc-cni" else addon
        for addon in PLATFORM.cluster.addons
    )
    assert "addons[vpc-cni].settings = {}: enableNetworkPolicy is" in with_cluster(addons=addons)


def test_an_addon_that_is_missing_and_one_without_a_version() -> None:
    addons = tuple(addon for addon in PLATFORM.cluster.addons if addon.name != "eks-pod-identity-agent")
    assert "eks-pod-identity-agent too: no pod works without it" in with_cluster(addons=addons)
    assert "String should match pattern" in with_cluster(addons=(*addons, Addon(name="x", version="latest")))


def test_a_release_with_two_installers() -> None:
    again = Release(name="external-secrets", pin=EXTERNAL_SECRETS, namespace="external-secrets", wave="secrets-cr")
    told = change(releases=(*PLATFORM.releases, again))
    assert "releases[external-secrets] = 'external-secrets': not one of the bootstrap's" in told


def test_a_store_of_another_cloud_and_an_identity_that_the_cluster_does_not_have() -> None:
    account = {"name": "external-secrets", "namespace": "external-secrets"}
    vault = KeyVault(url="https://wealist.vault.azure.net", identity=WorkloadIdentity(**account))
    assert "store = 'KeyVault': SecretsManager" in change(store=vault)
    irsa = SecretsManager(region="ap-northeast-2", identity=ServiceAccountRole(**account))
    assert "store.identity = 'ServiceAccountRole': PodIdentity" in change(store=irsa)


def test_secrets_that_a_store_or_argo_cd_needs() -> None:
    secrets = tuple(secret for secret in PLATFORM.secrets if secret.name not in ("database/endpoint", "argocd/server"))
    told = change(secrets=secrets, services=())
    assert "postgresql.secret = 'database/endpoint': a secret of the platform with the keys username, pass" in told
    assert "argocd_secret = 'argocd/server': a secret of the platform with the keys secretkey" in told


def test_a_service_without_nodes_or_without_the_bucket_that_it_writes_to() -> None:
    user = dataclasses.replace(PLATFORM.service("user-service"), placement={"workload-type": "gpu"}, calls=())
    told = change(services=(user,), buckets=(Bucket(name="traces"),))
    assert "services[user-service].placement = {'workload-type': 'gpu'}: labels that a group of nodes has" in told
    assert "services[user-service].bucket = True: a bucket named files" in told


def test_prefixes_beside_the_first_one_are_held_apart_too() -> None:
    user = dataclasses.replace(PLATFORM.service("user-service"), more_prefixes={"/oauth2/user": "/user"})
    others = tuple(service for service in PLATFORM.services if service.name != "user-service")
    told = change(services=(*others, user))
    assert "services[user-service].prefix = '/oauth2/user': overlaps /oauth2 of auth-service" in told


def test_what_a_service_sees_of_its_prefixes() -> None:
    assert PLATFORM.service("auth-service").routes == {
        "/api/svc/auth": "", "/oauth2": "/oauth2", "/login/oauth2": "/login/oauth2", "/api/oauth2": "/oauth2",
    }  # fmt: skip


def test_the_way_to_a_store_is_open_to_those_that_call_it_only() -> None:
    open_to = {
        flow.source.labels["app.kubernetes.io/name"]
        for flow in PLATFORM.flows
        if flow.port == PLATFORM.postgresql.port and hasattr(flow.source, "labels")
    }
    callers = {service.name for service in PLATFORM.services if "postgresql" in service.calls}
    assert open_to == callers and "auth-service" not in callers
