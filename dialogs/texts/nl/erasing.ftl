### Alles wissen: wat weggaat, wat niemand terughaalt, en twee keer ja.

-goes =
    Met wissen gaat alles weg wat ik van je bewaar: je antwoorden, namen en tijden, afspraken en beloftes, en wat nog gepland stond.

    Mijn berichten in deze chat haal ik weg, zover dat kan. De sleutel waarmee jouw woorden opengaan, vernietig ik. Daarna kan niemand ze nog lezen, en ik haal ze niet terug.
erasing-goes = { -goes }
erasing-goes-linked =
    { -goes }

    Jullie zijn dan ook niet meer gekoppeld. Wat jij deelde, haal ik bij { $partner } weg waar dat lukt.
-stays =
    Dit kan ik niet weghalen: wat je zelf typte in je app, schermafdrukken, en wat op een andere telefoon al te zien was.

    Maakt de beheerder reservekopieën? Dan bestaat er nog ongeveer een week een kopie van je sleutel. Daarna opent niets meer.
erasing-stays = { -stays }
erasing-stays-network =
    { -stays }

    { $network } bewaart zelf ook, en laat mij berichten van meer dan twee dagen oud niet weghalen. Die wis je in de app.
erasing-stays-linked =
    Wat { $partner } van jou al meenam met /export, blijft daar.
erasing-sure =
    Wil je eerst een kopie van wat hier staat? Typ dan /export.

    Ga je verder met wissen?
    .on = Verder met wissen
    .not-now = Niet wissen
    .why =
        Wat hier staat, is van jou. Een reden hoeft niet.

        Alleen wat rust? Met /stil stuur ik niets meer uit mezelf, en met /weg gaan mijn berichten hier weg. Wat je schreef, blijft dan bewaard.
erasing-told =
    Samen pauze nemen en delen houdt straks op, en dat kan { $partner } merken. Ik kan er één bericht over sturen, zonder reden, zonder wie het deed, en zonder dat er gewist is:

    ‘{ -parted }’

    Voelt dat niet veilig? Niets sturen is dan vaak rustiger. Wat kies je?
    .line = Stuur dit bericht
    .nothing = Stuur niets
erasing-really =
    Druk je op ‘{ erasing-really.erase }’, dan is het meteen weg, voorgoed.

    Wis ik alles van jou?
    .keep = Laat alles staan
    .erase = Wis alles nu
erasing-kept = Goed, er is niets gewist. Met /menu ga je verder.
erasing-watched =
    { -watched }
