"""The words of `question_words`: what stands for what. Dutch of the Netherlands and of Flanders; ours, by hand."""

from __future__ import annotations

from collections.abc import Mapping

ORDINARY = frozenset(
    """
    aangeboden aankopen afgemaakt afgespoten afkraken aflezen afmaken beheren beter betere bewaken beweren
    contant contract daten dochter doodgaan doorhak duiven engste etentje gebogen geboord geburen geduwd gegaan
    gegeven gekost gekuist geleden geleefd geleegd geleend gelegen geleverd gemist genoemd gepist gerust
    geslopen gespoten gestoten gesust gewerkt gezien gezond helpen jaren kanten kassen koppen leefde leeft
    lengte lijden lijken lijnen maten minnen oneens platen praktisch samen scheef seizoen spellen spieken
    sporten spraken stapte stelen stikte stompte storten stoute tienen toeren trainen vasten verbrast vergaten
    vergeten vergiet verheven verliep verlopen versteld verwijst vouwen vreemd vreemde vrienden vroege vroegen
    wassen weggedaan wissel zitten
    """.split()
)
"""Words of every day that are no slip of another one."""

SLIPPERY = tuple(
    """
    hechtingsstijl relatietherapie relatietherapeut therapeut therapie psycholoog bindingsangst verlatingsangst
    vermijdend vreemdgegaan vreemdgaan veranderen verandert gewoontes gewoonten verdedigen verdedigend defensief
    meedoen meedoet meewerken communicatie communiceren gesprek praten beginnen begint privacy vertrouwen eenzaam
    verdrietig luisteren luistert partner verwijt verwijten beschuldigt schreeuwen schreeuwt discussie discussies
    ontploft escaleert hulpverlener relatie huwelijk affaire overspel ontrouw bedrogen vergeven onzeker afhankelijk
    jaloers eenzaamheid huisgenoten begrijpen begrijpt verwacht behoefte behoeften bericht berichten gegevens
    anoniem scheiden scheiding vertrekken vertrokken vertrekt afscheid signalen verrast dagelijks dagelijkse
    wekelijks rituelen knuffelen oefeningen flauwekul motiveren overtuigen
    """.split()
)
"""Words whose beginning is a sign below, as they are spelled in full."""
PHRASES: Mapping[str, str] = {
    "partner": """
        mijn lief, mijn vent, mijn madam, mijn gast, mijn wederhelft, mijn betere helft, mijn betere wederhelft, de
        ander, jouw lief, jouw man, jouw vrouw, mijn ega, mijn moppie, mijn schat
    """,
    "vreemdgaan": """
        een ander, een andere vrouw, een andere man, een andere vent, een andere madam, een andere meid, andere
        vrouwen, andere mannen, die andere, met iemand anders, iemand anders, een derde in, scheve schaats, buiten
        de pot, in bed met, met een ander, naar bed met, in bed, gaat vreemd, ging vreemd, gaan vreemd, vreemd
        geweest, vreemd gegaan, vreemd gaan, vreemt gegaan, sliep met, slaapt met, slapen met, geslapen met, seks
        met, seks gehad, gekust met, zoenen met, iets gehad met, had iets met, iets met haar ex, iets met zijn ex,
        heeft iets met, achter mijn rug, dubbel leven, verliefd op een ander, verliefd op iemand, over de schreef,
        in de fout, horens op, horens gezet, met een collega, een verhouding, dubbele bodem, een ander in
    """,
    "therapie": """
        hulp van buiten, hulp van buitenaf, van buitenaf, iemand van buiten, hulp zoeken, hulp zoekt, zoek je hulp,
        zoeken hulp, zoek ik hulp, hulp nodig, hulp halen, hulp vragen, externe hulp, een derde persoon, zelf niet
        uit, samen niet uit, hulp is, welke hulp, hulp bij, hulp voor, er niet uit, niet meer uit, niet uit met,
        niet meer oplossen, zelf oplossen, niet opgelost, er niet meer uit, iemand erbij, iemand bij, iemand tussen,
        kan ons helpen, ons helpen, helpt ons, kunnen we terecht, kan ik terecht, met iemand praten, met iemand gaan
        praten, ernstig genoeg, erg genoeg, serieus genoeg, niet alleen oplossen, er tussen, mee kijken met ons,
        neutrale persoon, neutraal iemand
    """,
    "afstand": """
        naast elkaar, langs elkaar, langs mekaar, naast mekaar, uit elkaar gegroeid, uit elkaar groeien, groeien uit
        elkaar, uit elkaar drijven, drijven uit elkaar, uit elkaar aan het groeien, ver uit elkaar, broer en zus,
        dicht bij, elkaar kwijt, elkaar terug, op een eiland, niks meer tegen, niks tegen, niets tegen, praten niet
        meer, zeggen niks meer, geen contact, ver van elkaar, ver weg, in zijn eigen wereld, in haar eigen wereld,
        eigen leven, niks meer samen, niets meer samen, onder een dak, niet meer binnen, op slot, sluit zich af,
        trekt zich terug, alleen nog over, gaat alleen over, voel me alleen, elkaar amper, elkaar nauwelijks, mis
        haar, mis hem, ik mis, rug tegen rug, andere kamer, geen seks, geen tijd, koude kant, niet gehoord, niet
        echt samen, er niet bij, ergens anders, langs mij heen
    """,
    "vertrekken": """
        gaat weg, weg gaan, gaan weg, ermee stoppen, wil weg, weg wil, ervan af, zet een punt, punt achter, uit
        elkaar gaan, in de steek, van mij af, van me af, de deur uit, ermee kappen, eruit stappen
    """,
    "vertrokken": """
        ging weg, weg ging, ging ervandoor, laten zitten, uit elkaar gingen, het uitgemaakt, maakte het uit, maakt
        het uit, bij mij weg, wou weg, weg wou, al weg, dan weg, nu weg is, is weg, op straat gezet, weg was, was
        weg, ineens weg, het uit is, is het uit, nu het uit, uit was, over was, gedaan was, wegging
    """,
    "verrast": """
        zag aankomen, zien aankomen, niet aankomen, zien komen, uit het niets, uit de lucht, donderslag, heldere
        hemel, niks door, niets door, niks gemerkt, niets gemerkt, van niks, van niets, van de ene dag op de andere,
        als een verrassing, in shock, als een schok, zo blind, ik dacht dat alles, dacht dat het goed, dacht ik,
        niks van toen, in orde was, op rolletjes, nooit ruzie, geen ruzie, nooit gemerkt
    """,
    "meedoen": """
        doet niet mee, doen niet mee, niet mee doen, niet mee doet, werkt niet mee, niet meewerken, mee wil, niet
        mee, wil niet mee, geen zin, geen goesting, het nut, moet er niks van hebben, moet er niets van hebben, kan
        hem niks schelen, kan haar niks schelen, mijn eentje, zijn eentje, haar eentje, sta er alleen voor, mijn
        kant, een kant, de kar, kop in het zand, gelooft er niet in, ziet het niet zitten, dat niet zitten, doe
        alles alleen, alles alleen, enige die, dood paard, in mijn uppie, doet niks, doet niets, doen niks, wil niet
        praten, wil er niet over, wil niet, wilt niet, geen moeite, over de streep, van een van de twee, een van de
        twee, als ik alleen, ik alleen, alleen werken, alleen oefenen, altijd ik, ik altijd de, van mij komen, geen
        antwoord, antwoordt niet, reageert niet, geen probleem, niks van weten, niets van weten, niks terug, niets
        terug, alleen aan het vechten, vecht alleen, laat hem koud, laat haar koud, geeft er niks om
    """,
    "redden": """
        goed komen, komt goed, komt het goed, goed maken, weer goed, te laat, te ver heen, te redden, aan te doen,
        op tijd, nog tijd, nog iets doen, nog doen, nog proberen, opnieuw beginnen, terug krijgen, nog zin, nog nut,
        nog hoop, nog kans, nog een kans, een kans, nog toekomst, nog terug, tweede kans, haar terug, hem terug,
        blijven of, of gaan, heeft het zin, nog goed, te ver, hoe krijg ik haar terug, krijg ik hem terug, nog goe
        komen, goe komen, valt er nog, er nog iets, nog iets, haar te houden, bij me houden, nog verder
    """,
    "uitgeblust": """
        niet meer van mij, niet meer van me, niet meer van hem, niet meer van haar, niks meer voor, niets meer voor,
        mij nog graag, me nog graag, klaar mee, genoeg van, niet meer met ons, het is op, de koek is op, gevoel is
        weg, gevoelens zijn weg, liefde is op, is het over, over is, over tussen, gedaan met, voelt niks meer, voelt
        niets meer
    """,
    "verpest": """
        om zeep, naar de knoppen, naar de vaantjes, naar de haaien, in de soep, teveel fouten, te veel fouten, te
        veel gebeurd
    """,
    "kalm": """
        koel ik af, koel je af, koelen af, af te koelen, time out, tot rust, even pauze, tot tien, tot bedaren, hou
        ik me in, me niet inhouden, in te houden
    """,
    "veiligwoord": "veilig woord, veilige woord, een woord om, code woord, stop woord",
    "ruzie": """
        in de haren, uit de hand, op de spits, te heet, hoog op, op de vuist, uit mijn krammen, uit zijn krammen,
        uit mijn slof, uit haar slof, met de deuren, harde woorden, door de lucht, de bom, van kwaad naar erger,
        tegen mij uit, tegen me uit, vliegt uit, valt uit, hetzelfde liedje, niet tussen ons
    """,
    "gewoonte": """
        hoe vaak, hoe dikwijls, vaste avond, vast moment, vaste momenten, quality time, date night, avondje uit,
        levend houden, check in, bij elkaar blijven, samen blijven, bij elkaar, samen uit, iets leuks, leuk houden,
        samen houden, tijd voor elkaar, tijd maken, samen doen, iets liefs, iets kleins, kleine dingen, kleine
        gebaren, hoe houden we, hoe hou je, hoe houd ik, hoe blijven we, hoe blijf je, al die jaren, de vlam, vonk
        erin, graag zie, van haar hou, twintig jaar, voor ons tweeen, voor ons twee
    """,
    "elkedag": """
        elke dag, iedere dag, alle dagen, elke week, iedere week, elke avond, iedere avond, per week, per dag, elke
        maand, iedere maand, door de week, elk weekend, ieder weekend
    """,
    "beginnen": """
        ter sprake, op tafel, kaart ik aan, kaart aan, kaart ik het aan, kaart ik dit aan, snij ik het aan, breng ik
        het, pak ik het aan, pak ik dat, goed moment, beste moment, juiste moment, rustig moment, goed ogenblik,
        eerste zin, waar begin, steek ik van wal, van wal, hoe leg ik, hoe stel ik het, stel ik voor, nodig ik haar
        uit, nodig ik hem uit
    """,
    "woorden": """
        geen woorden, de woorden, welke woorden, niet gezegd, over mijn lippen, wat zeg ik, wat zou jij zeggen, wat
        moet ik zeggen
    """,
    "verwijten": """
        voelt zich aangevallen, voelt zij zich aangevallen, voelt hij zich aangevallen, in de verdediging, voel me
        aangevallen, in het defensief, ja maar, in mijn schelp
    """,
    "boos": """
        op zijn teen, op haar teen, op zijn tenen, op haar tenen, op de kast, lange tenen, kort lontje, lang gezicht
    """,
    "privacy": """
        leest mee, lees mee, lezen mee, kijkt mee, kijken mee, mee lezen, mee kijken, onder ons, tussen ons blijven,
        blijft dit, stuur je dit, stuur je door, stuur door, dit door, te weten, voor jezelf, alleen voor mij, een
        mens, wie ziet, ziet iemand, kan iemand, achter komen, erachter komen, te zien, te horen krijgen, wat ik
        hier, wat ik typ, wat ik schrijf, hier alles, hier vrijuit, wat ziet, in mijn telefoon, op mijn gsm, met jou
        praat
    """,
    "kwijtraken": """
        kwijt raken, kwijt geraken, vanaf komen, af komen, raak ik kwijt, van af, ooit kwijt, gaat over, ooit over,
        ooit weg, nooit weg
    """,
    "aard": """
        heel mijn leven, mijn leven lang, zo blijven, zo geboren, nu eenmaal, altijd zo, voor altijd, hele leven
    """,
    "wieik": """
        wat voor iemand, wat voor type, in elkaar zit, in elkaar steek, hoe zit ik, hoe ben ik, ben ik te, wie ben
        ik, welk type, ben ik een, welke stijl, waarom ben ik, waarom word ik, waarom kan ik, waarom hou ik, waarom
        heb ik, is het normaal, normaal dat, zegt dat over
    """,
    "hoewordik": """
        hoe word ik, word ik ooit, hoe leer ik, kan ik leren, kan hij leren, kan ze leren, kan zij leren, kan je
        leren, leer ik
    """,
    "sluiten": """
        klap dicht, klap ik dicht, klap ik altijd dicht, klapt dicht, dicht klappen, sluit me af, sluit mij af, trek
        me terug, trek mij terug, ren weg, loop ik weg, loop weg
    """,
    "benauwd": "te dichtbij, te dicht, ruimte nodig",
    "scheelt": """
        wat scheelt, scheelt er, wat is er mis, wat er scheelt, niks is maar, dat er niks is, nooit goed, niet goed,
        niet goed genoeg, nooit genoeg, ergens mee, weet niet waarom, misdaan, wat heb ik nu, verkeerd volgens, fout
        volgens
    """,
    "binnenin": """
        in haar om, in hem om, in haar hoofd, in zijn hoofd, zit er achter, er achter haar, er achter zijn, zit
        achter, gaat er om, eronder, hoogte krijgen
    """,
}
"""By the word that stands for them, phrases in standard form, divided by commas."""

