### Een belofte laten lezen: alleen na een tweede ja, en terugnemen kan.

promise-share-offer =
    Mag { $partner } deze belofte ook lezen? Dat hoeft niet.

    Ik laat je eerst zien wat ik dan stuur.
    .show = Laat zien
    .keep = Alleen voor mij
promise-share-reread =
    Dit leest { $partner } dan:

    ‘{ $text }’

    De eerste stap: ‘{ $answer }’

    Stuur ik het zo?
    .send = Stuur nu
    .keep = Toch niet
promise-share-received =
    { $Partner } deelt een belofte met jou:

    ‘{ $text }’

    De eerste stap: ‘{ $answer }’

    Je hoeft hier niets mee te doen.
promise-share-kept = Goed. Die blijft van jou alleen.
promise-share-sent = Het is verstuurd. Met /gedeeld kun je het terugnemen.
