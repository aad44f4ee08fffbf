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
"""