WORDS: Mapping[str, str] = {
    "partner": """
        ze zij haar hij hem partner partners vrouw vrouwen man mannen vriend vriendin lief vent venten madam
        madammen echtgeno* wederhelft eega kerel verloofde vrouwtje mannetje wijf ventje liefje schatje
    """,
    "vreemdgaan": """
        affair* ontrouw* overspel* vreemdg* vreemdging vreemt bedrog* bedrieg* bedroog bedroge bedrogen vreemdgaat
        slippertje* slipper onenight* minna* belazer* gekust gezoend zoen* kuste tinder* dating* maitresse*
        scharrel* verhouding buitenecht* sext* dubbelleven* stiekem* opbiecht* opgebiecht* vergeven vergeef*
        misstap* avontuurtje* betrap* betrapt* geflirt flirt* escapade* vrijt gevreeen bijslaap minnaar leugen*
        liegt liegen buurman secretaresse hotel
    """,
    "vertrouwen": "vertrouw* wantrouw* betrouw*",
    "therapie": """
        therap* terap* teraph* psycholo* psychia* psych coach* hulpverlen* counsel* deskundig* profession* bemiddel*
        bemiddeling mediat* caw huisarts* dokter* specialist* relatieth* relatiecoach koppelth* partnerrelatie*
        buitenstaander* raadgever* zielenknijper* emdr eft gottman sessie* consult* begeleid* externe hulp expert*
        neutrale onafhankelijk* terugbetaal* vergoed* mutualiteit praktijk* hulplijn paartherapie gezinstherapie
        zelfhulp vastgelopen inschakel*
    """,
    "hechting": """
        hecht* gehecht* bindingsangst* verlatingsangst* avoidant* anxious* onveilig* hechtingst* bindingsb*
    """,
    "stijl": "stijl* type types soort soorten",
    "vermijden": "vermijd* vlucht* wegloop* weglopen wegvlucht* ontwijk* ontloop* verstop*",
    "bang": """
        bang* angst* schrik vrees* paniek* ongerust* onzeker* zenuwachtig* panikeer* jaloe* jaloers*
    """,
    "afhankelijk": """
        afhankelijk* aanhankelijk* klamp* vastklamp* plakk* bevestiging claim* verstikk* verstikt* needy veeleisend*
    """,
    "emotie": "emotie* gevoel* gevoelens emotion*",
    "veranderen": """
        verander* genees* genezen helen heelt afleer* afleren aanleer* aanleren leren leer geleerd omschol* betert
        evolue* slijt* afkomen afgeraken doorbreek* doorbreken omgooi* ontwikkel* behandel* overgaan bijleren
        afraken beteren overwin* verdwijn* verbeter* verander groei* ontgroei* bijschaven omgaan aanpassen bijsturen
        ooit
    """,
    "kwijtraken": "kwijtraken kwijtgeraken",
    "test": "test* quiz* vragenlijst* toets*",
    "aard": """
        gedoemd jeugd kindertijd geboren opvoeding vroeger aangeboren aard karakter* persoonlijkheid* patroon
        patronen ouders natuur
    """,
    "ruzie": """
        ruzie* ruzi* geruzie ambras* bonje discuss* kibbel* gekibbel bekvecht* gevecht* bots* strijd* oorlog*
        conflict* twist* heibel* hommeles clash* escal* ontplof* uitbarst* explode* explo* haren ontspoor* vijanden
        vitten colere krammen slof blaf* spanning* verhit* woordenwissel* gekrakeel getier bekvechten tegenoverstaan
        vlammen vliegen bekvechte kijven kijv* gekijf vechtpartij*
    """,
    "roepen": """
        roep* geroep riep schreeuw* geschreeuw* brul* tier* tieren gil* krijs* uitval* uitvalt snauw* bulder* vloek*
        scheld* uitvlieg* uitvliegt afsnauw*
    """,
    "boos": """
        boos* boze kwaad* kwade woest razend woede* nijdig* pissig* prikkelbaar* lastig* irrit* geirrit* furieus
        gefrustr* frustr* lichtgeraakt* humeur* chagrijn* knorrig* mopper* nors ambetant* heftig* fel boosheid
        teleurgesteld* gevoelig* gekwetst kwetst drama
    """,
    "kalm": """
        kalm* gekalm* bekoel* afkoel* rustig rustiger bedaar* bedaren timeout* kalmte beheers* inhouden ademhal*
        adempauze afkoeling
    """,
    "pauze": "pauze*",
    "veiligwoord": "stopwoord* codewoord* veiligwoord*",
    "bijleggen": "bijleggen vrede verzoen* sorry goedmaken excus*",
    "verdriet": """
        verdriet* droevig* huil* ween* weent wenen tranen bleit* bleiten janken jankt triest* ongelukkig* troost*
        traan
    """,
    "begrijpen": """
        begrijp* begreep snap* snapt versta* verstond vatten doorgrond* aanvoel* volgen peilen raadsel* kop
    """,
    "behoefte": "behoef* verwacht* verlang* wens* nodig",
    "klagen": "klaag* klag* zaag* zage* zagen zeur* zeurt ontevred*",
    "afstand": """
        afstand* afstandelijk* verwijder* huisgen* kamergen* eenza* kil kille killer kou koud koude koel koele
        gesloten muur muren band verbinding* verbond* contact connect* nabij* intim* dichtbij dichter dichterbij
        vreemden bereik* stil stilte zwijg* verkoel* leegte gescheiden vervreem* ongehoord kwijtgeraakt afgesloten
        kloof overbrug* oppervlakkig* nauwelijks amper huishouden boodschappen bubbel aanraken kussen samenleven
        weggedreven vriezen bevroren vrieskou ijskoud teruggetrokken
    """,
    "luisteren": "luister* gehoord reflect* spiegel* spiegelen",
    "telefoon": "telefoon* gsm* smartphone* iphone* mobiel* scherm* tablet",
    "vonk": "vonk* vlam* vuur passie* spark brandend* magie verliefd* spannend",
    "techniek": "techniek* manier methode* oefening* oefenen oefen werkt",
    "beginnen": """
        begin* begon begonnen start* opene* aankaart* aansnijd* bespreek* bespreken besprek* onderwerp* aanbreng*
        openbreek* aanhalen aansnijden bespreekbaar openingszin* ogenblik moment inleid* aanpak*
    """,
    "verwijten": """
        defens* verdedig* verwijt* beschuldig* aangevallen kritiek* aanval* aanvallen weerwoord kwetsen tegenaanval*
    """,
    "zeggen": """
        zeg zegt zeggen zei vertel* uitleg* uitlegg* verwoord* formuleer* opmerk* verteld kwijt zegde
    """,
    "woorden": "woorden zin zinnen voorbeeldzin*",
    "praten": "praat* praten spreek* spreken gesprek* babbel* dialoog* communi* overleg* klappen",
    "durven": "durf* durven",
    "meedoen": """
        meedoe* meewerk* meegaa* weiger* goesting motiv* gemotiveerd* overtuig* moeite inspan* energie zever*
        flauwekul onzin bullshit belachelijk* nutteloos tijdverspil* eenricht* eentje uppie meekrijg* kar negeer*
        negeert enigste meehelp* meekrijgen aansporen zwans kul larie quatsch kinderachtig* watjes gezeik lui sleep
        sleur meesleur* trekker uitnodiging* tegenwerk* ongeinteresseerd* geinteresseerd* interesseert meetrek*
        koppelen dwingen forceren pushen
    """,
    "redden": """
        red redden gered hoop kans kansen toekomst goedkomen goedkomt lijmen gelijmd herstel* terugkrijg* terugwin*
        terugvecht* rechttrek* rechtzet* reanim* opgeve* opgeven hopeloos doorgaan verloren reddeloos twijfel*
        verliezen halen overleven houden doorzetten terugkomen
    """,
    "verpest": """
        verpest* verklo* verknoei* verknal* verprut* vergooi* verbrod* verbruid* verkeken verspeel* fouten
    """,
    "einde": "voorbij gedaan afgelopen einde eind kapot stuk",
    "scheiden": "scheid* gescheid* advocaat papieren break",
    "vertrekken": """
        vertrek* weggaan weggaat verlat* verlaten uitmak* uitmaken afhak* losla* bolt afbol* beeindig* opstap*
    """,
    "vertrokken": """
        vertrok* weggegaan wegging verliet opgestapt uitgemaakt breuk* koffer* valies* afscheid* afgehaakt uiteen
        stopte opgekrast vertrokken boeltje gepakt ontvlucht*
    """,
    "verrast": """
        verras* verbaas* verbouwereerd plots* opeens ineens onverwacht* doorhad doorhebben gemerkt signa*
        gewaarschuwd* aankomen doorhebt waarschuw* blind verschoten overvallen doorgehad shock schok merkt merkte
        besefte besef*
    """,
    "rouwen": "rouw* verwerk* overheen opgelucht",
    "reden": "reden redenen oorzaak verschil verschillen anders",
    "gewoonte": """
        gewoont* routin* ritue* ritme* gebaar* gebaren tip tips onderhou* investe* date dates afspraakje* avondje*
        knuffel* complim* levend* verwater* attent* attenti* koesteren verzorg* vastigheid schema* weekschema
        traditie* gezond* gelukkig* samenblijven waarder* waardeer* regelmatig levendig fris
    """,
    "elkedag": "dagelijks* wekelijks* maandelijks* jaarlijks*",
    "privacy": """
        privac* prive anoniem* vertrouwelijk* geheim* gegevens data bewaar* bewaard bewaren opsla* opgesla* meelez*
        meelees* meekijk* meegelez* doorstu* doorgestuur* melding* notific* wissen wis gewist verwijderen robot ai
        avg gdpr versleutel* telegram chatbot chatgpt doorgeef* geheimhoud* inzage screenshot* doorverte*
        pottenkijk* beveilig* server verkocht verkoopt beheerder maker klikt verklik* sporen leegmaken bot app
        gestuurd stuurt terechtkomt gedeeld delen deelt
    """,
    "lezen": "lees* lezen leest gelezen zichtbaar meelezen",
    "typen": """
        typ* typt typen tik tikt schrijf* schreef intyp* intik* antwoord* bericht* berichtje* tekst
    """,
    "koppel": "koppel koppels koppeltje* stellen huwelijk* trouw* getrouwd gehuwd relatie* verkering",
}
"""By the word that stands for them: whole words, and beginnings with a `*`."""
