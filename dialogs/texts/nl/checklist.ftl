### C9: twintig vragen in vijf groepen. Elk ja is gezond. Wat nu helpt, nooit een oordeel.

checklist-watched =
    { -watched }
checklist-not-now =
    Deze vragen gaan over jullie twee. Eerst moet het voor jou veilig zijn. { -calm-first }

    { -who-listens }

    { -now-otherwise } /checklist.

checklist-item-1 =
    Deze vier gaan over verbinding. Er zijn twintig vragen, en { $partner } krijgt ze niet te zien.

    Vertelden jullie elkaar deze week iets wat je niet zomaar zegt?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-2 =
    Voelen jullie je allebei meestal gezien en gesteund?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-3 =
    Raakten jullie elkaar deze week aan, zomaar, zonder dat het op vrijen hoefde uit te lopen?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-4 =
    Kun jij zeggen wat je voelt, en { $partner } ook, zonder dat er een oordeel volgt?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-5 =
    Nu vier vragen over praten.

    Als het lastig wordt: zeggen jullie eerst terug wat je hoorde?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-6 =
    Vragen jullie bij een emotie wat de ander nodig heeft?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-7 =
    Namen jullie deze week tijd voor een check-in?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-8 =
    Als een van jullie ergens last van heeft: luistert de ander dan open?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-9 =
    Nu vier over grenzen en respect.

    Is het duidelijk wanneer jullie samen zijn, en wanneer ieder tijd alleen heeft?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-10 =
    Houden jullie rekening met wat de ander wel en niet wil met familie en vrienden?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-11 =
    Mag ieder van jullie nee zeggen, zonder dat er ruzie van komt?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-12 =
    Is er ruimte voor wat ieder van jullie zelf graag doet?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-13 =
    Nu vier over nabijheid. Overslaan mag altijd.

    Was er deze week een kus die meer was dan hallo of dag?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-14 =
    Als jullie vrijen: voel je je dan dicht bij { $partner }?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-15 =
    Praten jullie over wat je hoopt, waar je van droomt of waar je bang voor bent?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-16 =
    Lachen jullie nog samen?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-17 =
    De laatste vier gaan over later.

    Praten jullie met zin over wat nog komt?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-18 =
    Is er iets waar jullie samen naartoe werken?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-19 =
    Nemen jullie tijd om te groeien, ieder voor zich en met zijn tweeën?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee
checklist-item-20 =
    Willen jullie er allebei moeite voor doen?
    .yes = Ja
    .not-yet = Nog niet
    .skip = Overslaan
    .also-not-yet = Nee

## Buiten de telling

checklist-fear-afraid =
    Nog één vraag, apart van de lijst. Ze telt niet mee, en ook dit blijft bij jou.

    Ben je weleens bang voor { $partner }?
    .yes = Ja
    .no = Nee
    .rather-not = Liever niet
    .why =
        Wie bang is, heeft eerst iets anders nodig dan een oefening voor twee.

        Bij een ja laat ik meteen zien wie er kan helpen, en sla ik oefeningen voor twee voorlopig over. Alleen dát onthoud ik, niet wat je koos.
checklist-fear-thanks = Dank je, dat was de laatste.
checklist-fear-rather-not = Dat mag. Via /hulp vind je altijd iemand die luistert.

## Wat nu helpt

-most-open = De meeste ruimte zit bij
checklist-result-keep = Je zei vaak ja. Wat nu helpt: vasthouden wat jullie al doen, ook als het druk wordt.
checklist-result-practise = Je zei op een aantal vragen ja. Kies nu één ding om te oefenen. Dat is genoeg voor deze week.
checklist-result-outside =
    Je zei vaak ‘nog niet’. Dan helpt het om er iemand van buiten bij te halen, zoals een relatietherapeut.

    Dat kan samen, en ook alleen.
checklist-result-now =
    Dit is veel om met zijn tweeën te dragen. Zoek deze week hulp van buiten. In je eentje kun je ook ergens terecht.

    Is er iets niet veilig? Kijk dan eerst bij /hulp.
checklist-result-unclear =
    Je sloeg er een aantal over, en dat mag. Over het geheel zeg ik dan niets.

    We kijken naar één ding.
