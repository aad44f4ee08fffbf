### C3: hoe mensen weggroeien, herkend in kleine zinnen. Geen test en geen oordeel: wat het meest op iets lijkt, en één stap.

-lately-partner = Hoe is het de laatste tijd? Druk op wat je herkent.
-lately-self = En jij, de laatste tijd? Druk op wat je herkent.
-once-more = Genoteerd. Herken je er nog een?
-first-signs = ‘de eerste tekens’
-withdrawing = ‘terugtrekken’
-apart = ‘van binnen weg’
-turning = ‘het kantelpunt’
-if-afraid = Ben je bang voor wat er dan gebeurt? Begin bij /hulp.

signals-watched =
    { -watched }
signals-not-now =
    Dit gaat over twee mensen die van elkaar weg groeien. Daarvoor moet het eerst veilig zijn. { -calm-first }

    { -who-listens }

    { -now-otherwise } /signalen.

signals-who =
    Weggaan begint vaak lang voor iemand het zegt. Hier kijk je waar jullie nu staan, in kleine zinnen.

    Je hoeft niets te raden of uit te zoeken. Over wie wil je eerst kijken?
    .partner = Mijn partner
    .self = Mezelf
    .why =
        Kleine tekens vallen weinig op als je er middenin zit. Wie ze ziet, kan nog kiezen wat hij doet.

        Het is geen test. Wat { $partner } voelt, weet alleen { $partner }. Je antwoorden blijven bij jou.
signals-road-partner =
    Mensen groeien vaak weg langs een van twee wegen.

    A. Eerst vragen om meer contact, en op een dag niet meer.
    B. Merken dat het anders is dan gehoopt, en daar stil van worden.

    Wat past bij { $partner }? Allebei mag ook.
    .contact = A. Eerst vragen
    .picture = B. Stil worden
    .both = Allebei
signals-road-self =
    Er zijn vaak twee wegen.

    A. Je vraagt om meer contact, tot je ermee ophoudt.
    B. Het is anders dan je hoopte, en je zegt er weinig over.

    Wat past bij jou? Allebei mag ook.
    .contact = A. Eerst vragen
    .picture = B. Stil worden
    .both = Allebei

## Over de partner: acht schermen van drie of vier zinnen

signals-partner-contact-signals =
    { $again ->
        [yes] { -once-more }
       *[no]
        { -lately-partner }

        A. { $Partner } vraagt hoe je dag was, en wat je voelt.
        B. { $Zij } wil het over jullie hebben.
        C. { $Zij } wil vaker iets samen doen, of meer aandacht.
        D. Jij wuift het weg: er is toch niets mis?
    }
    .a = A. Vragen
    .b = B. Over ons
    .c = C. Meer tijd
    .d = D. Weggewuifd
    .none = Geen hiervan
    .also-none = niets, niks, nee
    .on = Verder
    .also-on = nee, niets meer, klaar, dat was het
signals-partner-picture-signals =
    { $again ->
        [yes] { -once-more }
       *[no]
        { -lately-partner }

        A. Jullie relatie is niet wat { $partner } ervan hoopte. Dat merk je.
        B. { $Zij } vindt dat jij veranderd bent.
        C. Gewone dagen lijken voor { $haar } een sleur.
        D. Je voelt bij { $haar }: dit is niet wat ik zocht.
    }
    .a = A. Anders
    .b = B. Veranderd
    .c = C. Sleur
    .d = D. Niet gezocht
    .none = Geen hiervan
    .also-none = niets, niks, nee
    .on = Verder
    .also-on = nee, niets meer, klaar, dat was het
signals-partner-contact-withdrawing =
    { $again ->
        [yes] { -once-more }
       *[no]
        { -lately-partner }

        A. { $Partner } vraagt bijna niets meer.
        B. Contact zoekt { $zij } vaker bij vrienden, werk of een hobby.
        C. In jullie tweeën steekt { $zij } minder moeite dan vroeger.
        D. Jij merkt het amper, of je vindt het wel rustig zo.
    }
    .a = A. Stiller
    .b = B. Elders
    .c = C. Minder moeite
    .d = D. Rustig zo
    .none = Geen hiervan
    .also-none = niets, niks, nee
    .on = Verder
    .also-on = nee, niets meer, klaar, dat was het
