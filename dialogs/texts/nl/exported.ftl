### Wat er in het bestand van /export staat: de kopjes en regels van weerklank.md, en LEESMIJ.md.

exported-title = Wat Weerklank van jou bewaart
exported-made = Gemaakt op { $made } om { $at }. Alle tijden zijn die van { $present }.

## De kopjes

exported-words = Wat je schreef
exported-valued = Wat je waardeerde
exported-agreed = Wat je afsprak
exported-skipped = Waarom een check-in niet paste
exported-quiz = Hechting
exported-scan = Je weken, met de zeven patronen
exported-log = Geteld
exported-shared-mine = Wat jij deelde
exported-shared-theirs = Wat je partner met jou deelt
exported-both = Van jullie samen
exported-settings = Je instellingen
exported-safety = Veiligheid

## Hoe een onderwerp heet dat niet in het menu staat

exported-subject =
    .check-in-later = Check-in
    .check-in-move = Check-in
    .check-in-skip = Check-in
    .appreciations = Waardering
    .safe-word-confirm = Veilig woord
    .calm = Rustig worden
    .patterns-week = Patronen
    .patterns-today = Patronen
    .welcome = Kennismaken
    .invitation = Uitnodiging
    .triage = Drie vragen
    .between-us = Iets tussen ons
    .export = Meenemen
    .promise-look = Belofte
    .promises = Belofte
    .promise-share = Belofte
    .tomorrow-look = Morgen verder
    .tomorrow-share = Morgen verder
    .tomorrow-move = Morgen verder
    .tomorrow-drop = Morgen verder
    .tomorrow-confirm = Morgen verder
    .agreement-new = Afspraken
    .agreement-confirm = Afspraken
    .agreement-look = Afspraken
    .date-night = Avond samen
    .shared-goals = Doelen samen
    .check-up = Jaarlijkse blik
    .hug = Knuffel
    .attachment = Hechting
    .attachment-earlier = Hechting
    .styles = Hechting
    .dance = Hechting
    .opposite = Hechting
exported-picture =
    .avoidant = Vermijdend
    .anxious = Angstig
    .secure = Veilig
    .mixed = Van alles iets

## Geteld

exported-count-mirror =
    { $count ->
        [1] Eén Spiegel
       *[other] { $count } Spiegels
    }
exported-count-appreciation =
    { $count ->
        [1] Eén keer iets gewaardeerd
       *[other] { $count } keer iets gewaardeerd
    }
exported-count-check-in =
    { $count ->
        [1] Eén check-in
       *[other] { $count } check-ins
    }
exported-count-ten-minutes =
    { $count ->
        [1] Eén keer de tien minuten
       *[other] { $count } keer de tien minuten
    }
exported-count-hug =
    { $count ->
        [1] Eén knuffel
       *[other] { $count } knuffels
    }
exported-count-slip =
    { $count ->
        [1] Eén keer een patroon opgemerkt
       *[other] { $count } keer een patroon opgemerkt
    }

## Samen en instellingen

exported-safe-word = Jullie veilige woord: { $word }
exported-proposal = Het veilige woord dat jij voorstelde: { $word }
exported-name = Je naam: { $who }
exported-partner = Je partner: { $who }
exported-country = Land: { $site }
exported-zone = Tijdzone: { $present }
exported-quiet = Stille uren: van { $begin } tot { $end }
exported-rhythm = { $rhythm }
exported-silent = Berichten uit mezelf: uit

## Alleen als erom gevraagd is

exported-safety-what = Je vroeg om dit deel erbij. Bewaar het waar niemand anders kijkt.
exported-safety-triage = Een ja op een van de drie vragen
exported-safety-asked = De drie vragen zijn gesteld
exported-safety-quiet = Je wilde rust van mijn berichten
exported-safety-none = Hier is niets over bewaard.

## LEESMIJ.md

exported-readme-title = Wat er in deze map zit
exported-readme-open =
    Deze map is niet versleuteld. Wie die krijgt, kan alles lezen. Bewaar de map dus waar jij dat wilt, en gooi die weg als je hem niet meer nodig hebt.
exported-readme-page = Je eigen woorden, geordend naar onderwerp en dag, met je tellingen en je instellingen. Begin hier.
exported-readme-data = Hetzelfde en meer, voor een ander programma. Elke knop die je koos, staat er ook in.
exported-readme-rhythm = Je vaste momenten, voor in je agenda. De titel zegt niets over het onderwerp.
exported-readme-booked = Een moment dat je één keer verzette, voor in je agenda.
exported-readme-chart = Een tekening van je eigen weken. Het is geen cijfer en geen oordeel.
exported-readme-without =
    Dit zit er niet in: wat van je partner is en niet met jou gedeeld, berichten die ik stuurde, en pauzes. Ook je chat zelf en een code om te koppelen niet. Wat ik alleen nodig heb om de weg te vinden in een gesprek, laat ik ook weg.
exported-readme-safety = Wat over veiligheid gaat, zit er alleen in als je daar apart om vroeg.
exported-readme-fields = Voor wie er een programma voor schrijft
exported-readme-version = Een veld houdt zijn naam en zijn betekenis. Verandert dat toch, dan verandert ook het getal van de versie. Elk moment staat in UTC, de wereldtijd.
exported-field-schema = Waar het van is. Dit is altijd hetzelfde woord.
exported-field-version = Het getal van de versie, nu 1.
exported-field-made = Van welk moment dit is.
exported-field-with-safety = Of erin zit wat over veiligheid gaat.
exported-field-settings = Namen, land, tijdzone en vaste momenten. Dag 0 is maandag.
exported-field-own = Wat ik verder van jou alleen onthoud.
exported-field-both = Wat van jullie samen is.
exported-field-talks = Elk gesprek, met wat je erin zei.
exported-field-key = De plek van de vraag in het gesprek. Die naam verandert nooit.
exported-field-question = De vraag, zoals ik die nu stel. Leeg als ik die niet meer stel.
exported-field-answer = Je eigen woorden, of de naam van de knop. Leeg als je de vraag oversloeg.
exported-field-label = Wat er op die knop staat.
exported-field-waits = Of je het op een ander moment gaf en het nog op zijn vraag wacht.
exported-field-records = Wat langer blijft dan een gesprek, elk met zijn soort en zijn moment.
exported-field-mine = Wat jij klaar hebt gelegd voor je partner.
exported-field-theirs = Wat je partner met je deelt en wat jij al zag.
exported-field-safety = Alleen als je erom vroeg: wat ik over veiligheid bewaar.
