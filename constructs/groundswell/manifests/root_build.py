"""Roots that are built before a person applies them: a kustomization (`kubectl apply -k`), a chart (`helm install`)."""

from collections.abc import Collection, Iterable
from pathlib import PurePosixPath

from groundswell.manifests.argocd_apps import CHART
from groundswell.manifests.build import Build
from groundswell.manifests.checkout import Checkout
from groundswell.manifests.helm import objects_of_chart
from groundswell.manifests.helm_chart import missing_dependencies
from groundswell.manifests.kustomization import closure
from groundswell.manifests.kustomize import objects_of_kustomization
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.manifest import Found
from groundswell.manifests.resource import Location
from groundswell.manifests.source import KUSTOMIZATIONS, source_of

_CHART_FILE = "Chart.yaml"


def is_built(file: str) -> bool:
    """Whether a file stands for what a build of its folder gives."""
    return PurePosixPath(file).name in (*KUSTOMIZATIONS, _CHART_FILE)


def objects_of_build(checkout: Checkout, file: str, ledger: Ledger) -> list[Found]:
    """What the build gives with its own settings and values, in the namespace argocd."""
    folder = _folder(file)
    shown = checkout.shown(file)
    source = source_of({"path": folder})
    name = PurePosixPath(folder).name or "root"
    build = Build(checkout, folder, source, f"the root {shown}", name, "argocd", Location(shown, 1), ledger)
    return objects_of_chart(build) if file.endswith(_CHART_FILE) else objects_of_kustomization(build)


def kustomization_of(checkout: Checkout, start: str, files: Collection[str]) -> str | None:
    """The smallest kustomization below a folder that takes in all of these files; None without any."""
    found = []
    for name in checkout.under(start):
        if PurePosixPath(name).name in KUSTOMIZATIONS:
            taken = closure(checkout, _folder(name)).files
            if all(file in taken for file in files):
                found.append((len(taken), name))
    return min(found)[1] if found else None


def charts_of(checkout: Checkout, start: str, files: Iterable[str]) -> list[str]:
    """The charts below a folder whose templates are among these files, or whose values the chart argocd-apps reads."""
    among = set(files)
    found = []
    for name in checkout.under(start):
        if PurePosixPath(name).name == _CHART_FILE:
            folder = _folder(name)
            templates = checkout.under(f"{folder}/templates" if folder else "templates")
            told = any(each["name"] == CHART for each in missing_dependencies(checkout, folder))
            if told or any(file in among for file in templates):
                found.append(name)
    return found


def _folder(file: str) -> str:
    folder = PurePosixPath(file).parent.as_posix()
    return "" if folder == "." else folder
