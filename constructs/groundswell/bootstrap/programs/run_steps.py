"""Runs the steps of a bootstrap, in the order of steps.json. Run it again whenever it stopped.

    python3 -m programs.run_steps      # in the folder where steps.json lies

A step that was done with the same bytes and is still as it should be is passed over; every other is done whole. What
fails is tried again until the step's time is up: a chart's repository or the API server may be away for a while.
Exit code 0 when every step is done, 1 when one failed; `--state` then holds why.
"""

import argparse
import fcntl
import hashlib
import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from .readiness import lacking

PENDING = "status in (pending-install,pending-upgrade,pending-rollback)"
LONGEST_PAUSE = 30


class StepError(Exception):
    """A step's time is up."""


class Runner:
    """One run over the steps of a folder."""

    def __init__(
        self,
        folder: Path,
        state: Path,
        *,
        tell: Sequence[str] = (),
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.folder, self.state, self.tell, self.now, self.sleep = folder, state, tuple(tell), now, sleep
        self.steps: list[dict[str, Any]] = json.loads((folder / "steps.json").read_text())["steps"]
        self.title, self.deadline = "", 0.0

    def run(self) -> None:
        """Every step. Raises StepError for the first that does not get done in its time."""
        self.state.mkdir(parents=True, exist_ok=True)
        for number, step in enumerate(self.steps, 1):
            title = f"step {number} of {len(self.steps)}, {step['name']}"
            if self._is_done(step):
                say(f"{title}: done before")
                continue
            say(f"{title}: {step['does']}")
            self._tell(title)
            self.title, self.deadline = title, self.now() + step.get("timeout", 600)
            try:
                self._do(step)
            except StepError as error:
                raise StepError(f"{title}: {error}. {step.get('if_it_fails', '')}".strip()) from error
            self._record(step).write_text(self._digest(step))
            say(f"{title}: done")

    def _tell(self, text: str) -> None:
        """Passes a text on to whoever watches from outside; that it cannot be told stops nothing."""
        if self.tell and (error := call([*self.tell, text])[1]):
            say(f"  not told: {error}")

    def _do(self, step: Mapping[str, Any]) -> None:
        for command in self._commands(step):
            self._until(lambda command=command: call(command, self.folder)[1])  # type: ignore[misc]
        for wait in step.get("waits", ()):
            self._until(lambda wait=wait: self.missing(wait))  # type: ignore[misc]

    def _commands(self, step: Mapping[str, Any]) -> list[list[str]]:
        """What the step does, each command one that may be repeated."""
        made = [
            ["kubectl", "label", "node", node, "--overwrite", *(f"{key}={value}" for key, value in labels.items())]
            for node, labels in step.get("labels", {}).items()
        ]
        for release in step.get("releases", ()):
            made += _installing(release)
        applying = ["kubectl", "apply", "--server-side", "--force-conflicts", "--field-manager=bootstrap", "-f"]
        made += [[*applying, name] for name in step.get("applies", ())]
        return made + [list(command) for command in step.get("runs", ())]

    def missing(self, wait: Mapping[str, Any]) -> str:
        """What a wait still lacks, "" when nothing."""
        space = ["-n", wait["namespace"]] if wait.get("namespace") else []
        answer, error = call(["kubectl", "get", wait["resource"], *space, "--ignore-not-found", "-o", "json"])
        return error or lacking(wait, json.loads(answer) if answer.strip() else {})

    def _until(self, attempt: Callable[[], str]) -> None:
        """Asks until there is nothing to say. What is wrong is said once, and again when it changes."""
        pause, said = 1.0, ""
        while wrong := attempt():
            if wrong != said:
                say(f"  not yet: {wrong}")
                self._tell(f"{self.title}, not yet: {wrong}")
            said = wrong
            if self.now() + pause > self.deadline:
                raise StepError(f"time is up: {wrong}")
            self.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    def _is_done(self, step: Mapping[str, Any]) -> bool:
        record = self._record(step)
        return (
            record.exists()
            and record.read_text() == self._digest(step)
            and not any(self.missing(wait) for wait in step.get("waits", ()))
        )

    def _record(self, step: Mapping[str, Any]) -> Path:
        return self.state / f"{step['name']}.done"

    def _digest(self, step: Mapping[str, Any]) -> str:
        """Over the step and every file it names: a changed value is a step to be done again."""
        names = [*step.get("applies", ()), *(each["values"] for each in step.get("releases", ()) if "values" in each)]
        names += [command[0] for command in step.get("runs", ()) if command[0].startswith("./")]
        found = hashlib.sha256(json.dumps(step, sort_keys=True).encode())
        for name in names:
            found.update((self.folder / name).read_bytes())
        return found.hexdigest()


def _installing(release: Mapping[str, str]) -> list[list[str]]:
    """Helm calls a release that was cut off by a reboot "in progress" for ever: the record of that try goes first."""
    name, namespace = release["release"], release["namespace"]
    values = ["--values", release["values"]] if "values" in release else []
    chart = [name, release["chart"], "--repo", release["repository"], "--version", release["version"]]
    return [
        ["kubectl", "delete", "secret", "-n", namespace, "-l", f"owner=helm,name={name},{PENDING}"],
        ["helm", "upgrade", "--install", *chart, "--namespace", namespace, "--create-namespace", *values],
    ]


def call(command: Sequence[str], folder: Path | None = None) -> tuple[str, str]:
    """What a command printed, and what went wrong, "" when nothing."""
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=300)
    except (OSError, subprocess.TimeoutExpired) as error:
        return "", f"{command[0]}: {error}"
    lines = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
    return done.stdout, "" if done.returncode == 0 else f"{' '.join(command[:3])}: {lines[-1]}"


def say(text: str) -> None:
    print(text, flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--folder", type=Path, default=Path(__file__).resolve().parents[1], help="where steps.json lies"
    )
    parser.add_argument("--state", type=Path, default=Path("/var/lib/groundswell/steps"), help="what is done already")
    parser.add_argument("--tell", action="append", default=[], help="a program to call with each step as it starts")
    given = parser.parse_args(arguments)
    given.state.mkdir(parents=True, exist_ok=True)
    with (given.state / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # a second run waits for the first, and then finds it all done
        failure = given.state / "failure"
        failure.unlink(missing_ok=True)
        try:
            Runner(given.folder, given.state, tell=given.tell).run()
        except StepError as error:
            failure.write_text(f"{error}\n")
            print(error, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
