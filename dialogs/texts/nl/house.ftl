### What the house itself says, in and between all dialogs. Said again and again, so: short.

## What several dialogs say in the same words, on purpose

-own-chat = je eigen chat met mij
-phone-between = Leg deze telefoon tussen jullie in.
-watched =
    Dit doe je in je eigen chat, op een moment dat jij alleen kijkt.

    Met /stop sluit je eerst wat jullie hier samen doen.
-who-listens = Mensen met wie je kunt praten, vind je met /hulp.
-calm-first = Eerst iets voor jou alleen: met /rustig kom je tot rust.
-now-otherwise = Is het nu anders? Typ /stil uit, en daarna

## Nothing is asked, or something else came than was asked

house-idle =
    Er staat nu geen vraag open, dus dit bewaar ik niet.

    Met /menu kies je iets uit. Is het dringend? Typ /hulp.
house-empty = Er kwam geen tekst mee. Schrijf het gerust in één of twee zinnen.
house-long =
    Dit is langer dan ik kan bewaren: er passen 4.000 tekens in een antwoord.

    Je tekst staat nog hierboven. Stuur me het stuk dat nu het meest telt.
house-choose = Druk op een van de knoppen, of typ wat erop staat.
house-changed =
    Hier is intussen iets veranderd, dus ik vraag het nog eens. Wat je eerder schreef, is bewaard.
house-twice = Dat antwoord had ik al van je. We zijn nu hier:
house-old-button = Die knop hoort bij een vraag die al voorbij is.
house-shared-screen = Dit scherm delen jullie, dus zeg het hier hardop. Wat je net typte, bewaar ik niet.
house-attached-sticker = Een sticker kan ik niet lezen. Zeg het in je eigen woorden; kort mag.
house-attached-voice = Luisteren kan ik niet, alleen lezen. Kun je het typen?
house-attached-photo = Een foto kan ik niet bekijken. Kun je het in woorden zeggen?
house-attached-video = Een filmpje kan ik niet bekijken. Kun je het in woorden zeggen?
house-attached-file = Een bestand kan ik niet openen. Kun je het belangrijkste typen?
house-attached-other = Dit kan ik niet lezen. Kun je het in woorden zeggen?

## A message that was changed afterwards

house-edited = Aangepast.
house-edited--2 = Dat staat er nu zo.
house-edited-late =
    Op dat antwoord is al verder gebouwd, dus het blijft zoals het was.

    Wil je het toch anders? Begin dit onderwerp later opnieuw via /menu.
house-edited-nothing = Aan dat bericht hangt geen antwoord meer. Er verandert dus niets.
house-edited-unfit = Zo past het niet: het is leeg, of langer dan 4.000 tekens. Wat er stond, blijft staan.

## Above a question that is one of a fixed number

house-progress = Vraag { $number } van { $of }

## The ways out

house-nav =
    .back = Terug
    .skip = Overslaan
    .stop = Stoppen
    .why = Waarom?
    .help = Hulp
house-nothing-open = Er loopt nu niets. Kies gerust iets uit /menu.
house-no-why = Bij deze vraag heb ik geen extra uitleg.
house-no-skip = Deze vraag is nodig om verder te kunnen. Stoppen kan wel: dan blijven je antwoorden staan.
house-no-back = Verder terug gaat hier niet.
house-stopped = Goed, we stoppen hier. Je antwoorden blijven bewaard.
house-stopped--2 = Tot hier dan. Wat je schreef, is bewaard.
house-stopped--3 = Dan stoppen we. Alles wat je antwoordde, staat er nog.
house-stopped-forgotten = Goed, we stoppen hier. Wat je koos, bewaar ik niet.
house-expired = Dat gesprek is te lang geleden om er nu verder mee te gaan. Je antwoorden zijn bewaard.
house-resume = Dit stond nog open:
house-resume--2 = Hier waren we gebleven:
house-resume--3 = Deze vraag lag er nog:
house-under-way = Hier was je al aan begonnen. We gaan verder waar je was:
house-under-way--2 = Dit loopt al. Verder waar je was:
house-run-full =
    Dit gesprek zit vol: er past geen antwoord meer bij. Alles blijft bewaard.

    Via /menu begin je opnieuw.
house-go-on = Goed. Kies iets uit /menu, of laat het even rusten.

