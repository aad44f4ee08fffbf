"""After an affair (E4, E5, E6): who asks, honest conditions, six steps over months, and honest looks."""
