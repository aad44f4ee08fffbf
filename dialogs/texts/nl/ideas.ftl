### B6, de laatste pagina van /help: waar alles op rust. Per pagina één gedachte, en één ding voor vandaag.

ideas-page =
    .before = Vorige
    .next = Volgende

## Vijf gedachten

ideas-skill =
    Goed met elkaar praten is geen talent. Je leert het door te doen, en het mag haperen.

    Vandaag: zeg eerst terug wat je hoorde, en dan pas wat je vindt.
    .act = De Spiegel
ideas-daily =
    Samen zijn groeit op gewone dagen. Eén groot gebaar per jaar maakt dat niet goed.

    Vandaag: tien minuten voor elkaar, ook al is er niets bijzonders.
    .act = Tien minuten
ideas-open =
    Laten zien dat iets je raakt, vraagt lef. Vaak komt de ander dan dichterbij.

    Vandaag: zeg één keer hoe iets voor jou voelt. Je kunt het hier eerst opschrijven.
    .act = Mijn bericht
ideas-heard =
    Wie iets vertelt, zoekt vaak nog geen advies. Eerst gehoord worden, dan samen zoeken.

    Vandaag: vraag wat { $partner } nodig heeft, en houd je eigen plan nog even vast.
    .act = De Detector
ideas-small =
    Iets kleins dat blijft komen, doet meer dan een groot plan dat blijft liggen.

    Vandaag: noem één ding dat { $partner } deed en dat je fijn vond.
    .act = Waardering

## Vier momenten waarop het kan draaien

ideas-listen =
    Ligt je antwoord al klaar? Luister nog één zin verder.

    Vandaag: laat { $partner } uitpraten, en vraag of je het goed begreep.
    .act = De Spiegel
ideas-stay =
    Wil je weg als het lastig wordt? Blijf, of zeg wanneer je terug bent.

    Dit geldt alleen waar het veilig is. Ben je bang, dan is weggaan goed en staat bij /hulp wie je kunt bellen.

    Vandaag: kies een woord waarmee je samen rust neemt.
    .act = Veilig woord
ideas-ask =
    Weet je zeker wat { $partner } bedoelt? Vraag het toch een keer.

    Vandaag: stel één open vraag, en wees dan even stil.
    .act = De Detector
ideas-own =
    Wil je je verdedigen? Begin met het stukje dat klopt.

    Vandaag: zeg wat jij anders wilt doen, en begin klein.
    .act = Belofte

## En wat je mag verwachten

ideas-work =
    Wonderen zitten er niet in, wel iets wat je kunt oefenen. Soms gaat het een stap terug, en dat hoort erbij.

    Eén ding per dag is genoeg. Kies er nu een.
