### C7: de dans van twee. De eigen helft voor iedereen, het geheel pas als allebei deelden.

dance-watched =
    { -watched }
dance-not-now =
    Iets voor twee past nu even niet. { -calm-first }

    { -who-listens }

    { -now-otherwise } /hechting.
dance-nothing-yet =
    De dans begint bij jezelf: wat doe jij als het spant? Daar zijn drie korte vragen voor.
    .leads = Naar de vragen

## De eigen helft

-dance-afraid = Ben je bang voor de ander? Dan past dit niet bij jou; kijk bij /hulp.
dance-half-avoidant =
    Jouw helft van de dans, als je antwoorden kloppen.

    Wat je vaak doet als het spant: stil worden, weggaan, iets gaan doen. Wat er vaak onder zit: het wordt je te veel, of je bent bang het verkeerd te doen.

    Een ander ziet dan soms alleen een dichte deur. Eén zin kan al verschil maken: ‘Ik moet even weg, om acht uur ben ik er weer.’

    { -dance-afraid }
dance-half-anxious =
    Jouw helft van de dans, als je antwoorden kloppen.

    Wat je vaak doet als het spant: vragen, bellen, het meteen willen oplossen. Wat er vaak onder zit: je wilt weten of je nog belangrijk bent.

    Een ander hoort soms alleen een verwijt. Eén zin kan al verschil maken: ‘Ik schrik ervan. Wil je me straks even vasthouden?’

    { -dance-afraid }
dance-half-secure =
    Jouw helft van de dans, als je antwoorden kloppen.

    Wat je vaak doet als het spant: rustig blijven en zoeken naar een uitweg. Wat er vaak onder zit: je rekent erop dat het goed komt.

    Een ander kan die rust voor onverschilligheid houden. Eén zin kan al verschil maken: ‘Het raakt me ook, en ik blijf hier.’

    { -dance-afraid }
dance-half-mixed =
    Jouw helft van de dans, als je antwoorden kloppen.

    Bij spanning wisselt het bij jou: soms zoek je de ander op, en soms juist ruimte. Wat er vaak onder zit: je wilt dichtbij zijn, en ook veilig.

    Een ander weet dan soms niet wat je nodig hebt. Eén zin kan al verschil maken: ‘Nu even niet, straks graag wel.’

    { -dance-afraid }

## Wat nu?

dance-linked =
    Er is ook een tekening van het geheel: jouw helft en die van { $partner }. Die verschijnt alleen als jullie allebei, los van elkaar, je beeld delen.

    Niemand ziet wat de ander doet. Ik laat je eerst lezen wat er van jou te zien zou zijn.
    .show = Laat zien
    .invite = Woorden voor samen
    .week = Mijn oefening
    .close = Klaar
dance-laid-before =
    Je beeld ligt klaar. Je hoeft nergens op te wachten: met jouw helft kun je nu al iets doen. Terugnemen kan met /gedeeld.
    .invite = Woorden voor samen
    .week = Mijn oefening
    .close = Klaar
dance-alone =
    Met jouw eigen helft kun je meteen iets doen. Wie van de twee anders begint, maakt niet uit.
    .invite = Woorden voor samen
    .week = Mijn oefening
    .close = Klaar
dance-closed = Goed. Misschien merk je vandaag al één keer: hier begint het rondje.
dance-reread =
    Dit leest { $partner }, maar pas als { $zij } ook deelt:

    ‘{ forms-mine }’

    In de tekening staat bij jouw helft: { forms-half }

    Daaronder leg ik uit wat er vaak gebeurt tussen mensen die dat doen. Je drie antwoorden blijven van jou.

    Mag dit?
    .share = Deel dit
    .keep = Toch niet
dance-kept =
    Goed. Het blijft van jou alleen.

    Je eigen helft kun je ook zonder te delen een beetje veranderen.
    .leads = Mijn oefening
dance-laid =
    Het ligt klaar. Hebben jullie allebei gedeeld, dan staat de dans bij jullie allebei in de chat. Er hoeft niets, ook niet van { $partner }.

    Bedenk je je? Typ dan /gedeeld.
    .leads = Woorden voor samen
dance-anew =
    Je deelde eerder een ander beeld dan waar je antwoorden nu op lijken.

    Wil je het nieuwe laten zien?
    .show = Laat eerst zien
    .as-it-is = Laat zo

## Woorden om zelf te sturen

dance-words =
    Hieronder staan woorden die je zelf kunt sturen of zeggen. Eén keer is genoeg. { $Partner } vindt de vragen met /hechting.
dance-words-alone =
    Hieronder staan woorden die je zelf kunt sturen of zeggen. Eén keer is genoeg. Praten doen jullie daarna gewoon aan tafel, zonder mij.
dance-to-send-alone = Ik heb nagedacht over wat ik doe als het spant tussen ons. Daar wil ik je graag iets over vertellen, zonder verwijt. En ik ben benieuwd hoe het voor jou is. Nu niet is ook goed.
dance-to-send = Ik heb drie korte vragen beantwoord over wat ik doe als het spant tussen ons. Heb jij daar ook zin in, gewoon voor jezelf? Dan kunnen we eens kijken wat er bij ons gebeurt. Nee is ook goed.
dance-sent-by-hand =
    Intussen kun je met je eigen helft al beginnen.
    .leads = Mijn oefening

## Allebei gedeeld

dance-reveal-picture =
    Jullie deelden dit allebei.

    Jij: ‘{ forms-mine }’

    { $Partner }: ‘{ forms-theirs }’

    Het komt uit drie vragen. Het is geen etiket, en het kan schuiven.
