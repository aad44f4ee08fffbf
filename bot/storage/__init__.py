"""The database: places, answers, records, timers, outgoing messages. The keys that open them are the
vault's."""
