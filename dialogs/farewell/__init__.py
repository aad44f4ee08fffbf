"""Apart with dignity (E6): a road of its own, from the first thought to the weeks after it."""
