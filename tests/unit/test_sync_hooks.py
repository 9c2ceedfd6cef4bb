"""The judge and the simulator read hooks alike."""

from itertools import product

import pytest

from groundswell.order.argocd.phase import phases as judged
from groundswell.sync.hooks import phases
from groundswell.sync.task import PHASE_ORDER

OWN = [None, "PreSync", "Sync", "PostSync, SyncFail", "Skip", "Skip,Sync", "typo", "presync,PostSync", "Sync,Sync"]
HELM = [None, "pre-install", "post-upgrade,pre-upgrade", "crd-install", "test", "crd-install,pre-install"]


@pytest.mark.parametrize(("own", "helm"), tuple(product(OWN, HELM)))
def test_both_see_the_same_phases(own: str | None, helm: str | None) -> None:
    given = {"argocd.argoproj.io/hook": own, "helm.sh/hook": helm}
    annotations = {name: value for name, value in given.items() if value is not None}
    mine = sorted(PHASE_ORDER[phase] for phase in phases({"metadata": {"annotations": annotations}}))
    assert mine == [int(phase) for phase in judged(annotations)]
