"""What differs between versions of Argo CD, as switches. One profile a version; everything else is the same in all."""

from dataclasses import dataclass

from groundswell.errors import UnreadableError


@dataclass(frozen=True, slots=True)
class Profile:
    """The behaviour of one version. Every switch names the release that brought it, where that is known.

    namespace_first: the destination Namespace is applied before the dry run, whatever its wave (3.1).
    hook_finalizer: a hook cannot vanish before its result was seen; without it a Job with a short
        ttlSecondsAfterFinished is waited for for ever (3.0).
    gone_fails: an object that disappears while it is waited for fails the operation (after 3.2).
    failure_waits_for_hooks: a failed operation ends only after its running hooks did, SyncFail hooks included (3.4).
    prune_option_of_application: `Prune=false|confirm` in the Application's syncOptions is a default for its objects
        (after 3.2).
    replace_of_live: `Replace=true` and `Force=true` are also read from the live object (after 3.2).
    migration_by_patch: fields of an earlier client-side apply are moved to server-side apply by a patch, and not by one
        more client-side apply with its size limit (after 3.2).
    missing_counts_once_all_are: a missing object makes its Application Missing only if all its objects are (3.4).
    """

    name: str
    namespace_first: bool
    hook_finalizer: bool
    gone_fails: bool
    failure_waits_for_hooks: bool
    prune_option_of_application: bool
    replace_of_live: bool
    migration_by_patch: bool
    missing_counts_once_all_are: bool


def _before(name: str, *, since_3_1: bool) -> Profile:
    return Profile(name, since_3_1, since_3_1, False, False, False, False, False, False)


PROFILES = {
    "2.14": _before("2.14", since_3_1=False),
    "3.2": _before("3.2", since_3_1=True),
    "3.5": Profile("3.5", True, True, True, True, True, True, True, True),
}
LATEST = "3.5"


def profile_of(name: str) -> Profile:
    """The profile of a version, by the names in `PROFILES`. Raises UnreadableError with the known names."""
    if name not in PROFILES:
        raise UnreadableError(f"no profile {name!r}: known are {', '.join(PROFILES)}")
    return PROFILES[name]
