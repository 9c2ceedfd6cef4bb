"""Manifests in one line each, for tests about what they name."""


def manifest(
    kind: str, name: str, rest: str = "", *, api: str = "v1", namespace: str = "shop", labels: str = "{}"
) -> str:
    """One YAML document; `rest` are the fields beside the metadata, as "spec: {…}"."""
    metadata = f"{{name: {name}, namespace: {namespace}, labels: {labels}}}" if namespace else f"{{name: {name}}}"
    return f"apiVersion: {api}\nkind: {kind}\nmetadata: {metadata}\n{rest}\n---\n"


def workload(pods: str, name: str = "web", labels: str = "{app: web}", kind: str = "Deployment") -> str:
    """A workload whose pod spec is `pods`."""
    api = "argoproj.io/v1alpha1" if kind == "Rollout" else "apps/v1"
    return manifest(kind, name, f"spec: {{template: {{metadata: {{labels: {labels}}}, spec: {{{pods}}}}}}}", api=api)


def container(rest: str, name: str = "web") -> str:
    """A pod spec with one container."""
    return f"containers: [{{name: {name}, image: 'docker.io/library/web:1.0', {rest}}}]"


def chart(namespace: str = "shop") -> dict[str, object]:
    """What makes an Application opaque: `world.app("chart", **chart())`."""
    source = {"repoURL": "https://charts.example", "chart": "thing", "targetRevision": "1.0.0"}
    return {"namespace": namespace, "sources": [source]}


ARGOCD = ("controller argoproj.io/Application",)
"""What a first step provides, so that the whole platform is described."""
