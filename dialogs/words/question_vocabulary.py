"""The words of `question_words`: what stands for what. Dutch of the Netherlands and of Flanders, by hand."""

from __future__ import annotations

from collections.abc import Mapping

FUNCTION = frozenset(
    """
    aan al alle als altijd andere ben bent bij bijna daar dan dat de deze die dit doe doen doet door dus een
    eens en er erg ergens even ga gaan gaat geen had heb hebben hebt heeft heel hem het hier hij hoe hun
    iemand iets ik in is ja je jij jou jouw jullie kan kon kun kunnen kunt maar mag me mee meer meest met
    mij mijn moet moeten na naar nee niet niets niks nog nooit nu of om omdat ons onze ook op over te tegen
    toch toen tot tussen u uit vaak van veel voor waar waarom wanneer want waren was wat we wel welk welke
    werd wie wij wil willen wilt word worden wordt ze zelf zich zij zijn zo zonder zou zouden
    """.split()
)
"""Words without a content of their own."""
ORDINARY = frozenset(
    """
    aangeboden aankopen aanraden afgemaakt afgespoten afkraken aflezen afmaken andere anjers beheren beiaard
    beter betere bewaken beweren bezwaard botert contant contract daten dingen dochter doodgaan doorhak
    duiven engste etentje gebogen geboord geburen geduwd geflikt gegaan gegeven gehakt gekost gekuist gelakt
    geleden geleefd geleegd geleend gelegen geleverd gemist genoemd gepast gepikt gepist geplakt gerust
    geslopen gespoten gestoten gesust gewerkt gewone gezakt gezien gezond helpen jaren kammen kanten kappen
    kassen kijken kloppen klussen knappen koppen kramen krampen kuisen kussens leefde leeft lengte leven
    levens liedje liefde liepen lieten liever liggen lijden lijken lijkt lijnen maten minnen moments neutral
    omgaat oneens orders platen praktisch regenen rekenen samen scheef schrijft seizoen serveer servet
    smoren sparen spellen spieken spoken sporten spraken stapte stelen stikte stompte storen storten stoute
    tienen toeren trainen trekke trekken vasten verbrast vergaten vergeten vergiet verheven verkoop verliep
    verloopt verlopen verschillend verschonen verschoven verschuil versteld verwijst vouwen vreemd vreemde
    vrezen vrienden vriezer vroege vroegen wassen wegelopen weggedaan werken wissel woonden worden wordt
    zijnen zingen zitten
    """.split()
)
"""Words of every day that are no slip of another one."""
SLIPPERY = tuple(
    """
    hechtingsstijl relatietherapie relatietherapeut therapeut therapie psycholoog bindingsangst
    verlatingsangst vermijdend vreemdgegaan vreemdgaan veranderen verandert gewoontes gewoonten verdedigen
    verdedigend defensief meedoen meedoet meewerken communicatie communiceren gesprek praten beginnen begint
    privacy vertrouwen eenzaam verdrietig luisteren luistert partner verwijt verwijten beschuldigt
    schreeuwen schreeuwt discussie discussies ontploft escaleert hulpverlener relatie huwelijk affaire
    overspel ontrouw bedrogen vergeven onzeker afhankelijk jaloers eenzaamheid huisgenoten begrijpen
    begrijpt verwacht behoefte behoeften bericht berichten gegevens anoniem scheiden scheiding vertrekken
    vertrokken vertrekt afscheid signalen verrast dagelijks dagelijkse wekelijks rituelen knuffelen
    oefeningen flauwekul motiveren overtuigen
    """.split()
)
"""Words whose beginning is a sign below, as they are spelled in full."""
WORDS: Mapping[str, str] = {
    "partner": """
        ze zij haar hij hem partner partners vrouw vrouwen man mannen vriend vriendin lief vent venten madam
        madammen echtgeno* wederhelft eega kerel verloofde vrouwtje mannetje wijf ventje liefje schatje
    """,
    "vreemdgaan": """
        affair* ontrouw* overspel* vreemdg* vreemdging vreemt bedrog* bedrieg* bedroog bedroge bedrogen
        vreemdgaat slippertje* slipper onenight* minna* belazer* gekust gezoend zoen* kuste tinder* dating*
        maitresse* scharrel* verhouding buitenecht* sext* dubbelleven* stiekem* opbiecht* opgebiecht*
        vergeven vergeef* misstap* avontuurtje* betrap* betrapt* geflirt flirt* escapade* vrijt bijslaap
        minnaar leugen* liegt liegen
    """,
    "vertrouwen": "vertrouw* wantrouw* betrouw*",
    "therapie": """
        therap* terap* teraph* psycholo* psychia* psych coach* hulpverlen* counsel* deskundig* profession*
        bemiddel* bemiddeling mediat* caw huisarts* dokter* specialist* relatieth* relatiecoach koppelth*
        partnerrelatie* buitenstaander* raadgever* zielenknijper* emdr eft gottman sessie* consult*
        begeleid* externe hulp expert* neutrale onafhankelijk* terugbetaal* vergoed* mutualiteit praktijk*
        hulplijn paartherapie gezinstherapie zelfhulp vastgelopen inschakel*
    """,
    "hechting": """
        hecht* gehecht* bindingsangst* verlatingsangst* avoidant* anxious* onveilig* hechtingst* bindingsb*
    """,
    "stijl": "stijl* type types soort soorten",
    "vermijden": "vermijd* vlucht* wegloop* weglopen wegvlucht* ontwijk* ontloop* verstop*",
    "bang": "bang* angst* schrik vrees* paniek* ongerust* onzeker* zenuwachtig* panikeer* jaloe* jaloers*",
    "afhankelijk": """
        afhankelijk* aanhankelijk* klamp* vastklamp* plakk* bevestiging claim* verstikk* verstikt* needy
        veeleisend*
    """,
    "emotie": "emotie* gevoel* gevoelens emotion*",
    "veranderen": """
        verander* genees* genezen helen heelt afleer* afleren aanleer* aanleren leren leer geleerd omschol*
        betert evolue* slijt* afkomen afgeraken doorbreek* doorbreken omgooi* ontwikkel* behandel* overgaan
        bijleren afraken beteren overwin* verdwijn* verbeter* verander groei* ontgroei* bijschaven omgaan
        aanpassen bijsturen
    """,
    "kwijtraken": "kwijtraken kwijtgeraken",
    "test": "test* quiz* vragenlijst* toets*",
    "aard": """
        gedoemd jeugd kindertijd geboren opvoeding vroeger aangeboren aard karakter* persoonlijkheid*
        patroon patronen ouders natuur
    """,
    "ruzie": """
        ruzie* ruzi* geruzie ambras* bonje discuss* kibbel* gekibbel bekvecht* gevecht* bots* strijd*
        oorlog* conflict* twist* heibel* hommeles clash* escal* ontplof* uitbarst* explode* explo* haren
        ontspoor* vijanden vitten colere krammen slof blaf* spanning* verhit* woordenwissel* gekrakeel
        getier bekvechten tegenoverstaan vlammen bekvechte kijven kijv* gekijf vechtpartij*
    """,
    "roepen": """
        roep* geroep riep schreeuw* geschreeuw* brul* tier* tieren gil* krijs* uitval* uitvalt snauw*
        bulder* vloek* scheld* uitvlieg* uitvliegt afsnauw*
    """,
    "boos": """
        boos* boze kwaad* kwade woest razend woede* nijdig* pissig* prikkelbaar* lastig* irrit* geirrit*
        furieus gefrustr* frustr* lichtgeraakt* humeur* chagrijn* knorrig* mopper* nors ambetant* heftig*
        fel boosheid teleurgesteld* gevoelig* gekwetst kwetst drama
    """,
    "kalm": """
        kalm* gekalm* bekoel* afkoel* rustig rustiger bedaar* bedaren timeout* kalmte beheers* inhouden
        ademhal* adempauze afkoeling
    """,
    "pauze": "pauze*",
    "veiligwoord": "stopwoord* codewoord* veiligwoord*",
    "bijleggen": "bijleggen vrede verzoen* sorry goedmaken excus*",
    "verdriet": """
        verdriet* droevig* huil* ween* weent wenen tranen bleit* bleiten janken jankt triest* ongelukkig*
        troost* traan
    """,
    "begrijpen": "begrijp* begreep snap* snapt versta* verstond vatten doorgrond* aanvoel* peilen raadsel*",
    "behoefte": "behoef* verwacht* verlang* wens* nodig",
    "klagen": "klaag* klag* zaag* zage* zagen zeur* zeurt ontevred*",
    "afstand": """
        afstand* afstandelijk* verwijder* huisgen* kamergen* eenza* kil kille killer kou koud koude koel
        koele gesloten muur muren band verbinding* verbond* contact connect* nabij* intim* dichtbij dichter
        dichterbij vreemden bereik* stil stilte zwijg* verkoel* leegte gescheiden vervreem* ongehoord
        kwijtgeraakt afgesloten kloof overbrug* oppervlakkig* nauwelijks amper huishouden boodschappen
        bubbel aanraken kussen samenleven weggedreven vriezen bevroren vrieskou ijskoud teruggetrokken
    """,
    "luisteren": "luister* gehoord reflect* spiegel* spiegelen",
    "telefoon": "telefoon* gsm* smartphone* iphone* mobiel* scherm* tablet",
    "vonk": "vonk* vlam* vuur passie* spark brandend* magie verliefd*",
    "techniek": "techniek* manier methode* oefening* oefenen oefen",
    "beginnen": """
        begin* begon begonnen start* opene* aankaart* aansnijd* bespreek* bespreken besprek* onderwerp*
        aanbreng* openbreek* aanhalen aansnijden bespreekbaar openingszin* ogenblik moment inleid* aanpak*
    """,
    "verwijten": """
        defens* verdedig* verwijt* beschuldig* aangevallen kritiek* aanval* aanvallen weerwoord kwetsen
        tegenaanval*
    """,
    "zeggen": """
        zeg zegt zeggen zei vertel* uitleg* uitlegg* verwoord* formuleer* opmerk* verteld zegde
    """,
    "woorden": "woorden zin zinnen voorbeeldzin*",
    "praten": "praat* praten spreek* spreken gesprek* babbel* dialoog* communi* overleg* klappen",
    "durven": "durf* durven",
    "meedoen": """
        meedoe* meewerk* meegaa* weiger* goesting motiv* gemotiveerd* overtuig* moeite inspan* energie
        zever* flauwekul onzin bullshit belachelijk* nutteloos tijdverspil* eenricht* eentje uppie meekrijg*
        kar negeer* negeert enigste meehelp* meekrijgen aansporen zwans kul larie quatsch kinderachtig*
        watjes gezeik lui sleep meesleur* trekker uitnodiging* tegenwerk* ongeinteresseerd* geinteresseerd*
        interesseert meetrek* koppelen dwingen forceren pushen
    """,
    "redden": """
        red redden gered hoop kans kansen toekomst goedkomen goedkomt lijmen gelijmd herstel* terugkrijg*
        terugwin* terugvecht* rechttrek* rechtzet* reanim* opgeve* opgeven hopeloos doorgaan verloren
        reddeloos twijfel* doorzetten terugkomen
    """,
    "verpest": """
        verpest* verklo* verknoei* verknal* verprut* vergooi* verbrod* verbruid* verkeken verspeel* fouten
    """,
    "einde": "voorbij gedaan afgelopen einde eind kapot stuk",
    "scheiden": "scheid* gescheid* advocaat papieren break",
    "vertrekken": """
        vertrek* weggaan weggaat verlaten uitmak* uitmaken afhak* losla* bolt afbol* beeindig*
        opstap*
    """,
    "vertrokken": """
        vertrok* weggegaan wegging verliet opgestapt uitgemaakt breuk* koffer* valies* afscheid* afgehaakt
        uiteen stopte opgekrast vertrokken boeltje gepakt ontvlucht*
    """,
    "verrast": """
        verras* verbaas* verbouwereerd plots* opeens ineens onverwacht* doorhad doorhebben gemerkt signa*
        gewaarschuwd* aankomen doorhebt waarschuw* blind verschoten overvallen doorgehad shock schok merkt
        merkte besefte besef*
    """,
    "rouwen": "rouw* verwerk* overheen opgelucht",
    "reden": "reden redenen oorzaak verschil verschillen anders",
    "gewoonte": """
        sleur gewoont* routin* ritue* ritme* gebaar* gebaren tip tips onderhou* investe* date dates
        afspraakje* avondje* knuffel* complim* levend* verwater* attent* attenti* koesteren verzorg*
        vastigheid schema* weekschema traditie* samenblijven waarder* waardeer* regelmatig levendig fris
    """,
    "elkedag": "dagelijks* wekelijks* maandelijks* jaarlijks*",
    "privacy": """
        privac* prive anoniem* vertrouwelijk* geheim* gegevens data bewaar* bewaard bewaren opsla* opgesla*
        meelez* meelees* meekijk* meegelez* doorstu* doorgestuur* melding* notific* wissen wis gewist
        verwijderen robot ai avg gdpr versleutel* telegram chatbot chatgpt doorgeef* geheimhoud* inzage
        screenshot* doorverte* pottenkijk* beveilig* server verkocht verkoopt beheerder maker klikt verklik*
        sporen leegmaken gestuurd stuurt terechtkomt gedeeld delen deelt
    """,
    "lezen": "lees* lezen leest gelezen zichtbaar meelezen",
    "typen": "typ* typt typen tik tikt schrijf* schreef intyp* intik* antwoord* bericht* berichtje* tekst",
    "koppel": "koppel koppels koppeltje* stellen huwelijk* trouw* getrouwd gehuwd relatie* verkering",
}
"""By the word that stands for them: whole words, and beginnings with a `*`."""