## An earlier answer, offered again at a question that waited

house-keep =
    .words = Mijn eerdere tekst
    .choice = Mijn eerdere keuze

## Menu and help

house-unknown-command = Die opdracht ken ik niet. Met /menu zie je wat er wel kan.
house-near-command =
    Die opdracht ken ik niet. Bedoel je { $command }?
    .yes = Ja, die
house-near-command-aside = Die opdracht ken ik niet. Misschien zocht je { $command }.
house-menu =
    Waar heb je nu iets aan?

    • { -for-mirror }
    • Mijn bericht: hoe komt het aan?
    • { -for-need }
    • { -for-check-in }
    • Tien minuten: drie vragen voor vandaag
    • { -for-appreciation }
    .spiegel = De Spiegel
    .bericht = Mijn bericht
    .behoefte = De Detector
    .checkin = Check-in
    .vandaag = Tien minuten
    .waardering = Waardering
    .samen = Meer samen
    .zelf = Over mezelf
    .zwaar = Als het schuurt
    .regelen = Regelen
    .alleen = Alleen verder
    .geheim = Geheim
    .herstel = Herstel
    .uiteen = Uit elkaar
    .afspraken = Afspraken
    .belofte = Belofte
    .morgen = Morgen verder
    .veiligwoord = Veilig woord
    .knuffel = Knuffel
    .date = Avond samen
    .doelen = Doelen
    .jaar = Jaargesprek
    .patronen = Patronen
    .hechting = Hechting
    .signalen = Signalen
    .checklist = Checklist
    .kernwaarden = Kernwaarden
    .verhalen = Verhalen
    .voortgang = Voortgang
    .vraag = Vraag stellen
    .ritme = Ritme
    .koppelen = Koppelen
    .instellingen = Instellingen
    .privacy = Privacy
    .help = Uitleg
    .now = Nu hulp
house-menu-samen =
    Voor jullie twee:

    • Afspraken: wie doet wat, en wanneer
    • Belofte: klein, en binnen een dag begonnen
    • Morgen verder: een gesprek op een later moment
    • { -for-safe-word }
    • Knuffel: zes tellen, meer niet
    • Avond samen: zonder telefoon
    • Doelen: waar willen jullie heen?
    • Jaargesprek: eens per jaar een langere blik
house-menu-zelf =
    Over jezelf:

    • Patronen: waar gesprekken op stuklopen
    • { -for-attachment }
    • Signalen: groeien jullie uit elkaar?
    • Checklist: twintig korte vragen over jullie
    • Kernwaarden: vijf dingen, elk met een zin
    • Verhalen: drie, van anderen
    • Voortgang: jouw weken in één beeld
    • Vraag stellen: wat anderen ook willen weten
house-menu-zwaar =
    Voor als het moeilijk is:

    • Alleen verder: in je eentje aan jullie werken
    • Geheim: iets wat je voor je houdt
    • Herstel: als vertrouwen geschonden is
    • Uit elkaar: met respect, en één ding per dag

    Wil je nu met iemand praten? Kijk bij /hulp.
house-menu-regelen =
    Wat kan ik voor je regelen?

    • Ritme: wanneer ik me meld
    • Koppelen: jullie allebei, ieder in een eigen chat
    • Instellingen: namen, land, bewaartijd
    • Privacy: wat ik weet, en wie erbij kan
-for-mirror = De Spiegel: teruggeven wat je hoorde
-for-need = De Detector: wat zit er achter een gevoel
-for-check-in = Check-in: vier vragen voor jullie week
-for-appreciation = Waardering: drie dingen die je ziet
-for-safe-word = Veilig woord: rust als het te veel wordt
-for-attachment = Hechting: wat je doet als het spant
house-help =
    Ik ben een programma, geen mens en geen therapeut. Ik stel vragen en geef korte oefeningen, zodat jullie elkaar beter horen.

    • /menu: kies wat je wilt doen
    • /vraag: vraag iets in je eigen woorden
    • /pauze: samen twintig minuten rust
    • /stop: hier stoppen, je antwoorden blijven
    • /stil: geen berichten op vaste momenten
    • /instellingen: tijden, namen, land
    • /groep: een groep voor jullie tweeën
    • /gedeeld: wat je deelde, en terugnemen
    • /ontkoppelen: alleen verder
    • /privacy: wat ik bewaar, en wie het leest
    • /weg: mijn berichten hier opruimen
    • /wissen: alles van jou weg
    • /hulp: wie je kunt bellen

    Bij elke vraag mag je ook ‘terug’ of ‘waarom’ typen. Je partner krijgt van mij alleen wat jij zelf deelt.
    .menu = Naar menu
    .now = Nu hulp
    .pauze = Pauze nu
    .stil = Zet stil
    .instellingen = Instellingen
    .privacy = Privacy
    .ideas = De kern

