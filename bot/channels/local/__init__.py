"""Two phones and the couple's group on one page of this machine: no token, no network."""
