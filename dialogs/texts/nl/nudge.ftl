### Planned messages: at most one a day. The first sixty characters say nothing about the two of them, since
### someone else may see the notification. Never a count of what was not done; no is a good answer. Each leads to
### one act today. The wordings of a moment take turns, and together they carry the ideas of the method (B6).

## The ways to say not now, under each of them

nudge-ways =
    .later = Straks
    .move = Ander moment
    .skip = Deze keer niet

## The weekly check-in (A4)

nudge-check-in =
    Er staat iets voor je klaar. Kijk even als het nu uitkomt.

    Het is tijd voor jullie check-in: vier vragen, in een half uur tot drie kwartier. Thee erbij, tv uit.

    { forms-beside }
    .begin = Nu beginnen
nudge-check-in--2 =
    Het is weer zover. Neem de tijd die je nodig hebt, of kies een andere.

    Jullie check-in wacht: vier vragen, om de beurt. Wil je je verdedigen? Zeg dan eerst wat er klopt aan wat je hoort.

    { forms-beside }
nudge-check-in--3 =
    Een vast punt in je week, en het hoeft niet mooi te worden.

    Tijd voor jullie check-in. Verwacht geen wonderen: vier vragen, eerlijk beantwoord, is al veel.

    { forms-beside }
nudge-check-in--4 =
    Ga zitten, haal adem. Het volgende half uur heb je niets anders.

    Jullie check-in kan beginnen. Wil je weglopen als het lastig wordt? Blijf dan nog één vraag zitten.

    { forms-beside }
nudge-check-in-ahead =
    Nog een kwartier, dan is het zover. Rond af waar je mee bezig bent.

    Straks jullie check-in. Kies een rustige plek, zet de tv uit en leg je telefoon weg tot de eerste vraag.
nudge-check-in-ahead--2 =
    Over een kwartier begint het. Maak je hoofd alvast wat leger.

    Straks jullie check-in. Zet iets te drinken klaar, en leg alles weg wat piept.

## Appreciation (B2)

nudge-appreciation =
    Een klein moment, twee minuten is genoeg. Nu of later vandaag.

    Wat deed { $partner } de laatste dagen waar je blij mee was? Zoek drie concrete dingen.

    { forms-beside }
    .begin = Beginnen
nudge-appreciation--2 =
    Heb je twee minuten? Dan heb ik een kleine vraag voor je.

    Denk aan gisteren. Welk klein ding deed { $partner } waar jij iets aan had? Klein en vaak telt meer dan groot en zelden.

    { forms-beside }
nudge-appreciation--3 =
    Even stilstaan. Het kost minder tijd dan koffie zetten.

    Wat zou je missen als { $partner } het morgen niet meer deed? Schrijf het op zoals je het zag.

    { forms-beside }
nudge-appreciation--4 =
    Kijk eens een paar dagen terug. Wat bleef je bij?

    Zoek drie dingen aan { $partner } die gewoon lijken, en het niet zijn. Zeg er vandaag één hardop.

    { forms-beside }
nudge-appreciation--5 =
    Een vraag voor tussendoor. Antwoord wanneer je wilt.

    Wanneer was { $partner } deze week even echt bij je? Schrijf op wat { $zij } toen deed.

    { forms-beside }
nudge-appreciation--6 =
    Wie zoekt, die vindt. Twee minuten, meer vraag ik niet.

    Wat lukte er deze week dankzij { $partner }? Noem het precies, dan komt het aan.

    { forms-beside }

## The mirror, halfway the week (A2)

nudge-mirror =
    Halverwege de week een kleine oefening, als je zin hebt.

    Luister vandaag één keer op het moment dat je wilt reageren. Geef terug wat je hoorde. De Spiegel helpt je daarbij.

    { forms-beside }
    .begin = De Spiegel
nudge-mirror--2 =
    Iets om te oefenen, zoals je een sport oefent: rustig en vaak.

    Niemand wordt geboren met goed luisteren. Doe vandaag één Spiegel, met iets kleins.

    { forms-beside }
nudge-mirror--3 =
    Een uitnodiging voor vandaag. Vijf minuten is genoeg.

    Vraag vandaag iets wat je anders zou invullen: ‘Wat bedoel je met …?’ Geef daarna terug wat je hoorde.

    { forms-beside }
nudge-mirror--4 =
    Vandaag een oefening in niets oplossen. Dat is moeilijker dan het klinkt.

    Heeft { $partner } het ergens moeilijk mee? Luister eerst, en zeg wat je hoort. De oplossing kan later.

    { forms-beside }
nudge-mirror--5 =
    Midden in een volle week: één moment om even echt te luisteren.

    Welke zin van { $partner } bleef deze week hangen? Neem die mee naar De Spiegel.

    { forms-beside }

