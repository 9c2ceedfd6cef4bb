"""The whole exception tree. An exception stops the line; what can be collected is a finding instead.

GroundswellError          everything below; `str(error)` is the sentence a person reads, with the fix
├── ModelError            a platform is described wrongly; carries every problem at once
├── SchemaError           a synthesised object breaks its schema; carries every violation at once
├── SynthesisError        an app did not run to its end (Node missing, a CLI failed, `dist/` not writable)
└── UnreadableError       input that cannot be judged at all (no such folder, nothing found in it)
"""


class GroundswellError(Exception):
    """Base of all errors that Groundswell raises on purpose."""


class ModelError(GroundswellError):
    """The description of a platform is wrong."""


class SchemaError(GroundswellError):
    """A synthesised object breaks its schema."""


class SynthesisError(GroundswellError):
    """An app did not run to its end."""


class UnreadableError(GroundswellError):
    """Input that cannot be judged at all."""
