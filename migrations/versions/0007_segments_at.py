"""When a segment of a draft last changed, apart from its replies."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    with op.batch_alter_table("draft") as table:
        table.add_column(sa.Column("segments_at", UTCDateTime))
    op.execute("UPDATE draft SET segments_at = updated_at")
    with op.batch_alter_table("draft") as table:
        table.alter_column("segments_at", existing_type=UTCDateTime(), nullable=False)


def downgrade() -> None:
    with op.batch_alter_table("draft") as table:
        table.drop_column("segments_at")
