"""What differs between versions of Argo CD, as switches. One profile a version; everything else is the same in all."""

from dataclasses import dataclass, replace

from groundswell.errors import UnreadableError


@dataclass(frozen=True, slots=True)
class Profile:
    """The behaviour of one version. Every switch names the release that brought it, where that is known; it is off
    before.

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
    reverse_deletion: an ApplicationSet's `deletionOrder: Reverse` counts (3.2).
    pre_delete_hooks: PreDelete hooks run; PostDelete hooks do since 2.10 (3.3).
    deletion_hooks_in_lists: PreDelete and PostDelete are found in a comma list, too (after 3.2).
    deletion_hooks_must_succeed: a deletion hook that fails is made anew for ever, and not passed over (after 3.2).
    rolling_sync_retries: a sync that a RollingSync starts is tried again five times if its Application says nothing of
        retries (after 3.2).
    sync_overrun: a sync that has begun goes on past a window with `syncOverrun: true` (after 3.2).
    """

    name: str
    namespace_first: bool = False
    hook_finalizer: bool = False
    gone_fails: bool = False
    failure_waits_for_hooks: bool = False
    prune_option_of_application: bool = False
    replace_of_live: bool = False
    migration_by_patch: bool = False
    missing_counts_once_all_are: bool = False
    reverse_deletion: bool = False
    pre_delete_hooks: bool = False
    deletion_hooks_in_lists: bool = False
    deletion_hooks_must_succeed: bool = False
    rolling_sync_retries: bool = False
    sync_overrun: bool = False


_OF_3_2 = Profile("3.2", namespace_first=True, hook_finalizer=True, reverse_deletion=True)
_OF_3_5 = replace(
    _OF_3_2,
    name="3.5",
    gone_fails=True,
    failure_waits_for_hooks=True,
    prune_option_of_application=True,
    replace_of_live=True,
    migration_by_patch=True,
    missing_counts_once_all_are=True,
    pre_delete_hooks=True,
    deletion_hooks_in_lists=True,
    deletion_hooks_must_succeed=True,
    rolling_sync_retries=True,
    sync_overrun=True,
)
PROFILES = {each.name: each for each in (Profile("2.14"), _OF_3_2, _OF_3_5)}
LATEST = "3.5"


def profile_of(name: str) -> Profile:
    """The profile of a version, by the names in `PROFILES`. Raises UnreadableError with the known names."""
    if name not in PROFILES:
        raise UnreadableError(f"no profile {name!r}: known are {', '.join(PROFILES)}")
    return PROFILES[name]
