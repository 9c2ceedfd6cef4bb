"""How many pods a service has: the one owner of that number."""

from cdk8s_plus_27 import k8s

from groundswell.model.service import Service


def autoscaler(service: Service) -> k8s.HorizontalPodAutoscalerSpecV2:
    """Between the service's least and most pods, by the share of the processor that it asked for."""
    target = k8s.MetricTargetV2(type="Utilization", average_utilization=service.scaling.cpu_percent)
    return k8s.HorizontalPodAutoscalerSpecV2(
        scale_target_ref=k8s.CrossVersionObjectReferenceV2(
            api_version="apps/v1", kind="Deployment", name=service.workload_name
        ),
        min_replicas=service.scaling.least,
        max_replicas=service.scaling.most,
        # The service's own container only: the sidecar's share would blur what one request costs.
        metrics=[
            k8s.MetricSpecV2(
                type="ContainerResource",
                container_resource=k8s.ContainerResourceMetricSourceV2(
                    name="cpu", container=service.workload_name, target=target
                ),
            )
        ],
    )
