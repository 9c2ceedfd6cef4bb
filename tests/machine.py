"""A machine in a scratch folder: what its user data puts there, and stand-ins that record, fail, or take it down."""

import functools
import os
import subprocess
from pathlib import Path

import yaml

TOOLS = (
    *("apt-get", "apt-mark", "containerd", "curl", "dpkg", "git", "gpg", "kubeadm", "modprobe", "python3", "sha256sum"),
    *("sleep", "swapoff", "sysctl", "systemctl", "tar"),
)
INSTANCE = "i-0123456789abcdef0"
STAND_IN = r"""#!/bin/sh
# One program in the place of all: `calls` has every call; FAIL, DOWN and HALF are numbers of calls.
name=${0##*/} cloud=$CLOUD
printf '%s\0' "$name $*" >>"$cloud/calls"
read -r number <"$cloud/count"
number=$((number + 1))
echo "$number" >"$cloud/count"
[ "$number" != "$FAIL" ] || { echo "$name is broken" >&2; exit 1; }
[ "$number" != "$DOWN" ] || kill -9 0
last() { for each; do :; done; echo "$each"; }
after() { wanted=$1; shift; while [ "$1" != "$wanted" ]; do shift; done; echo "$2"; }
kubernetes=$ROOT/etc/kubernetes
case $name in
containerd) printf 'SystemdCgroup = false\n  sandbox_image = "registry.k8s.io/pause:3.8"\n' ;;
curl) echo fetched >"$(after -o "$@")" ;;
gpg)
  case $* in
  *--show-keys*) printf 'pub:-:\nfpr:::::::::%s:\nsub:-:\nfpr:::::::::0000:\n' "$(cat "$cloud/key")" ;;
  *) echo ring >"$(after -o "$@")" ;;
  esac ;;
sha256sum) [ "$1" = --check ] && cat >/dev/null && exit "$(cat "$cloud/checksum")" || exec /usr/bin/sha256sum "$@" ;;
tar) echo helm >"$ROOT/usr/local/bin/helm" ;;
git)
  case $* in
  ls-remote*) printf 'c0ffee\trefs/heads/develop\n' ;;
  init*) mkdir -p "$(last "$@")" ;;
  *checkout*) mkdir -p "$2/dist/eco2/dev/bootstrap" ;;
  esac ;;
kubeadm)
  case $1 in
  reset) rm -rf "$kubernetes" ;;
  token) echo "kubeadm join 10.0.1.9:6443 --token abcdef.0123456789abcdef --discovery-token-ca-cert-hash sha256:5eed" ;;
  init | join)
    [ ! -e "$kubernetes/pki" ] || { echo "[preflight] $kubernetes/pki is not empty" >&2; exit 1; }
    mkdir -p "$kubernetes/pki"
    [ "$number" != "$HALF" ] || kill -9 0
    cp "$3" "$kubernetes/used.yaml"
    echo "$1" >"$kubernetes/kubelet.conf" ;;
  esac ;;
python3)
  case $1 in
  -c) exec python3.real "$@" ;;
  -m) [ ! -e "$cloud/steps" ] || { cat "$cloud/steps" >&2; exit 1; } ;;
  *)
    case $2 in
    metadata) cat "$cloud/$3" ;;
    version) cat "$cloud/version" ;;
    get)
      [ -s "$cloud/value" ] || { echo '400 {"__type":"ResourceNotFoundException"}' >&2; exit 1; }
      cat "$cloud/value"
      [ ! -e "$cloud/next" ] || mv "$cloud/next" "$cloud/value" ;;
    put)
      new=$(cat)
      if [ "$5" = "$(cat "$cloud/version")" ] && [ "$new" != "$(cat "$cloud/value")" ]; then
        echo '400 {"__type":"ResourceExistsException"}' >&2; exit 1
      fi
      printf %s "$5" >"$cloud/version"; printf %s "$new" >"$cloud/value" ;;
    tag) echo "$5" >>"$cloud/tags" ;;
    esac ;;
  esac ;;
esac
"""


@functools.cache
def written(user_data: str) -> tuple[dict[str, str], ...]:
    """The files that cloud-init writes."""
    return tuple(yaml.load(user_data, yaml.CSafeLoader)["write_files"])


class Machine:
    """One machine, and the little of AWS that it sees."""

    def __init__(self, folder: Path, user_data: str, key: str) -> None:
        self.root, self.tools, self.cloud = folder / "root", folder / "tools", folder / "cloud"
        for place in (self.root, self.tools, self.cloud):
            place.mkdir(parents=True)
        stand_in = folder / "stand-in"
        stand_in.write_text(STAND_IN)
        stand_in.chmod(0o755)
        for name in TOOLS:
            (self.tools / name).symlink_to(stand_in)
        (self.tools / "python3.real").symlink_to(os.path.realpath("/proc/self/exe"))
        for file in written(user_data):
            place = self.root / file["path"].lstrip("/")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(file["content"])
            place.chmod(int(file.get("permissions", "0644"), 8))
        (self.root / "etc/fstab").write_text("/swapfile none swap sw 0 0\n/dev/sda1 / ext4 defaults 0 1\n")
        for name, text in {"instance-id": INSTANCE, "local-ipv4": "10.0.1.9", "version": "", "value": ""}.items():
            self.say(name, text)
        self.say("key", key)
        self.say("checksum", "0")

    def say(self, name: str, text: str) -> None:
        """What a stand-in answers."""
        (self.cloud / name).write_text(text)

    def boot(self, *words: str, fail: int = 0, down: int = 0, half: int = 0) -> subprocess.CompletedProcess[str]:
        """Runs the node's program. The call `fail` fails; at the call `down` the power goes, at `half` in its midst."""
        self.say("calls", "")
        self.say("count", "0\n")
        environment = {
            "CLOUD": str(self.cloud),
            "PATH": f"{self.tools}:{os.environ['PATH']}",
            "ROOT": str(self.root),
            "FAIL": str(fail),
            "DOWN": str(down),
            "HALF": str(half),
        }
        program = self.root / "usr/local/sbin/groundswell-node"
        return subprocess.run(
            ["bash", str(program), *words],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            start_new_session=True,
            timeout=60,
        )

    @property
    def calls(self) -> list[str]:
        """What the last run called."""
        said = (self.cloud / "calls").read_text().replace(str(self.root), "")
        return said.split("\0")[:-1]

    @property
    def tags(self) -> list[str]:
        """Every text that the instance's tag has had."""
        file = self.cloud / "tags"
        return file.read_text().splitlines() if file.exists() else []

    @property
    def files(self) -> dict[str, str]:
        """Every file below the root with its text, without what a run says of itself."""
        return {
            str(path.relative_to(self.root)): path.read_text()
            for path in sorted(self.root.rglob("*"))
            if path.is_file() and path.suffix != ".error"
        }
