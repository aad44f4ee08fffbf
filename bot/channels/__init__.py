"""Ways to reach people: equal shells round the same port, `bot.ports.Channel`."""
