"""YAML of the objects that the network's tests put together: namespaces, pods, Services, policies."""

import json
from typing import Any


def namespace(name: str, **labels: str) -> str:
    return _yaml("v1", "Namespace", name, "", {}, labels)


def deployment(name: str, home: str, *, labels: Any = None, env: Any = None, **more: Any) -> str:
    """A Deployment of pods labelled `app: <name>` that listen on 8000 (http), unless told otherwise."""
    env_list = [{"name": key, "value": value} for key, value in (env or {}).items()]
    container = {
        "name": name,
        "image": more.pop("image", f"registry.example/{name}:1"),
        "ports": [{"name": "http", "containerPort": more.pop("port", 8000)}],
        **({"env": env_list} if env_list else {}),
        **more.pop("container", {}),
    }
    annotations = more.pop("annotations", {})
    pod_labels = {"app": name} if labels is None else labels
    template = {
        "metadata": {"labels": pod_labels, "annotations": annotations},
        "spec": {"containers": [container], **more},
    }
    spec = {"selector": {"matchLabels": pod_labels}, "template": template}
    return _yaml("apps/v1", "Deployment", name, home, {"spec": spec})


def service(name: str, home: str, port: int = 8000, target: Any = "http", **spec: Any) -> str:
    ports = [{"name": "http", "port": port, "targetPort": target}]
    body = {"spec": {"selector": {"app": name}, "ports": ports, **spec}}
    return _yaml("v1", "Service", name, home, body, {"app": name})


def policy(name: str, home: str, pods: Any = None, **spec: Any) -> str:
    """A NetworkPolicy for pods labelled `app: <pods>` (all without); `ingress`, `egress`, `types` as given."""
    chosen = {"matchLabels": {"app": pods}} if isinstance(pods, str) else pods or {}
    types = spec.pop("types", None)
    body = {"podSelector": chosen, **({"policyTypes": types} if types else {}), **spec}
    return _yaml("networking.k8s.io/v1", "NetworkPolicy", name, home, {"spec": body})


def peer(home: str, **labels: str) -> dict[str, Any]:
    """A policy's peer: pods with these labels in a namespace."""
    chosen = {"podSelector": {"matchLabels": labels}} if labels else {}
    return {"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": home}}, **chosen}


def ports(*numbers: Any, protocol: str = "TCP") -> list[dict[str, Any]]:
    return [{"port": each, "protocol": protocol} for each in numbers]


DNS = [{"to": [peer("kube-system")], "ports": [*ports(53, protocol="UDP"), *ports(53)]}]
"""Egress rules that let pods ask for names."""


def custom(api: str, kind: str, name: str, home: str, spec: Any, **more: Any) -> str:
    """An object of any kind."""
    return _yaml(api, kind, name, home, {"spec": spec, **more})


def _yaml(api: str, kind: str, name: str, home: str, more: Any, labels: Any = None) -> str:
    """One document: JSON is YAML."""
    metadata = {"name": name, **({"namespace": home} if home else {}), **({"labels": labels} if labels else {})}
    return f"---\n{json.dumps({'apiVersion': api, 'kind': kind, 'metadata': metadata, **more})}\n"
