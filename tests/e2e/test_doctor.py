"""The doctor before a cluster that went well, before clusters that did not, and before answers that are none."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from groundswell.errors import ClusterError
from groundswell.live.diagnosis import diagnosis
from groundswell.live.kubectl import kubectl
from groundswell.live.row import Row, State, first_bad
from groundswell.manifests.resource import Reading
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.platforms import load
from tests.live_cluster import ClusterDouble
from tests.recorded import ROOT, read_output, record

Body = dict[str, Any]


@pytest.fixture(scope="module")
def platform() -> KubeadmPlatform:
    found = load("eco2", "dev")
    assert isinstance(found, KubeadmPlatform)
    return found


@pytest.fixture(scope="module")
def reading(platform: KubeadmPlatform) -> Reading:
    return read_output(platform)


@pytest.fixture
def cluster(cluster_double: ClusterDouble, platform: KubeadmPlatform, reading: Reading) -> ClusterDouble:
    record(cluster_double, platform, reading)
    return cluster_double


@pytest.fixture
def rows(tmp_path: Path, platform: KubeadmPlatform) -> Callable[[], dict[str, Row]]:
    def look() -> dict[str, Row]:
        asked = diagnosis(kubectl(tmp_path / "cache", timeout=2), platform, ROOT, lambda step: None)
        return {row.where: row for row in asked}

    return look


def told(rows: dict[str, Row]) -> dict[str, list[str]]:
    """What is wrong, by where."""
    return {row.where: [each.said for each in row.symptoms] for row in rows.values() if row.symptoms}


def test_a_cluster_that_went_well_is_good_and_is_only_read(
    cluster: ClusterDouble, rows: Callable[[], dict[str, Row]]
) -> None:
    found = rows()
    assert told(found) == {}
    assert cluster.methods == {"GET"}
    assert found["bootstrap step 7: secrets"].state is State.UNSEEN
    assert {row.state for row in found.values()} == {State.GOOD, State.UNSEEN}
    assert found["root Application"].seen == "through all waves, at 4f0e9f3c0d5b, which is not what is checked out here"
    assert list(found)[:2] == ["bootstrap step 1: cluster", "bootstrap step 2: network"]
    assert list(found)[-4:] == ["root Application", "pods", "sidecars", "targets of the load balancer"]


def test_every_kind_of_trouble_is_told_where_it_is(cluster: ClusterDouble, rows: Callable[[], dict[str, Row]]) -> None:
    cluster.find("Node", "k8s-redis")["status"]["conditions"][0] |= {"status": "False", "message": "kubelet is silent"}
    cluster.remove("Secret", "argocd-secret")
    store = cluster.find("ClusterSecretStore", "aws-secrets-manager")
    store["status"]["conditions"][0] |= {"status": "False", "message": "AccessDenied"}
    cluster.remove("PeerAuthentication")
    auth = cluster.find("Deployment", "auth-api")
    auth["spec"]["template"]["spec"]["containers"][0]["image"] = "docker.io/else/where:1"
    auth["status"]["availableReplicas"] = 0
    cluster.find("Application", "grafana")["status"]["health"] = {"status": "Degraded", "message": "probe fails"}
    redis = cluster.find("Application", "redis")["status"]
    redis["sync"] = {"status": "OutOfSync", "revision": "4.0.0"}
    redis["operationState"] = {"phase": "Failed", "message": "one or more objects failed to apply"}
    cluster.find("Application", "my-api")["status"]["sync"]["revision"] = "0000000"
    del cluster.find("Pod", "chat-api-0")["spec"]["containers"][1]
    waiting = {"reason": "ImagePullBackOff", "message": "no such tag"}
    cluster.find("Pod", "scan-api-0")["status"] = {
        "phase": "Pending", "containerStatuses": [{"name": "scan", "state": {"waiting": waiting}}],
    }  # fmt: skip
    cluster.find("Service", "istio-ingressgateway")["spec"]["ports"][0]["nodePort"] = 31380
    found = rows()
    said = told(found)
    assert said["bootstrap step 2: network"] == ["nodes: k8s-redis is not Ready kubelet is silent"]
    assert said["bootstrap step 5: account"] == ["secret/argocd-secret: nothing is not there (0 of 0 are)"]
    assert said["wave 11: secrets-cr"] == ["ClusterSecretStore aws-secrets-manager is not Ready AccessDenied"]
    assert said["wave 21: grafana"] == ["Application argocd/grafana is Degraded: probe fails"]
    assert said["wave 28: redis"] == [
        "Application argocd/redis is OutOfSync: Failed one or more objects failed to apply",
        "Application argocd/redis: redis-ha is at 4.0.0, and should be at 4.34.11",
    ]
    apis = " ".join(said["wave 40: apis"])
    assert "Deployment auth/auth-api has 0 of" in apis
    assert "containers.auth-api.image is docker.io/else/where:1 and was synthesised as docker.io/mng990/eco2" in apis
    assert "Application argocd/my-api: dist/eco2/dev/40-apis/my is at 0000000, and should be at 4f0e9f3c" in apis
    assert said["wave 50: istio-routes"] == [
        "PeerAuthentication istio-system/default is not there: the cluster does not know its kind"
    ]
    assert said["pods"] == ["Pod scan/scan-api-0 waits: ImagePullBackOff in scan no such tag"]
    assert said["sidecars"][0].startswith("Pod chat/chat-api-0 has no sidecar")
    assert "does not listen on NodePort 30080" in said["targets of the load balancer"][0]
    first = first_bad(list(found.values()))
    assert first and first.where == "bootstrap step 2: network"
    assert first.cure.startswith("kubectl describe tigerastatus calico")


def test_an_empty_cluster_misses_everything_and_says_where_to_begin(
    cluster_double: ClusterDouble, platform: KubeadmPlatform
) -> None:
    code, out, errors = run("--format", "json")
    document = json.loads(out)
    assert (code, errors, document["good"]) == (1, "", False)
    assert document["begin_at"] == "bootstrap step 1: cluster"
    states = {row["where"]: row["state"] for row in document["rows"]}
    assert states["wave 40: apis"] == states["root Application"] == "missing"
    code, out, _ = run()
    assert code == 1
    assert "Begin at bootstrap step 1: cluster" in out
    assert "If it fails: Each machine says in its tag groundswell:boot" in out


def test_another_kind_of_platform_is_asked_in_the_same_way(cluster_double: ClusterDouble) -> None:
    code, out, errors = run("--platform", "wealist", "--env", "prod", "--format", "json")
    document = json.loads(out)
    assert (code, errors, document["good"]) == (1, "", False)
    first = next(row for row in document["rows"] if row["where"] == document["begin_at"])
    assert first["where"].startswith("bootstrap step ") and first["if_it_fails"]
    assert any(row["where"] == "sidecars" for row in document["rows"])


def run(*arguments: str, **extra: str) -> tuple[int, str, str]:
    """Exit code and both outputs of the command, as a person gets them."""
    command = [sys.executable, "-m", "groundswell", "doctor", str(ROOT), "--timeout", "2", *arguments]
    done = subprocess.run(command, env=os.environ | extra, capture_output=True, text=True, check=False, timeout=120)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("path", "fault", "said"),
    [
        ("/api", "401", "the API server does not know who you are (401): log in again"),
        ("/api/v1/nodes", "403", "you may not read it (403)"),
        ("/apis/apps/v1/deployments", "403", "you may not read it (403)"),
        ("/api/v1/pods", "hang", "the API server did not answer in time"),
        ("/apis/apps/v1/deployments", "half", "kubectl get Deployment.v1.apps`"),
        ("/api/v1/nodes", "404", "404"),
        ("/api/v1/nodes", "500", "kubectl get nodes`"),
    ],
)
def test_an_answer_that_is_none_is_an_error_and_no_diagnosis(
    cluster: ClusterDouble, rows: Callable[[], dict[str, Row]], path: str, fault: str, said: str
) -> None:
    cluster.faults[path] = fault
    with pytest.raises(ClusterError) as raised:
        rows()
    assert said in str(raised.value)


@pytest.mark.parametrize(
    ("arguments", "extra", "said"),
    [
        (["--context", "prod"], {}, "there is no such context: see `kubectl config get-contexts`"),
        ([], {"GROUNDSWELL_KUBECTL": ""}, "kubectl was not found: install it, or name it in GROUNDSWELL_KUBECTL"),
        (["--env", "stage"], {}, "eco2 has no environment 'stage'"),
        (["--format", "yaml"], {}, "there is no format 'yaml'"),
    ],
)
def test_what_cannot_be_asked_is_said_in_one_line_with_exit_code_2(
    cluster_double: ClusterDouble, arguments: list[str], extra: dict[str, str], said: str
) -> None:
    code, out, errors = run(*arguments, **extra)
    assert (code, out, len(errors.splitlines())) == (2, "", 1)
    assert said in errors


def test_a_cluster_that_is_gone_is_said(tmp_path: Path, cluster_double: ClusterDouble) -> None:
    config = Path(os.environ["KUBECONFIG"])
    config.write_text(config.read_text().replace("http://127.0.0.1:", "http://127.0.0.1:1#"))
    code, out, errors = run()
    assert (code, out) == (2, "")
    assert "nobody listens at the API server's address" in errors
