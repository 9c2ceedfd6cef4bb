"""What a machine runs until it is a node: straight, with every call failing once, with the power gone at every call."""

import functools
import itertools
import json
import re
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import yaml

from groundswell.bootstrap.user_data import user_data
from groundswell.model.release import KUBERNETES_PACKAGES_KEY
from groundswell.platforms import load
from tests.machine import INSTANCE, Machine

DEV = load("eco2", "dev")
MASTER = DEV.nodes[0].name
GOOD = {"endpoint": "10.0.1.9:6443", "token": "abcdef.0123456789abcdef", "ca_hash": "sha256:5eed"}
both_roles = pytest.mark.parametrize("name", [MASTER, "k8s-api-auth"])


def join_data(seconds: int) -> str:
    return json.dumps(GOOD | {"expires": int(time.time()) + seconds})


@functools.cache
def user_data_of(name: str) -> str:
    return user_data(DEV, next(node for node in DEV.nodes if node.name == name))


@pytest.fixture
def machine(tmp_path: Path) -> Callable[..., Machine]:
    """A new machine of the name, with join data there for a worker."""
    numbers = itertools.count()

    def make(name: str) -> Machine:
        node = next(node for node in DEV.nodes if node.name == name)
        found = Machine(tmp_path / str(next(numbers)), user_data_of(name), KUBERNETES_PACKAGES_KEY)
        if not node.control_plane:
            found.say("value", join_data(3600))
        return found

    return make


def at_every_call(straight: Machine, fault: Callable[[int, str], None]) -> None:
    """One fault at each call of a straight run but those that only tell; a few machines at a time."""
    numbered = [(number, call) for number, call in enumerate(straight.calls, 1) if " tag " not in call]
    assert len(numbered) > 20
    with ThreadPoolExecutor(4) as several:
        for done in [several.submit(fault, *each) for each in numbered]:
            done.result()


def steps_of(machine: Machine) -> list[str]:
    return sorted(path.name for path in (machine.root / "var/lib/groundswell").glob("*.done"))


def test_a_control_plane_from_nothing(machine: Callable[..., Machine]) -> None:
    master = machine(MASTER)
    done = master.boot()
    steps = ["kernel", "packages", "key", "kubernetes", "containerd", "claim", "init", "publish", "rotation", "helm"]
    assert master.tags == [*(f"at {step}" for step in (*steps, "repository", "steps")), "ready"], done.stderr
    assert [line.removeprefix("groundswell: ") for line in done.stderr.splitlines()] == master.tags, (
        "on the console, too"
    )
    published = json.loads((master.cloud / "value").read_text())
    assert {key: published[key] for key in GOOD} == GOOD
    assert 86000 < published["expires"] - time.time() <= 86400
    version = (master.cloud / "version").read_text()
    assert re.fullmatch(rf"{INSTANCE}-\d+-join", version) and 32 <= len(version) <= 64
    used = list(yaml.safe_load_all((master.root / "etc/kubernetes/used.yaml").read_text()))
    assert [each["kind"] for each in used] == ["InitConfiguration", "ClusterConfiguration", "KubeletConfiguration"]
    assert used[0]["localAPIEndpoint"]["advertiseAddress"] == "10.0.1.9"
    assert used[1]["controlPlaneEndpoint"] == "10.0.1.9:6443"
    assert {"name": "provider-id", "value": f"aws:///ap-northeast-2a/{INSTANCE}"} in used[0]["nodeRegistration"][
        "kubeletExtraArgs"
    ]
    assert "git -C /var/lib/groundswell/repository fetch -q --depth 1 " + DEV.repository.url + " c0ffee" in master.calls
    assert master.calls[-2].startswith("python3 -m programs.run_steps --state /var/lib/groundswell/steps --tell")
    assert "swap" not in (master.root / "etc/fstab").read_text()
    settings = (master.root / "etc/containerd/config.toml").read_text()
    assert settings == 'SystemdCgroup = true\n  sandbox_image = "registry.k8s.io/pause:3.10.1"\n'


def test_a_worker_joins(machine: Callable[..., Machine]) -> None:
    worker = machine("k8s-api-auth")
    done = worker.boot()
    assert (done.returncode, worker.tags[-2:]) == (0, ["at join", "ready"]), done.stderr
    (used,) = yaml.safe_load_all((worker.root / "etc/kubernetes/used.yaml").read_text())
    assert used["discovery"] == {
        "bootstrapToken": {
            "token": GOOD["token"],
            "apiServerEndpoint": GOOD["endpoint"],
            "caCertHashes": [GOOD["ca_hash"]],
        }
    }
    assert used["nodeRegistration"]["taints"] == [{"key": "domain", "value": "auth", "effect": "NoSchedule"}]
    assert not any(call.startswith(("kubeadm init", "kubeadm token")) for call in worker.calls)
    assert (worker.root / "var/lib/groundswell/kubeadm.yaml").stat().st_mode & 0o77 == 0, "it holds a token"


