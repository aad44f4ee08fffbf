### De ander kiest mee: het woord geldt pas als jullie het allebei goedvinden.

safe-word-confirm-word =
    { $Partner } stelt een veilig woord voor: ‘{ $word }’.

    Zegt een van jullie dat woord, dan krijgen jullie allebei twintig minuten rust. Geen laatste woord, en daarna komen jullie terug. Het betekent: ik geef te veel om dit gesprek om zo door te gaan.

    Vind je dit woord goed?
    .yes = Ja, dit woord
    .other = Liever een ander
safe-word-confirm-agreed =
    Jullie veilige woord is nu ‘{ $word }’. Zeg het hardop, stuur het me, of typ /pauze.

    Ik zet dan voor jullie allebei de klok.
safe-word-confirm-another =
    Dat mag. Kies op een rustig moment samen een woord waar je allebei om kunt lachen.

    Weet je er zelf een? Typ /veiligwoord.
safe-word-confirm-please-another =
    Kies samen een ander veilig woord, liefst een waar jullie allebei om kunnen lachen.

    Weten jullie er een? Typ /veiligwoord.
