"""The image table on disk: read for the model, and edited one line at a time so that a pull request shows one line."""

import re
from pathlib import Path

import yaml

from groundswell.errors import ModelError
from groundswell.model.image import Image, parse_image


def read_images(path: Path, platform: str, environment: str) -> dict[str, Image]:
    """The images of one environment by name. Raises ModelError with the line's name for a bad reference."""
    table = yaml.safe_load(path.read_text(encoding="utf-8")).get(platform, {})
    found = {}
    for name, lines in table.items():
        if environment in lines:
            try:
                found[name] = parse_image(lines[environment])
            except ModelError as error:
                raise ModelError(f"{path.name}, {platform}.{name}.{environment}: {error}") from error
    return found


def set_image(text: str, platform: str, name: str, environment: str, reference: str) -> str:
    """The table's text with one line changed; comments, order and every other line stay.

    Raises ModelError for an unknown platform, name or environment (the known ones are listed) or a bad reference.
    """
    parse_image(reference)
    table = yaml.safe_load(text)
    if name not in table.get(platform, {}):
        raise ModelError(f"{platform} has no image {name!r}; known: {', '.join(table.get(platform, {}))}")
    if environment not in table[platform][name]:
        raise ModelError(f"{name} has no environment {environment!r}; known: {', '.join(table[platform][name])}")
    lines = text.splitlines(keepends=True)
    row = _line_of(lines, (platform, name, environment))
    indent, comment = re.match(r"^(\s*)", lines[row]), re.search(r"\s+#.*$", lines[row].rstrip("\n"))
    lines[row] = f"{indent[1] if indent else ''}{environment}: {reference}{comment[0] if comment else ''}\n"
    return "".join(lines)


def _line_of(lines: list[str], path: tuple[str, ...]) -> int:
    """The row of a key path in a table of nested mappings, found by indentation."""
    depth = 0
    for row, line in enumerate(lines):
        key = re.match(r"^( *)([^\s#:][^:]*):", line)
        if key and len(key[1]) == 2 * depth and key[2] == path[depth]:
            depth += 1
            if depth == len(path):
                return row
    raise ModelError(
        f"images.yaml has no line of its own for {'.'.join(path)}; write one line per image and environment"
    )
