"""The page's view of the API, made from the application's OpenAPI; `python -m tests.frontend.schema` refreshes it."""

import json
import tempfile
from pathlib import Path

from app.config import Settings
from app.main import create_app
from tests.frontend.npm import FRONTEND, npm

COMMITTED = FRONTEND / "src" / "api" / "schema.d.ts"


def generate(folder: Path) -> str:
    """The TypeScript of the API as it is now; `folder` takes what is needed on the way."""
    openapi, types = folder / "openapi.json", folder / "schema.d.ts"
    settings = Settings(database_url=f"sqlite:///{folder / 'unused.db'}")
    openapi.write_text(json.dumps(create_app(settings).openapi()), "utf-8")
    npm("run", "types", "--", str(openapi), "--output", str(types))
    return types.read_text("utf-8")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        COMMITTED.write_text(generate(Path(scratch)), "utf-8")
