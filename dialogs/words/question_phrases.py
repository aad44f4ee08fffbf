"""The phrases of `question_words`: what stands for what. Dutch of the Netherlands and of Flanders; ours."""

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, str] = {
    "partner": """
        mijn lief, mijn vent, mijn madam, mijn gast, mijn wederhelft, mijn betere helft, mijn betere
        wederhelft, de ander, jouw lief, jouw man, jouw vrouw, mijn ega, mijn moppie, mijn schat
    """,
    "vreemdgaan": """
        een ander, een andere vrouw, een andere man, een andere vent, een andere madam, een andere meid,
        andere vrouwen, andere mannen, die andere, met iemand anders, iemand anders, een derde in, scheve
        schaats, buiten de pot, in bed met, met een ander, naar bed met, in bed, gaat vreemd, ging vreemd,
        gaan vreemd, vreemd geweest, vreemd gegaan, vreemd gaan, vreemt gegaan, sliep met, slaapt met,
        slapen met, geslapen met, seks met, seks gehad, gekust met, zoenen met, iets gehad met, had iets
        met, iets met haar ex, iets met zijn ex, heeft iets met, achter mijn rug, dubbel leven, verliefd op
        een ander, verliefd op iemand, over de schreef, in de fout, horens op, horens gezet, met een
        collega, een verhouding, dubbele bodem, een ander in
    """,
    "therapie": """
        hulp van buiten, hulp van buitenaf, van buitenaf, iemand van buiten, hulp zoeken, hulp zoekt, zoek
        je hulp, zoeken hulp, zoek ik hulp, hulp nodig, hulp halen, hulp vragen, externe hulp, een derde
        persoon, zelf niet uit, samen niet uit, hulp is, welke hulp, hulp bij, hulp voor, er niet uit, niet
        meer uit, niet uit met, niet meer oplossen, zelf oplossen, niet opgelost, er niet meer uit, iemand
        erbij, iemand bij, iemand tussen, kan ons helpen, ons helpen, helpt ons, kunnen we terecht, kan ik
        terecht, met iemand praten, met iemand gaan praten, ernstig genoeg, erg genoeg, serieus genoeg, niet
        alleen oplossen, mee kijken met ons, neutrale persoon, neutraal iemand
    """,
    "afstand": """
        naast elkaar, langs elkaar, langs mekaar, naast mekaar, uit elkaar gegroeid, uit elkaar groeien,
        groeien uit elkaar, uit elkaar drijven, drijven uit elkaar, uit elkaar aan het groeien, ver uit
        elkaar, broer en zus, dicht bij, elkaar kwijt, elkaar terug, op een eiland, niks meer tegen, niks
        tegen, niets tegen, praten niet meer, zeggen niks meer, geen contact, ver van elkaar, ver weg, in
        zijn eigen wereld, in haar eigen wereld, eigen leven, niks meer samen, niets meer samen, onder een
        dak, niet meer binnen, op slot, sluit zich af, trekt zich terug, alleen nog over, gaat alleen over,
        voel me alleen, elkaar amper, elkaar nauwelijks, mis haar, mis hem, ik mis, rug tegen rug, andere
        kamer, geen seks, geen tijd, koude kant, niet gehoord, niet echt samen, er niet bij, ergens anders,
        langs mij heen
    """,
    "vertrekken": """
        gaat weg, weg gaan, gaan weg, ermee stoppen, wil weg, weg wil, ervan af, zet een punt, punt achter,
        uit elkaar gaan, in de steek, van mij af, van me af, de deur uit, ermee kappen, eruit stappen
    """,
    "vertrokken": """
        ging weg, weg ging, ging ervandoor, laten zitten, uit elkaar gingen, het uitgemaakt, maakte het uit,
        maakt het uit, bij mij weg, wou weg, weg wou, al weg, dan weg, nu weg is, is weg, op straat gezet,
        weg was, was weg, ineens weg, het uit is, is het uit, nu het uit, uit was, over was, gedaan was
    """,
    "verrast": """
        zag aankomen, zien aankomen, niet aankomen, zien komen, uit het niets, uit de lucht, heldere hemel,
        niks door, niets door, niks gemerkt, niets gemerkt, van de ene dag op de andere, als een verrassing,
        in shock, als een schok, zo blind, ik dacht dat alles, dacht dat het goed, niks van toen, in orde
        was, op rolletjes, nooit ruzie, geen ruzie, nooit gemerkt
    """,
    "meedoen": """
        doet niet mee, doen niet mee, niet mee doen, niet mee doet, werkt niet mee, niet meewerken, mee wil,
        niet mee, wil niet mee, geen zin, geen goesting, het nut, moet er niks van hebben, moet er niets van
        hebben, kan hem niks schelen, kan haar niks schelen, mijn eentje, zijn eentje, haar eentje, sta er
        alleen voor, mijn kant, een kant, de kar, kop in het zand, gelooft er niet in, ziet het niet zitten,
        dat niet zitten, doe alles alleen, alles alleen, enige die, dood paard, in mijn uppie, doet niks,
        doet niets, doen niks, wil niet praten, wil er niet over, wil niet, wilt niet, geen moeite, over de
        streep, van een van de twee, een van de twee, als ik alleen, alleen werken, alleen oefenen, altijd
        ik, ik altijd de, van mij komen, geen antwoord, antwoordt niet, reageert niet, geen probleem, niks
        van weten, niets van weten, niks terug, niets terug, alleen aan het vechten, vecht alleen, laat hem
        koud, laat haar koud, geeft er niks om
    """,
    "redden": """
        goed komen, komt goed, komt het goed, goed maken, weer goed, te laat, te ver heen, te redden, aan te
        doen, op tijd, nog tijd, nog iets doen, nog doen, nog proberen, opnieuw beginnen, terug krijgen, nog
        zin, nog nut, nog hoop, nog kans, nog een kans, een kans, nog toekomst, nog terug, tweede kans, haar
        terug, hem terug, blijven of, of gaan, heeft het zin, nog goed, te ver, hoe krijg ik haar terug,
        krijg ik hem terug, nog goe komen, goe komen, valt er nog, er nog iets, nog iets, haar te houden,
        bij me houden, nog verder
    """,
    "uitgeblust": """
        niet meer van mij, niet meer van me, niet meer van hem, niet meer van haar, niks meer voor, niets
        meer voor, mij nog graag, me nog graag, klaar mee, genoeg van, niet meer met ons, het is op, de koek
        is op, gevoel is weg, gevoelens zijn weg, liefde is op, is het over, over is, over tussen, gedaan
        met, voelt niks meer, voelt niets meer
    """,
    "verpest": """
        om zeep, naar de knoppen, naar de vaantjes, naar de haaien, in de soep, teveel fouten, te veel
        fouten, te veel gebeurd
    """,
    "kalm": """
        koel ik af, koel je af, koelen af, af te koelen, time out, tot rust, even pauze, tot tien, tot
        bedaren, hou ik me in, me niet inhouden, in te houden
    """,
    "veiligwoord": "veilig woord, veilige woord, een woord om, code woord, stop woord",
    "ruzie": """
        in de haren, uit de hand, op de spits, te heet, hoog op, op de vuist, uit mijn krammen, uit zijn
        krammen, uit mijn slof, uit haar slof, met de deuren, harde woorden, door de lucht, de bom, van
        kwaad naar erger, tegen mij uit, tegen me uit, vliegt uit, valt uit, hetzelfde liedje, niet tussen
        ons
    """,
    "gewoonte": """
        hoe vaak, hoe dikwijls, vaste avond, vast moment, vaste momenten, quality time, date night, avondje
        uit, levend houden, check in, bij elkaar blijven, samen blijven, samen uit, iets leuks, leuk houden,
        samen houden, tijd voor elkaar, tijd maken, iets liefs, iets kleins, kleine dingen, kleine gebaren,
        hoe houden we, hoe hou je, hoe houd ik, hoe blijven we, hoe blijf je, al die jaren, de vlam, vonk
        erin, graag zie, van haar hou, twintig jaar, voor ons twee
    """,
    "elkedag": """
        elke dag, iedere dag, alle dagen, elke week, iedere week, elke avond, iedere avond, per week, per
        dag, elke maand, iedere maand, door de week, elk weekend, ieder weekend
    """,
    "beginnen": """
        ter sprake, op tafel, kaart ik aan, kaart aan, kaart ik het aan, kaart ik dit aan, snij ik het aan,
        breng ik het, pak ik het aan, pak ik dat, goed moment, beste moment, juiste moment, rustig moment,
        goed ogenblik, eerste zin, waar begin, steek ik van wal, van wal, hoe leg ik, hoe stel ik het, stel
        ik voor, nodig ik haar uit, nodig ik hem uit
    """,
    "woorden": """
        geen woorden, de woorden, welke woorden, niet gezegd, over mijn lippen, wat zeg ik, wat zou jij
        zeggen, wat moet ik zeggen
    """,
    "verwijten": """
        voelt zich aangevallen, voelt zij zich aangevallen, voelt hij zich aangevallen, in de verdediging,
        voel me aangevallen, in het defensief, ja maar, in mijn schelp
    """,
    "boos": """
        op zijn teen, op haar teen, op zijn tenen, op haar tenen, op de kast, lange tenen, kort lontje, lang
        gezicht
    """,
    "privacy": """
        leest mee, lees mee, lezen mee, kijkt mee, kijken mee, mee lezen, mee kijken, onder ons, tussen ons
        blijven, blijft dit, stuur je dit, stuur je door, stuur door, dit door, te weten, voor jezelf,
        alleen voor mij, wie ziet, ziet iemand, achter komen, erachter komen, te horen krijgen, wat ik hier,
        wat ik typ, wat ik schrijf, hier alles, hier vrijuit, wat ziet, in mijn telefoon, op mijn gsm, met
        jou praat
    """,
    "kwijtraken": """
        kwijt raken, kwijt geraken, vanaf komen, af komen, raak ik kwijt, van af, ooit kwijt, gaat over,
        ooit over, ooit weg, nooit weg
    """,
    "aard": """
        heel mijn leven, mijn leven lang, zo blijven, zo geboren, nu eenmaal, altijd zo, voor altijd, hele
        leven
    """,
    "wieik": """
        wat voor iemand, wat voor type, in elkaar zit, in elkaar steek, hoe zit ik, hoe ben ik, wie ben ik,
        welk type, welke stijl, waarom ben ik, waarom word ik, waarom kan ik, waarom hou ik, waarom heb ik,
        is het normaal, normaal dat, zegt dat over
    """,
    "hoewordik": """
        hoe word ik, word ik ooit, hoe leer ik, kan ik leren, kan hij leren, kan ze leren, kan zij leren,
        kan je leren, leer ik
    """,
    "sluiten": """
        klap dicht, klap ik dicht, klap ik altijd dicht, klapt dicht, dicht klappen, sluit me af, sluit mij
        af, trek me terug, trek mij terug, ren weg, loop ik weg, loop weg
    """,
    "benauwd": "te dichtbij, te dicht, ruimte nodig",
    "scheelt": """
        wat scheelt, scheelt er, wat is er mis, wat er scheelt, niks is maar, dat er niks is, nooit goed,
        niet goed, niet goed genoeg, nooit genoeg, ergens mee, weet niet waarom, wat heb ik nu, verkeerd
        volgens, fout volgens
    """,
    "binnenin": """
        in haar om, in hem om, in haar hoofd, in zijn hoofd, zit er achter, er achter haar, er achter zijn,
        zit achter, gaat er om, hoogte krijgen
    """,
}
"""By the word that stands for them, phrases in standard form, divided by commas."""
