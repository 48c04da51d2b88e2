"""What was set apart in a revision where it came from: headings, bold, italics."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    with op.batch_alter_table("revision") as table:
        table.add_column(sa.Column("marks", sa.JSON, nullable=False, server_default="[]"))
    with op.batch_alter_table("revision") as table:
        table.alter_column("marks", server_default=None, existing_type=sa.JSON, existing_nullable=False)


def downgrade() -> None:
    with op.batch_alter_table("revision") as table:
        table.drop_column("marks")
