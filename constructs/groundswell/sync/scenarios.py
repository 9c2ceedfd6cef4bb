"""The scenarios that the command knows, each made for one platform."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from groundswell.errors import UnreadableError
from groundswell.manifests.resource import Key, Resource
from groundswell.manifests.wave import wave_of
from groundswell.sync.chart import is_stand_in
from groundswell.sync.dependency import Needs
from groundswell.sync.hooks import is_hook, is_skipped
from groundswell.sync.platform import Platform
from groundswell.sync.scenario import Scenario
from groundswell.sync.trace import WORKLOADS

LATE = 90.0
"""Seconds by which the controller of the scenario `controller-late` is late."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person may choose: the object that a scenario is about, and the label (key, value) of the missing node."""

    about: Key | None = None
    node: tuple[str, str] | None = None


def scenario_of(name: str, platform: Platform, needs: Needs, choice: Choice = Choice()) -> Scenario:
    """The scenario of that name for a platform; what is not chosen is chosen by a rule that the scenario's text tells.

    Raises UnreadableError for an unknown name (with the known ones) and where the platform has nothing to disturb.
    """
    if name not in SCENARIOS:
        raise UnreadableError(f"no scenario {name!r}: known are {', '.join(SCENARIOS)}")
    if choice.about is not None and name not in OF_AN_OBJECT:
        raise UnreadableError(f"{name} is about no object: leave --object out, or choose {', '.join(OF_AN_OBJECT)}")
    if choice.node is not None and name != "node-missing":
        raise UnreadableError(f"{name} misses no node: leave --node out, or choose node-missing")
    return SCENARIOS[name](platform, needs, choice)


def _first_install(platform: Platform, needs: Needs, choice: Choice) -> Scenario:
    return Scenario("first-install", "an empty cluster after the bootstrap; the roots are synced")


def _second_sync(platform: Platform, needs: Needs, choice: Choice) -> Scenario:
    about = "everything is there and healthy; a person syncs every Application once more"
    return Scenario("second-sync", about, installed=True, everyone=True)


def _one_change(platform: Platform, needs: Needs, choice: Choice) -> Scenario:
    key = choice.about or _workload(platform)
    about = f"everything is there and healthy; a commit changes {key}"
    return Scenario("one-change", about, installed=True, changed=frozenset({key}))


def _prune(platform: Platform, needs: Needs, choice: Choice) -> Scenario:
    children = [
        (wave_of(each.resource.body).number, each.key)
        for each in platform.deliveries
        if each.parent and each.generated_by is None
    ]
    if choice.about is None and not children:
        raise UnreadableError("no Application is delivered by another one: name the object that is removed")
    key = choice.about or max(children)[1]
    about = f"everything is there and healthy; a commit removes {key}, and pruning is asked for"
    return Scenario("prune", about, installed=True, removed=frozenset({key}))


def _delete_application(platform: Platform, needs: Needs, choice: Choice) -> Scenario:
    roots = [each.key for each in platform.deliveries if not each.parent and each.generated_by is None]
    roots += [each.key for each in platform.present if each.key.kind == "ApplicationSet"]
    if choice.about is None and not roots:
        raise UnreadableError(
            "no Application is a root: name the one that is deleted, --object Application/NAMESPACE/NAME"
        )
    key = choice.about or roots[0]
    if key.kind not in ("Application", "ApplicationSet"):
        raise UnreadableError(f"{key} is no Application: name one, --object Application/NAMESPACE/NAME")
    about = f"everything is there and healthy; somebody deletes {key}"
    return Scenario("delete-application", about, installed=True, deleted=key)


def _self_heal(platform: Platform, needs: Needs, choice: Choice) -> Scenario:
    key = choice.about or _workload(platform)
    about = f"everything is there and healthy; somebody edits {key} in the cluster"
    return Scenario("self-heal", about, installed=True, drifted=frozenset({key}))


