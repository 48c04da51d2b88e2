"""`replik outcome DRAFT_ID`: says which replies of a stored draft were printed, and stores nothing."""

from app.access import LOCAL_OWNER
from app.comparing import printed_entry
from app.config import Settings
from app.db.session import Database
from app.outcome import service
from app.segmenting import print_json, text_of
from app.text.outcome import Printed


def show_outcome_of(database: Database, uid: str, published_file: str, settings: Settings, *, as_json: bool) -> None:
    """Print which replies of a stored draft were printed; nothing is stored. Raises NotFoundError."""
    published = text_of(published_file, settings)
    with database.reading() as session:
        found = service.compared(session, LOCAL_OWNER, uid, published)["replies"]
    if as_json:
        shown = ("result", "spans", "score")
        replies = [{"id": reply["reply_id"], **{name: reply[name] for name in shown}} for reply in found]
        print_json({"id": uid, "replies": replies})
        return
    printed = [(reply["asked"], Printed(reply["result"], reply["spans"], reply["score"])) for reply in found]
    print("\n\n".join(printed_entry(asked, one, published) for asked, one in printed))
