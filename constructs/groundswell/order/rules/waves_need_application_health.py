"""GS126: waves of Applications are waited for."""

from collections import defaultdict
from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.manifests.wave import wave_of
from groundswell.order.capability import words
from groundswell.order.finding import Finding, Severity
from groundswell.order.graph import Dependency, Graph
from groundswell.order.missing.unread import unread
from groundswell.order.need import Strength
from groundswell.order.outcome import Outcome
from groundswell.order.position import slot_words
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS126",
    severity=Severity.WARNING,
    sentence="Waves of Applications are waited for.",
    consequence="All children start at once, whatever their waves: what needs another fails first and passes on a "
    "retry, or starts without what it should have found.",
    fix="Restore the health check of the kind Application in argocd-cm "
    "(resource.customizations.health.argoproj.io_Application).",
)

_SHOWN = 12
_NEVER_WAITS = (
    "An ApplicationSet is Healthy once its Applications exist, unless it rolls out in steps (RollingSync): so no wave "
    "after it waits for what they deliver."
)


@rule.check_order
def ungated(graph: Graph) -> Iterator[Finding]:
    view = graph.view
    relying: dict[str, list[Dependency]] = defaultdict(list)
    for each in graph.dependencies:
        if each.outcome is Outcome.UNGATED:
            relying[each.standing.provider.container].append(each)
    for parent, waves in sorted(_children(view).items()):
        found = relying.pop(parent, [])
        known = view.application_resource(parent) is not None
        if found or (known and len(waves) > 1 and not view.applications_gate):
            yield _finding(parent, sorted(waves), found, view)
    for parent, found in sorted(relying.items()):
        yield _finding(parent, [], found, view)


def _children(view: View) -> dict[str, set[int]]:
    """Each Application that delivers Applications, with the waves these have."""
    found: dict[str, set[int]] = defaultdict(set)
    for each in view.of_kind("Application", "argoproj.io"):
        if each.application and (made := view.applications.get(_name(each))) and made.generated_by is None:
            found[each.application].add(wave_of(each.body).number)
    return found


def _finding(parent: str, waves: list[int], found: list[Dependency], view: View) -> Finding:
    about = view.application_resource(parent) or found[0].dependent
    captured = any(each.need.strength is Strength.CAPTURED for each in found)
    told = f"The Applications of {parent} have waves {', '.join(map(str, waves))}" if waves else f"Waves of {parent}"
    relying = f"; {len(found)} dependencies rely on them" if found else ""
    gated = view.applications_gate
    reason = "an ApplicationSet stands between" if gated else "Argo CD has no health check for the kind Application"
    elsewhere = not gated and view.argocd_is_set_up_elsewhere
    unread_settings = not gated and _settings_are_unread(view)
    unknown = unread_settings or (elsewhere and not found)  # nobody is hurt by what nobody could read
    if unread_settings or elsewhere:
        reason = f"{reason} in what could be read of its settings"
    lines = sorted({_line(each) for each in found})
    return rule.finding(
        about,
        f"{told}, but nothing waits for them: {reason}{relying}.",
        consequence=_NEVER_WAITS if gated else "",
        fix="Write the Applications out under a root, each with its wave." if gated else "",
        severity=Severity.INFO if unknown else Severity.ERROR if captured and not elsewhere else None,
        lines=lines[:_SHOWN] + ([f"… and {len(lines) - _SHOWN} more"] if len(lines) > _SHOWN else []),
    )


def _settings_are_unread(view: View) -> bool:
    """Whether an Application delivers to Argo CD's own namespace what nobody could read: the check may be there."""
    return any(each.destination_namespace == view.argocd_namespace for each in view.once(unread))


def _line(each: Dependency) -> str:
    provider, dependent = slot_words(each.standing.provider), slot_words(each.standing.dependent)
    return (
        f"{each.dependent} ({dependent}) needs {each.need.words or words(each.need.capability)} "
        f"of {each.provider.resource} ({provider}) [{each.need.strength}, {each.dependent.location}]"
    )


def _name(resource: Resource) -> str:
    return f"{resource.key.namespace}/{resource.key.name}"
