"""The release of Kubernetes that a platform runs on, as far as somebody says it."""

import re
from typing import NamedTuple

from groundswell.order.tree import at
from groundswell.order.view import View

_RELEASE = re.compile(r"v?1\.(\d{1,3})(?:[.+-].*)?")
LATEST = 34
"""Judged by when nobody says: the release whose schemas are shipped."""


class ClusterRelease(NamedTuple):
    """The minor of 1.x, and whether somebody stated it."""

    minor: int
    stated: bool

    def __str__(self) -> str:
        return f"1.{self.minor}"


def release(view: View) -> ClusterRelease:
    """From a line "kubernetes 1.34" of the bootstrap inventory, else the Version of an EKS cluster, else `LATEST`."""
    lines = (line for step in view.steps for line in step.provides)
    texts = [
        line.split(None, 1)[1] for line in lines if line.startswith("kubernetes ") and line.strip() != "kubernetes"
    ]
    texts += [str(at(each.body, "Properties", "Version")) for each in view.aws("AWS::EKS::Cluster")]
    for text in texts:
        match = _RELEASE.fullmatch(text.strip())
        if match:
            return ClusterRelease(int(match[1]), stated=True)
    return ClusterRelease(LATEST, stated=False)
