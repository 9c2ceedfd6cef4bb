"""A YAML file that holds one mapping: Chart.yaml, values, a kustomization."""

from collections.abc import Mapping
from typing import Any

from groundswell.manifests import yaml_stream
from groundswell.manifests.checkout import Checkout
from groundswell.manifests.text import NotTextError
from groundswell.manifests.text import text as text_of


def mapping_of(checkout: Checkout, file: str) -> Mapping[str, Any]:
    """The file's first document; {} for one that is no mapping or cannot be read, which the tool that wants it says."""
    try:
        return first_mapping(text_of((checkout.root / file).read_bytes()))
    except (OSError, NotTextError):
        return {}


def first_mapping(text: str) -> Mapping[str, Any]:
    """The first document of a YAML text; {} where it is no mapping."""
    documents = yaml_stream.documents(text)
    value = documents[0].value if documents else None
    return value if isinstance(value, dict) else {}
