"""The objects of one manifest file, or of one text that a tool rendered, with what is wrong in it."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from groundswell.manifests import problems, yaml_stream
from groundswell.manifests.checkout import Checkout
from groundswell.manifests.document import Document
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.resource import Key, Location
from groundswell.manifests.scope import key_of
from groundswell.manifests.text import NotTextError
from groundswell.manifests.text import text as text_of

SKIP_MARK = "+argocd:skip-file-rendering"  # Argo CD leaves out a file that holds it anywhere


@dataclass(frozen=True, slots=True)
class Found:
    """An object as it was read, before the Application that delivers it gave it a namespace. `body` is well-formed:
    apiVersion, kind and name are texts, labels and annotations mappings or absent."""

    body: Mapping[str, Any]
    location: Location


def objects_of_file(checkout: Checkout, file: str, ledger: Ledger) -> list[Found]:
    """The objects of one YAML or JSON file that Argo CD would take for manifests; what is wrong goes to the ledger."""
    shown = checkout.shown(file)
    try:
        text = text_of((checkout.root / file).read_bytes())
    except NotTextError as error:
        ledger.problem(problems.UNREADABLE_FILE, f"{shown} cannot be read: {error}.", Location(shown, 1), "Remove it.")
        return []
    except OSError as error:
        message = f"{shown} cannot be read: {error.strerror or 'it is not a file'}."
        ledger.problem(problems.UNREADABLE_FILE, message, Location(shown, 1), "Restore the file or take it out of git.")
        return []
    if SKIP_MARK in text:
        return []
    return objects(text, shown, ledger, manifests_only=False)


def objects(text: str, shown: str, ledger: Ledger, *, manifests_only: bool = True) -> list[Found]:
    """The objects of a text; `shown` is the file that Locations name.

    Argo CD ignores a YAML file whose first document is no object unless the text looks like a manifest, but no JSON
    file; with `manifests_only` everything is expected to be one.
    """
    found: list[Found] = []
    expected = manifests_only or shown.endswith(".json")
    for document in _documents(text, shown):
        if document.value is None and not document.error:
            continue
        expected = expected or bool(found) or looks_like_manifest(text)
        if isinstance(document.value, dict) and document.value.get("kind"):
            found.extend(_objects_of(document, text, shown, ledger))
        elif expected:
            _note_unreadable(document, shown, ledger)
        else:
            break
    return found


def looks_like_manifest(text: str) -> bool:
    """Argo CD's own test of whether a file that it cannot read was meant to be one."""
    return "apiVersion:" in text and "kind:" in text and "metadata:" in text


def _documents(text: str, shown: str) -> list[Document]:
    """JSON by its own reader where it is JSON: YAML knows no surrogate pairs."""
    if shown.endswith(".json") or text.lstrip()[:1] == "{":
        try:
            return [Document(json.loads(text, object_pairs_hook=_unique), 1)]
        except (ValueError, RecursionError):
            return yaml_stream.documents(text)
    return yaml_stream.documents(text)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object; one with a key twice is left to the YAML reader, which knows the lines."""
    value = dict(pairs)
    if len(value) < len(pairs):
        raise ValueError("a key stands twice")
    return value


def _note_unreadable(document: Document, shown: str, ledger: Ledger) -> None:
    location = Location(shown, document.error_line or document.line)
    why = document.error or "it is not an object with a kind"
    fix = "Argo CD renders no template in a plain folder: write the value." if "{{" in why else "Mend the document."
    ledger.problem(
        problems.UNREADABLE_DOCUMENT,
        f"A document of {shown} cannot be read: {why}. Argo CD then applies nothing of the Application.",
        location,
        fix,
    )


def _objects_of(document: Document, text: str, shown: str, ledger: Ledger) -> Iterator[Found]:
    value = document.value
    location = Location(shown, document.line)
    if document.tags:
        what = f"{value['kind']} in {location}"
        why = f"it holds {', '.join(document.tags)}, which only another program understands"
        ledger.opaque(what, why, "Render it before Argo CD reads it, or write plain YAML.", location)
        return
    if isinstance(value.get("items"), list):
        yield from _items(document, text, shown, ledger)
        return
    if value["kind"] != "List" and not (str(value["kind"]).endswith("List") and "items" in value):
        key = _checked(value, location, ledger)
        if key:
            _note_duplicates(document, key, shown, ledger)
            yield Found(value, location)


def _items(document: Document, text: str, shown: str, ledger: Ledger) -> Iterator[Found]:
    """The members of a List, each with its own line."""
    _note_duplicates(document, None, shown, ledger)
    lines = yaml_stream.lines_of(text, document.line)
    for index, item in enumerate(document.value["items"]):
        location = Location(shown, yaml_stream.nearest(lines, ("items", index), document.line))
        key = _checked(item, location, ledger)
        if key:
            yield Found(item, location)


def _note_duplicates(document: Document, key: Key | None, shown: str, ledger: Ledger) -> None:
    for duplicate in document.duplicates:
        ledger.problem(
            problems.DUPLICATE_KEY,
            f"{key or 'The list'} holds the key {duplicate.key} twice, first in line {duplicate.first_line}. "
            "Kubernetes takes the last one without a word.",
            Location(shown, duplicate.line),
            f"Remove one of the two {duplicate.key}.",
            key,
        )


def _checked(body: Any, location: Location, ledger: Ledger) -> Key | None:
    """The object's key without its default namespace; None, with a problem noted, for what the API server refuses."""
    wrong = _malformed(body)
    if not wrong:
        return key_of(body, "", {})
    name = f"{body.get('kind')}" if isinstance(body, dict) else "An item of a List"
    message = f"{name} in {location} is not a Kubernetes object: {wrong}. The API server refuses it."
    ledger.problem(
        problems.MALFORMED_OBJECT, message, location, "Mend it, or keep the file out of the Application's path."
    )
    return None


def _malformed(body: Any) -> str:
    """What keeps a value from being an object; "" when nothing does."""
    if not isinstance(body, dict):
        return "it is not a mapping"
    for field in ("apiVersion", "kind"):
        if not isinstance(body.get(field), str) or not body[field]:
            return f"{field} is missing" if body.get(field) is None else f"{field} is not a text"
    metadata = body.get("metadata")
    if not isinstance(metadata, dict):
        return "metadata is missing" if metadata is None else "metadata is not a mapping"
    for field in ("name", "generateName", "namespace"):
        if metadata.get(field) is not None and not isinstance(metadata[field], str):
            return f"metadata.{field} is {metadata[field]!r}, not a text; quote it"
    if not metadata.get("name") and not metadata.get("generateName"):
        return "metadata.name is missing"
    for field in ("labels", "annotations"):
        if metadata.get(field) is not None and not isinstance(metadata[field], dict):
            return f"metadata.{field} is not a mapping"
    return ""
