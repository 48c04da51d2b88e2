"""More units of space, the deadline's zone, kinds and lengths of replies, their versions, promises and declines."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

from app.text.space import count

revision = "0003"
down_revision = "0002"

BigKey = sa.BigInteger().with_variant(sa.Integer, "sqlite")

UNITS = "space_unit IN ('characters', 'characters-without-spaces', 'words', 'lines')"
STANCES = "stance IN ('approve', 'correct', 'respond', 'remove', 'skip')"
CHECKS = {
    "ck_reply_publication": "publication IN ('publication', 'background')",
    "ck_reply_misquote": "misquote IN ('misquoted', 'different')",
    "ck_reply_length": "length IN ('full', 'short', 'omit')",
}


def new_in_draft() -> list[sa.Column[Any]]:
    return [
        sa.Column("deadline_zone", sa.String(64)),
        sa.Column("read_before_print", sa.Boolean),
        sa.Column("space_line_length", sa.Integer),
        sa.Column("space_preset", sa.String(32)),
        sa.Column("space_counts", sa.JSON, nullable=False, server_default='["quoted", "attributions"]'),
        sa.Column("greeting", sa.Text),
        sa.Column("signature", sa.Text),
        sa.Column("aliases", sa.JSON, nullable=False, server_default="[]"),
    ]


def new_in_reply() -> list[sa.Column[Any]]:
    return [
        sa.Column("note_to_journalist", sa.Text),
        sa.Column("publication", sa.String(16), nullable=False, server_default="publication"),
        sa.Column("misquote", sa.String(16)),
        sa.Column("length", sa.String(8), nullable=False, server_default="full"),
        sa.Column("pinned", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("takes", sa.Integer, nullable=False, server_default="0"),
        sa.Column("takes_short", sa.Integer),
        sa.Column("kept_at", UTCDateTime),
    ]


def upgrade() -> None:
    widen_draft()
    widen_reply()
    create_reply_version()
    create_promise()
    create_decline()


def widen_draft() -> None:
    with op.batch_alter_table("draft") as draft:
        draft.drop_constraint("ck_draft_space_unit", type_="check")
        draft.alter_column("space_unit", type_=sa.String(32), existing_type=sa.String(16))
        draft.create_check_constraint("ck_draft_space_unit", UNITS)
        for column in new_in_draft():
            draft.add_column(column)
    with op.batch_alter_table("draft") as draft:
        for name in ("space_counts", "aliases"):
            draft.alter_column(name, server_default=None, existing_type=sa.JSON, existing_nullable=False)


def widen_reply() -> None:
    with op.batch_alter_table("reply") as reply:
        reply.drop_constraint("ck_reply_stance", type_="check")
        reply.create_check_constraint("ck_reply_stance", STANCES)
        for column in new_in_reply():
            reply.add_column(column)
    measure_replies()
    with op.batch_alter_table("reply") as reply:
        for name in ("characters", "words"):
            reply.drop_column(name)
        reply.alter_column("kept_at", existing_type=UTCDateTime(), nullable=False)
        for column in new_in_reply():
            if column.server_default is not None:
                reply.alter_column(column.name, server_default=None, existing_type=column.type, existing_nullable=False)
        for name, condition in CHECKS.items():
            reply.create_check_constraint(name, condition)


def measure_replies() -> None:
    """What each reply takes is known of its full text, by the unit of its draft; the short one is counted now."""
    unit = "(SELECT space_unit FROM draft WHERE draft.id = reply.draft_id)"
    op.execute(f"UPDATE reply SET takes = CASE WHEN {unit} = 'words' THEN words ELSE characters END")  # noqa: S608
    op.execute("UPDATE reply SET kept_at = created_at")
    short = sa.text(f"SELECT id, short_body, {unit} AS unit FROM reply WHERE trim(short_body) <> ''")  # noqa: S608
    for row in op.get_bind().execute(short).all():
        size = count(row.short_body, row.unit or "characters")
        op.get_bind().execute(
            sa.text("UPDATE reply SET takes_short = :size WHERE id = :id"), {"size": size, "id": row.id}
        )


def create_reply_version() -> None:
    op.create_table(
        "replyversion",
        sa.Column("id", BigKey, nullable=False),
        sa.Column("reply_id", BigKey, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("content", sa.JSON, nullable=False),
        sa.Column("saved_at", UTCDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_replyversion"),
        sa.UniqueConstraint("reply_id", "version", name="uq_replyversion_reply_id_version"),
        sa.ForeignKeyConstraint(["reply_id"], ["reply.id"], name="fk_replyversion_reply_id_reply", ondelete="CASCADE"),
    )


def create_promise() -> None:
    op.create_table(
        "promise",
        sa.Column("id", BigKey, nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("draft_id", BigKey, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("due_on", sa.Date),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("made_at", UTCDateTime, nullable=False),
        sa.Column("closed_at", UTCDateTime),
        sa.PrimaryKeyConstraint("id", name="pk_promise"),
        sa.UniqueConstraint("uid", name="uq_promise_uid"),
        sa.ForeignKeyConstraint(["draft_id"], ["draft.id"], name="fk_promise_draft_id_draft", ondelete="CASCADE"),
        sa.CheckConstraint("kind IN ('article', 'update', 'correction', 'other')", name="ck_promise_kind"),
        sa.CheckConstraint("state IN ('open', 'kept', 'broken', 'withdrawn')", name="ck_promise_state"),
    )
    op.create_index("ix_promise_draft_id", "promise", ["draft_id"])
    op.create_index("ix_promise_state_due_on", "promise", ["state", "due_on"])


def create_decline() -> None:
    op.create_table(
        "decline",
        sa.Column("id", BigKey, nullable=False),
        sa.Column("draft_id", BigKey, nullable=False),
        sa.Column("parts", sa.JSON, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("declined_at", UTCDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_decline"),
        sa.UniqueConstraint("draft_id", name="uq_decline_draft_id"),
        sa.ForeignKeyConstraint(["draft_id"], ["draft.id"], name="fk_decline_draft_id_draft", ondelete="CASCADE"),
    )


def downgrade() -> None:
    for table in ("decline", "promise", "replyversion"):
        op.drop_table(table)
    narrow_reply()
    narrow_draft()


def narrow_reply() -> None:
    """What the older words cannot say becomes the nearest that they can."""
    op.execute("UPDATE reply SET stance = 'approve' WHERE stance = 'skip'")
    with op.batch_alter_table("reply") as reply:
        for name in ("ck_reply_stance", *CHECKS):
            reply.drop_constraint(name, type_="check")
        reply.create_check_constraint("ck_reply_stance", "stance IN ('approve', 'correct', 'respond', 'remove')")
        for name in ("characters", "words"):
            reply.add_column(sa.Column(name, sa.Integer, nullable=False, server_default="0"))
    count_replies()
    with op.batch_alter_table("reply") as reply:
        for name in ("characters", "words"):
            reply.alter_column(name, server_default=None, existing_type=sa.Integer, existing_nullable=False)
        for column in new_in_reply():
            reply.drop_column(column.name)


def count_replies() -> None:
    """The sizes that an older Replik reads."""
    for row in op.get_bind().execute(sa.text("SELECT id, body FROM reply")).all():
        sizes = {"characters": count(row.body, "characters"), "words": count(row.body, "words"), "id": row.id}
        op.get_bind().execute(
            sa.text("UPDATE reply SET characters = :characters, words = :words WHERE id = :id"), sizes
        )


def narrow_draft() -> None:
    op.execute(
        "UPDATE draft SET space_amount = NULL, space_unit = NULL WHERE space_unit NOT IN ('characters', 'words')"
    )
    with op.batch_alter_table("draft") as draft:
        draft.drop_constraint("ck_draft_space_unit", type_="check")
        draft.alter_column("space_unit", type_=sa.String(16), existing_type=sa.String(32))
        draft.create_check_constraint("ck_draft_space_unit", "space_unit IN ('characters', 'words')")
        for column in new_in_draft():
            draft.drop_column(column.name)
