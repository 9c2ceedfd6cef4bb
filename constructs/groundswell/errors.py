"""The whole exception tree. An exception stops the line; what can be collected is a finding instead.

GroundswellError          everything below; `str(error)` is the sentence a person reads, with the fix
├── ClusterError          a running cluster cannot be read (no kubectl, no answer, no permission, half an answer)
├── ModelError            a platform is described wrongly; carries every problem at once
├── RehearsalError        a rehearsal cannot be held (a package missing, an API that is not on loopback)
│   └── RefusedError      its AWS API was asked for what it does not know: a type, a property, a function
├── SchemaError           a synthesised object breaks its schema; carries every violation at once
├── SynthesisError        an app did not run to its end (Node missing, a CLI failed, `dist/` not writable)
└── UnreadableError       input that cannot be judged at all (no such folder, nothing found in it)
"""


class GroundswellError(Exception):
    """Base of all errors that Groundswell raises on purpose."""


class ClusterError(GroundswellError):
    """A running cluster cannot be read."""


class ModelError(GroundswellError):
    """The description of a platform is wrong."""


class RehearsalError(GroundswellError):
    """A rehearsal cannot be held."""


class RefusedError(RehearsalError):
    """The rehearsal's AWS API was asked for what it does not know."""


class SchemaError(GroundswellError):
    """A synthesised object breaks its schema."""


class SynthesisError(GroundswellError):
    """An app did not run to its end."""


class UnreadableError(GroundswellError):
    """Input that cannot be judged at all."""
