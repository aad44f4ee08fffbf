"""Sentences as people type them, by what they are: a clear sign, one with an innocent reading, nothing."""

from __future__ import annotations

from dialogs.words.danger import Danger

CLEAR = {
    Danger.SUICIDE: """
        ik wil dood
        IK WIL DOOD!!!
        ík wíl dóód
        ik wil gewoon dood
        soms wil ik echt dood
        kwil dood
        'k wil dood zijn
        ik ben doodmoe en ik wil dood
        ik lach me dood om die film maar eigenlijk wil ik dood
        doodop, doodmoe, ik wou dat ik dood was
        was ik maar dood
        ik kan beter dood zijn
        dan ben ik liever dood
        ik denk steeds vaker aan zelfmoord
        ik heb weer aan zelfmoord gedacht
        kdenk aan zelfmoord
        ik denk aan zelfmoort
        ik heb zelfmoordgedachten sinds ze weg is
        ik overweeg suïcide
        heb al een tijd suïcidale gedachten... ben suïcidaal
        ik maak me van kant
        ik ga mezelf iets aandoen
        ik doe mezelf nog wat aan
        ik ben bang dat ik mezelf iets aandoe vannacht
        ze zegt dat ze zichzelf iets aandoet als ik vertrek
        ik wil niet meer leven
        ik wil gewoon niet langer leven
        mijn leven heeft geen zin meer
        het leven hoeft voor mij niet meer
        ik ben het leven zo moe
        ik ga een einde aan mijn leven maken
        ik wil een eind maken aan alles
        ik stap uit het leven
        ik hoop dat ik morgen niet meer wakker word
        het liefst zou ik nooit meer wakker worden
        ik wil er niet meer zijn
        kwil er nie meer zijn
        ik wou dat ik er niet meer was
        als ze gaat rij ik tegen een boom
        ik spring voor de trein
        ik ga onder de trein liggen, of ik gooi me onder een trein
        straks spring ik van het dak
        ik heb alle pillen al geslikt
        ik wil voorgoed verdwijnen
        de wereld is beter zonder mij
        mijn vrouw zegt dat ze dood wil
        mijn zoon wil dood
        ik hang me op
        ik zit er over na te denken om mezelf van kant te maken
        ik weet niet of ik nog wil leven
        ik heb geen zin meer om te leven
        ik heb de neiging om tegen een vrachtwagen aan te rijden
        ik zou willen dat ik dood was
        ik ben klaar met leven
        ik verlang naar de dood
        mijn man heeft gedreigd met zelfmoord als ik wegga
        ik fantaseer over zelfmoord
        ik heb geen reden meer om door te leven
        ik wil slapen en nooit meer opstaan
        kwou da ek dood was
        mijn man praat over zelfmoord
        ik doe mijn eigen iets aan als ze weggaat
    """,
    Danger.CHILD: """
        ik heb mijn zoon geslagen
        hij slaat de kinderen
        ze slaat ons zoontje als hij huilt
        ik sla mijn dochter soms
        ik heb de baby door elkaar geschud
        mijn vriend heeft de kleine hard geslagen, hij sloeg onze kleine
        gisteren gaf ik mijn zoontje een klap
        ik heb de kinderen een tik gegeven
        de kinderen zijn bang voor papa
        onze dochter is bang van hem
        mijn vrouw heeft losse handen met de kinderen
        hij sluit mijn dochter op in de kelder
        mijn ex heeft mijn dochtertje misbruikt
        mijn zoon lachte me uit en toen heb ik hem een mep gegeven
        mijn schoonmoeder sloeg de kinderen, mijn moeder slaat onze kinderen
        de kinderen horen alles als wij elkaar slaan
        ik heb mijn zoon van 6 een pak slaag gegeven
        mijn vrouw knijpt de kinderen als ze boos is
        de kinderen worden geslagen door hun stiefvader
        mijn dochter zei dat opa aan haar zit
        ik heb de kleine door elkaar gerammeld
        mijn man heeft onze dochter een mep gegeven
    """,
    Danger.VIOLENCE_TO_ME: """
        hij sloeg me
        ze slaat mij
        zij slaat me af en toe
        gisteren sloeg hij me weer
        mijn vrouw heeft me geslagen
        ge hebt mij geslagen
        je sloeg me gisteren
        ze heeft me vannacht geschopt en geslagen
        ik word geslagen door mijn man
        ik word thuis geslagen
        ze heeft me een klap gegeven
        hij gaf me een mep
        ze verkocht mij een lap rond mijn oren
        ik kreeg een klap van haar
        mijn man heeft me in elkaar geslagen
        hij kneep mijn keel dicht
        hij greep me bij de keel
        hij had zijn handen om mijn nek, met twee handen om mijn nek
        ze bedreigde me met een mes
        hij stond met een mes voor me
        ze dreigt me te vermoorden
        hij zei dat hij me vermoordt als ik wegga
        hij dreigde dat hij mij zou doodslaan, of nee: hij zei dat hij me doodslaat
        ben bang dat hij me iets aandoet
        ik ben bang dat ze mij iets aan gaat doen, dat ze me iets aandoet
        ze gooide een bord naar mijn hoofd
        hij heeft een glas naar me gegooid
        ze trok aan mijn haren
        hij duwde me van de trap
        hij smeet me tegen de muur
        hij heeft me verkracht
        hij dwingt me tot seks
        ze had seks met me tegen mijn zin
        mijn vriend heeft losse handjes
        ik zit onder de blauwe plekken van hem
        ze mishandelt me al jaren
        mijn ex stalkt me
        ze is lief maar ze slaat me als ze gedronken heeft
        hij lacht me uit en sloeg me daarna
        waarom sla je me
        als ze gedronken heeft vallen er klappen
        ze heeft mij met de vuist op mijn oog geslagen
        hij trok me aan mijn haar de trap af
        ze heeft vorige week een mok naar mij gesmeten
        ze krabt en bijt me
        hij dreigt me iets aan te doen
        ze duwt me tegen de muur
        vannacht heeft ze me met een riem geslagen
        ze smeet een asbak tegen mijn kop
        hij heeft mijn arm omgedraaid tot hij kraakte
        mijn vriendin geeft me regelmatig een klap in mijn gezicht
        ze spuugde in mijn gezicht en schopte me tegen mijn schenen
        hij zegt dat hij me gaat vermoorden
    """,
    Danger.VIOLENCE_BY_ME: """
        ik heb haar geslagen
        kheb haar geslagen
        'k heb ze vastgepakt en 'k heb haar geslagen
        gisteren heb ik mijn vrouw geslagen
        ik sloeg haar
        ik sloeg hem in zijn gezicht
        toen sloeg ik haar
        ik heb mijn vriendin een klap gegeven
        ik gaf haar een duw
        ik heb hem geschopt
        het spijt me dat ik je geslagen heb
        ik heb je geslagen en daar schaam ik me voor
        ik ben bang dat ik haar iets aandoe
        kben bang dat k haar iets aandoe
        als ze vertrekt doe ik haar wat aan
        ik maak haar dood
        ik maak je kapot
        ik ga haar vermoorden
        ik wou haar slaan
        mijn hand schoot uit
        we hebben elkaar geslagen
        ik heb haar bij haar arm gepakt en geduwd, ik duwde haar tegen de kast
        ze ging maar door en toen heb ik haar een mep verkocht
        ik sla haar in elkaar
        ik heb mijn vrouw bij de keel gegrepen
        ik heb haar tegen de muur geduwd
        ik heb haar hard vastgepakt en geschud
        ik verloor mezelf en gaf haar een klap
        soms sla ik haar
        ik word zo kwaad dat ik haar wil slaan
        ik heb haar bij haar haren getrokken
        ik heb mijn vriend een klap verkocht
        ik heb mijn vrouw van de trap geduwd
        ik was zo boos dat ik haar geduwd heb
        ik verloor mijn zelfbeheersing en sloeg haar
    """,
    Danger.CONTROL: """
        van haar mag ik mijn vrienden niet meer zien
        ik mag mijn ouders niet zien, ik mag niet met mijn zus bellen van hem
        ik mag van hem niet alleen naar buiten
        ze laat me niet weggaan
        hij sluit me op in de slaapkamer
        hij heeft mijn bankkaart afgepakt
        ze pakt mijn sleutels af
        ik heb een tracker onder haar auto gehangen
        ze moet van mij haar locatie aan laten
        je gaat nergens heen zonder mijn toestemming
        mijn loon gaat naar haar rekening
        ik krijg elke week zakgeld van haar
        ik moet elke euro verantwoorden
        hij dreigt de kinderen mee te nemen
        ze dreigt dat ik de kinderen nooit meer zie
        hij houdt me vast zodat ik niet weg kan
        ik mag geen eigen bankrekening hebben
        ze heeft mijn autosleutels afgepakt zodat ik niet naar mijn moeder kan
        ik mag van mijn man geen vriendinnen zien
        hij eist dat ik mijn locatie deel
    """,
}

