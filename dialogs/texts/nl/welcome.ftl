### Het welkom: wat dit is, en één ding om vandaag mee te beginnen.

welcome-hello =
    Ik help twee mensen om elkaar beter te horen, met korte oefeningen.

    Wil je meteen iets doen?
    .picture = Twee mensen naast elkaar op een bank, met geluidsgolven tussen hen in.
    .now = Meteen iets doen
    .meet = Eerst kennismaken
    .why = { -why-welcome }
welcome-hello-linked =
    Fijn dat je er bent. Met korte oefeningen help ik jullie om elkaar beter te horen.

    Dit is jouw eigen chat. { $Partner } ziet hiervan alleen wat jij zelf deelt.

    Wil je meteen iets doen?
    .picture = Twee mensen naast elkaar op een bank, met geluidsgolven tussen hen in.
    .now = Meteen iets doen
    .meet = Eerst kennismaken
    .why = { -why-welcome }
welcome-hello-greeted =
    Dit is jouw eigen chat, en je kunt hier alvast beginnen.

    Wil je meteen iets doen?
    .picture = Twee mensen naast elkaar op een bank, met geluidsgolven tussen hen in.
    .now = Meteen iets doen
    .meet = Eerst kennismaken
    .why = { -why-welcome }
-why-welcome =
    Je woorden staan versleuteld op de computer waar ik op draai. Wie die beheert, beheert ook de sleutel.

    Je hoeft nergens je echte naam te geven. Stoppen kan altijd: typ /stop.

    Lees ik dat het niet veilig is, dan toon ik jou wie kan helpen. Dat stuur ik naar niemand.
welcome-first =
    Kies één ding om mee te beginnen. De rest komt later wel.

    • { -for-mirror }
    • { -for-need }
    • { -for-check-in }
    • { -for-appreciation }
    • { -for-safe-word }
    • { -for-attachment }
    .mirror = De Spiegel
    .need = De Detector
    .check-in = Check-in
    .appreciation = Waardering
    .safe-word = Veilig woord
    .attachment = Hechting
welcome-rhythm =
    Goed begin. Morgen kom ik er even op terug.

    Daarna meld ik me zelf: op zondag om 20:00 voor een check-in, op dinsdag en vrijdag voor een waardering. Andere tijden? /instellingen. Liever niets? /stil.

    Doet { $partner } mee? Met /koppelen zijn jullie met twee.
welcome-rhythm-linked =
    Goed begin. Morgen kom ik er even op terug.

    Daarna meld ik me zelf: op zondag om 20:00 voor jullie check-in, op dinsdag en vrijdag voor een waardering. Andere tijden? /instellingen. Liever niets? /stil.
welcome-met = Dank je{ $roep }. Aanpassen kan altijd in /instellingen, en in /menu staat wat er kan.
