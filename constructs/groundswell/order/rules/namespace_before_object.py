"""GS101: a Namespace exists before what lives in it."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Severity
from groundswell.order.need import Moment, Need, Provision, Strength
from groundswell.order.rule import ANY, Rule
from groundswell.order.tree import at, texts
from groundswell.order.view import View

rule = Rule(
    id="GS101",
    severity=Severity.ERROR,
    sentence="A Namespace exists before what lives in it.",
    consequence="The API server refuses the object because its namespace is not found, and the sync fails.",
    fix="Declare the Namespace, or give the Application the sync option CreateNamespace=true.",
)


@rule.provides(
    *("core/Namespace", "project.openshift.io/Project", "hnc.x-k8s.io/SubnamespaceAnchor", "kubeflow.org/Profile")
)
def namespaces(resource: Resource, _: View) -> Iterator[Provision]:
    yield Provision(("namespace", resource.key.name), Moment.APPLIED)


@rule.provides("argoproj.io/Application")
def created_namespaces(resource: Resource, view: View) -> Iterator[Provision]:
    application = view.delivering(resource)
    options = at(resource.body, "spec", "syncPolicy", "syncOptions")
    if application and application.destination_namespace and "CreateNamespace=true" in texts(options):
        yield Provision(("namespace", application.destination_namespace), Moment.APPLIED, inside=True)


@rule.requires(ANY)
def own_namespace(resource: Resource, view: View) -> Iterator[Need]:
    """Without an inventory, CreateNamespace alone says little of when a Namespace comes to be: it is written for the
    case that nobody has made it."""
    home = resource.key.namespace
    if home:
        doubted = not view.all_is_described and view.named("Namespace", "", home, "") is None
        yield Need(("namespace", home), Strength.APPLIED, doubted=doubted)
