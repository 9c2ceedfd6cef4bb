"""Which files hold the root Applications, when nobody says it."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath

from groundswell.errors import UnreadableError
from groundswell.manifests.argocd import is_delivering
from groundswell.manifests.checkout import Checkout, LeavesRepositoryError
from groundswell.manifests.directory import files_of_directory
from groundswell.manifests.entries import entries
from groundswell.manifests.kustomization import closure
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.manifest import Found, objects_of_file
from groundswell.manifests.root_build import charts_of, is_built, kustomization_of, objects_of_build
from groundswell.manifests.root_choice import Candidate, chosen, several, undelivered
from groundswell.manifests.source import Source, source_of, sources_of, type_of

_HINT = re.compile(rb"kind:\s*[\"']?Application(?:Set)?\b|\"kind\"\s*:\s*\"Application(?:Set)?\"")
_CONVENTIONAL = re.compile(r"(?:root|bootstrap)(?:-app|-application|-appset)?|app(?:lication)?s?-of-app(?:lication)?s")
_ENDINGS = (".yaml", ".yml", ".json")
_LARGEST = 4 * 1024 * 1024  # bytes of a file that is searched for Applications


def objects_of_roots(checkout: Checkout, files: Sequence[str], notes: Ledger) -> list[Found]:
    """All objects of the given root files; a kustomization or a chart is built, and what it lacks goes to `notes`.

    Others may lie beside those with Applications, such as the Secrets of clusters. Raises UnreadableError when one
    holds nothing, and when none holds an Application.
    """
    found: list[Found] = []
    for file in files:
        ledger = notes if is_built(file) else Ledger()
        objects = (objects_of_build if is_built(file) else objects_of_file)(checkout, file, ledger)
        found.extend(objects)
        if not objects or (file == files[-1] and not any(map(_delivers, found))):
            told = "".join(f"\n  {problem.message}" for problem in ledger.problems)
            raise UnreadableError(f"{checkout.shown(file)} holds no Argo CD Application or ApplicationSet{told}")
    return found


def _delivers(found: Found) -> bool:
    return is_delivering(found.body)


def given_roots(checkout: Checkout, folder: Path, roots: Iterable[str | Path]) -> list[str]:
    """Root files as named by a person: from the folder that is judged, else from where the command runs."""
    files: list[str] = []
    for root in roots:
        place = next((path for path in (folder / root, Path(root)) if path.is_file()), None)
        if place is None:
            raise UnreadableError(f"the root {root} is not a file, neither in {folder} nor from here")
        try:
            files.append(place.resolve().relative_to(checkout.root).as_posix())
        except ValueError as error:
            raise UnreadableError(f"the root {root} lies outside {checkout.root}") from error
    return files


def obvious_roots(checkout: Checkout, start: str) -> list[str]:
    """The root files below the folder `start`: a conventional name at its top, else the one file that delivers others.

    Applications of one folder that nothing delivers are roots together: somebody applies that folder by hand. So are
    those that one kustomization takes in, and those of the one chart that holds some where no plain file does.
    Raises UnreadableError with the candidates when several would do, and when there is none.
    """
    names = [name for name in checkout.under(start) if name.endswith(_ENDINGS)]
    files = [name for name in names if _may_hold_application(checkout.root / name)]
    top = [name for name in files if str(PurePosixPath(name).parent) == (start or ".")]
    conventional = [name for name in top if _CONVENTIONAL.fullmatch(PurePosixPath(name).stem)]
    if len(conventional) == 1 and _holds_application(checkout, conventional[0]):
        return conventional
    candidates = [found for name in files if (found := candidate(checkout, name))]
    if not candidates:
        return [_only_chart(checkout, start, charts_of(checkout, start, files))]
    try:
        return [each.file for each in chosen(candidates)]
    except UnreadableError:
        together = kustomization_of(checkout, start, [each.file for each in undelivered(candidates)])
        if together is None:
            raise
        return [together]


def _only_chart(checkout: Checkout, start: str, charts: list[str]) -> str:
    if len(charts) == 1:
        return charts[0]
    if charts:
        raise several(charts)
    raise UnreadableError(f"no Argo CD Application was found in {checkout.root / start}; name its file with --root")


def _may_hold_application(path: Path) -> bool:
    try:
        if path.stat().st_size > _LARGEST:
            return False
        data = path.read_bytes()
    except OSError:
        return False
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", "replace").encode()
    return b"argoproj.io" in data and _HINT.search(data) is not None


def _holds_application(checkout: Checkout, file: str) -> bool:
    found = objects_of_file(checkout, file, Ledger())
    return any(map(_delivers, found))


def candidate(checkout: Checkout, file: str) -> Candidate | None:
    """What a file's Applications cover; None when it holds none."""
    found = [each.body for each in objects_of_file(checkout, file, Ledger())]
    applications = [body for body in found if is_delivering(body)]
    covers: set[str] = set()
    for body in applications:
        for source in _local_sources(body):
            covers.update(_covered(checkout, source))
    names = tuple(f"{body.get('kind')} {_name(body)}" for body in applications)
    by_cluster = any("metadata." in source.path for body in applications for source in _local_sources(body))
    return Candidate(file, names, frozenset(covers), by_cluster) if applications else None


def _name(body: object) -> str:
    metadata = body.get("metadata") if isinstance(body, dict) else None
    return str(metadata.get("name")) if isinstance(metadata, dict) else ""


def _local_sources(body: object) -> list[Source]:
    """The sources of an Application; of an ApplicationSet those of its template, and its git generators' folders."""
    spec = body.get("spec") if isinstance(body, dict) else None
    if isinstance(spec, dict) and isinstance(spec.get("template"), dict):
        return [*sources_of(spec["template"].get("spec")), *_generator_sources(spec.get("generators"))]
    return list(sources_of(spec))


def _generator_sources(generators: object) -> list[Source]:
    """Fixed folders that git generators look into, as if they were sources."""
    found: list[Source] = []
    for generator in entries(generators):
        git = generator.get("git") if isinstance(generator, dict) else None
        folders = git.get("directories") if isinstance(git, dict) else None
        for entry in entries(folders or git.get("files")) if isinstance(git, dict) else ():
            path = entry.get("path") if isinstance(entry, dict) else None
            if isinstance(path, str) and not entry.get("exclude"):
                fixed = path if folders and "*" not in path else path.split("*", 1)[0].rpartition("/")[0]
                found.append(source_of({"path": fixed, "directory": {"recurse": True}}))
    return found


def _covered(checkout: Checkout, source: Source) -> Iterable[str]:
    """The files below a source's folder that it may deliver; none for a remote or templated one."""
    if source.is_remote_chart or "{{" in source.path or not source.path:
        return ()
    try:
        folder = checkout.place(source.path)
    except LeavesRepositoryError:
        return ()
    kind = type_of(source, checkout, folder)
    if kind == "directory":
        return files_of_directory(checkout, folder, source.options("directory"))
    return closure(checkout, folder).files if kind == "kustomize" else checkout.under(folder)
