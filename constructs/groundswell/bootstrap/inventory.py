"""The bootstrap's inventory: what stands in the cluster before Argo CD applies anything, in its order."""

from typing import Any

import yaml

from groundswell.bootstrap.argocd import argocd_values
from groundswell.model import release as pins
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.release import ChartPin


def bootstrap_files(platform: KubeadmPlatform) -> dict[str, str]:
    """File name to text, for the environment's `bootstrap/`: the inventory, and the values of Argo CD's chart."""
    return {
        "inventory.yaml": _yaml({"steps": _steps(platform)}),
        "argocd-values.yaml": _yaml(argocd_values(platform)),
    }


def _steps(platform: KubeadmPlatform) -> list[dict[str, Any]]:
    network = platform.network
    return [
        {
            "name": "cluster",
            "does": f"kubeadm init (pods {network.pod_cidr}, services {network.service_cidr}) and join, Kubernetes "
            f"{pins.KUBERNETES_VERSION}; then waits until every node has registered",
            "provides": {
                "namespaces": ["default", "kube-node-lease", "kube-public", "kube-system"],
                "nodes": [f"{node.name} control-plane" for node in platform.nodes if node.control_plane],
                "others": [
                    "service kube-system/kube-dns",
                    f"node-count {len(platform.nodes)}",
                    f"vcpu-quota {platform.vcpu_quota}",
                ],
            },
        },
        {
            "name": "network",
            "does": f"{_chart(pins.TIGERA_OPERATOR)}, VXLAN; then waits until every node is Ready",
            "provides": {"namespaces": ["calico-system", "tigera-operator"], "others": ["network-policies"]},
        },
        {
            "name": "volumes",
            "does": f"{_chart(pins.EBS_CSI_DRIVER)}; then waits until its controller and every node's plugin are ready",
            "provides": {"others": ["csi-driver ebs.csi.aws.com"]},
        },
        {
            "name": "argocd",
            "does": f"{_chart(pins.ARGO_CD)} with argocd-values.yaml; then waits until all its workloads are ready",
            "provides": {
                "namespaces": ["argocd"],
                "crds": [f"argoproj.io/{kind}" for kind in ("Application", "ApplicationSet", "AppProject")],
                "controllers": [f"argoproj.io/{kind}" for kind in ("Application", "ApplicationSet", "AppProject")],
                "secrets": ["argocd/argocd-secret"],
                "others": ["health-check argoproj.io/Application", "service argocd/argocd-server"],
            },
        },
        {
            "name": "projects",
            "does": "applies the AppProject; what it does not name no Application may use",
            "applies": ["projects.k8s.yaml"],
        },
        {
            "name": "root",
            "does": "applies the root Application, from which Argo CD delivers all else",
            "applies": ["root.k8s.yaml"],
        },
    ]


def _chart(pin: ChartPin) -> str:
    return f"helm upgrade --install of {pin.chart} {pin.version} from {pin.url}"


def _yaml(value: dict[str, Any]) -> str:
    """YAML in the order written, as people read it."""
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, width=120, allow_unicode=True)


class _Dumper(yaml.SafeDumper):
    """Texts of several lines as blocks, lists indented below their key."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if "\n" in value else None)


_Dumper.add_representer(str, _text)
