"""When things are said: wall clocks, quiet hours, and what to do when we are late."""
