"""German, with the subjunctive in which it reports speech."""

from app.text.languages.lexicon import Connectives, Cues, Habits, Lexicon, Pronouns, Roles, Verbs, endings, pairs, words

LEXICON = Lexicon(
    code="de",
    name="Deutsch",
    marks=pairs('„“ „” „" »« «» “” ”” "" ‚‘ ‚’ ›‹ ‹› ‘’ \'\''),
    abbreviations=words(
        "z.b d.h u.a usw bzw ca dr prof nr str tel vgl inkl exkl mio mrd st hl bspw ggf evtl sog etc jan feb mär "
        "apr aug sept okt nov dez geb gest abs art ing dipl jr sr u.s.w o.ä v.a z.t s.o i.d.r"
    ),
    cues=Cues(
        say=Verbs(
            present=words(
                "sagt erklärt berichtet erzählt betont ergänzt meint fragt antwortet entgegnet schreibt kritisiert "
                "findet glaubt bestätigt versichert erwidert bemerkt erläutert unterstreicht beteuert behauptet "
                "kommentiert schildert mahnt warnt stellt_fest fügt_hinzu fügt gibt_zu räumt_ein räumt bedauert "
                "resümiert bilanziert konstatiert kontert widerspricht verspricht verrät vermutet urteilt äußert "
                "heißt_es heißt so erinnert_sich begründet beklagt führt_aus fährt_fort hält_dagegen teilt_mit "
                "legt_nach lobt weiß unkt ätzt wettert twittert postet stellt_klar stellt berichten sagen erklären "
                "meinen betonen klagt bekräftigt bekundet beschwört bemängelt moniert rügt führt gibt argumentiert "
                "rechnet_vor prognostiziert schätzt befindet bekennt gesteht gesteht_ein gibt_zu_bedenken "
                "pflichtet_bei stimmt_zu stimmt hakt_nach wiederholt präzisiert fasst_zusammen ist_sich_sicher "
                "zeigt_sich_überzeugt zeigt verweist verweist_darauf weist weist_darauf_hin deutet_an deutet "
                "kündigt_an unterstellt wünscht_sich erinnert mutmaßt spekuliert sinniert philosophiert plaudert "
                "orakelt merkt_an merkt wirft_ein wirft_vor hebt_hervor hebt macht_deutlich macht_klar "
                "stellt_in_aussicht lässt_wissen lässt_mitteilen gibt_bekannt gibt_an verkündet proklamiert "
                "konkretisiert verteidigt dankt gratuliert empfiehlt rät regt_an plädiert_dafür plädiert schlägt_vor "
                "tut_kund informiert meldet nörgelt mault motzt frotzelt feixt ulkt kalauert stichelt lästert "
                "stänkert rechtfertigt_sich entschuldigt_sich wehrt_sich wehrt wiegelt_ab weist_zurück legt_dar "
                "tritt_entgegen setzt_hinzu schließt glauben fordern sehen warnen kritisieren"
            ),
            past=words(
                "sagte erklärte berichtete erzählte betonte ergänzte meinte fragte antwortete entgegnete schrieb "
                "kritisierte fand glaubte bestätigte versicherte erwiderte bemerkte erläuterte unterstrich beteuerte "
                "behauptete kommentierte schilderte mahnte warnte stellte_fest fügte_hinzu fügte gab_zu räumte_ein "
                "räumte bedauerte resümierte konstatierte konterte widersprach versprach verriet vermutete urteilte "
                "äußerte hieß_es hieß erinnerte_sich begründete beklagte führte_aus fuhr_fort hielt_dagegen "
                "teilte_mit teilte lobte wetterte twitterte postete stellte_klar stellte sagten erklärten meinten "
                "teilten klagte bekräftigte bekundete beschwor bemängelte monierte rügte führte gab argumentierte "
                "rechnete_vor prognostizierte schätzte befand bekannte gestand gab_zu_bedenken pflichtete_bei "
                "stimmte_zu hakte_nach wiederholte präzisierte bilanzierte fasste_zusammen war_sich_sicher "
                "zeigte_sich_überzeugt verwies verwies_darauf wies wies_darauf_hin deutete_an deutete kündigte_an "
                "unterstellte mutmaßte spekulierte sinnierte plauderte merkte_an merkte warf_ein warf_vor hob_hervor "
                "hob machte_deutlich machte_klar ließ_wissen ließ_mitteilen gab_bekannt gab_an verkündete "
                "verteidigte dankte gratulierte empfahl riet regte_an plädierte_dafür plädierte schlug_vor "
                "informierte meldete nörgelte maulte motzte frotzelte feixte lästerte wehrte_sich wiegelte_ab "
                "wies_zurück legte_dar setzte_hinzu schloss tat_kund erläuterten betonten forderten warnten "
                "kritisierten berichteten kündigten"
            ),
            perfect=words(
                "gesagt erklärt berichtet erzählt betont ergänzt gemeint gefragt geantwortet geschrieben kritisiert "
                "bestätigt versichert mitgeteilt ausgesagt angegeben beteuert behauptet geäußert eingeräumt "
                "zugegeben gestanden erläutert gewarnt gemeldet bekanntgegeben bekannt_gegeben verkündet versprochen "
                "angedeutet hingewiesen klargestellt festgestellt gefordert verraten widersprochen beklagt bedauert"
            ),
        ),
        gesture=Verbs(
            present=words(
                "schimpft ruft lacht seufzt flüstert murmelt schreit scherzt brüllt stöhnt schmunzelt grinst lächelt "
                "fordert bittet appelliert witzelt klagt schwärmt freut_sich freut jubelt spottet höhnt liest "
                "schnaubt kichert gluckst prustet schluchzt weint wimmert zischt faucht knurrt brummt raunt haucht "
                "stammelt stottert nuschelt jammert ächzt heult kreischt johlt poltert donnert tobt zetert flucht "
                "schwört strahlt nickt winkt_ab winkt zuckt_mit_den_schultern schüttelt_den_kopf juxt flachst "
                "ironisiert tröstet beschwichtigt begrüßt verabschiedet_sich singt deklamiert zitiert platzt_heraus "
                "entfährt_es ärgert_sich wundert_sich empört_sich ereifert_sich entrüstet_sich staunt bettelt fleht "
                "befiehlt kommandiert grummelt"
            ),
            past=words(
                "schimpfte rief lachte seufzte flüsterte murmelte schrie scherzte brüllte stöhnte schmunzelte "
                "grinste lächelte forderte bat appellierte witzelte klagte schwärmte freute_sich freute jubelte "
                "spottete höhnte las kicherte gluckste prustete schluchzte weinte wimmerte zischte fauchte knurrte "
                "brummte raunte hauchte stammelte stotterte jammerte ächzte heulte kreischte polterte donnerte tobte "
                "zeterte fluchte schwor strahlte nickte winkte_ab winkte flachste tröstete beschwichtigte begrüßte "
                "sang zitierte ärgerte_sich wunderte_sich empörte_sich staunte bettelte flehte befahl grummelte "
                "platzte_heraus"
            ),
        ),
        think=Verbs(
            present=words(
                "hofft fürchtet weiß erwartet rechnet_damit kündigt ist_überzeugt bezweifelt bestreitet dementiert "
                "wirft geht_davon_aus geht verspricht fordert verlangt droht befürchtet rechnet sieht nimmt_an "
                "ist_sicher ist_davon_überzeugt zweifelt_daran zweifelt besteht_darauf droht_damit sorgt_sich fühlt "
                "spürt merkt versteht begreift erfährt wünscht_sich wünscht sieht_ein geht_davon kennt garantiert "
                "gibt_zu räumt_ein leugnet träumt_davon verweist weist_darauf freut_sich bedauert setzt_darauf"
            ),
            past=words(
                "hoffte fürchtete wusste erwartete rechnete kündigte bezweifelte bestritt dementierte warf ging "
                "versprach forderte verlangte drohte befürchtete ging_davon_aus nahm_an war_sicher zweifelte "
                "bestand_darauf drohte_damit fühlte spürte verstand begriff erfuhr wünschte_sich sah_ein garantierte "
                "leugnete setzte_darauf"
            ),
            perfect=words(
                "angekündigt versprochen gefordert verlangt gehofft befürchtet bestritten dementiert gedroht erwartet"
            ),
        ),
        want=Verbs(
            present=words(
                "fordert verlangt beantragt plädiert_für spricht_sich_für wünscht_sich empfiehlt droht_mit rät_zu "
                "warnt_vor kündigt_an fordern verlangen beantragen begehrt"
            ),
            past=words(
                "forderte verlangte beantragte plädierte_für empfahl drohte_mit riet_zu warnte_vor forderten verlangten"
            ),
            perfect=words("gefordert verlangt beantragt empfohlen"),
        ),
        call=Verbs(
            present=words(
                "nennt spricht bezeichnet beschreibt tauft kritisiert entschuldigt wirft lobt geißelt redet "
                "verurteilt sieht kritisiert_als brandmarkt bezeichnet_als rühmt preist feiert verspottet schmäht "
                "beschimpft charakterisiert umschreibt wertet bewertet_als hält redet_von schwärmt_von verdammt "
                "tadelt rügt würdigt"
            ),
            past=words(
                "nannte sprach bezeichnete beschrieb taufte kritisierte entschuldigte warf lobte geißelte redete "
                "verurteilte sah brandmarkte rühmte pries feierte verspottete beschimpfte charakterisierte umschrieb "
                "wertete hielt tadelte rügte würdigte"
            ),
            perfect=words("genannt bezeichnet beschrieben"),
        ),
        endings=endings("t te"),
        answer=words("antwortet antwortete entgegnet entgegnete erwidert erwiderte kontert konterte widerspricht"),
        bare=words(""),
        ask=words("fragt fragte"),
        according=words(
            "laut zufolge nach_angaben nach_aussage nach_aussagen nach_ansicht nach_meinung nach_auskunft nach_worten "
            "nach_einschätzung nach_schätzung nach_schätzungen nach_ersten_schätzungen nach_ersten_angaben "
            "nach_informationen nach_ersten_informationen nach_erkenntnissen nach_ersten_erkenntnissen "
            "nach_bisherigen_erkenntnissen nach_berechnungen nach_überzeugung nach_auffassung nach_darstellung "
            "laut_angaben laut_ersten_angaben laut_schätzungen"
        ),
        according_after=words("zufolge"),
    ),
    pronouns=Pronouns(
        he=words("er ihm ihn"),
        she=words("sie ihr"),
        either=words(""),
        they=words("ihnen"),
        own=words("ich wir du man"),
        me=words("ich mich mir"),
        possessive=words("sein seine seinem seinen seiner seines ihre ihrem ihren ihrer ihres mein meine unser unsere"),
        addressed=words("sie ihnen ihr ihre ihren ihrem du dich dir dein deine"),
    ),
    roles=Roles(
        titles_he=words("herr herrn"),
        titles_she=words("frau"),
        titles=words("dr prof professor doktor"),
        he=words(
            "mann vater ehemann sohn bruder könig prinz junge opa großvater onkel sprecher bürgermeister "
            "oberbürgermeister vorsitzender vorsitzende chef leiter minister lehrer schüler arzt trainer anwalt "
            "richter nachbar kollege freund zeuge besitzer inhaber gründer direktor präsident kanzler pfarrer "
            "bischof landwirt bauer kabarettist fahrer polizist kommissar einsatzleiter geschäftsführer verteidiger "
            "pressesprecher regierungssprecher polizeisprecher staatsanwalt oberstaatsanwalt amtsrichter landrat "
            "stadtrat gemeinderat ortsvorsteher fraktionschef fraktionsvorsitzender parteichef generalsekretär "
            "ministerpräsident innenminister finanzminister außenminister wirtschaftsminister staatssekretär "
            "abteilungsleiter schulleiter rektor klinikchef chefarzt oberarzt assistenzarzt hausarzt zahnarzt "
            "tierarzt pfleger altenpfleger krankenpfleger steiger bergmann schwimmmeister bademeister hausmeister "
            "bäcker metzger wirt gastwirt winzer jäger förster fischer schäfer imker gärtner handwerker tischler "
            "maurer elektriker installateur architekt ingenieur informatiker physiker chemiker biologe historiker "
            "soziologe politologe psychologe ökonom autor schriftsteller regisseur schauspieler sänger musiker "
            "dirigent maler bildhauer kurator moderator reporter journalist redakteur torwart stürmer kapitän "
            "schiedsrichter bundestrainer vorstand aufsichtsrat betriebsrat gewerkschafter gewerkschaftssekretär "
            "rentner schwager cousin enkel neffe schwiegervater vermieter mieter eigentümer kunde patient "
            "angeklagter angeklagte beschuldigter täter senior"
        ),
        she=words(
            "frau mutter ehefrau tochter schwester königin mädchen oma großmutter tante witwe hebamme dame "
            "verteidigerin schwägerin cousine enkelin nichte schwiegermutter krankenschwester altenpflegerin "
            "angeklagte erzieherin lehrerin ärztin seniorin betriebsratschefin gewerkschaftssekretärin"
        ),
        either=words("angestellte beamte abgeordnete experte sachverständige jugendliche studierende mitglied gast"),
        endings=endings(
            "er erin in chef chefin leiter leiterin minister ministerin sprecher sprecherin meister meisterin "
            "präsident präsidentin direktor direktorin rat rätin anwalt anwältin arzt ärztin ist istin ent entin "
            "ant antin loge login wirt wirtin bauer bäuerin vorsitzende vorsitzender beauftragte beauftragter mann "
            "frau kollege experte"
        ),
        endings_she=endings("in frau"),
        definite=(),
        same=(
            words("bürgermeisterin rathauschefin stadtchefin verwaltungschefin oberbürgermeisterin"),
            words("bürgermeister rathauschef stadtchef verwaltungschef oberbürgermeister"),
            words("geschäftsführer chef"),
            words("geschäftsführerin chefin"),
            words("trainer coach übungsleiter cheftrainer"),
            words("trainerin cheftrainerin"),
            words("gewerkschafter gewerkschaftschef"),
            words("polizist beamter kommissar"),
            words("anwalt verteidiger rechtsanwalt jurist"),
            words("anwältin verteidigerin rechtsanwältin juristin"),
            words("schulleiter rektor direktor"),
            words("schulleiterin rektorin direktorin"),
            words("arzt mediziner chefarzt"),
            words("ärztin medizinerin chefärztin"),
            words("landwirt bauer"),
            words("landwirtin bäuerin"),
            words("pfarrer pastor geistlicher"),
            words("pfarrerin pastorin"),
            words("wirt gastronom"),
            words("torwart keeper torhüter"),
        ),
        ages=endings("jährige jähriger jährigen"),
    ),
    connectives=Connectives(
        that=words("dass daß ob wonach"),
        resume=words("aber und denn sondern doch oder weil wenn dann auch nur deshalb"),
        relative=words("der die das dem den deren dessen welcher welche welches wo"),
        who=words("der die"),
        joining=words("und sowie"),
        prepositions=words(
            "zu in auf mit von für aus bei um unter über nach vor gegen durch innerhalb außerhalb hinter zwischen "
            "ohne seit trotz per wegen während an am im zum zur vom beim ins ans gegenüber neben entlang laut ab "
            "anhand anlässlich anstatt aufgrund außer bezüglich binnen dank diesseits einschließlich entgegen gemäß "
            "hinsichtlich inklusive mithilfe mittels nahe nebst oberhalb samt seitens statt unterhalb unweit "
            "zugunsten zuliebe bis"
        ),
        adverbs=words(
            "anders dort hier da nun jetzt dann auch noch doch außerdem gleichzeitig danach früher später zuletzt "
            "gestern "
            "heute morgen aber und denn dass als wenn ob wie was warum wo wer nicht nur vielleicht manchmal immer "
            "nie zuerst schließlich endlich selbst weiter wieder kurz knapp trocken ruhig leise laut zwar jedoch "
            "allerdings dagegen hingegen deshalb daher weil während bevor bis ohne sowohl weder montag dienstag "
            "mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september "
            "oktober november dezember alle viele mehrere einige manche keine kein niemand es dies diese dieser "
            "dieses das mittlerweile inzwischen bereits schon mittwochabend dienstagabend montagabend so zuvor davor "
            "dabei dadurch dafür damit daran darauf daraus darin darüber darum darunter davon dazu dazwischen "
            "demnach derweil derzeit deswegen ebenfalls ebenso eigentlich einst erneut erst erstmals etwa etwas fast "
            "freilich ganz gar gegebenenfalls gelegentlich genau gerade gern gleich hierfür hierzu hinzu höchstens "
            "immerhin indes insgesamt jedenfalls jüngst kaum künftig lange längst lediglich letztlich meist "
            "mindestens möglicherweise nachdem nachmittags nämlich natürlich neulich nochmals nunmehr nur_noch oben "
            "oft offenbar offensichtlich plötzlich rund sehr seitdem seither selten sofort sogar somit sonst "
            "stattdessen stets teils teilweise trotzdem überall übrigens umgekehrt unterdessen ursprünglich "
            "vermutlich vielmehr vorerst vorher vorhin vorigen vorletzte wann weiterhin weshalb wenigstens wirklich "
            "wohin wohl zugleich zudem zunächst zumindest zurück zusammen zwei drei vier fünf sechs sieben acht neun "
            "zehn zweimal montags sonntags donnerstagabend freitagabend samstagabend sonntagabend vormittags abends "
            "morgens nachts jeden jeder jedes beide beiden solche welche einiges vieles manches wütend verärgert "
            "enttäuscht zufrieden stolz nüchtern lakonisch kopfschüttelnd schmunzelnd lachend derlei dennoch "
            "folglich hierbei infolgedessen mitunter sodann überdies währenddessen wiederum nächste nächsten "
            "vergangene vergangenen ganze halbe übrige weitere letzte letzten erste ersten"
        ),
        articles=words("der die das den dem des"),
        articles_he=words("der ein"),
        articles_she=words("die eine"),
        indefinite=words(
            "ein eine einer einem einen eines andere anderer zwei drei mehrere einige viele vier fünf "
            "sechs sieben acht neun zehn "
            "elf zwölf dutzende hunderte tausende"
        ),
        auxiliaries=words("hat habe haben hatte hatten"),
        finite=words(
            "ist sind war waren wird werden wurde wurden kann können konnte soll sollen sollte muss müssen musste "
            "will wollen hat haben hatte steigt steigen sinkt sinken kostet kosten liegt liegen gibt gab geht gehen "
            "kommt kommen fehlt fehlen steht stehen bleibt bleiben droht sei habe werde würde läge heißt hieß wohnt "
            "wohnte sitzt saß kennt weiß glaubt isst fährt fuhr hält hielt setzt setzte legt legte zeigt zeigte "
            "beginnt begann endet endete braucht brauchte pflegt scheint schien lebt lebte stirbt starb schickt "
            "schickte kauft kaufte verkauft verkaufte öffnet öffnete schließt schloss baut baute leitet leitete "
            "landet landete arbeitet arbeitete betreibt betrieb spielt spielte gewinnt gewann verliert verlor ruft "
            "wartet wartete trifft traf hört hörte nimmt nahm lässt ließ bringt brachte findet fand sieht sah stand "
            "lag blieb kam ging stieg sank fehlte drohte läuft lief dürfte dürfen darf mag möchte könnte könnten "
            "müsste sollten wollte wollten gehört gehörte denkt dachte führt führte trägt trug hofft gilt galt "
            "entscheidet reicht"
        ),
        verb_particles=words(
            "an vor mit ein fest hinzu zu ab aus nach bei dagegen klar bekannt darauf hin dazu hervor zurück"
        ),
        reflexive=words("sich"),
        copulas=words("ist war"),
        nobody=words("jemand man niemand keiner leute"),
        openers=endings("weise"),
        subordinate=words("dass daß weil nachdem bevor seit wenn als während ob und aber"),
        as_says=words("wie"),
    ),
    habits=Habits(
        headings=words("fakten hintergrund info infobox bildunterschrift zusammenfassung kurz_gefasst korrektur"),
        bylines=words("von text foto fotos text_und_foto bild"),
        questions=words("frage f"),
        answers=words("antwort a"),
        interviews=words(
            "interviewt interviewte trifft traf getroffen spricht_mit sprach_mit redet_mit redete_mit fragt "
            "fragte befragt befragte"
        ),
        reporters=words(
            "reporter reporterin journalist journalistin redakteur redakteurin fotograf fotografin moderator "
            "moderatorin"
        ),
        mail=words("von an datum betreff gesendet cc kopie antwort_an anhang"),
        closings=words(
            "mfg grüße viele_grüße liebe_grüße beste_grüße mit_freundlichen_grüßen freundliche_grüße lg vg "
            "herzliche_grüße hochachtungsvoll"
        ),
        particles=words("von van der de zu zur vom da di la le al el bin"),
        unnamed=words("anonym anonymität namen heißt eigentlich"),
        so_called=words(
            "sogenannte sogenannten sogenannter sogenanntes genannt namens titel motto heißt getauft wort begriff "
            "betitelt betitelte betitelten beschriftet beschriftete "
            "beschrifteten überschrieben"
        ),
        signs=words(
            "schild schilder aushang banner transparent plakat plakate aufkleber aufschrift inschrift "
            "schriftzug bettlaken graffiti tasse t-shirt plakette spruchband"
        ),
        expressions=words(
            "antwort antworten brief briefe briefes mail e-mail nachricht nachrichten sms beitrag beitrags "
            "kommentar kommentare erklärung stellungnahme worte wort worten stimme botschaft text bericht "
            "buch tagebuch notiz notizen aussage aussagen begründung einwand fazit rat frage fragen gedanke "
            "gedanken meinung ansicht haltung sicht blick gesicht urteil schreiben "
            "einschätzung"
        ),
        notes=words("zettel"),
        works=words(
            "roman buch film lied serie sendung stück gedicht album oper musical restaurant kneipe verein titel "
            "überschrift motto slogan projekt kampagne marke app ausstellung podcast zeitung schild name begriff "
            "wort schiff boot initiative aktion volksfest programm transparent plakat lokal gasthaus café schriftzug "
            "dokumentation doku dokumentarfilm gemälde bild skulptur artikel kolumne kommentar banner plakate "
            "inschrift text arbeitstitel spitzname codename botschaft refrain kirchenlied psalm trilogie krimi "
            "thriller spiel reihe stiftung verlag zeitschrift magazin spruch aufschrift"
        ),
    ),
    verb_second=True,
    nouns_capital=True,
    ordinal_dots=True,
    cases=("s",),
    subjunctive=words(
        "habe sei seien werde müsse könne solle dürfe wolle gebe liege gehe komme bleibe wisse stehe mache bestehe "
        "brauche bringe erhalte fehle finde gehöre gelte handle heiße helfe kenne koste lasse leide nehme passe "
        "reiche sehe spiele spreche stimme trage treffe tue verdiene verliere wohne wachse zeige ziehe bekomme fühle "
        "halte hoffe kämpfe arbeite funktioniere betrage betreffe belaufe beginne sinke steige drohe erwarte "
        "benötige freue verstehe verspreche rechne biete baue denke entscheide führe gewinne glaube höre kaufe "
        "verkaufe lebe lege öffne rufe schicke schließe setze sitze versuche ändere entstehe entspreche ergebe "
        "erreiche falle folge fordere gefalle genüge hänge hoffe laufe lerne lohne prüfe rette schaffe schade sorge "
        "sterbe suche verhindere verschwinde versickere warte wirke zahle zwinge"
    ),
    plurals=(("iert", "ieren"), ("tet", "ten"), ("det", "den"), ("te", "ten"), ("t", "en")),
)
