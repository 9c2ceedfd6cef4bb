"""The runner of the bootstrap's steps: against a cluster that records, and fails, or is cut off, at every call."""

import dataclasses
import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from groundswell.bootstrap import kubeadm
from groundswell.bootstrap.inventory import bootstrap_files
from groundswell.bootstrap.programs import run_steps
from groundswell.bootstrap.programs.readiness import lacking
from groundswell.bootstrap.programs.run_steps import Runner, StepError
from groundswell.bootstrap.step import inventory_entry
from groundswell.platforms import load

NODES = [node.name for node in load("eco2", "dev").nodes]
Wrong = Callable[[int, Sequence[str]], str]


class Reboot(BaseException):
    """The machine goes down in the middle."""


def object_of(resource: str) -> dict[str, Any]:
    """What `kubectl get` shows of something that is as it should be."""
    if resource == "nodes":
        ready = {"conditions": [{"type": "Ready", "status": "True"}]}
        spec = {"providerID": "aws:///a/i-1"}
        return {"items": [{"kind": "Node", "metadata": {"name": n}, "spec": spec, "status": ready} for n in NODES]}
    kind, _, name = resource.partition("/")
    kinds = {"deployment": "Deployment", "daemonset": "DaemonSet", "statefulset": "StatefulSet"}
    kinds |= {"crd": "CustomResourceDefinition"}
    conditions = [{"type": word, "status": "True"} for word in ("Available", "Established", "Ready")]
    counts = dict.fromkeys(("updatedReplicas", "availableReplicas", "updatedNumberScheduled", "numberAvailable"), 1)
    status = {"conditions": conditions, "sync": {"status": "Synced"}, "observedGeneration": 1, **counts}
    return {
        "kind": kinds.get(kind, kind.title()),
        "metadata": {"name": name, "generation": 1},
        "spec": {"replicas": 1},
        "status": status | {"desiredNumberScheduled": 1},
    }


