"""kubectl, kustomize and helm, where they are installed: run without network, cluster or a home of their own."""

import os
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

_SECONDS = 120
_NOWHERE = "http://127.0.0.1:9"  # a proxy that refuses: nothing is fetched even where a tool would


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a tool printed, and in `error` what it said when it failed ("" when it did not)."""

    text: str
    error: str = ""


@dataclass(frozen=True, slots=True)
class Runs:
    """What was run for one reading: a command that several Applications need is run for the first of them alone."""

    _outcomes: dict[tuple[str, ...], Outcome] = field(default_factory=dict)
    _locks: dict[tuple[str, ...], Lock] = field(default_factory=dict)

    def once(self, command: tuple[str, ...], scratch: Path) -> Outcome:
        """What `run` gives; another thread that asks for the same waits for it."""
        with self._locks.setdefault(command, Lock()):
            if command not in self._outcomes:
                self._outcomes[command] = run(command, scratch, scratch)
            return self._outcomes[command]


def kustomize() -> tuple[str, ...] | None:
    """The command that builds a kustomization: GROUNDSWELL_KUSTOMIZE or GROUNDSWELL_KUBECTL name a program ("" for
    none), else `kubectl` and then `kustomize` are looked up, last the kubectl that is packaged; None without any."""
    kubectl = _program("GROUNDSWELL_KUBECTL", "kubectl")
    own = _program("GROUNDSWELL_KUSTOMIZE", "kustomize")
    if own and (os.environ.get("GROUNDSWELL_KUSTOMIZE") or not kubectl):
        return (own, "build")
    kubectl = kubectl or _packaged("GROUNDSWELL_KUBECTL", "kubectl")
    return (kubectl, "kustomize") if kubectl else None


def helm() -> tuple[str, ...] | None:
    """The command that renders a chart: GROUNDSWELL_HELM ("" for none), else `helm`, else the packaged one; or None."""
    found = _program("GROUNDSWELL_HELM", "helm") or _packaged("GROUNDSWELL_HELM", "helm")
    return (found, "template") if found else None


def run(command: tuple[str, ...], folder: Path, scratch: Path) -> Outcome:
    """Runs a tool in `folder`. Its home, caches and configuration lie in `scratch`, and it finds no other program."""
    environment = {
        "HOME": str(scratch),
        "PATH": str(scratch),  # kustomize would run git or helm if it found them
        "KUBECONFIG": str(scratch / "kubeconfig"),
        "HELM_CACHE_HOME": str(scratch / "cache"),
        "HELM_CONFIG_HOME": str(scratch / "config"),
        "HELM_DATA_HOME": str(scratch / "data"),
        "HELM_PLUGINS": str(scratch / "plugins"),
        **dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), _NOWHERE),
        "NO_PROXY": "",
        "LC_ALL": "C",
        "GOGC": "800",  # an eighth of the collections: most builds end before the first would pay
        "GOMEMLIMIT": "1GiB",
    }
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Outcome("", f"it did not finish within {_SECONDS} s")
    except OSError as error:
        return Outcome("", f"{command[0]} cannot be run: {error.strerror}")
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip() or f"exit code {done.returncode}"
        return Outcome("", said)
    return Outcome(done.stdout.decode("utf-8", "replace"))


def _program(variable: str, name: str) -> str | None:
    named = os.environ.get(variable)
    return shutil.which(name) if named is None else shutil.which(named) if named else None


def _packaged(variable: str, name: str) -> str | None:
    if variable in os.environ:
        return None
    from groundswell.manifests.packaged import packaged  # its readers of archives are needed here alone

    return packaged(name)
