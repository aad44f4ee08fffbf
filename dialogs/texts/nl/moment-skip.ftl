moment-skip-reason =
    Dat kan. Wil je voor jezelf opschrijven waarom? Alleen jij krijgt het te lezen.
    .placeholder = Het was een volle week
moment-skip-skipped =
    { $what ->
        [check-in]
            Goed, deze slaan we over.

            Een knuffel van zes tellen kan altijd.
       *[other] Goed, deze keer niet.
    }
moment-skip-skipped-until =
    { $what ->
        [check-in]
            Goed, deze slaan we over. Op { $next_day } kom ik weer langs.

            Een knuffel van zes tellen kan altijd.
       *[other] Goed, deze keer niet. Op { $next_day } kom ik weer langs.
    }