## What was agreed on and promised

house-read-back =
    Dit spraken jullie eerder af:

    { $agreements }

    Kijk er even naar. Hoe het ermee is, zeg je straks of met /afspraken.
house-read-back-own =
    Dit beloofde jij. Alleen jij ziet het hier:

    { $promises }

    Met /belofte zeg je hoe het ermee is.
house-agreement-ended =
    Deze afspraak is van jullie lijst. Dat wilden jullie allebei.

    ‘{ $agreement }’

## The group, where both read along

house-group-help =
    In deze groep kun je één ding vragen: pauze. Zeg jullie veilige woord, of typ /pauze. Dan begint voor allebei twintig minuten rust.

    De oefeningen staan in { -own-chat }.
house-group-elsewhere = Dat doen we in { -own-chat }, niet hier in de groep.
house-group-first =
    Hier kan ik nog niets voor jullie doen. Schrijf me eerst ieder in een eigen chat, en koppel daar met /koppelen.

    Daarna haal je me hier weg en voeg je me opnieuw toe.
house-not-yours = Deze knop is voor de twee mensen van wie deze groep is.
house-our-group-alone =
    Een groep is voor twee mensen die gekoppeld zijn; dat kan met /koppelen.

    Alleen kan er ook veel. Met /pauze neem je hier twintig minuten rust, en met /alleen zie je wat je zelf kunt doen.
house-our-group-link =
    Maak een groep met jullie tweeën en mij. Daar werkt één ding: pauze, voor jullie allebei tegelijk.

    Als beheerder hoor ik er elk bericht, en bewaar ik er niets van. Anders zie ik alleen knoppen en opdrachten. Een derde erbij maakt de groep onbruikbaar voor jullie.

    Zo voeg je me toe: { $link }
house-our-group =
    Een groep is van jullie tweeën en mij. Daar werkt één ding: pauze, voor jullie allebei tegelijk.

    Als beheerder hoor ik er elk bericht, en bewaar ik er niets van. Anders zie ik alleen knoppen en opdrachten. Een derde erbij maakt de groep onbruikbaar voor jullie.

    Heb je zo’n groep nog niet? Maak er een met je partner, en voeg mij toe zoals je een mens toevoegt.

## Parted, for the other

house-parted =
    { -parted }

    Een veilig woord, een pauze of een groep van jullie samen is er niet meer.

## What becomes of their words

house-privacy =
    { -kept }

    Ik ben een programma zonder taalmodel: vaste regels lezen je tekst, en geen mens leest mee. { -partner-sees }

    { -leaving }
house-privacy-network =
    { -kept }

    Ik ben een programma zonder taalmodel: vaste regels lezen je tekst, en geen mens leest hier mee. { -partner-sees }

    { $network } kan wel meelezen: een chat met een bot is daar niet van begin tot eind versleuteld. Wat daar blijft staan, wis je in de app.

    { -leaving }
-partner-sees = Je partner ziet alleen wat jij zelf deelt.
-kept = Ik bewaar je antwoorden en je instellingen. Ze staan versleuteld op de computer van wie deze bot beheert.
-leaving =
    Stoppen kan altijd: /stop voor dit gesprek, /stil voor berichten uit mezelf, /ontkoppelen om alleen verder te gaan.

    Alles meenemen: /export. Alles van jou wissen: /wissen.
house-privacy-page =
    .what = Wat en waar
    .long = Hoe lang
    .who = Wie erbij kan
    .rights = Mijn rechten
    .consent = Mijn toestemming
    .erase = Alles wissen
    .part = Ontkoppelen
    .silent = Zet stil
    .speak = Weer berichten
