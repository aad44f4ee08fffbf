### Een uitnodiging die openstaat: laten staan of intrekken.

invitation-open =
    Er staat een uitnodiging van je open. Die werkt één keer, tot 48 uur na het maken.

    Wat doe je ermee?
    .stays = Laten staan
    .withdraw = Intrekken
invitation-stays = Goed, die blijft open. Een nieuwe maken mag altijd; dan werkt deze niet meer.
invitation-withdrawn = Ingetrokken. Met die code of link kan niemand meer koppelen.
invitation-none = Er staat nu geen code van je open.
