"""What was sent to the journalist, and what came back."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

revision = "0005"
down_revision = "0004"

BigKey = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    create_submission()
    create_returned()


def create_submission() -> None:
    op.create_table(
        "submission",
        sa.Column("id", BigKey, nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("draft_id", BigKey, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("recipient", sa.Text, nullable=False),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("format", sa.String(16), nullable=False),
        sa.Column("layout", sa.String(16)),
        sa.Column("audience", sa.String(16)),
        sa.Column("file_name", sa.Text, nullable=False),
        sa.Column("media_type", sa.Text, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.Column("confirmed_at", UTCDateTime),
        sa.PrimaryKeyConstraint("id", name="pk_submission"),
        sa.UniqueConstraint("uid", name="uq_submission_uid"),
        sa.ForeignKeyConstraint(["draft_id"], ["draft.id"], name="fk_submission_draft_id_draft", ondelete="CASCADE"),
        sa.CheckConstraint("channel IN ('mail', 'link', 'message', 'paper', 'other')", name="ck_submission_channel"),
    )
    op.create_index("ix_submission_draft_id", "submission", ["draft_id"])


def create_returned() -> None:
    op.create_table(
        "returned",
        sa.Column("id", BigKey, nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("draft_id", BigKey, nullable=False),
        sa.Column("file_name", sa.Text, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("findings", sa.JSON, nullable=False),
        sa.Column("received_at", UTCDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_returned"),
        sa.UniqueConstraint("uid", name="uq_returned_uid"),
        sa.ForeignKeyConstraint(["draft_id"], ["draft.id"], name="fk_returned_draft_id_draft", ondelete="CASCADE"),
    )
    op.create_index("ix_returned_draft_id", "returned", ["draft_id"])


def downgrade() -> None:
    op.drop_table("returned")
    op.drop_table("submission")
