"""The bootstrap of a platform, by the kind of its cluster: its steps, and the files that carry them."""

import functools

from groundswell.bootstrap import eks, kubeadm
from groundswell.bootstrap.inventory import bootstrap_files
from groundswell.bootstrap.step import Step
from groundswell.bootstrap.yaml_text import yaml_text
from groundswell.model.eks import EksPlatform
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.platform import Platform


@functools.singledispatch
def steps_of(platform: Platform) -> tuple[Step, ...]:
    """The steps, in order. Raises TypeError for a kind of platform without any."""
    raise TypeError(f"{type(platform).__name__} has no bootstrap")


steps_of.register(KubeadmPlatform)(kubeadm.steps)
steps_of.register(EksPlatform)(eks.steps)


def day_zero(platform: Platform) -> dict[str, str]:
    """The files beside the charts of `bootstrap/`, by name."""
    files = bootstrap_files(steps_of(platform))
    if platform.accepted:
        files["accepted.yaml"] = yaml_text(
            [{name: getattr(each, name) for name in ("rule", "resource", "reason")} for each in platform.accepted]
        )
    return files