class Cluster:
    """Records every call; `wrong` says what goes wrong with the n-th. Time passes only while somebody sleeps."""

    def __init__(self, folder: Path, wrong: Wrong = lambda number, command: "") -> None:
        self.folder, self.wrong, self.calls, self.time = folder, wrong, [], 0.0  # type: ignore[var-annotated]

    def call(self, command: Sequence[str], folder: Path | None = None) -> tuple[str, str]:
        self.calls.append(" ".join(command))
        if wrong := self.wrong(len(self.calls), command):
            return "", wrong
        return (json.dumps(object_of(command[2])) if command[:2] == ["kubectl", "get"] else ""), ""

    def run(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        """Runs the steps; the commands that changed something."""
        monkeypatch.setattr(run_steps, "call", self.call)
        before = len(self.calls)

        def sleep(seconds: float) -> None:
            self.time += seconds

        Runner(self.folder / "bootstrap", self.folder / "state", now=lambda: self.time, sleep=sleep).run()
        return [each for each in self.calls[before:] if not each.startswith("kubectl get")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The bootstrap as it stands in the repository, with the manifests that cdk8s writes."""
    for name, text in bootstrap_files(kubeadm.steps(load("eco2", "dev"))).items():
        place = tmp_path / "bootstrap" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
    for name in ("projects", "root"):
        (tmp_path / "bootstrap" / f"{name}.k8s.yaml").write_text(f"kind: {name}\n")
    return tmp_path


def test_everything_in_its_order(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = [each.split(" --repo")[0] for each in Cluster(folder).run(monkeypatch) if "delete secret" not in each]
    applied = "kubectl apply --server-side --force-conflicts --field-manager=bootstrap -f"
    filled = "python3 -m programs.secret_filled ap-northeast-2 eco2/dev"
    assert told == [
        "helm upgrade --install calico tigera-operator",
        "helm upgrade --install aws-ebs-csi-driver aws-ebs-csi-driver",
        "helm upgrade --install argocd argo-cd",
        "python3 -m programs.admin_account ap-northeast-2 eco2/dev/argocd admin_password",
        f"{applied} projects.k8s.yaml",
        f"{filled}/argocd-webhook github_secret",
        f"{filled}/auth rsa_private_key google_client_id google_client_secret kakao_client_id naver_client_id "
        "naver_client_secret",
        f"{filled}/scan openai_api_key",
        f"{filled}/chat openai_api_key",
        f"{filled}/registry username token",
        f"{applied} root.k8s.yaml",
    ]


def test_a_chart_is_pinned_and_has_its_values(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (helm,) = (each for each in Cluster(folder).run(monkeypatch) if each.startswith("helm upgrade --install argocd"))
    assert helm == (
        "helm upgrade --install argocd argo-cd --repo https://argoproj.github.io/argo-helm --version 9.3.7 "
        "--namespace argocd --create-namespace --values argocd-values.yaml"
    )


def test_a_release_that_was_cut_off_is_freed_first(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = Cluster(folder).run(monkeypatch)
    for index, each in enumerate(told):
        if each.startswith("helm upgrade"):
            name = each.split()[3]
            assert f"-l owner=helm,name={name},status in (pending-install," in told[index - 1]


def test_what_is_done_is_passed_over(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cluster = Cluster(folder)
    cluster.run(monkeypatch)
    assert cluster.run(monkeypatch) == [], "a second run only looks"


def test_a_changed_value_is_a_step_to_do_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cluster = Cluster(folder)
    cluster.run(monkeypatch)
    (folder / "bootstrap" / "argocd-values.yaml").write_text("dex: {enabled: true}\n")
    assert [each.split(" --repo")[0] for each in cluster.run(monkeypatch)][1:] == [
        "helm upgrade --install argocd argo-cd"
    ]


def test_a_failure_at_every_call_is_tried_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    straight = Cluster(folder)
    straight.run(monkeypatch)
    for failing in range(1, len(straight.calls) + 1):
        for record in (folder / "state").iterdir():
            record.unlink()
        cluster = Cluster(folder, lambda number, _, failing=failing: "away" if number == failing else "")  # type: ignore[misc]
        cluster.run(monkeypatch)
        again = [*cluster.calls[: failing - 1], *cluster.calls[failing:]]
        assert again == straight.calls, f"call {failing} is made once more, and no other"


def test_a_reboot_at_every_call_is_resumed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def reboot(number: int, _: Sequence[str]) -> str:
        if number == cut:
            raise Reboot
        return ""

    straight = Cluster(folder).run(monkeypatch)
    calls = 0
    for cut in range(1, 200):
        for record in (folder / "state").iterdir():
            record.unlink()
        cluster = Cluster(folder, reboot)
        try:
            cluster.run(monkeypatch)
        except Reboot:
            resumed = cluster.run(monkeypatch)
            assert straight[-len(resumed) :] == resumed, f"what a reboot at call {cut} left is finished, in order"
            done = set(cluster.calls)
            assert set(straight) <= done
            calls = cut
        else:
            break
    assert calls > 30, "every call was cut off once"


def test_a_chart_that_cannot_be_pulled(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    error = 'helm upgrade --install: looks like "https://argoproj.github.io/argo-helm" is not a valid chart repository'

    def gone(_: int, command: Sequence[str]) -> str:
        return error if command[0] == "helm" and command[3] == "argocd" else ""

    cluster = Cluster(folder, gone)
    with pytest.raises(StepError) as stopped:
        cluster.run(monkeypatch)
    assert str(stopped.value).startswith(f"step 4 of 8, argocd: time is up: {error}. kubectl -n argocd get pods")
    assert not any("root.k8s.yaml" in each for each in cluster.calls), "nothing after it runs"
    tries = [each for each in cluster.calls if each.startswith("helm upgrade --install argocd")]
    assert 20 < len(tries) < 60, "tried until the step's 20 minutes are up, ever more slowly"
    cluster.wrong = lambda *_: ""
    assert cluster.run(monkeypatch)[1].startswith("helm upgrade --install argocd"), "goes on where it stopped"


def test_a_node_that_never_comes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cluster = Cluster(folder)
    monkeypatch.setitem(globals(), "NODES", [name for name in NODES if name != "k8s-redis"])
    with pytest.raises(StepError, match=r"^step 1 of 8, cluster: time is up: nodes: k8s-redis is not there \(13 of 14"):
        cluster.run(monkeypatch)
    assert 3000 < cluster.time <= 3600


def test_a_secret_left_empty(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def empty(_: int, command: Sequence[str]) -> str:
        return "secret eco2/dev/chat has no openai_api_key" if "eco2/dev/chat" in command else ""

    with pytest.raises(StepError) as stopped:
        Cluster(folder, empty).run(monkeypatch)
    assert "step 7 of 8, secrets: time is up: secret eco2/dev/chat has no openai_api_key. Fill the secret" in str(
        stopped.value
    )


def test_labels_that_kubelet_may_not_set_are_set_by_the_first_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dev = load("eco2", "dev")
    labels = {"node-role.kubernetes.io/api": "auth", "node-role.kubernetes.io/first": ""}
    node = dataclasses.replace(dev.nodes[1], labels=dict(dev.nodes[1].labels) | labels)
    steps = kubeadm.steps(dataclasses.replace(dev, nodes=(dev.nodes[0], node, *dev.nodes[2:])))
    (tmp_path / "bootstrap").mkdir()
    (tmp_path / "bootstrap/steps.json").write_text(bootstrap_files(steps[:1])["steps.json"])
    assert Cluster(tmp_path).run(monkeypatch) == [
        "kubectl label node k8s-api-auth --overwrite node-role.kubernetes.io/api=auth node-role.kubernetes.io/first="
    ]
    told = inventory_entry(steps[0])
    assert told["does"].endswith(
        "sets the labels that kubelet may not set; then waits for all 14 nodes: there, all 14 "
        "nodes: spec.providerID is set"
    )
    assert told["provides"]["nodes"] == [
        "k8s-master control-plane",
        "k8s-api-auth label=node-role.kubernetes.io/api=auth label=node-role.kubernetes.io/first=",
    ]


def test_whoever_watches_from_outside_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each step as it starts, and what it waits for; that it cannot be told stops nothing."""
    waited = iter(["helm is away", "helm is away", ""])

    def wrong(_: int, command: Sequence[str]) -> str:
        return next(waited, "") if command[0] == "helm" else "no way out" if command[0] == "tell" else ""

    cluster = Cluster(folder, wrong)
    monkeypatch.setattr(run_steps, "call", cluster.call)
    clock = iter(range(100000))
    Runner(
        folder / "bootstrap", folder / "state", tell=["tell", "me"], now=lambda: next(clock), sleep=lambda _: None
    ).run()
    told = [each.removeprefix("tell me ") for each in cluster.calls if each.startswith("tell me")]
    names = ("cluster", "network", "volumes", "argocd", "account", "projects", "secrets", "root")
    titles = [f"step {number} of 8, {name}" for number, name in enumerate(names, 1)]
    assert told == [*titles[:2], "step 2 of 8, network, not yet: helm is away", *titles[2:]]


WORKLOAD = {"kind": "Deployment", "metadata": {"name": "a", "generation": 2}, "spec": {"replicas": 2}}


@pytest.mark.parametrize(
    ("wait", "answer", "lacks"),
    [
        ({"resource": "deployment/a"}, {}, "deployment/a: nothing is not there (0 of 0 are)"),
        ({"resource": "deployment/a"}, WORKLOAD, "deployment/a: a is not seen by its controller"),
        (
            {"resource": "deployment/a"},
            WORKLOAD | {"status": {"observedGeneration": 2, "updatedReplicas": 2, "availableReplicas": 1}},
            "deployment/a: a has 1 of 2 pods ready",
        ),
        (
            {"resource": "deployment/a"},
            WORKLOAD | {"status": {"observedGeneration": 2, "updatedReplicas": 2, "availableReplicas": 2}},
            "",
        ),
        (
            {"resource": "daemonset/a"},
            WORKLOAD
            | {
                "kind": "DaemonSet",
                "status": {
                    "observedGeneration": 2,
                    "desiredNumberScheduled": 3,
                    "updatedNumberScheduled": 3,
                    "numberAvailable": 0,
                },
            },
            "daemonset/a: a has 0 of 3 pods ready",
        ),
        (
            {"resource": "crd/a"},
            {"kind": "CustomResourceDefinition", "metadata": {"name": "a"}},
            "crd/a: a is not Established",
        ),
        (
            {"resource": "store/a"},
            {
                "kind": "Store",
                "metadata": {"name": "a"},
                "status": {"conditions": [{"type": "Ready", "status": "False", "message": "no right to read"}]},
            },
            "store/a: a is not Ready no right to read",
        ),
        (
            {"resource": "application/a", "until": "field status.sync.status=Synced"},
            {"kind": "Application", "metadata": {"name": "a"}, "status": {"sync": {"status": "Unknown"}}},
            "application/a: a has status.sync.status 'Unknown'",
        ),
        ({"resource": "secret/a", "until": "exists"}, {"kind": "Secret", "metadata": {"name": "a"}}, ""),
        ({"resource": "nodes"}, {"items": []}, "nodes: nothing is not there (0 of 0 are)"),
    ],
)  # fmt: skip
def test_what_an_answer_lacks(wait: dict[str, Any], answer: dict[str, Any], lacks: str) -> None:
    assert lacking(wait, answer) == lacks


def test_the_program_as_a_node_runs_it(folder: Path, tmp_path: Path) -> None:
    """In the folder as the repository has it, with programs that only record; the second run does nothing."""
    tools = tmp_path / "tools"
    tools.mkdir()
    answers = tmp_path / "answers"
    answers.mkdir()
    for step in kubeadm.steps(load("eco2", "dev")):
        for wait in step.waits:
            (answers / wait.resource.replace("/", "_")).write_text(json.dumps(object_of(wait.resource)))
    script = f'#!/bin/sh\necho "${{0##*/}} $*" >>{tmp_path}/log\n[ "$1" = get ] || exit 0\n'
    (tools / "kubectl").write_text(script + f'cat "{answers}/$(echo "$2" | tr / _)"\n')
    (tools / "helm").write_text(script)
    (tools / "python3").write_text(script)
    for tool in tools.iterdir():
        tool.chmod(0o755)
    command = [sys.executable, "-m", "programs.run_steps", "--state", str(tmp_path / "done"), "--tell", "/bin/true"]
    environment = os.environ | {"PATH": f"{tools}:{os.environ['PATH']}", "PYTHONPATH": ""}
    for _ in range(2):
        done = subprocess.run(
            command, cwd=folder / "bootstrap", env=environment, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        f"step {number} of 8, {name}: done before"
        for number, name in enumerate(
            ("cluster", "network", "volumes", "argocd", "account", "projects", "secrets", "root"), 1
        )
    ]
    log = (tmp_path / "log").read_text().splitlines()
    assert len([line for line in log if line.startswith("helm")]) == 3
    (tools / "helm").write_text('#!/bin/sh\necho "Error: repo is away" >&2\nexit 1\n')
    (tmp_path / "done" / "argocd.done").unlink()
    steps = json.loads((folder / "bootstrap" / "steps.json").read_text())
    for step in steps["steps"]:
        step["timeout"] = 1
    (folder / "bootstrap" / "steps.json").write_text(json.dumps(steps))
    failed = subprocess.run(
        command, cwd=folder / "bootstrap", env=environment, capture_output=True, text=True, check=False
    )
    assert failed.returncode == 1
    told = "step 2 of 8, network: time is up: helm upgrade --install: Error: repo is away."
    assert failed.stderr.startswith(told)
    assert (tmp_path / "done" / "failure").read_text().startswith(told)
