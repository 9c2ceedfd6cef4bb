"""A step of the bootstrap as data: what it installs, what it waits for, how long, how to check it, what if it fails.

The same values are read by four: the runner on the machine that installs (`steps.json`), the judge (`inventory.yaml`),
the runbook, and people. Which steps there are, and in which order, a module of each kind of cluster says.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from groundswell.errors import ModelError
from groundswell.model.release import ChartPin


@dataclass(frozen=True, kw_only=True)
class Installation:
    """One Helm release that a step installs or upgrades. `values` become a file beside the steps."""

    pin: ChartPin
    name: str
    namespace: str
    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def values_file(self) -> str:
        return f"{self.name}-values.yaml"


@dataclass(frozen=True, kw_only=True)
class Wait:
    """Something that must be so before the next step starts. It is asked again until it is, or the step's time is up.

    `resource` is what `kubectl get` takes: `deployment/argocd-server`, or `nodes` for every one of a kind; with `names`
    each of these must be among them. `until` is one of
    - `exists`;
    - `ready`, by the kind: rolled out (Deployment, DaemonSet, StatefulSet), succeeded (Job), Established
      (CustomResourceDefinition), and the condition Ready for all else;
    - `condition Available`: a condition of that type is True;
    - `field status.sync.status=Synced`, or `field spec.providerID` for any value at all.
    """

    resource: str
    namespace: str = ""
    until: str = "ready"
    names: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        word, _, rest = self.until.partition(" ")
        if self.until not in ("exists", "ready") and not (word in ("condition", "field") and rest):
            raise ModelError(f"a step cannot wait until {self.until!r}; known: exists, ready, condition …, field …")

    @property
    def words(self) -> str:
        """As a person says it."""
        where = f" in {self.namespace}" if self.namespace else ""
        which = f"all {len(self.names)} {self.resource}" if self.names else self.resource
        word, _, rest = self.until.partition(" ")
        if word == "field":
            name, _, value = rest.partition("=")
            return f"{which}{where}: {name} is {value or 'set'}"
        return f"{which}{where}: {'there' if word == 'exists' else rest or word}"

    @property
    def command(self) -> str:
        """The command by which a person looks for himself."""
        return f"kubectl get {self.resource}" + (f" -n {self.namespace}" if self.namespace else "")


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step. Every part of it may be done again: after a failure the whole step is.

    In this order: labels are set, releases installed, manifests applied, programs run, and then `waits` are waited for.
    Files are named relative to the steps' own folder.
    """

    name: str
    does: str  # a sentence for people: what it brings
    needs: tuple[str, ...] = ()  # capabilities, as the inventory writes them: "network", "csi-driver ebs.csi.aws.com"
    provides: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # the inventory's word -> names
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # node -> labels that kubelet may not set
    releases: tuple[Installation, ...] = ()
    applies: tuple[str, ...] = ()
    runs: tuple[tuple[str, ...], ...] = ()  # argument lists; a first word with "./" is a file beside the steps
    waits: tuple[Wait, ...] = ()
    timeout: int = 600  # seconds for the whole step, its waits included
    check: str = ""  # how a person sees that it is done
    if_it_fails: str = ""  # what a person does then
    back: str = ""  # how a person undoes it

    def __post_init__(self) -> None:
        if not self.check or not self.if_it_fails:
            raise ModelError(f"step {self.name} needs a check and what to do if it fails")


def inventory_entry(step: Step) -> dict[str, Any]:
    """A step as the judge's inventory has it (`manifests/inventory.py`)."""
    seconds = ", ".join(wait.words for wait in step.waits)
    entry: dict[str, Any] = {"name": step.name, "does": step.does + (f"; then waits for {seconds}" if seconds else "")}
    if step.needs:
        entry["needs"] = list(step.needs)
    if step.applies:
        entry["applies"] = list(step.applies)
    if step.releases:
        entry["releases"] = [_release_entry(release) for release in step.releases]
    if step.provides:
        entry["provides"] = {word: list(names) for word, names in step.provides.items()}
    return entry


def _release_entry(release: Installation) -> dict[str, str]:
    entry = {
        "chart": release.pin.chart,
        "version": release.pin.version,
        "release": release.name,
        "namespace": release.namespace,
        "repository": release.pin.url,
    }
    return entry | ({"values": release.values_file} if release.values else {})


def runner_entry(step: Step) -> dict[str, Any]:
    """A step as the runner has it, without what is empty."""
    entry = {
        "name": step.name,
        "does": step.does,
        "labels": {node: dict(labels) for node, labels in step.labels.items()},
        "releases": [_release_entry(release) for release in step.releases],
        "applies": list(step.applies),
        "runs": [list(command) for command in step.runs],
        "waits": [_waited(wait) for wait in step.waits],
        "timeout": step.timeout,
        "check": step.check,
        "if_it_fails": step.if_it_fails,
    }
    return {key: value for key, value in entry.items() if value}


def _waited(wait: Wait) -> dict[str, Any]:
    entry = {"resource": wait.resource, "namespace": wait.namespace, "until": wait.until, "names": list(wait.names)}
    return {key: value for key, value in entry.items() if value}
