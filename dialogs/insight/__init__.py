"""Understanding yourselves (C)."""
