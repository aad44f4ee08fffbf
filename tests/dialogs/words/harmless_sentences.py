"""Sentences without danger, many of them close to it: idioms, sport, grief, quarrels, other people."""

from __future__ import annotations

NOTHING = """
    ik ga dood van het lachen
    ik ga dood van de stress op het werk
    ik lach me dood
    we lachten ons kapot
    ik schaamde me dood
    ik ben me doodgeschrokken
    ik schrok me dood
    ze werkt zich kapot
    ik ben doodop
    ik ben doodmoe
    bekaf en doodmoe, bijna dood op de bank
    mijn vrouw vermoordt me als ik te laat ben
    mijn vrouw vermoordt me
    ik maak je af met padel vanavond
    ik maak je af op fifa
    ik sloeg een bal over het hek
    we slaan een nacht over
    ik sla het ontbijt over
    ze sloeg mijn vraag over
    we slaan de zondag een keer over
    dat slaat op mij
    dat slaat nergens op
    hij sloeg zijn arm om me heen
    ze sloeg een deken om me heen
    ze sloeg haar armen om mij heen
    ik sloeg mijn arm om haar heen
    ik was met stomheid geslagen
    ze sloeg me om de oren met verwijten
    ze duwt me steeds weg als ik haar wil knuffelen
    ze duwt me weg
    ik duwde haar op de schommel
    ik heb haar fiets geduwd
    hij heeft me verslagen met tennis
    ze sloeg me met padel helemaal van de baan
    met tennis heb ik haar geslagen
    op haar tenen getrapt, ik trapte op haar tenen
    ze gaf me een schop onder mijn kont om te solliciteren
    ik kreeg een klap van de molen
    het was een klap voor me
    mijn vader is dood
    haar oma ging dood vorig jaar
    de kat is dood en de kinderen zijn verdrietig
    ons gesprek liep dood, een dood spoor
    liever dood dan in dat café, grapje
    ik wil niet dood
    ik wil niet dat je boos bent
    ik wil met je leven
    zo wil ik graag leven met jou
    ze is het leven van het feest
    er komt een einde aan de vakantie
    we maken een einde aan deze discussie
    ik stap uit bij het volgende station
    ik ga eruit bij de halte
    ik kan niet meer tegen dat lawaai
    ik trek dat shirt niet meer aan
    ik zie die verhuizing niet meer zitten
    het hoeft niet meer, ik heb al gekookt
    ik word morgen wakker om zes uur
    de kinderen worden snachts niet meer wakker
    we springen op de trein naar Gent
    ik rij tegen de wind in
    ik heb twee pillen genomen tegen de hoofdpijn
    ze moet haar pillen nog nemen
    ik ben bang dat ze bij me weggaat
    ik ben bang voor de tandarts
    ik ben bang voor haar antwoord
    ik ben bang voor een ruzie
    ik ben bang dat ik haar kwijtraak
    bang dat ik iets verkeerds zeg
    ik heb haar pijn gedaan met die woorden
    ik heb haar gekwetst
    ik heb haar nooit geslagen
    ik zou haar nooit slaan
    hij heeft me nog nooit geslagen
    ik heb tegen haar geschreeuwd
    wat je me aandoet met die stilte
    ik mag dit weekend niet mee van de trainer
    ik mag geen suiker van de dokter
    ze laat me niet uitpraten
    ze laat me niet met rust
    we delen onze locatie, dat is handig
    ik check mijn telefoon te vaak
    mijn zoon heeft een ander kind geschopt
    mijn zoon sloeg de bal in het net
    de kinderen slaan elkaar met kussens
    de kinderen maken ruzie
    onze dochter is bang voor spoken
    de kleine heeft een klap van de deur gekregen, gewoon gevallen
    de baby slaapt niet en ik ben kapot
    ik ben kapot van verdriet
    ik kan wel janken
    stop met dat gezeur
    ik wil stoppen met roken
    ik wil dat het stopt met regenen
    hallo
    ja
    /spiegel
    ananas
    ze sloeg de deur dicht
    hij sloeg met de deur
    ik sloeg met mijn vuist op tafel
    we sloegen elkaar bijna de hersens in tijdens monopoly
    mijn vader sloeg mij vroeger nooit
    de film over zelfmoord was heftig
    mijn broer heeft zelfmoord gepleegd, daar praten we nooit over
    ik ben bang voor mijn schoonmoeder haha
    de hond heeft me gebeten
    mijn baas trapt me eruit
    ik voel me verslagen
    ik ben kapot, dood en dood moe
    ik kan niet zonder haar
    zonder jou kan ik niet leven
    ik ga er vandoor
    we gaan eruit komen
    ik ben er klaar mee
    ze zegt dat ik dood ben vanbinnen
    het vuur is dood tussen ons
    onze seks is dood
    ik wil niet dood gevonden worden in zo'n trui
    ze wil de plant niet dood laten gaan
    wil je mijn dode planten water geven
    de batterij is dood
    ik wil een nieuw leven beginnen
    niet meer leven van loon naar loon
    ik wil niet meer zo leven met ruzies
    ik wil er niet meer over praten
    ik wil er niet meer aan denken
    wil er niet meer zijn dan jij en ik op het feest
    hij gaf me een klap op de schouder
    zij gaf me een tik op de vingers
    ik heb haar een klap toegebracht met die woorden
    ze pakte een mes om de taart te snijden
    hij gooide de bal naar me
    ze gooide me een kushand toe
    mijn zoon slaat zijn zusje
    onze peuter slaat me als hij moe is
    de kinderen sloegen een ruit in
    ik sla mijn zoon zijn verjaardag niet over
    hij schopte tegen de deur
    ik heb de kinderen geholpen met het huiswerk
    ze mag van mij gerust gaan
    mag ik mijn vrienden zaterdag zien
    ik mag niet zeuren van mezelf
    ik krijg zakgeld dacht ik als kind
    ze heeft mijn telefoon
    ze kijkt graag met me naar mijn telefoon
    ik heb haar sleutels gevonden
    ik heb de sleutels verstopt voor de kinderen
    hij heeft een tracker op de fiets
    ik ben bang om alleen naar huis te lopen in het donker
    we moeten een einde maken aan dit gedoe
    er moet een einde aan komen
    ik maak er een punt achter
    ze heeft me zwaar geraakt
    hij raakt me nooit meer aan
    ik word geleefd
    ik ga liever dood dan dat ik haar moeder bel
    ze slaat mij hoog aan
    ze sloeg me gade
    ik heb je hulp afgeslagen
    ik sloeg haar uitnodiging af
    ze stuurde me weg en sloeg de deur dicht
    ik sla je nummer op
    ik sloeg de kinderen gade in het park
    we hebben elkaar gevonden
    ze heeft me met haar woorden geraakt
    hij sloeg het aanbod af
    ik sla de krant open
    ik heb haar een kus gegeven
    ik sla haar gade als ze slaapt
    ze heeft me een duwtje gegeven om te solliciteren
    ik heb mijn zoon een knuffel gegeven
    ze gaf me de kans niet
    ze trok aan mijn mouw
    ze pakte mijn hand
    hij greep me vast en kuste me
    ik ben dood op na het werk
    ik wil een dode boom omzagen
    de relatie is dood
    ons vuur is gedoofd
    ik kan er niet tegen als ze schreeuwt
    mijn leven is een puinhoop maar we praten weer
    ik wil zo niet verder met ons
    ik stop ermee
    ik wil stoppen met deze relatie
    ik wil weg
    ze kan me wel schieten als ik weer te laat ben
    mijn schoonvader schiet me af als ik dat zeg
    ik ben bang om haar pijn te doen
    ik ben bang dat ik tekortschiet
    bang dat we uit elkaar gaan
    ik word gek van hem
    ik vermoord een moord voor een biertje
    ik zou een moord doen voor pizza
    ik moet van haar de afwas doen
    ik mag van haar niet met de auto
    mag ik mijn zus bellen
    we mogen niet klagen
    hij heeft mijn gsm gemaakt
    ze leest graag een boek
    ik lees haar voor
    ze vroeg waar ik was
    we spraken af dat we alles zeggen
    mijn dochter zit aan tafel bij hem
    de kinderen zijn bang in het donker
    de baby wordt morgen geprikt
    ik heb de hond geslagen
"""
