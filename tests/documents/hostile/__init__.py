"""Files that somebody made to hurt whoever opens them, by name; each must be refused. They are made anew each time."""

from functools import cache

from tests.documents.hostile.disguises import disguises
from tests.documents.hostile.mails import mails
from tests.documents.hostile.packages import broken_packages, packages
from tests.documents.hostile.prints import prints
from tests.documents.hostile.proses import proses


@cache
def corpus() -> dict[str, tuple[str, bytes]]:
    """File names and contents, by what is wrong with them."""
    return dict([*packages(), *broken_packages(), *prints(), *proses(), *mails(), *disguises()])
