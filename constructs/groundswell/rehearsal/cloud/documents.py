"""Templates as the API receives them: in the request, or in a bucket."""

import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

import yaml

from groundswell.errors import RefusedError


class _Loader(yaml.SafeLoader):
    """YAML whose dates stay texts: an IAM policy's version is one."""

    yaml_implicit_resolvers = {  # noqa: RUF012  # PyYAML reads it from the class
        first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def template_text(body: str, url: str, client: Callable[[str], Any]) -> str:
    """The template given as a body, or the object that a path-style URL of this very API names."""
    if body:
        return body
    if not url:
        raise RefusedError("Either Template URL or Template Body must be specified.")
    bucket, _, key = unquote(urlsplit(url).path).lstrip("/").partition("/")
    return str(client("s3").get_object(Bucket=bucket, Key=key)["Body"].read().decode())


def parsed_template(text: str) -> Mapping[str, Any]:
    """A template as values. Raises RefusedError when it is no mapping, or uses YAML's short function tags."""
    try:
        body = json.loads(text) if text.lstrip().startswith("{") else yaml.load(text, Loader=_Loader)
    except (ValueError, yaml.YAMLError) as error:
        raise RefusedError(f"Template format error: {' '.join(str(error).split())}") from error
    if not isinstance(body, Mapping):
        raise RefusedError("Template format error: unsupported structure.")
    return body
