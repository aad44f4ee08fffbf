### D3, een belofte die binnen een dag begint.

promise-begin =
    Je hebt al een belofte staan. Wil je daarnaar kijken, of iets nieuws beloven?
    .look = Kijken
    .new = Iets nieuws
promise-full =
    Je hebt er drie staan. Dat is genoeg om waar te maken.

    Wil je ernaar kijken? Er mag er ook een weg.
    .look = Kijken
    .later = Later
promise-later = Goed. Met /belofte kun je er altijd bij.
promise-what =
    Wat wil je beloven? Aan jezelf, of voor wat er tussen jullie is.

    Het hoeft niet groot te zijn. Alleen jij ziet dit, tenzij je het zelf deelt.
    .placeholder = Ik …
    .why =
        Een grote belofte geeft even lucht. Komt er dan niets van, dan telt de volgende minder.

        Daarom doen we het hier klein: iets wat jij zelf kunt, met een begin binnen 24 uur.
