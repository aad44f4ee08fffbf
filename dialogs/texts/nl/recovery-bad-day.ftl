### E5: een zware dag. Iets voor nu, voor wie dan ook.

recovery-bad-day-watched =
    { -watched }
recovery-bad-day-now =
    Een zware dag dus. Je hoeft er niet in je eentje doorheen.

    Wat helpt je nu?
    .breathe = Even ademen
    .comfort = Troost vragen
    .somebody = Iemand bellen
    .enough = Niets meer
recovery-bad-day-more =
    Helpt er nog iets?
    .breathe = Even ademen
    .comfort = Troost vragen
    .somebody = Iemand bellen
    .enough = Niets meer
recovery-bad-day-comfort-hurt = Troost vragen aan wie je pijn deed, dat voelt dubbel. Het mag, en het hoeft niet. Wil je het, zeg dan wat je nodig hebt en wat niet:
recovery-bad-day-comfort-hurt-words = Ik heb een zware dag. Je hoeft het niet goed te maken. Wil je tien minuten bij me zitten, zonder iets uit te leggen?
recovery-bad-day-comfort-did = Ook jij mag het zwaar hebben. Leg dat bij een vriend of bij een therapeut, en niet bij { $partner }. Aan { $haar } kun je dit vragen:
recovery-bad-day-comfort-did-words = Ik zie dat het een moeilijke dag is. Wil je dat ik bij je blijf, of wil je liever even alleen zijn? Allebei is goed.
recovery-bad-day-comfort-friend = Vraag het aan iemand die je vertrouwt. Deze woorden mag je zo sturen:
recovery-bad-day-comfort-friend-words = Ik heb een zware dag. Mag ik je even bellen? Advies hoeft niet, luisteren is genoeg.
recovery-bad-day-somebody-nl =
    Bel iemand die je kent, of iemand die er voor is:

    { service-listening-nl }
    { service-mind-nl }

    Wordt het donker, of ben je niet veilig? Typ /hulp.
recovery-bad-day-somebody-be =
    Bel iemand die je kent, of iemand die er voor is:

    { service-listening-be }
    { service-caw-be }

    Wordt het donker, of ben je niet veilig? Typ /hulp.
recovery-bad-day-done = Goed. Doe vandaag alleen wat nodig is: eten, drinken, slapen. Morgen is een andere dag, en met /herstel slechte-dag kun je hier weer terecht.
