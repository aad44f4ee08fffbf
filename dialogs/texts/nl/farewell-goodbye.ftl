### E6: afscheid van wat goed was, de eigen rouw, en afspraken over contact.

farewell-goodbye-watched =
    { -watched }
farewell-goodbye-which =
    Ook wie zelf gaat, verliest iets. Daar mag tijd voor zijn.

    Wat wil je vandaag?
    .grief = Rouwen
    .contact = Contact onderling
    .thanks = Danken
    .ritual = Afscheid nemen
    .enough = Niets meer
farewell-goodbye-more =
    Wil je er nog een?
    .grief = Rouwen
    .contact = Contact onderling
    .thanks = Danken
    .ritual = Afscheid nemen
    .enough = Niets meer
farewell-goodbye-grief =
    Kies elke dag één klein ding dat van jou is: buiten lopen, warm eten, een vriend bellen, op tijd naar bed. Meer hoeft er niet goed te gaan.

    Missen en opgelucht zijn kunnen door elkaar lopen. Wordt het na weken zwaarder in plaats van lichter? Bel dan je huisarts.
farewell-goodbye-contact =
    Maak contact voorspelbaar: waarover, langs welke weg, en hoe vaak. Bijvoorbeeld alleen over de kinderen, per bericht, voor acht uur ’s avonds.

    Lees niet mee op sociale media, en vraag anderen niet om nieuws. Een paar weken stilte is geen straf, het is een verband.
farewell-goodbye-write-thanks =
    Waar ben je { $partner } dankbaar voor, ondanks alles? Schrijf één ding op. Het blijft hier, tenzij jij het zegt.

    Overslaan mag, ook voor altijd.
    .placeholder = Dat we samen …
    .why = Wie alleen het slechte onthoudt, raakt een stuk van zijn eigen leven kwijt. Danken hoeft niet mild te zijn, en het verandert niets aan je besluit.
farewell-goodbye-thanked = Dat was er ook. Je mag het bewaren, zeggen, of loslaten.
farewell-goodbye-ritual =
    Een einde krijgt vorm als je iets doet. Leg de ringen in een doosje, wandel één keer een route van vroeger, of schrijf een brief die je niet stuurt.

    Samen kan, als dat rustig kan: ieder zegt één ding waar je dankbaar voor bent en één ding dat je de ander toewenst. Dan neem je afscheid, en ga je elk een kant op.
farewell-goodbye-done = Goed. Morgen weer één ding. Met /uiteen afscheid kom je hier terug.