house-privacy-what =
    Ik bewaar wat je antwoordt, jullie namen en tijden, en wanneer er pauze was. Ook of samen oefenen nu past, en waarvoor je toestemming gaf.

    Van de groep bewaar ik alleen dat hij er is. Van stickers, foto’s en spraak alleen de soort.

    Het staat op één computer, met een sleutel voor jou en een voor jullie samen. Die sleutels liggen apart.
house-privacy-long-three-months =
    Wat je schrijft, wis ik na drie maanden vanzelf. Gesprekken die nog open staan, blijven. Anders kiezen kan in /instellingen, bij Bewaartijd.

    Berichten van mij vergeet ik zodra ze verstuurd zijn, of na { $slot_days } dagen als ik ze nog moet kunnen aanpassen. Een code om te koppelen werkt { $code_hours } uur.

    Wis je alles, dan gaat je sleutel meteen weg. Van sleutels maakt de beheerder soms een kopie. Bij elke nieuwe kopie gaan die van meer dan { $key_days } dagen oud weg.
house-privacy-long-year =
    Wat je schrijft, wis ik na een jaar vanzelf. Gesprekken die nog open staan, blijven. Anders kiezen kan in /instellingen, bij Bewaartijd.

    Berichten van mij vergeet ik zodra ze verstuurd zijn, of na { $slot_days } dagen als ik ze nog moet kunnen aanpassen. Een code om te koppelen werkt { $code_hours } uur.

    Wis je alles, dan gaat je sleutel meteen weg. Van sleutels maakt de beheerder soms een kopie. Bij elke nieuwe kopie gaan die van meer dan { $key_days } dagen oud weg.
house-privacy-long-always =
    Wat je schrijft, blijft tot jij het wist. Anders kiezen kan in /instellingen, bij Bewaartijd.

    Berichten van mij vergeet ik zodra ze verstuurd zijn, of na { $slot_days } dagen als ik ze nog moet kunnen aanpassen. Een code om te koppelen werkt { $code_hours } uur.

    Wis je alles, dan gaat je sleutel meteen weg. Van sleutels maakt de beheerder soms een kopie. Bij elke nieuwe kopie gaan die van meer dan { $key_days } dagen oud weg.
-who-reads =
    • Jij, en wie jouw scherm ziet. Mijn berichten hier haal je weg met /weg.
    • Je partner: alleen wat jij deelt. Doorsturen kan vaak niet; een schermafdruk kan altijd.
    • De beheerder kan mij laten draaien, kopiëren en tellen. Met alleen die gegevens is er niets te lezen. Wie ook het bestand met de sleutel heeft, kan er wel bij. Op één computer is dat de beheerder zelf.

    Ook als ik lees dat er gevaar is, stuur ik dat naar niemand.
house-privacy-who = { -who-reads }
house-privacy-who-network =
    { -who-reads }

    { $network } ziet alle berichten hier, en wanneer je ze stuurt. Daar houden ze een eigen kopie van. Zelf wissen kan in de app; de rest kan ik niet weghalen.
-your-rights =
    Dit mag je volgens de privacywet, de AVG:

    • zien en meenemen wat van jou is: /export
    • alles laten wissen: /wissen
    • namen en tijden veranderen: /instellingen
    • je toestemming intrekken: met de knop hieronder
house-privacy-rights-nl =
    { -your-rights }

    Een klacht kan altijd bij de Autoriteit Persoonsgegevens.
house-privacy-rights-be =
    { -your-rights }

    Een klacht kan altijd bij de Gegevensbeschermingsautoriteit in Brussel.
house-privacy-contact = Een vraag over je gegevens? Schrijf naar: { $contact }
house-privacy-no-contact = De beheerder van deze bot gaf mij geen adres voor vragen. Van wie je Weerklank kreeg, weet misschien wie dat is.

## What somebody agreed to, and how each is taken back

house-consent-yes =
    Bewaren wat je schrijft: ja, dat mag van jou.

    Wil je dat intrekken? Dan wis ik alles van jou. Eerst zie je wat er weggaat.
house-consent-no = Bewaren wat je schrijft: nee. Er komt niets bij. Wat er nog van eerder staat, kun je wissen.
house-consent-unasked = Bewaren wat je schrijft: dat vroeg ik je nog niet. Ik vraag het voor je volgende oefening.
house-consent-linked = Delen: jullie zijn gekoppeld, met een ja van jullie allebei. Wat je deelt, kies je per keer.
house-consent-alone = Delen: je bent niet gekoppeld, dus er gaat niets naar een ander.
house-consent-plans = Berichten uit mezelf: die krijg je op jouw vaste momenten. Intrekken gaat hieronder.
house-consent-silent = Berichten uit mezelf: die staan uit.
house-privacy-group =
    { -group-kept }

    Geen mens leest mee, en er is geen taalmodel. { -group-more }
