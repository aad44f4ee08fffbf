### E1, E2: iets tussen jullie twee. Hoe snel hulp zoeken, wat vandaag, welke hulp, en waar.
###
### Wie in gevaar is, komt hier niet; zie help.ftl en danger.ftl. Niets hierover gaat naar de ander. Geen schuld, geen
### advies om te blijven of te gaan. Nummers en sites komen uit services.toml.

urgency-matter =
    Wat komt er het dichtst bij? Een tweede kan straks nog.

    • Vreemdgegaan: jij of je partner, en het is pas bekend
    • Uit elkaar: een van jullie denkt er echt over
    • Ruzie of stil: gewoon praten lukt niet meer
    • Zelfde ruzie: elke week weer
    • Geen seks: al maanden
    • Afstand: je weet niet hoe je weer dichterbij komt
    • Hechting: de een zoekt, de ander vlucht
    • Het kan beter: voor het erger wordt, of voor de kinderen
    • Grote stap: samenwonen, een kind, ander werk, een verlies
    .affair = Vreemdgegaan
    .separating = Uit elkaar
    .silence = Ruzie of stil
    .same-fight = Zelfde ruzie
    .sex = Geen seks
    .distance = Afstand
    .attachment = Hechting
    .better = Het kan beter
    .step = Grote stap
urgency-second =
    Wat speelt er nog meer?
    .affair = Vreemdgegaan
    .separating = Uit elkaar
    .silence = Ruzie of stil
    .same-fight = Zelfde ruzie
    .sex = Geen seks
    .distance = Afstand
    .attachment = Hechting
    .better = Het kan beter
    .step = Grote stap

## Hoe snel

urgency-when-week = Laat dit niet liggen. Zoek binnen een week iemand die hier ervaring mee heeft.
urgency-when-month = Wacht hier niet te lang mee. Zoek binnen een maand hulp.
urgency-when-quarter = Dit brandt niet, en het gaat zelden vanzelf over. Zoek hulp binnen drie maanden.
urgency-when-ahead = Er is geen haast bij. Een gesprek vooraf maakt het later vaak lichter.
urgency-first-stays-week = Dan telt wat het snelst hulp vraagt, en dat was je eerste keuze: binnen een week.
urgency-first-stays-month = Dan telt wat het snelst hulp vraagt, en dat was je eerste keuze: binnen een maand.
urgency-first-stays-quarter = Dan telt wat het snelst hulp vraagt, en dat was je eerste keuze: binnen drie maanden.

## Wat vandaag

urgency-today-affair =
    Vandaag hoef je niets te beslissen. Eet iets, probeer te slapen, en bel één mens die kan luisteren. Voor de weken daarna is er /herstel.

    Ben jij bedrogen? Dat ligt niet aan jou. Ging jij zelf vreemd? Begin dan met eerlijk zijn, zonder ‘ja maar’.
urgency-today-separating =
    Neem vandaag geen besluit, en dreig er ook niet mee. Schrijf voor jezelf op wat je mist en wat je zou willen houden. Staat het al vast? Dan kijkt /uiteen rustig met je mee.

    Ben je bang voor wat er gebeurt als je gaat? Typ /hulp en kies ‘{ help-what.violence-to-me }’.
urgency-today-silence =
    Probeer het vandaag niet op te lossen. Laat één onderwerp rusten en zeg alleen: ‘Ik wil dit beter doen, en ik zoek hulp.’

    Wordt het te heet? Met /pauze krijgen jullie twintig minuten rust.
urgency-today-same-fight =
    Schrijf vandaag de ruzie in drie regels op. Waar begint het, wat doe jij dan, wat gebeurt er daarna?

    Neem dat mee naar het eerste gesprek. Een buitenstaander ziet de herhaling vaak sneller dan jullie.
urgency-today-sex =
    Doe vandaag iets liefs waar niets op hoeft te volgen: een hand, een lange omhelzing. Nee is altijd een goed antwoord.

    Is er pijn, of is de zin al lang weg? Dan kan ook een huisarts meedenken.
urgency-today-distance = Doe vandaag één klein ding samen zonder telefoon: tien minuten thee, of een blokje om. Het hoeft nergens over te gaan.
urgency-today-attachment = Let vandaag op het moment waarop de een zoekt en de ander wegloopt. Noem het zacht: ‘Nu doen we het weer.’ Meer hoeft niet.
urgency-today-better = Kies vandaag één oefening uit /menu. Tien minuten is genoeg om te beginnen.
urgency-today-step = Plan deze week een halfuur voor de stap. Vraag elkaar: waar kijk je naar uit, en wat vind je spannend?
urgency-today-alone =
    Kies vandaag eerst wat jou veilig houdt. Een gesprek met zijn tweeën mag wachten.

    Met /hulp zie je weer wie je kunt bellen, dag en nacht.

