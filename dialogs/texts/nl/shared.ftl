### Wat ik deelde: één voor één, en terugnemen kan.

shared-watched =
    { -watched }
shared-nothing = Er staat niets van jou gedeeld.
shared-one =
    Dit heb jij gedeeld:

    ‘{ $words }’

    Mag het gedeeld blijven?
    .keep = Laat staan
    .back = Neem terug
    .enough = Klaar
shared-picture =
    Dit zinnetje over jezelf heb je gedeeld, voor de dans:

    ‘{ forms-mine }’

    Mag het gedeeld blijven?
    .keep = Laat staan
    .back = Neem terug
    .enough = Klaar
shared-taken = Dit is niet meer gedeeld. Ik haal het bij de ander weg, zover dat kan. Wat iemand al las, haal ik niet terug.
shared-end = Met /gedeeld kijk je later weer.
