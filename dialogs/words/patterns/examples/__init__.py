"""Sentences from which `likeness` learns which words go with which pattern. All are invented."""
