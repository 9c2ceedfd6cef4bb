"""GS413: a volume is in a zone where its pod can run."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.apart import zones_of
from groundswell.order.nodes.claims import Claim, claims
from groundswell.order.nodes.fleets import fleets
from groundswell.order.nodes.nodes import Fleet
from groundswell.order.nodes.storage import driver_of, waits_for_consumer
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS413",
    severity=Severity.ERROR,
    sentence="A volume is in a zone where its pod can run.",
    consequence="The pod stays Pending for ever: volume node affinity conflict.",
    fix="Let the volume wait for its pod (volumeBindingMode: WaitForFirstConsumer), or place both in one zone.",
)

_ZONES = ("topology.kubernetes.io/zone", "topology.ebs.csi.aws.com/zone", "failure-domain.beta.kubernetes.io/zone")
_ZONAL = frozenset({"ebs.csi.aws.com", "pd.csi.storage.gke.io", "disk.csi.azure.com"})


@rule.check
def volumes(view: View) -> Iterator[Finding]:
    known = fleets(view)
    for pods in view.pods if known and all(fleet.known for fleet in known) else ():
        for claim in claims(pods, view):
            found = [_judged(claim, pods, fleet, view) for fleet in known]
            if all(found) and found[0]:
                severity, message = found[0]
                yield rule.finding(pods.owner, message, severity=severity)


def _judged(claim: Claim, pods: PodTemplate, fleet: Fleet, view: View) -> tuple[Severity, str] | None:
    open_to = zones_of(pods, fleet)
    if not open_to:
        return None
    volume = view.named("PersistentVolume", "", text(claim.spec.get("volumeName")), "")
    there = _zones_of(volume) if volume else _allowed(claim)
    places = ", ".join(sorted(open_to))
    if there and not there & open_to:
        what = f"its volume {claim.name} is in {', '.join(sorted(there))}"
        return Severity.ERROR, f"{pods.owner} can run only in {places}, and {what}."
    every = frozenset().union(*(each.zones for each in fleet.sets))
    storage = claim.storage_class
    anywhere = storage and not waits_for_consumer(storage) and driver_of(storage) in _ZONAL and not there
    if anywhere and open_to < every and not volume:
        what = f"StorageClass {storage.key.name} makes volume {claim.name} at once, in any zone" if storage else ""
        return Severity.WARNING, f"{pods.owner} can run only in {places}, and {what}."
    return None


def _zones_of(volume: Resource) -> frozenset[str]:
    terms = at(volume.body, "spec", "nodeAffinity", "required", "nodeSelectorTerms")
    wanted = [each for term in mappings(terms) for each in mappings(term.get("matchExpressions"))]
    found = [texts(each.get("values")) for each in wanted if each.get("key") in _ZONES and each.get("operator") == "In"]
    labelled = [str(volume.labels[key]) for key in _ZONES if key in volume.labels]
    return frozenset(zone for zones in found for zone in zones) or frozenset(labelled)


def _allowed(claim: Claim) -> frozenset[str]:
    """The zones that a class may make volumes in, empty for all."""
    body = claim.storage_class.body if claim.storage_class else {}
    return frozenset(
        zone
        for topology in mappings(body.get("allowedTopologies"))
        for each in mappings(topology.get("matchLabelExpressions"))
        if each.get("key") in _ZONES
        for zone in texts(each.get("values"))
    )
