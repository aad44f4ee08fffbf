"""Sentences of advice to a feeling; divided by bars."""

from __future__ import annotations

SENTENCES = """
    je moet gewoon nee leren zeggen | dan zoek je toch een andere baan
    waarom ga je niet eens met een coach praten | heb je al een lijstje gemaakt
    als ik jou was zou ik dat meteen melden | het beste is dat je eerst uitslaapt
    bel je zus even, dan ben je het kwijt | neem een paar dagen vrij en het is over
    je zou beter wat meer bewegen | probeer eens te mediteren | ga eens vroeger naar bed
    zet je telefoon uit en je hebt rust | schrijf het op, dat helpt | maak een planning en hou je eraan
    we kopen een droger, probleem opgelost | ik regel wel een oppas, dan is dat ook gefikst
    de oplossing ligt voor de hand | gewoon doorgaan en er niet bij stilstaan
    je moet je er overheen zetten | je moet dat loslaten | je moet die mensen negeren
    je moet leren om dingen los te laten | trek het je niet aan | daar moet je niet zo zwaar aan tillen
    niet piekeren, gewoon doen | kop op, morgen is er weer een dag | denk aan leuke dingen
    kijk naar het positieve | zie het als een kans | wees blij dat je werk hebt
    zeg dan gewoon dat je niet kan | dan zeg je dat toch tegen haar | vraag dan hulp
    dan moet je eerder beginnen | dan had je maar beter moeten plannen | je had naar de dokter moeten gaan
    je kan toch ook thuis werken | kun je niet gewoon een dag minder werken
    waarom stuur je haar geen berichtje | waarom doe je geen cursus
    al geprobeerd om minder koffie te drinken | heb je daar al eens met je baas over gesproken
    misschien moet je eens naar de huisarts
    misschien is het een idee om te stoppen met dat vrijwilligerswerk | mijn advies: slaap er een nacht over
    tip: zet een wekker | wat jij nodig hebt is een hobby | het enige wat helpt is sporten
    stap voor stap, eerst bellen, dan mailen | ten eerste moet je rustig worden
    zo moeilijk is het niet, je belt en je zegt af | simpel, gewoon niet meer gaan
    makkelijk zat, je zet hem op mute | laat je ziekschrijven | meld je ziek | neem een aspirine
    drink wat water | eet iets, dan voel je je beter | doe een dutje | ga wandelen, dat helpt altijd
    sport wat meer, dan slaap je beter | lees dat boek dat ik je gaf | zoek een therapeut
    schakel een poetshulp in | praat eens met haar moeder | blokkeer haar gewoon | verander van school dan
    stel grenzen | wees wat strenger met de kinderen | wees geduldig | maak je geen zorgen
    maak je niet druk | geef het wat tijd | geef niet op | doe je best en het komt goed
    je moet harder werken | je moet meer slapen | je moet naar de tandarts | je moet stoppen met roken
    je moet geduld hebben | je zou moeten rusten | je zou het nog eens moeten proberen
    je kunt beter thuisblijven | je kunt beter niets zeggen | ge moet u dat niet zo aantrekken
    ge zoudt beter eens naar den dokter gaan | ge kunt toch iemand laten komen om te poetsen
    waarom zegt ge dat niet gewoon tegen uw baas | pak het aan in plaats van te klagen
    minder denken, meer doen | ik heb een excel gemaakt voor je stress
    ik heb het opgezocht, het is gewoon een tekort aan vitamine D
    ik heb drie opties voor je op een rij gezet | toen ze huilde begon ik meteen over oplossingen
    als ze klaagt over haar werk zeg ik wat ze moet doen
    ze vertelt over haar dag en ik geef haar vijf tips | koop een grotere agenda
    verdeel het werk beter dan | begin met het moeilijkste, dan is de rest makkelijk
    je hoeft alleen maar je wachtwoord te veranderen | bel de klantendienst en vraag je geld terug
    met een goede nachtrust ziet alles er anders uit | een weekendje weg en je bent er weer bovenop
    kijk, begin met één kast per week | kijk, zo moet je dat aanpakken
    je pakt dat verkeerd aan, je moet eerst bellen | dan slaap je maar wat langer
    dan ga je toch met de fiets | dan stop je er toch mee | dan koop je toch een nieuwe
    misschien moet je wat minder met haar omgaan | misschien eens een ander dieet proberen
    misschien gewoon wat eerder vertrekken | waarom schrijf je het niet op
    waarom leg je het niet voor aan je baas | waarom zet je hem niet gewoon op de crèche
    heb je die huisarts nu al gebeld | heb je al op google gekeken
    heb je hem gezegd dat je dat niet wil, nee, dan moet je dat doen
    je kan dat oplossen door een lijst te maken | dat los je op met een goed gesprek met je chef
    dat is een kwestie van plannen | kwestie van volhouden | kwestie van niet aan toegeven
    gewoon een kwestie van discipline | zie je wel, had je maar naar mij geluisterd en ontslag genomen
    wat je doet: morgen bellen, overmorgen langsgaan | wat ik zou doen is gewoon weggaan daar
    ik zou het hem recht in zijn gezicht zeggen | ik zou me ziek melden | in jouw plaats ging ik weg
    als het te zwaar is neem je minder uren | als je moe bent moet je slapen
    als je je eenzaam voelt moet je een hobby zoeken | als je verdrietig bent moet je gaan sporten
    als hij zo doet moet je hem negeren | met een app kun je dat bijhouden | er bestaan pillen voor
    er zijn cursussen voor | daar bestaan groepen voor | daar zijn oplossingen voor
    laat het eens nakijken door een dokter | laat je moeder dat doen | laat de kinderen ook eens wat doen
    geef de kinderen taken | zet de kinderen voor tv en ga liggen | neem een hond | ga op yoga | ga op dieet
    ga terug naar school | ga met haar praten en het is opgelost | niet zo veel nadenken, dat helpt
    niet zo streng zijn voor jezelf | positief blijven | blijf positief | even doorbijten
    je komt er wel doorheen, gewoon je hoofd koel houden | zet door | recht je rug | adem in, adem uit
    tel tot tien | lach eens wat meer, dan voel je je beter | je ligt te veel wakker, drink geen koffie meer
    ge moet eens leren ontspannen | ge moet gewoon eens goed slapen
    ge moet dat zo zien: het had erger gekund | allez, bel gewoon ne loodgieter
    schrijft u in voor de cursus en 't is klaar | we gaan dat structureel aanpakken, ik maak een schema
    ik bestel wel iets voor je rug, dan is het over | zal ik het voor je oplossen, ik bel die man wel
    Je had gewoon een bandje om die doos moeten doen. | Schrijf je in voor een cursus timemanagement.
    'k zou mij daar niks van aantrekken als ik u was | Zeg het hem dan gewoon.
    Wat jij nodig hebt is een goede nachtrust. | Oké, drie stappen: afspraak maken, lijstje meenemen, klaar.
    Dan moet je maar eerder vertrekken. | Heb je er al met een vriendin over gepraat?
    Ge kunt dat toch gewoon afzeggen? | Zorg dat je om tien uur in bed ligt.
    Misschien is een andere job iets voor jou. | Een beetje frisse lucht en je bent weer de oude.
    Gewoon op tijd beginnen, dan heb je die stress niet.
    Wat je moet doen: alles opschrijven en dan één voor één aanpakken.
    Stuur ze een aangetekende brief, dan ben je ervan af. | Ga eens praten met iemand van HR.
    Je moet gewoon wat vroeger beginnen met koken.
    Ik heb je toch gezegd dat je die mail moet doorsturen? Doe dat nou gewoon.
    Kijk, als je nu eens begint met één kast per week. | Waarom schrijf je het niet van je af?
    Dan slaap je vannacht maar wat langer. | Misschien moet je wat minder met je zus omgaan.
    Doe het raam open, een beetje lucht lost alles op. | Je moet je baas gewoon de waarheid zeggen.
    Hebben jullie al gedacht aan een poetsvrouw?
    Ik zal je zeggen wat je moet doen: meld je aan bij een sportclub.
    Als je nou gewoon je telefoon weglegt slaap je zo. | Koop een goed matras, dan is die rugpijn weg.
    ge kunt toch eens met de directeur gaan klappen | doe dat eerst, dan zien we verder
    heb je hem al verwijderd? doe dat nou | met wat wilskracht lukt dat wel
    je zou een lijst kunnen bijhouden | je zou het kunnen opschrijven
    trek een dikke trui aan, dan heb je het niet koud | ge moet niet luisteren naar wat ze zeggen
    Bel haar op en praat het uit. | Jij zou eens wat meer tijd voor jezelf moeten nemen.
    Neem dan de fiets in plaats van de auto. | Als je het eng vindt moet je het juist doen.
    ga anders eens naar een osteopaat | Sluit je ogen en tel schaapjes.
    Er bestaat een goede app voor mensen met paniek. | vraag een tweede mening
    vraag het aan een specialist | laat je niet doen | je moet je niet laten doen
    neem eens een ander kapsel | ik heb een filmpje voor je over stress
    een lang bad, een kop soep en vroeg naar bed | een glas warme melk en je slaapt zo
"""
