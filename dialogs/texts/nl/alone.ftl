### F2, als je er (nog) alleen aan werkt: een weg van tien weken, met drie keer terugkijken en een eerlijk einde.
###
### Nooit iets over wat de ander niet deed, nooit tellen wat er niet was, nooit blijven of gaan aanraden. Geen belofte.
### De eerste zestig tekens zeggen niets.

alone-watched = { -watched }

alone-not-now =
    Dit laat ik nu liever rusten. { -calm-first }

    { -who-listens }

    { -now-otherwise } /alleen.
alone-asked =
    In je eentje red je geen relatie. Je eigen deel anders doen, dat kan wel. Soms verandert daarmee iets tussen jullie, en soms niet.

    Heb je { $partner } verteld dat je eraan wilt werken, en gevraagd wat { $zij } nodig heeft?
    .yes = Ja
    .not-yet = Nog niet
    .why = Wie niet meedoet, heeft daar vaak een reden voor. Misschien voelt iets niet veilig, of kwam eerdere hulp verkeerd aan. Dat hoor je alleen als je het open vraagt.
alone-words =
    Doe dat één keer, rustig en zonder druk. Vraag waarom het niet past, of iets niet veilig voelt, en luister vooral.

    Hieronder staan woorden die je kunt gebruiken of aanpassen.
alone-words-to-send = Ik wil graag aan ons werken, en ik begin bij mezelf. Wat heb jij van mij nodig? Voelt er iets niet veilig, dan hoor ik dat ook graag. Je hoeft niet meteen te antwoorden.
alone-heard = Fijn dat je het vroeg. Wat je hoorde, kun je met De Detector rustig bekijken. Nog eens aandringen helpt zelden.
alone-how-long =
    Neem er twee tot drie maanden voor. Kijk dan eerlijk wat er anders is, ook bij jou.

    Praten met een relatietherapeut kan ook alleen. Voel je je bang of gecontroleerd? Dan past dit niet; kijk bij /hulp.
alone-set-out =
    Zal ik na twee, zes en tien weken vragen hoe het gaat? Vijf minuten, alleen voor jou. Na tien weken kijken we eerlijk hoe je verder wilt.
    .yes = Ja, graag
    .no = Nee, zonder
    .why = Iets nieuws voelt in het begin vaak onwennig. Over een paar weken zie je beter wat er anders is. Stoppen of verschuiven kan altijd.
-by-hand = Uit mezelf stuur ik nu niets: zet voor over twee weken /alleen in je agenda.
alone-begun = Dan ben je onderweg. Op { $day } meld ik me weer. Eerder kijken mag ook, met /alleen.
alone-begun-silent = Dan ben je onderweg. { -by-hand }

## Onderweg

-looking = Kijken duurt een paar minuten.
alone-under-way =
    Dit is jouw eigen weg. Grote gebaren zijn niet nodig: kleine dingen, vaak.

    Wat wil je nu?
    .look = Terugkijken
    .exercise = Oefening voor één
    .later = Twee weken later
    .end = Weg stoppen
    .close = Sluiten
alone-time-to-look =
    Tijd om even stil te staan bij jezelf. { -looking } Past het nu?
    .look = Terugkijken
    .later = Twee weken later
    .end = Weg stoppen
    .close = Sluiten
    .also-look = Ja, Kijken, Nu
    .also-later = Nee, Nu niet, Later
alone-moved = Goed, dan op { $day }.
alone-moved-silent = Goed. { -by-hand }
alone-ended =
    Dan stopt deze weg hier. Wat je deed, deed je voor jezelf ook.

    Iemand om mee te praten vind je bij /hulp. Met /alleen kun je altijd opnieuw beginnen.
alone-closed = Goed. Je weg blijft staan, en met /alleen vind je hem terug.
