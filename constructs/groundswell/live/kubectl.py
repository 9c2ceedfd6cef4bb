"""kubectl, asked with `get` alone: the user's own program, context and rights."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from groundswell.errors import ClusterError
from groundswell.sync.report import clean

PROGRAM = "GROUNDSWELL_KUBECTL"
"""Names the program, as for `verify`; without it `kubectl` is looked up."""

WHOLE = 60
"""Seconds for one run of the program, its several requests included."""

_MEANINGS = (
    (r"Unauthorized|must be logged in", "the API server does not know who you are (401): log in again"),
    (r"[Ff]orbidden", "you may not read it (403): ask for the right to get and list it"),
    (r"(?i)timeout|timed out|deadline exceeded", "the API server did not answer in time: is its address reachable?"),
    (r"connection refused|was refused", "nobody listens at the API server's address: is the cluster up?"),
    (r"no such host|lookup ", "the API server's name is unknown here"),
    (
        r"context .* does not exist|no context exists|context was not found",
        "there is no such context: see `kubectl config get-contexts`",
    ),
    (r"x509|certificate", "the API server's certificate is not trusted by this kubeconfig"),
    (r"could not find the requested resource|NotFound", "what answers there is no Kubernetes API, or lacks it (404)"),
)
"""What kubectl 1.32 says, and what that means; the first that fits."""

_UNKNOWN_KIND = re.compile(r"doesn't have a resource type|no matches for kind")
_REMARK = re.compile(r"^[EWI]\d{4} ")


@dataclass(frozen=True, slots=True)
class Kubectl:
    """A program with a context. `cache` is a folder of its own: what was discovered a minute ago may be out of date."""

    program: str
    cache: Path
    context: str = ""
    timeout: int = 10

    def get(self, what: str, *arguments: str) -> list[Mapping[str, Any]] | None:
        """The objects that `kubectl get` answers with; None where the cluster does not know the kind.

        Raises ClusterError, with what to do, for whatever is no whole answer.
        """
        said = self._run(what, "-o", "json", "--ignore-not-found", "--chunk-size=500", *arguments)
        if said is None or not said.strip():
            return None if said is None else []
        try:
            answer = json.loads(said)
        except ValueError as error:
            raise ClusterError(f"the answer to `kubectl get {what}` is cut off or no JSON: {error}") from error
        objects = answer.get("items", [answer]) if isinstance(answer, dict) else None
        if not isinstance(objects, list) or not all(_named(each) for each in objects):
            raise ClusterError(f"the answer to `kubectl get {what}` holds something that is no object")
        return objects

    def reach(self) -> None:
        """Asks for the nodes, which every cluster has. Raises ClusterError where no cluster answers."""
        if self._run("nodes", "-o", "name") is None:
            raise ClusterError("`kubectl get nodes`: what answers there is no Kubernetes API")

    def names(self, what: str, *arguments: str) -> list[str]:
        """The names alone: for Secrets, whose values are nobody's business here."""
        said = self._run(what, "-o", "name", "--ignore-not-found", *arguments) or ""
        return [line.rpartition("/")[2] for line in said.split()]

    def _run(self, what: str, *arguments: str) -> str | None:
        context = ["--context", self.context] if self.context else []
        waits = [f"--request-timeout={self.timeout}s", "--cache-dir", str(self.cache)]
        command = [self.program, "get", what, *arguments, *context, *waits]
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, errors="replace", timeout=WHOLE, check=False,
                stdin=subprocess.DEVNULL, env={**os.environ, "LC_ALL": "C"},
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            raise ClusterError(f"`kubectl get {what}` did not end within {WHOLE} s") from None
        except OSError as error:
            raise ClusterError(f"{self.program} cannot be run: {error.strerror}") from error
        if done.returncode == 0:
            return done.stdout
        if _UNKNOWN_KIND.search(done.stderr):
            return None
        raise ClusterError(f"`kubectl get {what}`: {meaning(done.stderr)}")


def kubectl(cache: Path, context: str = "", timeout: int = 10) -> Kubectl:
    """The user's kubectl. Raises ClusterError when there is none."""
    named = os.environ.get(PROGRAM)
    found = shutil.which("kubectl") if named is None else shutil.which(named) if named else None
    if found is None:
        raise ClusterError(f"kubectl was not found: install it, or name it in {PROGRAM}")
    return Kubectl(found, cache, context, timeout)


def meaning(said: str) -> str:
    """What an error of kubectl means, and its own last words."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    own = next((line for line in reversed(lines) if not _REMARK.match(line)), lines[-1] if lines else "it said nothing")
    own = clean(own)
    for text in (own, said):
        for pattern, means in _MEANINGS:
            if re.search(pattern, text):
                return f"{means} ({own})"
    return own


def _named(each: Any) -> bool:
    metadata = each.get("metadata") if isinstance(each, dict) else None
    return isinstance(metadata, dict) and isinstance(metadata.get("name"), str)


def space(namespace: str) -> Sequence[str]:
    """The arguments that name a namespace, none for ""."""
    return ["-n", namespace] if namespace else []