-dance-opponent = Niet een van jullie is de tegenstander, dat is het rondje zelf.
dance-pair-avoidant-avoidant =
    Wordt het spannend, dan zoeken jullie vaak allebei ruimte. Het blijft rustig in huis, en wat jullie dwarszit, blijft liggen. Zo groeit er ongemerkt afstand.

    Daar heeft ieder een reden voor: de ander niet willen belasten, of bang zijn iets kapot te maken.

    { -dance-opponent }

    De uitweg is klein. De een noemt vandaag één ding dat bleef hangen. De ander blijft er vijf minuten bij. Wissel morgen.
dance-pair-avoidant-anxious =
    Bij spanning zoekt de een nabijheid: vragen, praten, nu. De ander zoekt ruimte en wordt stil. Hoe stiller de een, hoe harder de ander vraagt. En hoe harder het vragen, hoe stiller het wordt.

    Allebei met een reden. Achter het vragen zit vaak: ben ik nog belangrijk voor je? Achter de stilte: ik doe het toch nooit goed.

    { -dance-opponent }

    Voor wie ruimte zoekt: zeg bij het weggaan hoe laat je terug bent. Voor wie nabijheid zoekt: vraag één ding, en doe dan even iets voor jezelf.
dance-pair-avoidant-secure =
    Wordt het lastig, dan trekt de een zich vaak terug. De ander blijft rustig en wacht. Dat geeft lucht, maar het onderwerp kan zo blijven liggen.

    Achter het terugtrekken zit vaak: ik doe het toch verkeerd. Achter het wachten zit vertrouwen, ook als niemand dat hoort.

    { -dance-opponent }

    Voor wie ruimte zoekt: kom er zelf met één zin op terug. Voor wie rustig blijft: vertel ook eens wat het met jou doet.
dance-pair-avoidant-mixed =
    De een zoekt vaak ruimte. De ander wil soms juist dichtbij zijn, en soms ook weg. Dan valt moeilijk te raden wat nu helpt, en wordt de een nog voorzichtiger.

    Ruimte zoeken is vaak een manier om niets stuk te maken. Wie wisselt, wil dichtbij zijn en zich toch veilig voelen.

    { -dance-opponent }

    Voor wie ruimte zoekt: zeg dat je er straks weer bent. Voor wie wisselt: zeg in één woord wat je nu wilt, dichtbij of even niet.
dance-pair-anxious-anxious =
    Bij spanning zoeken jullie allebei nabijheid, vaak tegelijk. Jullie praten allebei, en geen van beiden voelt zich gehoord. Dan gaat het harder en sneller.

    Daaronder zit bij ieder dezelfde vraag: blijf je bij me?

    { -dance-opponent }

    De uitweg is om de beurt. De een vraagt één ding dat geruststelt. De ander zegt eerst terug wat er gevraagd werd, en is daarna zelf aan de beurt.
dance-pair-anxious-secure =
    De een wil na een botsing snel weten of het goed zit. De ander blijft meestal kalm, en dat helpt vaak. Soms lijkt die kalmte op onverschilligheid. Dan wordt er nog eens gevraagd.

    Achter het vragen zit de angst de ander kwijt te raken. Achter de kalmte zit vertrouwen dat niet wordt uitgesproken.

    { -dance-opponent }

    Voor wie nabijheid zoekt: vraag om iets concreets, zoals een hand. Voor wie rustig blijft: zeg hardop dat je er bent.
dance-pair-anxious-mixed =
    De een zoekt nabijheid. De ander wil dat soms ook, en een andere keer juist ruimte. Dat maakt onzeker, dus wordt er meer gevraagd. En daardoor is er weer meer ruimte nodig.

    De een zoekt zekerheid. De ander wil dichtbij zijn zonder zichzelf kwijt te raken.

    { -dance-opponent }

    Voor wie nabijheid zoekt: vraag eerst of het nu past. Voor wie wisselt: zeg of het nu kan, en anders hoe laat wel.
dance-pair-secure-secure =
    Ook als het spant, blijven jullie vaak allebei rustig, en vinden jullie elkaar weer. Op drukke dagen kan het toch een rondje worden: de een is kort, en de ander dan ook.

    Jullie rekenen er allebei op dat het goed komt. Daardoor wordt soms minder gezegd wat er speelt.

    { -dance-opponent }

    De een vertelt deze week iets kleins dat raakte. De ander vraagt: ‘Hoe was dat voor jou?’
dance-pair-secure-mixed =
    De een blijft meestal kalm. De ander zoekt soms nabijheid en soms ruimte. Die kalmte helpt vaak. Maar wie niet weet wat nu goed is, doet soms niets, en dat voelt dan als afstand.

    Wie wisselt, wil vaak twee dingen tegelijk: dichtbij en veilig. Wie rustig blijft, wil niets opdringen.

    { -dance-opponent }

    Voor wie wisselt: noem één ding dat nu zou helpen. Voor wie rustig blijft: vraag ‘dichtbij of even ruimte?’, en neem het antwoord zoals het is.
dance-pair-mixed-mixed =
    Jullie zoeken allebei de ene keer nabijheid en de andere keer ruimte, en niet altijd tegelijk. Dan komt de een net dichterbij als de ander weg wil. Een uur later is het andersom.

    Allebei zoeken jullie hetzelfde: een afstand die goed voelt.

    { -dance-opponent }

    De een zegt hardop: ‘nu graag’, of: ‘over een uur’. De ander zegt of dat past, en noemt anders een tijd.
dance-way =
    .week = Mijn kleine stap
