### Iemand zei ja op een code: degene die hem maakte, bevestigt of niet.

-news = Er is nieuws over je uitnodiging: er kwam een ja.
joining-confirm-named =
    { -news }

    De naam die daarbij hoort: { $guest }.
joining-confirm-unnamed =
    { -news }

    Van iemand met jouw code; een naam is er nog niet bij.
joining-confirm-right =
    Is dit van degene die je uitnodigde? Dan kunnen jullie { -together }. Ieder houdt een eigen chat, en delen kies je per keer.

    Twijfel je? Kies dan nee, of vraag het eerst zelf na.
    .yes = Ja, koppelen
    .no = Nee
    .why =
        Een code kan in verkeerde handen komen. Daarom zeggen jullie allebei ja.

        Een nee kost niets: de code werkt dan niet meer, en ik stuur er geen bericht over. Zolang je niets kiest, verandert er ook niets.
joining-confirm-not-joined =
    Goed, er is niets gekoppeld. Deze code werkt niet meer, en van je nee hoort niemand iets.

    { -new-code } Voelt het niet vrij of veilig? Kijk dan bij /hulp.
joining-confirm-over =
    Koppelen kan met deze code niet meer. Er is niets veranderd.

    { -new-code }
-new-code = Een nieuwe maken kan altijd, met /uitnodigen of /koppelen.
