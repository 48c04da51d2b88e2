"""/api/segments and the corrections that can be undone."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Path, Response

from app.desk import read, schemas
from app.desk.answers import draft_answer
from app.segments import service
from app.segments.schemas import CorrectionIn, CorrectionsIn, SplitIn, SplitSegments, SuggestionList
from app.segments.service import Corrected
from app.web.answers import json_answer
from app.web.dependencies import CurrentActor, TheDatabase
from app.web.openapi import ON_WRITES, answers
from app.web.routes import StrictRoute

router = APIRouter(prefix="/api", route_class=StrictRoute, tags=["Segments"])

SegmentId = Annotated[str, Path(alias="segment")]
DraftId = Annotated[str, Path()]


@router.patch(
    "/segments/{segment}",
    responses=answers(200, schemas.Segment, "As it is now.", "not-found", "old-revision", *ON_WRITES),
)
def correct_segment(uid: SegmentId, body: CorrectionIn, actor: CurrentActor, database: TheDatabase) -> Response:
    """Say what kind a segment is, or who speaks in it. `Location` names the correction: DELETE it to undo."""
    with database.writing() as session:
        done = service.correct(session, actor, uid, body.changes())
        return json_answer(read.segment(session, done.rows[0]), headers=location(done))


@router.post(
    "/segments/{segment}/split",
    responses=answers(200, SplitSegments, "The two parts.", "not-found", "old-revision", "cannot-split", *ON_WRITES),
)
def split_segment(uid: SegmentId, body: SplitIn, actor: CurrentActor, database: TheDatabase) -> Response:
    """Split a segment in two; its reply stays with the first. `Location` names the correction: DELETE it to undo."""
    with database.writing() as session:
        done = service.split(session, actor, uid, body.offset)
        parts = [read.segment(session, row) for row in done.rows]
        return json_answer({"segments": parts}, headers=location(done))


@router.post(
    "/segments/{segment}/merge",
    responses=answers(
        200, schemas.Segment, "The one.", "not-found", "old-revision", "cannot-merge", "both-answered", "cross-site"
    ),
)
def merge_segment(uid: SegmentId, actor: CurrentActor, database: TheDatabase) -> Response:
    """Merge a segment with the next one, also across a paragraph. DELETE the correction in `Location` to undo."""
    with database.writing() as session:
        done = service.merge(session, actor, uid)
        return json_answer(read.segment(session, done.rows[0]), headers=location(done))


@router.get(
    "/drafts/{draft}/suggestions",
    responses=answers(200, SuggestionList, "What follows from the speakers named by hand.", "not-found"),
)
def list_suggestions(draft: DraftId, actor: CurrentActor, database: TheDatabase) -> Response:
    """Speakers that follow from those a person has named. Take them with a correction, or leave them."""
    with database.reading() as session:
        found = service.suggestions(session, actor, draft)
        return json_answer({"items": [asdict(suggestion) for suggestion in found]})


@router.post(
    "/drafts/{draft}/corrections",
    responses=answers(200, schemas.Draft, "The draft as it is now.", "not-found", *ON_WRITES),
)
def correct_segments(draft: DraftId, body: CorrectionsIn, actor: CurrentActor, database: TheDatabase) -> Response:
    """Correct several segments as one correction. `Location` names it: DELETE it to undo all of them."""
    with database.writing() as session:
        done = service.correct_together(session, actor, draft, body.changes())
        return draft_answer(session, actor, draft, headers=location(done))


@router.delete(
    "/drafts/{draft}/corrections/{correction}",
    responses=answers(
        200, schemas.Draft, "As it was before.", "not-found", "cannot-undo", "both-answered", "cross-site"
    ),
)
def undo_correction(
    draft: DraftId, correction: Annotated[str, Path()], actor: CurrentActor, database: TheDatabase
) -> Response:
    """Undo the newest correction of a draft. Replies that were written since are kept."""
    with database.writing() as session:
        service.undo(session, actor, draft, correction)
        return draft_answer(session, actor, draft)


def location(done: Corrected) -> Mapping[str, str]:
    """The address that undoes what was done; none where nothing was."""
    if done.correction is None:
        return {}
    return {"location": f"/api/drafts/{done.draft}/corrections/{done.correction}"}
