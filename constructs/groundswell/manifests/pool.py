"""Reading several Applications at once: kubectl and helm are programs of their own, and a machine has several cores."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace

from groundswell.manifests.content import Content
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.manifest import Found
from groundswell.manifests.resource import Application

Read = tuple[Application, list[Found]]


def objects_of_each(content: Content, applications: Sequence[Application]) -> Iterator[Read]:
    """Each Application with its objects, in the given order, and the notes in that order, too.

    Those that a tool renders are worked on by as many threads as there are cores; a plain folder needs no other
    program, and threads would only make it slower.
    """
    rendered = [each for each in applications if content.is_rendered(each)]
    if len(rendered) < 2:
        yield from ((each, content.objects(each)) for each in applications)
        return
    from concurrent.futures import ThreadPoolExecutor  # dear to import, and most platforms are plain folders

    pool = ThreadPoolExecutor(os.cpu_count())
    try:
        started = {each.name: pool.submit(_aside, content, each) for each in rendered}
        for each in applications:
            if each.name in started:
                found, notes = started.pop(each.name).result()
                content.ledger.take(notes)
                yield each, found
            else:
                yield each, content.objects(each)
    finally:
        pool.shutdown(cancel_futures=True)


def _aside(content: Content, application: Application) -> tuple[list[Found], Ledger]:
    """The objects, and what was noted meanwhile: two threads that write one ledger would mix their notes."""
    notes = Ledger()
    return replace(content, ledger=notes).objects(application), notes
