"""The tables: what is stored, and what of it anybody with the database alone could read.

Theory of operation. A column is either plain or sealed. Sealed (`Sealed`) is everything that people type or
that says something about them: answers, profiles, records, messages, chat addresses. It opens only with the
key of its owner and only in its own place (bot/vault.py), and that place is named by the primary key of its
row, written by `row_name`. Plain is what the program has to search or sort by: pseudonyms, step names,
kinds, times, states.

Times are whole microseconds since 1970 in UTC (`Moment`), so that both databases compare them alike.

An index with a condition serves only a query that repeats the condition word for word, with literal values:
`PENDING`, `WAITING`, `OPEN` and `CLOCK` are those words, written once.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

PENDING = text("state = 'pending'")
WAITING = text("state IN ('ready', 'sending')")
OPEN = text("position IS NOT NULL")
CLOCK = text("until IS NOT NULL")


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept to the microsecond. A naive one is a TypeError."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else (value - EPOCH) // MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else EPOCH + timedelta(microseconds=value)


class Sealed(TypeDecorator[bytes]):
    """Bytes that only the vault can open. The type is a mark for readers; sealing needs the row's place."""

    impl = LargeBinary
    cache_ok = True


Id = BigInteger().with_variant(Integer, "sqlite")
"""A number that is never used twice; on SQLite only an INTEGER key counts by itself."""


def row_name(*key: str | int) -> str:
    """The name of a row for the vault: its primary key."""
    return ":".join(map(str, key))


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

couples = Table(
    "couples",
    metadata,
    Column("id", Text, primary_key=True),
    # Of the couple: what holds for both, and the safe word.
    Column("state", Sealed, nullable=False),
    # Counts whatever changes what is loaded of the couple: its state, people, talks, chats (memory.py).
    Column("version", Integer, nullable=False),
)

people = Table(
    "people",
    metadata,
    Column("id", Text, primary_key=True),
    Column("couple_id", Text, ForeignKey(couples.c.id), nullable=False, index=True),
    Column("state", Sealed, nullable=False),
    # After how many days own words go by themselves; none: only when their owner erases them.
    Column("keep_days", Integer),
    # Of somebody who was erased: only a chat is left, for the last messages.
    Column("leaving_at", Moment),
)

