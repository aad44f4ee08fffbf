### E5: wie al op weg is, komt terug. Waar je bent, en wat je daar kunt doen.

recovery-road-at-conditions = De vorige keer ontbrak er nog iets om te beginnen. Je kunt opnieuw kijken hoe het nu is.
recovery-road-at-acknowledgement = Je bent bij stap één: erkennen.
recovery-road-at-openness = Je bent bij stap twee: openheid, als aanbod.
recovery-road-at-talks = Je bent bij stap drie: vier gesprekken.
recovery-road-at-actions = Je bent bij stap vier: doen.
recovery-road-at-guidance = Je bent bij stap vijf: iemand die meekijkt.
recovery-road-at-patience = Je bent bij stap zes: geduld en tijd.
recovery-road-here =
    Wat past vandaag?
    .step = Deze stap
    .next = Volgende stap
    .look = Eerlijk kijken
    .setback = Tegenslag
    .bad-day = Zware dag
    .end = De weg afsluiten
recovery-road-undone =
    Deze stap is nog niet af. Je mag hem laten liggen, en je kunt er later op terugkomen.

    Wat wil je?
    .step = Toch deze stap
    .next = Verder gaan
