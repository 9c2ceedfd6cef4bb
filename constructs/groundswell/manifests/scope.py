"""Which kinds belong to the cluster and which to a namespace."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Key

Kind = tuple[str, str]  # group, kind

# Kubernetes' own kinds, and those of projects whose CRDs mostly arrive in charts that cannot be read here.
_CLUSTER = {
    "": "Namespace Node PersistentVolume ComponentStatus",
    "admissionregistration.k8s.io": "MutatingWebhookConfiguration ValidatingWebhookConfiguration"
    " ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding"
    " MutatingAdmissionPolicy MutatingAdmissionPolicyBinding",
    "apiextensions.k8s.io": "CustomResourceDefinition",
    "apiregistration.k8s.io": "APIService",
    "certificates.k8s.io": "CertificateSigningRequest ClusterTrustBundle",
    "flowcontrol.apiserver.k8s.io": "FlowSchema PriorityLevelConfiguration",
    "networking.k8s.io": "IngressClass IPAddress ServiceCIDR",
    "node.k8s.io": "RuntimeClass",
    "policy": "PodSecurityPolicy",
    "rbac.authorization.k8s.io": "ClusterRole ClusterRoleBinding",
    "resource.k8s.io": "DeviceClass ResourceSlice",
    "scheduling.k8s.io": "PriorityClass",
    "storage.k8s.io": "StorageClass CSIDriver CSINode VolumeAttachment VolumeAttributesClass",
    "argoproj.io": "ClusterWorkflowTemplate ClusterAnalysisTemplate",
    "cert-manager.io": "ClusterIssuer",
    "crd.projectcalico.org": "BGPConfiguration BGPFilter BGPPeer BlockAffinity ClusterInformation FelixConfiguration"
    " GlobalNetworkPolicy GlobalNetworkSet HostEndpoint IPAMBlock IPAMConfig IPAMHandle IPPool IPReservation"
    " KubeControllersConfiguration",
    "cilium.io": "CiliumClusterwideNetworkPolicy CiliumLoadBalancerIPPool CiliumBGPPeeringPolicy CiliumNode"
    " CiliumL2AnnouncementPolicy CiliumBGPClusterConfig CiliumBGPPeerConfig CiliumBGPAdvertisement CiliumCIDRGroup"
    " CiliumClusterwideEnvoyConfig CiliumEgressGatewayPolicy",
    "autoscaling.openshift.io": "ClusterAutoscaler",
    "clustersecret.io": "ClusterSecret",
    "crd.k8s.amazonaws.com": "ENIConfig",
    "eks.amazonaws.com": "NodeClass",
    "elbv2.k8s.aws": "IngressClassParams",
    "external-secrets.io": "ClusterSecretStore ClusterExternalSecret ClusterPushSecret",
    "generators.external-secrets.io": "ClusterGenerator",
    "gateway.networking.k8s.io": "GatewayClass",
    "karpenter.k8s.aws": "EC2NodeClass",
    "karpenter.sh": "NodePool NodeClaim NodeOverlay",
    "keda.sh": "ClusterTriggerAuthentication",
    "kubeflow.org": "Profile",
    "kueue.x-k8s.io": "ClusterQueue ResourceFlavor WorkloadPriorityClass AdmissionCheck Cohort",
    "kyverno.io": "ClusterPolicy ClusterCleanupPolicy GlobalContextEntry",
    "nmstate.io": "NMState NodeNetworkConfigurationPolicy",
    "nvidia.com": "ClusterPolicy NVIDIADriver",
    "operator.tigera.io": "Installation APIServer ImageSet TigeraStatus",
    "policies.kyverno.io": "ValidatingPolicy MutatingPolicy GeneratingPolicy DeletingPolicy ImageValidatingPolicy",
    "policy.networking.k8s.io": "AdminNetworkPolicy BaselineAdminNetworkPolicy",
    "projectcalico.org": "GlobalNetworkPolicy GlobalNetworkSet IPPool BGPConfiguration BGPPeer FelixConfiguration",
    "snapshot.storage.k8s.io": "VolumeSnapshotClass VolumeSnapshotContent",
    "templates.gatekeeper.sh": "ConstraintTemplate",
    "tekton.dev": "ClusterTask",
    "triggers.tekton.dev": "ClusterTriggerBinding ClusterInterceptor",
    "trust.cert-manager.io": "Bundle",
}
CLUSTER_SCOPED = frozenset((group, kind) for group, kinds in _CLUSTER.items() for kind in kinds.split())
_CLUSTER_GROUPS = frozenset(  # every kind of the group: some are made at run time
    (
        *("constraints.gatekeeper.sh", "mutations.gatekeeper.sh", "sailoperator.io", "operator.tekton.dev"),
        *("config.openshift.io", "console.openshift.io", "machineconfiguration.openshift.io", "user.openshift.io"),
        *("oauth.openshift.io", "project.openshift.io", "security.openshift.io", "operator.openshift.io"),
        *("imageregistry.operator.openshift.io", "samples.operator.openshift.io", "quota.openshift.io"),
        *("datasciencecluster.opendatahub.io", "dscinitialization.opendatahub.io", "deviceplugin.intel.com"),
    )
)
_CLUSTER_SUFFIXES = (".upbound.io", ".crossplane.io")
"""Groups of Crossplane and its providers, whose kinds are cluster-scoped but for those of its second release."""
_NAMESPACED = frozenset({("operator.openshift.io", "IngressController")})
_NAMESPACED_SUFFIXES = (".m.upbound.io", ".m.crossplane.io")


def declared_scopes(bodies: Iterable[Mapping[str, Any]]) -> dict[Kind, bool]:
    """For every definition of a kind among the objects, Crossplane's included: whether the kind is cluster-scoped."""
    scopes: dict[Kind, bool] = {}
    for body in bodies:
        spec = body.get("spec")
        if body.get("kind") == "CustomResourceDefinition" and isinstance(spec, Mapping):
            names = spec.get("names")
            kind = names.get("kind") if isinstance(names, Mapping) else None
            scopes[str(spec.get("group", "")), str(kind)] = spec.get("scope") == "Cluster"
        elif body.get("kind") == "CompositeResourceDefinition" and isinstance(spec, Mapping):
            scopes.update(_composed(spec, str(body.get("apiVersion"))))
    return scopes