@both_roles
def test_a_second_run_only_looks(machine: Callable[..., Machine], name: str) -> None:
    node = machine(name)
    node.boot()
    before = node.files
    assert node.boot().returncode == 0
    allowed = ("python3", "kubeadm token")
    assert [call for call in node.calls if not call.startswith(allowed)] == []
    assert node.files == before


@both_roles
def test_a_failure_at_every_call_is_told_and_finished_by_the_next_run(
    machine: Callable[..., Machine], name: str
) -> None:
    straight = machine(name)
    straight.boot()

    def broken(number: int, call: str) -> None:
        node = machine(name)
        failed = node.boot(fail=number)
        if failed.returncode == 0:  # asking for join data is repeated at once; a tag that cannot be set stops nothing
            assert any(part in call for part in (" get ", "kubeadm join", " metadata ", " -c ")), call
        else:
            why = (
                "the archive of Helm 3.19.0 is not the known one"
                if "--check" in call
                else f"{call.split()[0]} is broken"
            )
            assert re.fullmatch(f"failed at [a-z]+: {why}", node.tags[-1]), call
            assert f"groundswell: {node.tags[-1]}" in failed.stderr, "on the console, too"
        again = node.boot()
        assert (again.returncode, node.tags[-1]) == (0, "ready"), (call, again.stderr)
        assert node.files == straight.files, call

    at_every_call(straight, broken)


@both_roles
def test_the_power_goes_at_every_call(machine: Callable[..., Machine], name: str) -> None:
    straight = machine(name)
    straight.boot()

    def down(number: int, call: str) -> None:
        node = machine(name)
        half = call.startswith(("kubeadm init", "kubeadm join"))
        assert node.boot(down=0 if half else number, half=number if half else 0).returncode != 0, call
        done = steps_of(node)
        again = node.boot()
        assert (again.returncode, node.tags[-1]) == (0, "ready"), (call, again.stderr)
        assert node.files == straight.files, call
        redone = re.findall(r"^groundswell: at (.*)$", again.stderr, re.M)
        assert not {f"{each}.done" for each in redone} & set(done), f"{call}: what was done is not done again"

    at_every_call(straight, down)


def test_what_half_an_init_left_is_cleared_before_the_next(machine: Callable[..., Machine]) -> None:
    master = machine(MASTER)
    master.boot()
    number = next(index for index, call in enumerate(master.calls, 1) if call.startswith("kubeadm init"))
    other = machine(MASTER)
    other.boot(half=number)
    assert other.boot().returncode == 0
    kubeadm = [call for call in other.calls if call.startswith("kubeadm")]
    assert [call.split()[1] for call in kubeadm] == ["reset", "init", "token"]


def test_a_cluster_that_stands_is_never_cleared(machine: Callable[..., Machine]) -> None:
    for name in (MASTER, "k8s-api-auth"):
        node = machine(name)
        node.boot()
        node.boot()
        assert not any("kubeadm reset" in call for call in node.calls)


def test_a_key_that_is_not_the_pinned_one(machine: Callable[..., Machine]) -> None:
    worker = machine("k8s-api-auth")
    worker.say("key", "BAD0" * 10)
    assert worker.boot().returncode == 1
    assert worker.tags[-1:] == [
        f"failed at key: the key of https://pkgs.k8s.io/core:/stable:/v1.34/deb is {'BAD0' * 10}, "
        f"not {KUBERNETES_PACKAGES_KEY}"
    ]
    assert not any("kubelet=" in call for call in worker.calls), "nothing is installed from there"


def test_an_archive_of_helm_that_is_not_the_known_one(machine: Callable[..., Machine]) -> None:
    master = machine(MASTER)
    master.say("checksum", "1")
    master.boot()
    assert master.tags[-1:] == ["failed at helm: the archive of Helm 3.19.0 is not the known one"]
    assert not (master.root / "usr/local/bin/helm").exists()


def test_a_second_control_plane_by_mistake(machine: Callable[..., Machine]) -> None:
    second = machine(MASTER)
    second.say("version", "i-0fedcba9876543210-1764111111-join")
    assert second.boot().returncode == 1
    assert second.tags[-1:] == [
        "failed at claim: there is a control plane already, i-0fedcba9876543210; if it is gone for good, empty "
        "eco2/bootstrap/dev/join"
    ]
    assert not any(call.startswith("kubeadm") for call in second.calls), "it makes no second cluster"


