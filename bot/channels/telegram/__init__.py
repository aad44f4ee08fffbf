"""Two private chats and the couple's group on Telegram."""
