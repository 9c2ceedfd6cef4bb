"""The AWS layer as CloudFormation will read it: the templates of a cloud assembly (`cdk.out`), and their resources."""

import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from groundswell.errors import UnreadableError
from groundswell.manifests import problems
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.resource import Key, Location, Resource
from groundswell.manifests.text import NotTextError
from groundswell.manifests.text import text as text_of

GROUP = "aws"
_STACK = "aws:cloudformation:stack"
_ENDING = ".template.json"
_SKIPPED = "AWS::CDK::Metadata"  # a usage statistic, not a resource
_OPENING = re.compile(r'^([ \t]+)"([A-Za-z0-9]+)":[ \t]*\{', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Assembly:
    """Templates by the name of their stack, and every AWS resource in them."""

    templates: Mapping[str, Mapping[str, Any]]
    resources: tuple[Resource, ...]


def assembly(folder: Path, beside: Path, ledger: Ledger) -> Assembly:
    """Reads every `*.template.json` below a folder, nested assemblies and nested stacks included.

    The stack's name comes from the assembly's manifest, else from the file. Files are named relative to `beside`.
    Raises UnreadableError when there is no template.
    """
    if not folder.is_dir():
        raise UnreadableError(f"{folder} is not a folder; give the cloud assembly that `cdk synth` writes")
    files = sorted(_files(folder, _ENDING))
    if not files:
        raise UnreadableError(f"{folder} holds no *{_ENDING}; give the cloud assembly that `cdk synth` writes")
    names = _stack_names(folder, ledger)
    _note_stages(folder, files, ledger)
    templates: dict[str, Mapping[str, Any]] = {}
    resources: list[Resource] = []
    for file in files:
        shown = Path(os.path.relpath(file, beside)).as_posix()
        text = _text(file, shown, ledger)
        template = _template(text, shown, ledger)
        if template is not None:
            stack = _unused(names.get(file, file.name.removesuffix(_ENDING)), shown, templates)
            templates[stack] = template
            resources.extend(_resources(template, stack, text, shown))
    return Assembly(templates, tuple(resources))


def _note_stages(folder: Path, files: list[Path], ledger: Ledger) -> None:
    """Several stages of one app are several environments or platforms; nobody can tell which the checkout is."""
    stages = sorted({file.relative_to(folder).parts[0] for file in files if file.parent != folder})
    if len(stages) > 1:
        what = f"which of the assemblies {', '.join(stages)} this platform stands on"
        why = "all are taken together, so that a name of one may pass for another's"
        ledger.opaque(what, why, f"Give one of them as --infra, such as {folder.name}/{stages[0]}.")


def _files(folder: Path, ending: str) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders.sort()
        yield from (Path(place, name) for name in names if name.endswith(ending))


def _stack_names(folder: Path, ledger: Ledger) -> dict[Path, str]:
    """Template file to stack name, from every manifest.json of the assembly."""
    names: dict[Path, str] = {}
    for file in _files(folder, "manifest.json"):
        manifest = _template(_text(file, str(file), ledger), str(file), ledger) if file.name == "manifest.json" else {}
        artifacts = (manifest or {}).get("artifacts")
        for name, artifact in artifacts.items() if isinstance(artifacts, dict) else ():
            properties = artifact.get("properties") if isinstance(artifact, dict) else None
            if isinstance(properties, dict) and artifact.get("type") == _STACK:
                template = file.parent / str(properties.get("templateFile"))
                names[template] = str(properties.get("stackName") or name)
    return names


def _text(file: Path, shown: str, ledger: Ledger) -> str:
    try:
        return text_of(file.read_bytes())
    except (OSError, NotTextError) as error:
        ledger.problem(problems.UNREADABLE_TEMPLATE, f"{shown} cannot be read: {error}.", Location(shown, 1))
        return ""


def _template(text: str, shown: str, ledger: Ledger) -> dict[str, Any] | None:
    """The template, None with a problem noted when it is no JSON object."""
    try:
        template = json.loads(text) if text else None
    except (ValueError, RecursionError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        message = f"{shown} is not JSON: {error}."
        ledger.problem(problems.UNREADABLE_TEMPLATE, message, Location(shown, line), "Synthesise it again.")
        return None
    return template if isinstance(template, dict) else None


def _unused(stack: str, shown: str, templates: Mapping[str, Any]) -> str:
    """The stack's name, told apart by its file where two accounts or regions have a stack of one name."""
    return f"{stack} ({shown})" if stack in templates else stack


def _resources(template: Mapping[str, Any], stack: str, text: str, shown: str) -> Iterator[Resource]:
    found = template.get("Resources")
    lines = _lines(text, found) if isinstance(found, dict) else {}
    for name, body in found.items() if isinstance(found, dict) else ():
        if isinstance(body, dict) and body.get("Type") != _SKIPPED:
            location = Location(shown, lines.get(name, 1))
            yield Resource(Key(GROUP, str(body.get("Type")), stack, name), "", body, location, layer="aws")


def _lines(text: str, found: Mapping[str, Any]) -> dict[str, int]:
    """Logical id to line, for a template printed with one key a line (as cdk does); {} for a minified one."""
    start = max(text.find('"Resources"'), 0)
    lines: dict[str, int] = {}
    indent: str | None = None
    line, at = text.count("\n", 0, start) + 1, start
    for match in _OPENING.finditer(text, start):
        if match[2] in found and indent in (None, match[1]):
            indent = match[1]
            line += text.count("\n", at, match.start())
            at = match.start()
            lines.setdefault(match[2], line)
    return lines
