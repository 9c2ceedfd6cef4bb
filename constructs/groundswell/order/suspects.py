"""The few texts of a platform that rules about secrets, ids, placeholders and URLs look at, found in one walk."""

import re
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.leaves import long_leaves, texts_in
from groundswell.order.view import View

SHORTEST = 8

# No alternative matches a line's end, so that the texts of an object are searched as one, a line or more each.
_LIKELY = re.compile(
    r"://|AKIA|ASIA|PRIVATE KEY|eyJ|gh[pousr]_|github_pat_|glpat-|xox|k_live_|AIza|npm_|dckr_|SG\.|sk-"
    r"|vpc-|subnet-|sg-|fs-|vol-|amazonaws|arn:aws|REPLACE|CHANGE|FILL|YOUR_|TO_BE_|<[A-Zyi]"
)
_NOT_READ = frozenset({"CustomResourceDefinition", "ApplicationSet"})

Suspects = list[tuple[tuple[str | int, ...], str]]
"""(path, text) of one object."""


def suspects(view: View) -> list[tuple[Resource, Suspects]]:
    """The objects that hold such texts. What a chart contract tells of is left out, and definitions."""
    return view.once(_suspects)


def _suspects(view: View) -> list[tuple[Resource, Suspects]]:
    found = []
    for each in view.resources:
        if not each.contract and each.key.kind not in _NOT_READ:
            texts = suspects_in(each.body)
            if texts:
                found.append((each, texts))
    return found


def suspects_in(body: Any) -> Suspects:
    """The texts of one value; their paths are made only where there are any."""
    if not _LIKELY.search("\n".join(each for each in texts_in(body) if len(each) >= SHORTEST)):
        return []
    return [(path, value) for path, value in long_leaves(body, SHORTEST) if _LIKELY.search(value)]
