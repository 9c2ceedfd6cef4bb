"""The whole API as one WSGI application: CloudFormation is ours, every other service is moto's."""

import json
import re
import threading
from collections.abc import Callable, Iterable
from typing import Any

from groundswell.rehearsal.cloud import wire
from groundswell.rehearsal.cloud.cloudformation import CloudFormation

FAULTS = "/_rehearsal/faults"
"""Where the server says which requests it could not serve: a client may have tried again and hidden it."""

_SIGNED_FOR = re.compile(r"Credential=[^/]+/\d+/([^/]+)/([^/]+)/aws4_request")
StartResponse = Callable[..., Any]
Application = Callable[[dict[str, Any], StartResponse], Iterable[bytes]]


class Api:
    """Takes each request to its service by what it was signed for, and keeps a list of server errors.

    `own` is set once the port is known: CloudFormation calls this very API.
    """

    own: CloudFormation

    def __init__(self, services: Application) -> None:
        self._services = services
        self._faults: list[str] = []
        self._lock = threading.Lock()

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        if environ["PATH_INFO"] == FAULTS:
            return _reply(start_response, 200, json.dumps(self._faults).encode(), "application/json")
        region, service = signed_for(environ.get("HTTP_AUTHORIZATION", ""))
        if service == "cloudformation":
            return _reply(start_response, *self.own.handle(wire.parsed(_body(environ), region)), "text/xml")
        return self._pass_on(environ, start_response, f"{service} in {region}")

    def _pass_on(self, environ: dict[str, Any], start_response: StartResponse, where: str) -> Iterable[bytes]:
        what = f"{where}: {environ['REQUEST_METHOD']} {environ['PATH_INFO']} {environ.get('HTTP_X_AMZ_TARGET', '')}"

        def started(status: str, *rest: Any) -> Any:
            if status.startswith("5"):
                self._fault(f"{what.strip()}: {status}")
            return start_response(status, *rest)

        try:
            return self._services(environ, started)
        except Exception as error:  # noqa: BLE001  # the service crashed: whoever asked gets to know, and so do we
            self._fault(f"{what.strip()}: {type(error).__name__}: {error}")
            return _reply(start_response, 500, b"the service failed", "text/plain")

    def _fault(self, what: str) -> None:
        with self._lock:
            self._faults.append(what)


def signed_for(authorization: str) -> tuple[str, str]:
    """Region and service of a request, by its signature (AWS Signature Version 4); empty for an unsigned one."""
    found = _SIGNED_FOR.search(authorization)
    return (found[1], found[2]) if found else ("", "")


def _body(environ: dict[str, Any]) -> bytes:
    content: bytes = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    return content


def _reply(start_response: StartResponse, status: int, body: bytes, kind: str) -> Iterable[bytes]:
    reason = {200: "OK", 400: "Bad Request", 500: "Internal Server Error"}[status]
    start_response(f"{status} {reason}", [("Content-Type", kind), ("Content-Length", str(len(body)))])
    return [body]
