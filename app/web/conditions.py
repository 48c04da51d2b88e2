"""If-Match and If-None-Match: which version of a thing the caller means."""


def matches(header: str, etag: str) -> bool:
    """Whether a header names this ETag, in a list or as `*`; a weak mark and missing quotes are let pass."""
    return any(bare(named) in {"*", bare(etag)} for named in header.split(","))


def bare(etag: str) -> str:
    """An ETag without its quotes."""
    return etag.strip().removeprefix("W/").strip('"')