## Welke hulp, en waar

-not-for-two = Is er angst, dwang of geweld? Dan past hulp met zijn tweeën nu niet. Typ dan /hulp.
urgency-where-communication-nl =
    Voor beter praten samen bestaan vormen als EFT en Gottman. Vraag ernaar als je belt.

    { service-doctor-nl }
    { service-therapists-nl }
    { service-mind-nl }

    { -not-for-two }
urgency-where-communication-be =
    Voor beter praten samen bestaan vormen als EFT en Gottman. Vraag ernaar als je belt.

    { service-caw-be }
    { service-therapists-be }
    { service-doctor-be }

    { -not-for-two }
urgency-where-affair-nl =
    Zoek iemand met ervaring met vreemdgaan. Blijven er beelden terugkomen? Vraag dan naar EMDR, voor jou alleen.

    { service-listening-nl }
    { service-doctor-nl }
    { service-therapists-nl }

    { -not-for-two }
urgency-where-affair-be =
    Zoek iemand met ervaring met vreemdgaan. Blijven er beelden terugkomen? Vraag dan naar EMDR, voor jou alleen.

    { service-listening-be }
    { service-caw-be }
    { service-therapists-be }

    { -not-for-two }
urgency-where-attachment-nl =
    Hierbij past therapie die op hechting gericht is, of schematherapie. Dat kan samen, en ook alleen.

    { service-doctor-nl }
    { service-therapists-nl }
    { service-mind-nl }

    { -not-for-two }
urgency-where-attachment-be =
    Hierbij past therapie die op hechting gericht is, of schematherapie. Dat kan samen, en ook alleen.

    { service-doctor-be }
    { service-therapists-be }
    { service-caw-be }

    { -not-for-two }
urgency-where-alone-nl =
    Deze mensen zijn er voor jou alleen:

    { service-safe-home-nl }
    { service-listening-nl }
    { service-doctor-nl }
urgency-where-alone-be =
    Deze mensen zijn er voor jou alleen:

    { service-violence-be }
    { service-listening-be }
    { service-doctor-be }

## Op verzoek

urgency-more =
    Wil je nog iets weten?
    .therapist = Therapeut kiezen
    .first-call = Eerste gesprek
    .also = Nog iets erbij
    .done = Klaar
urgency-therapist-nl =
    ‘Relatietherapeut’ is geen beschermde titel: iedereen mag zich zo noemen. Zoek daarom in een register, zoals dat van nvrg.nl.

    Let op vier dingen: praktisch werken, ervaring met paren, ruimte om ook alleen te komen, en oog voor waar jullie vandaan komen.

    Hulp zoeken is geen zwakte. Je steekt tijd in iets wat je lief is.
urgency-therapist-be =
    ‘Relatietherapeut’ en ‘coach’ zijn geen beschermde titels: iedereen mag zich zo noemen. Zoek daarom in een register, zoals dat van bvrgs.be, of ga naar een CAW.

    Let op vier dingen: praktisch werken, ervaring met paren, ruimte om ook alleen te komen, en oog voor waar jullie vandaan komen.

    Hulp zoeken is geen zwakte. Je steekt tijd in iets wat je lief is.
urgency-first-call =
    Dit kun je bij een eerste gesprek vragen:

    • Welke opleiding heb je, en in welk register sta je?
    • Hoeveel paren heb je al begeleid?
    • Hoe werk je, en kan ik ook alleen komen?
    • Waar kan ik terecht met een klacht?
    • Wat kost het, en betaalt een verzekering iets terug?

    Je hoeft niet meteen te kiezen. Klikt het na twee keer niet? Dan mag je verder zoeken.
urgency-done-affair =
    Wat je hier koos, vergeet ik. Voor de weken na zoiets is er een eigen weg, in kleine stappen: voor wie het deed, en voor wie het overkwam.
    .leads = Naar herstel
urgency-done-separating =
    Je keuze vergeet ik. Wil je er rustig over nadenken, of is het al besloten? Ook daarvoor is er een weg, zonder duw in je rug.
    .leads = Naar uit elkaar
urgency-done = Wat je hier koos, bewaar ik niet. Met /hulp ben je zo weer hier.
