"""Two people: what was shared can be taken back, both confirm a joining, and one can leave or be erased.

What was laid ready under the couple's key before this release is dropped: its key is the couple's, and from
now on what somebody shares opens with that person's own key. What was revealed stands in both chats already.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Tables and columns; no words are read."""
    op.drop_table("shared")
    op.create_table(
        "shared",
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("to_person", sa.Text(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("shown_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_shared_person_id"),
        sa.PrimaryKeyConstraint("person_id", "item", "to_person", name="pk_shared"),
    )
    op.add_column("outbox", sa.Column("words_of", sa.Text(), nullable=True))
    op.add_column("codes", sa.Column("asked_by", sa.Text(), nullable=True))
    op.add_column("codes", sa.Column("closed_at", sa.BigInteger(), nullable=True))
    op.add_column("people", sa.Column("keep_days", sa.Integer(), nullable=True))
    op.add_column("people", sa.Column("leaving_at", sa.BigInteger(), nullable=True))
    op.add_column("parked", sa.Column("person_id", sa.Text(), nullable=True))
    op.create_table(
        "tallies",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", "day", name="pk_tallies"),
    )
    op.create_table(
        "passes",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("digest", name="pk_passes"),
    )
