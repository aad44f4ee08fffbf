### Het ritme: elk vast moment op één plek.

rhythm-menu =
    Dit is jouw ritme. Het geldt alleen voor jou.

    { $rhythm }

    Wat wil je bekijken of anders?
    .check-in = Check-in
    .appreciation = Waardering
    .mirror = De Spiegel
    .ten-minutes = Tien minuten
    .hug = Knuffel
    .date-night = Avond samen
    .shared-goals = Doelen
    .check-up = Jaargesprek
    .quiet = Stille uren
    .zone = Tijdzone
    .holiday = Vakantie
    .calendar = Agenda
    .done = Klaar
rhythm-done = Goed, zo staat het.
rhythm-done--2 = Prima. Zo laten we het.

## Eén moment, zoals het nu is

rhythm-on =
    { $what ->
        [check-in] Je check-in: { $when_check_in }.
        [appreciation] Je waardering: { $when_appreciation }.
        [mirror] De uitnodiging voor De Spiegel: { $when_mirror }.
        [ten-minutes] De tien minuten: { $when_ten_minutes }.
        [hug] De knuffel: { $when_hug }.
        [date-night] Een avond voor jullie twee: { $when_date_night }.
        [shared-goals] Het gesprek over jullie doelen: { $when_shared_goals }.
       *[check-up] Het jaargesprek: { $when_check_up }.
    }

    De volgende is { $next_moment }. Wat wil je?
    .typed = Andere tijd
    .move = Verzetten
    .skip = Eén keer niet
    .rest = Een poos niet
    .zone = Andere klok
    .off = Uit
    .back = Zo laten
rhythm-moved =
    Dit moment staat voor één keer op { $to_moment }. Wat wil je?
    .again = Toch gewoon
    .move = Opnieuw verzetten
    .off = Helemaal uit
    .back = Zo laten
rhythm-resting =
    Dit moment slaat een poos over. Op { $next_moment } is het er weer. Wat wil je?
    .again = Weer beginnen
    .off = Helemaal uit
    .back = Zo laten
rhythm-off =
    { $what ->
        [check-in] { -for-check-in }. Ik help je er nu niet aan denken.
        [appreciation] { -for-appreciation }. Ik vraag er nu niet uit mezelf naar.
        [mirror] De Spiegel: halverwege de week een uitnodiging om te oefenen. Die staat nu uit.
        [ten-minutes] Tien minuten per dag voor elkaar, zonder telefoon. Na het eten werkt vaak het best.
        [hug] Elke dag een knuffel van zes tellen. Meer hoeft het niet te zijn.
        [date-night] Eén avond per maand voor jullie twee. Ik help je er nu niet aan denken.
        [shared-goals] Eens in de drie maanden: wat willen jullie samen? Dat staat nu uit.
       *[check-up] Eens per jaar samen kijken hoe het gaat. Dat staat nu uit.
    }

    Wanneer wil je dat?
    .usual = Gewone tijd
    .typed = Eigen tijd
    .back = Laat maar uit
rhythm-saved = Dat staat.
rhythm-saved--2 = Genoteerd.
rhythm-saved--3 = Zo onthoud ik het.
rhythm-is-off = Goed, dit staat uit. Je zet het hier weer aan wanneer je wilt.
rhythm-again = Goed, weer zoals het was.
rhythm-rest =
    Hoe lang wil je dit moment niet?
    .two-weeks = Twee weken
    .four-weeks = Vier weken
    .twelve-weeks = Twaalf weken
rhythm-rests = Goed. Na { $until_day } kom ik er weer mee.
rhythm-in-quiet = Let op: dit valt in je stille uren. Ik meld me dan om { $end }.
rhythm-late-hour = Zo laat zijn jullie misschien moe. Dan praat het moeilijker. Na het eten lukt het vaak beter, maar jij kiest.
rhythm-just-home = Rond die tijd komt er vaak net iemand thuis. Geef elkaar dan eerst een kwartier rust. Jij kiest.

## Een bestand voor de agenda

rhythm-calendar-coming = Ik maak een bestand met al je momenten. Zo meteen komt het hier.
rhythm-calendar =
    Open dit bestand met je agenda. Elk moment heet daar alleen ‘Weerklank’: wie meekijkt, leest verder niets.

    Verander je iets in je ritme? Vraag dan een nieuw bestand.

## Vakantie

rhythm-away =
    Hoe lang wil je geen berichten op vaste momenten?

    Jullie veilige woord en hulp werken gewoon door.
    .week = Een week
    .two-weeks = Twee weken
    .three-weeks = Drie weken
    .typed = Tot een dag
rhythm-away-typed =
    Tot en met welke dag?
    .placeholder = Zondag, of 12 juli
rhythm-no-day = Die dag begrijp ik niet. Schrijf hem zoals ‘zondag’ of ‘12 juli’, hooguit vier maanden vooruit.
rhythm-away-until = Geniet ervan. Tot en met { $last_day } stuur ik niets uit mezelf.
rhythm-away-now =
    Tot en met { $last_day } stuur ik niets uit mezelf. Wil je dat zo laten?
    .again = Weer beginnen
    .leave = Zo laten
rhythm-away-over = Goed, je vaste momenten zijn er weer.
