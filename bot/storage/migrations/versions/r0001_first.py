"""The first tables. What each is for stands in bot/storage/tables.py; the types are the database's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0001"
down_revision = None

TEXT, INTEGER, FLAG, BYTES, MOMENT = sa.Text(), sa.Integer(), sa.Boolean(), sa.LargeBinary(), sa.BigInteger()
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables."""
    _of_people()
    _of_talks()
    _of_time()
    _of_messages()
    _of_what_is_kept()
    _of_arrivals()
    _of_the_program()


def _of_people() -> None:
    op.create_table(
        "couples", _must("id", TEXT), _must("state", BYTES), _must("version", INTEGER), _key("couples", "id")
    )
    op.create_table(
        "people",
        _must("id", TEXT),
        _must("couple_id", TEXT),
        _must("state", BYTES),
        _of_couple("people"),
        _key("people", "id"),
    )
    op.create_index("ix_people_couple_id", "people", ["couple_id"])
    op.create_table(
        "addresses",
        _must("key", BYTES),
        _must("channel", TEXT),
        _must("bot", TEXT),
        _may("person_id", TEXT),
        _must("couple_id", TEXT),
        _must("chat", BYTES),
        _must("gone", FLAG),
        _of_person("addresses"),
        _of_couple("addresses"),
        _key("addresses", "key"),
    )
    op.create_index("ix_addresses_couple_id", "addresses", ["couple_id"])
    op.create_table(
        "codes",
        _must("digest", BYTES),
        _must("person_id", TEXT),
        _must("expires", MOMENT),
        _may("used_at", MOMENT),
        _of_person("codes"),
        _key("codes", "digest"),
    )
    op.create_index("ix_codes_person_id", "codes", ["person_id"])


def _of_talks() -> None:
    op.create_table(
        "runs",
        _must("person_id", TEXT),
        sa.Column("number", INTEGER, nullable=False, autoincrement=False),
        _must("dialog", TEXT),
        _may("position", INTEGER),
        _must("opened_at", MOMENT),
        _may("closed_at", MOMENT),
        _of_person("runs"),
        _key("runs", "person_id", "number"),
        sqlite_with_rowid=False,
    )
    _index_of_some("ix_runs_open", "runs", ["person_id"], "position IS NOT NULL")
    op.create_table(
        "entries",
        _must("person_id", TEXT),
        sa.Column("run", INTEGER, nullable=False, autoincrement=False),
        sa.Column("seq", INTEGER, nullable=False, autoincrement=False),
        _must("key", TEXT),
        _must("kind", TEXT),
        _must("at", MOMENT),
        _must("body", BYTES),
        sa.ForeignKeyConstraint(
            ["person_id", "run"], ["runs.person_id", "runs.number"], name="fk_entries_person_id"
        ),
        _key("entries", "person_id", "run", "seq"),
        sqlite_with_rowid=False,
    )


def _of_time() -> None:
    op.create_table(
        "timers",
        _must("id", NUMBER),
        _must("couple_id", TEXT),
        _may("person_id", TEXT),
        _must("scope", TEXT),
        _must("kind", TEXT),
        _must("key", TEXT),
        _must("due", MOMENT),
        _must("state", TEXT),
        _must("version", INTEGER),
        sa.UniqueConstraint("scope", "kind", "key", name="uq_timers_wanted"),
        _of_couple("timers"),
        _of_person("timers"),
        _key("timers", "id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_timers_couple_id", "timers", ["couple_id"])
    _index_of_some("ix_timers_due", "timers", ["due", "id"], "state = 'pending'")


def _of_messages() -> None:
    op.create_table(
        "outbox",
        _must("id", NUMBER),
        _must("couple_id", TEXT),
        _may("person_id", TEXT),
        _must("chat", BYTES),
        _must("importance", INTEGER),
        _must("planned", FLAG),
        _may("slot", TEXT),
        _may("body", BYTES),
        _must("state", TEXT),
        _must("created_at", MOMENT),
        _may("next_try", MOMENT),
        _must("attempts", INTEGER),
        _may("ref", TEXT),
        _key("outbox", "id"),
        sqlite_autoincrement=True,
    )
    _index_of_some("ix_outbox_waiting", "outbox", ["importance", "id"], "state IN ('ready', 'sending')")
    _index_of_some("ix_outbox_person_id", "outbox", ["person_id"], "state IN ('ready', 'sending')")
    op.create_index("ix_outbox_slot", "outbox", ["chat", "slot", "id"])
    op.create_index("ix_outbox_created_at", "outbox", ["created_at"])
    op.create_table(
        "page_messages",
        _must("chat", BYTES),
        _must("message", TEXT),
        _must("seq", INTEGER),
        _must("body", BYTES),
        _key("page_messages", "chat", "message"),
    )
    op.create_index("ix_page_messages_seq", "page_messages", ["chat", "seq"])


def _of_what_is_kept() -> None:
    op.create_table(
        "records",
        _must("id", NUMBER),
        _must("couple_id", TEXT),
        _may("person_id", TEXT),
        _must("kind", TEXT),
        _must("at", MOMENT),
        _must("body", BYTES),
        _of_couple("records"),
        _of_person("records"),
        _key("records", "id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_records_own", "records", ["person_id", "kind", "at"])
    op.create_index("ix_records_couple", "records", ["couple_id", "kind", "at"])
    op.create_table(
        "shared",
        _must("couple_id", TEXT),
        _must("item", TEXT),
        _must("person_id", TEXT),
        _must("text", BYTES),
        _must("at", MOMENT),
        _of_couple("shared"),
        _of_person("shared"),
        _key("shared", "couple_id", "item", "person_id"),
    )


def _of_arrivals() -> None:
    op.create_table(
        "seen",
        _must("channel", TEXT),
        _must("bot", TEXT),
        _must("event", TEXT),
        _must("at", MOMENT),
        _key("seen", "channel", "bot", "event"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_seen_at", "seen", ["at"])
    op.create_table(
        "parked",
        _must("id", NUMBER),
        _must("couple_id", TEXT),
        _must("channel", TEXT),
        _must("bot", TEXT),
        _must("event", TEXT),
        _must("at", MOMENT),
        _must("body", BYTES),
        sa.UniqueConstraint("channel", "bot", "event", name="uq_parked_event"),
        _of_couple("parked"),
        _key("parked", "id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_parked_couple_id", "parked", ["couple_id"])


def _of_the_program() -> None:
    op.create_table("forgotten", _must("owner", TEXT), _must("at", MOMENT), _key("forgotten", "owner"))
    op.create_table("meta", _must("key", TEXT), _must("value", TEXT), _key("meta", "key"))


def _must(name: str, kind: sa.types.TypeEngine[Any]) -> SchemaItem:
    return sa.Column(name, kind, nullable=False)


def _may(name: str, kind: sa.types.TypeEngine[Any]) -> SchemaItem:
    return sa.Column(name, kind, nullable=True)


def _key(table: str, *columns: str) -> SchemaItem:
    return sa.PrimaryKeyConstraint(*columns, name=f"pk_{table}")


def _of_couple(table: str) -> SchemaItem:
    return sa.ForeignKeyConstraint(["couple_id"], ["couples.id"], name=f"fk_{table}_couple_id")


def _of_person(table: str) -> SchemaItem:
    return sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=f"fk_{table}_person_id")


def _index_of_some(name: str, table: str, columns: Sequence[str], where: str) -> None:
    condition = sa.text(where)
    op.create_index(name, table, columns, sqlite_where=condition, postgresql_where=condition)
