"""What a plain YAML scalar means to Kubernetes.

kubectl and Argo CD turn YAML into JSON with sigs.k8s.io/yaml, whose rules are neither YAML 1.1's nor 1.2's. The table
was read off kubectl 1.32 (`kubectl annotate --local -o json`): `on`, `yes` and `y` are true, `012` is octal ten, `0b11`
and `1_000` are integers, while `12:30:45`, `=` and `2020-01-02` are strings.
"""

import re
from typing import Any

TRUE = frozenset(("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"))
FALSE = frozenset(("n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"))
NULL = frozenset(("", "~", "null", "Null", "NULL"))
NOT_JSON = frozenset(
    (".nan", ".NaN", ".NAN", *(f"{sign}.{inf}" for sign in ("", "+", "-") for inf in ("inf", "Inf", "INF")))
)

_WORDS: dict[str, Any] = {**dict.fromkeys(TRUE, True), **dict.fromkeys(FALSE, False), **dict.fromkeys(NULL, None)}
_NUMBER_START = frozenset("0123456789+-.")
_INTEGER = re.compile(r"([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))", re.ASCII)
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", re.ASCII)
_LONGEST = 70  # sign, prefix and 64 binary digits; longer texts cannot be 64-bit integers
_WHOLE_UNTIL = 2.0**63  # Go prints such a float without an exponent, and JSON readers take it for an integer


def plain(text: str) -> Any:
    """The value of an unquoted scalar: None, bool, int, float or str.

    `.nan` and `.inf` stay strings here, since JSON has no such numbers; `is_not_json` tells them apart.
    """
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _NUMBER_START:
        return text
    digits = text.replace("_", "") if "_" in text and text[0] != "." else text
    whole = _integer(digits) if len(digits) <= _LONGEST else None
    if whole is not None:
        return whole
    return _fraction(digits, text) if _FLOAT.fullmatch(digits) else text


def is_not_json(text: str) -> bool:
    """Whether kubectl refuses this plain scalar because JSON has no such number."""
    return text in NOT_JSON


def _integer(digits: str) -> int | None:
    """The 64-bit integer that Go's ParseInt with base 0 makes of the text; None beyond 64 bits or for other text."""
    match = _INTEGER.fullmatch(digits)
    if match is None:
        return None
    sign, hexadecimal, binary, octal, decimal = match.groups()
    if hexadecimal:
        value = int(hexadecimal, 16)
    elif binary:
        value = int(binary, 2)
    else:
        value = int(octal, 8) if octal else int(decimal)
    value = -value if sign == "-" else value
    return value if -(1 << 63) <= value < (1 << 63) else None


def _fraction(digits: str, text: str) -> Any:
    value = float(digits)
    if value in (float("inf"), float("-inf")):
        return text
    return int(value) if value.is_integer() and abs(value) < _WHOLE_UNTIL else value
