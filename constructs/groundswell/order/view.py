"""What rules look things up in: the objects, the pods and Services among them, Argo CD, and the other two layers."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from groundswell.manifests.resource import Application, Key, Resource
from groundswell.order.argocd import health
from groundswell.order.argocd.settings import health_checks, settings_are_read
from groundswell.order.clusters import OWN, cluster_of
from groundswell.order.contracts.contract import is_opaque
from groundswell.order.layers import Layers
from groundswell.order.pods.template import PodTemplate, pod_template
from groundswell.order.selectors import equals, selects
from groundswell.order.tree import at, mapping

if TYPE_CHECKING:
    from groundswell.order.placement import Placement


class View(Layers):
    """A read model of one `Reading`. Rules only read it; two views of equal readings answer alike."""

    # --- pods and services -----------------------------------------------------------------------------------------

    @cached_property
    def pods(self) -> tuple[PodTemplate, ...]:
        """The pod template of every workload."""
        return tuple(found for each in self.resources if (found := pod_template(each)))

    @cached_property
    def _pods_by_owner(self) -> Mapping[int, PodTemplate]:
        return {id(each.owner): each for each in self.pods}

    def pods_of(self, resource: Resource) -> PodTemplate | None:
        """The pods that one workload makes."""
        return self._pods_by_owner.get(id(resource))

    @cached_property
    def pods_by_namespace(self) -> Mapping[str, list[PodTemplate]]:
        index: dict[str, list[PodTemplate]] = defaultdict(list)
        for each in self.pods:
            index[each.namespace].append(each)
        return index

    @cached_property
    def _pods_by_label(self) -> Mapping[tuple[str, str, Any], list[PodTemplate]]:
        index: dict[tuple[str, str, Any], list[PodTemplate]] = defaultdict(list)
        for each in self.pods:
            for name, value in each.labels.items():
                if isinstance(value, str):
                    index[(each.namespace, str(name), value)].append(each)
        return index

    def backends(self, service: Resource) -> list[PodTemplate]:
        """The pods behind a Service's selector; none for a Service without one."""
        selector = mapping(at(service.body, "spec", "selector"))
        return [each for each in self._candidates(service.key.namespace, selector) if equals(selector, each.labels)]

    def selected(self, namespace: str, selector: Any) -> list[PodTemplate]:
        """The pods of a namespace that a LabelSelector selects (`{}` selects all, None none)."""
        wanted = mapping(mapping(selector).get("matchLabels"))
        return [each for each in self._candidates(namespace, wanted) if selects(selector, each.labels)]

    def _candidates(self, namespace: str, wanted: Mapping[str, Any]) -> Iterable[PodTemplate]:
        """The fewest pods that can match: those with the rarest of the wanted labels."""
        if not wanted:
            return self.pods_by_namespace.get(namespace, [])
        found = [
            self._pods_by_label.get((namespace, str(name), value), [])
            for name, value in wanted.items()
            if isinstance(value, str)
        ]
        return min(found, key=len, default=[])

    @cached_property
    def _services_by_pod(self) -> Mapping[int, list[Resource]]:
        index: dict[int, list[Resource]] = defaultdict(list)
        for service in self.of_kind("Service", ""):
            for pod in self.backends(service):
                index[id(pod.owner)].append(service)
        return index

    def services_of(self, pod: PodTemplate) -> list[Resource]:
        """The Services whose selector selects these pods."""
        return self._services_by_pod.get(id(pod.owner), [])

    # --- Argo CD ---------------------------------------------------------------------------------------------------

    def application_of(self, resource: Resource) -> Application | None:
        """The Application that delivers an object."""
        return self.applications.get(resource.application)

    @cached_property
    def delivered(self) -> Mapping[str, list[Resource]]:
        """Application name to the objects it delivers."""
        index: dict[str, list[Resource]] = defaultdict(list)
        for each in self.resources:
            index[each.application].append(each)
        return index

    @cached_property
    def _application_resources(self) -> Mapping[str, Resource]:
        found: dict[str, Resource] = {}
        for each in self.of_kind("Application", "argoproj.io"):
            name = f"{each.key.namespace}/{each.key.name}"
            known = self.applications.get(name)
            if name not in found or (known is not None and each.application == known.parent):
                found[name] = each
        return found

    def application_resource(self, name: str) -> Resource | None:
        """The object of an Application ("namespace/name") as its parent delivers it."""
        return self._application_resources.get(name)

    @cached_property
    def argocd_namespace(self) -> str:
        """Where Argo CD lives: the namespace of its Applications, "argocd" where there is none."""
        return next((each.resource.key.namespace for each in self.reading.applications), "argocd")

    @cached_property
    def _custom_health(self) -> frozenset[tuple[str, str]]:
        return health_checks(self._argocd_settings, self.reading.applications, self.steps)

    @cached_property
    def _argocd_settings(self) -> list[Resource]:
        """Also those that somebody applies by hand, like Argo CD itself."""
        by_hand = (each for each in self.reading.undelivered if each.key.kind in ("ConfigMap", "ArgoCD"))
        return [*self.of_kind("ConfigMap", ""), *self.of_kind("ArgoCD", "argoproj.io"), *by_hand]

    @cached_property
    def argocd_is_set_up_elsewhere(self) -> bool:
        """Whether nothing that was read says how Argo CD is set up: neither an inventory nor any settings of it."""
        return not self.all_is_described and not settings_are_read(self._argocd_settings, self.reading.applications)

    def health_checked(self, key: Key) -> bool:
        """Whether Argo CD can tell if an object of this kind is healthy; otherwise applied counts as healthy."""
        return health.is_stock(key.group, key.kind) or (key.group, key.kind) in self._custom_health

    @cached_property
    def applications_gate(self) -> bool:
        """Whether the health check of the kind Application is restored, so that waves across Applications wait."""
        return ("argoproj.io", "Application") in self._custom_health

    @cached_property
    def placement(self) -> "Placement":
        """The position of everything."""
        from groundswell.order.placement import Placement  # placement reads the view it belongs to

        return Placement(self)

    @cached_property
    def implied(self) -> frozenset[tuple[str, ...]]:
        """What an Argo CD that is there already must have: without an inventory nobody says who installed it."""
        if self.all_is_described:
            return frozenset()
        roots = [each for each in self.of_kind("ApplicationSet", "argoproj.io") if not each.application]
        homes = {each.key.namespace for each in (*roots, *(app.resource for app in self.reading.applications))}
        kinds = ("Application", "ApplicationSet", "AppProject")
        return frozenset(
            [("namespace", home) for home in homes]
            + [(what, "argoproj.io", kind) for what in ("crd", "controller") for kind in kinds]
            + [("project", home, "default") for home in homes]
        )

    @cached_property
    def opaque(self) -> tuple[Application, ...]:
        """The Applications of this cluster with a chart that nobody could read: nobody knows what they bring."""
        return tuple(each for each in self.reading.applications if is_opaque(each) and self.delivers_here(each))

    def delivering(self, resource: Resource) -> Application | None:
        """The Application that an Application object stands for, if it delivers to the cluster of this view."""
        found = self.applications.get(f"{resource.key.namespace}/{resource.key.name}")
        return found if found and resource.key.kind == "Application" and self.delivers_here(found) else None

    def delivers_here(self, application: Application) -> bool:
        """Whether an Application delivers to the cluster that this view is of."""
        here = self.reading.clusters[0] if len(self.reading.clusters) == 1 else OWN
        return cluster_of(application) == here
