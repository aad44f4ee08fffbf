"""The techniques of the method (A): mirror, need, check-in."""
