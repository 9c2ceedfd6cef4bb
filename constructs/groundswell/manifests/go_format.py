"""Values as Go's fmt prints them: `%v` and the verbs that templates use."""

import json
import math
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from groundswell.manifests.go_tree import LimitError

NO_VALUE = "<no value>"
_GO_NAMES = {"str": "string", "float": "float64", "NoneType": "<nil>"}
_VERB = re.compile(r"%([-+# 0]*)(\d{0,3})(?:\.(\d{1,2}))?([a-zA-Z%])")


def shown(value: Any) -> str:
    """The text of `{{ value }}`."""
    return NO_VALUE if value is None else verbatim(value)


def verbatim(value: Any) -> str:
    """The text of `%v`."""
    if isinstance(value, str):
        return value
    if value is None:
        return "<nil>"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return real(value)
    if isinstance(value, Mapping):
        return f"map[{' '.join(f'{key}:{verbatim(value[key])}' for key in sorted(value))}]"
    if isinstance(value, list | tuple):
        return f"[{' '.join(verbatim(each) for each in value)}]"
    return str(value)


def real(value: float) -> str:
    """A float64 as `%v` prints it: the fewest digits, with an exponent below 1e-04 and from 1e+06 on."""
    if not math.isfinite(value):
        return {math.inf: "+Inf", -math.inf: "-Inf"}.get(value, "NaN")
    number = Decimal(repr(value)).normalize()
    sign, digits, exponent = number.as_tuple()
    power = len(digits) - 1 + int(exponent)
    if not value or -4 <= power < 6:
        return format(number, "f")
    rest = "".join(str(digit) for digit in digits[1:])
    return f"{'-' if sign else ''}{digits[0]}{'.' if rest else ''}{rest}e{'-' if power < 0 else '+'}{abs(power):02d}"


def printf(text: str, *values: Any) -> str:
    """`printf`. Raises LimitError for a verb that is not known here."""
    left = list(values)

    def one(match: re.Match[str]) -> str:
        flags, width, precision, verb = match.groups()
        if verb == "%":
            return "%"
        if not left:
            return f"%!{verb}(MISSING)"
        body = _verb(verb, left.pop(0), precision)
        filler = "0" if "0" in flags and "-" not in flags else " "
        size = int(width or 0)
        if filler == "0" and body[:1] in "+-":
            return body[0] + body[1:].rjust(size - 1, "0")
        return body.ljust(size) if "-" in flags else body.rjust(size, filler)

    printed = _VERB.sub(one, text)
    extra = ", ".join(f"{type(value).__name__}={verbatim(value)}" for value in left)
    return f"{printed}%!(EXTRA {extra})" if left else printed


def _verb(verb: str, value: Any, precision: str | None) -> str:
    if verb in ("v", "s"):
        text = verbatim(value)
        return text[: int(precision)] if precision and verb == "s" else text
    if verb == "q":
        return json.dumps(verbatim(value), ensure_ascii=False)
    if verb == "t" and isinstance(value, bool):
        return verbatim(value)
    if verb in ("d", "x", "X", "o", "b", "c") and isinstance(value, int) and not isinstance(value, bool):
        return chr(value) if verb == "c" else format(value, verb)
    if verb in ("x", "X") and isinstance(value, str):
        return value.encode().hex() if verb == "x" else value.encode().hex().upper()
    if verb in ("f", "e", "g") and isinstance(value, int | float):
        return f"{float(value):.{int(precision or 6)}{verb}}"
    if verb in ("d", "f", "t", "x"):
        kind = _GO_NAMES.get(type(value).__name__, type(value).__name__)
        return f"%!{verb}({kind}={verbatim(value)})"
    raise LimitError(f"the verb %{verb} of printf is not read here")
