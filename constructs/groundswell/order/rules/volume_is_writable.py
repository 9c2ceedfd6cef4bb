"""GS414: who is not root can write to the volume that it mounts."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.claims import claims, follows_its_pod, mounted
from groundswell.order.nodes.users import ROOT, image_user, user
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS414",
    severity=Severity.WARNING,
    sentence="Who is not root can write to the volume that it mounts.",
    consequence="A new volume belongs to root: Permission denied at the first write, CrashLoopBackOff.",
    fix="Set securityContext.fsGroup of the pod to the container's group.",
)


@rule.check
def written(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        if at(pods.spec, "securityContext", "fsGroup") is None and not pods.owner.contract:
            owned = {each.volume: each.name for each in claims(pods, view) if follows_its_pod(each)}
            yield from _denied(pods, owned) if owned and not _prepared(pods, set(owned)) else ()


def _denied(pods: PodTemplate, owned: dict[str, str]) -> Iterator[Finding]:
    for container in mappings(pods.spec.get("containers")):
        who = user(pods, container)
        volumes = sorted(mounted(container) & owned.keys())
        if volumes and who is not None and who != ROOT:
            name = f"user {who}" if who > 0 else "a user that is not root"
            by = " (its image's)" if who == image_user(text(container.get("image"))) else ""
            message = (
                f"Container {text(container.get('name'))} of {pods.owner} writes as {name}{by} to volume {volumes[0]}, "
                f"and the pod has no fsGroup."
            )
            yield rule.finding(pods.owner, message)


def _prepared(pods: PodTemplate, volumes: set[str]) -> bool:
    """Whether an init container as root has the volume first, to hand it over."""
    return any(
        user(pods, each) in (ROOT, None) and mounted(each) & volumes
        for each in mappings(pods.spec.get("initContainers"))
    )
