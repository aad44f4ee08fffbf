"""Two people and their group on Telegram, through its Bot API."""
