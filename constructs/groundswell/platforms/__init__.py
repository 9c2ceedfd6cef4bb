"""The platforms themselves. A folder here is a platform, a file in it with a PLATFORM is an environment of it."""

import importlib
import pkgutil
from pathlib import Path

from groundswell.errors import ModelError
from groundswell.model.platform import Platform

IMAGES = Path(__file__).parent / "images.yaml"
"""The table of images: one line per image and environment. CI edits it."""


def known() -> dict[str, tuple[str, ...]]:
    """Every platform with the names of its environments, found without importing any of them."""
    found = {}
    for platform in pkgutil.iter_modules(__path__):
        if platform.ispkg:
            files = sorted((Path(__file__).parent / platform.name).glob("*.py"))
            found[platform.name] = tuple(
                file.stem for file in files if "\nPLATFORM = " in file.read_text(encoding="utf-8")
            )
    return dict(sorted(found.items()))


def load(platform: str, environment: str) -> Platform:
    """The description of one environment. Raises ModelError for an unknown name, and lists the known ones."""
    names = known()
    if platform not in names:
        raise ModelError(f"there is no platform {platform!r}; known: {', '.join(names)}")
    if environment not in names[platform]:
        raise ModelError(f"{platform} has no environment {environment!r}; known: {', '.join(names[platform])}")
    found: Platform = importlib.import_module(f"{__name__}.{platform}.{environment}").PLATFORM
    return found


def chosen(platform: str | None = None, environment: str | None = None) -> tuple[Platform, ...]:
    """The environments of all platforms, or of those that are named."""
    names = known()
    if platform is not None and platform not in names:
        raise ModelError(f"there is no platform {platform!r}; known: {', '.join(names)}")
    if environment is not None and not any(environment in names[p] for p in ([platform] if platform else names)):
        raise ModelError(f"there is no environment {environment!r}; known: {names}")
    return tuple(
        load(name, each)
        for name, environments in names.items()
        for each in environments
        if platform in (None, name) and environment in (None, each)
    )
