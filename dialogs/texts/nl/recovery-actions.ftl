### E5, stap 4: herstelacties. Klein en vast, en nabijheid zonder druk.

recovery-actions-which =
    Stap vier: doen. Vertrouwen groeit van kleine dingen die elke week kloppen.

    Kies er één om mee te beginnen.
    .agree = Een afspraak
    .check-in = Wekelijks praten
    .time = Tijd voor ons
    .close = Dichtbij zijn
    .also-check-in = Check-in
    .why = Woorden hebben jullie nu genoeg gehad. Wat je elke week doet, kan de ander zien. Begin met één ding, en pak het volgende pas als dat loopt.
recovery-actions-agree =
    Een afspraak die helpt, kun je zien: wie doet wat, en wanneer. Spreek ook af wat er gebeurt als de derde persoon contact zoekt.

    Wil je er nu een opschrijven?
    .now = Afspraken
    .later = Later
recovery-actions-check-in =
    Elke week één vast uur voorkomt dat het elke avond erover gaat. Begin met iets wat goed ging, ook als dat klein is.

    Wil je de check-in nu openen?
    .now = Check-in
    .later = Later
recovery-actions-time =
    Ook nu mag er lucht zijn. Kies iets waarbij je niet hoeft te praten over wat er was: wandelen, koken, een film.

    Wil je een avond plannen?
    .now = Avond plannen
    .later = Later
recovery-actions-close =
    Vrijen is nu vaak moeilijk, of juist heel heftig. Allebei komt voor. Niets hoeft, en nee is altijd goed, ook halverwege.

    Dichtbij kan klein: een hand, naast elkaar zitten, zes tellen vasthouden. Wil je dat proberen?
    .now = Zes tellen
    .later = Later
