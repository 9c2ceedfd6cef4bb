"""A question about a reading, as a person asks it, and the way to its answer."""

from dataclasses import dataclass

from groundswell.errors import UnreadableError
from groundswell.manifests.resource import Key, Reading
from groundswell.sync.answer import Answer, answer_of
from groundswell.sync.needs import brought_by, graphs_of, needs_of, of_stand_ins
from groundswell.sync.platform import Platform, platform_of
from groundswell.sync.profile import LATEST, profile_of
from groundswell.sync.scenarios import Choice, scenario_of
from groundswell.sync.simulation import simulate


@dataclass(frozen=True, slots=True)
class Question:
    """Which scenario, which version.

    `about` is the object a scenario is about ("KIND/NAMESPACE/NAME", "KIND/NAME" for what is cluster-scoped), `node`
    the label of the missing node ("KEY=VALUE"); "" leaves the choice to the scenario. `application_health` overrides
    what argocd-cm says of the health check of the kind Application.
    """

    scenario: str = "first-install"
    profile: str = LATEST
    about: str = ""
    node: str = ""
    application_health: bool | None = None


def answered(reading: Reading, question: Question) -> Answer:
    """The answer. Raises UnreadableError for unknown names, and where no Application was read."""
    profile = profile_of(question.profile)
    graphs = graphs_of(reading)
    platform = platform_of(reading, of_applications=question.application_health, brought=brought_by(graphs))
    if not platform.deliveries:
        raise UnreadableError("no Application was read: there is nothing to sync")
    needs = of_stand_ins(needs_of(graphs), platform)
    choice = Choice(_object(question.about, platform), _label(question.node))
    scenario = scenario_of(question.scenario, platform, needs, choice)
    return answer_of(simulate(platform, scenario, profile, needs))


def _object(text: str, platform: Platform) -> Key | None:
    if not text:
        return None
    parts = text.split("/")
    kind, namespace, name = (parts[0], "", parts[1]) if len(parts) == 2 else (*parts, "", "")[:3]
    for delivery in platform.deliveries:
        for target in delivery.targets:
            if (target.key.kind, target.key.namespace, target.key.name) == (kind, namespace, name):
                return target.key
    raise UnreadableError(f"no Application delivers {text}: name it as KIND/NAMESPACE/NAME")


def _label(text: str) -> tuple[str, str] | None:
    if not text:
        return None
    name, sign, value = text.partition("=")
    if not sign:
        raise UnreadableError(f"{text!r} is no node label: write KEY=VALUE")
    return name, value
