"""Wave 2: every namespace, with the labels that people, the mesh and pod security go by."""

from collections.abc import Callable, Iterator, Mapping

import cdk8s
from cdk8s_plus_27 import k8s

from groundswell.charts.chart import Chart
from groundswell.charts.delivery import Delivery, Row
from groundswell.model.platform import Platform
from groundswell.model.waves import BY_NAME

FOLDER = BY_NAME["namespaces"].folder


def deliveries(platform: Platform) -> Iterator[Delivery]:
    # Deleting a Namespace deletes all that is in it: never by a sync, never with the Application.
    yield Delivery(name="namespaces", wave="namespaces", namespace="default", folder=FOLDER, prune=False, cascade=False)


def folders(platform: Platform) -> Mapping[str, Callable[[cdk8s.App], None]]:
    return {FOLDER: lambda app: _namespaces(Chart(app, "namespaces"), platform)}


def _namespaces(chart: Chart, platform: Platform) -> None:
    for namespace in platform.namespaces:
        if namespace.owned:
            labels = {**namespace.labels, "environment": platform.environment.name}
            chart.add(k8s.KubeNamespace, metadata=k8s.ObjectMeta(name=namespace.name, labels=labels))


ROW = Row(wave="namespaces", platforms=Platform, deliveries=deliveries, folders=folders)