house-privacy-group-network =
    { -group-kept }

    Geen mens leest hier mee, en er is geen taalmodel. { $network } kan wel meelezen. { -group-more }
-group-kept = Uit deze groep bewaar ik geen berichten. Ik doe hier alleen iets met het veilige woord, met opdrachten en met knoppen.
-group-more = Meer lees je in { -own-chat }: typ daar /privacy.

## Somebody who was away is heard again

house-welcome-back = Fijn dat je er weer bent. Alles staat er nog; met /menu kies je iets.
house-welcome-back--2 = Goed dat je terug bent. In /menu kies je waar je verdergaat.
house-welcome-back--3 = Welkom terug{ $roep }. Neem de tijd; in /menu staat alles nog.

## Our messages are taken out of the chat. Whoever reads this learns nothing about why

-remains = Dit blijft: wat je zelf typte, wat op een andere telefoon staat, en meldingen die al te zien waren.
house-cleared =
    Opgeruimd. Mijn berichten van de laatste twee dagen staan hier niet meer. Wat ouder is, kan ik niet weghalen.

    { -remains }
    .go-on = Verder gaan
house-cleared-network =
    Opgeruimd. Mijn berichten van de laatste twee dagen staan hier niet meer. Wat ouder is, kan ik niet weghalen.

    { -remains } Ook { $network } zelf kan nog iets bewaren.

## Somebody was erased: what that was, and nothing else

house-erased =
    Gewist op { $erased_moment }.

    Weg zijn: { $answers ->
        [0] geen antwoorden
        [1] 1 antwoord
       *[other] { $answers } antwoorden
    }, { $notes ->
        [0] geen aantekeningen
        [1] 1 aantekening
       *[other] { $notes } aantekeningen
    }, { $planned ->
        [0] geen geplande momenten
        [1] 1 gepland moment
       *[other] { $planned } geplande momenten
    }. Ook je instellingen zijn weg, en de sleutel die alles opende.

    Bij de beheerder kan nog ongeveer een week een reservekopie van je sleutel liggen. Schermafdrukken, en wat elders al te zien was, kan ik niet wissen.
house-erased-network =
    { house-erased }

    Ook { $network } kan nog iets bewaren. Wat hier nog staat, kun je zelf wissen in de app.

house-taken-away = Dit bericht is weggehaald.

## Planned messages, off and on

house-silent =
    Goed, ik stuur niets meer uit mezelf. Een pauze die loopt, gaat wel gewoon door.

    Weer berichten? Typ /stil uit.
house-not-silent = Je krijgt weer berichten op de momenten die je koos.

## The safe word inside a sentence

house-ask-pause = Wil je nu pauze?
    .yes = Ja, pauze
    .no = Nee, verder

## Something is wrong on our side

house-sorry = Hier ging bij mij iets mis, niet bij jou. Wat je schreef, is bewaard. Probeer het zo nog eens.
    .button = Kies deze
house-parked = Even geduld. Je antwoord is bewaard; ik kom er zo op terug.

## More came than can be heard. Danger, the safe word, a pause and help are heard all the same

house-flood =
    Dit gaat me even te snel. Wat ik al beantwoordde, is bewaard. Wat nu nog kwam niet.

    Wacht een minuut en ga dan verder. Jullie veilige woord, /pauze en /hulp werken altijd.

## Somebody whom this bot is not for. Nothing of it is kept, so it must help by itself

-urgent-anywhere =
    Is het dringend, of ben je niet veilig? Bel 112.

    Denk je aan zelfmoord? Bel 113 in Nederland, of 1813 in België. Dag en nacht, gratis.
house-closed-invited =
    Deze bot is alleen voor mensen met een uitnodiging. Heb je een code? Stuur me die dan. Verder bewaar ik hier niets van je.

    { -urgent-anywhere }
house-closed-listed =
    Deze bot is alleen voor een kleine kring. Ik kan je hier niet verder helpen, en ik bewaar niets van je.

    { -urgent-anywhere }
