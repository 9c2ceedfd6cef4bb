"""JSON merge patch (RFC 7386): what `.argocd-source.yaml` and `templatePatch` do."""

from collections.abc import Mapping
from typing import Any


def merge_patch(value: Mapping[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """The value with the patch applied: mappings merge, null removes, anything else replaces. Neither is changed."""
    result = dict(value)
    for key, new in patch.items():
        if new is None:
            result.pop(key, None)
        elif isinstance(new, Mapping):
            below = result.get(key)
            result[key] = merge_patch(below if isinstance(below, Mapping) else {}, new)
        else:
            result[key] = new
    return result