## Ten minutes a day (B1)

nudge-ten-minutes =
    Tijd voor iets kleins. Leg je telefoon zo weg.

    Tien minuten voor jullie twee, met drie vragen. Een beetje elke dag doet meer dan één groot gebaar per jaar.

    { forms-beside }
    .begin = Beginnen
nudge-ten-minutes--2 =
    Dit is een goed moment om even te gaan zitten.

    Vraag { $partner } vandaag hoe de dag voelde, niet hoe de dag was. Tien minuten zijn genoeg.

    { forms-beside }
nudge-ten-minutes--3 =
    Even niets moeten, behalve kijken naar wie er naast je zit.

    Tien minuten, handen vast of tegenover elkaar. Ik stel de vragen.

    { forms-beside }
nudge-ten-minutes--4 =
    Een vaste plek op de dag. Ook als het een gewone dag was.

    Zeg in jullie tien minuten één ding dat je spannend vindt. Dat vraagt moed, en het brengt je dichterbij.

    { forms-beside }
nudge-ten-minutes--5 =
    De afwas kan wachten. Dit duurt tien minuten.

    Drie vragen, jij en { $partner }. Meer hoeft er vanavond niet goed te gaan.

    { forms-beside }
nudge-ten-minutes--6 =
    Nu, of straks na het eten. Kies wat past.

    Tien minuten zonder schermen. Begin met: ‘Wanneer dacht je vandaag aan mij?’

    { forms-beside }
nudge-ten-minutes--7 =
    Klein, en elke dag. Vandaag dus ook, als het lukt.

    Ga bij { $partner } zitten en blijf tien minuten. Je hoeft niets op te lossen.

    { forms-beside }
nudge-ten-minutes--8 =
    Heb je zo even? Tien minuten, langer duurt het niet.

    Vraag wat { $partner } vandaag nodig had en miste. Luister, en laat het daarbij.

    { forms-beside }

## The hug (G2)

nudge-hug =
    Iets voor vandaag dat geen woorden nodig heeft.

    Een knuffel van zes tellen. Tel rustig mee, en laat dan pas los.

    { forms-beside }
    .begin = Vertel meer
nudge-hug--2 =
    Een pauze van zes tellen. Dat past altijd ergens.

    Sla je armen om { $partner } heen, zonder plan voor daarna. Wil een van jullie niet? Dan is een hand ook goed.

    { forms-beside }
nudge-hug--3 =
    Voor bij het thuiskomen, of voor het slapen.

    Houd { $partner } vandaag zes tellen vast. Langer mag.

    { forms-beside }
nudge-hug--4 =
    Vandaag iets met je handen in plaats van met je hoofd.

    Pak de hand van { $partner } en laat hem even liggen. Meer hoeft niet.

    { forms-beside }
nudge-hug--5 =
    Kort, warm en gratis. Raad eens wat ik je vandaag vraag.

    Een knuffel, zes tellen lang. Vraag gerust of het nu uitkomt.

    { forms-beside }
nudge-hug--6 =
    Een kleine gewoonte, elke dag opnieuw.

    Ga even tegen { $partner } aan staan. Adem zes tellen samen uit.

    { forms-beside }
nudge-hug--7 =
    Zes tellen zijn langer dan je denkt. Probeer het vandaag maar.

    Geef { $partner } vandaag een knuffel, en heb geen haast om los te laten.

    { forms-beside }
nudge-hug--8 =
    Even dichtbij, zonder reden. Vandaag, wanneer het zo uitkomt.

    Een arm om { $partner } heen op de bank telt ook. Zes tellen, of een hele film.

    { forms-beside }

## What is rare: an evening, goals, the year (G1, E1)

nudge-date-night =
    Een vraag voor deze maand. Kijk er rustig naar.

    Welke avond is voor jullie twee? Zonder telefoon, en het hoeft niets te kosten. Ik help je een plan te maken.

    { forms-beside }
    .begin = Plan maken
nudge-date-night--2 =
    Pak je agenda er even bij. Het gaat om één avond.

    Kies deze maand een avond voor jullie twee. Wie van jullie regelt hem deze keer?

    { forms-beside }
nudge-date-night--3 =
    Deze maand iets om naar uit te kijken. Kijk even wanneer het past.

    Wanneer waren jullie voor het laatst een avond samen, zonder scherm? Plan er nu één.

    { forms-beside }
nudge-shared-goals =
    Eens in de drie maanden kijk je wat verder vooruit.

    Waar willen jullie samen naartoe? Ga er een half uur voor zitten. Ik stel de vragen.

    { forms-beside }
    .begin = Beginnen
nudge-shared-goals--2 =
    Een nieuw seizoen. Een goed moment om vooruit te kijken.

    Wat willen jullie de komende drie maanden meer doen, en wat minder? Praat er samen over.

    { forms-beside }
