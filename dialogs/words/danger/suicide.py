"""Suicide, said so that it can hardly mean anything else. Names in capitals are parts.

The families: the word itself; wanting death; not wanting to live, to be or to wake; ending it; doing
oneself harm; being better gone; a farewell or affairs put in order; a plan; English that Dutch people use.
"""

from __future__ import annotations

from collections.abc import Mapping

PARTS: Mapping[str, str] = {
    "SUICIDE": "zelfmoord|suicide|zelfdoding|zelfmoordpoging|zelfmoordplannen|zelfmoordplan|suicideplannen"
    "|suicidepoging",
    "THOUGHTS": "zelfmoordgedachtes|zelfmoordgedachten|zelfmoordneigingen|suicidegedachten|suicidaliteit"
    "|doodswens|doodswensen"
    "|suicidale_gedachten|suicidale_neigingen|zelfmoordgedachte",
    "WANT": "wil|wilt|wilde|wou|willen|wilden|zou_willen|hoop|hoopte|hoopt|wens|wenste|wenst|zou_graag"
    "|zou_liever",
    "CAN": "kan|kon|hoef|hoeft|hoefde|wil|wilt|wilde|wou|durf|willen|hoeven|moet",
    "SWALLOW": "slik|slikken|slikte|neem|nemen|nam|innemen|inneem|geslikt|genomen|ingenomen|slikt|neemt",
    "NOMORE": "niet_meer|nooit_meer|niet_langer|geen_dag_langer|niet_verder|niet_eens_meer",
    "NOREASON": "geen_reden|geen_zin|geen_nut|geen_enkele_reden|niks|niets|geen_redenen|weinig|geen_doel",
    "LIVE": "leven|te_leven|verder_leven|doorleven|verderleven|blijven_leven|door_te_leven|verder_te_leven"
    "|bestaan|te_bestaan|voortleven|leef|door_leven",
}