addresses = Table(
    "addresses",
    metadata,
    # The keyed digest of channel, bot and chat: finds the chat without naming it.
    Column("key", LargeBinary, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("bot", Text, nullable=False),
    # Without a person it is the couple's group, sealed under the couple's key.
    Column("person_id", Text, ForeignKey(people.c.id)),
    Column("couple_id", Text, ForeignKey(couples.c.id), nullable=False, index=True),
    Column("chat", Sealed, nullable=False),
    # Nobody can be reached there, until they write again.
    Column("gone", Boolean, nullable=False),
)

runs = Table(
    "runs",
    metadata,
    Column("person_id", Text, ForeignKey(people.c.id), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("dialog", Text, nullable=False),
    # Its place in the person's stack, from below; none when closed.
    Column("position", Integer),
    Column("opened_at", Moment, nullable=False),
    Column("closed_at", Moment),
    Index("ix_runs_open", "person_id", sqlite_where=OPEN, postgresql_where=OPEN),
    sqlite_with_rowid=False,
)

entries = Table(
    "entries",
    metadata,
    Column("person_id", Text, primary_key=True),
    Column("run", Integer, primary_key=True, autoincrement=False),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("key", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", Moment, nullable=False),
    # Of the person: the value, and the channel's name for the message that held it.
    Column("body", Sealed, nullable=False),
    ForeignKeyConstraint(["person_id", "run"], ["runs.person_id", "runs.number"]),
    # Stored in the order of the key, so that a journal is read in one go.
    sqlite_with_rowid=False,
)

timers = Table(
    "timers",
    metadata,
    Column("id", Id, primary_key=True),
    Column("couple_id", Text, ForeignKey(couples.c.id), nullable=False, index=True),
    Column("person_id", Text, ForeignKey(people.c.id)),
    # The person, or for what belongs to both the couple, and the name of the scope: "<id>/<name>".
    Column("scope", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("due", Moment, nullable=False),
    Column("state", Text, nullable=False),
    Column("version", Integer, nullable=False),
    # This is what stops doubles.
    UniqueConstraint("scope", "kind", "key", name="uq_timers_wanted"),
    Index("ix_timers_due", "due", "id", sqlite_where=PENDING, postgresql_where=PENDING),
    sqlite_autoincrement=True,
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    # No foreign keys: what was sent may outlive a chat that is gone.
    Column("couple_id", Text, nullable=False),
    Column("person_id", Text),
    Column("chat", LargeBinary, nullable=False),
    Column("importance", Integer, nullable=False),
    Column("planned", Boolean, nullable=False),
    Column("slot", Text),
    # Of the person, or of the couple for the group; emptied once sent, unless a later edit may need it.
    Column("body", Sealed),
    Column("state", Text, nullable=False),
    Column("created_at", Moment, nullable=False, index=True),
    Column("next_try", Moment),
    Column("attempts", Integer, nullable=False),
    # The channel's name for the message, once it was sent.
    Column("ref", Text),
    # With a live clock: the moment that it counts down to.
    Column("until", Moment),
    # Whose words it carries beside the reader's own: its body opens only with both keys.
    Column("words_of", Text),
    Index("ix_outbox_waiting", "importance", "id", sqlite_where=WAITING, postgresql_where=WAITING),
    Index("ix_outbox_person_id", "person_id", sqlite_where=WAITING, postgresql_where=WAITING),
    Index("ix_outbox_slot", "chat", "slot", "id"),
    Index("ix_outbox_until", "until", sqlite_where=CLOCK, postgresql_where=CLOCK),
    sqlite_autoincrement=True,
)

records = Table(
    "records",
    metadata,
    Column("id", Id, primary_key=True),
    Column("couple_id", Text, ForeignKey(couples.c.id), nullable=False),
    # Without a person it is the couple's, sealed under the couple's key.
    Column("person_id", Text, ForeignKey(people.c.id)),
    Column("kind", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("body", Sealed, nullable=False),
    Index("ix_records_own", "person_id", "kind", "at"),
    Index("ix_records_couple", "couple_id", "kind", "at"),
    sqlite_autoincrement=True,
)

shared = Table(
    "shared",
    metadata,
    Column("person_id", Text, ForeignKey(people.c.id), primary_key=True),
    Column("item", Text, primary_key=True),
    # For whom it was laid ready: nobody who comes later may see it. No foreign key: they may be gone.
    Column("to_person", Text, primary_key=True),
    # Of the person who shares it, so that it goes with that person.
    Column("text", Sealed, nullable=False),
    Column("at", Moment, nullable=False),
    # When the other was shown it; none while it waits for theirs.
    Column("shown_at", Moment),
)

codes = Table(
    "codes",
    metadata,
    # A keyed digest: the database alone gives no code away.
    Column("digest", LargeBinary, primary_key=True),
    Column("person_id", Text, ForeignKey(people.c.id), nullable=False, index=True),
    Column("expires", Moment, nullable=False),
    Column("used_at", Moment),
    # Who said yes to it, and waits for the yes of the one who made it.
    Column("asked_by", Text),
    # When the one who made it said no to that; the other sees no difference.
    Column("closed_at", Moment),
)

passes = Table(
    "passes",
    metadata,
    # A keyed digest of a code that lets somebody into a private bot, once. It joins nobody to anybody.
    Column("digest", LargeBinary, primary_key=True),
    Column("expires", Moment, nullable=False),
    Column("used_at", Moment),
)

tallies = Table(
    "tallies",
    metadata,
    # How often something happened on a day (UTC), for the operator: never to whom.
    Column("name", Text, primary_key=True),
    Column("day", Text, primary_key=True),
    Column("number", Integer, nullable=False),
)

seen = Table(
    "seen",
    metadata,
    Column("channel", Text, primary_key=True),
    Column("bot", Text, primary_key=True),
    Column("event", Text, primary_key=True),
    Column("at", Moment, nullable=False, index=True),
    sqlite_with_rowid=False,
)

parked = Table(
    "parked",
    metadata,
    Column("id", Id, primary_key=True),
    Column("couple_id", Text, ForeignKey(couples.c.id), nullable=False, index=True),
    Column("channel", Text, nullable=False),
    Column("bot", Text, nullable=False),
    Column("event", Text, nullable=False),
    Column("at", Moment, nullable=False),
    # Of its sender, or of the couple where that is nobody of theirs: the event as it came.
    Column("body", Sealed, nullable=False),
    Column("person_id", Text),
    UniqueConstraint("channel", "bot", "event", name="uq_parked_event"),
    sqlite_autoincrement=True,
)

page_messages = Table(
    "page_messages",
    metadata,
    Column("chat", LargeBinary, primary_key=True),
    Column("message", Text, primary_key=True),
    # In which order the messages of a chat came; replacing one keeps its place.
    Column("seq", Integer, nullable=False),
    Column("body", Sealed, nullable=False),
    Index("ix_page_messages_seq", "chat", "seq"),
)

forgotten = Table(
    "forgotten",
    metadata,
    # An owner whose rows are gone, and whose key must still be destroyed.
    Column("owner", Text, primary_key=True),
    Column("at", Moment, nullable=False),
)

meta = Table("meta", metadata, Column("key", Text, primary_key=True), Column("value", Text, nullable=False))
