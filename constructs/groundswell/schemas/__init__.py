"""Would the API server take this object? Schemas of core and custom kinds as data, and the checks it runs at admission.

    validate(body)                 every violation of one object, [] when there is none
    known(group, version, kind)    whether there is a schema to judge it by
    status(group, version, kind)   served, deprecated, unserved, unknown

Pure: no network, no cluster. The data in `data/` is written by `groundswell imports`.
"""

from groundswell.schemas.catalogue import KUBERNETES, Status, deprecation, known, status
from groundswell.schemas.validation import validate
from groundswell.schemas.violation import Violation

__all__ = ["KUBERNETES", "Status", "Violation", "deprecation", "known", "status", "validate"]
