"""What words lean to, learned from our own labelled sentences: the tables, one of each set, and their reader.

The tables (`*.tsv.gz`, a sign a line) are made by `make learn`; nobody writes in them.
"""