CLEAR = """
= names-it: thinks of suicide, plans it, threatens with it
    denk|denkt|dacht|denken|wil|wilt|wilde|overweeg|overweegt|pleeg|plan|gedachten|overwogen ik? ..3
        \\ SUICIDE
    fantaseer|fantaseert|praat|praatte|sprak|dreig|dreigt|dreigde|gedreigd|spreekt|begint|begon|bezig ..3
        \\ met|over|aan SUICIDE
    om|ga|wil|zou|probeerde ik? ..2 SUICIDE te? plegen
    & aan|over SUICIDE denk|denkt|denken|gedacht|dacht|nagedacht|nadenk !niet|nooit|geen
    & ik|CLOSE SUICIDE uitweg|oplossing|optie|verlangen|plan|plannen|poging|poging_gedaan !pleegde|gepleegd
    & poging|pogingen zelfmoord|suicide|zelfdoding|zelfmoordpoging gedaan|deed|ondernomen|ondernam !vader
        |moeder|opa
    & zelfmoordpoging|suicidepoging ik|CLOSE !overleden
    & THOUGHTS ik|heb|heeft|CLOSE|kamp|last|terug|weer|komen|soms|steeds|mijn !geen|niet|nooit|les|cursus
        |iemand
    ^niet|geen|anti ben|is|was|voel|erg|zwaar|weer ik|CLOSE? ..2 suicidaal|suicidale
    & suicidaal|depressief_en_suicidaal ik|CLOSE !niet|nooit
    + ik denk steeds vaker aan zelfmoord
    + kdenk aan zelfmoord
    + ik denk aan zelfmoort
    + mijn man heeft gedreigd met zelfmoord als ik wegga
    + ik heb zelfmoordgedachten sinds ze weg is
    + mijn vriendin heeft een zelfmoordpoging gedaan
    + heb al een tijd suïcidale gedachten
    - mijn broer heeft zelfmoord gepleegd, daar praten we nooit over
    - de film over zelfmoord was heftig
    - ik heb geen zelfmoordgedachten
= wants-death: wants to be dead or to die
    ^niet|nooit|haar|hem|je|ons WANT ik|hij|ze|zij|PARTNER|FAMILY? ..3 dood|doodgaan|sterven|dood_zijn
        \\ !gaat|krijgen|zwijgen|maken|hebben|doen|gevonden|laten|hout
    ^niet|haar|hem|je|ons|alsof_ze|alsof_hij dood|sterven|doodgaan wil|wilt|wilde|wou|zou_willen|willen
    zou willen sterven|dood_zijn
    was ik maar|nu|toch? ..1 dood
    ik maar|gewoon dood was|ben
    ^dacht_dat|dachten_dat ik ..1 dood was
    ik ..2 liever|beter ..2 dood !dan
    beter|liever dood !dan
    ^niet verlang|verlangt ..2 naar de|mijn dood
    & zou het|niet erg vinden|vind dood|ga|sterven niet_wakker|dood|sterven
    dood voelt|lijkt|klinkt|lonkt
    & dood uitweg|oplossing|opluchting|bevrijding|verlossing ik|mijn|me|de !hond|kat|oma|opa|moeder|vader
    & gedachte|gedachten|gedachtes dood beter|zijn|ben|wil
    als|of ik ..1 dood ben|was ~ mist|missen|merken|beter|rust|niemand|zal
    niemand ~ als ik dood ben|was|neerval|neerviel
    & mij|me doodwens|dood_wens|dood_verklaren
    & hoop|hoopte|wens|bid|wou ik|mij|me kanker|hartaanval|vrachtwagen|aanrijding|ongeluk|ongeval dood
        |rijdt|krijg|raakt|aanrijdt|sterf|overrijdt|schept|overhoop|gebeurt
    && hoop|hoopte|hoopt|wens|wou vrachtwagen|auto|trein|bus me|mij rijdt|raakt|overrijdt|schept|aanrijdt
        |rijden|raken
    + IK WIL DOOD!!!
    + soms wil ik echt dood
    + mijn vrouw zegt dat ze dood wil
    + was ik maar dood
    + dan ben ik liever dood
    + soms hoop ik dat een vrachtwagen me van de weg rijdt
    + niemand zou me missen als ik dood was
    - ik wil niet dood
    - ik wil niet dood gevonden worden in zo'n trui
    - dat onkruid moet dood
    - liever dood dan in dat café, grapje
= not-to-live: does not want to live, or sees no reason to
    of ik nog wil|moet leven
    ^mag WANT|hoef|hoeft|hoeven|verdien ik|CLOSE? echt|gewoon|eerlijk|eigenlijk|zo|soms|dan|ook|toch|het?
        \\ echt|gewoon|ook|zo? niet|geen ..3 leven|te_leven|bestaan !met|zonder|in|onder|zo|tussen|bij|van
        |voor|op|als
    ik niet meer|langer wil|hoef|wou|wilde leven|te_leven|bestaan !met|zonder|in|van
    ik|CLOSE ..1 niet meer|langer leven|bestaan wil|wilde|wou|hoef
    & liever|beter ik|kan|zou|was niet_meer|nooit|niet bestaan|besta|geboren|bestond|leven|leefde
    & NOREASON|waarom|waarvoor|reden|niet_waarom om|zie|ziet|heb|heeft|had|vraag|weet LIVE !samen
        |geen_zin_om_te_koken|hier|brouwerij
    waarom|waarvoor ik nog leef|besta|leven|doorga_met_leven|opsta_en_leef
    & zin|nut|doel|reden leven|mijn_leven|mijn_bestaan|het_leven|leef geen|niet|waarom|weg|kwijt|ontbreekt
        \\ !sexleven|seksleven|zin_in_een|samenleven|samen_leven|liefdesleven|zin_in_een_nieuw
    leven heeft|had ..3 geen|weinig zin|nut|waarde
    klaar met leven|het_leven|mijn_leven|dit_leven
    & leven|dit_leven|het_leven hoeft|hoef|hoefde|moet niet_meer|niet_voor_mij|niet !van_mij_hoeft_niet
    & ben|is|was ik|CLOSE het_leven|mijn_leven|leven moe|beu|zat|niet_waard|kotsbeu|kapotmoe
    & leven|het_leven|mijn_leven niet|niks|niets waard|niks_meer_waard !geld
    levensmoe
    & verder|door leven|te_leven hoef|wil|kan|heeft|geen ik|mij|me niet|geen !zonder_haar|met_haar|zo
        |met_jou
    zin in het leven verloren|kwijt|meer|weg
    geen zin|reden|nut meer? in het leven
    & levenslust|levenszin|levenswil|wil_om_te_leven|wil_tot_leven kwijt|weg|geen|op|verloren|verdwenen
    ik wil|hoef ..2 niet meer verder leven
    + ik wil gewoon niet langer leven
    + kwil ni meer leven
    + als zij weg is hoef ik ook niet meer verder te leven
    + Sinds de scheiding vraag ik me elke avond af waarom ik nog leef.
    + mijn man ziet geen reden meer om te leven
    + ik ben het leven zo moe
    + mijn leven heeft geen zin meer
    + mijn man fluistert dat het leven van hem niet meer hoeft
    - ik wil niet meer leven van loon naar loon
    - ik wil niet meer zo leven met ruzies
    - ik wil meer leven in de brouwerij
    - zonder koffie wil ik niet leven
= not-to-be: does not want to be there, or not to wake
    nooit|niet meer opstaan|opsta|ontwaken|wakker_worden|wakker_word|bijkomen ~ $
    ^kinderen|baby niet|nooit meer wakker word|worden|hoef_te_worden|te_worden|wordt
    nooit|niet meer? wakker wil|hoef|hoeven|hoeft worden|te_worden
    & WANT|liever|hoef|hoeft slapen|inslapen|slaap wakker_worden|nooit_meer|voor_altijd|voorgoed|eeuwig
        |niet_meer_wakker|wakker_te_worden
    slapen|inslapen ~ niet|nooit meer? wakker
    ^haar|hem ik|CLOSE ..2 er ..2 niet_meer wil|wilde|wou zijn|wezen
    WANT ik|CLOSE? ..2 er gewoon|echt|liever|ook|eigenlijk|beter? niet_meer zijn|wezen !dan|bij|voor
    dat|als|of|wanneer ik er niet|niet_meer|nooit|niet_langer ..1 was|wil_zijn|zou_zijn|geweest_was
        |zijn_wil
    & ik er niet_meer wil|wou|hoef zijn|wezen|te_zijn !over|voor_je|voor_jou|bij
    & voorgoed|voor_altijd|voor_goed|van_de_aardbodem|van_deze_wereld|van_deze_aarde|uit_dit_leven
        \\ verdwijnen|verdwijn|verdwenen|weg|vertrekken|verlaten|slapen|inslapen ik|wil|wou|me !werk
        |kantoor|verhuizen|stuur|haar|ze|hem
    & afgelopen|voorbij|gedaan|over voor_mij|mij|me leven|mag|het_mag morgen|nu|vannacht|mogen !vakantie
        |film|ruzie|wedstrijd|relatie|seizoen
    over|voorbij|gedaan ..2 voor_altijd|voorgoed ~ $
    + ik hoop in te slapen en nooit meer wakker te worden
    + ik wil er niet meer zijn
    + kwil er zo graag nimeer zijn
    + ik wou dat ik er niet meer was
    + ik wil voorgoed verdwijnen
    + voor mij mag het morgen afgelopen zijn
    + het liefst zou ik nooit meer wakker worden
    - wil er niet meer zijn dan jij en ik op het feest
    - de kinderen worden snachts niet meer wakker
    - ik wil er niet meer over praten
= ends-it: makes an end to a life
    eind|einde|eindje|punt maken|maak|maakt|gemaakt|te_maken? ..1 aan|achter ..1 mijn|haar|zijn|het|dit|mn
        \\ leven|bestaan
    eind|einde maken? aan alles|mezelf
    & eind|einde|eindje aan te_maken|maken|maak|maakt|gemaakt|te_brengen geprobeerd|probeerde|vannacht
        |poging|pillen|meen|afscheid|echt
    denk|dacht|denkt|gedachten ..1 eraan|aan om|er ..3 eind|einde
    denk|denkt|dacht ..3 over om? er ..2 eind|einde aan
    uit het|dit leven stap|stappen|gestapt|stapt
    stap|stappen|stapt ik? uit het|dit leven
    eruit ..1 uit dit leven
    ^heeft_zich|had_zich van het leven beroof|beroven|te_beroven
    & SELF|me|zich van_kant maak|maakt|maken|te_maken|maakte|gemaakt
    maak ik? me|SELF ..1 van_kant
    mijn|haar|zijn eigen? leven ..1 nemen|te_nemen|beeindigen|te_beeindigen|neem
    & maak|maakt|maken ik|mezelf|me dood|kapot mezelf
    & SELF doden|te_doden|doodmaken|ophangen|verhangen|doodschieten|vermoorden|opknopen|verdrinken
        |verzuipen|ombrengen|te_verhangen|door_de_kop_te_schieten|te_verdrinken|dood_te_maken|doodrijden
        |dood_te_rijden|te_verzuipen !niet
    kogel|kogels ..3 mijn|de|mn kop|hoofd|kop
    & pistool|wapen|geweer tegen_mijn|op_mijn slaap|hoofd|kop ik|zet|zette|hield|houd
    & heft uitstappen|eruit_stappen leven
    + ik ga een einde aan mijn leven maken
    + ik wil een eind maken aan alles
    + ik stap uit het leven
    + ik maak me van kant
    + heb al twee keer geprobeerd er een eind aan te maken vorig jaar
    + ik denk er vaak over er een eind aan te maken
    - we maken een einde aan deze discussie
    - ik ga mezelf echt niet ophangen hoor
= harms-self: does something to oneself
    & SELF|zich iets|wat|nog_wat|nog_iets|kwaad|schade aan|aandoe|aandoet|aandoen|aan_te_doen|aan_doe
        |aan_doet|aan_doen|aangedaan|aandeed|aan_ga_doen|aan_gaat_doen !niet|nooit
    ik ga|zal|wil|zou? me ..1 iets|wat aandoe|aandoen|aan_doe|aan_doen|aan_te_doen
    doe ik? me ..1 iets|wat aan
    hang ik? me|SELF ..1 op
    & ik|CLOSE me|mij|SELF|zich ophang|ophangen|verhang|verhangen|op_te_hangen|verhing|ophing|verdrink
        |verhangt|opgehangen
    rij|rijd|knal|stuur|ram ik? ..4 tegen een|de|die boom|vrachtwagen|pijler|muur|vangrail|brug
    tegen een|de|die|n boom|vrachtwagen|pijler|muur|vangrail|brugpijler aan? te? rij|rijd|rijden|aanrijden
        |knallen|rijdt|knal|sturen
    & spring|springen|gooi|gooien|lig|liggen|stap|stappen|ga|gooit|springt|lopen|loop|sprong ik|CLOSE|me|om
        |te voor_de|onder_de|voor_een|onder_een|onder_n|voor_n trein|metro|tram|vrachtwagen !bel|haal|win
    & van_de|van_een|van_het|vanaf_de|in_het|in_de|van_n brug|dak|flat|viaduct|kanaal|balkon|toren|klif
        \\ spring|springen|springt|te_springen|gesprongen|sprong|rijd|rijden ik|wil|ga|me|om|dat !zwemmen
        |duik|parachute|bungee|kinderen|water
    & dreigt|dreigde|gedreigd|dreigen pillen|slaappillen|medicijnen slikken|te_slikken|innemen|nemen|met
    & alle|al_mijn|te_veel|teveel|een_hele_strip|hele_strip|een_hoop|twintig|veertig|handvol|potje
        |overdosis pillen|medicijnen|medicatie|slaappillen|pilletjes|overdosis|slaapmedicatie|paracetamol
        |antidepressiva SWALLOW !dokter|griep
    & polsen|pols doorsnijden|doorsnij|door_te_snijden|doorgesneden|open_snijden|opensnijden|snijdt|snij
        |doorsneed|snijden|open !vlees|ui
    niet|niks|niets|weinig ..2 uit of ik ..2 overleef|leef|doodga|verongeluk|thuiskom|levend
    & niet|niks|niets|weinig|geen_bal|geen_moer uit|schelen|interesseert|boeit of_ik overleef|leef|doodga
        |verongeluk|sterf|thuiskom|crash|levend|dood|haal
    & perron|spoor|brug|viaduct|station|vangrail|sporen|balkon ik een_stap|een_stuurbeweging|1_stap|een_ruk
        |een_sprong|vanaf|springen|springt|spring|voorbij !trein_naar
    een|1 stap|stuurbeweging|ruk|sprong ~ overal|alles|alle|van|voorbij vanaf|af|voorbij|verlost
    + ik doe mezelf nog wat aan
    + ze zegt dat ze zichzelf iets aandoet als ik vertrek
    + als ze vertrekt knal ik tegen een boom
    + ik spring voor de trein
    + ik ga onder de trein liggen
    + ik heb alle pillen al geslikt
    + straks spring ik van het dak
    + ik vlieg door de bochten, mij maakt het niks uit of ik het overleef
    + soms sta ik op het perron en denk ik: één stap en ik ben overal vanaf
    - we springen op de trein naar Gent
    - ik rij tegen de wind in
    - ik heb twee pillen genomen tegen de hoofdpijn
= english: what Dutch people say in English
    kms
    kys
    i|just|wanna want? to? die
    want to die
    wanna die
    kill|killing myself
    end|ending it all|tbh|tonight|soon
    thinking|thought about|of ending|killing|suicide|dying
    end my life
    suicidal
    do not|dont want to live|be_alive
    dont wanna live
    better|rather off? dead
    wish i was|were dead
    unalive myself|me
    + i just want to die eerlijk gezegd
    + ik ga kms
    + soms denk ik gewoon end it all
"""