signals-partner-picture-withdrawing =
    { $again ->
        [yes] { -once-more }
       *[no]
        { -lately-partner }

        A. Over wat er wringt, praat { $partner } niet.
        B. { $Zij } is veel weg: werk, sport, een scherm, vrienden.
        C. { $Zij } ergert zich aan kleine dingen die eerst niet telden.
        D. Vrijen doen jullie amper, of zonder veel gevoel.
    }
    .a = A. Zwijgen
    .b = B. Altijd bezig
    .c = C. Ergernis
    .d = D. Vrijen
    .none = Geen hiervan
    .also-none = niets, niks, nee
    .on = Verder
    .also-on = nee, niets meer, klaar, dat was het
signals-partner-contact-apart =
    { $again ->
        [yes] { -once-more }
       *[no]
        { -lately-partner }

        A. { $Partner } voelt zich alleen, ook als jij erbij bent.
        B. { $Zij } praat over hoe het zonder jou zou zijn, of met een ander.
        C. { $Zij } zegt dingen als: en wat als ik wegga?
        D. Er kwam een ander bij, en dat is gezegd. Uitzoeken hoeft niet.
    }
    .a = A. Alleen samen
    .b = B. Ander leven
    .c = C. Wat als
    .d = D. Een ander
    .none = Geen hiervan
    .also-none = niets, niks, nee
    .on = Verder
    .also-on = nee, niets meer, klaar, dat was het
signals-partner-picture-apart =
    { $again ->
        [yes] { -once-more }
       *[no]
        { -lately-partner }

        A. Je hoort { $partner } dromen over hoe het met een ander zou zijn.
        B. Er kwam een ander, zonder plan, en dat is gezegd. Uitzoeken hoeft niet.
        C. { $Zij } gaat helemaal op in werk of een hobby. Bij jou is { $zij } er niet echt meer.
        D. { $Zij } lijkt te blijven omdat het zo hoort, uit gewoonte of omdat alleen zijn eng is.
    }
    .a = A. Dromen
    .b = B. Een ander
    .c = C. Al weg
    .d = D. Gebleven
    .none = Geen hiervan
    .also-none = niets, niks, nee
    .on = Verder
    .also-on = nee, niets meer, klaar, dat was het
signals-partner-contact-announced =
    { $again ->
        [yes] { -once-more }
       *[no]
        { -lately-partner }

        A. { $Partner } heeft gezegd dat { $zij } weg wil.
        B. Voor jou was dat ineens. Voor { $haar } was er een lange weg aan voorafgegaan.
        C. { $Partner } lijkt het verdriet al gehad te hebben. Jij begint nu pas.
    }
    .a = A. Gezegd
    .b = B. Verrast
    .c = C. Al gerouwd
    .none = Geen hiervan
    .also-none = niets, niks, nee
    .on = Verder
    .also-on = nee, niets meer, klaar, dat was het
signals-partner-picture-announced =
    { $again ->
        [yes] { -once-more }
       *[no]
        { -lately-partner }

        A. Er gebeurde iets: een ruzie, iets wat uitkwam, een ‘nu of nooit’.
        B. { $Partner } nam een besluit: ervoor gaan, of weg.
        C. { $Zij } koos pas toen het niet anders meer kon.
    }
    .a = A. Iets gebeurde
    .b = B. Besloten
    .c = C. Onder druk
    .none = Geen hiervan
    .also-none = niets, niks, nee
    .on = Verder
    .also-on = nee, niets meer, klaar, dat was het

## Over wie dit leest: acht schermen van drie of vier zinnen

signals-self-contact-signals =
    { $again ->
        [yes] { -once-more }
       *[no]
        { -lately-self }

        A. Je vraagt hoe { $partner } zich voelt, en hoe de dag was.
        B. Je wilt het over jullie hebben.
        C. Je wilt vaker iets samen doen, of meer aandacht.
        D. { $Partner } wuift het weg: er is toch niets mis?
    }
    .a = { signals-partner-contact-signals.a }
    .b = { signals-partner-contact-signals.b }
    .c = { signals-partner-contact-signals.c }
    .d = { signals-partner-contact-signals.d }
    .none = Geen hiervan
    .also-none = niets, niks, nee
    .on = Verder
    .also-on = nee, niets meer, klaar, dat was het
