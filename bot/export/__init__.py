"""Everything of a person in their own hands (H2): what is gathered, how it is told, the file it becomes."""
