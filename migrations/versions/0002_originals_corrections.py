"""The files that uploaded revisions came in, and the corrections of segments that can be undone."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

revision = "0002"
down_revision = "0001"

BigKey = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    create_original()
    create_correction()


def create_original() -> None:
    op.create_table(
        "original",
        sa.Column("id", BigKey, nullable=False),
        sa.Column("revision_id", BigKey, nullable=False),
        sa.Column("file_name", sa.Text, nullable=False),
        sa.Column("media_type", sa.Text, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_original"),
        sa.UniqueConstraint("revision_id", name="uq_original_revision_id"),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name="fk_original_revision_id_revision", ondelete="CASCADE"
        ),
    )


def create_correction() -> None:
    op.create_table(
        "correction",
        sa.Column("id", BigKey, nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("draft_id", BigKey, nullable=False),
        sa.Column("revision_id", BigKey, nullable=False),
        sa.Column("action", sa.String(16), nullable=False),
        sa.Column("before", sa.JSON, nullable=False),
        sa.Column("after", sa.JSON, nullable=False),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_correction"),
        sa.UniqueConstraint("uid", name="uq_correction_uid"),
        sa.ForeignKeyConstraint(["draft_id"], ["draft.id"], name="fk_correction_draft_id_draft", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name="fk_correction_revision_id_revision", ondelete="CASCADE"
        ),
        sa.CheckConstraint("action IN ('correct', 'split', 'merge')", name="ck_correction_action"),
    )
    op.create_index("ix_correction_draft_id", "correction", ["draft_id"])
    op.create_index("ix_correction_revision_id", "correction", ["revision_id"])


def downgrade() -> None:
    op.drop_table("correction")
    op.drop_table("original")
