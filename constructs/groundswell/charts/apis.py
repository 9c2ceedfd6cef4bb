"""Wave 40: the services, each an Application of its own, so that wave 50 waits for every one of them."""

from collections.abc import Callable, Iterator, Mapping

import cdk8s

from groundswell.charts.chart import Chart
from groundswell.charts.delivery import Delivery, Row
from groundswell.charts.job import add_jobs
from groundswell.charts.monitor import add_monitor
from groundswell.charts.workload import add_workload
from groundswell.model.platform import Platform
from groundswell.model.service import Service
from groundswell.model.waves import BY_NAME

FOLDER = BY_NAME["apis"].folder


def deliveries(platform: Platform) -> Iterator[Delivery]:
    """An Application a service. An ApplicationSet would be one entry less, but wave 50 would not wait for it."""
    for service in platform.services:
        yield Delivery(
            name=service.workload_name,
            wave="apis",
            namespace=service.namespace,
            folder=f"{FOLDER}/{service.name}",
            skip_dry_run=True,  # ServiceMonitor's definition comes from wave 0
        )


def folders(platform: Platform) -> Mapping[str, Callable[[cdk8s.App], None]]:
    return {f"{FOLDER}/{service.name}": _charts(platform, service) for service in platform.services}


def _charts(platform: Platform, service: Service) -> Callable[[cdk8s.App], None]:
    def charts(app: cdk8s.App) -> None:
        chart = Chart(app, service.name)
        add_workload(chart, platform, service)
        add_monitor(chart, service.name, service.namespace, service.workload_name, "api", platform.name)
        add_jobs(Chart(app, "jobs"), platform, service)

    return charts


ROW = Row(wave="apis", platforms=Platform, deliveries=deliveries, folders=folders)
