"""One small platform at a time, written as YAML in the test: `world.app(...)`, then `world.findings("GS101")`."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from groundswell.manifests.release import Release
from groundswell.manifests.resource import Application, Key, Location, NotJudged, Problem, Reading, Resource, Step
from groundswell.order.finding import Finding
from groundswell.order.verdict import Verdict, verdict

CLUSTER_SCOPED = frozenset(
    (
        *("Namespace", "CustomResourceDefinition", "ClusterRole", "ClusterRoleBinding", "StorageClass", "CSIDriver"),
        *("PriorityClass", "IngressClass", "ClusterSecretStore", "ClusterIssuer", "ValidatingWebhookConfiguration"),
        *(
            "RuntimeClass",
            "PersistentVolume",
            "MutatingWebhookConfiguration",
            "APIService",
            "GatewayClass",
            "ClusterExternalSecret",
        ),
    )
)
ARGO = """
kind: ConfigMap
apiVersion: v1
metadata: {name: argocd-cm, namespace: argocd}
data: {resource.customizations.health.argoproj.io_Application: "hs = {} return hs"}
"""


def objects(text: str, namespace: str, file: str, *, application: str = "", layer: str = "gitops") -> list[Resource]:
    """The resources of a YAML text, as the reader gives them: the namespace filled in where the kind has one."""
    found = []
    for index, body in enumerate(each for each in yaml.safe_load_all(text) if each):
        group, _, version = body["apiVersion"].rpartition("/")
        metadata = body.get("metadata") or {}
        home = "" if body["kind"] in CLUSTER_SCOPED else metadata.get("namespace") or namespace
        key = Key(group, body["kind"], home, metadata.get("name") or "")
        location = Location(file, 1 + 10 * index)
        found.append(Resource(key, version, body, location, application=application, layer=layer))
    return found


class World:
    """A platform under construction, and what the judge says of it."""

    def __init__(self) -> None:
        self._resources: list[Resource] = []
        self._applications: list[Application] = []
        self._steps: list[Step] = []
        self._templates: dict[str, Mapping[str, Any]] = {}
        self._problems: list[Problem] = []
        self._not_judged: list[NotJudged] = []
        self._contracts = ""

    def root(self, name: str = "root", **spec: Any) -> "World":
        """A root Application; the Applications after it are its children."""
        return self.app(name, parent="", **spec)

    def app(
        self,
        name: str,
        text: str = "",
        *,
        wave: int | str | None = None,
        namespace: str = "",
        parent: str | None = None,
        spec: Mapping[str, Any] | None = None,
        generated_by: Key | None = None,
        sources: Iterable[Mapping[str, Any]] = (),
        values: Iterable[Mapping[str, Any]] = (),
        options: Iterable[str] = (),
        labels: Mapping[str, str] | None = None,
        finalizers: Iterable[str] = (),
    ) -> "World":
        """An Application with what it delivers. Its parent is the first Application, unless it is the first."""
        above = parent if parent is not None else (self._applications[0].name if self._applications else "")
        metadata: dict[str, Any] = {"name": name, "namespace": "argocd", "labels": dict(labels or {})}
        if finalizers:
            metadata["finalizers"] = list(finalizers)
        if wave is not None:
            metadata["annotations"] = {"argocd.argoproj.io/sync-wave": str(wave)}
        sync = {"automated": {"prune": True}, "syncOptions": list(options)}
        given = list(sources) or [{"repoURL": "https://git.example/repo", "path": name}]
        made: dict[str, Any] = {
            "project": "default",
            "destination": {"namespace": namespace, "server": "https://kubernetes.default.svc"},
            "syncPolicy": sync,
            **({"source": given[0]} if len(given) == 1 else {"sources": given}),
            **(spec or {}),
        }
        body = {"apiVersion": "argoproj.io/v1alpha1", "kind": "Application", "metadata": metadata, "spec": made}
        key = Key("argoproj.io", "Application", "argocd", name)
        resource = Resource(key, "v1alpha1", body, Location(f"apps/{name}.yaml", 1), application=above)
        if generated_by is None:
            self._resources.append(resource)
        twin = replace(resource)  # the reader's Application holds an object of its own
        inline = tuple((each.get("helm") or {}).get("valuesObject") or {} for each in given)
        merged = tuple(values) or inline
        self._applications.append(Application(twin, above, generated_by, tuple(given), namespace, merged))
        return self.objects(text, application=f"argocd/{name}", namespace=namespace, file=f"{name}/all.yaml")

    def objects(self, text: str, *, application: str = "", namespace: str = "", file: str = "loose.yaml") -> "World":
        """Objects that an Application (or nothing) delivers."""
        self._resources += objects(text, namespace, file, application=application)
        return self

    def step(
        self,
        name: str,
        text: str = "",
        *,
        provides: Iterable[str] = (),
        namespace: str = "",
        needs: Iterable[str] = (),
        releases: Iterable[Release] = (),
    ) -> "World":
        """The next step of the bootstrap."""
        file = "bootstrap.yaml"
        held = tuple(objects(text, namespace, f"bootstrap/{name}.yaml", layer="bootstrap"))
        index = len(self._steps) + 1
        location = Location(file, 10 * index)
        self._steps.append(Step(name, index, location, held, tuple(provides), tuple(releases), tuple(needs)))
        return self

    def stack(self, name: str, template: Mapping[str, Any]) -> "World":
        """An AWS stack."""
        self._templates[name] = template
        return self

    def gated(self) -> "World":
        """Restores the health check of the kind Application, so that waves of Applications wait for each other."""
        return self.objects(ARGO, file="argocd-cm.yaml")

    def chart(
        self,
        name: str,
        chart: str,
        version: str,
        values: Mapping[str, Any] | None = None,
        *,
        repository: str = "https://charts.example",
        release: str = "",
        skip_crds: bool = False,
        **more: Any,
    ) -> "World":
        """An Application that delivers a remote chart."""
        helm = {"releaseName": release or name, "valuesObject": dict(values or {}), "skipCrds": skip_crds}
        source = {"repoURL": repository, "chart": chart, "targetRevision": version, "helm": helm}
        return self.app(name, sources=[source], **more)

    def contracts(self, folder: Path) -> "World":
        """The platform's own chart contracts."""
        self._contracts = str(folder)
        return self

    def not_judged(self, what: str, why: str = "opaque", remedy: str = "") -> "World":
        return self.note(NotJudged(what, why, remedy))

    def note(self, note: NotJudged) -> "World":
        self._not_judged.append(note)
        return self

    def reading(self) -> Reading:
        return Reading(
            tuple(self._resources),
            tuple(self._applications),
            tuple(self._steps),
            dict(self._templates),
            tuple(self._problems),
            tuple(self._not_judged),
            contracts=self._contracts,
        )

    def reversed(self) -> Reading:
        """The same platform, read in the opposite order."""
        straight = self.reading()
        return replace(straight, resources=straight.resources[::-1], applications=straight.applications[::-1])

    def verdict(self) -> Verdict:
        return verdict(self.reading())

    def findings(self, rule: str) -> list[Finding]:
        """The findings of one rule."""
        return [each for each in self.verdict().findings if each.rule == rule]

    def messages(self, rule: str) -> list[str]:
        """What the findings of one rule say."""
        return [each.message for each in self.findings(rule)]
