### E6: na twee weken en na zes. Hoe het is, en één ding dat past.

farewell-look-watched =
    { -watched }
farewell-look-how =
    Even stilstaan bij jou.

    Wat past nu het best?
    .heavy = Het is zwaar
    .angry = Ik ben boos
    .hope = Ik hoop nog
    .relief = Ik voel opluchting
    .together = Toch samen verder
    .why = Rouw loopt niet in een rechte lijn. Wat je vandaag kiest, hoeft morgen niet te kloppen.
farewell-look-none =
    Je bent op deze weg nog niet begonnen.
    .leads = Naar het begin
farewell-look-heavy = Dat mag zwaar zijn. Slaap je al weken slecht of eet je niet? Bel je huisarts. Denk je aan de dood? Typ dan /hulp, ook midden in de nacht.
farewell-look-angry = Boos zijn geeft ook kracht. Loop, sport of schrijf hem eruit, voor je iets stuurt. Met /bericht kijk je eerst naar wat je wilde zeggen.
farewell-look-hope = Hopen mag. Kijk wel waar je hoop van leeft: van wat er echt gezegd is, of van wat je wenst. Vraag het één keer, als je niet kunt rusten, en geloof het antwoord.
farewell-look-relief = Dat hoor je vaker, en het maakt niet kleiner wat jullie hadden. Opluchting en verdriet mogen naast elkaar staan.
farewell-look-together = Dan stopt deze weg hier. Begin rustig, en praat over wat er nu anders moet: met /checkin kan dat samen, met /hulp samen kijkt er iemand mee.
farewell-look-next =
    Wat zou vandaag helpen?
    .practical = Iets regelen
    .goodbye = Afscheid en rouw
    .help = Met iemand praten
    .unlink = Ontkoppelen
    .enough = Dit was genoeg
farewell-look-enough = Goed. Je hoeft hier niet snel doorheen. Met /uiteen kom je terug wanneer jij wilt.
