### G1: eens per kwartaal een gesprek over wat jullie samen willen. Vier vragen, een half uur.

shared-goals-form =
    Vier vragen over waar jullie samen heen willen. Eens in de drie maanden is genoeg. Hoe wil je het doen?
    .together = Samen, één telefoon
    .alone = Alleen voorbereiden
    .why =
        Over boodschappen praat je elke week, over wat jullie samen willen vaak bijna nooit. Dan gaat ieder ongemerkt een eigen kant op.

        Een klein doel dat van jullie allebei is, geeft weer dezelfde richting.

## Samen, met één telefoon tussen jullie in

shared-goals-rules =
    { -phone-between } Andere telefoons weg, iets te drinken erbij.

    • Jullie geven allebei antwoord, om de beurt. Wie luistert, valt niet in.
    • Een wens is nog geen plan. Klein mag.
    • Willen jullie iets anders? Dat mag naast elkaar staan.
    .begin = Beginnen
    .not-now = Nu niet
shared-goals-not-now = Goed. Met /doelen beginnen jullie wanneer het beter uitkomt.
shared-goals-clock = Jullie hebben een half uur: tot { $until }.
shared-goals-clock-again = Jullie zijn er weer. De pauze telt niet mee: er is tijd tot { $until }.
shared-goals-clock-over = De klok van dit gesprek staat stil.
shared-goals-five-minutes = Er zijn nog vijf minuten. Waar zijn die het best voor?
shared-goals-time = Het halve uur is om. Wat nog open ligt, mag blijven liggen.

shared-goals-aloud-keep-partner =
    Eerst { $partner }: wat ging er de laatste drie maanden goed tussen jullie?

    Noem iets wat je wilt houden.
    .next = Volgende
    .enough = Afronden
shared-goals-aloud-keep-me =
    Nu { $name }: wat wil jij houden?
    .next = Volgende
    .enough = Afronden
shared-goals-aloud-more-partner =
    Weer { $partner }: waarvan wil je meer, met jullie tweeën?

    Begin met ‘ik wil graag’.
    .next = Volgende
    .enough = Afronden
shared-goals-aloud-more-me =
    Nu { $name }: waarvan wil jij meer? Begin ook met ‘ik wil graag’.
    .next = Volgende
    .enough = Afronden
shared-goals-aloud-goal-partner =
    Weer { $partner }: welk kleine doel wil je samen halen, in de komende drie maanden?

    Klein genoeg om te merken dat het lukt.
    .next = Volgende
    .enough = Afronden
shared-goals-aloud-goal-me =
    Nu { $name }: welk doel kies jij?

    Lijken ze op elkaar? Maak er dan één van.
    .next = Volgende
    .enough = Afronden
shared-goals-aloud-step-partner =
    De laatste vraag, eerst { $partner }: wat is jouw eerste stap, deze week nog?
    .next = Volgende
    .enough = Afronden
shared-goals-aloud-step-me =
    En { $name }: wat is jouw eerste stap deze week?
    .next = Klaar
    .enough = Afronden
shared-goals-end-together =
    Dat waren jullie doelen voor nu. Eén ding waar jullie allebei blij van worden, is genoeg om mee te beginnen.

    Over drie maanden kijken jullie weer.
shared-goals-end-together--2 =
    Zo weten jullie weer wat de ander wil. Begin met het kleinste, en laat de rest rustig liggen.

    Over drie maanden kijken jullie weer.

## Alleen, als voorbereiding

shared-goals-begin-alone = Een voorbereiding voor jou alleen: { $partner } krijgt dit niet. Overslaan mag.
shared-goals-before =
    De vorige keer schreef je dit doel op:

    ‘{ $text }’

    Misschien past het nog, misschien is er nu iets anders.
shared-goals-write-keep =
    Wat was er goed tussen jullie, deze drie maanden? Schrijf op wat je wilt houden.
    .placeholder = Dat we samen …
shared-goals-write-more =
    Waarvan mag er meer zijn, voor jullie tweeën?
    .placeholder = Ik wil graag vaker …
shared-goals-write-goal =
    Wat willen jullie over drie maanden bereikt hebben?

    Kies één klein doel, dan merk je dat het lukt.
    .placeholder = Elke maand samen …
shared-goals-write-step =
    Welke stap zet jij deze week al? Iets wat je zelf kunt doen.
    .placeholder = Ik … op …
shared-goals-step-when =
    Je schreef:

    ‘{ $answer }’

    Welke dag wordt dat?
    .placeholder = Op dinsdag
shared-goals-blame =
    Je schreef:

    ‘{ $text }’

    Dit kan { $partner } als een verwijt opvatten, en dan raakt je wens zoek. Hoe klinkt het als je begint met ‘ik wil graag’?
    .again = Anders zeggen
    .so = Zo laten
shared-goals-end-alone =
    { $count ->
        [0] Er staat nu niets op papier, en dat is goed. Met /doelen kom je hier terug, alleen of samen.
       *[other] Dit neem je mee naar jullie gesprek:

        { $things }

        Begin met wat goed ging. Je eigen stap kun je ook aan jezelf beloven, met /belofte.
    }

## Eén afspraak, als jullie dat willen

shared-goals-agree =
    Wil je er één ding van afspreken? Jij schrijft het op, en het geldt als jullie allebei ja zeggen.
    .write = Afspraak maken
    .not-now = Nu niet
    .also-write = Ja
    .also-not-now = Nee
shared-goals-begin-agreement = Goed. Eén ding, zo klein dat jullie het allebei kunnen zien.
shared-goals-closed = Goed. Met /afspraken kan het altijd nog.
shared-goals-closed--2 = Prima. Praten was voor nu genoeg; met /afspraken leg je later iets vast.
