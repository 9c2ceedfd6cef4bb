"""Which kinds Argo CD waits for."""

import pytest

from groundswell.order.argocd.health import is_stock


@pytest.mark.parametrize(
    ("group", "kind"),
    [
        ("apps", "Deployment"),
        ("gateway.networking.k8s.io", "GatewayClass"),
        ("monitoring.coreos.com", "ThanosRuler"),
        ("operator.tigera.io", "Installation"),
        ("pkg.crossplane.io", "Provider"),
        ("rds.aws.upbound.io", "Instance"),
        ("sql.cnrm.cloud.google.com", "SQLInstance"),
        ("s3.services.k8s.aws", "Bucket"),
    ],
)
def test_it_looks_at_the_health_of(group: str, kind: str) -> None:
    assert is_stock(group, kind)


@pytest.mark.parametrize(
    ("group", "kind"),
    [
        ("", "ConfigMap"),
        ("argoproj.io", "Application"),
        ("argoproj.io", "AppProject"),
        ("monitoring.coreos.com", "ServiceMonitor"),
        ("networking.istio.io", "VirtualService"),
        ("crossplane.io", "Anything"),
    ],
)
def test_it_takes_as_done_once_applied(group: str, kind: str) -> None:
    assert not is_stock(group, kind)
