"""Sentences of going round a subject; divided by bars."""

from __future__ import annotations

SENTENCES = """
    kunnen we het daar een andere keer over hebben | nu even niet schat, later | dat komt nog wel
    ik heb nu geen zin om daarover te praten | laten we er niet moeilijk over doen | laat het rusten
    het is al zo lang geleden, vergeet het | ik wil het er niet over hebben, kijk eens wat een mooi weer
    oké oké jij hebt gelijk, kunnen we nu eten | ja ja het zal wel, doe maar | het is goed zo
    er is niks, echt | niks, gewoon moe | alles oké hoor, niks bijzonders | ach het is niks
    maak het nou niet zo zwaar | doe maar zoals jij wil, het maakt mij niet uit | kies jij maar
    beslis jij maar, ik vind alles best | ik heb er geen mening over | ik weet het niet
    geen idee, vraag het me later nog eens | misschien | we zien wel | dat zien we dan wel weer
    komt tijd komt raad | het lost zichzelf wel op | dat gaat vanzelf over | morgen is ze het vergeten
    ik zeg maar sorry dan ben ik er vanaf | ik geef haar maar gelijk, dan is het klaar
    ik knik en hoop dat ze stopt | ik slik het in, anders komt er ruzie van | ik hou het liever voor me
    ik zeg haar niet alles, dat scheelt gezeur | als ze over gevoelens begint ga ik de hond uitlaten
    als het lastig wordt maak ik er een grapje van | ik ga dan maar wat klussen
    ik blijf op mijn werk hangen tot ze naar bed is | ik doe alsof ik slaap als ze wil praten
    ik begin snel over iets anders | ik stel het steeds uit | ik durf er niet over te beginnen
    ik loop er al weken omheen | ik ben geen prater | praten lost toch niks op
    waarom moet alles besproken worden | moeten we het daar nu over hebben
    moet dat echt nu, ik wil gewoon film kijken | niet nu de kinderen er zijn | niet weer dat onderwerp
    begin daar nou niet over | geen zin in ruzie | ik wil geen gedoe | ik hou niet van conflicten
    ik ga die discussie liever uit de weg | oude koeien moet je niet uit de sloot halen | gebeurd is gebeurd
    wat voorbij is, is voorbij | laten we vooruit kijken en er niet meer over praten
    we hebben het toch goed zo | het loopt toch lekker, waarom moeilijk doen | verpest de avond nou niet
    laten we gewoon een film kijken | trouwens, wat eten we vanavond
    heb je trouwens gezien dat de buren een nieuwe auto hebben | goh is het al zo laat
    daar denk ik nog over na | ik kom er nog wel op terug | ooit gaan we dat wel doen
    na de vakantie misschien | als het rustiger is op het werk | volgende maand kijken we wel
    eerst het weekend, dan zien we verder | vraag dat maar aan je moeder
    bespreek dat maar met je vriendinnen | dat is niks voor mij, zulke gesprekken
    ik kan daar niet tegen, tegen dat soort praten | ik weet nooit wat ik moet zeggen dus zeg ik niks
    het is niet belangrijk | laten we het daar niet over hebben | laten we het vergeten
    ik wil daar niet over nadenken | ik denk er niet graag aan | zoals je wilt | dat zal wel goed komen
    'k zie wel, 't is nu niet het moment | bwa, 'k weet ni, laat maar zitten | pff moet dat nu, 'k ben moe
    we gaan daar nu toch niet over beginnen zeker | ge moet daar niet te veel achter zoeken, 't is niks
    ja ja, we bekijken dat nog wel eens | het hoeft niet altijd zo diep
    ik zie die brief van de bank en leg hem in de la | ik heb de rekening weggestopt, dat is voor later
    ze vroeg of ik gelukkig was en ik zei dat de koffie op was
    over de scheiding van mijn ouders praat ik niet, dat is geweest
    we doen gewoon alsof het niet gebeurd is | mij niet gezien, zo'n gesprek
    ik wacht wel tot ze het vergeten is | ik heb ja gezegd om van het gezeur af te zijn
    laat mij maar even sudderen, ooit komt het wel | ik zou het gewoon zo laten | ik laat het liever zo
    we moeten het niet groter maken dan het is | we gaan er geen punt van maken
    ik zet de tv aan zodat we niet hoeven te praten | we eten voor de tv, dan hoef je niks te zeggen
    daar hebben we het in onze familie nooit over | over zoiets praat je niet
    zulke dingen bespreken wij niet | ik zwijg erover, dat is het makkelijkst
    ik doe er liever het zwijgen toe | ik hou me op de vlakte | ik ga in de tuin werken als er spanning is
    ik neem extra diensten zodat ik niet thuis hoef te zijn
    ik ga expres laat naar bed zodat we niet hoeven te praten | ik wil gewoon rust, geen gesprekken
    ik wil nu gewoon eten | kunnen we nu gewoon slapen | kunnen we het ergens anders over hebben
    kunnen we nu stoppen met dit onderwerp | kunnen we het niet gewoon vergeten | ik heb geen antwoord
    geen commentaar, volgende vraag | ik weet niet wat je van me wil horen
    ik moet er nog over denken en dat doe ik al een jaar | ja ja, ooit
    ja, dat moeten we eens bespreken, maar niet vandaag | vandaag niet, ik heb te veel aan mijn hoofd
    eerst de feestdagen, dan kijken we verder | als de kinderen het huis uit zijn praten we wel
    als we verhuisd zijn wordt alles vanzelf beter | we zijn nog jong, dat komt nog wel
    de tijd zal het leren | met de tijd slijt het | dat bloedt wel dood | laat het maar overwaaien
    ik wacht tot de storm gaat liggen | morgen is alles weer normaal | het zal wel loslopen
    het zal mij een zorg zijn, kies maar | ik vind alles goed | mij maakt het niets uit, zeg jij het maar
    goed, jij je zin, klaar | ik heb sorry gezegd, kunnen we nu verder
    ik heb sorry gezegd zonder te weten waarvoor, dan stopt het | ik zeg wat ze wil horen
    ik beloof het gewoon en dan is ze stil | ik lach het weg | ik maak een mop als ze serieus wordt
    ik verander van zender en van onderwerp | ik vraag dan wat er op tv is | wat een weer hè vandaag
    leuk die nieuwe gordijnen trouwens | ik heb de brief van de advocaat nog niet geopend
    de uitslag van het onderzoek heb ik niet verteld | ik heb haar niet gezegd dat ik ontslagen ben
    ik verzwijg het, dan is er geen ruzie | wat ze niet weet, deert haar niet | ze hoeft niet alles te weten
    ik ga dat gesprek niet aan | zo'n gesprek is aan mij niet besteed
    die relatietherapie, daar begin ik niet aan | daar waag ik mij niet aan | pff, weer zo'n zwaar gesprek
    ge wilt altijd praten, ik niet | 'k heb daar nu de fut niet voor
    't is beter van daar niet over te beginnen | 't zal wel passeren | zwijgen en blijven ademen
    zand erover en door | Daar hebben we het wel eens over als de kinderen groot zijn.
    Ik weet het niet, vraag me dat niet nu. | haha ja, en hoe was het weer bij jullie?
    ik heb haar niks gezegd over de schulden, dat zou alleen maar ruzie geven | Ik zwijg er liever over.
    Tja, wat moet ik daarop zeggen. | Ze vroeg wat er was en ik zei dat ik gewoon moe was.
    Laat ik maar niks zeggen, dan blijft het rustig. | 't is niks, 't gaat wel over
    Dat zoeken we later wel uit. | Ik heb nu wel iets anders aan mijn hoofd dan ons.
    Moeten we daar nu de zondag mee verpesten? | Ik zeg ja tegen alles, dat is makkelijker.
    Praten? Morgen moet ik vroeg op.
    Ik doe de radio aan zodat het niet zo stil is en we niet hoeven te praten.
    Nu niet, ik moet nog zoveel doen. Een andere keer. | Ik zou het zo laten.
    Maak je geen zorgen, het is niks, echt niet. | We moeten het misschien niet groter maken dan het is.
    goed goed, jij je zin | Daar praten we niet over in onze familie. | Ik hou me er liever buiten.
    We laten het zo. | Kunnen we het daar een keer over hebben als ik vakantie heb?
    Ik ga wel even tanken, dan is ze straks wel weer gekalmeerd.
    ja sorry, jij hebt gelijk, zullen we nu gaan slapen | 't is oke, maak u niet druk, er is niks gebeurd
    Zij wil praten over vroeger en ik begin over de verbouwing.
    ze vraagt of er iets is en ik zeg dat ik gewoon moe ben | ze vraagt of ik gelukkig ben en ik zeg ja hoor
    ik zeg niks over de schulden tot ze het zelf merkt | een andere keer, ik heb nu geen energie
    ander keertje oké, ik ben bekaf | geen puf voor dat gesprek | ik verspil er geen woorden aan
    ik maak er geen woorden aan vuil | prima, we doen het zoals jij wil | oké, jouw zin, klaar
    jij mag het zeggen, ik pas me wel aan | eerst de kerst doorkomen, dan zien we wel
    eerst maar eens slapen | dat komt allemaal wel weer goed | alles komt op zijn pootjes terecht
    het regelt zich vanzelf | och, 't zal wel gaan | niet aan denken, dan is het er niet
    ik steek mijn kop in het zand | ik kijk de andere kant op | ik doe of mijn neus bloedt
    ik hou me van de domme | ik knik en denk aan iets anders zodat het snel voorbij is
    ik zet snel een film op | ik ga dan boodschappen doen die niet nodig zijn
    ik ga tanken als de tank nog vol is | ik neem de lange weg naar huis
    ik wacht in de auto tot het licht boven uit is | ik blijf nog even beneden, ga jij maar vast
    ik laat haar mail gewoon staan | die brief lees ik later wel
    laat de kinderen er maar niet bij, we zeggen gewoon niks | we houden het geheim, dat is makkelijker
    ik wil het er nu niet over hebben schat, straks misschien | vraag het me volgende week nog eens
    dat is nu niet aan de orde | dat doet er nu niet toe | daar gaat het nu niet om
    zullen we het daar maar niet over hebben | zullen we gewoon iets leuks gaan doen
    kom, we gaan ergens iets drinken en praten er niet meer over | ik geef je een kus en dan is het over hè
    koop anders iets moois, dan vergeet je het | ik vermijd elk gesprek over kinderen
    over trouwen praat ik niet graag | over geld praten we nooit
    mijn vrouw begint over therapie en ik zeg dat we nog zien | Ik weet niet of ik daar wel over wil praten.
    Het is goed hoor, laat maar zo. | ik zet gewoon een muziekje op als ze begint
    Zullen we dat een andere keer doen? Ik ben bekaf. | Ik ga me daar niet in mengen.
    nee joh niks aan de hand, ik ben gewoon stil | Ze hoeft niet te weten dat ik mijn job kwijt ben.
    ik zeg er niks van, dat is beter zo | ik zeg er maar niks over | het is zoals het is
    het is nu eenmaal zo, niks aan te doen | dat gesprek schuif ik voor me uit
    ik stel dat gesprek al weken uit | ik wil gewoon even rust aan mijn hoofd, geen gesprekken
    morgen, morgen | dat is een probleem voor later | daar denk ik later wel over na
    niet vandaag alsjeblieft, niet weer | kunnen we dat overslaan | sla dat onderwerp maar over
"""
