"""AWS's query protocol: a form in, XML out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl
from xml.sax.saxutils import escape

NAMESPACE = "http://cloudformation.amazonaws.com/doc/2010-05-15/"


@dataclass(frozen=True, slots=True)
class Call:
    """One request: the action, its parameters, and the region it was signed for."""

    action: str
    parameters: Mapping[str, str]
    region: str

    def get(self, name: str) -> str:
        """A parameter, "" when it is not given."""
        return self.parameters.get(name, "")

    def pairs(self, name: str, key: str, value: str) -> dict[str, str]:
        """A list of structures of two members as a mapping."""
        found, number = {}, 1
        while (prefix := f"{name}.member.{number}.") + key in self.parameters:
            found[self.parameters[prefix + key]] = self.get(prefix + value)
            number += 1
        return found


def parsed(body: bytes, region: str) -> Call:
    """A request's body as a call."""
    parameters = dict(parse_qsl(body.decode(), keep_blank_values=True))
    return Call(parameters.get("Action", ""), parameters, region)


def answer(action: str, result: Mapping[str, Any]) -> bytes:
    """A good answer."""
    content = f"<{action}Result>{_content(result)}</{action}Result>"
    return f'<{action}Response xmlns="{NAMESPACE}">{content}{_request_id()}</{action}Response>'.encode()


def refusal(code: str, message: str) -> bytes:
    """An answer that blames the caller: the client does not ask again."""
    told = _content({"Type": "Sender", "Code": code, "Message": message})
    return f'<ErrorResponse xmlns="{NAMESPACE}"><Error>{told}</Error>{_request_id("")}</ErrorResponse>'.encode()


def _request_id(around: str = "ResponseMetadata") -> str:
    text = "<RequestId>00000000-0000-0000-0000-000000000000</RequestId>"
    return f"<{around}>{text}</{around}>" if around else text


def _content(value: Any) -> str:
    if isinstance(value, Mapping):
        return "".join(f"<{name}>{_content(each)}</{name}>" for name, each in value.items() if each is not None)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "".join(f"<member>{_content(each)}</member>" for each in value)
    return escape(str(value).lower() if isinstance(value, bool) else str(value))
