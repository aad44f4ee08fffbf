### C1: wat helpt tegen elk van de zeven, en de oefening die erbij past.

antidote-stonewalling =
    Wat helpt: zeg dat je vol zit, en wanneer je terug bent. Twintig minuten is vaak genoeg.

    Dat je terugkomt, maakt het een pauze. Met een veilig woord spreek je dat samen af.
    .now = Nu afspreken
    .later = Later
antidote-defensiveness =
    Wat helpt: noem eerst het stukje dat klopt, hoe klein ook. Uitleggen kan daarna nog.

    De Spiegel oefent dat: eerst teruggeven wat je hoorde, dan pas jouw kant.
    .now = Nu oefenen
    .later = Later
antidote-avoidance =
    Wat helpt: zeg dat er iets is, en wanneer je erover wilt praten. Klein beginnen mag.

    De check-in geeft zulke gesprekken elke week een vaste plek.
    .now = Nu bekijken
    .later = Later
antidote-fixing =
    Wat helpt: vraag eerst wat er nodig is. ‘Zal ik luisteren, of zal ik meedenken?’

    Meestal is het luisteren. De Spiegel oefent dat.
    .now = Nu oefenen
    .later = Later
antidote-sarcasm =
    Wat helpt: zeg wat jij zelf voelt, ook als dat alleen ‘ik weet het even niet’ is.

    Oefen daarnaast het omgekeerde: zeggen wat je waardeert. Twee keer per week is genoeg.
    .now = Nu oefenen
    .later = Later
antidote-criticism =
    Wat helpt: zeg wat er gebeurde, wat je voelde en wat je graag wilt. Over die ene keer.

    Met /bericht doe je dat stap voor stap, in je eigen woorden.
    .now = Nu proberen
    .later = Later
antidote-absence =
    Wat helpt: tien minuten met je hele hoofd. Leg je scherm weg, en zeg erbij wanneer het wel kan.

    De Spiegel helpt om er echt bij te zijn.
    .now = Nu oefenen
    .later = Later

antidote-now = Goed, dan beginnen we.
antidote-now--2 = Dan doen we dat nu.
antidote-later = Goed. Kies er een rustig moment voor.
