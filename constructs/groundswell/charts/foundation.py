"""What stands in the cluster before Argo CD, beside the charts that the bootstrap installs."""

import functools

import cdk8s
from cdk8s_plus_27 import k8s

from groundswell.charts.application import ARGOCD
from groundswell.charts.chart import Chart
from groundswell.charts.external_secret import Made, add_external_secret
from groundswell.charts.secret_store import add_store
from groundswell.model.eks import EksPlatform
from groundswell.model.labels import PART_OF, platform_labels
from groundswell.model.platform import Platform


@functools.singledispatch
def add_foundation(platform: Platform, app: cdk8s.App) -> None:
    """Nothing, unless a kind of platform needs it."""


@add_foundation.register
def _(platform: EksPlatform, app: cdk8s.App) -> None:
    """Argo CD cannot deliver the Secret that it starts with: store and ExternalSecret stand before it."""
    add_store(Chart(app, "store"), platform, platform.store)
    chart = Chart(app, "argocd-secret")
    chart.add(k8s.KubeNamespace, metadata=k8s.ObjectMeta(name=ARGOCD, labels=platform_labels(platform.name)))
    add_external_secret(
        chart,
        platform,
        Made(
            namespace=ARGOCD,
            name="argocd-secret",
            keys={
                "server.secretkey": "{{ .secretkey }}",
                "dex.google.clientID": "{{ .client_id }}",
                "dex.google.clientSecret": "{{ .client_secret }}",
            },
            fetched={
                "secretkey": (platform.argocd_secret, "secretkey"),
                "client_id": (platform.argocd_login, "client_id"),
                "client_secret": (platform.argocd_login, "client_secret"),
            },
            labels={PART_OF: "argocd"},
        ),
    )
