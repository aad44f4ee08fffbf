"""Messages with a live clock are found after a restart, to be drawn anew by channels that do not tick."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """What was sent before has no moment there: its clock stands still, and its end comes all the same."""
    op.add_column("outbox", sa.Column("until", sa.BigInteger(), nullable=True))
    where = sa.text("until IS NOT NULL")
    op.create_index("ix_outbox_until", "outbox", ["until"], sqlite_where=where, postgresql_where=where)