signals-self-picture-signals =
    { $again ->
        [yes] { -once-more }
       *[no]
        { -lately-self }

        A. Jullie relatie is niet wat je ervan hoopte.
        B. { $Partner } is veranderd, of was altijd al anders dan jij dacht.
        C. Gewone dagen voelen als een sleur.
        D. Je denkt weleens: dit is niet wat ik zocht.
    }
    .a = { signals-partner-picture-signals.a }
    .b = { signals-partner-picture-signals.b }
    .c = { signals-partner-picture-signals.c }
    .d = { signals-partner-picture-signals.d }
    .none = Geen hiervan
    .also-none = niets, niks, nee
    .on = Verder
    .also-on = nee, niets meer, klaar, dat was het
signals-self-contact-withdrawing =
    { $again ->
        [yes] { -once-more }
       *[no]
        { -lately-self }

        A. Je vraagt bijna niets meer.
        B. Contact zoek je vaker bij vrienden, werk of een hobby.
        C. In jullie tweeën steek je minder moeite dan vroeger.
        D. { $Partner } lijkt het amper te merken, of vindt het wel rustig zo.
    }
    .a = { signals-partner-contact-withdrawing.a }
    .b = { signals-partner-contact-withdrawing.b }
    .c = { signals-partner-contact-withdrawing.c }
    .d = { signals-partner-contact-withdrawing.d }
    .none = Geen hiervan
    .also-none = niets, niks, nee
    .on = Verder
    .also-on = nee, niets meer, klaar, dat was het
signals-self-picture-withdrawing =
    { $again ->
        [yes] { -once-more }
       *[no]
        { -lately-self }

        A. Over wat er wringt, praat je niet. Je weet ook niet hoe.
        B. Je bent veel weg: werk, sport, een scherm, vrienden.
        C. Je ergert je aan kleine dingen die eerst niet telden.
        D. Vrijen doen jullie amper, of zonder veel gevoel.
    }
    .a = { signals-partner-picture-withdrawing.a }
    .b = { signals-partner-picture-withdrawing.b }
    .c = { signals-partner-picture-withdrawing.c }
    .d = { signals-partner-picture-withdrawing.d }
    .none = Geen hiervan
    .also-none = niets, niks, nee
    .on = Verder
    .also-on = nee, niets meer, klaar, dat was het
signals-self-contact-apart =
    { $again ->
        [yes] { -once-more }
       *[no]
        { -lately-self }

        A. Je voelt je alleen, ook als { $partner } erbij is.
        B. Je stelt je voor hoe het zonder { $haar } zou zijn, of met een ander.
        C. Je vraagt je af hoe het zou zijn om weg te gaan.
        D. Er kwam een ander bij. Dat voelde als een teken dat het op is.
    }
    .a = { signals-partner-contact-apart.a }
    .b = { signals-partner-contact-apart.b }
    .c = { signals-partner-contact-apart.c }
    .d = { signals-partner-contact-apart.d }
    .none = Geen hiervan
    .also-none = niets, niks, nee
    .on = Verder
    .also-on = nee, niets meer, klaar, dat was het
signals-self-picture-apart =
    { $again ->
        [yes] { -once-more }
       *[no]
        { -lately-self }

        A. Je droomt weleens over hoe het met een ander zou zijn.
        B. Er kwam een ander, zonder plan.
        C. Je gaat helemaal op in werk of een hobby. Van binnen ben je al weg.
        D. Je blijft omdat het zo hoort, uit gewoonte of omdat alleen zijn eng is.
    }
    .a = { signals-partner-picture-apart.a }
    .b = { signals-partner-picture-apart.b }
    .c = { signals-partner-picture-apart.c }
    .d = { signals-partner-picture-apart.d }
    .none = Geen hiervan
    .also-none = niets, niks, nee
    .on = Verder
    .also-on = nee, niets meer, klaar, dat was het
