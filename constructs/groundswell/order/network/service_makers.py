"""Whether the operator of a custom resource may make Services or pods in its namespace."""

from groundswell.manifests.resource import Resource
from groundswell.order.operators.catalogue import KNOWN_GROUPS, PRODUCTS

_SILENT = frozenset(  # groups whose objects make no Service
    (
        *("argoproj.io", "external-secrets.io", "generators.external-secrets.io", "bitnami.com", "cert-manager.io"),
        *("networking.istio.io", "security.istio.io", "telemetry.istio.io", "extensions.istio.io", "elbv2.k8s.aws"),
        *("gateway.networking.k8s.io", "gateway.k8s.aws", "monitoring.coreos.com", "keda.sh", "kyverno.io"),
        *("policies.kyverno.io", "karpenter.sh", "karpenter.k8s.aws", "crd.projectcalico.org", "projectcalico.org"),
        *("traefik.io", "secrets-store.csi.x-k8s.io", "cilium.io", "externaldns.k8s.io", "velero.io"),
        *("autoscaling.k8s.io", "snapshot.storage.k8s.io", "metallb.io", "vpcresources.k8s.aws"),
        *("trust.cert-manager.io", "acme.cert-manager.io", "isindir.github.com", "kustomize.toolkit.fluxcd.io"),
        *("wgpolicyk8s.io", "secrets.hashicorp.com", "onepassword.com", "secrets.infisical.com"),
        *("secrets.doppler.com", "k8s.bitwarden.com", "clustersecret.io", "templates.gatekeeper.sh"),
        *("constraints.gatekeeper.sh", "mutations.gatekeeper.sh", "config.gatekeeper.sh", "tekton.dev"),
        *("autoscaling.k8s.elastic.co", "stackconfigpolicy.k8s.elastic.co", "pkg.crossplane.io"),
        *("apiextensions.crossplane.io", "traefik.containo.us", "projectcontour.io", "volsync.backube"),
        *("machine.openshift.io", "machineconfiguration.openshift.io", "config.openshift.io", "console.openshift.io"),
        *("operator.openshift.io", "route.openshift.io", "image.openshift.io", "build.openshift.io"),
        *("user.openshift.io", "oauth.openshift.io", "project.openshift.io", "security.openshift.io"),
        *("apps.openshift.io", "template.openshift.io", "authorization.openshift.io", "quota.openshift.io"),
        *("ec2.services.k8s.aws", "services.k8s.aws", "kustomize.config.k8s.io"),
    )
)
_SILENT_SUFFIXES = (".upbound.io", ".crossplane.io", ".services.k8s.aws", ".cnrm.cloud.google.com")
"""Groups of providers that make things in a cloud, and in the cluster only the Secrets that their objects name."""


def may_make(resource: Resource) -> bool:
    """Whether an operator that nobody here knows may make Services for a custom resource."""
    group = resource.key.group
    if "." not in group or group.endswith(".k8s.io") or group in _SILENT or group in KNOWN_GROUPS:
        return False
    return not group.endswith(_SILENT_SUFFIXES)


def makes_pods(resource: Resource) -> bool:
    """Whether the operator of a custom resource makes pods, or may."""
    pair = (resource.key.group, resource.key.kind)
    known = PRODUCTS.get(pair)
    return may_make(resource) or (known is not None and known.pods) or pair in _PODS


_PODS = frozenset(
    (
        *(("argoproj.io", kind) for kind in ("Workflow", "CronWorkflow", "EventSource", "Sensor", "EventBus")),
        *(("tekton.dev", kind) for kind in ("PipelineRun", "TaskRun")),
        ("apps.openshift.io", "DeploymentConfig"),
        ("keda.sh", "ScaledJob"),
    )
)
