"""Finding the way: beginning, joining, settings."""
