"""Places that past releases saved. They must open for ever."""
