### De eerste stap van een belofte: iets wat binnen 24 uur begint.

promise-step-first =
    Wat is de eerste kleine stap, binnen 24 uur?

    Schrijf wat je doet en wanneer. Vijf minuten is genoeg.
    .placeholder = Vanavond na het eten …
    .why =
        Wat je binnen een dag begint, gebeurt veel vaker dan wat ooit nog komt.

        Kun je er nu niet mee beginnen? Dan mag het gewoon wachten.
promise-step-smaller =
    Maak de stap zo klein dat hij vandaag of morgen zeker past.

    Je belofte: ‘{ $text }’

    Wat doe je, en wanneer?
    .placeholder = Alleen …
    .why = Een stap die past, zet je. Daarna kan er altijd nog een bij.

## Wat er nog ontbreekt

promise-step-lack-what =
    Je schreef:

    ‘{ $answer }’

    Wat doe je dan precies? Iets wat je kunt zien gebeuren.
    .placeholder = Ik leg mijn telefoon weg …
promise-step-lack-who =
    Je schreef:

    ‘{ $answer }’

    Beloven kun je alleen wat jij doet. Wat is jouw deel?
    .placeholder = Ik …
promise-step-lack-when =
    Je schreef:

    ‘{ $answer }’

    Wanneer doe je dat, vandaag of morgen?
    .placeholder = Vanavond
promise-step-lack-sooner =
    Je schreef:

    ‘{ $answer }’

    Dat begint later dan over 24 uur. Beloof alleen wat je binnen een dag kunt beginnen. Welk klein stukje past vandaag of morgen?

    Past er niets? Sla dit over, dan beloof je nu niets.
    .placeholder = Ik zoek vast het nummer op …
promise-step-begins =
    Je schreef:

    ‘{ $answer }’

    Begin je hier binnen 24 uur mee?
    .in-time = Ja, dat begint
    .later = Nee, later

## Gemaakt, of niet

promise-step-made =
    Dit is je belofte:

    ‘{ $text }’

    Je eerste stap: ‘{ $answer }’

    Op { $day } kom ik er één keer op terug.
promise-step-made-silent =
    Dit is je belofte:

    ‘{ $text }’

    Je eerste stap: ‘{ $answer }’

    Ik kom er niet uit mezelf op terug. Met /belofte kijk je zelf hoe het ermee is.
promise-step-without =
    Dan is het nog geen belofte. Dat mag: wachten is beter dan iets beloven wat nog niet kan.

    Past er later wel een eerste stap? Dan /belofte.
promise-step-as-it-was = Goed. Je belofte blijft zoals die was.
