"""Understanding Dutch by plain rules: no model, no network, no state. Pure and fast.

Every module reads the one normal form of `normal`, so that capitals, accents, emoji, stretched letters,
missing punctuation and Flemish or chat spelling are settled in one place.
"""
