"""A question about a reading, as a person asks it, and the way to its answer."""

import difflib
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from groundswell.errors import UnreadableError
from groundswell.manifests.resource import Key, Reading
from groundswell.sync.answer import Answer, answer_of
from groundswell.sync.needs import brought_by, graphs_of, needs_of, of_stand_ins
from groundswell.sync.platform import Platform, platform_of
from groundswell.sync.profile import LATEST, profile_of
from groundswell.sync.scenarios import Choice, scenario_of
from groundswell.sync.simulation import simulate

DAYS = 8
"""How many days of sync windows are waited for: a week has seven."""


@dataclass(frozen=True, slots=True)
class Question:
    """Which scenario, which version.

    `begins` is when the scenario does, as ISO 8601 writes it, UTC unless it says otherwise; "" leaves it open.
    `about` is the object a scenario is about ("KIND/NAMESPACE/NAME", "KIND/NAME" for what is cluster-scoped), `node`
    the label of the missing node ("KEY=VALUE"); "" leaves the choice to the scenario. `application_health` overrides
    what argocd-cm says of the health check of the kind Application.
    """

    scenario: str = "first-install"
    profile: str = LATEST
    about: str = ""
    node: str = ""
    application_health: bool | None = None
    begins: str = ""


def answered(reading: Reading, question: Question) -> Answer:
    """The answer. Raises UnreadableError for unknown names, and where no Application was read."""
    profile = profile_of(question.profile)
    graphs = graphs_of(reading)
    platform = platform_of(reading, of_applications=question.application_health, brought=brought_by(graphs))
    if not platform.deliveries:
        raise UnreadableError(
            "no Application was read, so there is nothing to sync: name the root Application's file with --root"
        )
    needs = of_stand_ins(needs_of(graphs), platform)
    choice = Choice(_object(question.about, platform), _label(question.node))
    scenario = scenario_of(question.scenario, platform, needs, choice)
    begins = _moment(question.begins)
    if begins is not None:
        scenario = replace(scenario, begins=begins, horizon=DAYS * 86_400.0)
    return answer_of(simulate(platform, scenario, profile, needs))


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text) if text else None
    except ValueError as error:
        raise UnreadableError(f"{text!r} is no time: write 2026-11-26T09:00, or 2026-11-26T09:00+09:00") from error
    return found.replace(tzinfo=UTC) if found is not None and found.tzinfo is None else found


def _object(text: str, platform: Platform) -> Key | None:
    if not text:
        return None
    parts = text.split("/")
    kind, namespace, name = (parts[0], "", parts[1]) if len(parts) == 2 else (*parts, "", "")[:3]
    known = [target.key for delivery in platform.deliveries for target in delivery.targets]
    known += [delivery.key for delivery in platform.deliveries] + [each.key for each in platform.present]
    for key in known:
        if (key.kind, key.namespace, key.name) == (kind, namespace, name):
            return key
    alike = sorted({"/".join(filter(None, (key.kind, key.namespace, key.name))) for key in known})
    near = difflib.get_close_matches(text, alike, n=3, cutoff=0.5)
    hint = f"; near are {', '.join(near)}" if near else ""
    raise UnreadableError(f"no Application delivers {text}: name it as KIND/NAMESPACE/NAME{hint}")


def _label(text: str) -> tuple[str, str] | None:
    if not text:
        return None
    name, sign, value = text.partition("=")
    if not sign:
        raise UnreadableError(f"{text!r} is no node label: write KEY=VALUE")
    return name, value
