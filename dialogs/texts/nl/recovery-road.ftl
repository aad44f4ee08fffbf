### E5: wie al op weg is, komt terug. Waar je bent, en wat je daar kunt doen.

recovery-road-at-conditions = De vorige keer ontbrak er nog iets om te beginnen. Je kunt opnieuw kijken hoe het nu is.
recovery-road-at-acknowledgement = Je bent bij stap één: erkennen wat er is gebeurd.
recovery-road-here =
    Wat past vandaag?
    .step = Deze stap
    .next = Volgende stap
    .bad-day = Zware dag
    .close = Nu niets
recovery-road-undone =
    Deze stap is nog niet af. Je mag hem laten liggen, en je kunt er later op terugkomen.

    Wat wil je?
    .step = Toch deze stap
    .next = Verder gaan
recovery-road-closed = Goed. De weg blijft waar hij is, en met /herstel sta je er weer op.
