"""Pitfalls (C, D): what goes wrong with good intentions, and what to say instead."""
