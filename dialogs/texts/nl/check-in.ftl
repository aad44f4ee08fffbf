### A4 en A5, de wekelijkse check-in: vier vaste vragen, op drie manieren.

check-in-form =
    Vier vragen over jullie week. Reken op een half uur, hooguit drie kwartier. Hoe wil je het doen?
    .together = Samen, één telefoon
    .each = Op eigen telefoon
    .alone = Alleen voorbereiden
    .why =
        Wat klein is en blijft liggen, wordt vaak groot. Een vast moment per week geeft het een plek, voor er ruzie van komt.

        Zie het als sparen: elke week een beetje, dan is er iets als het krap wordt.

        Voelt het niet veilig om dit samen te doen? Dan hoeft het niet. Alleen voorbereiden mag altijd, en bij /hulp staan mensen die meedenken.

## Samen, met één telefoon tussen jullie in

check-in-rules =
    { -phone-between } Tv uit, andere telefoons weg.

    • Begin met ‘ik’: je gevoel, en wat je nodig hebt.
    • Wie luistert, valt niet in.
    • Wordt het te veel? Het veilige woord of /pauze geeft rust. Daarna gaan jullie hier verder.
    • Jullie eindigen met een knuffel.
    .begin = Beginnen
    .not-now = Nu niet
check-in-not-now =
    Goed. Kies samen een moment dat jullie allebei past.

    Met /checkin verzetten zet ik het klaar.
check-in-clock = Jullie hebben drie kwartier: tot { $until }.
check-in-clock--2 = De klok loopt: drie kwartier, tot { $until }.
check-in-clock-again = Fijn dat jullie er weer zijn. De pauze telt niet mee: jullie hebben tot { $until }.
check-in-clock-over = De klok staat stil. Deze check-in is voorbij.
check-in-half-hour = Een half uur is om, er is nog een kwartier. Kies samen wat nu het meest telt.
check-in-time =
    Drie kwartier is genoeg voor één keer.

    Wat nog open ligt, mag mee naar volgende week.
check-in-time--2 =
    De tijd is om. Niet alles hoeft vandaag af.

    Wat nog over is, bewaren jullie voor een volgende keer.
check-in-enough =
    Goed gedaan. Op tijd stoppen is ook voor elkaar zorgen.
check-in-enough--2 =
    Genoeg voor vandaag. Wat gezegd is, is gezegd.
check-in-enough--3 =
    Prima, hier mag het blijven. De rest loopt niet weg.

check-in-aloud-loving-partner =
    Eerst { $partner }: wat was deze week het liefste moment tussen jullie?

    De ander luistert. Zo beginnen jullie met wat er goed zit.
    .next = Volgende
    .enough = Genoeg voor vandaag
check-in-aloud-loving-me =
    Nu { $name }: welk moment was het voor jou?

    De ander luistert, en hoeft er niets van te vinden.
    .next = Volgende
    .enough = Genoeg voor vandaag
check-in-aloud-unseen-partner =
    Weer { $partner }: was er een moment dat je je niet gezien voelde, of er alleen voor stond?

    Begin met ‘ik’. De ander valt niet in, en zegt daarna alleen terug wat er klonk.
    .next = Volgende
    .enough = Genoeg voor vandaag
check-in-aloud-unseen-me =
    Nu { $name }: was er voor jou zo’n moment? Begin ook met ‘ik’.

    De ander luistert tot het eind, en zegt dan terug wat er klonk.
    .next = Volgende
    .enough = Genoeg voor vandaag
check-in-aloud-different-partner =
    Weer { $partner }: wat mag de ander komende week anders doen?

    Noem één klein ding, zo concreet dat je het kunt zien gebeuren. De ander luistert eerst, en zegt dan pas wat kan.
    .next = Volgende
    .enough = Genoeg voor vandaag
check-in-aloud-different-me =
    Nu { $name }: wat is jouw ene, kleine ding voor komende week?

    De ander luistert eerst, en zegt dan pas wat kan.
    .next = Volgende
    .enough = Genoeg voor vandaag
check-in-aloud-unsaid-partner =
    De laatste vraag, eerst { $partner }: ligt er nog iets wat steeds blijft liggen?

    Noem het alleen maar. Oplossen hoeft nu niet, en de ander hoeft nog niets te antwoorden.
    .next = Volgende
    .enough = Genoeg voor vandaag
check-in-aloud-unsaid-me =
    En { $name }: ligt er bij jou nog iets?

    Noemen is genoeg. Zo staat het niet meer tussen jullie in.
    .next = Klaar
    .enough = Genoeg voor vandaag

check-in-agree =
    Willen jullie één ding afspreken voor komende week?

    Zeg het hardop: wie doet wat, en wanneer. Klein is goed. Zonder afspraak afsluiten mag ook.
    .write = Ja, opschrijven
    .no = Deze week niet
    .also-no = Nee
check-in-phone-back =
    Eerst de knuffel. Pak daarna deze telefoon weer voor jezelf{ $roep }.

    Dan schrijf je op wat jullie net afspraken. { $Partner } zegt ja in de eigen chat, en kan daar met /afspraken ook één ding voorstellen.
    .write = Nu opschrijven
    .later = Later
check-in-phone-back-alone =
    Eerst de knuffel. Pak daarna deze telefoon weer voor jezelf{ $roep }.

    Dan schrijf je op wat jouw deel is, als een belofte aan jezelf.
    .write = Nu opschrijven
    .later = Later
check-in-own-again = Dit is nu weer jouw eigen scherm.
check-in-write-later = Goed. Met /afspraken schrijf je het later op, zodat jullie het niet hoeven te onthouden.
check-in-write-later-alone = Goed. Met /belofte schrijf je later op wat jouw deel is.

