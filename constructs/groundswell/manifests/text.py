"""Bytes of a manifest file as text, or a sentence that says why not."""

import codecs

LIMIT = 32 * 1024 * 1024  # bytes; etcd refuses objects above 1.5 MiB, so no file of manifests comes near it


class NotTextError(ValueError):
    """The bytes are not a text that kubectl would read; `str(error)` says why."""


_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def text(data: bytes) -> str:
    """The file's text: UTF-8, or UTF-16 with a byte order mark, line ends made `\\n`. Raises NotTextError."""
    if len(data) > LIMIT:
        raise NotTextError(
            f"the file has {len(data) // (1024 * 1024)} MiB; files above {LIMIT // (1024 * 1024)} MiB are not read"
        )
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        decoded = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise NotTextError(f"the file is not text: byte {error.start} is not {encoding}") from error
    if "\0" in decoded:
        raise NotTextError("the file is binary: it holds a NUL byte")
    return decoded.replace("\r\n", "\n") if "\r" in decoded else decoded
