### E4: een vermoeden, of de vraag wat telt. Nooit door te zoeken.

recovery-unsure-doubt =
    Waar zit de twijfel?
    .suspect = Ik vermoed iets
    .counts = Telt dit wel?
recovery-unsure-suspect =
    Niet weten kan slopend zijn. Toch raad ik zoeken af. Stiekem kijken in een telefoon, een account of een locatie kan strafbaar zijn. En rust geeft het zelden: wie niets vindt, zoekt meestal door.

    Eén eerlijke vraag werkt vaak beter. Stel die als je kalm bent, en zeg wat jij merkt en voelt. Je mag het antwoord horen, en er later op terugkomen.

    Dit kun je gebruiken:
recovery-unsure-suspect-words = Ik merk dat ik onrustig ben over ons, en dat maakt me verdrietig. Is er iemand anders, of iets wat ik hoor te weten? Ik hoor het liever van jou, ook als het moeilijk is.
recovery-unsure-counts =
    Een vaste grens is er niet. Voor de een begint het bij seks, voor de ander bij berichten, geld of verliefd zijn.

    Een vraag die vaak helpt: hield je het stil, of zou het jouw partner pijn doen om mee te kijken? Dan vraagt het om een gesprek. Wat bij jullie wel en niet mag, spreken jullie samen af.
recovery-unsure-act =
    Wat wil je er nu mee?
    .message = Mijn eigen woorden
    .urgency = Hulp zoeken
    .not-now = Nu even niet
recovery-unsure-not-now = Goed. Het hoeft niet vandaag. Met /herstel vind je dit terug.
