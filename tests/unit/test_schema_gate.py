"""A violation stops the synthesis with file, object, path, value and rule."""

import pytest

from groundswell.errors import SchemaError


def test_every_violation_is_told_and_nothing_is_published() -> None:
    from groundswell.node_runtime import use_node

    use_node()
    from groundswell.synthesis.kubernetes import refuse_violations

    good = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "good"}}
    service = {
        "apiVersion": "v1",
        "kind": "Service",
        "metadata": {"name": "web", "namespace": "shop"},
        "spec": {"ports": [{"port": "80"}], "selecter": {}},
    }
    with pytest.raises(SchemaError) as refused:
        refuse_violations({"eco2/dev/x.yaml": [good, service]})
    told = str(refused.value)
    assert "2 violation(s) of the objects' schemas; dist/ is as it was" in told
    assert "eco2/dev/x.yaml: Service shop/web: spec.ports[0].port" in told
    assert "selecter" in told
    refuse_violations({"eco2/dev/x.yaml": [good]})
