### Meenemen: alles wat van iemand is in één bestand. Eerst wat erin zit en wie het kan lezen, dan pas maken.
### De vraag over veiligheid krijgt iedereen die alleen kijkt, met dezelfde woorden.

-inside =
    Je krijgt één zip-bestand in deze chat. Daarin staat wat je schreef, per onderwerp en dag. Ook je tellingen, je vaste momenten voor een agenda, en wat jullie met elkaar deelden.
-open = Het bestand is niet versleuteld: wie het heeft, kan het lezen.
export-begin =
    { -inside }

    { -open } Het komt bij de downloads van dit apparaat te staan.

    Zal ik het maken?
    .make = Maak het
    .not-now = Nu niet
    .why = Wat van jou is, mag je altijd meenemen. Wat je partner niet met je deelt, zit er niet in.
export-begin-network =
    { -inside }

    { -open } Het blijft ook in deze chat staan, dus op de computers van { $network }. Open je het, dan komt het bij de downloads van je apparaat.

    Zal ik het maken?
    .make = Maak het
    .not-now = Nu niet
    .why = Wat van jou is, mag je altijd meenemen. Wat je partner niet met je deelt, zit er niet in.
export-safety =
    Nog één keuze. Wat over veiligheid gaat, laat ik eruit: een bestand komt soms bij iemand terecht voor wie het niet bedoeld is.

    Wil je dat deel er toch bij?
    .leave-out = Laat het eruit
    .take-along = Neem het mee
    .why =
        Het gaat om wanneer ik ernaar vroeg en wat ik daarover onthield. Deze vraag krijgt iedereen, ook als er niets over bewaard is.

        Wat je hier kiest, bewaar ik niet.
export-coming = Ik maak het. Het bestand komt zo hieronder; dat kan even duren.
export-here =
    Hier is je bestand. Pak het uit en begin met ‘weerklank’.

    Heb je het niet meer nodig? Haal het dan ook hier weg.
export-not-now = Goed. Met /export vraag je er later om.
export-alone-later = Dit doe je liever alleen, want jullie kijken nu samen. Typ /export zodra alleen jij meekijkt.

## In de plaats van het bestand

export-failed = Het bestand maken lukte nu niet. Er is niets verloren. Probeer het straks nog eens met /export.
export-too-large = Je bestand is te groot om hier te sturen. Er is niets verloren. Wie deze bot beheert, kan je helpen.
export-no-moments = Er staat nu geen enkel moment aan, dus er valt niets in een agenda te zetten. Met /ritme kies je er een.
export-no-files = In deze chat kan ik geen bestand sturen. Alles staat er nog. Vraag het aan wie deze bot beheert.