signals-self-contact-announced =
    { $again ->
        [yes] { -once-more }
       *[no]
        { -lately-self }

        A. Je hebt gezegd dat je weg wilt.
        B. Voor { $partner } was dat ineens. Voor jou was er een lange weg aan voorafgegaan.
        C. Jij hebt het verdriet al gehad. { $Partner } begint nu pas.
    }
    .a = { signals-partner-contact-announced.a }
    .b = { signals-partner-contact-announced.b }
    .c = { signals-partner-contact-announced.c }
    .none = Geen hiervan
    .also-none = niets, niks, nee
    .on = Verder
    .also-on = nee, niets meer, klaar, dat was het
signals-self-picture-announced =
    { $again ->
        [yes] { -once-more }
       *[no]
        { -lately-self }

        A. Er gebeurde iets: een ruzie, iets wat uitkwam, een ‘nu of nooit’.
        B. Je nam een besluit: ervoor gaan, of weg.
        C. Je koos pas toen het niet anders meer kon.
    }
    .a = { signals-partner-picture-announced.a }
    .b = { signals-partner-picture-announced.b }
    .c = { signals-partner-picture-announced.c }
    .none = Geen hiervan
    .also-none = niets, niks, nee
    .on = Verder
    .also-on = nee, niets meer, klaar, dat was het

## Waar het op lijkt

signals-like-partner-signals =
    Wat je bij { $partner } herkent, lijkt het meest op { -first-signs }.

    Wie vraagt of moppert, wil meestal nog iets van je. Dat is vaak een goed moment om te luisteren.
signals-like-partner-withdrawing =
    Wat je bij { $partner } herkent, lijkt het meest op { -withdrawing }.

    Het kan rust zijn. Vaak is iemand dan moe van het vragen, of weet niet hoe. Dan helpt het als jij vraagt.
signals-like-partner-apart =
    Wat je bij { $partner } herkent, lijkt het meest op { -apart }.

    Iemand is dan vaak verder weg dan je ziet. Dat hoeft geen einde te zijn, maar alleen kom je er moeilijk uit.

    Vragen kan. Nagaan of vasthouden maakt het meestal benauwder.
signals-like-partner-announced =
    Wat je bij { $partner } herkent, lijkt het meest op { -turning }.

    Overhalen maakt de afstand dan vaak groter. Wat { $partner } kiest, is aan { $haar }. Luisteren kan nog wel.

    Wordt het te zwaar om te dragen? Typ /hulp.
signals-like-self-signals =
    Wat je bij jezelf herkent, lijkt het meest op { -first-signs }.

    Je mist iets, en vaak wil je het nog. Nu is het klein genoeg om te zeggen.
signals-like-self-withdrawing =
    Wat je bij jezelf herkent, lijkt het meest op { -withdrawing }.

    Vaak ben je dan moe van het proberen, of weet je niet hoe je het zegt. Van buiten is daar weinig van te zien.
signals-like-self-apart =
    Wat je bij jezelf herkent, lijkt het meest op { -apart }.

    Daar zit vaak veel verdriet onder. Het zegt niet wat je moet doen, wel dat je er niet alleen uit hoeft te komen.

    { -if-afraid }
signals-like-self-announced =
    Wat je bij jezelf herkent, lijkt het meest op { -turning }.

    Er is iets gezegd of besloten, of het is bijna zover. Hoe je het doet, telt nog steeds: voor { $partner }, en voor jou.

    { -if-afraid }
signals-like-between =
    Dit ligt tussen { $first ->
        [signals] { -first-signs }
        [withdrawing] { -withdrawing }
       *[apart] { -apart }
    } en { $second ->
        [withdrawing] { -withdrawing }
        [apart] { -apart }
       *[announced] { -turning }
    }. Vaak loopt dat in elkaar over.
signals-like-spread = Je herkent van alles een beetje. Dat lijkt op geen enkele fase het meest, en dat verzin ik er ook niet bij.
signals-like-few = Je herkent één ding. Daar zeg ik niet veel over: iedereen heeft weleens zo’n tijd.
signals-like-none = Je herkent hier niets van. Fijn om te weten. Het kan ook dat deze zinnen niet bij jullie passen.

