"""How the database became what it is. A released migration is never changed."""
