"""A rule that gives no answer."""


class CelError(Exception):
    """The rule cannot be parsed or evaluated; the API server then refuses the object."""