-last-time = De vorige keer leek het het meest op
signals-before-signals = { -last-time } { -first-signs }.
signals-before-withdrawing = { -last-time } { -withdrawing }.
signals-before-apart = { -last-time } { -apart }.
signals-before-announced = { -last-time } { -turning }.
signals-before-between = De vorige keer lag het tussen twee fasen in.
signals-before-spread = De vorige keer herkende je van alles een beetje.
signals-before-few = De vorige keer herkende je één ding.
signals-before-none = De vorige keer herkende je niets.

signals-limits = Dit zijn een paar zinnen, geen meting. Hoe het echt is, hoor je alleen van elkaar.

## Naast elkaar

signals-both-neither = Bij jullie allebei herken je weinig van dit alles. Wat goed gaat, mag ook aandacht.
signals-both-partner-only = Bij jezelf herken je weinig, bij { $partner } meer. Dan schrik je er vaak als laatste van. Je kijkt nu, dat helpt.
signals-both-self-only = Bij jezelf herken je meer dan bij { $partner }. Misschien weet { $zij } daar nog weinig van.
signals-both-same = Jullie staan ongeveer even ver. Soms houdt het een het ander in stand: wie stil wordt, hoort ook minder.
signals-both-partner-further = { $Partner } lijkt al verder weg dan jij. Dat gaat vaak zo: de een begint eraan, de ander merkt het later.
signals-both-self-further = Jij lijkt verder weg dan { $partner }. Wat je niet zegt, kan { $zij } moeilijk raden.

## Eén stap

signals-step-appreciation =
    Eén klein ding dat altijd past: schrijf drie dingen op die je in { $partner } waardeert.
    .now = Waardering
    .partner = Ook mijn partner
    .self = Ook mezelf
    .more = Meer hierover
    .later = Later
signals-step-mirror =
    Eén ding dat nu past: De Spiegel. Je luistert, en geeft terug wat je hoorde voor je zelf iets zegt.
    .now = De Spiegel
    .partner = Ook mijn partner
    .self = Ook mezelf
    .more = Meer hierover
    .later = Later
signals-step-ten-minutes =
    Eén ding dat nu past: tien minuten samen. Drie vragen, en een plek om te zeggen wat je mist.
    .now = Tien minuten
    .partner = Ook mijn partner
    .self = Ook mezelf
    .more = Meer hierover
    .later = Later
signals-step-need =
    Eén ding dat nu past: De Detector. Je zoekt wat { $partner } nodig heeft, en vraagt het ook echt.
    .now = De Detector
    .partner = Ook mijn partner
    .self = Ook mezelf
    .more = Meer hierover
    .later = Later
signals-step-check-in =
    Eén ding dat nu past: de check-in. Een vast half uur, vier vragen. Dan hoef je het goede moment niet te zoeken.
    .now = Check-in
    .partner = Ook mijn partner
    .self = Ook mezelf
    .more = Meer hierover
    .later = Later
signals-step-urgency =
    Eén ding dat nu past: iemand van buiten erbij. Ik laat zien wie, hoe snel, en wat je vandaag al kunt doen.
    .now = Hulp zoeken
    .partner = Ook mijn partner
    .self = Ook mezelf
    .more = Meer hierover
    .later = Later
signals-step-recovery =
    Er is een ander in het spel, of dat was zo. Eén ding dat nu past: kijken wat er na een affaire nodig is. Eerst voor jezelf.
    .now = Na een affaire
    .partner = Ook mijn partner
    .self = Ook mezelf
    .more = Meer hierover
    .later = Later
signals-more =
    Samen een huis draaiend houden is nog niet samen leven. En geen ruzie zegt weinig: soms is het vrede, soms heeft iemand het opgegeven.

    De een rouwt vaak al tijdens de relatie, en is klaar tegen het einde. De ander begint dan pas, en schrikt van het eigen verdriet.

    Dan hoor je: ‘Was het zo erg? Ik zag het niet.’ En: ‘Ik heb het zo vaak laten merken.’ Wie van jullie wat doet, verschilt.
signals-now = Goed, dan beginnen we.
signals-later = Goed. Wat je herkende, is bewaard. Over een paar weken kun je weer kijken met /signalen.
