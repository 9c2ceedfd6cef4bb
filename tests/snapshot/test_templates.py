"""One snapshot a stack: a diff here is a diff that CloudFormation will carry out."""

import json
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.json import JSONSnapshotExtension

STACKS = [
    f"eco2-{environment}-{name}"
    for environment in ("dev", "prod")
    for name in ("cdn", "dns", "ingress", "network", "nodes", "secrets", "storage")
]
STACKS += [
    f"wealist-prod-{name}"
    for name in ("cdn", "cluster", "data", "dns", "identities", "ingress", "network", "registry", "secrets", "storage")
]


class TemplateFile(JSONSnapshotExtension):
    """A snapshot is a JSON file of its own."""


@pytest.mark.parametrize("stack", STACKS)
def test_template(stack: str, templates: dict[str, Any], snapshot: SnapshotAssertion) -> None:
    # The CDK's own parameter and rule change with every release of the library and say nothing about ours.
    own = {key: value for key, value in templates[stack].items() if key != "Rules"}
    own["Parameters"] = {key: value for key, value in own.get("Parameters", {}).items() if key != "BootstrapVersion"}
    assert json.loads(json.dumps(own)) == snapshot(extension_class=TemplateFile)
