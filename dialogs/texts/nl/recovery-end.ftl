### E5, E6: de weg stopt. Samen verder zonder, uit elkaar, of gewoon klaar: elk einde is even goed.

recovery-end-watched =
    { -watched }
recovery-end-none = Er loopt hier nu geen weg. Met /herstel kun je er een beginnen, en /menu toont de rest.
recovery-end-how =
    Je mag hier stoppen, om welke reden ook. Een reden vraag ik niet, alleen hoe het verdergaat.
    .together = Samen verder
    .apart = Uit elkaar
    .stopped = Ik stop hiermee
    .not-yet = Toch nog niet
recovery-end-not-yet = Goed, alles blijft zoals het was. Met /herstel ga je verder.
recovery-end-together = Wat een weg was dat. Jullie doen het nu zonder mij, en zo hoort het. De check-in blijft een goed vast punt: /checkin.
recovery-end-apart = Ook dat is een eerlijk einde. Wat je hier leerde, neem je mee.
recovery-end-stopped = Dan stopt het hier. Wat je schreef, blijft van jou, en met /herstel kun je opnieuw beginnen.
