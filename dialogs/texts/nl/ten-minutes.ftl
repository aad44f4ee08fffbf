### B1: de tien minuten van vandaag. Drie vragen, samen hardop, of alleen op weg naar één zin.

ten-minutes-form =
    Tien minuten voor jullie dag, met drie vragen. Hoe wil je het doen?
    .together = Samen, één telefoon
    .alone = Even voor mezelf
    .why =
        Over wie de kinderen haalt, praat je elke dag. Hoe het vanbinnen ging, blijft er dan snel bij.

        Elke dag een klein beetje houdt de weg naar elkaar open. Dan is een moeilijk gesprek later minder groot.

## De uren die minder passen: elk één keer gezegd

ten-minutes-hour-late =
    Het is al laat. Als je moe bent, wordt een klein ding soms groot, en dan slaap je er slecht op.

    Beginnen mag. Vlak na het eten past vaak beter.
ten-minutes-hour-just-home =
    Rond dit uur komen veel mensen net thuis. Eerst even landen helpt vaak: jas uit, iets drinken, tien minuten niets.

    Beginnen mag. Vlak na het eten past vaak beter.

## Samen, met één telefoon tussen jullie in

ten-minutes-rules =
    Deze telefoon ligt tussen jullie in, de andere ver weg. Ga recht tegenover elkaar zitten, of pak elkaars hand.

    Eén van jullie vertelt, de ander luistert alleen maar. Advies geven of oplossen hoeft nu niet.
    .begin = Beginnen
    .not-now = Nu niet
ten-minutes-not-now = Goed. Na het eten is vaak een fijn moment. Met /vandaag beginnen jullie wanneer het past.
ten-minutes-clock = Deze tien minuten zijn van jullie: tot { $until }.
ten-minutes-clock-again = Daar zijn jullie weer. De pauze ging er niet van af: jullie hebben nog tot { $until }.
ten-minutes-clock-over = De klok van deze tien minuten staat stil.
ten-minutes-two-minutes = Nog twee minuten. Ga gerust door naar de laatste vraag, die is de liefste.
ten-minutes-time = De tien minuten zijn om. Maak je zin rustig af; wat nog openligt, mag morgen.
ten-minutes-time--2 = Dat waren tien minuten. Zeg nog wat je wilde zeggen, en laat de rest voor morgen liggen.

ten-minutes-aloud-felt-partner =
    Eerst { $partner }: hoe voelde je je vandaag?

    Niet wat er allemaal gebeurde, maar hoe het vanbinnen was.
    .next = Volgende
    .enough = Afronden
ten-minutes-aloud-felt-me =
    Nu { $name }: hoe voelde jij je vandaag?
    .next = Volgende
    .enough = Afronden
ten-minutes-aloud-needed-partner =
    Weer { $partner }: wat had je vandaag van de ander nodig, en kreeg je niet?

    Begin met ‘ik had graag’. Eén klein ding is genoeg.
    .next = Volgende
    .enough = Afronden
ten-minutes-aloud-needed-me =
    Nu { $name }: en jij? Begin ook met ‘ik had graag’.

    Verdedigen hoeft niet. ‘Dank je dat je het zegt’ is een goed antwoord.
    .next = Volgende
    .enough = Afronden
ten-minutes-aloud-thought-partner =
    De laatste vraag, eerst { $partner }: op welk moment dacht je vandaag aan de ander?
    .next = Volgende
    .enough = Afronden
ten-minutes-aloud-thought-me =
    En { $name }: wanneer dacht jij vandaag aan de ander?
    .next = Klaar
    .enough = Afronden
ten-minutes-end-together =
    Dat was jullie dag.

    Houd elkaar nog zes tellen vast, als jullie dat allebei willen. Daarna is het klaar.
ten-minutes-end-together--2 = Mooi geweest. Kijk elkaar nog even aan, en ga dan verder met de avond.
ten-minutes-end-together--3 = Zo weten jullie weer iets meer van elkaars dag. Een hand vasthouden mag, meer is niet nodig.
ten-minutes-end-together--4 = Klaar voor vandaag. Wat de ander zei, hoef je nu niet op te lossen.
ten-minutes-end-together--5 = Dat waren ze. Zeg elkaar nog één woord voor hoe dit was, en laat het daarbij.
ten-minutes-end-together--6 = Goed gedaan, allebei. Zet samen iets te drinken, of ga lekker niets doen.
ten-minutes-end-together--7 = Dit was genoeg. Wat nog open ligt, mag tot morgen wachten.
ten-minutes-end-together--8 = De dag mag dicht. Een kus, een hand of een glimlach: kies maar iets.

## Alleen: twee minuten, op weg naar één zin

ten-minutes-begin-alone = Twee minuten, alleen voor jou. Ik stuur niets door, en elke vraag mag je overslaan.
ten-minutes-write-felt =
    Hoe voelde je je vandaag? Eén of twee woorden zijn genoeg.
    .placeholder = Moe, blij, alleen …
ten-minutes-write-needed =
    Wat had je vandaag van { $partner } nodig, en kreeg je niet? Klein mag.
    .placeholder = Ik had graag …
ten-minutes-write-thought =
    Wanneer dacht je vandaag aan { $partner }?
    .placeholder = Toen ik …
ten-minutes-sentence =
    Dit schreef je:

    { $things }

    Maak er één zin van om hardop te zeggen. Kies wat het meeste telt, en begin met ‘ik’.
    .placeholder = Ik dacht vandaag aan je toen …
    .why = Eén zin krijgt iemand goed binnen. Een heel verhaal vraagt meteen om een antwoord.
ten-minutes-blame =
    Je schreef:

    ‘{ $text }’

    { $Partner } kan dit als een verwijt horen, ook als jij het zacht bedoelt. Hoe is het met ‘ik had graag’ vooraan?
    .again = Anders zeggen
    .so = Zo laten
ten-minutes-end-alone =
    Dit is je zin voor vanavond:

    ‘{ $text }’

    Zeg hem hardop als jullie rustig zitten, bijvoorbeeld na het eten. Een antwoord hoeft niet.
ten-minutes-end-alone-late =
    Dit is je zin:

    ‘{ $text }’

    Het is al laat. Zeg hem nu zacht, of morgen na het eten. Een antwoord hoeft niet.
ten-minutes-end-alone-own =
    Dat was jouw dag, even voor jou alleen. Er hoeft niets gezegd te worden.

    Wil je er met iemand over praten die meedenkt? Typ /hulp.
