check-in-skip-reason =
    Dat kan. Wil je voor jezelf opschrijven waarom? Alleen jij krijgt het te lezen.
    .placeholder = Het was een volle week
check-in-skip-skipped =
    Goed, deze slaan we over.

    Een knuffel kan altijd.
check-in-skip-skipped--2 =
    Goed, deze valt weg.

    Een arm om elkaar heen kan ook zonder vragen.
check-in-skip-skipped-until =
    Goed, deze slaan we over. Op { $next_day } kom ik weer langs.

    Een knuffel kan altijd.
check-in-skip-skipped-until--2 =
    Goed, deze valt weg. Ik kom terug op { $next_day }.

    Een arm om elkaar heen kan ook zonder vragen.
