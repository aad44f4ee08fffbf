moment-skip-reason =
    Dat kan. Wil je voor jezelf opschrijven waarom? Alleen jij krijgt het te lezen.
    .placeholder = Het was een volle week
moment-skip-skipped =
    { $what ->
        [check-in]
            Goed, deze slaan we over.

            Een knuffel kan altijd.
       *[other] Goed, deze keer niet.
    }
moment-skip-skipped--2 =
    { $what ->
        [check-in]
            Goed, deze valt weg.

            Een arm om elkaar heen kan ook zonder vragen.
       *[other] Dan nu even niet.
    }
moment-skip-skipped-until =
    { $what ->
        [check-in]
            Goed, deze slaan we over. Op { $next_day } kom ik weer langs.

            Een knuffel kan altijd.
       *[other] Goed, deze keer niet. Op { $next_day } kom ik weer langs.
    }
moment-skip-skipped-until--2 =
    { $what ->
        [check-in]
            Goed, deze valt weg. Ik kom terug op { $next_day }.

            Een arm om elkaar heen kan ook zonder vragen.
       *[other] Dan nu even niet. Ik kom terug op { $next_day }.
    }
