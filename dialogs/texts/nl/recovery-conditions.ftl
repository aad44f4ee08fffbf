### E4: vijf eerlijke voorwaarden. Wat ontbreekt, krijgt één volgende stap. Het is geen muur voor altijd.

recovery-conditions-watched =
    { -watched }
recovery-conditions-first =
    Kunnen jullie hiervan herstellen? Soms wel, en vaak ook niet. Vooraf kan niemand dat zeggen.

    Wel helpt het als vijf dingen er zijn. Ik loop ze met je langs. Antwoord zoals het nu is, niet zoals je hoopt.
recovery-conditions-over =
    Is het contact met die ander helemaal gestopt, ook de berichtjes?
    .yes = Ja
    .no = Nee
    .unsure = Weet ik niet
recovery-conditions-honest =
    Is het liegen gestopt, ook over kleine dingen?
    .yes = Ja
    .no = Nee
    .unsure = Weet ik niet
recovery-conditions-wanted =
    Willen jullie dit allebei? Niet uit schuld, en niet omdat iemand druk zet.
    .yes = Ja, allebei
    .no = Nee
    .unsure = Weet ik niet
recovery-conditions-help =
    Helpt er iemand mee die hier ervaring mee heeft, of is die gezocht?
    .yes = Ja
    .no = Nog niet
recovery-conditions-time =
    Dit duurt maanden tot jaren. Reken op één tot twee jaar, en soms op meer.

    Wil jij die tijd nemen?
    .yes = Ja
    .no = Ik twijfel

## Wat het betekent als er iets ontbreekt

recovery-conditions-no-over-did =
    Zolang dat contact er is, kan herstellen niet beginnen. Voor je partner blijft het dan elke dag opnieuw gebeuren.

    Eén stap: stop het, kort en duidelijk, en zeg daarna wat je geschreven hebt. Werk je samen? Spreek dan af dat je elk contact zelf vertelt.
recovery-conditions-no-over-hurt =
    Zolang dat contact er is, kun jij niet herstellen van iets wat doorgaat. Dat ligt niet aan je inzet.

    Jij kunt het niet voor een ander stoppen. Eén stap: zeg één keer rustig wat jij nodig hebt om verder te praten, en kijk wat er gebeurt.
recovery-conditions-no-honest-did =
    Zolang er iets verzwegen wordt, staat alles wat jullie opbouwen los. Komt het later uit, dan begint de pijn opnieuw.

    Eén stap: schrijf voor jezelf op wat nog niet gezegd is. Vertel het dan in één keer, zonder uitleg erbij. Bang voor wat er dan gebeurt? Kijk eerst bij /hulp.
recovery-conditions-no-honest-hurt =
    Op leugens kun je niets bouwen. Het is geen zwakte dat je niet vertrouwt wat niet klopt.

    Eén stap: zeg wat je merkte, en wat je nodig hebt om hier verder over te praten. Zoeken in andermans telefoon hoort daar niet bij.
recovery-conditions-no-wanted =
    Eén mens kan dit niet voor twee doen. Blijft iemand uit schuld of onder druk, dan houdt het meestal geen stand.

    Een besluit kan wachten. Eén stap: zeg elkaar eerlijk waar je nu staat, zonder te duwen. Voel jij je gedwongen? Kijk dan bij /hulp.
recovery-conditions-no-help =
    Zonder hulp lukt dit zelden, want je zit er zelf middenin. Beginnen kan wel, terwijl je zoekt.

    Eén stap: bel deze week één iemand. Wie dat kan zijn, en wat je vraagt, staat bij /hulp samen.
recovery-conditions-no-time =
    Die twijfel is eerlijk. Niemand hoeft nu twee jaar te beloven.

    Eén stap: geef het een paar weken, en kijk dan opnieuw. Sneller willen dan het gaat, doet vaak het meeste pijn.
recovery-conditions-unsure-over =
    Dan is dit de eerste vraag om te stellen. Eén keer, rustig: ‘Is het contact voorbij, en hoe weet ik dat?’

    Zelf gaan zoeken geeft zelden rust. Luister naar het antwoord, en naar wat er de weken erna gebeurt.
recovery-conditions-unsure-honest =
    Na zoiets is twijfel gewoon. Vertrouwen komt niet terug door een belofte, wel door dagen die kloppen.

    Eén stap: vraag naar één ding dat je wilt weten, en niet naar alles tegelijk.
recovery-conditions-unsure-wanted =
    Dat mag. In de eerste weken weet bijna niemand het zeker.

    Eén stap: beslis nu niets groots. Praat er deze week met één mens over, alleen. Met /hulp samen zie je wie dat kan zijn.

## Verder

recovery-conditions-back =
    Op { $day } vraag ik het je nog eens. De deur is dan niet dicht: dezelfde vragen kunnen een ander antwoord krijgen.

    Tot die tijd is er /herstel slechte-dag voor als het zwaar is. Met /ritme zet je berichten voor twee zolang weg.
recovery-conditions-back-silent =
    Kijk over een week of twee opnieuw, met /herstel. Het antwoord kan dan anders zijn.

    Tot die tijd is er /herstel slechte-dag voor als het zwaar is.
recovery-conditions-begin =
    Dan kan de eerste stap: erkennen. Ieder doet dat aan de eigen kant, en alleen jij ziet wat je hier schrijft.

    Wil je nu beginnen?
    .now = Nu beginnen
    .later = Later
recovery-conditions-later = Goed. Kies een moment waarop je alleen bent en uitgerust. Met /herstel begin je dan aan stap één.
