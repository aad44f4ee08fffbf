### F1, uitnodigen in eigen woorden: een eigen aandeel, een wens, een klein voorstel, een vraag.

inviting-linked =
    Jullie zijn al gekoppeld, dus een uitnodiging is niet meer nodig.

    Iets vragen of voorstellen? Met /bericht kijken we samen hoe het aankomt.
inviting-begin =
    We maken samen een korte uitnodiging, in jouw woorden: eerst jouw deel, dan een klein voorstel. Versturen doe je zelf.

    Kies straks een rustig moment om die te geven. Niet in een ruzie, en niet vlak erna.
inviting-not-now =
    Een uitnodiging laat ik nu liever rusten. { -calm-first }

    { -who-listens }

    { -now-otherwise } /uitnodigen.
inviting-left-as-it-is =
    Deze woorden laat ik zoals ze zijn, en er gaat geen uitnodiging uit. Hier gaat veiligheid voor.

    { -who-listens }

    Bedoelde je iets anders? Met /uitnodigen begin je opnieuw, in andere woorden.

## De vier antwoorden

inviting-noticed =
    Wat merkte je de laatste tijd bij jezelf, tussen jullie twee?

    Begin met ‘ik’. Eén zin is genoeg.
    .placeholder = Ik merkte dat ik …
    .why = Wie begint met een eigen deel, klinkt minder als een aanklager. Dan is er ook minder om zich tegen te verdedigen.
inviting-wish =
    Wat is daar niet eerlijk aan voor { $partner }, of wat wens je voor jullie twee?

    Kies wat bij je past, in één zin.
    .placeholder = Ik wil graag …
    .why = Zo hoort { $partner } dat het jou om jullie twee gaat, en niet om gelijk krijgen.
inviting-offer =
    Wat stel je voor? Neem iets kleins, dat deze week kan.

    Bijvoorbeeld: zondag een kwartier samen wandelen.
    .placeholder = Zullen we …
    .why = Een klein voorstel is makkelijker om ja op te zeggen dan ‘we moeten eraan werken’. Nee zeggen kan dan ook.
inviting-question =
    Met welke vraag eindig je, zodat { $partner } kan meedenken?

    Sla over, dan neem ik: ‘{ -invitation-question }’
    .placeholder = Wat vind jij?
    .why = Een vraag laat ruimte. Zonder vraag is het een plan waar de ander alleen nog ja of nee op kan zeggen.

## Eén ding dat hard kan aankomen

inviting-blamed =
    Eén ding, alleen voor jou. Hierin kan { $partner } een verwijt horen:

    ‘{ $words }’

    Zeg je het liever anders? Zo laten mag.
    .otherwise = Anders zeggen
    .stays = Zo laten
    .why = Ik zie alleen woorden, niet je bedoeling. Een uitnodiging met een verwijt erin voelt vaak als een aanval.
inviting-again =
    Hoe zeg je het, als het over jou gaat? Bijvoorbeeld: wat jij merkt, mist of wilt.
    .placeholder = Ik …

## Het geheel

inviting-not-yet =
    Dan is het nog niet zover. Dit is het nu:

    ‘{ forms-invitation }’

    Wil je het anders zeggen? Laten rusten is ook een keuze.
    .again = Anders zeggen
    .rest = Laten rusten
inviting-own-words =
    Schrijf het zoals jij het zou zeggen:

    ‘{ forms-invitation }’
    .placeholder = In mijn eigen woorden
inviting-whole =
    Drie keer ja. Dit is je uitnodiging:

    ‘{ forms-invitation }’

    Is die zo van jou?
    .good = Ja, goed zo
    .own = Zelf aanpassen
    .rest = Laten rusten
    .why = Lees het eens hardop, met een rustige stem. Klinkt het als jij? Dan is het goed.
inviting-rest = Goed, dan blijft het hier liggen. Er gaat niets weg. Met /uitnodigen begin je later opnieuw.
inviting-calm = Dan alleen nog een code, zodat { $partner } bij jou terechtkomt. Geef je uitnodiging op een rustig moment, niet in een ruzie.
