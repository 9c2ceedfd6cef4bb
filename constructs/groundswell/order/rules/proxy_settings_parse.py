"""GS397: what an annotation tells a pod's proxy is YAML."""

from collections.abc import Iterator

import yaml

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS397",
    severity=Severity.ERROR,
    sentence="What an annotation tells a pod's proxy is YAML.",
    consequence="The injector refuses the pod: 'could not parse annotation', and no pod comes up.",
    fix="Write the settings as a mapping of YAML or JSON.",
)

_SETTINGS = "proxy.istio.io/config"


@rule.check
def settings(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        written = pods.annotations.get(_SETTINGS)
        if isinstance(written, str) and not pods.owner.contract and not _is_mapping(written):
            yield rule.finding(
                pods.owner, f"The annotation {_SETTINGS} of the pods of {pods.owner} is no mapping of YAML."
            )


def _is_mapping(written: str) -> bool:
    try:
        found = yaml.safe_load(written)
    except (yaml.YAMLError, ValueError, RecursionError):
        return False
    return found is None or isinstance(found, dict)
