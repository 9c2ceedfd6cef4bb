"""Rendering a Helm chart of the repository as Argo CD does, and finding which template wrote each object."""

import json
import re
import tempfile
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from groundswell.manifests import problems, tool, yaml_stream
from groundswell.manifests.argocd_apps import CHART, objects_of_argocd_apps
from groundswell.manifests.build import Build
from groundswell.manifests.checkout import Checkout, LeavesRepositoryError
from groundswell.manifests.helm_chart import asks_the_cluster, chart_copy, is_local, missing_dependencies, needs_copy
from groundswell.manifests.helm_values import ValueFile, inline_values, parameters, value_files
from groundswell.manifests.inflated_charts import inflated_charts
from groundswell.manifests.manifest import Found, objects
from groundswell.manifests.resolution import values_of
from groundswell.manifests.resource import Location

_SOURCE = re.compile(r"^# Source: (.+)$", re.MULTILINE)


def objects_of_chart(build: Build) -> list[Found]:
    """The objects that the chart gives for the Application; [] with a note when they cannot be had here."""
    build.ledger.reach(build.checkout.shown(name) for name in build.checkout.under(build.folder))
    if not build.checkout.holds(build.file("Chart.yaml")):
        message = f"{build.who} wants Helm to render {build.shown}, which has no Chart.yaml."
        build.problem(problems.HELM_TEMPLATE, message, "Add a Chart.yaml, or remove spec.source.helm.")
        return []
    elsewhere = [each for each in missing_dependencies(build.checkout, build.folder) if not is_local(each)]
    releases = list(inflated_charts(build, values_of(build)))  # not those that the values switch off
    told = list(objects_of_argocd_apps(releases, partial(_place_of_value, build)))
    for release in releases:
        if release.chart != CHART:
            why = f"{build.who} takes it in with {build.shown}, and nothing is pulled here"
            remedy = f"Give a contract for {release.chart}, or commit it to charts/ (helm dependency update)."
            build.ledger.chart(release.chart, release.version, why, remedy, build.location)
    if elsewhere and not any(True for _ in build.checkout.under(build.file("templates"))):
        return told
    files = value_files(build)
    command = tool.helm()
    if files is None:
        return told
    if command is None:
        remedy = "Install helm, or name it in GROUNDSWELL_HELM."
        build.opaque("it has to be rendered by helm, which is not installed", remedy)
        return told
    return [*told, *_rendered(build, command, files, [str(each["name"]) for each in elsewhere])]


def _place_of_value(build: Build, path: tuple[str, ...]) -> Location:
    """Where a value is written in the chart's own values, else the chart."""
    file = build.file("values.yaml")
    if not build.checkout.holds(file):
        return Location(build.checkout.shown(build.file("Chart.yaml")), 1)
    text = (build.checkout.root / file).read_text("utf-8", "replace")
    return Location(build.checkout.shown(file), yaml_stream.line_of(text, 1, path))


def _rendered(build: Build, command: tuple[str, ...], files: list[ValueFile], elsewhere: list[str]) -> list[Found]:
    """The objects of the chart's own templates, and of those dependencies that are not `elsewhere`."""
    with tempfile.TemporaryDirectory(prefix="groundswell-") as folder:
        scratch = Path(folder)
        chart = build.checkout.root / build.folder
        if needs_copy(build.checkout, build.folder):
            chart = chart_copy(build.checkout, build.folder, scratch, without=elsewhere)
        outcome = tool.run((*command, *_arguments(build, chart, files, scratch)), scratch, scratch)
        outcome = replace(outcome, error=outcome.error.replace(f"{chart}/", "").replace(str(scratch), "."))
    shown = build.checkout.shown(build.file("Chart.yaml"))
    if outcome.error and elsewhere:
        remedy = "Commit the charts to its charts/ folder (helm dependency update)."
        build.opaque(f"its own templates cannot be rendered without {', '.join(elsewhere)}", remedy)
        return []
    if outcome.error:
        error = " ".join(outcome.error.split()).replace(f"{build.checkout.root}/", "").removeprefix("Error: ")
        message = f"helm cannot render {build.shown} for {build.who}: {error}"
        build.problem(problems.HELM_TEMPLATE, message, "Mend the chart or its values.", Location(shown, 1))
        return []
    asking = asks_the_cluster(build.checkout, build.folder)
    if asking:
        why = f"{asking[0]} asks the cluster what it serves or holds, which was answered by Helm's defaults"
        build.opaque(why, "Name its APIs in spec.source.helm.apiVersions.")
    sources = _Sources(build, outcome.text)
    return [replace(each, location=sources.origin(each)) for each in objects(outcome.text, shown, build.ledger)]


