"""A finding of the judge about our own output that people accept."""

from groundswell.model.described import described


@described
class Acceptance:
    """The rule, the object as KIND/NAMESPACE/NAME, and why it may stay."""

    rule: str
    resource: str
    reason: str
