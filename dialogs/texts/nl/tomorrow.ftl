### D2: morgen verder. Een onderwerp krijgt een naam en een moment, en mag tot dan rusten.

tomorrow-begin =
    Er staat al iets voor later. Iets nieuws erbij, of eerst kijken?
    .new = Iets nieuws
    .look = Bekijken
    .close = Sluiten
tomorrow-full =
    Er staan twee gesprekken voor later, en dat is genoeg tegelijk. Kijken of er iets weg mag?
    .look = Bekijken
    .close = Sluiten
tomorrow-closed = Goed. Wat er staat, blijft staan.
tomorrow-subject =
    Niet alles hoeft vandaag. Waarover wil je een andere keer verder?

    Geef het een naam, in een paar woorden.
    .placeholder = De vakantie, het geld, gisteravond …
    .why =
        Wie even wacht, hoort beter wat de ander bedoelt. Maar zonder moment voelt wachten als weglopen.

        Daarom: een naam, een dag en een uur. Dan mag je het tot die tijd loslaten.
tomorrow-long = Dat is al bijna het gesprek zelf. Welke naam past erop, in een paar woorden?
tomorrow-blame =
    Je schreef:

    ‘{ $text }’

    Als titel klinkt dit al als een oordeel. Kun je alleen zeggen waar het over gaat?

    Bijvoorbeeld: ‘hoe we naar elkaar luisteren’.
    .again = Anders zeggen
    .so = Zo laten
