"""What became of each reply in a newer revision, and the published article held against what was asked."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

revision = "0004"
down_revision = "0003"

BigKey = sa.BigInteger().with_variant(sa.Integer, "sqlite")
CHANGES = "change IN ('unchanged', 'edited', 'moved', 'split', 'merged', 'removed')"


TAKEN = "wording IN ('taken', 'partly', 'not')"


def upgrade() -> None:
    op.add_column("revision", sa.Column("stood", sa.JSON))
    create_carry_over()
    create_outcome()


def create_carry_over() -> None:
    op.create_table(
        "carryover",
        sa.Column("id", BigKey, nullable=False),
        sa.Column("revision_id", BigKey, nullable=False),
        sa.Column("reply_id", BigKey, nullable=False),
        sa.Column("change", sa.String(16), nullable=False),
        sa.Column("passage", sa.Text, nullable=False),
        sa.Column("paragraph", sa.Integer),
        sa.Column("differs", sa.Boolean, nullable=False),
        sa.Column("spans", sa.JSON, nullable=False),
        sa.Column("suggestion", sa.JSON),
        sa.Column("score", sa.Float, nullable=False),
        sa.Column("wording", sa.String(8)),
        sa.Column("seen_at", UTCDateTime),
        sa.Column("fell_at", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_carryover"),
        sa.UniqueConstraint("revision_id", "reply_id", name="uq_carryover_revision_id_reply_id"),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name="fk_carryover_revision_id_revision", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["reply_id"], ["reply.id"], name="fk_carryover_reply_id_reply", ondelete="CASCADE"),
        sa.CheckConstraint(CHANGES, name="ck_carryover_change"),
        sa.CheckConstraint(TAKEN, name="ck_carryover_wording"),
    )
    op.create_index("ix_carryover_reply_id", "carryover", ["reply_id"])


def create_outcome() -> None:
    op.create_table(
        "outcome",
        sa.Column("id", BigKey, nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("draft_id", BigKey, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("state_before", sa.String(16), nullable=False),
        sa.Column("published_on", sa.Date),
        sa.Column("file_name", sa.Text),
        sa.Column("content", sa.LargeBinary),
        sa.Column("findings", sa.JSON, nullable=False),
        sa.Column("decisions", sa.JSON, nullable=False),
        sa.Column("compared_at", UTCDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outcome"),
        sa.UniqueConstraint("uid", name="uq_outcome_uid"),
        sa.ForeignKeyConstraint(["draft_id"], ["draft.id"], name="fk_outcome_draft_id_draft", ondelete="CASCADE"),
    )
    op.create_index("ix_outcome_draft_id", "outcome", ["draft_id"])


def downgrade() -> None:
    op.drop_table("outcome")
    op.drop_table("carryover")
    op.drop_column("revision", "stood")
