"""Pitfalls (C, D): what goes wrong between two people, also with good intentions, and what helps."""
