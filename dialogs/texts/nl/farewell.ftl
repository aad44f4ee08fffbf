### E6: met waardigheid uit elkaar. Veiligheid eerst. Geen duw, naar geen van beide kanten.

farewell-watched =
    { -watched }
farewell-unsafe-nl =
    Weggaan kan juist het gevaarlijkste moment zijn, als iemand dreigt of je in de greep houdt. Zeg daarom nu nog niets, en kondig niets aan.

    Maak eerst een plan met iemand die dit vaker doet. Die denkt mee over papieren, geld, sleutels en een plek om te slapen. Bellen mag ook zonder te beslissen.

    { service-safe-home-nl }
    { service-emergency-nl }
farewell-unsafe-be =
    Weggaan kan juist het gevaarlijkste moment zijn, als iemand dreigt of je in de greep houdt. Zeg daarom nu nog niets, en kondig niets aan.

    Maak eerst een plan met iemand die dit vaker doet. Die denkt mee over papieren, geld, sleutels en een plek om te slapen. Bellen mag ook zonder te beslissen.

    { service-violence-be }
    { service-emergency-be }
farewell-alone =
    Wil je alvast zien wat er te regelen valt? Alleen kijken, je hoeft nergens aan te beginnen.
    .practical = Ja, kijken
    .not-now = Nu niet
    .also-practical = Ja
    .also-not-now = Nee
farewell-careful = Goed. Met /weg haal je dit hier weg, en met /hulp zie je dag en nacht wie je kunt bellen.
farewell-where =
    Uit elkaar gaan kan met respect, ook na veel pijn. Of het moet, zeg ik niet. Dat is aan jou.

    Voelt weggaan gevaarlijk? Stop dan hier, en kijk eerst bij /hulp.

    Waar sta je?
    .thought = Ik denk eraan
    .decided = Ik heb besloten
    .left = De ander gaat
    .also-left = Zij gaat weg, Hij gaat weg
    .why = Wie twijfelt, heeft iets anders nodig dan wie besloten heeft. En wie verlaten wordt, weer iets anders. Je keuze hier vergeet ik.
farewell-thought =
    Een gedachte is nog geen besluit. Die mag er zijn zonder dat je er iets mee doet, en je hoeft er vandaag niet mee te dreigen.

    Wat zou je helpen?
    .need = Uitzoeken waarom
    .tomorrow = Samen bespreken
    .help = Met iemand praten
    .prepare = Toch voorbereiden
    .not-now = Niets, laat maar
    .why = Soms blijkt een gedachte aan weggaan een behoefte die geen plek kreeg. Soms blijkt het een besluit dat nog woorden zoekt. Daar kom je zelden op één avond achter.
farewell-no-decision = Goed. Geef jezelf een paar weken, en slaap er gewone nachten over. Later verder kan met /uiteen.
farewell-part =
    Je bent al op weg. Eén ding op een dag volstaat.

    Wat doe je vandaag?
    .practical = Iets regelen
    .goodbye = Afscheid en rouw
    .sentence = Mijn zin opnieuw
    .close = Vandaag niets
    .also-close = Niets
farewell-closed = Ook goed. Rust hoort er ook bij. Met /uiteen ga je verder.
