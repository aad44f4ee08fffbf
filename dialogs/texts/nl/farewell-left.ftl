### E6: dezelfde weg, van de andere kant. De ander gaat weg.

farewell-left-first =
    Dat is een klap, ook als je het zag aankomen. Je hoeft nu niets te begrijpen en niets op te lossen.

    Eet, drink, ga liggen, en laat iemand weten dat je dit meemaakt. Teken of beloof vandaag niets.

    Wat helpt je nu?
    .ask = Vragen stellen
    .back = Ik wil terug
    .somebody = Iemand bellen
    .calm = Even ademen
    .enough = Genoeg voor nu
farewell-left-more =
    Nog iets anders?
    .ask = Vragen stellen
    .back = Ik wil terug
    .somebody = Iemand bellen
    .calm = Even ademen
    .enough = Genoeg voor nu
farewell-left-ask =
    Drie vragen mogen altijd: is het zeker, wie weet het al, en waar slaapt ieder deze week. Meer hoeft niet vandaag.

    Op ‘waarom’ komt nu zelden een antwoord waar je iets aan hebt. Die vraag mag over een paar weken opnieuw.
farewell-left-back =
    Dat is menselijk. Eén keer zeggen dat je wilt blijven proberen, mag. Daarna trekken, smeken of dreigen maakt de afstand meestal groter, en jou kleiner.

    Zeg het één keer, rustig, en laat het dan bij de ander.
farewell-left-somebody-nl =
    Bel iemand bij wie je niets hoeft uit te leggen. Is er niemand?

    { service-listening-nl }
    { service-mind-nl }

    Denk je dat het voor jou niet meer hoeft? Typ /hulp, nu meteen.
farewell-left-somebody-be =
    Bel iemand bij wie je niets hoeft uit te leggen. Is er niemand?

    { service-listening-be }
    { service-caw-be }

    Denk je dat het voor jou niet meer hoeft? Typ /hulp, nu meteen.
farewell-left-enough = Goed. Vandaag is overleven genoeg. Met /uiteen kijken we later verder.
