"""What the tests of documents share."""

import pytest

from tests.documents.libreoffice import Office


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """A LibreOffice that opens files; it starts anew at each call."""
    return Office(tmp_path_factory.mktemp("office"))
