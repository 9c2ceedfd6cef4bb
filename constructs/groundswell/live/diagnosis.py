"""The whole diagnosis: steps, waves, and what runs across them."""

from collections.abc import Callable, Iterator
from pathlib import Path

from groundswell.bootstrap.day_zero import steps_of
from groundswell.live.kubectl import Kubectl
from groundswell.live.pods import pod_rows
from groundswell.live.row import Row
from groundswell.live.snapshot import snapshot
from groundswell.live.steps import step_rows
from groundswell.live.targets import target_row
from groundswell.live.waves import root_row, wave_rows
from groundswell.manifests.git import work_tree
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.platform import Platform
from groundswell.order.reading import read_platform

NOT_LOOKED_AT = (
    "AWS: whether targets are healthy there, whether secrets are filled (`groundswell secrets` lists them).",
    "Values of Secrets: only their names are read.",
    "What charts made, but for Argo CD's own word on it, the pods and the sidecars.",
)


def diagnosis(cluster: Kubectl, platform: Platform, checkout: Path, began: Callable[[str], None]) -> Iterator[Row]:
    """Every row. Raises ClusterError as soon as the cluster does not answer as a whole."""
    began("reading the output")
    folder = checkout / platform.path("bootstrap")
    reading = read_platform(checkout, roots=[folder / "root.k8s.yaml"], bootstrap=folder / "inventory.yaml")
    began("asking the cluster for its nodes")
    cluster.reach()
    began("reading what is there")
    applied = [each for step in reading.steps for each in step.resources]
    live = snapshot(cluster, [*reading.resources, *applied])
    began("bootstrap steps")
    yield from step_rows(cluster, steps_of(platform), reading, live)
    began("waves")
    yield from wave_rows(reading, live)
    tree = work_tree(checkout)
    yield root_row(reading, live, tree.revisions if tree else ())
    began("pods")
    yield from pod_rows(cluster, platform)
    if isinstance(platform, KubeadmPlatform):
        yield target_row(cluster, platform)
