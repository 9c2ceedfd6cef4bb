"""GS490: a claim asks for a mode that its volumes have."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.claims import claims
from groundswell.order.nodes.storage import driver_of
from groundswell.order.rule import Rule
from groundswell.order.tree import text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS490",
    severity=Severity.ERROR,
    sentence="A claim asks for a mode that its volumes have.",
    consequence="The driver makes no such volume: the claim and its pods stay Pending.",
    fix="Ask for ReadWriteOnce, or take a class of a shared file system.",
)

_ONE_NODE = frozenset({"ebs.csi.aws.com", "kubernetes.io/aws-ebs"})
_NAMES = frozenset({"gp2", "gp3"})
"""The classes that EKS and its users call after the kinds of EBS volumes."""


@rule.check
def modes(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        for claim in claims(pods, view) if not pods.owner.contract else ():
            known = claim.storage_class
            name = text(claim.spec.get("storageClassName"))
            blocks = driver_of(known) in _ONE_NODE if known else name in _NAMES
            wanted = set(texts(claim.spec.get("accessModes")))
            if blocks and "ReadWriteMany" in wanted and claim.spec.get("volumeMode") != "Block":
                message = f"Claim {claim.name} of {pods.owner} asks for ReadWriteMany of class {name or 'by default'}, "
                yield rule.finding(pods.owner, f"{message}whose volumes are EBS's, for one node at a time.")
