"""Sentences without a pattern: warmth, logistics, owning up, everyday talk; divided by bars."""

from __future__ import annotations

SENTENCES = """
    Ik woon al tien jaar in deze straat. | Ze heeft lang haar. | Hij komt uit Brugge. | De bus was vol.
    Wil je thee of koffie? | Het regent alweer. | Waar liggen de sleutels? | Wanneer begint de les?
    Hoe oud is je neef? | Ik heb zin in friet. | Mijn fiets staat in de schuur.
    De hond moet naar de dierenarts. | Kun je melk meebrengen? | Ik ben mijn paraplu kwijt.
    Dat boek is heel dik. | Deze soep is te warm. | Hij leest elke dag de krant. | Ze kan niet zwemmen.
    Hij heeft geen geld. | Ik ken die man niet. | Dat weet ik niet zeker. | Ik weet niet waar hij woont.
    Niemand was thuis. | Er is niets in de doos. | Dat is nooit eerder gebeurd in dit dorp.
    Ik heb nog nooit gevlogen. | Ik eet nooit vlees. | Ik drink altijd koffie bij het ontbijt.
    Mijn oma vergat nooit een verjaardag. | De winkel is altijd open op zondag. | Hij is altijd vrolijk.
    De buurvrouw klaagt over haar rug. | Mijn collega is ziek vandaag. | Je mag hier niet fietsen.
    Je kunt daar goed eten. | Je moet hier rechts afslaan. | Je moet je paspoort meenemen.
    Je moet hem de groeten doen van mij. | Jij bent langer dan je broer. | Jij kent hem toch ook?
    Je hebt een mooie stem. | Je hebt je jas aan. | Je spreekt goed Frans. | Je ziet er goed uit.
    Je bent vroeg vandaag. | Heb je goed geslapen? | Ben je klaar? | Kom je morgen?
    Ga je mee naar de markt? | Wat heb je gekocht? | Waarom ben je verdrietig?
    Waarom heb je niet gebeld, is er iets gebeurd? | Waarom ga je weg? | Weet je het zeker?
    Begrijp je wat ik bedoel? | Zie je dat huis daar? | Kom binnen. | Ga zitten. | Wacht even.
    Luister naar dit liedje. | Kijk, een regenboog. | Geef me je hand. | Laat me even kijken.
    Doe het raam dicht, het is koud. | Zet de muziek wat zachter alsjeblieft. | Stop bij het rode licht.
    Bel me als je thuis bent. | Vergeet je lunch niet. | Neem de trein van acht uur. | Vertel me alles.
    Vraag het aan de juf. | Rij voorzichtig. | Slaap lekker. | Tot straks. | Tot morgen. | Welkom thuis.
    Goed gedaan. | Gefeliciteerd met je nieuwe baan. | Dank je wel. | Dank je voor het lekkere eten.
    Bedankt dat je naar me luisterde. | Fijn dat je er bent. | Wat fijn dat je belt. | Leuk dat je meekomt.
    Ik vind het fijn als je me vasthoudt. | Ik hou van jou. | Ik zie u graag. | Ik heb je gemist.
    Ik mis je als je weg bent. | Ik ben trots op je. | Ik ben blij met jou. | Je bent de liefste.
    Je bent belangrijk voor mij. | Jij maakt mij altijd aan het lachen. | Jij bent er altijd voor mij.
    Bij jou voel ik mij altijd thuis. | Ik kan altijd op jou rekenen. | Nooit eerder was ik zo gelukkig.
    Ik zal je nooit vergeten. | Ik laat je nooit alleen. | Wat een heerlijke dag. | Wat ben je mooi vandaag.
    Wat goed van je dat je dat zegt. | Ik voel me verdrietig als je zo stil bent.
    Ik voel me niet gezien als ik thuiskom en niemand opkijkt. | Ik voel me alleen de laatste tijd.
    Ik was gekwetst toen je dat zei. | Ik werd boos toen je niet belde, ik was ongerust.
    Ik schrok van je toon daarnet. | Ik ben bang om je kwijt te raken.
    Ik ben moe en ik heb een knuffel nodig. | Ik heb behoefte aan tijd samen.
    Ik heb het moeilijk op het werk en ik wil dat graag met je delen.
    Ik zou graag elke week een avond voor ons tweeën hebben.
    Ik zou het fijn vinden als je me belt wanneer je later komt.
    Ik vind het moeilijk om hierover te praten maar ik wil het proberen.
    Ik weet niet hoe ik het moet zeggen, maar ik wil het proberen.
    Ik merk dat ik snel boos word de laatste tijd. | Ik merk dat we weinig praten en dat vind ik jammer.
    Het doet me pijn als we zo ruziemaken. | Het raakt me wat je zegt. | Ik begrijp dat je boos bent.
    Ik snap dat het voor jou zwaar was. | Ik hoor dat je je alleen voelt, klopt dat?
    Dus je bent bang dat ik je niet zie, heb ik dat goed? | Dat klinkt zwaar, wil je er meer over vertellen?
    Vertel eens, wat gebeurde er? | Hoe was het voor jou? | Wat kan ik voor je doen? | Wat heb je nu nodig?
    Wil je dat ik gewoon luister? | Sorry. | Sorry dat ik schreeuwde.
    Sorry, ik had niet zo moeten reageren.
    Het spijt me dat ik je verjaardag vergeten ben, dat was niet oké.
    Het spijt me, ik had beter moeten luisteren. | Je hebt gelijk, ik zat fout.
    Daar heb je een punt, dat had ik anders moeten doen. | Ik gaf jou de schuld en dat klopte niet.
    Ik was oneerlijk tegen je gisteren. | Ik reageerde verdedigend, ik probeer het opnieuw.
    Ik liep weg en dat was niet eerlijk tegenover jou.
    Ik ben vaak te veel met mijn werk bezig en dat wil ik veranderen.
    Ik keek op mijn telefoon terwijl jij praatte, dat spijt me. | Ik neem het op mij.
    Ik maak het goed met je. | Ik ben te boos om nu te praten, mag het om negen uur?
    Ik heb even een pauze nodig, over een half uur kom ik terug.
    Ik ga een blokje om en dan praten we verder. | Ik wil dit goed doen, geef me tot morgenavond.
    Nu lukt het me niet, vanavond na het eten wel. | Zullen we er zondag bij een koffie over praten?
    Zullen we de telefoons wegleggen tijdens het eten? | Zullen we samen een lijstje maken?
    Kunnen we afspreken dat we elke vrijdag even praten? | Laten we samen kijken hoe we de taken verdelen.
    Ik leg mijn telefoon weg, vertel maar. | Ik ben er nu helemaal voor jou. | Ik luister.
    Ik zorg vanavond voor de kinderen zodat jij kan gaan zwemmen. | Ik doe de afwas wel vanavond.
    Ik haal de kinderen om vier uur. | Ik ben om zes uur thuis.
    Ik kom iets later, de trein heeft vertraging. Sorry, ik bel zo.
    Ik moet donderdag werken, kan jij dan de oppas bellen? | Ik heb morgen een vergadering tot vijf uur.
    Ik ben nog op het werk, ik kom eraan. | Ik ga vanavond voetballen, is dat oké voor jou?
    Ik werk dit jaar in Gent. | Ik moet nog een cadeau kopen. | De deadline is vrijdag.
    Mijn telefoon is leeg. | Het scherm van mijn laptop is stuk. | We kijken vanavond een film.
    De match begint om negen uur, kijk je mee? | Het voetbal was spannend.
    De rekening moet betaald worden. | We hebben brood en kaas nodig. | Wie brengt de kinderen morgen?
    De vergadering was saai. | Mijn baas is een zeur. | Die politicus liegt. | De film was dom maar grappig.
    Het weer is belachelijk warm. | Wat een drukte in de stad.
    Die jongen overdrijft altijd in zijn verhalen. | Mijn broer is altijd te laat.
    De kinderen luisteren niet naar de juf. | De kat negeert iedereen. | De deur is op slot.
    De discussie op het werk duurde lang. | Zwijgen is soms goud. | Hij praat veel.
    Ze zegt niet veel maar ze is lief. | Ik praat graag met mijn zus. | Ik wil met je praten.
    Ik wil het uitpraten. | Ik wil niet weglopen, ik wil dit oplossen met jou. | Ik ben niet boos.
    Het is niet jouw schuld. | Jij kan daar niets aan doen. | Je hoeft niets te zeggen.
    Je hoeft je niet te schamen. | Je bent niet alleen. | Je bent niet dom. | Je mag boos zijn.
    Je mag huilen, ik blijf bij je. | Je mag me altijd bellen. | Neem je tijd.
    Doe rustig aan, we hebben tijd. | Maakt niet uit dat je later bent, ik wacht. | Geen probleem.
    Geen zorgen, ik heb het al geregeld. | Later vandaag ga ik naar de kapper.
    Misschien gaan we in mei naar Italië. | We zien elkaar zaterdag.
    Ik denk erover na en ik geef je morgen een antwoord. | Ik heb al gegeten. | Ik heb het gevonden.
    Ik heb het boek niet gelezen. | Ik heb hem niet gezien.
    Ik heb het niet begrepen, leg je het nog eens uit? | Ik had het niet verwacht. | Ik wist dat niet.
    Ik kan niet slapen. | Ik kan niet goed koken maar ik leer het. | Ik kan de fles niet open krijgen.
    Ik ben niet goed in wiskunde. | Ik ben dom geweest. | Ik ben soms lui.
    Ik heb altijd gelijk gekregen van de leraar. | Zij heeft gelijk. | Hij gaf toe dat hij fout zat.
    Ze lachte om zijn grap. | Haha jij bent echt grappig. | hihi gekkie | lol ge zijt zot, ik kom eraan
    ok schat tot straks x | prima, tot vrijdag | top, doen we | ja leuk! | oké, ik neem de auto
    ben er bijna | nog 10 min | ff tanken | 'k ben onderweg | 'k heb u gemist vandaag | merci voor alles
    ge zijt de max | ge moet u geen zorgen maken over het eten, ik kook | wilt ge nog iets van de winkel?
    zijt ge al thuis? | ik heb soep gemaakt, er staat nog wat voor jou | maar ik zie je wel graag
    maar goed, we komen er samen wel uit | altijd fijn met jou op pad | nooit saai met jou
    stop even met werken, het eten is klaar | je moet echt eens proeven van die taart
    je moet weten dat ik van je hou | je moet me iets beloven: bel als er iets is
    dat moet je niet alleen doen, ik help je | dat was een rotdag voor jou, kom eens hier
    wat vervelend voor je, hoe is dat zo gekomen? | dat lijkt me heel lastig, ik snap dat je moe bent
    ik zie dat je moe bent, ik breng de kinderen naar bed
    de therapeut zei dat we elkaar moeten laten uitpraten | we hebben weer eens goed gepraat gisteren
    vroeger liep ik weg, nu blijf ik zitten | ik probeer te luisteren zonder meteen een oplossing te geven
    ik wil leren om niet zo snel in de verdediging te gaan | Kan ik hier met de kaart betalen?
    Kan ik u helpen? | Hoe kan ik daar komen? | Hoe kan ik je bereiken? | Waar gaan we eten?
    Waar is het station? | Wie is die vrouw met de rode jas? | Wie heeft de deur opengedaan?
    Wie heeft dat boek geschreven? | Wat is je favoriete kleur? | Wat doet je vader voor werk?
    Wat doe je in het weekend? | Wat doe je vanavond? | Wat zei de dokter? | Wat zei hij tegen jou?
    Wat is er gebeurd? | Wat is het verschil? | Wat betekent dit woord? | Hoeveel kost een kilo appels?
    Hoe lang duurt de reis? | Hoe gaat het met je moeder? | Waarom ben je zo vroeg wakker?
    Waarom is de lucht blauw? | Waarom studeer je rechten? | Waarom doen we dit niet vaker?
    Wanneer kom je terug? | Heb je een pen voor mij? | Heb je honger? | Heb je de kat gezien?
    Heb je al gegeten? | Heb je ooit in het buitenland gewoond? | Ben je al eens in Rome geweest?
    Ben je moe? | Ben je ziek? | Kun je zwemmen? | Kun je dat herhalen? | Kun je de deur dichtdoen?
    Kun je me horen? | Wil je met me dansen? | Wil je nog een glas water? | Weet jij waar de schaar ligt?
    Weet je nog hoe we elkaar leerden kennen? | Ken je een goed restaurant in de buurt?
    Mag ik je fiets lenen? | Mag ik even bellen? | Moet ik een jas aandoen? | Moeten we nog tanken?
    Zal ik koffie zetten? | Zullen we naar het strand gaan? | Zullen we beginnen? | Is dit jouw tas?
    Is het nog ver? | Is er nog taart? | Was het leuk gisteren? | Was de film goed?
    Deed de winkel moeilijk over de bon? | Ik denk dat het morgen mooi weer wordt.
    Ik denk dat hij gelijk heeft. | Ik denk niet dat hij komt. | Ik geloof dat ze in Leuven studeert.
    Ik hoop dat je snel beter bent. | Ik hoor muziek. | Ik zie een schip. | Ik zie je morgen op het werk.
    Ik lees een spannend boek. | Ik schrijf een brief aan mijn oma. | Ik leer Spaans. | Ik speel viool.
    Ik werk bij een bank. | Ik werk in de tuin. | Ik ga met de trein. | Ik ga om tien uur naar bed.
    Ik ga naar de winkel, heb je iets nodig? | Ik ga douchen. | Ik neem de lift. | Ik betaal de rekening.
    Ik wacht op de bus. | Ik wacht op je bij de uitgang. | Ik weet waar ze woont. | Ik weet het antwoord.
    Ik weet niet of ze komt. | Ik weet niet wat het kost. | Ik ken de weg. | Ik vind dit een mooi lied.
    Ik vind het warm hier. | Ik heb een afspraak bij de kapper. | Ik heb een droom gehad.
    Ik heb een idee voor het feest. | Ik heb hem gisteren gezien. | Ik heb haar een boek gegeven.
    Ik heb twee jaar in Parijs gewoond. | Ik heb vandaag niet gewerkt. | Ik heb geen auto.
    Ik heb geen tijd gehad om te lunchen, heb jij nog brood? | Ik heb niets gekocht.
    Ik heb niemand gezien in het park. | Ik heb het koud. | Ik heb dorst. | Ik heb pijn aan mijn voet.
    Ik heb mijn huiswerk gemaakt. | Ik heb de sleutel in de auto laten liggen.
    Ik had een hond toen ik klein was. | Ik had gisteren koorts. | Ik was vroeger bang in het donker.
    Ik was in de keuken. | Ik ben geboren in Mechelen. | Ik ben student. | Ik ben het met u eens.
    Ik ben jarig in juli. | Ik ben gisteren naar de bioscoop geweest. | Ik ben blij dat het gelukt is.
    Ik kan goed tekenen. | Ik kan je niet horen, de lijn is slecht. | Ik kan dat niet betalen.
    Ik kan niet geloven dat het al december is. | Ik moet naar de tandarts. | Ik moet boodschappen doen.
    Ik moet dit boek terugbrengen naar de bibliotheek. | Ik moet lachen om dat filmpje.
    Ik wil een huis kopen. | Ik wil leren zeilen. | Ik wil naar huis. | Ik zou graag een kamer reserveren.
    Hij heeft drie kinderen. | Hij heeft zijn werk goed gedaan. | Hij heeft me een kaart gestuurd.
    Hij heeft altijd een boek bij zich. | Hij heeft nooit gerookt. | Hij is dokter.
    Hij is naar Amerika vertrokken. | Hij is nog niet terug. | Hij is sterker dan ik.
    Hij kan drie talen spreken. | Hij kwam te laat op school. | Hij luistert graag naar de radio.
    Hij ging zonder iets te zeggen naar zijn kantoor, want hij had haast. | Hij moest lachen.
    Hij sprak heel zacht. | Hij was moe maar blij. | Hij woont alleen. | Hij wilde haar niet wakker maken.
    Ze heeft blauwe ogen. | Ze heeft niets gezegd over het feest. | Ze is gisteren getrouwd.
    Ze is altijd op tijd. | Ze is jonger dan hij. | Ze kent iedereen in het dorp. | Ze kookt erg lekker.
    Ze leest elke avond een verhaal voor. | Ze lachte. | Ze vindt honden leuker dan katten.
    Ze vroeg me hoe laat het was. | Ze was vroeger lerares. | Ze wil dokter worden.
    Zij spelen in het park. | Wij wonen naast de kerk. | We gaan elk jaar naar zee.
    We hebben een nieuwe keuken. | We hebben veel gelachen. | We hebben geen melk meer.
    We komen morgen terug. | We moeten de auto wassen. | We moeten snel een beslissing nemen.
    We waren moe na de wandeling. | We zagen een hert in het bos. | Mijn ouders zijn gescheiden.
    Mijn opa was bakker. | Mijn vrouw werkt in het onderwijs. | Mijn vriendin komt uit Polen.
    Mijn man houdt van tuinieren. | Mijn zus is zwanger. | Mijn telefoon doet het niet.
    Mijn hoofd doet pijn. | Mijn horloge loopt achter. | Onze buren zijn erg vriendelijk.
    Onze dochter leert fietsen. | Onze zoon is geslaagd voor zijn examen. | De kinderen zijn op school.
    De baby slaapt. | De koffie is klaar. | De deur staat open. | De trein vertrekt van spoor vijf.
    De vergadering is om tien uur. | De auto is in de garage. | De winter was koud.
    De leraar gaf ons veel huiswerk. | De politie zoekt de dader. | De prijs is gestegen. | De zon schijnt.
    Het boek ligt op tafel. | Het eten staat in de oven. | Het huis is te koop. | Het is bijna middernacht.
    Het is een lang verhaal. | Het is hier stil. | Het is te ver om te lopen.
    Het is vandaag warmer dan gisteren. | Het is niet ver. | Het is niet gemakkelijk om Chinees te leren.
    Het is mijn beurt. | Het was een lange dag. | Het was een misverstand, we hebben het opgelost.
    Het was donker buiten. | Het maakt hem blij. | Het museum is op maandag gesloten.
    Het vliegtuig had vertraging. | Dat is een goede vraag. | Dat is een goed idee. | Dat is mijn broer.
    Dat is lang geleden. | Dat is genoeg voor vandaag. | Dat was heel aardig van hem. | Dat zou mooi zijn.
    Dat klinkt goed. | Dat smaakt heerlijk. | Dit is de eerste keer. | Dit is mijn nieuwe adres.
    Deze stoel is vrij. | Die schoenen zijn te klein. | Er staat iemand voor de deur.
    Er zijn veel mensen op het plein. | Er was geen licht op straat. | Er is een brief voor je.
    Er komt bezoek vanavond. | Iedereen was er. | Iedereen moet belasting betalen.
    Niemand weet wat de toekomst brengt. | Niemand lachte. | Alles is klaar voor het feest.
    Niets is onmogelijk. | Soms ga ik alleen wandelen. | Gisteren was het dinsdag.
    Morgen is een vrije dag. | Vandaag schijnt de zon. | Volgende week ga ik op reis.
    Vorig jaar waren we in Spanje. | Vroeger stond hier een molen. | In de zomer zwemmen we in het meer.
    Na het werk ga ik naar huis. | Voor het eten was ik mijn handen.
    Als het mooi weer is, gaan we fietsen. | Als je tijd hebt, kom dan eens langs.
    Als ik rijk was, kocht ik een boot. | Toen ik jong was, woonde ik op een boerderij.
    Omdat het regende, bleven we binnen. | Hoewel hij ziek was, ging hij werken.
    Je kunt het op internet vinden. | Je kunt de bus van half negen nemen. | Je kunt goed luisteren.
    Je kunt mij vertrouwen. | Je mag hier niet zwemmen. | Je mag kiezen wat we eten.
    Je moet bij de halte uitstappen. | Je moet een kaartje kopen.
    Je moet op dit formulier je naam invullen. | Je hebt nog tien minuten. | Je hebt een vlek op je hemd.
    Je hebt een lief briefje gekregen. | Je bent aan zet. | Je bent jarig vandaag!
    Je bent in goede handen. | Je bent hier veilig. | Je vader heeft gebeld. | Je moeder is een lieve vrouw.
    Je haar zit leuk. | Je sleutels liggen op de kast. | Je koffie wordt koud.
    Je had beloofd om mee te gaan naar de zee, ik kijk ernaar uit. | Je weet dat ik van je hou.
    Je weet nooit wat het leven brengt. | Je was gisteren jarig, toch? | Je werkt hard, ik zie dat.
    Jij kookt zo lekker. | Jij eerst. | Jij mag het laatste stuk. | Jij had een vraag? | Jij en ik, samen.
    Jij kent de weg beter dan ik. | Jullie hebben een mooi huis. | Jullie zijn welkom.
    Jouw fiets is sneller dan de mijne. | Jouw brief heeft me geraakt. | U kunt hier wachten.
    U bent erg vriendelijk. | U moet hier tekenen. | Kom eens kijken. | Kom gauw thuis.
    Kom naast me zitten. | Kom, we gaan. | Breng me een glas water, alsjeblieft.
    Denk je dat het gaat sneeuwen? | Doe de groeten aan je ouders. | Doe het licht uit.
    Draai de kraan dicht. | Eet smakelijk. | Ga rechtdoor en dan links. | Geef mij de suiker eens.
    Help me even met deze doos. | Hou me vast. | Houd de deur open, alsjeblieft. | Laat de hond uit.
    Laat het me weten. | Laat me je jas aannemen. | Laat maar zien. | Laten we gaan. | Laten we samen koken.
    Laten we vroeg vertrekken. | Lees deze zin. | Let op, het is glad. | Maak het raam open. | Neem plaats.
    Neem gerust nog een koekje. | Probeer deze kaas eens. | Schrijf je naam hier. | Spreek na de piep.
    Stuur me een foto. | Trek je schoenen uit. | Vraag het hem. | Wacht hier op mij. | Wees welkom.
    Zeg eens aaa. | Zet de vuilnisbak buiten. | Zoek een plekje uit. | Nee, dank je. | Ja, graag.
    Ja, dat klopt. | Nee, dat is mijn zus. | Natuurlijk mag dat. | Natuurlijk help ik je.
    Misschien regent het morgen. | Misschien heeft ze de trein gemist.
    Helaas kan ik niet komen, ik moet die dag werken. Zullen we een andere dag kiezen?
    Gelukkig was niemand gewond. | Eindelijk is het vakantie. | Gewoon zin in koffie. | Alleen jij weet dit.
    Altijd als ik dit lied hoor, denk ik aan jou. | Nooit meer werken, dat zou wat zijn.
    Echt waar? Wat leuk! | Amai, wat een mooi cadeau. | Goh, dat wist ik niet. | Oei, heb je je pijn gedaan?
    Ach, wat lief van je. | Wow, wat een uitzicht. | Haha, goeie mop van je broer. | Wat een schattige baby.
    Wat een leuk huis. | Wat een geluk dat je niet gewond bent. | Wat lief van je. | Leuk idee! | Mooi zo.
    Fijn weekend! | Proficiat met je verjaardag. | Bravo, je hebt je rijbewijs!
    Knap hoor, dat je dat durfde vertellen. | Druk geweest vandaag, en jij? | Op het werk was het rustig.
    Het project loopt goed. | Mijn collega heeft een nieuwe baan. | Ik kijk naar het nieuws.
    Ik heb een nieuwe computer. | Ik stuur je de foto's door. | Ik zet mijn telefoon op stil in de bioscoop.
    Ik train drie keer per week. | Zondag gaan we naar de wedstrijd van onze zoon.
    Na de training drinken we iets met de hele ploeg. | Vanavond eten we pizza.
    Vanavond speelt België tegen Frankrijk. | Morgen breng ik de auto naar de garage.
    Ik sta in de file, ik ben er rond zeven uur. | De kleine heeft koorts, ik blijf morgen thuis.
    Mijn moeder komt zondag eten, is dat goed voor jou?
    Ik heb de oppas gebeld voor vrijdag, dan zijn we eens met ons tweeën.
    We hebben ruzie gehad maar we zijn er samen uitgekomen.
    We waren allebei moe en het liep uit de hand, dat wil ik anders. | Ik wil graag horen hoe jij het ziet.
    Ik wil het goed maken. | Ik besef dat ik de laatste tijd weinig thuis was.
    Ik heb erover nagedacht en ik snap je nu beter.
    Ik voelde me aangevallen, maar ik begrijp nu wat je bedoelde.
    Ik word stil als het spannend wordt, daar wil ik aan werken.
    Ik vind het moeilijk om te zeggen, maar ik voel me soms niet belangrijk voor jou.
    Ik heb tijd nodig om te denken, morgenavond praat ik met je. | Ik wil niet dat we boos gaan slapen.
    Ik ben trots op hoe jij dat aanpakt. | Ik heb vandaag niets liever gedaan dan naar jou luisteren.
    Mag ik je iets vragen over gisteren? | Zeg het gerust als ik iets verkeerd doe.
    Als jij moe bent, breng ik de kinderen naar bed. | Als je wilt praten, ben ik er.
    Toen jij vertelde over je werk, merkte ik hoe zwaar het is. | Het is oké om te huilen.
    Het geeft niet, we proberen het opnieuw. | Het is niet erg. | Het spijt me zeer.
    Mijn excuses voor het wachten. | Sorry, ik was in de war. | Sorry dat ik je stoor, heb je even?
    Jij was altijd de vrolijkste van de klas. | Ik heb vandaag niets speciaals gedaan.
    Ik heb niets gedaan dit weekend, heerlijk was dat. | Ik vroeg me dat ook al af.
    Ik vroeg me af hoe het met je ging. | We dachten precies hetzelfde. | Ik voel precies hetzelfde.
    Ik had het beloofd, dus ik doe het nu. | Ik was het vergeten, sorry, ik doe het meteen.
    Ik was de melk vergeten, ik ga nog even terug. | Ik ben stil omdat ik nadenk.
    Ik ben niet boos op je, ik ben gewoon aan het nadenken.
    Ik kan mijn gevoelens moeilijk uitleggen, maar ik probeer het.
    Ik kon niet bellen, mijn telefoon was kapot. | Het is aan jou om te kiezen, ik steun je.
    Het is jouw beslissing en ik sta achter je. | Mijn chef is streng maar eerlijk.
    Op mijn werk zijn ze vriendelijk. | Als je hulp nodig hebt, bel me dan.
    Als je mij nodig hebt, ben ik er. | Ik draag altijd een hoed. | Ik poets mijn schoenen altijd zelf.
    Ik drink nooit alcohol. | Ik hou niet van spruitjes. | Ik hou niet van lange films.
    Hij loopt elke ochtend in het bos. | Ze fietst elke dag naar school.
    Vandaag doe ik de boodschappen, jij hebt genoeg gedaan deze week.
    Jij hebt al zoveel gedaan, ga zitten. | Nee, ik zeg het hem zelf. | Ja, dat dacht ik ook.
    Ik moet vroeg op morgen, de vlucht is om zes uur. | Ik had geen zin in koffie. | De computer werkt weer.
    De verwarming doet het niet. | Ik geloof het niet, ik heb gewonnen!
    Je gelooft het niet, maar ik ben geslaagd. | Geloof me, het komt door de regen dat de weg glad is.
    Ik zei het verkeerd, ik bedoelde dat ik je graag zie. | Je hebt me nooit in de steek gelaten.
    Ik wacht op je met het eten. | Wij praten er vanavond over, rustig, na het eten.
    Ik ga even naar buiten om rustig te worden en kom om acht uur terug.
    Ik loop niet weg, ik kom over tien minuten terug.
    Ik zwijg even omdat ik wil nadenken, daarna praten we.
    Waarom zeg je niet wat er is? Ik wil je graag helpen. | Wat er ook gebeurt, ik ben er voor jou.
    Zij is mijn beste vriendin. | Die klant belt elke dag. | Mijn moeder belt altijd op zondag.
    Hoe heet dat restaurant ook alweer? | Ik wil wel praten maar ik weet niet hoe.
    Ik heb nog twee mails en dan ben ik er voor jou. | Ik heb jouw bril niet gezien.
    De tandarts had geen tijd. | Dat kun je aan de leraar vragen.
    Mijn laptop ligt in de kast, ik ben er nu voor jou. | Jij kan beter zingen dan ik.
    Ik kan geen gitaar spelen. | Hij gaf antwoord op mijn vraag.
    Dit is geen verwijt, ik wil het je gewoon vertellen.
"""
