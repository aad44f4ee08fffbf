### Het moment laten weten: alleen na een tweede ja, en terugnemen kan.

tomorrow-share-offer =
    Zal ik { $partner } een bericht sturen met het onderwerp en het moment? Dan kan { $zij } zich ook voorbereiden.

    Je ziet eerst precies wat er dan staat.
    .show = Laat zien
    .keep = Zeg ik zelf
    .also-show = Ja
    .also-keep = Nee
tomorrow-share-reread =
    Zo komt het bij { $partner }:

    ‘{ $text }’

    Op { $moment }.

    Mag het weg?
    .send = Stuur nu
    .keep = Toch niet
tomorrow-share-received =
    { $Partner } wil hierover graag een andere keer verder praten:

    ‘{ $text }’

    Op { $moment }. Het hoeft dus niet nu.
tomorrow-share-kept = Goed. Spreek het moment dan samen af; alleen jij krijgt van mij een seintje.
tomorrow-share-sent = Het is weg. Via /gedeeld haal je het weer terug.