def _arguments(build: Build, chart: Path, files: list[ValueFile], scratch: Path) -> Iterator[str]:
    """The arguments that Argo CD gives to `helm template`, in its order."""
    options = build.source.options("helm")
    namespace = str(options.get("namespace") or build.namespace or "default")
    yield from (str(options.get("releaseName") or build.name), str(chart), "--namespace", namespace)
    if options.get("kubeVersion") or build.source.raw.get("kubeVersion"):
        yield from ("--kube-version", str(options.get("kubeVersion") or build.source.raw.get("kubeVersion")))
    for name, text, is_text in parameters(build):
        is_list = text.startswith("{") and text.endswith("}")
        escaped = text if is_list else re.sub(r"(?<!\\),", r"\\,", text)
        yield from ("--set-string" if is_text else "--set", f"{name}={escaped}")
    for entry in options.get("fileParameters") or []:
        file = _parameter_file(build, entry)
        yield from ("--set-file", file) if file else ()
    for each in files:
        yield from ("--values", str(each.checkout.root / each.file))
    inline = inline_values(build)
    if inline:
        place = scratch / "inline-values.yaml"
        place.write_text(json.dumps(inline), encoding="utf-8")
        yield from ("--values", str(place))
    for version in options.get("apiVersions") or []:
        yield from ("--api-versions", str(version))
    if options.get("skipCrds") is not True:
        yield "--include-crds"
    if options.get("skipTests") is True:
        yield "--skip-tests"
    if options.get("skipSchemaValidation") is True:
        yield "--skip-schema-validation"


def _parameter_file(build: Build, entry: object) -> str:
    """`name=file` for --set-file, "" when the file is not there."""
    if not isinstance(entry, dict):
        return ""
    try:
        file = build.checkout.place(build.substituted(str(entry.get("path"))), build.folder)
    except LeavesRepositoryError as error:
        build.problem(problems.LEAVES_REPOSITORY, f"{build.who}: {error}. Argo CD refuses it.")
        return ""
    if build.checkout.holds(file):
        return f"{entry.get('name')}={build.checkout.root / file}"
    message = f"{build.who} takes a parameter from {file}, which is not in the repository. Argo CD cannot render it."
    build.problem(problems.VALUE_FILE, message, f"Add {file}.")
    return ""


class _Sources:
    """Which template each line of the rendered text came from, by Helm's own `# Source:` comments."""

    def __init__(self, build: Build, text: str) -> None:
        self._build = build
        self._lines: list[int] = []
        self._files: list[str] = []
        self._kinds: dict[str, dict[str, list[int]]] = {}
        line, at = 1, 0
        for match in _SOURCE.finditer(text):
            line += text.count("\n", at, match.start())
            at = match.start()
            self._lines.append(line)
            self._files.append(match[1].strip().partition("/")[2])

    def origin(self, found: Found) -> Location:
        """The template, at the one line that names the kind if there is just one; else its first line."""
        index = bisect_right(self._lines, found.location.line) - 1
        file = self._build.file(self._files[index]) if index >= 0 else ""
        checkout: Checkout = self._build.checkout
        if not checkout.holds(file):
            return Location(found.location.file, 1)
        if file not in self._kinds:
            self._kinds[file] = _kind_lines(checkout.root / file)
        lines = self._kinds[file].get(found.body["kind"], [])
        return Location(checkout.shown(file), lines[0] if len(lines) == 1 else 1)


def _kind_lines(file: Path) -> dict[str, list[int]]:
    """Kind to the lines of a template that name it."""
    found: dict[str, list[int]] = {}
    for number, line in enumerate(file.read_text("utf-8", "replace").splitlines(), start=1):
        if line.startswith("kind:"):
            found.setdefault(line.removeprefix("kind:").strip().strip("\"'"), []).append(number)
    return found
