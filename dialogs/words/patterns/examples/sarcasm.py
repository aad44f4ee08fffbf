"""Sentences of mockery and of making small; divided by bars."""

from __future__ import annotations

SENTENCES = """
    doe niet zo moeilijk | doe niet zo dramatisch | wat een gezeik om niks | je stelt je aan
    wat stel je je toch aan | je overdrijft zoals gewoonlijk | komt dat weer, het grote verdriet
    ben je nou alweer aan het huilen | zit je weer te mokken | krijg je het weer op je heupen
    o jee, ze is weer boos | oei, mevrouw is niet gelukkig | moet ik nu medelijden hebben
    zal ik een violist bellen | pak de zakdoeken maar | ga maar lekker bij je moeder uithuilen
    leuk geprobeerd, dat huilen | jaja, jij hebt het zwaar
    wat heb jij het toch zwaar met je drie dagen werk | moe? waarvan? je zit de hele dag thuis
    jij moe, ik heb pas echt gewerkt | dat is toch geen probleem
    dat is niks, wacht maar tot je echt iets hebt | zo erg kan het niet zijn | valt best mee hoor
    het is maar een hond | het is maar geld | het is maar een huwelijksdag | er gaan elke dag mensen dood
    in andere landen hebben ze niks te eten | wees blij dat je gezond bent | is dat nu om over te wenen
    waar maak je je druk om | maak je niet zo druk om zo'n klein dingetje | niet zo serieus, lach eens
    kun je niet tegen een grapje | grapje, zeg | wat ben jij snel op je tenen getrapt | lange tenen heb jij
    je bent veel te gevoelig | je bent hysterisch | je lijkt wel gek | je bent zeker ongesteld
    hormonen weer | dat beeld jij je in | dat heb je verzonnen | dat is nooit gebeurd, jij droomt
    jij ziet spoken | fantasie heb je genoeg | knap hoor, je hebt een lamp vervangen
    wauw, je bent eens op tijd | applaus, ze heeft gekookt | proficiat, je hebt het weer verknald
    fijn dat je ook nog komt | gezellig ben jij weer | leuk hoor, dat gezicht | lekker volwassen
    slim van je | goed bezig | heel origineel | jij weet het natuurlijk weer beter
    natuurlijk, de koningin heeft gesproken | zeker, hoogheid | tot uw orders | ja baas | ja mama
    sorry dat ik ademhaal | sorry dat ik besta hoor | o wat ben ik onder de indruk | ik tril op mijn benen
    nou, dat is nieuws | je meent het | serieus, daar lig je wakker van | haha, jij een dieet
    laat me niet lachen | dat zal best | vast wel, en morgen vliegen de koeien
    en dat zeg jij, de koningin van de ordelijkheid | hoor wie het zegt
    kijk, daar hebben we de psycholoog weer | daar komt de preek weer | hier gaan we weer | blablabla
    mimimi | boehoe | snik snik | ocharme gij | amai, gij hebt problemen zeg | goh, straf
    allez vooruit, weer tranen | 't is weer van dat | ge moet nu niet beginnen bleiten hè
    komaan zeg, doe ne keer normaal | wat een onzin | onzin | belachelijk | is dit een grap
    kan me niet schelen | kan mij het schelen | nou en | boeiend | lekker belangrijk
    interesseert me geen bal | wie kan dat wat schelen | wat wil je, een medaille
    straks ga je nog zeggen dat ik je sla ook | jij en je eeuwige burn-out | de drama queen is weer thuis
    je doet alsof de wereld vergaat | alsof iemand daar wakker van ligt | dat noem jij een probleem
    jij zou een oscar moeten krijgen | wat zijn we weer lekker aan het mopperen
    zijn we weer klaar met zielig doen | zijn we daar weer mee | zo, is de bui weer over
    zo, klaar met huilen | heb je je buien weer | wat een poppenkast om een paar sokken
    wat een toestand voor een lekke band | dus omdat ik één keer niet bel ben jij meteen ongelukkig
    dus jij bent verdrietig omdat de kat ziek is, kom op | dank u professor | bedankt voor de preek, dominee
    dank je wel voor je wijze raad, dokter | komt ze weer met haar gevoelens
    daar begint ze weer met zuchten | en toen begon ze te huilen, hoe verrassend
    en wat ben jij nu aan het doen, drama aan het maken | moet ik soms op mijn knieën gaan
    zal ik je pamperen | zal ik een taart bakken omdat je de was hebt gedaan
    een applausje voor mezelf dan maar | natuurlijk, alles ligt weer aan mij
    o wat ben jij toch een slachtoffer | je moet niet altijd het slachtoffer spelen
    dat zit allemaal tussen je oren | stress? van drie uurtjes werken per dag?
    verdrietig? om een knuffelbeer? | eenzaam? je hebt toch een televisie
    bang in het donker, hoe oud ben je | jij hebt toch niks om over te klagen
    er zijn vrouwen die het veel slechter hebben | mijn grootmoeder had tien kinderen en die klaagde niet
    in mijn tijd zeiden ze: niet zeuren maar werken | een ander lacht daarmee | daar lach ik eens mee
    ik heb er hard om gelachen toen ze boos werd | haar tranen doen mij niks meer
    die waterlanders werken niet bij mij | ze doet weer een toneelstukje | toneelspeelster
    ga naar Hollywood zou ik zeggen | straks komt er nog een film over | schrijf er een boek over
    vertel dat aan je dagboek | het leven is geen ponykamp | welkom in de echte wereld
    tja, had je maar geen kinderen moeten nemen | fijne dag ook | gezellig hoor, met dat gezicht
    wat een zonnetje in huis | wat ben je weer vrolijk vandaag (niet dus) | mooi, ze kan ook lachen
    kijk, ze kan het wel | je hebt het licht uitgedaan, ik ben trots op je hoor
    wow, je hebt één bord afgewassen | chapeau, alleen een uur te laat | altijd leuk, die blik van jou
    ja mama, is er nog iets | zeg maar wat ik moet voelen dan | dat noemen ze vrouwen hè
    typisch vrouwen, altijd emotioneel | vrouwenlogica | die hormonen toch | ge zijt precies een soap
    't is precies toneel | amai die heeft weer haar dag niet | wat een flauwe plezante zijde gij
    ge ziet het weer veel te groot | ge maakt u weer druk om niks | dat stelt toch allemaal niks voor
    dat mag toch geen naam hebben | van zo'n wissewasje ga je toch niet huilen
    een mens kan ook overdrijven | lief dat je het probeert | schattig dat jij dat denkt
    je bent geniaal, wist je dat (zucht) | dat jij dat durft te zeggen, hilarisch
    leuk verhaal, nu de waarheid nog | geloof je het zelf | maak dat de kat wijs
    ik geloof er niks van dat jij hoofdpijn hebt | jij met je migraine altijd als er gewerkt moet worden
    Ocharme toch. | Huilen? Om een goudvis? | Wat zullen de buren wel niet denken, mevrouw heeft gevoelens.
    Oh wat erg, je nagel is gebroken. | Je bent precies een klein kind dat zijn zin niet krijgt.
    Goed zo, doe nog maar een beetje zieliger. | t is altijd iets met u hè | Leuk hoor, dat toontje weer.
    Ben je daar nu nog altijd over bezig? | Wat een aanstelster ben jij. | Jaja, arme jij.
    zet de violen maar klaar | Alsof jij weet wat echte stress is. | Ge zijt weer goed bezig zeg
    Ik lag in een deuk toen ze zei dat ze zich eenzaam voelde. | t is maar werk hè, niemand gaat dood
    Wat een geluk dat jij er bent om mij te vertellen hoe het moet. | Wat zijn we weer lang van stof.
    Wat een gedoe om een verkeerd woord. | Dus omdat ik een keer te laat ben ben jij depressief? Kom op zeg.
    Zo, ben je eindelijk uitgehuild? | Ach meisje toch, is het allemaal zo erg?
    Dank je voor de mededeling, Einstein. | En dan gaat ze weer zuchten, kijk, daar is ie.
    ja natuurlijk en morgen ben ik zeker weer de slechterik | Gaan we weer een potje janken?
    Poeh, wat een zwaar leven heb jij toch. | Je gaat nou niet zeggen dat je dat erg vindt.
    Sjonge, wat ben jij gauw beledigd. | Het was maar een plagerijtje, doe niet zo flauw.
    Nou dat heb je weer knap gedaan. | Hahaha, jij? Een marathon?
    Ik zal maar niks meer zeggen, straks barst mevrouw weer in tranen uit. | doe die tranen maar in een fles
    zet dat maar op je lijst met klachten | jij weer met je gevoel | jij weer met je astrologie
    daar is ze weer met haar voorgevoel | kijk, de draak is uit bed | pas op, de baas komt eraan
    goh, wat erg, de wifi is weg | help, het brood is op, bel de politie
    jij bent altijd moe, dat is niks nieuws | jij hebt altijd wel ergens pijn
    je hoeft niet meteen te huilen | je hoeft niet zo raar te kijken | niet meteen in tranen uitbarsten hè
    het is een glas, geen erfstuk | het is een ruzie, geen scheiding
    het is een vergeten afspraak, geen moord | bedankt voor niks | heel fijn, weer niks te eten
    heel attent van je, niet dus | erg grappig, echt | wat een humor | lach er toch eens mee
    dat is om te gieren | wat ben jij een kwezel | doe niet zo preuts | een beetje plagen mag toch
    wat een lange tenen | iedereen lachte behalve jij | jij snapt geen grap | dat was ironisch bedoeld hoor
    o ja, jij bent de expert | zegt de expert | dat zegt de vrouw die nooit te laat is, haha
    en de prijs voor de beste moeder gaat naar | wat een voorbeeld voor de kinderen ben jij toch
    moet ik nu klappen | zal ik je een bloemetje brengen omdat je verdrietig bent
    o wat lief, je hebt eraan gedacht, na drie weken | goed dat je het zelf ook ziet, eindelijk
    het werd tijd | hè hè, daar is ze | kijk eens wie er wakker is, het is pas middag
    en, heb je lekker niks gedaan vandaag | was het weer zwaar, dat shoppen
    zwaar leventje, drie dagen per week werken | ik zou willen dat ik jouw problemen had
    dat zijn luxeproblemen | eerste wereld problemen | ach kom, iedereen is weleens verdrietig
    ach kom, zo zwaar heb je het niet | zo zielig ben je nu ook weer niet | wie is hier nu de baby
    hou je luier droog | moet mama komen helpen | ge zijt precies mijn grootmoeder
    ge moet niet zo flauw doen | ge overdrijft weer goed | ge kunt ook van alles een drama maken
    't is weer erg zulle | 't zal weer iets zijn | allez, is 't weer zover
    Ik zal een standbeeld voor je laten maken. | Het is maar een lamp, geen drama van maken.
    Doe maar lekker dramatisch, dat kan je goed. | Wat schattig, je bent jaloers.
    O nee, ze heeft haar dag weer niet. | Daar hebben we mevrouw de minister.
    Heb je nu echt zitten wenen omdat ik laat was? | amai, ge zijt rap op uwen teen getrapt
    de hele wereld is tegen jou hè | ja ja, iedereen is gemeen tegen jou | wow, ze kan praten
    wow, een compliment, dat ik dat mag meemaken | zo'n drama om een kopje
    zo'n theater om een vergeten boodschap | wat ben je toch een aansteller | om te lachen, wat jij zegt
"""