def _controller_late(platform: Platform, needs: Needs, choice: Choice) -> Scenario:
    key = choice.about or _controller(platform, needs)
    about = f"a first install in which {key} is ready {LATE:g} s later than usual"
    return Scenario("controller-late", about, late={key: LATE})


def _node_missing(platform: Platform, needs: Needs, choice: Choice) -> Scenario:
    schema = "CustomResourceDefinition"  # its schema names selectors, too
    found = {each.key: frozenset(selected(each.body)) for each in _targets(platform) if each.key.kind != schema}
    every = {label for chosen in found.values() for label in chosen}
    labels = sorted(label for label in every if not label[0].startswith("kubernetes.io/"))
    if choice.node is None and not labels:
        raise UnreadableError("no object selects a node by a label: name the label of the missing node")
    label = choice.node or labels[0]
    stuck = frozenset(key for key, chosen in found.items() if label in chosen)
    about = f"a first install without the node {label[0]}={label[1]}: {len(stuck)} objects that select it stay pending"
    return Scenario("node-missing", about, stuck=stuck)


SCENARIOS: Mapping[str, Callable[[Platform, Needs, Choice], Scenario]] = {
    "first-install": _first_install,
    "second-sync": _second_sync,
    "one-change": _one_change,
    "prune": _prune,
    "delete-application": _delete_application,
    "self-heal": _self_heal,
    "controller-late": _controller_late,
    "node-missing": _node_missing,
}


OF_AN_OBJECT = ("one-change", "prune", "delete-application", "self-heal", "controller-late")
"""The scenarios that take an object."""


def selected(value: Any) -> Iterator[tuple[str, str]]:
    """The node labels that an object asks for, anywhere in its body: nodeSelector, required affinity to one value."""
    pending = [value]
    while pending:
        item = pending.pop()
        if isinstance(item, list):
            pending.extend(item)
        if not isinstance(item, Mapping):
            continue
        selector = item.get("nodeSelector")
        if isinstance(selector, Mapping):
            yield from ((str(name), text) for name, text in selector.items() if isinstance(text, str))
        required = item.get("requiredDuringSchedulingIgnoredDuringExecution")
        terms = required.get("nodeSelectorTerms") if isinstance(required, Mapping) else None
        if isinstance(terms, list) and len(terms) == 1 and isinstance(terms[0], Mapping):
            yield from _single(terms[0].get("matchExpressions"))
        pending.extend(item.values())


def _single(expressions: object) -> Iterator[tuple[str, str]]:
    for each in expressions if isinstance(expressions, list) else ():
        values = each.get("values") if isinstance(each, Mapping) else None
        if isinstance(values, list) and len(values) == 1 and each.get("operator") == "In":
            yield str(each.get("key")), str(values[0])


def _targets(platform: Platform) -> Iterator[Resource]:
    """The plain objects of all Applications, other Applications left out."""
    for delivery in platform.deliveries:
        for target in delivery.targets:
            if target.key.kind != "Application" and not is_hook(target.body) and not is_skipped(target.body):
                yield target


def _workload(platform: Platform) -> Key:
    """The first workload by wave and name, else the first object."""
    found = sorted((wave_of(each.body).number, each.key) for each in _targets(platform))
    if not found:
        raise UnreadableError("no Application delivers an object that could be disturbed")
    return next((key for _, key in found if key.kind in WORKLOADS), found[0][1])


def _controller(platform: Platform, needs: Needs) -> Key:
    """The workload, or unread chart, on which most objects depend; without known dependencies the first workload."""
    runs = {each.key: each.key for each in _targets(platform) if each.key.kind in WORKLOADS}
    for delivery in platform.deliveries:
        for target in delivery.targets:
            if is_stand_in(target.key):
                runs[delivery.key] = target.key
    count: dict[Key, int] = {}
    for dependencies in needs.values():
        for provider in {key for need in dependencies for key in need.providers if key in runs}:
            count[provider] = count.get(provider, 0) + 1
    return runs[min(count, key=lambda key: (-count[key], key))] if count else _workload(platform)
