"""What one source of an Application holds: the folder it means, and the objects that the folder gives."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from groundswell.manifests import argocd_apps, problems
from groundswell.manifests.build import Build
from groundswell.manifests.checkout import Checkout, LeavesRepositoryError
from groundswell.manifests.directory import objects_of_directory
from groundswell.manifests.helm import objects_of_chart
from groundswell.manifests.helm_values import value_files
from groundswell.manifests.inflated_charts import inflated_charts
from groundswell.manifests.kustomize import objects_of_kustomization
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.manifest import Found
from groundswell.manifests.mapping_file import mapping_of
from groundswell.manifests.patch import merge_patch
from groundswell.manifests.release import Release
from groundswell.manifests.repositories import Repositories
from groundswell.manifests.resolution import values_of, with_resolved_values
from groundswell.manifests.resource import Application
from groundswell.manifests.source import Source, sources_of, type_of
from groundswell.manifests.tool import Runs

_KEPT = ("repoURL", "path", "chart", "targetRevision")


@dataclass(frozen=True, slots=True)
class Content:
    """Reads sources against the repositories at hand."""

    repositories: Repositories
    ledger: Ledger
    runs: Runs = field(default_factory=Runs)

    def objects(self, application: Application) -> list[Found]:
        """All objects of an Application, source by source; what cannot be read is noted."""
        found: list[Found] = []
        builds = self._builds(application)
        if not builds:
            resource = application.resource
            message = f"Application {application.name} names no source. Argo CD refuses it."
            self.ledger.problem(problems.SOURCE, message, resource.location, "Add spec.source.", resource.key)
        for build in builds:
            found.extend(self._objects(build))
        return found

    def is_rendered(self, application: Application) -> bool:
        """Whether a source lies here that kubectl or helm has to render."""
        return any(
            type_of(build.source, build.checkout, build.folder) in ("helm", "kustomize")
            for build in self._builds(application)
            if build.source.path and not build.source.is_remote_chart
        )

    def resolved(self, application: Application) -> Application:
        """The Application with its `$ref` value files resolved and its Helm values merged."""
        builds = self._builds(application)
        if not any("helm" in build.source.raw for build in builds):
            values: tuple[Mapping[str, Any], ...] = tuple({} for _ in builds)
            return replace(application, values=values, charts=tuple(self._charts(builds, values)))
        pairs = [with_resolved_values(build, Ledger()) for build in builds]
        values = tuple(each for _, each in pairs)
        charts = tuple(self._charts(builds, values))
        return replace(application, sources=tuple(raw for raw, _ in pairs), values=values, charts=charts)

    def _charts(self, builds: list[Build], values: Iterable[Mapping[str, Any]]) -> Iterator[tuple[int, Release]]:
        """The charts from elsewhere that the folders of the repositories at hand pull in."""
        for index, (build, given) in enumerate(zip(builds, values, strict=True)):
            if build.source.path and self._checkout(build.source) is not None:
                folder = _folder(replace(build, ledger=Ledger()))  # what is wrong with it, its build says
                found = inflated_charts(replace(build, folder=folder), given) if folder is not None else ()
                yield from ((index, release) for release in found if release.chart != argocd_apps.CHART)

    def _builds(self, application: Application) -> list[Build]:
        """One build a source; a source that is not at hand has the checkout that is judged, and is not built."""
        sources = sources_of(application.resource.body.get("spec"))
        refs = {each.ref: self._checkout(each) for each in sources if each.ref}
        resource = application.resource
        return [
            Build(
                checkout=self._checkout(source) or self.repositories.main,
                folder=source.path.strip("/"),
                source=source,
                who=f"Application {application.name}",
                name=resource.key.name,
                namespace=application.destination_namespace,
                location=resource.location,
                ledger=self.ledger,
                key=resource.key,
                refs=refs,
                runs=self.runs,
            )
            for source in sources
        ]

    def _checkout(self, source: Source) -> Checkout | None:
        return None if source.is_remote_chart else self.repositories.find(source.url, source.path, self.ledger)

    def _objects(self, build: Build) -> list[Found]:
        source = build.source
        if source.chart == argocd_apps.CHART:
            release = Release(source.chart, source.revision, build.name, build.namespace, source.url, values_of(build))
            return list(argocd_apps.objects_of_argocd_apps([release], lambda _: build.location))
        if source.is_remote_chart:
            self._note_chart(build)
            self._note_values(build)
            return []
        if source.ref and not source.path:
            return []
        checkout = self._checkout(source)
        if checkout is None:
            what = f"{source.path or '.'} of {source.url or 'no repository'}"
            why = f"{build.who} delivers it from a repository that is not at hand"
            self.ledger.opaque(what, why, f"Give its checkout: --repo {source.url}=PATH.", build.location, build.key)
            return []
        self.repositories.note_revision(checkout, source.revision, self.ledger)
        folder = _folder(build)
        return [] if folder is None else objects_of_folder(overridden(replace(build, folder=folder)))

    def _note_chart(self, build: Build) -> None:
        source = build.source
        chart = source.chart or source.url
        why = f"{build.who} pulls it from {source.url}, and nothing is pulled here"
        remedy = f"Give a contract for {chart}."
        if source.chart:
            self.ledger.chart(chart, source.revision, why, remedy, build.location)
        else:
            what = f"chart {chart} {source.revision}".strip()
            self.ledger.opaque(what, why, remedy, build.location, build.key)

    def _note_values(self, build: Build) -> None:
        """Value files that another source of a chart from elsewhere lends it, and does not have."""
        options = build.source.options("helm")
        entries = options.get("valueFiles")
        lent = [each for each in entries if str(each).startswith("$")] if isinstance(entries, list) else []
        aside = Ledger()
        for each in lent:
            single = replace(build.source, raw={**build.source.raw, "helm": {**options, "valueFiles": [each]}})
            value_files(replace(build, source=single, ledger=aside))
        for problem in aside.problems:
            self.ledger.problem(problem.rule, problem.message, problem.location, problem.fix, problem.resource)


def objects_of_folder(build: Build) -> list[Found]:
    """The objects of a folder of whatever type."""
    kind = type_of(build.source, build.checkout, build.folder)
    if kind == "helm":
        return objects_of_chart(build)
    if kind == "kustomize":
        return objects_of_kustomization(build)
    if kind == "directory":
        return objects_of_directory(build)
    build.ledger.reach(build.checkout.shown(name) for name in build.checkout.under(build.folder))
    build.opaque("a plugin of Argo CD renders it", "Commit what it renders.")
    return []


def overridden(build: Build) -> Build:
    """The build with `.argocd-source.yaml` and `.argocd-source-<name>.yaml` of its folder merged into its source."""
    raw: Mapping[str, Any] = build.source.raw
    for name in (".argocd-source.yaml", f".argocd-source-{build.name}.yaml"):
        file = build.file(name)
        if build.checkout.holds(file):
            build.ledger.reach((build.checkout.shown(file),))
            raw = merge_patch(raw, mapping_of(build.checkout, file))
    if raw is build.source.raw:
        return build
    kept = {field: build.source.raw[field] for field in _KEPT if field in build.source.raw}
    return replace(build, source=replace(build.source, raw={**raw, **kept}))


def _folder(build: Build) -> str | None:
    """The source's folder, symbolic links followed; None, with a problem noted, when there is none."""
    path, checkout = build.source.path, build.checkout
    try:
        folder = checkout.place(path.lstrip("/"))
    except LeavesRepositoryError as error:
        build.problem(
            problems.LEAVES_REPOSITORY, f"{build.who}: {error}. Argo CD refuses it.", f"Correct the path {path}."
        )
        return None
    if checkout.under(folder):
        return folder
    if checkout.holds(folder):
        missing = "is a file; Argo CD wants a folder"
    else:
        on_disk = (checkout.root / folder).exists()
        missing = "is on this disk but not tracked by git, so Argo CD will not have it" if on_disk else "does not exist"
    message = f"{build.who} delivers the path {path}, which {missing}. Its sync fails before anything is applied."
    build.problem(problems.SOURCE_PATH, message, f"Correct spec.source.path, or add {path}.")
    return None
