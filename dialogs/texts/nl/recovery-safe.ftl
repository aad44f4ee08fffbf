### Voor elke stap van /herstel: past iets voor twee nu wel?

recovery-safe-for-one =
    Ik begin nu niet aan iets voor jullie twee. Eerst jij.

    { -who-listens } { -now-otherwise } /herstel.

    Hieronder staat wat vandaag misschien helpt.
