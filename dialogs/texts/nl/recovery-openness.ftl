### E5, stap 2: openheid. Alleen als aanbod van wie vreemdging, voor een tijd, en nee mag. Nooit locatie of wachtwoorden.

recovery-openness-forced =
    Stap twee is openheid. Eerst één vraag vooraf, aan jullie allebei.

    Wordt er nu iets afgedwongen? Denk aan locatie delen, wachtwoorden geven, dreigen, of straf na een nee.
    .no = Nee
    .to-me = Ja, bij mij
    .by-me = Ja, door mij
    .rather-not = Liever niet zeggen
    .also-rather-not = Zeg ik niet
    .why = Openheid kan vertrouwen helpen groeien. Onder dwang wordt het controle, en daar wordt niemand rustiger van. Van buitenaf lijken die twee op elkaar, dus vraag ik het.
recovery-openness-to-me = Dan is dit geen herstelafspraak meer. Wat er ook gebeurd is: niemand hoeft zich te laten volgen, controleren of bang te laten maken. Ik zet wat voor twee is even stil.
recovery-openness-by-me =
    Goed dat je het eerlijk zegt. Wat je afdwingt, geeft geen vertrouwen. De ander wordt er bang van, of leert beter verbergen.

    Stop er vandaag mee, en zeg dat ook. Voor wie dwingt of dreigt is er hulp, zonder dat iemand je veroordeelt.
    .leads = Hulp zoeken
recovery-openness-rather-not = Dat hoeft niet. Wordt het toch te veel? Typ dan /hulp, op elk moment.

## Wie het deed: een aanbod

recovery-openness-kind =
    Openheid helpt alleen als jij die zelf aanbiedt, voor een tijd die vaststaat. Je hoeft niets te geven waar je bang van wordt.

    Wat zou je willen aanbieden?
    .tell = Elke dag vertellen
    .contact = Contact zelf melden
    .show = Zelf iets tonen
    .nothing = Niets aanbieden
    .also-tell = Vertellen
    .also-nothing = Niks
    .why = Wie gecontroleerd wordt, kan alleen bewijzen dat er niets te vinden is. Wie zelf iets geeft, zegt daarmee: ik zie wat jij mist.
recovery-openness-offer =
    Schrijf je aanbod in één zin, met wie wat doet en wanneer.
    .placeholder = Ik vertel elke avond zelf …
recovery-openness-far-place = Iemands plek volgen raad ik af, ook als je het zelf aanbiedt. Het geeft even rust, en daarna meer onrust. Wat je vertelt, doet meer dan een stip op een kaart.
recovery-openness-far-keys = Wachtwoorden of je telefoon uit handen geven raad ik af. Dan wordt zoeken een gewoonte, en wie niets vindt, denkt dat het gewist is. Laat liever zelf iets zien.
recovery-openness-other =
    Wil je iets anders aanbieden?
    .again = Iets anders
    .nothing = Niets aanbieden
    .also-again = Ja
    .also-nothing = Nee
recovery-openness-nothing = Dat mag ook. Eerlijk antwoorden op wat gevraagd wordt, dat blijft wel.
recovery-openness-until =
    Tot wanneer geldt dit? Een einde hoort erbij, anders wordt het een plicht.
    .two-weeks = Twee weken
    .month = Een maand
    .two-months = Twee maanden
recovery-openness-whole =
    Dit kun je zeggen:

    ‘{ $text }’

    En daarna: ‘Ik bied dit aan tot { $day }. Dan stopt het vanzelf.’

    Vraag of { $partner } het wil hebben. { $Zij } mag nee zeggen, en jij mag er eerder mee stoppen, zonder straf. Herinneren doe ik jullie hier niet aan: het is van jullie.

## Wie het overkwam: wat je ermee kunt

recovery-openness-wish =
    Openheid kun je niet eisen, wel krijgen: { $partner } biedt iets aan, en jij mag zeggen wat je mist.

    Wat past het meest bij jou?
    .check = Ik wil controleren
    .offered = Er is aangeboden
    .nothing = Ik vraag niets
    .also-check = Controleren
    .also-nothing = Niets
    .why = Over meekijken na vreemdgaan zijn kenners het niet eens. Wel zien veel van hen hetzelfde: zoeken gaat moeilijk weer over, en het vertrouwen groeit er niet van.
recovery-openness-wish-check =
    Dat snap ik, na zo’n klap. Toch help ik er niet aan mee. Controleren geeft een uur rust, en daarna wil je weer kijken. Vind je niets, dan denk je dat het gewist is.

    Vraag liever om iets wat je wél kunt krijgen: ‘Vertel je het me zelf als er contact was? Ik vraag het niet als straf, ik wil weer kunnen slapen.’ Een nee hoort dan ook te mogen.
recovery-openness-wish-offered =
    Kijk of het vrij gegeven is. Bedank ervoor, en houd je aan wat er is aangeboden: niet meer, en niet langer dan de dag die jullie kozen.

    Merk je dat het je onrustiger maakt? Dan mag je het teruggeven.
recovery-openness-wish-nothing = Ook goed. Je hoeft niets te controleren om serieus genomen te worden. Let de komende weken vooral op wat je ziet: kloppen de woorden met de dagen?
