### Een uitnodiging die openstaat, of een ja erop: laten staan of intrekken.

invitation-open =
    Er staat een uitnodiging van je open. Die werkt één keer, tot 48 uur na het maken.

    Wat doe je ermee?
    .stays = Laten staan
    .withdraw = Intrekken
invitation-stays = Goed, die blijft open. Een nieuwe maken mag altijd; dan werkt deze niet meer.
invitation-withdrawn = Ingetrokken. Met die code of link kan niemand meer koppelen.
invitation-none = Er staat nu geen code van je open.
invitation-yours =
    Je zei ja op een uitnodiging. Nu is er aan de andere kant nog een ja nodig. Tot dan verandert er niets.

    Wat doe je ermee?
    .stays = Laten staan
    .withdraw = Ja terugnemen
invitation-yes-stays = Goed, je ja blijft staan, tot de code verloopt. Alles hier werkt ondertussen ook alleen.
invitation-taken-back = Je ja is teruggenomen. Er is niets gekoppeld, en ik meld het aan niemand.
