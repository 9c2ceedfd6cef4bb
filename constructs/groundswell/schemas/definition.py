"""The judge of a custom kind whose definition is at hand, converted as the shipped definitions are."""

from collections.abc import Mapping
from typing import Any

from groundswell.errors import UnreadableError
from groundswell.schemas.catalogue import with_object_meta
from groundswell.schemas.judge import Judge, judge_of
from groundswell.schemas.structural import root

_WRONG = (AttributeError, IndexError, KeyError, RecursionError, TypeError, ValueError)
"""What a schema that is none does to code that walks schemas."""


def judge_of_definition(structural: Mapping[str, Any]) -> Judge:
    """The judge of one version's `openAPIV3Schema`. Raises UnreadableError for what the API server refuses, too."""
    try:
        return judge_of(with_object_meta(root(structural)))
    except _WRONG as error:
        raise UnreadableError(f"the schema of a definition is not structural: {error}") from error
