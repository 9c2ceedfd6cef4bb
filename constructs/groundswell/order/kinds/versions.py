"""Which Kubernetes and which Istio a platform runs, as far as its files tell."""

import re
from collections.abc import Iterator

from groundswell.order.argocd.settings import chart_values
from groundswell.order.controllers import image_name
from groundswell.order.nodes.user_data import node_text
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

_MINOR = re.compile(r"v?1\.(\d{1,3})(?:\.|$|-)")


def minor(version: str) -> int:
    """The minor version of a `1.x` version, 0 for what is none."""
    found = _MINOR.match(version.strip())
    return int(found[1]) if found else 0


def kubernetes_minor(view: View) -> int:
    """Kubernetes' minor version, told by an inventory line `kubernetes 1.34`, an EKS cluster or the nodes' kubelet."""
    return view.once(_kubernetes_minor)


def _kubernetes_minor(view: View) -> int:
    told = (line.strip().partition(" ")[2] for s in view.steps for line in s.provides if line.startswith("kubernetes "))
    clusters = (str(at(each.body, "Properties", "Version") or "") for each in view.aws("AWS::EKS::Cluster"))
    found = [minor(each) for each in (*told, *clusters)]
    found += [node_text(at(each.body, "Properties", "UserData")).minor for each in view.aws("AWS::EC2::Instance")[:1]]
    return next((each for each in found if each), 0)


def istio_minors(view: View) -> list[int]:
    """The minor versions of the Istio control planes: of istiod charts, of pods that run pilot; empty where unknown."""
    return view.once(_istio_minors)


def _istio_minors(view: View) -> list[int]:
    charts = (
        text(source.get("targetRevision"))
        for application in view.reading.applications
        for source in application.chart_sources
        if source.get("chart") == "istiod"
    )
    images = (image for image in _images(view) if image_name(image) in ("pilot", "proxyv2"))
    return [each for each in (minor(version) for version in (*charts, *map(_tag, images))) if each]


def _images(view: View) -> Iterator[str]:
    for pods in view.pods:
        yield from (text(each.get("image")) for each in pods.containers)


def _tag(image: str) -> str:
    return image.partition("@")[0].rpartition("/")[2].partition(":")[2]


def native_sidecars_switched(view: View) -> bool | None:
    """What istiod is told of native sidecars (ENABLE_NATIVE_SIDECARS), None where it is told nothing."""
    return view.once(_switched)


def _switched(view: View) -> bool | None:
    found: list[str] = []
    for application in view.reading.applications:
        for source in application.chart_sources:
            if source.get("chart") == "istiod":
                for values in chart_values(source):
                    for home in (values, mapping(values.get("pilot"))):
                        env = mapping(home.get("env")).get("ENABLE_NATIVE_SIDECARS")
                        found += [] if env is None else [str(env).lower()]
    for pods in view.pods:
        for container in pods.containers:
            if image_name(text(container.get("image"))) == "pilot":
                found += [
                    text(each.get("value")).lower()
                    for each in mappings(container.get("env"))
                    if each.get("name") == "ENABLE_NATIVE_SIDECARS"
                ]
    return found[-1] == "true" if found else None
