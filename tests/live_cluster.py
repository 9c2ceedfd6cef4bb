"""A small API server on loopback that serves objects: discovery, lists and single objects, and faults on request."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

Body = dict[str, Any]
CLUSTER_SCOPED = {
    "Namespace", "Node", "CustomResourceDefinition", "ClusterRole", "ClusterRoleBinding", "StorageClass",
    "ClusterSecretStore", "TigeraStatus",
}  # fmt: skip
SHORT = {"CustomResourceDefinition": ["crd"]}


class ClusterDouble:
    """Objects by (apiVersion, kind); `faults` are paths' beginnings with what happens to requests for them."""

    def __init__(self) -> None:
        self.objects: list[Body] = []
        self.faults: dict[str, str] = {}
        self.methods: set[str] = set()
        self.released = threading.Event()

    def add(self, *bodies: Body) -> None:
        self.objects += bodies

    def find(self, kind: str, name: str, namespace: str = "") -> Body:
        """The object itself, to be changed."""
        return next(
            each
            for each in self.objects
            if (each["kind"], each["metadata"]["name"]) == (kind, name)
            and namespace in ("", each["metadata"].get("namespace"))
        )

    def remove(self, kind: str, name: str = "") -> None:
        self.objects = [
            each for each in self.objects if each["kind"] != kind or name not in ("", each["metadata"]["name"])
        ]

    def kinds(self) -> dict[str, set[str]]:
        """apiVersion to its kinds."""
        found: dict[str, set[str]] = {"v1": {"Pod", "Secret", "Service", "Node"}}
        for each in self.objects:
            found.setdefault(each["apiVersion"], set()).add(each["kind"])
        return found


def plural(kind: str) -> str:
    lower = kind.lower()
    if lower.endswith("y") and not lower.endswith("ay"):
        return f"{lower[:-1]}ies"
    return f"{lower}es" if lower.endswith("s") else f"{lower}s"


class _Handler(BaseHTTPRequestHandler):
    double: ClusterDouble

    def log_message(self, format: str, *arguments: Any) -> None:
        """Quiet."""

    def do_GET(self) -> None:
        self.double.methods.add("GET")
        address = urlsplit(self.path)
        fault = next((what for path, what in self.double.faults.items() if address.path.startswith(path)), "")
        if fault == "hang":
            self.double.released.wait(30)
            return
        if fault in ("401", "403", "404", "500"):
            reasons = {"401": "Unauthorized", "403": "Forbidden", "404": "NotFound", "500": "InternalError"}
            self._status(int(fault), reasons[fault], f"{address.path} is {reasons[fault].lower()}")
            return
        answer = self._answer(address.path, parse_qs(address.query))
        if answer is None:
            self._status(404, "NotFound", "the server could not find the requested resource")
            return
        content = json.dumps(answer).encode()
        self._send(200, content, len(content) // 2 if fault == "half" else None)

    def do_POST(self) -> None:
        self.double.methods.add(self.command)
        self._status(405, "MethodNotAllowed", "read-only")

    do_PUT = do_PATCH = do_DELETE = do_POST

    def _answer(self, path: str, query: dict[str, list[str]]) -> Any:
        if path == "/api":
            return {"kind": "APIVersions", "versions": ["v1"], "serverAddressByClientCIDRs": []}
        if path == "/apis":
            return self._groups()
        parts = path.strip("/").split("/")
        version = "v1" if parts[:2] == ["api", "v1"] else "/".join(parts[1:3])
        rest = parts[2:] if version == "v1" else parts[3:]
        kinds = {plural(kind): kind for kind in self.double.kinds().get(version, ())}
        if not rest:
            return self._resources(version, kinds) if kinds else None
        namespace = ""
        if rest[0] == "namespaces" and len(rest) > 2:
            namespace, rest = rest[1], rest[2:]
        if rest[0] not in kinds:
            return None
        return self._objects(version, kinds[rest[0]], namespace, rest[1:], query)

    def _objects(self, version: str, kind: str, namespace: str, rest: list[str], query: dict[str, list[str]]) -> Any:
        wanted = dict(each.split("=") for each in ",".join(query.get("labelSelector", [])).split(",") if each)
        found = [
            each
            for each in self.double.objects
            if (each["apiVersion"], each["kind"]) == (version, kind)
            and namespace in ("", each["metadata"].get("namespace", ""))
            and wanted.items() <= each["metadata"].get("labels", {}).items()
        ]
        if rest:
            return next((each for each in found if each["metadata"]["name"] == rest[0]), None)
        return {"kind": f"{kind}List", "apiVersion": version, "metadata": {}, "items": found}

    def _groups(self) -> Any:
        groups: dict[str, list[Body]] = {}
        for version in sorted(self.double.kinds()):
            group, slash, short = version.partition("/")
            if slash:
                groups.setdefault(group, []).append({"groupVersion": version, "version": short})
        listed = [{"name": g, "versions": versions, "preferredVersion": versions[0]} for g, versions in groups.items()]
        return {"kind": "APIGroupList", "apiVersion": "v1", "groups": listed}

    def _resources(self, version: str, kinds: dict[str, str]) -> Any:
        listed = [
            {
                "name": name,
                "singularName": kind.lower(),
                "namespaced": kind not in CLUSTER_SCOPED,
                "kind": kind,
                "verbs": ["get", "list"],
                "shortNames": SHORT.get(kind, []),
            }
            for name, kind in kinds.items()
        ]
        return {"kind": "APIResourceList", "apiVersion": "v1", "groupVersion": version, "resources": listed}

    def _status(self, code: int, reason: str, message: str) -> None:
        status = {"kind": "Status", "apiVersion": "v1", "status": "Failure", "reason": reason, "code": code}
        self._send(code, json.dumps(status | {"message": message}).encode(), None)

    def _send(self, code: int, content: bytes, cut: int | None) -> None:
        self.send_response(code)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[:cut])
        if cut is not None:
            self.close_connection = True


@pytest.fixture
def cluster_double(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tools: dict[str, Path]) -> Iterator[ClusterDouble]:
    """A running double, with a kubeconfig whose context "double" leads to it and is the current one."""
    double = ClusterDouble()
    handler = type("Handler", (_Handler,), {"double": double})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    config = {
        "apiVersion": "v1",
        "kind": "Config",
        "current-context": "double",
        "clusters": [{"name": "double", "cluster": {"server": f"http://127.0.0.1:{server.server_port}"}}],
        "contexts": [{"name": "double", "context": {"cluster": "double", "user": "reader"}}],
        "users": [{"name": "reader", "user": {"token": "reader"}}],
    }
    kubeconfig = tmp_path / "kubeconfig"
    kubeconfig.write_text(yaml.safe_dump(config))
    monkeypatch.setenv("KUBECONFIG", str(kubeconfig))
    monkeypatch.setenv("HOME", str(tmp_path))
    yield double
    double.released.set()
    server.shutdown()
    server.server_close()
