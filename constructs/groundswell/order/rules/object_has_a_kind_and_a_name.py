"""GS804: an object has an apiVersion, a kind and a name that the API server takes."""

from groundswell.manifests import problems
from groundswell.order.finding import Severity
from groundswell.order.rule import Rule

rule = Rule(
    id=problems.MALFORMED_OBJECT,
    severity=Severity.ERROR,
    sentence="An object has an apiVersion, a kind and a name that the API server takes.",
    consequence="The API server refuses it, and the sync fails.",
    fix="Mend it, or keep the file out of the Application's path.",
)
"""Found while the repository is read (`groundswell.manifests`)."""
