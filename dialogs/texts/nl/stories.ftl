### C10: drie verhalen, verzonnen naar hoe het vaker gaat. Geen belofte: het duurt maanden, en het gaat heen en weer.

-made-up = De mensen zijn verzonnen. Zo gaat het vaker, maar bij jullie kan het anders lopen.

stories-not-now =
    Deze verhalen passen nu niet, denk ik. Ze gaan over mensen bij wie het veilig is. { -calm-first }

    { -who-listens }

    { -now-otherwise } /verhalen.
stories-which =
    Drie korte verhalen. { -made-up }

    • De muur: hij werkte altijd, en hoorde haar niet meer
    • Blijven zitten: weglopen als het moeilijk werd
    • Na een affaire: wat hij deed toen het uitkwam

    Welk verhaal wil je lezen?
    .wall = De muur
    .staying = Blijven zitten
    .affair = Na een affaire

## De muur

stories-wall-1 =
    { -made-up }

    Wouter is kok in Amsterdam, zestig uur per week. Esra zegt vaak dat ze hem mist. ‘Voor wie doe ik dit dan?’ zegt hij. En daarna zegt hij niets meer.
    .next = Verder
    .also-next = oké, ja, en toen
stories-wall-2 =
    Op een avond zegt Esra dat ze wil scheiden. Ze schreeuwt niet. Ze huilt ook niet. Daar schrikt Wouter het meest van.
    .next = Verder
    .also-next = oké, ja, en toen
stories-wall-3 =
    Hij vraagt één ding: elke week een half uur samen, met vaste vragen. De eerste keren zijn stroef. Esra weet niet of ze er nog in gelooft.
    .next = Verder
    .also-next = oké, ja, en toen
stories-wall-4 =
    Hij leert luisteren: eerst teruggeven wat hij hoorde, dan pas zijn eigen kant. En twee avonden per week zijn voor Esra. Zijn telefoon ligt dan in de la.
    .next = Verder
    .also-next = oké, ja, en toen
stories-wall-5 =
    Het gaat met horten en stoten. Na zes maanden zegt Esra dat hij haar weer ziet. Na een jaar staan ze er beter voor dan vroeger.

    Wouter: ‘Ik bracht geld mee naar huis. Dat ik zelf ontbrak, had ik niet door.’
    .next = Verder
    .also-next = oké, ja, en toen

## Blijven zitten

stories-staying-1 =
    { -made-up }

    Jonas en Stijn wonen in Gent. Wil Stijn iets uitpraten, dan moet Jonas opeens fietsen, of slapen. Hoe meer Stijn zoekt, hoe verder Jonas weg is.
    .next = Verder
    .also-next = oké, ja, en toen
stories-staying-2 =
    Stijn zegt dat hij zo niet verder kan. Dan pas ziet Jonas het: hij loopt weg omdat hij bang is Stijn te verliezen. En juist zo raakt hij hem kwijt.
    .next = Verder
    .also-next = oké, ja, en toen
stories-staying-3 =
    Hij zoekt hulp, alleen voor zichzelf. Met een therapeut kijkt hij hoe hij al jong leerde om niemand nodig te hebben.
    .next = Verder
    .also-next = oké, ja, en toen
stories-staying-4 =
    Thuis oefent hij twee dingen. Hij geeft een gevoel een naam: ‘Ik ben gespannen.’ En hij blijft zitten als Stijn verdrietig is. Eerst vijf minuten.
    .next = Verder
    .also-next = oké, ja, en toen
stories-staying-5 =
    Na acht maanden wil hij nog weleens weg. Alleen blijft hij nu vaker. Stijn voelt zich minder alleen.

    Jonas: ‘Zeggen wat ik voel leek me zwak. Nu weet ik niet hoe je anders dichtbij komt.’
    .next = Verder
    .also-next = oké, ja, en toen

## Na een affaire

stories-affair-1 =
    { -made-up }

    Dennis en Manon wonen in Rotterdam. Hij had een affaire, en Manon komt erachter. Haar tas staat al in de gang.
    .next = Verder
    .also-next = oké, ja, en toen
stories-affair-2 =
    Hij smeekt niet. ‘Als je weggaat, snap ik dat. Als je blijft, ga ik het anders doen. Sorry zeggen is te weinig.’ Manon neemt weken om te kiezen. Dat mag.
    .next = Verder
    .also-next = oké, ja, en toen
stories-affair-3 =
    Het contact met de ander is voorbij. Dennis biedt zelf aan: tot de zomer vertel ik wat jij wilt weten, ook over geld. Manon mag ook nee zeggen.

    Zijn wachtwoorden krijgt ze niet, en waar hij is volgt ze niet. Dat zou even rust geven, en daarna meer onrust.
    .next = Verder
    .also-next = oké, ja, en toen
stories-affair-4 =
    Om de week gaan ze naar een relatietherapeut, zes maanden lang. Dennis gaat ook alleen: hij wil snappen waarom hij het deed. Soms is alles weer terug bij af. Ook dat hoort erbij.
    .next = Verder
    .also-next = oké, ja, en toen
stories-affair-5 =
    Elke dag vraagt hij: ‘Wat heb je vandaag van me nodig?’ Na anderhalf jaar is veel van het vertrouwen terug, niet alles.

    Dennis: ‘Zeggen wat ik miste, had ik nooit geleerd. Dat was aan mij, niet aan haar.’
    .next = Verder
    .also-next = oké, ja, en toen

## Iets ervan proberen

stories-try-wall =
    Wat zou jij hiervan proberen?
    .check-in = Check-in
    .mirror = De Spiegel
    .date-night = Avond samen
    .other = Ander verhaal
    .nothing = Nu niets
    .also-nothing = niets, nee, geen
stories-try-staying =
    Wat past hiervan bij jou?
    .core-values = Gevoel zeggen
    .attachment = Hechting
    .urgency = Hulp zoeken
    .other = Ander verhaal
    .nothing = Nu niets
    .also-nothing = niets, nee, geen
stories-try-affair =
    Na een affaire is hulp van buiten vaak het eerste. Wat past nu bij jou?
    .urgency = Hulp zoeken
    .recovery = Eigen stappen
    .ten-minutes = Tien minuten
    .other = Ander verhaal
    .nothing = Nu niets
    .also-nothing = niets, nee, geen
stories-begin = Goed, dan gaan we ermee aan de slag.
stories-nothing = Goed. Lezen mag ook gewoon lezen zijn. Met /verhalen vind je ze terug.