## In woorden: elk op een eigen telefoon, of alleen

check-in-begin-each =
    Eén vraag tegelijk, in je eigen tempo. Overslaan mag.

    Na elk antwoord kies je: delen of voor jezelf houden. Wat jullie allebei delen, komt naast elkaar te staan, bij jou en bij { $partner }.
check-in-begin-each--2 =
    Vier vragen, één voor één. Neem de tijd, en sla over wat niet past.

    Bij elk antwoord kies jij: delen of houden. Alleen wat jullie allebei delen, zien { $partner } en jij naast elkaar.
check-in-begin-alone = Deze vragen zijn voor jou alleen. Er gaat niets naar { $partner }, en overslaan mag.
check-in-begin-alone--2 = Dit schrijf je voor jezelf; { $partner } leest niet mee. Sla gerust iets over.
check-in-write-loving =
    Wat was deze week voor jou het liefste moment tussen jullie? Klein mag.

    Zo begin je met wat er goed zit.
    .placeholder = Dinsdag, toen je …
check-in-write-unseen =
    Was er deze week iets waarbij je je alleen voelde, of niet gezien?

    Schrijf het op nu het nog klein is.
    .placeholder = Ik voelde me … toen …
check-in-write-different =
    { $form ->
        [alone]
            Wat kun jij komende week anders doen, zodat het tussen jullie fijner wordt?

            Noem één klein ding dat je kunt zien gebeuren. Vraag { $partner } straks ook wat jij anders kunt doen.
       *[each]
            Wat mag { $partner } komende week anders doen, zodat het voor jou fijner wordt?

            Noem één ding dat je kunt zien gebeuren.
    }
    .placeholder =
        { $form ->
            [alone] Ik …
           *[each] Het zou me helpen als …
        }
check-in-write-unsaid =
    Moeten jullie het nog ergens over hebben, maar blijft het steeds liggen?

    Noem het hier. Uitpraten hoeft nu niet.
    .placeholder = Ik wil het nog hebben over …
check-in-blame =
    Je schreef:

    ‘{ $text }’

    Dit kan als een verwijt aankomen, en dan gaat iemand zich snel verdedigen. Hoe is het als je met ‘ik’ begint?

    Bijvoorbeeld: ‘Ik voelde me alleen toen … Ik heb nodig dat …’
    .again = Anders zeggen
    .so = Zo laten
check-in-reread =
    Zo staat het er:

    ‘{ $text }’

    Deel je dit met { $partner }?
    .share = Deel
    .keep = Houd voor mezelf

## Wat voor komende week genoemd is, mag meer worden dan woorden

check-in-propose =
    Je vraagt voor komende week:

    ‘{ $text }’

    Leg ik dit als afspraak voor aan { $partner }? { $Zij } leest het dan meteen, en kiest zelf.
    .yes = Leg voor
    .no = Nu niet
    .also-yes = Ja
    .also-no = Nee
check-in-promise =
    Dit wil je komende week anders doen:

    ‘{ $text }’

    Beloof je het jezelf? Dan zoeken we een eerste stap voor vandaag of morgen.
    .yes = Ja, beloofd
    .no = Nu niet
    .also-no = Nee

## Het einde, altijd dicht bij elkaar

check-in-end-together =
    Dat was jullie check-in.

    Sta op en houd elkaar vast, zes tellen of langer. Een hand vasthouden mag ook.
check-in-end-together--2 =
    Jullie namen tijd voor elkaar. De rest mag wachten.

    Blijf nog even bij elkaar: een knuffel van zes tellen, of een hoofd op een schouder.
check-in-end-together--3 =
    Klaar voor deze week.

    Zet de telefoon weg en kom dicht bij elkaar staan. Tel rustig tot zes.
check-in-end-each =
    Dat waren de vier vragen.

    Sluit samen af zodra jullie bij elkaar zijn: een knuffel van zes tellen, of pak elkaars hand. Praten kan daarna.
check-in-end-each--2 =
    Je bent erdoor.

    Zoek elkaar op als jullie allebei klaar zijn. Eerst zes tellen een knuffel, dan pas praten.
check-in-end-each--3 =
    Alle vier gehad.

    Begin straks met een arm om elkaar heen, zes tellen lang. Dan is er tijd om te praten.
check-in-end-alone =
    Je bent voorbereid. Eén ding echt zeggen is al veel.

    Neem daarna de tijd voor een knuffel van zes tellen, of pak { $haar_bez } hand.
check-in-end-alone--2 =
    Je weet nu wat je wilt zeggen. Kies er één ding uit; de rest kan later.

    Eindig met een knuffel, als dat goed voelt.
check-in-end-alone--3 =
    Dat is genoeg voor nu. Zeg straks het ding dat jou het meest raakt.

    Houd { $partner } daarna even vast, zes tellen is genoeg.

## Als jullie allebei deelden

check-in-reveal-loving =
    Jullie liefste moment van de week, naast elkaar.

    Jij: ‘{ $mine }’

    { $Partner }: ‘{ $theirs }’
check-in-reveal-unseen =
    Niet gezien, of alleen. Lees eerst wat { $partner } schreef, en zeg het daarna hardop terug.

    { $Partner }: ‘{ $theirs }’

    Jij: ‘{ $mine }’
check-in-reveal-different =
    Eén ding voor komende week. Kies allebei wat je echt gaat doen.

    Jij vraagt: ‘{ $mine }’

    { $Partner } vraagt: ‘{ $theirs }’
check-in-reveal-unsaid =
    Wat er nog ligt. Kies samen wanneer jullie hiervoor gaan zitten; het hoeft niet vanavond.

    Jij: ‘{ $mine }’

    { $Partner }: ‘{ $theirs }’