UNCLEAR = {
    Danger.SUICIDE: """
        ik wil er een einde aan maken
        ik maak er een eind aan
        kzie't nie meer zitten
        ik zie het niet meer zitten
        ik trek het niet meer
        zo kan ik niet meer leven
        ik kan niet meer leven met haar
        ze zijn beter af zonder mij
        ik wil eruit stappen
        ik wil verdwijnen
        het hoeft voor mij niet meer
        als ik er straks niet meer ben
        ik wil dat het stopt
        ik snij mezelf soms
        dood zijn lijkt me rustiger
        soms denk ik dat iedereen beter af is als ik dood ben
        ik sta op een brug en weet het niet meer
    """,
    Danger.CHILD: """
        ze laat de baby uren alleen
        ik heb mijn kind te hard aangepakt
    """,
    Danger.VIOLENCE_TO_ME: """
        ik ben bang voor haar
        ik ben bang voor mijn man
        kheb schrik van hem
        ik durf niet naar huis
        hij intimideert me
        mijn vriend knijpt mijn arm blauw
        als ik iets verkeerd zeg krijg ik een klap
        hij wordt agressief als hij drinkt en dan slaat hij
        ik ben bang dat hij me vermoordt
        hij wordt gewelddadig
    """,
    Danger.VIOLENCE_BY_ME: """
        ik kan haar wel wurgen
        ik had mezelf niet meer in de hand
        ik ben bang voor mezelf
        ik ben bang dat ik een keer ga slaan
        ik kan mijn handen niet thuishouden als ze zo begint
        ik ben bang dat ik haar ooit echt pijn doe
    """,
    Danger.CONTROL: """
        ze controleert elke dag mijn telefoon
        ik lees stiekem haar berichten
        van mij mag ze dat niet
        ze wil niet dat ik nog met mijn vrienden omga
        hij bepaalt wat ik aan mag
        hij kijkt elke avond in mijn telefoon
        ik moet altijd laten weten waar ik ben van haar anders flipt ze
        ik heb haar telefoon stuk gegooid zodat ze niet kon bellen
        ze leest al mijn berichten
        ik mag niet werken van hem
        hij heeft al mijn geld en ik krijg niks
        ik check elke avond haar gsm als ze slaapt
    """,
}

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
    ik kan niet meer tegen die rommel
    ik trek dat shirt niet meer aan
    ik zie die verhuizing niet meer zitten
    het hoeft niet meer, ik heb al gekookt
    ik word morgen wakker om zes uur
    de kinderen worden snachts niet meer wakker
    we springen op de trein naar Gent
    ik rij tegen de wind in
    ik heb twee pillen genomen tegen de hoofdpijn
    ze moet haar pillen nog nemen
    ik ben bang dat ze me verlaat
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
    mijn schoonmoeder schiet me af als ik dat zeg
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
