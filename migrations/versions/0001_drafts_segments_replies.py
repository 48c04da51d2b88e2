"""Drafts with their revisions, the segments of each revision, and the replies to them."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

revision = "0001"
down_revision = None

BigKey = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    create_draft()
    create_revision()
    create_reply()
    create_segment()


def create_draft() -> None:
    op.create_table(
        "draft",
        sa.Column("id", BigKey, nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("outlet", sa.Text),
        sa.Column("journalist", sa.Text),
        sa.Column("interviewee_name", sa.Text),
        sa.Column("interviewee_aliases", sa.JSON, nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("deadline", UTCDateTime),
        sa.Column("space_amount", sa.Integer),
        sa.Column("space_unit", sa.String(16)),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.Column("updated_at", UTCDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
        sa.UniqueConstraint("uid", name="uq_draft_uid"),
        sa.CheckConstraint("state IN ('open', 'sent', 'declined', 'published', 'closed')", name="ck_draft_state"),
        sa.CheckConstraint("space_unit IN ('characters', 'words')", name="ck_draft_space_unit"),
    )
    op.create_index("ix_draft_state_uid", "draft", ["state", "uid"])


def create_revision() -> None:
    op.create_table(
        "revision",
        sa.Column("id", BigKey, nullable=False),
        sa.Column("draft_id", BigKey, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("received_at", UTCDateTime, nullable=False),
        sa.Column("source", sa.String(16), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_revision"),
        sa.UniqueConstraint("draft_id", "number", name="uq_revision_draft_id_number"),
        sa.ForeignKeyConstraint(["draft_id"], ["draft.id"], name="fk_revision_draft_id_draft", ondelete="CASCADE"),
        sa.CheckConstraint("source IN ('paste', 'upload')", name="ck_revision_source"),
    )


def create_reply() -> None:
    op.create_table(
        "reply",
        sa.Column("id", BigKey, nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("draft_id", BigKey, nullable=False),
        sa.Column("stance", sa.String(16), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("short_body", sa.Text),
        sa.Column("wording", sa.Text),
        sa.Column("priority", sa.String(16), nullable=False),
        sa.Column("internal_note", sa.Text),
        sa.Column("sources", sa.JSON, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("answered", sa.Boolean, nullable=False),
        sa.Column("characters", sa.Integer, nullable=False),
        sa.Column("words", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.Column("updated_at", UTCDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reply"),
        sa.UniqueConstraint("uid", name="uq_reply_uid"),
        sa.ForeignKeyConstraint(["draft_id"], ["draft.id"], name="fk_reply_draft_id_draft", ondelete="CASCADE"),
        sa.CheckConstraint("stance IN ('approve', 'correct', 'respond', 'remove')", name="ck_reply_stance"),
        sa.CheckConstraint("priority IN ('must', 'should', 'could')", name="ck_reply_priority"),
        sa.CheckConstraint("status IN ('open', 'ready', 'approved')", name="ck_reply_status"),
    )
    op.create_index("ix_reply_draft_id", "reply", ["draft_id"])


def create_segment() -> None:
    op.create_table(
        "segment",
        sa.Column("id", BigKey, nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("revision_id", BigKey, nullable=False),
        sa.Column("paragraph", sa.Integer, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("speaker_name", sa.Text),
        sa.Column("speaker_role", sa.Text),
        sa.Column("about_interviewee", sa.Boolean, nullable=False),
        sa.Column("quotes", sa.JSON, nullable=False),
        sa.Column("corrected", sa.JSON, nullable=False),
        sa.Column("reply_id", BigKey),
        sa.PrimaryKeyConstraint("id", name="pk_segment"),
        sa.UniqueConstraint("uid", name="uq_segment_uid"),
        sa.UniqueConstraint("revision_id", "start", name="uq_segment_revision_id_start"),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name="fk_segment_revision_id_revision", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["reply_id"], ["reply.id"], name="fk_segment_reply_id_reply", ondelete="SET NULL"),
        sa.CheckConstraint("kind IN ('heading', 'quote', 'reported', 'narration')", name="ck_segment_kind"),
    )
    op.create_index("ix_segment_reply_id", "segment", ["reply_id"])


def downgrade() -> None:
    for table in ("segment", "reply", "revision", "draft"):
        op.drop_table(table)
