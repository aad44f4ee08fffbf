"""Pictures of what somebody did, drawn for that person alone: in a chat, and in the file of `/export`."""
