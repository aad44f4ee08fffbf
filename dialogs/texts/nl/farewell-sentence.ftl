### E6: één duidelijke zin, zonder verwijt en zonder valse hoop.

farewell-sentence-sentence =
    Wie zo’n gesprek begint, heeft vaak honderd redenen in zijn hoofd. De ander hoort er maar één: is het voorbij?

    Schrijf het in één zin, beginnend bij jezelf. Dit is om hardop te zeggen, niet om te sturen.
    .placeholder = Ik heb besloten dat …
    .why = Een duidelijke zin doet pijn en geeft rust. Een vage zin doet ook pijn, en laat de ander nog weken zoeken naar wat je bedoelde.
farewell-sentence-blurred-hope = Hier zit een woord in waar de ander hoop uit kan halen. Is dat niet wat je bedoelt, haal het dan weg. Ben je echt nog niet zeker? Wacht dan met dit gesprek.
farewell-sentence-blurred-blame = Dit klinkt als een verwijt, en dan gaat het gesprek over wie er iets fout deed. Zeg alleen wat jij besloten hebt.
farewell-sentence-again =
    Je schreef:

    ‘{ $text }’

    Zeg je het nog anders?
    .again = Anders zeggen
    .so = Zo laten
    .also-again = Ja
    .also-so = Nee
farewell-sentence-sieved =
    Nog niet drie keer ja. Soms is dat een teken dat de zin nog niet klopt, en soms doet waarheid gewoon zeer.

    ‘{ $text }’

    Wat wil je ermee?
    .again = Anders zeggen
    .so = Zo laten
farewell-sentence-whole =
    Dit is je zin:

    ‘{ $text }’

    Zeg hem in de eerste minuut. Daarna mag je stil zijn. Herhaal hem als er om uitleg wordt gevraagd, en ga niet in discussie over elk jaar dat jullie hadden.
farewell-sentence-place =
    Kies een plek waar jullie alleen zijn en waar één van jullie daarna weg kan. Niet in bed, niet in de auto, en niet met kinderen in huis.

    Spreek vooraf af met een vriend dat je na afloop mag bellen. Spullen en geld horen niet in dit gesprek: dat komt later.

    Wordt het onveilig? Ga weg, en bel 112.
farewell-sentence-moment =
    Weet je al wanneer?
    .choose = Een moment kiezen
    .known = Weet ik al
    .also-choose = Nee
    .also-known = Ja
farewell-sentence-after = Goed. Eet die dag iets, en plan er niets achteraan. Met /uiteen vind je wat daarna komt.
