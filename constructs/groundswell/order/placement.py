"""The position of everything that was read."""

from collections import defaultdict

from groundswell.manifests.kind_rank import LAST, rank_of
from groundswell.manifests.resource import Application, Resource
from groundswell.order.argocd.phase import Phase
from groundswell.order.argocd.rolling_sync import rolls, step_of
from groundswell.order.argocd.sync_order import sync_order
from groundswell.order.aws.layer import depths
from groundswell.order.position import AWS, BEFORE_ALL, BOOTSTRAP, GITOPS, TOP, Position, Slot
from groundswell.order.view import View

_LAYERS = {"aws": AWS, "bootstrap": BOOTSTRAP}


class Placement:
    """Positions, worked out once for a view."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._positions: dict[int, Position] = {}
        self._chains: dict[str, Position] = {}
        self._place_top()
        by_application: dict[str, list[Resource]] = defaultdict(list)
        for each in view.resources:
            if each.application and id(each) not in self._positions:
                by_application[each.application].append(each)
        self._delivered = by_application
        for name in (*by_application, *view.applications):
            self._chain(name, ())
        for each in view.resources:  # Applications that make each other: nothing delivers the first of them
            self._positions.setdefault(id(each), (Slot(TOP, GITOPS, 0, gates=False),))

    def of(self, resource: Resource) -> Position:
        """Where the resource itself stands."""
        return self._positions[id(resource)]

    def inside(self, resource: Resource) -> Position:
        """The very start of what an Application delivers; for anything else where it stands."""
        name = f"{resource.key.namespace}/{resource.key.name}"
        position = self.of(resource)
        if resource.key.kind != "Application" or name not in self._view.applications:
            return position
        return (*position, Slot(name, int(Phase.PRE_SYNC), BEFORE_ALL))

    def _place_top(self) -> None:
        for index, stack in enumerate(self._view.stacks, start=1):
            found = self._view.stack_resources(stack)
            rounds = depths(found)
            for each in found:
                self._positions[id(each)] = (Slot(TOP, AWS, index, rounds[each.key.name]),)
        for step in self._view.steps:
            self._positions[id(self._view.step_resource(step))] = (Slot(TOP, BOOTSTRAP, step.index),)
            for each in step.resources:
                # Helm applies the objects of a release kind after kind, definitions first; files come as given.
                rank = rank_of(each.key.kind) if each.contract else LAST
                self._positions[id(each)] = (Slot(TOP, BOOTSTRAP, step.index, rank),)
        for each in self._view.resources:
            if not each.application and id(each) not in self._positions:
                # who applies the roots by hand applies what lies beside them as well, kind after kind
                slot = Slot(TOP, _LAYERS.get(each.layer, GITOPS), 0, rank_of(each.key.kind), self._gates(each))
                self._positions[id(each)] = (slot,)

    def _gates(self, resource: Resource) -> bool:
        """Whether later waves wait for all that this object brings: for what an ApplicationSet makes only if it rolls
        out in steps, since it is Progressing until the last one is through."""
        if resource.key.group != "argoproj.io":
            return True
        if resource.key.kind == "Application":
            return self._view.applications_gate
        return resource.key.kind != "ApplicationSet" or rolls(resource.body)

    def _chain(self, name: str, seen: tuple[str, ...]) -> Position:
        """The position of an Application, after placing everything that it delivers."""
        if name in self._chains:
            return self._chains[name]
        application = self._view.applications.get(name)
        chain = self._own(name, application, seen)
        if name in self._chains:  # Applications that deliver each other: the inner walk has placed this one
            return self._chains[name]
        self._chains[name] = chain
        self._place(name, chain, application)
        return chain

    def _own(self, name: str, application: Application | None, seen: tuple[str, ...]) -> Position:
        if application is not None and name not in seen:
            if application.parent not in ("", name):
                self._chain(application.parent, (*seen, name))
            if application.generated_by is not None:
                return self._generated(name, application)
        node = self._view.application_resource(name)
        found = self._positions.get(id(node)) if node is not None else None
        return found or (Slot(TOP, GITOPS, 0, gates=self._view.applications_gate),)

    def _generated(self, name: str, application: Application) -> Position:
        maker = self._view.resource_of(application.generated_by) if application.generated_by else None
        above = self._positions.get(id(maker)) if maker is not None else None
        position: Position = (Slot(TOP, GITOPS, 0, gates=False),)
        if maker is not None and above is not None:
            step = step_of(maker, application.resource)
            container = f"ApplicationSet {maker.key.namespace}/{maker.key.name}"
            position = (*above, Slot(container, int(Phase.SYNC), step, gates=step > 0))
        self._positions[id(self._view.application_resource(name))] = position
        return position

    def _place(self, name: str, chain: Position, application: Application | None) -> None:
        delivered = [each for each in self._delivered.get(name, ()) if id(each) not in self._positions]
        delivered = [each for each in delivered if not self._is_generated(each)]
        destination = application.destination_namespace if application else ""
        for each, task in zip(delivered, sync_order(delivered, destination), strict=True):
            self._positions[id(each)] = (*chain, Slot(name, *task, gates=self._gates(each)))

    def _is_generated(self, resource: Resource) -> bool:
        """Whether an ApplicationSet makes this Application: it then stands below that, whoever delivers the set."""
        if resource.key.kind != "Application":
            return False
        known = self._view.applications.get(f"{resource.key.namespace}/{resource.key.name}")
        made = known is not None and known.generated_by is not None
        return made and self._view.application_resource(known.name if known else "") is resource
