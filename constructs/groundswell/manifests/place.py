"""The line of a field, looked up only when somebody wants to name it."""

from pathlib import Path

from groundswell.manifests import yaml_stream
from groundswell.manifests.document import Path as FieldPath
from groundswell.manifests.resource import Location
from groundswell.manifests.text import NotTextError
from groundswell.manifests.text import text as text_of


def line_of(checkout: str | Path, location: Location, path: FieldPath) -> Location:
    """Where a field stands: `line_of(reading.checkout, resource.location, ("spec", "replicas"))`.

    The nearest ancestor that was written when the field itself was not; the location itself when the file is gone or
    was rendered by a tool.
    """
    try:
        text = text_of((Path(checkout) / location.file).read_bytes())
    except (OSError, NotTextError):
        return location
    return Location(location.file, yaml_stream.line_of(text, location.line, path))
