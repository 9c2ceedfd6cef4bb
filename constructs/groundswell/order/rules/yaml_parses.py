"""GS295: what a ConfigMap calls YAML is YAML."""

from collections.abc import Iterator

import yaml

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import mapping
from groundswell.order.view import View

rule = Rule(
    id="GS295",
    severity=Severity.WARNING,
    sentence="What a ConfigMap calls YAML is YAML.",
    consequence="Its reader gives up: the program does not start, or starts with its defaults.",
    fix="Mend the text at the line that is named.",
)

_LONGEST = 256 * 1024
_TEMPLATES = ("{{", "${", "{%", "<%", "!!")


@rule.check
def texts(view: View) -> Iterator[Finding]:
    """Templates and tags of a program's own are left out: only their reader knows them."""
    for each in view.of_kind("ConfigMap", ""):
        for key, value in mapping(each.body.get("data")).items() if not each.contract else ():
            if str(key).endswith((".yaml", ".yml")) and isinstance(value, str) and 0 < len(value) < _LONGEST:
                wrong = "" if any(mark in value for mark in _TEMPLATES) else _error(value)
                if wrong:
                    yield rule.finding(each, f"Key {key} of {each} is no YAML: {wrong}.")


def _error(value: str) -> str:
    try:
        for _ in yaml.parse(value, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            pass
    except yaml.MarkedYAMLError as error:
        line = f" at line {error.problem_mark.line + 1}" if error.problem_mark else ""
        return f"{error.problem}{line}"
    except (yaml.YAMLError, RecursionError) as error:
        return str(error).splitlines()[0]
    return ""