checklist-result-grown =
    Er kwam iets bij sinds de vorige keer: { $more ->
        [yes] onder meer bij
       *[no] bij
    } { $area ->
        [connection] verbinding
        [communication] praten
        [boundaries] grenzen en respect
        [intimacy] nabijheid
       *[future] de toekomst
    }.
checklist-result-after-help =
    Wil je zien wie er kan helpen?
    .help = Wie kan helpen
    .act = Kleine oefening
    .figures = Mijn cijfers
    .picture = Over de tijd
    .done = Klaar

checklist-result-after-connection =
    { -most-open } verbinding. Daar past dit bij: jullie tweeën een avond weg van het scherm.
    .act = Avond plannen
    .figures = Mijn cijfers
    .picture = Over de tijd
    .done = Klaar
checklist-result-after-communication =
    { -most-open } praten. Daar past dit bij: één keer De Spiegel.
    .act = De Spiegel
    .figures = Mijn cijfers
    .picture = Over de tijd
    .done = Klaar
checklist-result-after-boundaries =
    { -most-open } grenzen en respect. Met De Detector zoek je uit wat je nodig hebt.
    .act = De Detector
    .figures = Mijn cijfers
    .picture = Over de tijd
    .done = Klaar
checklist-result-after-intimacy =
    { -most-open } nabijheid. Daar past dit bij: elkaar zes tellen vasthouden, als jullie dat allebei willen.
    .act = Zes tellen
    .figures = Mijn cijfers
    .picture = Over de tijd
    .done = Klaar
checklist-result-after-future =
    { -most-open } de toekomst. Daar past dit bij: samen dromen, een half uur lang.
    .act = Doelen
    .figures = Mijn cijfers
    .picture = Over de tijd
    .done = Klaar
checklist-result-after-none =
    Alles wat je invulde, was een ja. Zeg { $partner } vandaag één ding dat goed gaat tussen jullie.
    .act = Opschrijven
    .figures = Mijn cijfers
    .picture = Over de tijd
    .done = Klaar
checklist-result-figures =
    Dit koos je vandaag:

    • Verbinding: { $connection } van 4
    • Praten: { $communication } van 4
    • Grenzen en respect: { $boundaries } van 4
    • Nabijheid: { $intimacy } van 4
    • Later: { $future } van 4

    Samen { $total } van 20. Het is één moment, geen rapport.
checklist-result-done = Goed. Over een paar weken kun je opnieuw kijken met /checklist.

## Over de tijd

-most-open-then = De laatste keer zat de meeste ruimte bij
-over-time = Zo vulde je de lijst in, groep per groep. Elke stip is een ja.
checklist-over-time-watched =
    { -watched }
checklist-over-time-none-yet =
    Hier komt een tekening te staan zodra je de lijst een keer invulde. Het zijn twintig korte vragen.
    .leads = Naar de vragen
checklist-over-time-calm =
    { -over-time }

    Dit is van jou alleen. Neem nu vooral rust.
    .leads = Even rustig
checklist-over-time-help =
    { -over-time }

    Iemand van buiten kan nu het meeste doen, samen of alleen.
    .leads = Wie kan helpen

checklist-over-time-step-connection =
    { -over-time }

    { -most-open-then } verbinding. Plan iets voor jullie tweeën.
    .leads = Avond plannen
checklist-over-time-step-communication =
    { -over-time }

    { -most-open-then } praten. Doe één keer De Spiegel.
    .leads = De Spiegel
checklist-over-time-step-boundaries =
    { -over-time }

    { -most-open-then } grenzen en respect. Kijk eerst wat jij zelf nodig hebt.
    .leads = De Detector
checklist-over-time-step-intimacy =
    { -over-time }

    { -most-open-then } nabijheid. Vraag of een knuffel nu past.
    .leads = Zes tellen
checklist-over-time-step-future =
    { -over-time }

    { -most-open-then } de toekomst. Neem er samen eens de tijd voor.
    .leads = Doelen
checklist-over-time-step-none =
    { -over-time }

    De laatste keer was alles een ja. Schrijf op wat je waardeert.
    .leads = Opschrijven
