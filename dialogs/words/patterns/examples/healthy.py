"""Sentences between two people without a pattern: warmth, owning up, a plan, a question; divided by bars."""

from __future__ import annotations

SENTENCES = """
    Wil je thee of koffie? | Hoe oud is je neef? | Kun je melk meebrengen? | Je mag hier niet fietsen.
    Je kunt daar goed eten. | Je moet hier rechts afslaan. | Je moet je paspoort meenemen.
    Je moet hem de groeten doen van mij. | Jij bent langer dan je broer. | Jij kent hem toch ook?
    Je hebt een mooie stem. | Je hebt je jas aan. | Je spreekt goed Frans. | Je ziet er goed uit.
    Je bent vroeg vandaag. | Heb je goed geslapen? | Ben je klaar? | Kom je morgen?
    Ga je mee naar de markt? | Wat heb je gekocht? | Waarom ben je verdrietig?
    Waarom heb je niet gebeld, is er iets gebeurd? | Waarom ga je weg? | Weet je het zeker?
    Begrijp je wat ik bedoel? | Zie je dat huis daar? | Geef me je hand. | Bel me als je thuis bent.
    Vergeet je lunch niet. | Gefeliciteerd met je nieuwe baan. | Dank je wel.
    Dank je voor het lekkere eten. | Bedankt dat je naar me luisterde. | Fijn dat je er bent.
    Wat fijn dat je belt. | Leuk dat je meekomt. | Ik vind het fijn als je me vasthoudt. | Ik hou van jou.
    Ik zie u graag. | Ik heb je gemist. | Ik mis je als je weg bent. | Ik ben trots op je.
    Ik ben blij met jou. | Je bent de liefste. | Je bent belangrijk voor mij.
    Jij maakt mij altijd aan het lachen. | Jij bent er altijd voor mij. | Bij jou voel ik mij altijd thuis.
    Ik kan altijd op jou rekenen. | Ik zal je nooit vergeten. | Ik laat je nooit alleen.
    Wat ben je mooi vandaag. | Wat goed van je dat je dat zegt. | Ik voel me verdrietig als je zo stil bent.
    Ik voel me niet gezien als ik thuiskom en niemand opkijkt. | Ik voel me alleen de laatste tijd.
    Ik was gekwetst toen je dat zei. | Ik werd boos toen je niet belde, ik was ongerust.
    Ik schrok van je toon daarnet. | Ik ben bang om je kwijt te raken. | Ik heb behoefte aan tijd samen.
    Ik heb het moeilijk op het werk en ik wil dat graag met je delen.
    Ik zou graag elke week een avond voor ons tweeën hebben.
    Ik zou het fijn vinden als je me belt wanneer je later komt.
    Ik merk dat we weinig praten en dat vind ik jammer. | Het doet me pijn als we zo ruziemaken.
    Het raakt me wat je zegt. | Ik begrijp dat je boos bent. | Ik snap dat het voor jou zwaar was.
    Ik hoor dat je je alleen voelt, klopt dat? | Dus je bent bang dat ik je niet zie, heb ik dat goed?
    Dat klinkt zwaar, wil je er meer over vertellen? | Hoe was het voor jou? | Wat kan ik voor je doen?
    Wat heb je nu nodig? | Wil je dat ik gewoon luister? | Sorry. | Sorry dat ik schreeuwde.
    Sorry, ik had niet zo moeten reageren.
    Het spijt me dat ik je verjaardag vergeten ben, dat was niet oké.
    Het spijt me, ik had beter moeten luisteren. | Je hebt gelijk, ik zat fout.
    Daar heb je een punt, dat had ik anders moeten doen. | Ik gaf jou de schuld en dat klopte niet.
    Ik was oneerlijk tegen je gisteren. | Ik liep weg en dat was niet eerlijk tegenover jou.
    Ik keek op mijn telefoon terwijl jij praatte, dat spijt me. | Ik maak het goed met je.
    Ik ga een blokje om en dan praten we verder. | Zullen we er zondag bij een koffie over praten?
    Zullen we de telefoons wegleggen tijdens het eten? | Zullen we samen een lijstje maken?
    Kunnen we afspreken dat we elke vrijdag even praten? | Laten we samen kijken hoe we de taken verdelen.
    Ik ben er nu helemaal voor jou. | Ik zorg vanavond voor de kinderen zodat jij kan gaan zwemmen.
    Ik kom iets later, de trein heeft vertraging. Sorry, ik bel zo.
    Ik moet donderdag werken, kan jij dan de oppas bellen? | Ik ga vanavond voetballen, is dat oké voor jou?
    We kijken vanavond een film. | De match begint om negen uur, kijk je mee?
    We hebben brood en kaas nodig. | Ik praat graag met mijn zus. | Ik wil met je praten.
    Ik wil niet weglopen, ik wil dit oplossen met jou. | Het is niet jouw schuld.
    Jij kan daar niets aan doen. | Je hoeft niets te zeggen. | Je hoeft je niet te schamen.
    Je bent niet alleen. | Je bent niet dom. | Je mag boos zijn. | Je mag huilen, ik blijf bij je.
    Je mag me altijd bellen. | Neem je tijd. | Doe rustig aan, we hebben tijd.
    Maakt niet uit dat je later bent, ik wacht. | Misschien gaan we in mei naar Italië.
    We zien elkaar zaterdag. | Ik denk erover na en ik geef je morgen een antwoord.
    Ik heb het niet begrepen, leg je het nog eens uit? | Haha jij bent echt grappig.
    lol ge zijt zot, ik kom eraan | ok schat tot straks x | top, doen we | 'k heb u gemist vandaag
    ge zijt de max | ge moet u geen zorgen maken over het eten, ik kook | wilt ge nog iets van de winkel?
    zijt ge al thuis? | ik heb soep gemaakt, er staat nog wat voor jou | maar ik zie je wel graag
    maar goed, we komen er samen wel uit | altijd fijn met jou op pad | nooit saai met jou
    je moet echt eens proeven van die taart | je moet weten dat ik van je hou
    je moet me iets beloven: bel als er iets is | dat moet je niet alleen doen, ik help je
    dat was een rotdag voor jou, kom eens hier | wat vervelend voor je, hoe is dat zo gekomen?
    dat lijkt me heel lastig, ik snap dat je moe bent
    ik zie dat je moe bent, ik breng de kinderen naar bed
    de therapeut zei dat we elkaar moeten laten uitpraten | we hebben weer eens goed gepraat gisteren
    Kan ik u helpen? | Hoe kan ik je bereiken? | Waar gaan we eten? | Wat is je favoriete kleur?
    Wat doet je vader voor werk? | Wat doe je in het weekend? | Wat doe je vanavond?
    Wat zei hij tegen jou? | Hoe gaat het met je moeder? | Waarom ben je zo vroeg wakker?
    Waarom studeer je rechten? | Waarom doen we dit niet vaker? | Wanneer kom je terug?
    Heb je een pen voor mij? | Heb je honger? | Heb je de kat gezien? | Heb je al gegeten?
    Heb je ooit in het buitenland gewoond? | Ben je al eens in Rome geweest? | Ben je moe? | Ben je ziek?
    Kun je zwemmen? | Kun je dat herhalen? | Kun je de deur dichtdoen? | Kun je me horen?
    Wil je met me dansen? | Wil je nog een glas water? | Weet jij waar de schaar ligt?
    Weet je nog hoe we elkaar leerden kennen? | Ken je een goed restaurant in de buurt?
    Mag ik je fiets lenen? | Moeten we nog tanken? | Zullen we naar het strand gaan? | Zullen we beginnen?
    Is dit jouw tas? | Ik hoop dat je snel beter bent. | Ik zie je morgen op het werk.
    Ik ga naar de winkel, heb je iets nodig? | Ik wacht op je bij de uitgang.
    Ik heb geen tijd gehad om te lunchen, heb jij nog brood? | Ik ben het met u eens.
    Ik kan je niet horen, de lijn is slecht. | Ik zou graag een kamer reserveren.
    Hij luistert graag naar de radio. | Wij wonen naast de kerk. | We gaan elk jaar naar zee.
    We hebben een nieuwe keuken. | We hebben veel gelachen. | We hebben geen melk meer.
    We komen morgen terug. | We moeten de auto wassen. | We moeten snel een beslissing nemen.
    We waren moe na de wandeling. | We zagen een hert in het bos. | De leraar gaf ons veel huiswerk.
    Het was een misverstand, we hebben het opgelost. | Er is een brief voor je.
    Vorig jaar waren we in Spanje. | In de zomer zwemmen we in het meer.
    Als het mooi weer is, gaan we fietsen. | Als je tijd hebt, kom dan eens langs.
    Omdat het regende, bleven we binnen. | Je kunt het op internet vinden.
    Je kunt de bus van half negen nemen. | Je kunt goed luisteren. | Je kunt mij vertrouwen.
    Je mag hier niet zwemmen. | Je mag kiezen wat we eten. | Je moet bij de halte uitstappen.
    Je moet een kaartje kopen. | Je moet op dit formulier je naam invullen. | Je hebt nog tien minuten.
    Je hebt een vlek op je hemd. | Je hebt een lief briefje gekregen. | Je bent aan zet.
    Je bent jarig vandaag! | Je bent in goede handen. | Je bent hier veilig. | Je vader heeft gebeld.
    Je moeder is een lieve vrouw. | Je haar zit leuk. | Je sleutels liggen op de kast.
    Je koffie wordt koud. | Je had beloofd om mee te gaan naar de zee, ik kijk ernaar uit.
    Je weet dat ik van je hou. | Je weet nooit wat het leven brengt. | Je was gisteren jarig, toch?
    Je werkt hard, ik zie dat. | Jij kookt zo lekker. | Jij eerst. | Jij mag het laatste stuk.
    Jij had een vraag? | Jij en ik, samen. | Jij kent de weg beter dan ik. | Jullie hebben een mooi huis.
    Jullie zijn welkom. | Jouw fiets is sneller dan de mijne. | Jouw brief heeft me geraakt.
    U kunt hier wachten. | U bent erg vriendelijk. | U moet hier tekenen. | Kom, we gaan.
    Denk je dat het gaat sneeuwen? | Doe de groeten aan je ouders. | Laat me je jas aannemen.
    Laten we gaan. | Laten we samen koken. | Laten we vroeg vertrekken. | Schrijf je naam hier.
    Trek je schoenen uit. | Nee, dank je. | Ja, graag. | Natuurlijk help ik je.
    Helaas kan ik niet komen, ik moet die dag werken. Zullen we een andere dag kiezen?
    Alleen jij weet dit. | Altijd als ik dit lied hoor, denk ik aan jou. | Oei, heb je je pijn gedaan?
    Ach, wat lief van je. | Haha, goeie mop van je broer. | Wat een geluk dat je niet gewond bent.
    Wat lief van je. | Proficiat met je verjaardag. | Bravo, je hebt je rijbewijs!
    Knap hoor, dat je dat durfde vertellen. | Druk geweest vandaag, en jij? | Ik stuur je de foto's door.
    Zondag gaan we naar de wedstrijd van onze zoon. | Na de training drinken we iets met de hele ploeg.
    Vanavond eten we pizza. | Mijn moeder komt zondag eten, is dat goed voor jou?
    Ik heb de oppas gebeld voor vrijdag, dan zijn we eens met ons tweeën.
    We hebben ruzie gehad maar we zijn er samen uitgekomen.
    We waren allebei moe en het liep uit de hand, dat wil ik anders. | Ik wil graag horen hoe jij het ziet.
    Ik heb erover nagedacht en ik snap je nu beter.
    Ik voelde me aangevallen, maar ik begrijp nu wat je bedoelde.
    Ik vind het moeilijk om te zeggen, maar ik voel me soms niet belangrijk voor jou.
    Ik heb tijd nodig om te denken, morgenavond praat ik met je. | Ik wil niet dat we boos gaan slapen.
    Ik ben trots op hoe jij dat aanpakt. | Ik heb vandaag niets liever gedaan dan naar jou luisteren.
    Mag ik je iets vragen over gisteren? | Als jij moe bent, breng ik de kinderen naar bed.
    Als je wilt praten, ben ik er. | Toen jij vertelde over je werk, merkte ik hoe zwaar het is.
    Het geeft niet, we proberen het opnieuw. | Het spijt me zeer. | Sorry, ik was in de war.
    Sorry dat ik je stoor, heb je even? | Jij was altijd de vrolijkste van de klas.
    Ik vroeg me af hoe het met je ging. | We dachten precies hetzelfde. | Ik voel precies hetzelfde.
    Ik was het vergeten, sorry, ik doe het meteen. | Ik ben niet boos op je, ik ben gewoon aan het nadenken.
    Het is aan jou om te kiezen, ik steun je. | Het is jouw beslissing en ik sta achter je.
    Als je hulp nodig hebt, bel me dan. | Als je mij nodig hebt, ben ik er.
    Vandaag doe ik de boodschappen, jij hebt genoeg gedaan deze week.
    Jij hebt al zoveel gedaan, ga zitten. | Je gelooft het niet, maar ik ben geslaagd.
    Ik zei het verkeerd, ik bedoelde dat ik je graag zie. | Je hebt me nooit in de steek gelaten.
    Ik wacht op je met het eten. | Wij praten er vanavond over, rustig, na het eten.
    Ik zwijg even omdat ik wil nadenken, daarna praten we.
    Waarom zeg je niet wat er is? Ik wil je graag helpen. | Wat er ook gebeurt, ik ben er voor jou.
    Ik heb nog twee mails en dan ben ik er voor jou. | Ik heb jouw bril niet gezien.
    Dat kun je aan de leraar vragen. | Mijn laptop ligt in de kast, ik ben er nu voor jou.
    Jij kan beter zingen dan ik. | Dit is geen verwijt, ik wil het je gewoon vertellen.
    Heb je zin om mee te gaan? | Ik heb de hele dag aan je gedacht.
    Dat is niet eerlijk van mij, ik had het je moeten zeggen.
    Jij hebt altijd gelijk over die dingen, ik had naar je moeten luisteren. | Waarom huil je?
    Neem zoveel je wilt. | Ik wil even alleen zijn, over een uurtje ben ik er weer voor je.
    Ik speel graag piano. | We moeten vroeg opstaan morgen. | ik snap dat je kwaad zijt, ik zou dat ook zijn
    Wat vind jij dat we moeten doen? | Ik ben niet boos op jou, ik ben gewoon moe van het werk.
    Kom je zaterdag ook naar de match kijken? | Zou je me willen helpen met de tuin?
    Je hebt gelijk, ik was te hard voor je. | Kan ik je helpen met koken?
    Je hoeft me niet op te halen, ik neem de bus. | Ik voel me schuldig omdat ik zo weinig thuis ben.
    Waarom lach je? | Ik wil met je praten over gisteren, wanneer past het voor jou?
    dank u om te luisteren, dat deed deugd | We hebben morgen een vergadering om negen uur.
    Je bent een goede vader en dat meen ik. | Wat zou jij doen? | Ik ben bang dat ik je kwijtraak.
    Het is al laat, zullen we morgenochtend verder praten bij de koffie?
    Je had het me niet hoeven vragen, ik deed het graag. | Vind je het goed als ik vanavond ga sporten?
    Waar ben je? | Ik kan je morgen helpen verhuizen. | Wij eten nooit voor zeven uur.
    Ik wil dat je weet dat ik spijt heb. | Kunnen we vanavond om acht uur even rustig praten?
    Ik was vanmorgen kort tegen jou, dat had niets met jou te maken.
    Jij was altijd al de slimste van ons twee. | Hij wacht buiten op je.
    Waarom vertel je me niet wat er scheelt? Ik wil het graag weten.
    Je zei dat je je alleen voelt, en dat wil ik begrijpen. | Ik mis je lach. | Ga je mee een ijsje eten?
    Moeten we iets meenemen naar het feest? | Gisteren heb je me echt geholpen, bedankt.
    Ik ben opgelucht dat we gepraat hebben. | Zullen we elkaar beloven om niet meer te schreeuwen?
    Ik heb spijt van wat ik zei en ik wil het goedmaken. | Kan ik iets voor je meebrengen uit de stad?
    We gaan nooit slapen zonder een kus. | Je hebt me blij gemaakt met die brief. | Wat wil je drinken?
    Je lachte zo mooi op die foto. | Ik heb nog drie mails en dan ben ik er helemaal voor jou.
    Dat moet je aan de dokter vragen. | Wie van ons brengt morgen de kleine weg? | Ik ben graag bij jou.
    Wat fijn dat jullie er zijn! | Ik ben bezorgd omdat je zo weinig eet.
    We hebben allebei fouten gemaakt. | Zou je het licht willen uitdoen? | Ik heb jouw sleutels niet gezien.
    Ik begrijp waarom je dat zegt, en ik ga er iets aan doen. | Als je boos bent mag je het zeggen.
    Je bent vandaag zo stil, is er iets? | Zonder jou zou ik niet willen leven hier, zo gelukkig ben ik.
    Je kunt niet alles hebben. | Ik heb je bericht gelezen, ik antwoord vanavond.
    Kun je wat zachter praten? De kinderen slapen. | Ik wil graag weten hoe jouw dag was.
    Vandaag was een mooie dag met jou. | We hebben samen gelachen om vroeger.
    Ik wil graag dat we elke dag even samen koffie drinken. | Wanneer heb je tijd om te praten?
    Je hebt me niet gezegd hoe laat je komt, moet ik iets bewaren?
    Ik ben niet in vorm vandaag, maar ik luister naar je. | Kun je dit voor mij vertalen?
    Geen van ons had een paraplu. | Ik snap nu waarom je boos was, sorry.
    Zullen we na het avondeten samen de planning maken? | Er is iets wat ik je al lang wil zeggen.
    Je bent de enige die mij begrijpt. | Ik liet mijn werk liggen om bij jou te zijn.
    Je moet niet schrikken, er staat een cadeau in de gang. | Ik ga slapen, tot morgen schat.
    Hier is het boek dat je zocht. | Hier is de sleutel die je kwijt was.
    Ik hoop dat het goed komt met je vader. | Alles komt goed, ik ben bij je.
    Waarom ben je zo laat, stond je in de file? | Sorry, ga verder, ik luister.
"""
