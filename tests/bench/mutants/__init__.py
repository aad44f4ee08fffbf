"""Planted bugs that the tests must find."""
