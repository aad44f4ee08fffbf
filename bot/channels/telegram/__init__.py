"""Two phones and the couple's group on Telegram, through its Bot API."""
