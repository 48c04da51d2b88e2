"""Why a file is refused, said without HTTP and without a word of the file."""


class UnknownType(ValueError):  # noqa: N818 - it is what the file is, not what went wrong
    """No reader knows this kind of file. The message says which kinds are read."""


class Unreadable(ValueError):  # noqa: N818
    """The file is of a kind that is read, but it is broken or not what it says it is."""