nudge-check-up =
    Eén keer per jaar een langere blik. Dit is dat moment.

    Je fiets laat je ook nakijken voor hij kapot is. Kijk samen hoe het met jullie is, in een half uur.

    { forms-beside }
    .begin = Beginnen
nudge-check-up--2 =
    Er ging een jaar voorbij. Neem er even de tijd voor.

    Wat droegen jullie samen, en wat vraagt nu aandacht? Ik loop het met je na.

    { forms-beside }

## Coming back to something (A8, B5, D3)

nudge-follow-up =
    Je nam je iets voor. Neem er even tijd voor, nu of later.

    Hoe is het ermee? Gedaan, nog niet, kleiner of laten gaan: alles is goed.

    { forms-beside }
    .look = Bekijken
    .agreements = Afspraken
nudge-follow-up--2 =
    Ik zou nog even terugkomen op iets. Dat is nu.

    Lukte het, of is kleiner beter? Laten gaan mag ook. Zeg het zoals het is.

    { forms-beside }

nudge-follow-up--3 =
    Er stond nog iets open dat je zelf koos. Kijk wanneer het past.

    Ging het zoals je dacht, of anders? Kleiner maken mag, en loslaten ook.

    { forms-beside }

nudge-road =
    Het is zover: je koos dit moment om weer even stil te staan.

    Hoe gaat het nu met jou? Neem er vijf rustige minuten voor, alleen.

    { forms-beside }
    .alone = Mijn weg
    .recovery = Verder kijken
    .parting = Volgende stap
    .opposite = Mijn oefening
nudge-road--2 =
    Je wilde hier later nog eens op terugkijken. Dat is nu.

    Wat is er anders dan de vorige keer? Bij jezelf beginnen is genoeg.

    { forms-beside }

## Less

nudge-less =
    Een korte vraag over mijn berichten aan jou.

    Zal ik minder sturen? Dan kom ik alleen nog één keer per week, en soms voor iets groters.
    .fewer = Minder graag
    .so = Zo laten
    .none = Zet stil

## The day after a beginning (B5)

nudge-begun-spiegel =
    Je hebt iets uitgekozen om mee te beginnen. Zullen we verder?

    De Spiegel werkt het best met iets kleins. Denk aan één zin van { $partner } die bleef hangen.

    { forms-beside }
    .begin = De Spiegel
nudge-begun-behoefte =
    Je hebt iets uitgekozen om mee te beginnen. Zullen we verder?

    Denk aan iets tussen jullie wat meer betekende dan het leek. Met De Detector zoek je wat erachter zat.

    { forms-beside }
    .begin = De Detector
nudge-begun-checkin =
    Je hebt iets uitgekozen om mee te beginnen. Zullen we verder?

    Weten jullie allebei wanneer de eerste check-in is? Onwennig is normaal; beginnen is genoeg.

    { forms-beside }
    .begin = Check-in
nudge-begun-waardering =
    Je hebt iets uitgekozen om mee te beginnen. Zullen we verder?

    Noem vandaag iets wat { $partner } deed en wat jou goed deed. Klein telt.

    { forms-beside }
    .begin = Waardering
nudge-begun-veiligwoord =
    Je hebt iets uitgekozen om mee te beginnen. Zullen we verder?

    Kies met { $partner } jullie veilige woord, op een moment dat het goed gaat. Dan is het er als het spant.

    { forms-beside }
    .begin = Veilig woord
nudge-begun-hechting =
    Je hebt iets uitgekozen om mee te beginnen. Zullen we verder?

    Drie vragen over wat jij doet als het spannend wordt. Twee minuten, en een begin van een gesprek.

    { forms-beside }
    .begin = Hechting

## A talk that was set for later: asked for, so it is said at its own hour

nudge-booked =
    Je vroeg me om een seintje op dit uur. Lees het rustig, nu of straks.

    { $late ->
        [yes] Ik ben later dan je vroeg; sorry daarvoor. Je wilde verder praten over:
       *[no] Je wilde nu verder praten over:
    }

    ‘{ $text }’

    Zo kun je beginnen: ‘Ik wil hier graag met jou over praten. Komt het nu uit?’
    .begin = Nu beginnen
    .move = Ander moment
    .drop = Hoeft niet meer
nudge-booked-other =
    Je vroeg me om een seintje op dit uur. Lees het rustig, nu of straks.

    { $late ->
        [yes] Ik ben later dan je vroeg; sorry daarvoor. Het ging om wat { $partner } je schreef: een gesprek voor later.
       *[no] Het gaat om wat { $partner } je schreef: een gesprek voor nu.
    }

    Zo kun je beginnen: ‘Vertel eerst maar, ik luister.’
