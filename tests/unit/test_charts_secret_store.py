"""One store in every cloud: each kind synthesises, fits its definition, and holds no key."""

from pathlib import Path
from typing import Any

import pytest

from groundswell.model.secret_store import (
    InstanceProfile,
    KeyVault,
    PodIdentity,
    SecretManager,
    SecretsManager,
    SecretStore,
    ServiceAccountRole,
    WorkloadIdentity,
)
from groundswell.node_runtime import use_node
from groundswell.platforms.wealist.prod import PLATFORM
from groundswell.schemas.validation import validate

use_node()
from groundswell.charts.chart import Chart, Folder  # noqa: E402  (jsii needs Node when it is imported)
from groundswell.charts.secret_store import add_store  # noqa: E402

ACCOUNT = {"name": "external-secrets", "namespace": "external-secrets"}
REF = {"serviceAccountRef": ACCOUNT}
AWS = {"service": "SecretsManager", "region": "ap-northeast-2"}
STORES: list[tuple[SecretStore, dict[str, Any]]] = [
    (SecretsManager(region="ap-northeast-2", identity=PodIdentity()), {"aws": AWS}),
    (SecretsManager(region="ap-northeast-2", identity=InstanceProfile()), {"aws": AWS}),
    (
        SecretsManager(region="ap-northeast-2", identity=ServiceAccountRole(**ACCOUNT)),
        {"aws": {**AWS, "auth": {"jwt": REF}}},
    ),
    (
        SecretManager(
            project="boards", cluster="boards", location="asia-northeast3", identity=WorkloadIdentity(**ACCOUNT)
        ),
        {
            "gcpsm": {
                "projectID": "boards",
                "auth": {"workloadIdentity": {"clusterName": "boards", "clusterLocation": "asia-northeast3", **REF}},
            }
        },
    ),
    (
        KeyVault(url="https://boards.vault.azure.net", identity=WorkloadIdentity(**ACCOUNT)),
        {"azurekv": {"authType": "WorkloadIdentity", "vaultUrl": "https://boards.vault.azure.net", **REF}},
    ),
]


@pytest.mark.parametrize(
    ("store", "provider"), STORES, ids=["pod-identity", "instance-profile", "irsa", "google", "azure"]
)
def test_a_store_of_each_kind(store: SecretStore, provider: dict[str, Any], tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    chart = Chart(folder, "store")
    add_store(chart, PLATFORM, store)
    folder.synth()
    (made,) = chart.objects
    assert made["metadata"]["name"] == PLATFORM.secret_store
    assert made["spec"] == {"provider": provider}
    assert list(validate(made)) == []


def test_the_schema_would_refuse_a_store_of_no_kind(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    chart = Chart(folder, "store")
    add_store(chart, PLATFORM, PLATFORM.store)
    folder.synth()
    (made,) = chart.objects
    made["spec"]["provider"]["aws"]["service"] = "Secrets"
    assert [violation for violation in validate(made) if "service" in str(violation)]
