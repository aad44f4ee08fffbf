"""The words that the rules for I-messages and you-messages share, by what they are.

Standard form (`normal.standard`), a low line for a space; a part may hold the name of another.
"""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.words.feelings import ANY_FEELING

_NO_STATE = frozenset("naar erg vergeten alleen klein raakt kwetst twijfelt geneert zorgen".split())
"""Feeling words that "ik ben" does not make a feeling: "ik ben naar de winkel", "ik ben alleen thuis"."""


def _list(words: str) -> str:
    return "|".join(words.split())


PARTS: Mapping[str, str] = {
    "YOU": "je|jij|jullie|u",
    "EVER": _list(
        """
        altijd nooit steeds steeds_maar telkens constant voortdurend eeuwig elke_keer iedere_keer
        de_hele_tijd alweer nog_steeds keer_op_keer iedere_avond_weer dag_in om_de_haverklap
        continu aldoor de_godganse_dag
        """
    ),
    "NOT": _list(
        """
        niet geen niks niets nooit niemand nauwelijks amper niet_eens noch nergens zelden geeneens
        nog_geen
        """
    ),
    "BEING": _list(
        """
        ben bent zijn was waren doe doet deed reageer reageert klink klinkt wordt gedraagt gedroeg
        lijkt blijft vind vond
        """
    ),
    "STATE": _list(
        """
        doodop bekaf kapot ziek ontroerd beu nieuwsgierig benieuwd enthousiast slaperig
        ongemakkelijk overstuur in_de_war rusteloos gek_op dol_op verzot kwetsbaar prikkelbaar
        misselijk veilig fan opgetogen vereerd ongeduldig verbaasd wakker kwijt geshockeerd
        verontwaardigd gerust rustig vermoeid afgepeigerd afgemat ontspannen verbonden
        er_klaar_mee koud honger dorst verslagen geschokt heen_en_weer slaap hulp bezeerd gebroken
        op_van hoopvol verlegen toe_aan bezorgder blijer gelukkiger stil_van er_ziek_van
        er_kapot_van
        """
    )
    + "|"
    + "|".join(sorted(ANY_FEELING - _NO_STATE)),
    "NICE": _list(
        """
        fijn fijne leuk leuke prettig heerlijk heerlijke zalig tof plezant mooi mooie gezellig
        gezellige lief belangrijk moeilijk lastig jammer spijtig vervelend zwaar erg pijnlijk rot
        naar eng spannend vreselijk verschrikkelijk verdrietig stom ambetant kwetsend
        """
    ),
    "WANTS": _list(
        """
        ervaar ervaarde twijfel_eraan wil wilde wou wens wenste verlang verlangde hoop hoopte
        hunker droom droomde hou houd hield geniet genoot mis miste baal baalde schrok schrik haat
        haatte twijfel twijfelde schaam schaamde verveel verveelde vrees vreesde huil huilde ween
        weende pieker piekerde worstel worstelde waardeer waardeerde apprecieer walg lijd lijk
        verheug verheugde geneer geneerde wanhoop snak tob lig_wakker vind vond
        """
    ),
    "MOVES": _list(
        """
        raakt raakte kwetst kwetste stoort stoorde ergert irriteert frustreert beangstigt beklemt
        verdriet benauwt ontroert ontroerde deugd kalmeert helpt hielp geruststelt gerust pijn
        zeer goed blij bang verdrietig onrustig boos kwaad onzeker gelukkig moe somber droevig
        zorgen stress rust energie moed hoop plezier ruimte zwaar verbaast verraste
        """
    ),
    "BAD": _list(
        """
        egoist egoistisch lui luie hypocriet hypocriete koppig koud kil kinderachtig kinderachtige
        onmogelijk onmogelijke onbetrouwbaar respectloos gemeen gemene oneerlijk onredelijk
        ongevoelig onvolwassen asociaal asociale ondankbaar ondankbare bazig te_laat degene
        schuldig fout verkeerd vervelend vervelende irritant irritante lastig lastige dom domme
        gek zielig zielige slordig slordige overgevoelig dramatisch afstandelijk saai saaie
        vermoeiend bot grof laf laffe chagrijnig humeurig zuur bemoeizuchtig bezitterig achterbaks
        vals onbeleefd lomp arrogant verwaand gierig wreed harteloos slecht slechte vreselijk
        vreselijke verschrikkelijk belachelijk hysterisch paranoia zwak onhandig hopeloos triest
        nutteloos waardeloos waardeloze mislukt lelijk walgelijk onuitstaanbaar ongeduldig
        onaardig onbeschoft brutaal agressief negatief cynisch jaloers verwend verwende
        luidruchtig lawaaierig onattent gesloten oppervlakkig laks onverantwoordelijk
        vergeetachtig afwezig kortzichtig naief dwars wantrouwig passief ongeinteresseerd
        onverschillig ontrouw stom stomme verstrooid traag achterlijk stuk_onbenul zot ambetant
        ambetante schijnheilig krenterig zelfzuchtig egocentrisch materialistisch drammerig
        dronken rommelig vuil vies vieze ondraaglijk niet_goed_wijs niet_normaal abnormaal
        ziekelijk net_je_moeder net_je_vader precies_je_moeder precies_je_vader je_moeder_wel
        je_vader_wel NAMES
        """
    ),
    "NAMES": _list(
        """
        zeur zeurpiet zeurkous zaag leugenaar leugenaarster loser sukkel idioot trut bitch
        klootzak eikel lul zak hufter sloddervos slons luilak luiwammes aansteller aanstelster
        dramaqueen drama_queen controlefreak bemoeial egotripper narcist psychopaat mispunt
        monster kluns kluts nietsnut ezel stuk_vergif kreng heks feeks bangerik lafaard watje
        mietje moederskindje verwend_nest kleuter kleuters baby puber varken smeerlap profiteur
        bedrieger oplichter machthebber macho seut dwaas onnozelaar flauwe_plezante mafkees gek
        klier etter pestkop tiran betweter wijsneus teef slet kluizenaar workaholic ramp last
        slimmerik wijsneuzen onruststoker spelbreker kindskop lomperik botterik
        """
    ),
    "MISDOES": _list(
        """
        liegt loog zeurt zeurde zaagt zaagde overdrijft overdreef negeert negeerde kleineert
        kleineerde bedriegt bedroog schreeuwt schreeuwde roept riep klaagt klaagde moppert
        mopperde snauwt snauwde commandeert manipuleert vernedert vernederde verwijt verweet vit
        zanikt jammert jengelt treitert pest verpest verpestte verknalt verknoeit verwaarloost
        verwaarloosde bedonderde bedondert bespeelt beledigt beledigde kraakt_af kraakt
        drijft_door drijft schuift drukt_je ontloopt onderbreekt verbergt verzwijgt chanteert
        dramt snaait kat katte doordramt dwingt schopt slaat bijt vreet verspilt verkwist
        verdraait draait minacht veracht wantrouwt loopt_over kijkt_neer steelt sloft rommelt
        drinkt_te eet_te praat_te tiert scheldt schold betuttelt bemoeit bemoeide verstikt claimt
        uitlacht belazert stinkt stoort stoorde hindert treuzelt treuzelde fleemt vloekt
        profiteert bezwijkt dreigt
        """
    ),
    "CONDUCT": _list(
        """
        bent hebt doet had was deed luistert luisterde helpt hielp praat praatte zegt zei vraagt
        vroeg ziet zag hoort hoorde begrijpt begreep snapt snapte weet wist wil wilt wilde wou
        kunt kan kon kijkt keek denkt dacht antwoordt antwoordde reageert reageerde komt kwam gaat
        ging laat liet geeft gaf neemt nam maakt maakte houdt hield belt belde toont gelooft
        respecteert waardeert waardeerde steunt steunde vertrouwt vertrouwde leert probeert werkt
        kookt ruimt poetst kuist let stond staat blijft bleef gunt interesseert meent deugt
        geneert schaamt beseft merkt merkte verdient kent wast wordt werd spreekt sprak vertelt
        vertelde lacht zorgt zorgde verandert durft gedraagt trekt gebruikt brengt bracht steekt
        stuurt vergeet vergat speelt speelde moeit knuffelt kust
        """
    ),
    "ORDER": _list(
        """
        ruim doe zet leg pak maak haal ga kom geef hang veeg stofzuig gedraag hou houd stop
        luister zwijg schiet sta draag kuis poets gooi dek zit wees doet begin ophouden opruimen
        stoppen antwoord kijk denk help zeg leer toon neem steek trek blijf bel laat vertel wacht
        praat kies kap rot bemoei
        """
    ),
    "BARE": _list(
        """
        ruim zet leg pak haal hang veeg stofzuig gedraag hou houd stop zwijg schiet kuis poets
        gooi dek kap rot bemoei ophouden verdwijn hoepel donder trek stel
        """
    ),
    "NOW": _list(
        """
        nu eens nou toch meteen onmiddellijk eindelijk dadelijk direct subiet godverdomme verdomme
        voor_een_keer
        """
    ),
    "SOFT": _list(
        """
        alsjeblieft aub alstublieft gerust lekker graag maar rustig please pls voorzichtig
        zachtjes weten geen_zorgen zorgen liefst schat lieverd binnen plezier samen
        """
    ),
    "GOOD": _list(
        """
        lief fijn blij leuk lachen klaar gezellig zorgzaam knap mooi mooie helpt hielp steunt
        dankbaar waardeer goed goede graag bedankt dank trots top super gelukkig geduldig genoten
        heerlijk houden_van hou_van houd_van tof prachtig sterk geniet lieve liefste beste gelijk
        welkom schat geweldig geweldige fantastisch fantastische slim leuke fijne zacht attent
        merci
        """
    ),
    "WRONGED": _list(
        """
        gekwetst teleurgesteld ontgoocheld belogen bedrogen genegeerd verraden vernederd
        gekleineerd vergeten verpest gelogen beloofd verbroken kapotgemaakt verwaarloosd gestolen
        beledigd uitgelachen laten_zitten laten_staan laten_vallen laten_stikken in_de_steek
        voorgelogen bedonderd belazerd gebruikt misbruikt gekrenkt verknald verspild verzwegen
        achtergehouden onderbroken afgesnauwd afgekraakt buitengesloten
        """
    ),
    "REPROACH": _list(
        """
        ook gewoon toch overal alles zelf zelfs liever zeker blijkbaar precies zogezegd natuurlijk
        zo_nodig per_se nergens expres enkel alleen zomaar wel_weer nu_weer nog_eens iedereen
        zogenaamd kennelijk makkelijk
        """
    ),
    "LITTLE": _list(
        """
        en of ook dan wel weer weet snapt begrijpt voelt zegt vertelt liever eerst morgen vandaag
        """
    ),
    "TURN": _list(
        """
        rijdt haalt brengt kookt gaat mag eet eten slaapt rust neemt krijgt past belt koopt
        betaalt regelt bent hebt lijkt hoeft was had kunt kan wilt wil houdt zult zal zou werkt
        wint woont start begint_met rijden halen brengen koken gaan mogen nemen hebben zijn hoeven
        kunnen willen helpt lust heet kent komt doet kiest dekt maakt_eten vertrekt blijft_thuis
        wast moet beslist leest wacht ruimt poetst kuist stofzuigt slapen zaten waren vindt stond
        staat zit
        """
    ),
    "LOGISTIC": _list(
        """
        uur afspraak tandarts trein bus vergadering dokter rechts links pincode wachtwoord
        formulier weten van nog ook niet_denken werken vroeg_op handtekening ondertekenen paspoort
        ophalen u
        """
    ),
    "GRIPE": _list(
        """
        schuld fout gezeur gezaag gedoe humeur gemopper geklaag gejammer gezeik geroep geschreeuw
        gezanik leugens smoesjes excuses egoisme luiheid jaloezie gedrag houding koppigheid
        getreuzel gejengel grillen kuren drama bemoeizucht gepieker commentaar kritiek rotzooi
        troep rommel vuile_sokken
        """
    ),
}
