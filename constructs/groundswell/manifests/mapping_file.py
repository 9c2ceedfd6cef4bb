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
        documents = yaml_stream.documents(text_of((checkout.root / file).read_bytes()))
    except (OSError, NotTextError):
        return {}
    value = documents[0].value if documents else None
    return value if isinstance(value, dict) else {}
