"""What comes in when a reply is written, and what goes out of what it has said."""

from typing import Annotated, Any

from pydantic import AwareDatetime, ConfigDict, Field

from app.desk.schemas import Misquote, Out, Priority, Publication, ReplyContent, Stance, Status
from app.web.inputs import ANY_TEXT, Characters, In, Prose

Source = Annotated[str, Field(max_length=2_000, json_schema_extra=ANY_TEXT), Characters]


class ReplyIn(In):
    """The whole reply: what is left out is emptied."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "stance": "respond",
                    "body": "The doors are open all night because the night shift asked for it.",
                    "short_body": "The night shift asked for it.",
                    "priority": "must",
                    "sources": ["https://library.example/opening-hours"],
                }
            ]
        }
    )

    stance: Stance
    body: Prose = ""
    short_body: Prose | None = Field(default=None, description="A shorter form, for when the space is short.")
    wording: Prose | None = Field(
        default=None, description="What a `correct` reply proposes instead of the segment's text."
    )
    priority: Priority = "should"
    note_to_journalist: Prose | None = Field(
        default=None, description="Goes to the journalist beside the reply, and is not for print."
    )
    internal_note: Prose | None = Field(default=None, description="For you; it never leaves in a response document.")
    sources: Annotated[list[Source], Field(max_length=100, default_factory=list)]
    publication: Publication = Field(
        default="publication", description="`background` never enters an export for publication."
    )
    misquote: Misquote | None = Field(
        default=None, description="Of a corrected quote of one's own: was it wrong, or is it to be said differently?"
    )
    status: Status | None = Field(
        default=None,
        description="Left out, a new reply is open and a changed one keeps its status. "
        "An approved reply whose stance or texts change goes back to open.",
    )

    def content(self) -> dict[str, Any]:
        """Values for columns of Reply."""
        return self.model_dump()


class ReplyVersion(Out):
    """What a reply said at one time."""

    version: int = Field(ge=1)
    saved_at: AwareDatetime
    content: ReplyContent


class ReplyVersionList(Out):
    """What a reply says and has said, the newest first."""

    items: list[ReplyVersion]
