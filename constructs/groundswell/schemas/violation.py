"""One reason why the API server would refuse an object, or lose a part of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

_PLAIN = re.compile(r"[A-Za-z_$][\w$-]*")


@dataclass(frozen=True, slots=True)
class Violation:
    """`path` is like `spec.template.spec.containers[0].image`, "" for the object itself; `value` is what stands there.

    `rule` is one word of a small vocabulary:

        unknown-kind unserved-version           there is no such API to send it to
        unknown-field required type enum        the fields and their types
        pattern format minimum maximum …        JSON Schema's other words, in kebab case
        one-of any-of all-of not                what the schema says of fields together
        list-set list-map                       an element or its key stands twice in a list
        rule                                    a CEL rule of the definition (x-kubernetes-validations)
    """

    path: str
    value: Any
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.path or 'the object'}: {self.message}"


def path_text(steps: Iterable[str | int]) -> str:
    """The steps as a person writes them: names joined by dots, positions and unusual names in brackets."""
    text = ""
    for step in steps:
        if isinstance(step, int):
            text += f"[{step}]"
        elif _PLAIN.fullmatch(step):
            text += f".{step}" if text else step
        else:
            text += f'["{step}"]'
    return text
