"""The exercises of the method (B): appreciations, the safe word, growing calm."""
