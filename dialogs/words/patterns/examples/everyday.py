"""Sentences of every day, about things and other people; divided by bars."""

from __future__ import annotations

SENTENCES = """
    Ik woon al tien jaar in deze straat. | Ze heeft lang haar. | Hij komt uit Brugge. | De bus was vol.
    Het regent alweer. | Waar liggen de sleutels? | Wanneer begint de les? | Ik heb zin in friet.
    Mijn fiets staat in de schuur. | De hond moet naar de dierenarts. | Ik ben mijn paraplu kwijt.
    Dat boek is heel dik. | Deze soep is te warm. | Hij leest elke dag de krant. | Ze kan niet zwemmen.
    Hij heeft geen geld. | Ik ken die man niet. | Dat weet ik niet zeker. | Ik weet niet waar hij woont.
    Niemand was thuis. | Er is niets in de doos. | Dat is nooit eerder gebeurd in dit dorp.
    Ik heb nog nooit gevlogen. | Ik eet nooit vlees. | Ik drink altijd koffie bij het ontbijt.
    Mijn oma vergat nooit een verjaardag. | De winkel is altijd open op zondag. | Hij is altijd vrolijk.
    De buurvrouw klaagt over haar rug. | Mijn collega is ziek vandaag. | Kom binnen. | Ga zitten.
    Wacht even. | Luister naar dit liedje. | Kijk, een regenboog. | Laat me even kijken.
    Doe het raam dicht, het is koud. | Zet de muziek wat zachter alsjeblieft. | Stop bij het rode licht.
    Neem de trein van acht uur. | Vertel me alles. | Vraag het aan de juf. | Rij voorzichtig.
    Slaap lekker. | Tot straks. | Tot morgen. | Welkom thuis. | Goed gedaan.
    Nooit eerder was ik zo gelukkig. | Wat een heerlijke dag. | Ik ben moe en ik heb een knuffel nodig.
    Ik vind het moeilijk om hierover te praten maar ik wil het proberen.
    Ik weet niet hoe ik het moet zeggen, maar ik wil het proberen.
    Ik merk dat ik snel boos word de laatste tijd. | Vertel eens, wat gebeurde er?
    Ik reageerde verdedigend, ik probeer het opnieuw.
    Ik ben vaak te veel met mijn werk bezig en dat wil ik veranderen. | Ik neem het op mij.
    Ik ben te boos om nu te praten, mag het om negen uur?
    Ik heb even een pauze nodig, over een half uur kom ik terug.
    Ik wil dit goed doen, geef me tot morgenavond. | Nu lukt het me niet, vanavond na het eten wel.
    Ik leg mijn telefoon weg, vertel maar. | Ik luister. | Ik doe de afwas wel vanavond.
    Ik haal de kinderen om vier uur. | Ik ben om zes uur thuis.
    Ik heb morgen een vergadering tot vijf uur. | Ik ben nog op het werk, ik kom eraan.
    Ik werk dit jaar in Gent. | Ik moet nog een cadeau kopen. | De deadline is vrijdag.
    Mijn telefoon is leeg. | Het scherm van mijn laptop is stuk. | Het voetbal was spannend.
    De rekening moet betaald worden. | Wie brengt de kinderen morgen? | De vergadering was saai.
    Mijn baas is een zeur. | Die politicus liegt. | De film was dom maar grappig.
    Het weer is belachelijk warm. | Wat een drukte in de stad.
    Die jongen overdrijft altijd in zijn verhalen. | Mijn broer is altijd te laat.
    De kinderen luisteren niet naar de juf. | De kat negeert iedereen. | De deur is op slot.
    De discussie op het werk duurde lang. | Zwijgen is soms goud. | Hij praat veel.
    Ze zegt niet veel maar ze is lief. | Ik wil het uitpraten. | Ik ben niet boos. | Geen probleem.
    Geen zorgen, ik heb het al geregeld. | Later vandaag ga ik naar de kapper. | Ik heb al gegeten.
    Ik heb het gevonden. | Ik heb het boek niet gelezen. | Ik heb hem niet gezien.
    Ik had het niet verwacht. | Ik wist dat niet. | Ik kan niet slapen.
    Ik kan niet goed koken maar ik leer het. | Ik kan de fles niet open krijgen.
    Ik ben niet goed in wiskunde. | Ik ben dom geweest. | Ik ben soms lui.
    Ik heb altijd gelijk gekregen van de leraar. | Zij heeft gelijk. | Hij gaf toe dat hij fout zat.
    Ze lachte om zijn grap. | hihi gekkie | prima, tot vrijdag | ja leuk! | oké, ik neem de auto
    ben er bijna | nog 10 min | ff tanken | 'k ben onderweg | merci voor alles
    stop even met werken, het eten is klaar | vroeger liep ik weg, nu blijf ik zitten
    ik probeer te luisteren zonder meteen een oplossing te geven
    ik wil leren om niet zo snel in de verdediging te gaan | Kan ik hier met de kaart betalen?
    Hoe kan ik daar komen? | Waar is het station? | Wie is die vrouw met de rode jas?
    Wie heeft de deur opengedaan? | Wie heeft dat boek geschreven? | Wat zei de dokter? | Wat is er gebeurd?
    Wat is het verschil? | Wat betekent dit woord? | Hoeveel kost een kilo appels? | Hoe lang duurt de reis?
    Waarom is de lucht blauw? | Mag ik even bellen? | Moet ik een jas aandoen? | Zal ik koffie zetten?
    Is het nog ver? | Is er nog taart? | Was het leuk gisteren? | Was de film goed?
    Deed de winkel moeilijk over de bon? | Ik denk dat het morgen mooi weer wordt.
    Ik denk dat hij gelijk heeft. | Ik denk niet dat hij komt. | Ik geloof dat ze in Leuven studeert.
    Ik hoor muziek. | Ik zie een schip. | Ik lees een spannend boek. | Ik schrijf een brief aan mijn oma.
    Ik leer Spaans. | Ik speel viool. | Ik werk bij een bank. | Ik werk in de tuin. | Ik ga met de trein.
    Ik ga om tien uur naar bed. | Ik ga douchen. | Ik neem de lift. | Ik betaal de rekening.
    Ik wacht op de bus. | Ik weet waar ze woont. | Ik weet het antwoord. | Ik weet niet of ze komt.
    Ik weet niet wat het kost. | Ik ken de weg. | Ik vind dit een mooi lied. | Ik vind het warm hier.
    Ik heb een afspraak bij de kapper. | Ik heb een droom gehad. | Ik heb een idee voor het feest.
    Ik heb hem gisteren gezien. | Ik heb haar een boek gegeven. | Ik heb twee jaar in Parijs gewoond.
    Ik heb vandaag niet gewerkt. | Ik heb geen auto. | Ik heb niets gekocht.
    Ik heb niemand gezien in het park. | Ik heb het koud. | Ik heb dorst. | Ik heb pijn aan mijn voet.
    Ik heb mijn huiswerk gemaakt. | Ik heb de sleutel in de auto laten liggen.
    Ik had een hond toen ik klein was. | Ik had gisteren koorts. | Ik was vroeger bang in het donker.
    Ik was in de keuken. | Ik ben geboren in Mechelen. | Ik ben student. | Ik ben jarig in juli.
    Ik ben gisteren naar de bioscoop geweest. | Ik ben blij dat het gelukt is. | Ik kan goed tekenen.
    Ik kan dat niet betalen. | Ik kan niet geloven dat het al december is. | Ik moet naar de tandarts.
    Ik moet boodschappen doen. | Ik moet dit boek terugbrengen naar de bibliotheek.
    Ik moet lachen om dat filmpje. | Ik wil een huis kopen. | Ik wil leren zeilen. | Ik wil naar huis.
    Hij heeft drie kinderen. | Hij heeft zijn werk goed gedaan. | Hij heeft me een kaart gestuurd.
    Hij heeft altijd een boek bij zich. | Hij heeft nooit gerookt. | Hij is dokter.
    Hij is naar Amerika vertrokken. | Hij is nog niet terug. | Hij is sterker dan ik.
    Hij kan drie talen spreken. | Hij kwam te laat op school.
    Hij ging zonder iets te zeggen naar zijn kantoor, want hij had haast. | Hij moest lachen.
    Hij sprak heel zacht. | Hij was moe maar blij. | Hij woont alleen. | Hij wilde haar niet wakker maken.
    Ze heeft blauwe ogen. | Ze heeft niets gezegd over het feest. | Ze is gisteren getrouwd.
    Ze is altijd op tijd. | Ze is jonger dan hij. | Ze kent iedereen in het dorp. | Ze kookt erg lekker.
    Ze leest elke avond een verhaal voor. | Ze lachte. | Ze vindt honden leuker dan katten.
    Ze vroeg me hoe laat het was. | Ze was vroeger lerares. | Ze wil dokter worden.
    Zij spelen in het park. | Mijn ouders zijn gescheiden. | Mijn opa was bakker.
    Mijn vrouw werkt in het onderwijs. | Mijn vriendin komt uit Polen. | Mijn man houdt van tuinieren.
    Mijn zus is zwanger. | Mijn telefoon doet het niet. | Mijn hoofd doet pijn. | Mijn horloge loopt achter.
    Onze buren zijn erg vriendelijk. | Onze dochter leert fietsen. | Onze zoon is geslaagd voor zijn examen.
    De kinderen zijn op school. | De baby slaapt. | De koffie is klaar. | De deur staat open.
    De trein vertrekt van spoor vijf. | De vergadering is om tien uur. | De auto is in de garage.
    De winter was koud. | De politie zoekt de dader. | De prijs is gestegen. | De zon schijnt.
    Het boek ligt op tafel. | Het eten staat in de oven. | Het huis is te koop. | Het is bijna middernacht.
    Het is een lang verhaal. | Het is hier stil. | Het is te ver om te lopen.
    Het is vandaag warmer dan gisteren. | Het is niet ver. | Het is niet gemakkelijk om Chinees te leren.
    Het is mijn beurt. | Het was een lange dag. | Het was donker buiten. | Het maakt hem blij.
    Het museum is op maandag gesloten. | Het vliegtuig had vertraging. | Dat is een goede vraag.
    Dat is een goed idee. | Dat is mijn broer. | Dat is lang geleden. | Dat is genoeg voor vandaag.
    Dat was heel aardig van hem. | Dat zou mooi zijn. | Dat klinkt goed. | Dat smaakt heerlijk.
    Dit is de eerste keer. | Dit is mijn nieuwe adres. | Deze stoel is vrij. | Die schoenen zijn te klein.
    Er staat iemand voor de deur. | Er zijn veel mensen op het plein. | Er was geen licht op straat.
    Er komt bezoek vanavond. | Iedereen was er. | Iedereen moet belasting betalen.
    Niemand weet wat de toekomst brengt. | Niemand lachte. | Alles is klaar voor het feest.
    Niets is onmogelijk. | Soms ga ik alleen wandelen. | Gisteren was het dinsdag.
    Morgen is een vrije dag. | Vandaag schijnt de zon. | Volgende week ga ik op reis.
    Vroeger stond hier een molen. | Na het werk ga ik naar huis. | Voor het eten was ik mijn handen.
    Als ik rijk was, kocht ik een boot. | Toen ik jong was, woonde ik op een boerderij.
    Hoewel hij ziek was, ging hij werken. | Kom eens kijken. | Kom gauw thuis. | Kom naast me zitten.
    Breng me een glas water, alsjeblieft. | Doe het licht uit. | Draai de kraan dicht. | Eet smakelijk.
    Ga rechtdoor en dan links. | Geef mij de suiker eens. | Help me even met deze doos. | Hou me vast.
    Houd de deur open, alsjeblieft. | Laat de hond uit. | Laat het me weten. | Laat maar zien.
    Lees deze zin. | Let op, het is glad. | Maak het raam open. | Neem plaats. | Neem gerust nog een koekje.
    Probeer deze kaas eens. | Spreek na de piep. | Stuur me een foto. | Vraag het hem. | Wacht hier op mij.
    Wees welkom. | Zeg eens aaa. | Zet de vuilnisbak buiten. | Zoek een plekje uit. | Ja, dat klopt.
    Nee, dat is mijn zus. | Natuurlijk mag dat. | Misschien regent het morgen.
    Misschien heeft ze de trein gemist. | Gelukkig was niemand gewond. | Eindelijk is het vakantie.
    Gewoon zin in koffie. | Nooit meer werken, dat zou wat zijn. | Echt waar? Wat leuk!
    Amai, wat een mooi cadeau. | Goh, dat wist ik niet. | Wow, wat een uitzicht. | Wat een schattige baby.
    Wat een leuk huis. | Leuk idee! | Mooi zo. | Fijn weekend! | Op het werk was het rustig.
    Het project loopt goed. | Mijn collega heeft een nieuwe baan. | Ik kijk naar het nieuws.
    Ik heb een nieuwe computer. | Ik zet mijn telefoon op stil in de bioscoop.
    Ik train drie keer per week. | Vanavond speelt België tegen Frankrijk.
    Morgen breng ik de auto naar de garage. | Ik sta in de file, ik ben er rond zeven uur.
    De kleine heeft koorts, ik blijf morgen thuis. | Ik wil het goed maken.
    Ik besef dat ik de laatste tijd weinig thuis was.
    Ik word stil als het spannend wordt, daar wil ik aan werken. | Zeg het gerust als ik iets verkeerd doe.
    Het is oké om te huilen. | Het is niet erg. | Mijn excuses voor het wachten.
    Ik heb vandaag niets speciaals gedaan. | Ik heb niets gedaan dit weekend, heerlijk was dat.
    Ik vroeg me dat ook al af. | Ik had het beloofd, dus ik doe het nu.
    Ik was de melk vergeten, ik ga nog even terug. | Ik ben stil omdat ik nadenk.
    Ik kan mijn gevoelens moeilijk uitleggen, maar ik probeer het.
    Ik kon niet bellen, mijn telefoon was kapot. | Mijn chef is streng maar eerlijk.
    Op mijn werk zijn ze vriendelijk. | Ik draag altijd een hoed. | Ik poets mijn schoenen altijd zelf.
    Ik drink nooit alcohol. | Ik hou niet van spruitjes. | Ik hou niet van lange films.
    Hij loopt elke ochtend in het bos. | Ze fietst elke dag naar school. | Nee, ik zeg het hem zelf.
    Ja, dat dacht ik ook. | Ik moet vroeg op morgen, de vlucht is om zes uur. | Ik had geen zin in koffie.
    De computer werkt weer. | De verwarming doet het niet. | Ik geloof het niet, ik heb gewonnen!
    Geloof me, het komt door de regen dat de weg glad is.
    Ik ga even naar buiten om rustig te worden en kom om acht uur terug.
    Ik loop niet weg, ik kom over tien minuten terug. | Zij is mijn beste vriendin.
    Die klant belt elke dag. | Mijn moeder belt altijd op zondag. | Hoe heet dat restaurant ook alweer?
    Ik wil wel praten maar ik weet niet hoe. | De tandarts had geen tijd. | Ik kan geen gitaar spelen.
    Hij gaf antwoord op mijn vraag. | Mijn telefoon is gestolen. | Hij heeft nooit leren zwemmen.
    De kinderen willen niet slapen. | Wacht op mij, ik ben bijna klaar. | Ze weet niet wat ze wil studeren.
    Ik heb drie zussen. | Ze houdt niet van koffie. | Mijn zoon wil altijd winnen met kaarten.
    Er zit altijd wel iemand in de keuken. | Ik kan nu niet praten, ik zit op de trein. Ik bel om zeven uur.
    Hij heeft zijn been gebroken. | Ik schaam me voor hoe ik gisteren deed. | De buren maken weer lawaai.
    Ik heb nooit eerder zoveel om iemand gegeven. | Maar wat een mooie avond was dat.
    Het kind slaapt bij oma vannacht. | Mijn moeder kan niet tegen melk. | Ze heeft me alles verteld.
    Het is een misverstand. | Ik heb vandaag niets bijzonders gedaan. | Deze schoenen doen pijn.
    Die vergadering had een mail kunnen zijn.
    Ik ga even naar buiten om af te koelen en om negen uur ben ik terug.
    De kinderen willen altijd dezelfde film zien. | Zij is nog nooit te laat gekomen.
    Ik heb het raam opengezet. | De soep staat op het vuur. | Ik ben verkouden.
    Hoe heet die film ook weer? | Mijn zus kan heel goed luisteren. | Hij wil niet dat iemand het weet.
    Het is niet dat ik niet wil praten, ik weet alleen niet hoe. | Niemand mag hier binnen zonder masker.
    Ik heb een uur voor mezelf nodig, om vijf uur ben ik er weer. | Hij speelt gitaar in een band.
    Kijk, daar is de zee! | De kapper had geen tijd vandaag. | Ze heeft de hele nacht gehuild om haar kat.
    Ik weet dat ik veel werk en dat wil ik veranderen. | Ik zou nooit meer willen verhuizen.
    Niemand kan alles weten. | De soep is koud. | Hij moet nog leren lezen. | Ik kan pas om elf uur.
    Waarom zou hij dat doen? | Het gesprek met de juf was goed. | Hij staat elke dag om zes uur op.
    Ze heeft haar telefoon in de trein laten liggen. | Zij heeft een nieuwe baan gevonden.
    De appels zijn rijp. | Hij vergat zijn jas. | Ik denk vaak aan onze eerste reis.
    Mijn vader spreekt nooit over de oorlog.
    Ik heb even geen antwoord, mag ik er tot morgen over nadenken? | Wat is er, lieverd?
    Het restaurant was vol. | De les duurt een uur. | Ik heb mijn broer al een jaar niet gesproken.
    Ik zou willen dat het zomer was. | Mag het raam open? | Hij zei niets.
    Dat had ik niet verwacht, wat een verrassing! | De telefoon ging terwijl ik in bad zat.
    Ik moet morgen vroeg vertrekken. | Ik moet nog wennen aan het nieuwe huis.
    Dat heb ik nog nooit gegeten. | Dat heb ik nog nooit gezien. | Ik heb die film al gezien.
    Ik heb dat al gelezen. | Ze vertelde me een verhaal. | Ze vertelde over haar reis.
    Vertel me de waarheid. | Ja, dat vind ik ook. | Nee, dat vind ik niet. | Wie heeft de taart gebakken?
    Wie heeft dit schilderij gemaakt? | Ik ging gisteren vroeg slapen. | Ik sprak met de buurman.
    Hij keek naar de sterren. | Hij kent mij niet. | Zij weet het antwoord niet. | Ik begrijp het niet.
    Ik kan hem niet vinden. | Ik zag haar gisteren in de stad. | Ik had een goed gesprek met mijn broer.
    Hij zei dat hij morgen komt. | Ze zei dat het haar speet. | Hij doet zijn best.
    Ik doe mijn best om op tijd te zijn vanavond. | Ik heb geluk gehad.
    Het wordt laat vanavond, ik laat iets weten als ik vertrek. | De melk is op. | De suiker is op.
"""
