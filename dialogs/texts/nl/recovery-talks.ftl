### E5, stap 3: vier vragen. Alleen hier gaat het over redenen, en nooit over wiens schuld het is.

recovery-talks-question =
    Stap drie: vier vragen, één per keer. Redenen zijn geen excuus. De keuze om vreemd te gaan blijft van wie die maakte.

    Welke vraag neem je vandaag?
    .between = Wat ging mis?
    .needs = Welke behoeften?
    .yours = Wat ik miste
    .mine = De ander miste
    .all = Alle vier gehad
    .why = Als er niets verandert in hoe jullie praten, komt de afstand terug. Daarom kijken jullie hier naar wat er al langer was. Samen, en niet de een tegen de ander.
recovery-talks-own-between =
    Wat ging er mis in hoe jullie met elkaar praatten, of niet praatten?

    Schrijf het als ‘wij’ of als ‘ik’.
    .placeholder = Wij praatten …
recovery-talks-own-needs =
    Welke behoefte kreeg te weinig plek: veilig zijn, verbonden, gezien, of vrij?

    Noem er één, met een voorbeeld.
    .placeholder = Ik wilde vaker …
recovery-talks-own-yours =
    Wat miste jij in jullie, nog voor dit gebeurde?

    Eén ding, zo klein en precies als je kunt.
    .placeholder = Ik miste …
recovery-talks-own-mine =
    Wat denk je dat { $partner } miste? Een gok mag, vraag het straks na.

    Zeg het zonder jezelf te verdedigen, en zonder jezelf de schuld te geven.
    .placeholder = Misschien miste …
recovery-talks-blame =
    Je schreef:

    ‘{ $text }’

    Dit klinkt als een oordeel over de ander. Kun je beginnen bij wat jij voelde of nodig had?
    .again = Anders zeggen
    .so = Zo laten
    .also-again = Ja
    .also-so = Nee
recovery-talks-by-mirror =
    Praat hierover met De Spiegel: de een vertelt, de ander geeft het terug, en dan pas wisselen jullie. Eén vraag per avond is genoeg.

    Lopen de tranen of de stemmen hoog op? Dan is /pauze geen vlucht.
recovery-talks-how =
    Dit neem je mee:

    ‘{ $text }’

    Wanneer praten jullie erover?
    .mirror = Nu, De Spiegel
    .tomorrow = Een moment kiezen
    .later = Nog niet
    .also-later = Later
recovery-talks-later = Goed. Laat het liggen tot er rust voor is. Met /herstel kies je de volgende vraag, en elke vraag mag vaker terugkomen.
recovery-talks-all = Dat zijn zware gesprekken, en jullie voerden ze. Ze mogen terugkomen zo vaak als nodig is.
