### G2: een knuffel van zes tellen, of een hand. Niemand telt mee, en een nee is goed.

hug-six-seconds =
    Houd elkaar zes tellen vast, of langer. Er hoeft niets op te volgen.

    Elkaars hand vasthouden is net zo goed. Vraag het eerst; een nee is prima.
    .done = Gedaan
    .not-now = Nu niet
    .why =
        Zes tellen is langer dan een groet in het voorbijgaan. Vaak merk je dan pas dat je schouders zakken.

        Omdat er niets op hoeft te volgen, mag het ook op een drukke dag.
hug-done = Fijn. Neem het nog even mee in je dag.
hug-done--2 = Zes tellen, en toch echt iets van jullie.
hug-done--3 = Mooi. Zo klein mag het zijn.
hug-done--4 = Dat was alles. Meer hoeft er vandaag niet.
hug-done--5 = Even stil, even samen. Goed zo.
hug-done--6 = Warm. Dat neem je mee de avond in.
hug-done--7 = Zo’n klein gebaar zegt vaak meer dan woorden.
hug-done--8 = Gedaan. Je lijf onthoudt dit langer dan je denkt.
hug-not-now = Prima. Een lieve blik of een hand op een schouder is ook iets.
hug-not-now--2 = Goed. Dit is iets voor als je er zin in hebt, jullie allebei.
