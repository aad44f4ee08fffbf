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
        kwil er nimeer zijn, tis op
        ik wou dat ik er niet meer was
        als ze vertrekt knal ik tegen een boom
        ik spring voor de trein
        ik ga onder de trein liggen, of ik gooi me onder een trein
        straks spring ik van het dak
        ik heb alle pillen al geslikt
        ik wil voorgoed verdwijnen
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
        ik heb mijn kind te hard aangepakt
        ze laat de baby uren alleen
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
        mijn man heeft losse handen met de kinderen
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
        als ik iets verkeerd zeg krijg ik een klap
        mijn vriend knijpt mijn arm blauw
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
        ik kan mijn handen niet thuishouden als ze zo begint
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
        ik check elke avond haar gsm als ze slaapt
        hij heeft al mijn geld en ik krijg niks
        ik mag niet werken van hem
        ik heb haar telefoon stuk gegooid zodat ze niet kon bellen
        ik moet altijd laten weten waar ik ben van haar anders flipt ze
        ze controleert elke dag mijn telefoon
        ik mag van haar geen vrienden meer zien
        ik mag mijn ouders niet zien, ik mag niet met mijn zus bellen van hem
        ik mag van hem niet alleen naar buiten
        ze laat me niet weggaan
        hij sluit me op in de slaapkamer
        hij heeft mijn bankkaart afgepakt
        ze pakt mijn sleutels af
        ik heb een zender in haar auto gelegd
        ze moet van mij haar locatie aan laten
        zonder mijn toestemming ga je nergens heen
        mijn uitkering komt op haar rekening
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
        de wereld is beter zonder mij
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
        soms kan ik de baby wel uit het raam gooien
    """,
    Danger.VIOLENCE_TO_ME: """
        ik ben bang voor haar
        ik ben bang voor mijn man
        kheb schrik van hem
        ik durf niet naar huis
        hij intimideert me
        hij wordt agressief als hij drinkt en dan slaat hij
        ik ben bang dat hij me vermoordt
        hij wordt gewelddadig
    """,
    Danger.VIOLENCE_BY_ME: """
        ik kan haar wel wurgen
        ik had mezelf niet meer in de hand
        ik ben bang voor mezelf
        ik ben bang dat ik een keer ga slaan
        ik ben bang dat ik haar ooit echt pijn doe
    """,
    Danger.CONTROL: """
        ik lees stiekem haar berichten
        van mij mag ze dat niet
        ze wil niet dat ik nog met mijn vrienden omga
        hij bepaalt wat ik aan mag
        hij kijkt elke avond in mijn telefoon
        ze leest al mijn berichten
    """,
}
