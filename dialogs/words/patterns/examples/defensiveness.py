"""Sentences of denial, excuse and counter-attack; divided by bars."""

from __future__ import annotations

SENTENCES = """
    dat heb ik zo niet bedoeld en dat weet je best | ik heb dat nooit gezegd, je verdraait mijn woorden
    zo is het helemaal niet gegaan | ik kon er niks aan doen dat het regende
    mijn baas hield me op, wat moest ik dan | ja maar jij had ook kunnen bellen
    en jij dan, jij vergeet ook van alles | jij was gisteren ook te laat
    jij hebt die afspraak gemaakt, niet ik | dat moet jij zeggen | kijk eerst naar jezelf
    alsof jij zo perfect bent | wie zat er vorige week tot twee uur in de kroeg dan
    ik doe de boodschappen, ik kook, ik breng ze naar school, wat wil je nog
    ik sta elke dag om zes uur op voor dit gezin | ik verdien hier wel het geld hè
    zonder mijn loon zaten we op straat | ik heb gisteren nog de badkamer gepoetst
    ik help toch? ik heb de vaatwasser gedaan | mijn moeder vindt dat ik heel veel doe
    vraag het mijn collega's, die zeggen dat ik juist rustig ben | alle mannen doen dat, dat is normaal
    niemand anders heeft daar problemen mee | ik kan het ook nooit goed doen
    wat ik ook doe, het is altijd fout | krijg ik weer op mijn kop | ik ben weer de slechte
    waarom moet ik altijd sorry zeggen | waarom ben ik altijd de schuldige | val me niet zo aan
    ik hoef me niet te verdedigen | je valt me altijd aan als ik thuiskom | het is jouw schuld dat ik zo doe
    als jij niet zo zeurde, zou ik wel luisteren | als je normaal deed, dan hoefde ik niet te schreeuwen
    door jou ben ik te laat | jij maakt me zo | jij hebt mij zover gekregen | jij zoekt altijd ruzie
    jij hoort alleen wat je wil horen | je begrijpt me verkeerd | je neemt dat veel te persoonlijk
    dat is jouw interpretatie | dat verzin je zelf | ik was gewoon moe, mag dat
    ik had het druk, dat weet je | ik had geen bereik | de file stond vast, dat is toch niet mijn fout
    ik ben het niet vergeten, ik had er gewoon geen tijd voor
    ik heb het je nog gezegd maar jij luisterde niet | ik heb het je al drie keer verteld | dat wist je toch
    dat hadden we zo afgesproken, weet je nog | ik dacht dat jij dat zou doen
    niemand heeft mij gezegd dat het vandaag was | hoe kon ik dat weten | ik kan toch geen gedachten lezen
    het was maar een grapje | ik bedoelde het goed | ik probeerde alleen te helpen | ik deed het voor jou
    ik doe mijn best hoor | meer kan ik ook niet doen | ik ben ook maar een mens | zo ben ik nou eenmaal
    ik ben zo opgevoed | iedereen maakt fouten | niemand is perfect | het is niet mijn schuld
    ik was het niet | ik heb niets gedaan | ik heb niet gelogen | ik lieg niet | dat is niet waar
    dat klopt niet | ik ben geen leugenaar | ik ben onschuldig | dat was niet mijn bedoeling
    ik deed het niet expres | het was een ongelukje | geef mij niet de schuld | beschuldig me niet
    dat is niet mijn probleem | ik had geen andere keuze | ik deed alleen wat jij vroeg | jij bent begonnen
    jij hebt het gedaan | jij doet precies hetzelfde | jij zou hetzelfde gedaan hebben
    wat heb ik nu weer verkeerd gedaan | ik schreeuw niet, jij schreeuwt | ik ben niet boos, jij bent boos
    ik drink niet veel, jouw vader drinkt pas veel | gij hebt mij dat nooit gevraagd
    dat is uw fout, gij had de sleutel | 'k heb ik dat ni gedaan zeg | ge moet mij niet de schuld geven
    ik heb recht op mijn avond, ik werk hard genoeg | ik mag toch ook eens iets leuks doen
    ik heb hem alleen maar een bericht gestuurd, er is niks gebeurd
    er is niks tussen mij en haar, jij ziet dingen die er niet zijn
    oké ik heb het vergeten maar jij herinnert me er ook niet aan
    ja sorry hoor, maar jij zegt ook nooit wat | als ik iets zeg is het ook niet goed
    het ligt niet alleen aan mij | er zijn er twee nodig om ruzie te maken | ik laat me niet de les lezen
    ik ben toch gekomen, wat wil je meer | ik ben hier, of niet soms
    het was vijf minuten, stel dat het een uur was | de kinderen wilden het zelf, ik niet
    daar kan ik niet voor opdraaien | dat had iedereen kunnen overkomen
    ik sta overal alleen voor en dan krijg ik dit
    ik betaal alles en dan mag ik niet eens een pintje gaan drinken | ik was daar helemaal niet
    ik was er niet eens bij toen dat gebeurde | ik zorg toch voor jullie | ik zorg hier voor alles
    ik doe toch wat ik kan | ik ben toch niet vreemdgegaan of zo | ik heb je nooit bedrogen
    ik heb je nooit voorgelogen | ik heb haar nog nooit pijn gedaan
    ja sorry dat ik ook eens rust nodig heb | ja sorry dat ik moet werken voor ons geld
    sorry hoor dat ik niet perfect ben | mag ik ook eens een avond voor mezelf | ben ik nou weer de boeman
    nu ben ik zeker de slechterik | zie je, ik krijg de schuld | zie je wel dat het weer aan mij ligt
    waarom zou ik dat gedaan hebben | dan had ik het geweten als je een briefje had gelegd
    had dat dan opgeschreven | had je dat niet eerder kunnen zeggen
    als je wat duidelijker was geweest had ik het gesnapt | je had me kunnen waarschuwen
    jij bent zo vaag, hoe moet ik dat snappen | ik ben geen helderziende
    dat staat nergens geschreven dat ik dat moet doen | sinds wanneer moet ik dat doen
    dat hoort toch niet bij mijn taken | dat is jouw werk, niet het mijne
    jij bent hier de hele dag, ik niet | jij hebt het vorige keer ook verprutst
    jij kijkt zelf de hele avond tv | jij zit zelf ook altijd op die telefoon, dus
    gij zegt toch zelf dat het niet hoefde | je zei zelf dat het geen haast had | dat zei jij zelf
    dat is jouw schuld, jij wilde dat huis | jouw zus bleef maar praten, daarom ben ik laat
    het was de fout van de aannemer | het lag aan de verbinding
    het ligt aan de kinderen, die luisteren niet | mijn wekker ging niet
    ik had te veel gedronken, ik wist niet wat ik zei | ik stond onder druk, dan doe je zoiets
    ik ben gewoon eerlijk, daar kan jij niet tegen | ik zeg gewoon de waarheid | ik zeg het zoals het is
    het was als compliment bedoeld | het was een mopje, meer niet | zo praat ik altijd, dat weet je
    ik roep niet, ik praat gewoon hard | zo erg was het nu ook weer niet wat ik zei
    ik heb maar twee pintjes op | ik heb maar één keer iets vergeten en nu dit
    één keer ben ik te laat en het is oorlog | dat doe ik anders nooit | ik mag hier ook niks
    ik kan geen goed doen | je geeft me geen kans | je luistert niet naar mijn kant | en mijn gevoelens dan
    en ik dan, ik heb het ook zwaar | denk je dat ik het makkelijk heb
    denk je dat ik voor mijn plezier werk | weet je wel hoe hard ik werk
    jij weet niet hoe zwaar mijn dag was | ik heb ook recht op respect | ik laat me niet zo behandelen
    dat pik ik niet | dat is niet eerlijk | dat is een leugen | waar haal je dat vandaan
    dat verzin je ter plekke | wie heeft jou dat wijsgemaakt | dat heeft je moeder je zeker ingefluisterd
    dat heb ik van mijn vader, daar kan ik niks aan doen | mannen zijn nu eenmaal zo | alle koppels doen dat
    bij mijn broer is het veel erger | je mag blij zijn dat ik niet drink
    ik sla je toch niet, wat wil je nog meer | ik heb toch bloemen gebracht
    ik heb u gisteren nog geholpen met de zetel | 'k heb ik het toch gezegd, ge luisterde weer niet
    'k kon ik daar niks aan doen hè, de baan was afgesloten | ge doet precies of ik niks doe
    ik heb de vuilbak anders wel buitengezet hè | Sinds wanneer is dat mijn taak?
    Jij was zelf ook een uur te laat vorige keer. | Ik bedoelde daar helemaal niks mee
    Je doet alsof ik een monster ben. | ge hadt mij maar moeten bellen
    Dat staat toch gewoon op de kalender, kijk dan zelf. | Ik ben niet de enige die fouten maakt.
    Geef mij niet overal de schuld van. | Waarom krijg ik altijd alles over me heen?
    Ik heb dat raam niet kapotgemaakt! | maar jij had toch gezegd dat het niet hoefde?
    Ik zit hier ook niet voor mijn plezier hè. | Dat doet iedereen toch wel eens.
    ik ben 10 minuten te laat, wat een misdaad
    Als ik niks doe is het niet goed, en als ik iets doe ook niet. | Het was de schuld van de taxi.
    ik reageer alleen zo omdat gij begint te roepen | Ik heb nergens spijt van.
    Zie je wel, nu heb ik het weer gedaan. | Ik heb u nooit bedrogen en dat weet ge.
    Je had gewoon een briefje kunnen leggen, dan had ik het geweten.
    Moet ik mij nu schuldig voelen omdat ik een keer ga vissen?
    ja sorry dat ik ook eens een avond voor mezelf wil
    Dat ik zo laat ben ligt aan jouw zus, die bleef maar praten. | Ik was daar niet eens bij.
    Ik zorg toch goed voor jullie? | Jij bent degene die altijd begint te roepen.
    Ik heb dat vroeger ook allemaal zelf moeten doen, niemand hielp mij.
    dat heb je me echt niet gezegd hoor | Jij wist dat het druk zou zijn, dus wat klaag je nou?
    Ik had je nog gevraagd of het goed was! | Ik heb echt geen idee wat ik fout heb gedaan.
    Mijn collega's hebben tenminste respect voor mij.
    Bij jou is het glas altijd halfleeg, dat ligt niet aan mij.
    ge moogt mij daar niet van beschuldigen, ik was die avond thuis
    Ik ben niet te laat, jij bent te vroeg. | ja maar gisteren heb ik de kinderen in bad gedaan
    Ik ben gewoon een man, wij zijn zo. | Iedereen op het feest dronk, niet alleen ik.
    wat weet jij daarvan, jij was er niet bij | jij hebt makkelijk praten, jij werkt maar halve dagen
    ik erger me ook aan jou maar ik zeg er niks van | ik zeg toch ook niks van jouw rommel
    ik ben hier de enige die werkt | ik ben de enige die hier iets doet
    de winkel was al dicht, wat kon ik doen | als jij er niet over begonnen was, was het gezellig gebleven
    als jij je mond had gehouden was er niks gebeurd
    had jij niet zo lopen stoken, dan was ik niet ontploft
    ik doe precies wat je vraagt en dan is het nog verkeerd | ik ben toch elke dag thuis
    ik ben toch meegegaan naar je ouders | zelf ben je ook geen lieverdje | zelf vergeet jij ook alles
    ik dacht dat je het leuk zou vinden | ik dacht dat het mocht | ik dacht dat we dat hadden afgesproken
    ik heb nooit gezegd dat ik perfect was | ik heb nooit beloofd dat ik op tijd zou zijn
    ik heb daar geen schuld aan | ik kan daar toch ook niet aan doen | mij treft geen blaam
    ik sta er gewoon niet bij stil, dat is alles | ik had een rotdag, mag ik dan niet chagrijnig zijn
    iedereen heeft weleens een slechte bui | ik mag toch wel moe zijn na zo'n dag
    denk je dat ik dat leuk vind | denk je nou echt dat ik dat expres deed | denk je dat het mij niks doet
    waarom geloof je mij nooit | waarom geloof je haar wel en mij niet | ik zweer het, ik heb niks met haar
    zij is gewoon een collega | we praten alleen maar, wat is daar mis mee
    jij hebt toch ook mannelijke vrienden | jij appt toch ook met je ex
    jij geeft ook geld uit aan kleren, dus | en jouw schoenen dan, die waren ook duur
    wie heeft er hier het geld opgemaakt, ik niet | ik heb het geld niet gepakt
    ik ben niet degene die vreemdging | dat heb jij mij aangedaan
    jij hebt me nooit een kans gegeven om het uit te leggen | laat me toch eens uitpraten
    je luistert niet naar wat ik echt zeg | zo heb ik dat nooit bedoeld en dat weet je
    je draait het weer zo dat ik de schuld krijg | altijd ben ik de schuldige in dit huis
    bij jou is het nooit goed | 'k heb toch gezegd dat ik later zou zijn
    'k heb dat al twintig keer uitgelegd | ge wilt het gewoon niet snappen
    ge hoort alleen wat ge wilt horen | Dat zeg jij alleen maar om mij te pesten.
    Ik kan het niet helpen dat ik zo moe ben. | Jij had de kaartjes moeten boeken, niet ik.
    ik heb mijn excuses toch al gemaakt, wat wil je nog meer
    Ik ben niet van plan om me hiervoor te verontschuldigen.
    Je vergeet wat ik allemaal voor jou gedaan heb. | als gij niet zoveel had gedronken was dat niet gebeurd
    Dat is gewoon hoe ik praat, zo bedoel ik het niet. | Het was donker, ik zag dat bord niet.
    dat was ik niet, dat was de buurman | ik was het niet, het was de hond
    dat heeft de kleine gedaan, niet ik | je weet toch dat ik slecht ben in data
    je weet toch dat ik niet goed ben in zulke dingen | je weet hoe ik ben
    ik heb je toch nooit iets verboden | ik heb je toch nooit pijn willen doen
    heb ik je ooit geslagen, nee toch | heb ik ooit nee gezegd als je iets vroeg
    alles wat ik doe is fout volgens jou | in jouw ogen doe ik alles verkeerd
    in jouw ogen kan ik niks goed doen | ik heb tenminste mijn best gedaan
    ik heb het tenminste geprobeerd, jij niet | ik ga tenminste nog werken
    wie laat de deur altijd open, ik niet hoor | niet ik hoor | ik toch niet | dat doe ik toch nooit
    zo ben ik toch niet | daar kan je mij niet de schuld van geven | dat kan je mij niet kwalijk nemen
    ik kan er ook niks aan veranderen | wat wil je dat ik eraan doe | wat moet ik dan zeggen volgens jou
    wat had ik dan moeten doen | wat had jij gedaan in mijn plaats | ik heb daar een goede reden voor
    ik had mijn redenen | ik wilde je gewoon niet ongerust maken
    ik zei het alleen maar omdat jij ernaar vroeg | dat is uit zijn verband getrokken
    dat was in het vuur van het gesprek | dat was zo'n moment, meer niet | dat telt niet, toen was ik ziek
    dat is iets heel anders | dat is niet hetzelfde | bij jou mag het wel en bij mij niet
    jij mag alles en ik niks | jij hebt nog nooit sorry gezegd, waarom moet ik dan | eerst jij
    ik heb niks om me voor te schamen | ik heb niks te verbergen, kijk maar in mijn gsm
    vertrouw je mij niet dan | je gelooft me toch nooit | dat is jouw versie
    jij onthoudt alleen de slechte dingen | en alle keren dat ik het wel deed dan | tel dat dan ook eens mee
    gij ziet nooit wat ik wel doe | 'k heb anders wel de vuilzakken buitengezet
"""