def test_two_control_planes_at_the_same_moment(machine: Callable[..., Machine]) -> None:
    first, second = machine(MASTER), machine(MASTER)
    second.say("instance-id", "i-0fedcba9876543210")
    claimed = next(i for i, call in enumerate([*_calls(first)], 1) if call.startswith("kubeadm init"))
    other = machine(MASTER)
    other.boot(down=claimed)
    for name in ("version", "value"):  # one Secrets Manager: the second sees what the first has left so far
        second.say(name, (other.cloud / name).read_text())
    second.boot()
    assert second.tags[-1:] == [
        "failed at claim: another machine is making the control plane; if it is gone for good, empty "
        "eco2/bootstrap/dev/join"
    ]
    assert other.boot().returncode == 0, "and the first goes on"


def _calls(machine: Machine) -> list[str]:
    machine.boot()
    return machine.calls


def test_an_emptied_secret_lets_a_new_control_plane_in(machine: Callable[..., Machine]) -> None:
    master = machine(MASTER)
    master.say("version", "8c1d2f5e-0000-4000-8000-000000000000")
    master.say("value", "{}")
    assert master.boot().returncode == 0


def test_a_worker_waits_for_the_control_plane(machine: Callable[..., Machine]) -> None:
    worker = machine("k8s-api-auth")
    worker.say("value", '{"claimed_by": "i-1"}')
    worker.say("next", join_data(3600))
    done = worker.boot()
    assert done.returncode == 0
    assert "groundswell: join waits: what the control plane left has expired, or is not there yet" in done.stderr
    assert [call for call in worker.calls if call.startswith("sleep")] == ["sleep 5"]


def test_join_data_that_has_expired_is_not_tried(machine: Callable[..., Machine]) -> None:
    worker = machine("k8s-api-auth")
    worker.say("value", join_data(-5))
    worker.say("next", join_data(3600))
    assert worker.boot().returncode == 0
    assert len([call for call in worker.calls if call.startswith("kubeadm join")]) == 1


def test_a_worker_gives_up_in_the_end_and_says_why(machine: Callable[..., Machine]) -> None:
    worker = machine("k8s-api-auth")
    worker.say("value", "")
    assert worker.boot().returncode == 1
    assert worker.tags[-1:] == ['failed at join: gave up after 90 minutes: 400 {"__type":"ResourceNotFoundException"}']
    pauses = [int(call.split()[1]) for call in worker.calls if call.startswith("sleep")]
    assert pauses[:5] == [5, 10, 20, 40, 60] and set(pauses[4:]) == {60}
    assert 5400 <= sum(pauses) < 5500
    worker.say("value", join_data(3600))
    assert worker.boot().returncode == 0


def test_a_step_of_the_bootstrap_that_fails_is_told(machine: Callable[..., Machine]) -> None:
    master = machine(MASTER)
    why = "step 4 of 8, argocd: time is up: helm upgrade --install: not a valid chart repository. See …"
    master.say("steps", f"a line before\n{why}\n")
    assert master.boot().returncode == 1
    assert master.tags[-1:] == [f"failed at steps: {why}"]
    (master.cloud / "steps").unlink()
    assert master.boot().returncode == 0
    assert not any(call.startswith(("kubeadm init", "apt-get", "git")) for call in master.calls)


def test_what_nodes_join_by_is_renewed(machine: Callable[..., Machine]) -> None:
    master = machine(MASTER)
    master.boot()
    assert "systemctl enable --now groundswell-join.timer" in master.calls
    master.say("version", f"{INSTANCE}-1764111111-join")
    assert master.boot("publish").returncode == 0
    assert [call.split()[0] for call in master.calls] == ["python3", "kubeadm", "python3", "python3", "python3"]
    assert json.loads((master.cloud / "value").read_text())["token"] == GOOD["token"]
    assert master.tags[-1] == "ready"
    master.say("version", f"{INSTANCE}-1764111111-join")
    assert master.boot("publish", fail=2).returncode == 1
    assert master.tags[-1] == "failed at publish: kubeadm is broken"
    assert master.boot("publish").returncode == 0
    assert master.tags[-1] == "ready", "and the tag recovers"


def test_a_tag_that_cannot_be_set_stops_nothing(machine: Callable[..., Machine]) -> None:
    worker = machine("k8s-api-auth")
    number = next(index for index, call in enumerate(_calls(worker), 1) if " tag " in call)
    other = machine("k8s-api-auth")
    done = other.boot(fail=number)
    assert done.returncode == 0
    assert "groundswell: and the tag could not be set" in done.stderr