def _composed(spec: Mapping[str, Any], version: str) -> Iterator[tuple[Kind, bool]]:
    """A composite of Crossplane's first API is cluster-scoped, of its second only when it says so; a claim never."""
    first = version.endswith("/v1")
    for field, cluster in (("names", first or "Cluster" in str(spec.get("scope"))), ("claimNames", False)):
        names = spec.get(field)
        if isinstance(names, Mapping):
            yield (str(spec.get("group", "")), str(names.get("kind"))), cluster


def is_cluster_scoped(group: str, kind: str, declared: Mapping[Kind, bool]) -> bool:
    """What a CRD that was read says; else the table above; else namespaced."""
    said = declared.get((group, kind))
    return _is_known_cluster_scoped(group, kind) if said is None else said


def _is_known_cluster_scoped(group: str, kind: str) -> bool:
    if (group, kind) in CLUSTER_SCOPED:
        return True
    if (group, kind) in _NAMESPACED or group.endswith(_NAMESPACED_SUFFIXES):
        return False
    return group in _CLUSTER_GROUPS or group.endswith(_CLUSTER_SUFFIXES)


def group_version(api_version: str) -> tuple[str, str]:
    """("apps", "v1") of `apps/v1`, ("", "v1") of `v1`."""
    group, slash, version = api_version.rpartition("/")
    return (group, version) if slash else ("", api_version)


def key_of(body: Mapping[str, Any], default_namespace: str, declared: Mapping[Kind, bool]) -> Key:
    """The identity of a well-formed object; a missing namespace is the default one. generateName gives no name."""
    group, _ = group_version(body["apiVersion"])
    kind, metadata = body["kind"], body["metadata"]
    name = metadata.get("name") or ""
    if is_cluster_scoped(group, kind, declared):
        return Key(group, kind, "", name)
    return Key(group, kind, metadata.get("namespace") or default_namespace, name)
