### Planned messages: at most one a day. The first sixty characters say nothing about the two of them, since
### someone else may see the notification. Never a count of what was not done; no is a good answer.

nudge-check-in =
    Er staat iets voor je klaar. Kijk even als het nu uitkomt.

    Het is tijd voor jullie check-in: vier vragen, in een half uur tot drie kwartier. Thee erbij, tv uit.
    .begin = Nu beginnen
    .later = Straks
    .move = Ander moment
    .skip = Overslaan
nudge-check-in-appreciation =
    Er staat iets voor je klaar. Kijk even als het nu uitkomt.

    Het is tijd voor jullie check-in: vier vragen, in een half uur tot drie kwartier. Neem ook één ding mee dat je de laatste dagen aan { $haar } waardeerde.
nudge-check-in-ahead =
    Nog een kwartier, dan is het zover. Rond af waar je mee bezig bent.

    Straks jullie check-in. Kies een rustige plek, zet de tv uit en leg je telefoon weg tot de eerste vraag.
nudge-appreciation =
    Een klein moment, twee minuten is genoeg. Nu of later vandaag.

    Wat deed { $partner } de laatste dagen waar je blij mee was? Zoek drie concrete dingen.
    .begin = Beginnen
nudge-follow-up =
    Je nam je iets voor. Kijk even als het nu uitkomt, of later.

    Hoe is het ermee? Gedaan, nog niet, kleiner of laten gaan: alles is goed.
    .look = Bekijken
    .agreements = Afspraken
nudge-begun-spiegel =
    Je hebt iets uitgekozen om mee te beginnen. Zullen we verder?

    De Spiegel werkt het best met iets kleins. Denk aan één zin van { $partner } die bleef hangen.
    .begin = De Spiegel
nudge-begun-behoefte =
    Je hebt iets uitgekozen om mee te beginnen. Zullen we verder?

    Was er iets tussen jullie wat meer betekende dan het leek? Met De Detector zoek je wat erachter zat.
    .begin = De Detector
nudge-begun-checkin =
    Je hebt iets uitgekozen om mee te beginnen. Zullen we verder?

    Spreek met { $partner } af wanneer jullie eerste check-in is. Onwennig is normaal; beginnen is genoeg.
    .begin = Check-in
nudge-begun-waardering =
    Je hebt iets uitgekozen om mee te beginnen. Zullen we verder?

    Noem vandaag iets wat { $partner } deed en wat jou goed deed. Klein telt.
    .begin = Waardering
nudge-begun-veiligwoord =
    Je hebt iets uitgekozen om mee te beginnen. Zullen we verder?

    Kies met { $partner } jullie veilige woord, op een moment dat het goed gaat. Dan is het er als het spant.
    .begin = Veilig woord
nudge-begun-hechting =
    Je hebt iets uitgekozen om mee te beginnen. Zullen we verder?

    Drie vragen over wat jij doet als het spannend wordt. Twee minuten, en een begin van een gesprek.
    .begin = Hechting
