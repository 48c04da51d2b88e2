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
                "meinen betonen"
            ),
            past=words(
                "sagte erklärte berichtete erzählte betonte ergänzte meinte fragte antwortete entgegnete schrieb "
                "kritisierte fand glaubte bestätigte versicherte erwiderte bemerkte erläuterte unterstrich "
                "beteuerte behauptete kommentierte schilderte mahnte warnte stellte_fest fügte_hinzu fügte gab_zu "
                "räumte_ein räumte bedauerte resümierte konstatierte konterte widersprach versprach verriet "
                "vermutete urteilte äußerte hieß_es hieß erinnerte_sich begründete beklagte führte_aus fuhr_fort "
                "hielt_dagegen teilte_mit teilte lobte wetterte twitterte postete stellte_klar stellte sagten "
                "erklärten meinten teilten"
            ),
            perfect=words(
                "gesagt erklärt berichtet erzählt betont ergänzt gemeint gefragt geantwortet geschrieben kritisiert "
                "bestätigt versichert mitgeteilt"
            ),
        ),
        gesture=Verbs(
            present=words(
                "schimpft ruft lacht seufzt flüstert murmelt schreit scherzt brüllt stöhnt schmunzelt grinst "
                "lächelt fordert bittet appelliert witzelt klagt schwärmt freut_sich freut jubelt spottet höhnt "
                "liest schnaubt"
            ),
            past=words(
                "schimpfte rief lachte seufzte flüsterte murmelte schrie scherzte brüllte stöhnte schmunzelte "
                "grinste lächelte forderte bat appellierte witzelte klagte schwärmte freute_sich freute jubelte "
                "spottete höhnte las"
            ),
        ),
        think=Verbs(
            present=words(
                "hofft fürchtet weiß erwartet rechnet_damit kündigt ist_überzeugt bezweifelt bestreitet dementiert "
                "wirft geht_davon_aus geht verspricht fordert verlangt droht befürchtet rechnet sieht"
            ),
            past=words(
                "hoffte fürchtete wusste erwartete rechnete kündigte bezweifelte bestritt dementierte warf ging "
                "versprach forderte verlangte drohte befürchtete"
            ),
            perfect=words("angekündigt versprochen gefordert"),
        ),
        want=Verbs(present=words("fordert verlangt"), past=words("forderte verlangte")),
        call=Verbs(
            present=words(
                "nennt spricht bezeichnet beschreibt tauft kritisiert entschuldigt wirft lobt geißelt redet "
                "verurteilt sieht"
            ),
            past=words(
                "nannte sprach bezeichnete beschrieb taufte kritisierte entschuldigte warf lobte geißelte redete "
                "verurteilte sah"
            ),
            perfect=words("genannt bezeichnet beschrieben"),
        ),
        endings=endings("t te"),
        answer=words("antwortet antwortete entgegnet entgegnete erwidert erwiderte kontert konterte widerspricht"),
        bare=words(""),
        ask=words("fragt fragte"),
        according=words("laut zufolge nach_angaben nach_aussage nach_ansicht nach_meinung nach_auskunft nach_worten"),
        according_after=words("zufolge"),
    ),
    pronouns=Pronouns(
        he=words("er ihm ihn"),
        she=words("sie ihr"),
        either=words(""),
        they=words("ihnen"),
        own=words("ich wir du man"),
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
            "bischof landwirt bauer kabarettist fahrer polizist kommissar einsatzleiter geschäftsführer"
        ),
        she=words("frau mutter ehefrau tochter schwester königin mädchen oma großmutter tante witwe hebamme dame"),
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
        ),
    ),
    connectives=Connectives(
        that=words("dass daß ob wonach"),
        resume=words("aber und denn sondern doch oder weil wenn dann auch nur deshalb"),
        relative=words("der die das dem den deren dessen welcher welche welches wo"),
        who=words("der die"),
        joining=words("und sowie"),
        prepositions=words(
            "zu in auf mit von für aus bei um unter über nach vor gegen durch innerhalb außerhalb hinter zwischen "
            "ohne seit trotz per wegen während an am im zum zur vom beim ins ans gegenüber neben entlang laut"
        ),
        adverbs=words(
            "dort hier da nun jetzt dann auch noch doch außerdem gleichzeitig danach früher später zuletzt gestern "
            "heute morgen aber und denn dass als wenn ob wie was warum wo wer nicht nur vielleicht manchmal immer "
            "nie zuerst schließlich endlich selbst weiter wieder kurz knapp trocken ruhig leise laut zwar jedoch "
            "allerdings dagegen hingegen deshalb daher weil während bevor bis ohne sowohl weder montag dienstag "
            "mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september "
            "oktober november dezember alle viele mehrere einige manche keine kein niemand es dies diese dieser "
            "dieses das mittlerweile inzwischen bereits schon mittwochabend dienstagabend montagabend so"
        ),
        articles=words("der die das den dem des"),
        indefinite=words("ein eine einer einem einen eines zwei drei mehrere einige viele"),
        auxiliaries=words("hat habe haben hatte hatten"),
        finite=words(
            "ist sind war waren wird werden wurde wurden kann können konnte soll sollen sollte muss müssen musste "
            "will wollen hat haben hatte steigt steigen sinkt sinken kostet kosten liegt liegen gibt gab geht gehen "
            "kommt kommen fehlt fehlen steht stehen bleibt bleiben droht sei habe werde würde läge"
        ),
        verb_particles=words("an vor mit ein fest hinzu zu ab aus"),
        reflexive=words("sich"),
        copulas=words("ist war"),
        nobody=words("jemand man niemand keiner leute"),
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
        so_called=words(
            "sogenannte sogenannten sogenannter sogenanntes genannt namens titel motto heißt getauft wort begriff"
        ),
        works=words(
            "roman buch film lied serie sendung stück gedicht album oper musical restaurant kneipe verein titel "
            "überschrift motto slogan projekt kampagne marke app ausstellung podcast zeitung schild name begriff "
            "wort schiff boot initiative aktion volksfest programm transparent plakat lokal gasthaus café "
            "schriftzug"
        ),
    ),
    verb_second=True,
    nouns_capital=True,
    ordinal_dots=True,
    cases=("s",),
    subjunctive=words(
        "habe sei seien werde müsse könne solle dürfe wolle gebe liege gehe komme bleibe wisse stehe mache"
    ),
)
