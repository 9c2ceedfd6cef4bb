"""Files that look like manifests and that no Application reaches: named in one line, never judged."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from groundswell.manifests.checkout import Checkout
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.manifest import looks_like_manifest, objects_of_file
from groundswell.manifests.resource import Resource
from groundswell.manifests.scope import group_version, key_of

_LARGEST = 1024 * 1024  # bytes that are looked at
_MOST = 1024 * 1024  # bytes whose objects are read
_FOLDERS = 8  # named in the line


def note_unreached(checkout: Checkout, folder: Path, ledger: Ledger) -> list[str]:
    """Groups them by the folder below `folder` that they lie in, and gives them. Archives, bases and scripts are not
    wrong."""
    start = "" if folder == checkout.root else folder.relative_to(checkout.root).as_posix()
    found = [name for name in checkout.under(start) if not _is_reached(checkout, name, ledger)]
    if not found:
        return []
    folders = Counter(_top(name, start) for name in found)
    named = [f"{name} ({count})" for name, count in sorted(folders.items(), key=lambda each: (-each[1], each[0]))]
    more = f" and {len(named) - _FOLDERS} more folders" if len(named) > _FOLDERS else ""
    files = "1 file" if len(found) == 1 else f"{len(found)} files"
    ledger.opaque(
        f"{files} that no Application reaches: {', '.join(named[:_FOLDERS])}{more}",
        "nothing delivers them",
        "Point an Application at them, or leave them.",
    )
    return found


def undelivered(checkout: Checkout, files: Iterable[str]) -> Iterator[Resource]:
    """The objects of such files: what is missing may be one of them. Templates are left out, and the rest when there is
    a lot: archives of whole clusters."""
    left = _MOST
    for name in files:
        place = checkout.root / name
        left -= place.stat().st_size
        if left < 0:
            return
        if b"{{" not in place.read_bytes():
            for found in objects_of_file(checkout, name, Ledger()):
                _, version = group_version(found.body["apiVersion"])
                yield Resource(key_of(found.body, "", {}), version, found.body, found.location)


def _is_reached(checkout: Checkout, name: str, ledger: Ledger) -> bool:
    """Also true for whatever does not look like a manifest, and for hidden folders such as .github."""
    if not name.endswith((".yaml", ".yml")) or ledger.reached(checkout.shown(name)) or name.startswith("."):
        return True
    try:
        with (checkout.root / name).open("rb") as file:
            return not looks_like_manifest(file.read(_LARGEST).decode("utf-8", "replace"))
    except OSError:
        return True


def _top(name: str, start: str) -> str:
    inside = name[len(start) + 1 :] if start else name
    parts = PurePosixPath(inside).parts
    return f"{parts[0]}/" if len(parts) > 1 else "."
