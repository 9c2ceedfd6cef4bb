"""Wave 4: the mesh's own definitions, and the webhook that checks its objects."""

from collections.abc import Iterator

from groundswell.charts.delivery import Delivery, Ignored, Row
from groundswell.model.kubeadm import KubeadmPlatform

WEBHOOK = Ignored(
    group="admissionregistration.k8s.io",
    kind="ValidatingWebhookConfiguration",
    jq=(".webhooks[]?.clientConfig.caBundle", ".webhooks[]?.failurePolicy"),
    why="istiod writes its certificate, and turns failurePolicy to Fail once it answers",
)


def deliveries(platform: KubeadmPlatform) -> Iterator[Delivery]:
    yield Delivery(
        name="istio-base",
        wave="istio-base",
        namespace=platform.ingress.gateway_namespace,
        release=platform.release("istio-base"),
        values={"defaultRevision": "default"},
        prune=False,  # it holds definitions: see wave 0
        cascade=False,
        server_side=True,  # the definitions pass client-side apply's limit
        ignored=(WEBHOOK,),
    )


ROW = Row(wave="istio-base", platforms=KubeadmPlatform, deliveries=deliveries)
