"""GS674: a collector's memory_limiter acts below its container's memory limit."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.notation.quantity import amount
from groundswell.order.rule import Rule
from groundswell.order.telemetry.collectors import IMAGES, collectors, kind_of
from groundswell.order.telemetry.mounted_configs import mounted, running
from groundswell.order.tree import at, mapping, number
from groundswell.order.view import View

rule = Rule(
    id="GS674",
    severity=Severity.WARNING,
    sentence="A collector's memory_limiter acts below its container's memory limit.",
    consequence="The kernel kills the collector before it refuses anything: OOMKilled, and what it held is lost.",
    fix="Set limit_mib to about four fifths of the container's limit.",
)


@rule.check
def limits(view: View) -> Iterator[Finding]:
    configs = {id(each.owner): each for each in collectors(view)}
    for pods, container in running(view, *IMAGES) if configs else ():
        limit = amount(at(container, "resources", "limits", "memory"))
        for _, config in mounted(pods, container, view) if limit is not None else ():
            found = configs.get(id(config))
            for name, part in mapping(at(found.config, "processors")).items() if found else ():
                wanted = number(at(part, "limit_mib"), 0) if kind_of(str(name)) == "memory_limiter" else 0
                if limit is not None and wanted * 2**20 >= limit:
                    written = at(container, "resources", "limits", "memory")
                    message = f"{name} of {config} acts at {wanted} MiB, and {pods.owner} has a limit of {written}."
                    yield rule.finding(config, message, related=[pods.owner])
